/** A drawing that the figure code made, as it stands in the report. Its doors are links of the workbench. */
export function Figure({ svg, className }: { readonly svg: string; readonly className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the figure code escapes every word that it writes
  return <div className={className ?? 'figure'} dangerouslySetInnerHTML={{ __html: svg }} />;
}
