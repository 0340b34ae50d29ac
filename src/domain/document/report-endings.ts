/** Endings of files that are taken for reports when they lie in a folder. A file named outright is read whatever it is called. */
export const reportEndings: ReadonlySet<string> = new Set([
  ...['.pdf', '.docx', '.html', '.htm', '.xhtml', '.odt', '.rtf', '.txt', '.md', '.markdown'],
]);

/** Old or foreign formats that a person would expect to be read: named, with the way out, rather than passed over. */
export const convertibleEndings: ReadonlySet<string> = new Set(['.doc', '.pages', '.wpd', '.docm']);
