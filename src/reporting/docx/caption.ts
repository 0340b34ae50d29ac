import type { Basis, Inline } from '../document/report-document.ts';
import { writeContent } from './inline-runs.ts';
import type { Orientation } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import { writeField, writeRun } from './run.ts';
import type { WordDocument } from './word-document.ts';

interface Captioned {
  readonly title: string;
  readonly note: string;
  readonly basis?: Basis;
  readonly reading?: readonly Inline[];
}

/** A caption with its number as a field, and what was counted and how as a footnote. */
export function writeCaption(
  document: WordDocument,
  kind: 'Table' | 'Figure',
  block: Captioned,
  keepNext: boolean,
): string {
  const { basis, title } = block;
  const number = writeField(`SEQ ${kind} \\* ARABIC`, String(document.number(kind)));
  const note =
    basis === undefined
      ? ''
      : document.footnote(`Sample: ${basis.sample}. Unit: ${basis.unit}. Counting rule: ${basis.countingRule}`);
  return writeParagraph('Caption', `${writeRun(`${kind} `)}${number}${writeRun(`. ${title}`)}${note}`, { keepNext });
}

/** The words beside a table or figure: its reading, then its note, and `more` after that. */
export function addUnder(
  document: WordDocument,
  block: Captioned,
  about: { readonly orientation: Orientation; readonly more?: string; readonly keepNext?: boolean },
): void {
  const { orientation, more = '', keepNext = false } = about;
  const note = [block.note, more].filter((words) => words !== '').join(' ');
  if (block.reading !== undefined) {
    const runs = writeContent(block.reading);
    document.add(writeParagraph('Reading', runs, { keepNext: keepNext || note !== '' }), orientation);
  }
  if (note !== '') document.add(writeParagraph('Note', writeRun(note), { keepNext }), orientation);
}
