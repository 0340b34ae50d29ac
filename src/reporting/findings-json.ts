import type { PublishedFindings } from '../analysis/publication/shown.ts';

/** The whole of the findings as JSON text, indented, with a line end: the content of `findings.json`. */
export function writeFindingsJson(findings: PublishedFindings): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
