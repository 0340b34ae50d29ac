import type { Hyphenation } from './hyphenation.ts';

/** How the end of one line meets the beginning of the next. */
export type LineJoint = 'space' | 'nothing' | 'drop-hyphen';

/** How two lines of one paragraph are joined: with a space, directly, or directly and without the hyphen between them. */
export function jointOf(line: string, next: string, hyphenation: Hyphenation): LineJoint {
  const left = lastWord(line);
  const right = firstWord(next);
  if (endsInHyphen(left)) {
    if (/^https?:|^www\.|\/|-.*-.*-/.test(left)) return 'nothing';
    if (hyphenation.joins(left, right)) return 'drop-hyphen';
    // "first- and second-line": a hanging hyphen keeps its space.
    return /^(?:and|or|to|und|et)$/.test(right) && left.endsWith('-') ? 'space' : 'nothing';
  }
  if (/(?:https?:\/\/|www\.)\S*$/.test(left)) {
    const goesOn = /[/_=&?%~.-]$/.test(left) || /^[^\s]*[/_=&%?]|^[\w-]+\.(?:pdf|html?|aspx?|uk|org|com)\b/.test(right);
    return goesOn && !/[.]$/.test(left.replace(/[/_=&?%~-]$/, '')) ? 'nothing' : 'space';
  }
  if (/\d–$/.test(left) && /^\d/.test(right)) return 'nothing';
  if (/\p{L}\/$/u.test(left) && /^\p{L}/u.test(right)) return 'nothing';
  return 'space';
}

export const endsInHyphen = (text: string): boolean => /[\p{L}\p{N}][-\u00ad]$/u.test(text);

export const lastWord = (line: string): string => line.slice(line.lastIndexOf(' ') + 1);

export function firstWord(line: string): string {
  const space = line.indexOf(' ');
  return space < 0 ? line : line.slice(0, space);
}
