import { escapeMarkup } from '../figure/svg.ts';
import { cleanWords } from '../office/xml-part.ts';

/** Characters that Excel holds in one cell. */
const mostCharacters = 32_767;

const cutNote = ' […] (cut here: a cell holds no more; the whole text is in findings.json)';

/**
 * Words as a cell can hold them: no more than 32,767 characters, saying so when they are cut. Control characters, which
 * XML cannot hold, go; line ends stay.
 */
export function fitCell(words: string): string {
  const clean = cleanWords(words.replace(/\r\n?/g, '\n'));
  if (clean.length <= mostCharacters) return clean;
  return `${cleanWords(clean.slice(0, mostCharacters - cutNote.length - 1))}${cutNote}`;
}

/** Words as XML. Excel reads `_x0041_` as an escape, so words that look like one are escaped themselves. */
export function writeCellWords(words: string): string {
  return escapeMarkup(words.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'));
}

/** Whether Excel would take these words for a formula if somebody edited them. */
export function opensFormula(words: string): boolean {
  return /^[=+\-@\t\r']/.test(words);
}
