/** A table as it leaves the room: what is shown, and what must stand under it. */
export interface WrittenTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Sample, unit, counting rule, each a line. */
  readonly notes: readonly string[];
}

/** A spreadsheet runs what begins with one of these; an apostrophe keeps it words. */
const runs = /^[=+\-@\t\r]/;

function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const words = runs.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(words) || words.trim() !== words ? `"${words.replaceAll('"', '""')}"` : words;
}

/** As CSV with a mark that tells a spreadsheet of its letters; the notes follow after an empty line. */
export function writeCsv({ header, rows, notes, title }: WrittenTable): string {
  const lines = [header, ...rows, [], [title], ...notes.map((note) => [note])];
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** As lines of fields with tabs between, for a document or a message. */
export function writeText({ title, header, rows, notes }: WrittenTable): string {
  const line = (fields: readonly (string | number | null)[]): string => fields.map((field) => field ?? '').join('\t');
  return [title, '', line(header), ...rows.map(line), '', ...notes].join('\n');
}

/** Hands a file to the person's downloads. */
export function handOut(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
