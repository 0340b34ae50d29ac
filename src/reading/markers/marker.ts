import type { Marker } from '../../domain/document/document-text.ts';
import { fromRoman } from './numerals.ts';

export interface FoundMarker {
  readonly marker: Marker;
  /** Characters of the text that belong to the marker and the white space after it. */
  readonly length: number;
}

// Only shapes that a typist uses as list bullets; dashes and stars count only before a space.
const bullet = /^(?:[•‣⁃∙●○◦◉■□▪▫◆◇►▶➢➤➔→✓✔❖❑❒☐☑☒★☆\uf0a7\uf0b7\uf0d8\uf0fc\uf076]\s*|[-–—*·¾Ø»§]\s+|o\s+(?=[A-Z]))/u;

const labelWords = [
  'recommendation',
  'recommendations',
  'rec',
  'recs',
  'recommended action',
  'national recommendation',
  'local recommendation',
  'key recommendation',
  'overarching recommendation',
  'safety recommendation',
  'board recommendation',
  'action',
  'actions',
  'learning',
  'learning point',
  'practice point',
  'lesson',
  'finding',
  'conclusion',
  'principle',
  'proposal',
  'priority',
  'objective',
  'outcome',
  'question',
  'theme',
  'concern',
  'standard',
  'key message',
  'challenge',
  'observation',
  'measure',
  'commitment',
  'undertaking',
  'request',
  'issue',
  'aim',
  'goal',
  'target',
  'step',
  'task',
  'point',
  'area',
];
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const titleCase = (words: string): string => words.split(' ').map(capital).join(' ');
const cases = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [capital(word), titleCase(word), word.toUpperCase()]))].join('|');
const labelNumber =
  '(?:[A-Z]{0,3}\\d{1,3}(?:[./]\\d{1,3}){0,4}[a-z]?|[ivxlc]{1,7}|[IVXLC]{1,7}|[A-Z]|' +
  `${cases(numberWords)}|${numberWords.join('|')})`;
const labelled = new RegExp(
  `^(?:${cases(labelWords)})(?:\\.?\\s{1,2}(?:(?:[Nn]umber|NUMBER|[Nn]o\\.?|NO\\.?|n°|#)\\s{0,2})?\\(?${labelNumber}\\)?|` +
    `\\.?#?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?)(?:\\s?[.:)\\]]|\\s[-–—](?=\\s|$))?(?=\\s|$)`,
);
const startsPlain = /[.:)\]–—-]$/;
const codePunctuated = /^[A-Z]{1,3}-?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?\s?[.:)](?=\s|$)/;
const codeBare = /^(?:R|Rec|REC|LP|RA|F|KL|PP)\.?\s?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?=\s|$)/;
const bracketed = /^[([]([0-9]{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,7}|([a-z])\2)[)\]]\.?(?=\s|$|[A-Z“"‘'])/;
const dotted = /^\d{1,3}(?:\.\d{1,3}){1,5}(?:[a-z]|\([a-z]\))?[.:)]?(?=\s|$)/;
const punctuatedNumber = /^\d{1,3}[a-z]?(?:[.):]|\s[-–—](?=\s))(?=\s|$|[A-Z“"‘'])/;
const bareNumber = /^\d{1,3}(?=\s+[A-Z“"‘'])/;
const letter = /^[a-zA-Z][.)](?=\s)/;
const roman = /^[ivxlcIVXLC]{2,7}[.)](?=\s)/;
const month =
  /^\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const sentenceStart = /^\s*(?:[A-Z“"‘'([\u00c0-\u00de]|$)/;

/**
 * Reads the number, letter or bullet at the start of a text whose white space is normalised. Null when it opens with
 * words, a date ("12 March"), a quantity ("3.5 million") or a reference ("Recommendation 3 of the report").
 */
export function readMarker(text: string): FoundMarker | null {
  const head = text.slice(0, 80);
  const dot = bullet.exec(head);
  if (dot && dot[0].trim() !== text.trim()) return found(dot[0], 'bullet', text);
  const label = labelled.exec(head);
  if (label && (startsPlain.test(label[0]) || startsSentence(text, label[0]))) {
    return found(label[0], 'labelled', text);
  }
  const code = codePunctuated.exec(head) ?? codeBare.exec(head);
  if (code && (/[.:)]$/.test(code[0]) || startsSentence(text, code[0]))) return found(code[0], 'labelled', text);
  const inBrackets = bracketed.exec(head);
  if (inBrackets) return found(inBrackets[0], numberKind(inBrackets[1] ?? ''), text);
  const many = dotted.exec(head);
  if (many) {
    const open = /[.:)]$/.test(many[0]) || startsSentence(text, many[0]);
    return open ? found(many[0], 'number', text) : null;
  }
  const one = punctuatedNumber.exec(head);
  if (one) return found(one[0], 'number', text);
  const bare = bareNumber.exec(head);
  if (bare) return month.test(text.slice(bare[0].length, 60)) ? null : found(bare[0], 'number', text);
  const numeral = roman.exec(head);
  if (numeral && fromRoman(numeral[0].slice(0, -1)) !== null) return found(numeral[0], 'roman', text);
  const single = letter.exec(head);
  if (single) return found(single[0], numberKind(single[0].slice(0, -1)), text);
  return null;
}

/** The kind of a label that a list prints for certain ("iv." of a roman list, "R3:" of any). */
export function markerKind(label: string, format: 'number' | 'letter' | 'roman' | 'bullet'): Marker['kind'] {
  return format !== 'bullet' && /\p{L}{2,}|^[A-Z]+-?\d/u.test(label) && format === 'number' ? 'labelled' : format;
}

/** "(i)" after "(h)" is a letter, not one; "(v)" after "(iv)" stays Roman. */
export function markerInSequence(previous: Marker | null, marker: Marker): Marker {
  if (marker.kind !== 'roman' || previous?.kind !== 'letter') return marker;
  const before = core(previous.label);
  const now = core(marker.label);
  if (before.length !== 1 || now.length !== 1) return marker;
  return before.charCodeAt(0) + 1 === now.charCodeAt(0) ? { label: marker.label, kind: 'letter' } : marker;
}

function core(label: string): string {
  return label.replace(/[^\p{L}\p{N}]/gu, '');
}

function numberKind(inner: string): Marker['kind'] {
  if (/^\d/.test(inner)) return 'number';
  if (inner.length === 1) return /[ivxIVX]/.test(inner) ? 'roman' : 'letter';
  return fromRoman(inner) === null ? 'letter' : 'roman';
}

function startsSentence(text: string, label: string): boolean {
  return sentenceStart.test(text.slice(label.length, label.length + 8));
}

function found(printed: string, kind: Marker['kind'], text: string): FoundMarker {
  const label = printed.trim();
  let length = printed.length;
  while (/\s/.test(text[length] ?? '')) length += 1;
  return { marker: { label, kind }, length };
}
