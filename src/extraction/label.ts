/**
 * What kind of printed label opens a passage. Families matter more than looks: numbers of one family count on from each
 * other, and a family with a recommendation's name in it ("Recommendation 3", "R1") speaks for itself.
 */
export type LabelFamily = 'labelled' | 'code' | 'decimal' | 'number' | 'letter' | 'roman' | 'bullet';

/** A printed number, letter or bullet, taken apart so that sequences can be followed. */
export interface Label {
  readonly family: LabelFamily;
  /** What stays the same from one item of a list to the next: "recommendation", "CSC/", "8.". Lower case. */
  readonly prefix: string;
  /** Position in the sequence; 0 for bullets and for a label without a number. */
  readonly ordinal: number;
  /** As printed, closing punctuation left out: "Recommendation 3", "8.5", "(a)". */
  readonly printed: string;
  /** Length of the label in the text, with the white space that follows it. */
  readonly length: number;
  /** True when nothing but the label's own punctuation or a capital separates it from the words: a statement, not a cross-reference. */
  readonly opens: boolean;
}

const numberWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const qualifier =
  '(?:safety|urgent safety|key|final|main|principal|national|local|regional|overview|board|agency|multi[- ]agency|single[- ]agency|strategic|operational|priority|joint|jury|further|learning|system|new|general|specific|panel|review|iopc|ipcc|formal|inquiry|committee)';
const labelled = new RegExp(
  `^((?:${qualifier}\\s{1,3}){0,2}(?:recommendations?|recs?\\.?|reco\\.?)|(?:FRA|(?:the )?(?:agency|authority|inspectorate|observatory|regulator|ombudsman))\\sopinion)\\s{0,3}(?:[A-Z]{3,12}\\s{1,2}(?=no\\.?\\s))?(?:(?:no\\.?|number|nr\\.?|#|№)\\s{0,3})?[([]?([A-Z]{0,5}[-/.]?\\d{1,4}(?:[-./]\\d{1,4}){0,4}(?:[-/][A-Z]{1,3}[-/]?\\d{1,4})?[a-z]?|[IVX]{1,6}|${numberWords.join('|')})(?![A-Za-z0-9])[)\\]]?`,
  'i',
);
/** What a label says of the recommendation besides its number: "(priority one)", "(for national bodies)". */
const grade =
  /^\s{1,2}[([](?:priority|high|medium|low|urgent|immediate|essential|desirable|important|repeated|new|national|local|regional|strategic|operational|level|grade|category|short|long|recurrent)\b[^()[\]]{0,40}[)\]]/i;
const bareLabel = new RegExp(
  `^((?:${qualifier}\\s{1,3}){0,2}recommendation)\\s{0,3}(?:[:–—-]\\s{0,4}|\\.\\s{1,4}(?=[A-Z“])|$)`,
  'i',
);
/** "Recommendation A:"; without the mark it would begin a sentence. */
const letteredLabel = /^(?:RECOMMENDATION|Recommendation) ([A-Z])(?=\s?[:–—.-]|$)/;
const code =
  /^(?:\[(?=[A-Z]{1,4}-?\d{1,3}\]))?((?:[A-Z]{1,7}(?:\s?&\s?[A-Z]{1,4})?)(?:\s?[-/.]\s?|\s)?(?:[A-Z]{1,3}[-/.]?)?)(\d{1,3})([a-z]?)(?![A-Za-z0-9%]|\.\d)(?:[.:)\]]|(?=\s|$))/;
const notCode =
  /^(?:CHAPTER|PART|SECTION|ANNEX|APPENDIX|TABLE|FIGURE|PHASE|STAGE|MODULE|VOLUME|PAGE|COVID|ARTICLE|BOX|DAY|STEP|NO|YEAR|LEVEL|TIER|ROUND|EVENT|FINDING|THEME|CASE|NHS|HC|CM|CP|ISBN)\b/;
const yearCode = /^((?:19|20)\d{2}[-/])(\d{1,4})(?![\d/-])[.:)]?/;
const decimal = /^[([]?((?:[A-Z]{0,3}\d{1,3}\.){1,3})(\d{1,3})([a-z]?)(?![\dA-Za-z%])[)\]]?[.:]?/;
const number = /^[([]?(\d{1,4})([a-z]?)(?:[.):\]]{1,2}(?!\d)|(?=\s|$))/;
const letter = /^(?:\(([a-z])\)|([a-z])[.)])(?=\s|$)/i;
const roman = /^(?:\(([ivxlc]{1,6})\)|([ivxlc]{1,6})[.)])(?=\s|$)/i;
const bullet = /^(?:[•●◦▪■□○‣⁃∙·➢➤►✓✔–—*-]|o(?=\s))(?=\s|$)/;

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a roman numeral in either case; 0 when it is none. */
export const romanValue = (text: string): number => {
  let sum = 0;
  const values = [...text.toLowerCase()].map((character) => romanValues[character] ?? 0);
  for (const [index, value] of values.entries()) {
    if (value === 0) return 0;
    sum += value < (values[index + 1] ?? 0) ? -value : value;
  }
  return sum;
};

const ordinalOf = (text: string): number => {
  const digits = /(\d+)[a-z]?$/i.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = numberWords.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : romanValue(text);
};

const separatorAfter = (text: string, at: number): { readonly length: number; readonly opens: boolean } => {
  const rest = /^(\s*)([:.)\]–—|-]?)(\s*)/.exec(text.slice(at, at + 12));
  const whole = rest?.[0].length ?? 0;
  const mark = rest?.[2] ?? '';
  const following = text.slice(at + whole, at + whole + 14);
  if (following === '') return { length: whole, opens: mark !== ')' };
  // "Recommendation 4)." and "Recommendation 14 of" go on with a sentence that began before them.
  if (mark === ')' || mark === ']') return { length: whole, opens: /^[\p{Lu}“"‘(]/u.test(following) };
  // "Recommendation 1.2. xxx": a full stop alone may end a sentence, but a statement that follows begins with a capital.
  if (mark !== '') return { length: whole, opens: mark !== '.' || /^[\p{Lu}“"‘(\d]|^that\b/u.test(following) };
  return { length: whole, opens: /^[\p{Lu}“"‘•]|^that\b|^\((?:to|for)\b/u.test(following) };
};

const strip = (printed: string): string => printed.replace(/[\s.:)\]–—-]+$/u, '').replace(/^[[(]/, '');

/**
 * The label that opens a text, or null.
 *
 * `marker` says what the reader of the file saw as a marker: it settles what wording alone can't ("12 The Board" is an
 * item when 12 was a marker, and a sentence otherwise).
 */
export const parseLabel = (text: string, marker: string | null): Label | null => {
  const issuer =
    /^(?:[A-Z]{2,7}(?: Safety)?|(?:[A-Z][a-z]+ ){1,4}(?:Board|Bureau|Authority|Commission|Branch|Agency)) (?=Recommendation\s{1,2}(?:No\.?\s)?[A-Z\d])/.exec(
      text.slice(0, 80),
    );
  if (issuer !== null) {
    const inner = parseLabel(text.slice(issuer[0].length), null);
    if (inner?.family === 'labelled')
      return { ...inner, printed: `${issuer[0]}${inner.printed}`, length: issuer[0].length + inner.length };
  }
  const head = text.slice(0, 80);
  const named = labelled.exec(head);
  // "Recommendations 1–6" heads a list.
  if (named !== null && !(/s$/i.test(named[1] ?? '') && aRange.test(text.slice(named[0].length)))) {
    const printed = named[0].trim();
    const tail = named[2] ?? '';
    const graded = grade.exec(text.slice(named[0].length, named[0].length + 60))?.[0].length ?? 0;
    const { length: after, opens: open } = separatorAfter(text, named[0].length + graded);
    const length = graded + after;
    // "(see Recommendation 4)." broken over a line.
    const closed = /[)\]]$/.test(named[0]) && !/[([]/.test(named[0]) && /^[.,;]/.test(text.slice(named[0].length));
    const opens = open && !closed;
    return {
      family: 'labelled',
      prefix: `recommendation ${tail.replace(/\d+[a-z]?$/i, '').toLowerCase()}`.trim(),
      ordinal: ordinalOf(tail),
      printed: strip(printed),
      length: named[0].length + length,
      opens,
    };
  }
  const lettered = letteredLabel.exec(head);
  if (lettered !== null) {
    const { length, opens } = separatorAfter(text, lettered[0].length);
    return {
      family: 'labelled',
      prefix: 'recommendation',
      ordinal: (lettered[1]?.charCodeAt(0) ?? 64) - 64,
      printed: strip(lettered[0]),
      length: lettered[0].length + length,
      opens,
    };
  }
  const bare = bareLabel.exec(head);
  if (bare !== null)
    return {
      family: 'labelled',
      prefix: 'recommendation',
      ordinal: 0,
      printed: '',
      length: bare[0].length,
      opens: true,
    };
  return parsePlain(text, head, marker);
};

const aRange = /^\s?(?:[–—-]|to|and|through)\s?\d/;

const sized = (text: string, matched: string): number =>
  matched.length + (/^\s*/.exec(text.slice(matched.length, matched.length + 12))?.[0].length ?? 0);

const parsePlain = (text: string, head: string, marker: string | null): Label | null => {
  const year = yearCode.exec(head);
  if (year !== null) {
    const [matched, prefix = '', digits = ''] = year;
    return {
      family: 'code',
      prefix,
      ordinal: Number(digits),
      printed: strip(matched),
      length: sized(text, matched),
      opens: true,
    };
  }
  const dots = decimal.exec(head);
  if (dots !== null) {
    const [matched, prefix = '', digits = ''] = dots;
    const printed = strip(matched);
    return { family: 'decimal', prefix, ordinal: Number(digits), printed, length: sized(text, matched), opens: true };
  }
  const small = roman.exec(head);
  const single = letter.exec(head);
  if (small !== null && (single === null || /[ivx]/i.test(single[1] ?? single[2] ?? ''))) {
    const numeral = small[1] ?? small[2] ?? '';
    const printed = small[0].trim();
    return {
      family: 'roman',
      prefix: '',
      ordinal: romanValue(numeral),
      printed,
      length: sized(text, small[0]),
      opens: true,
    };
  }
  if (single !== null) {
    const character = (single[1] ?? single[2] ?? 'a').toLowerCase();
    const ordinal = character.charCodeAt(0) - 96;
    return {
      family: 'letter',
      prefix: '',
      ordinal,
      printed: single[0].trim(),
      length: sized(text, single[0]),
      opens: true,
    };
  }
  // "b The Department should": a letter alone before a capital.
  const alone =
    /^[a-hj-z](?=\s{1,4}\p{Lu})/u.exec(head)?.[0] ??
    (marker !== null && /^[a-z]$/.test(marker) && head.startsWith(`${marker} `) ? marker : '');
  if (alone !== '') {
    const ordinal = alone.charCodeAt(0) - 96;
    return { family: 'letter', prefix: '', ordinal, printed: alone, length: sized(text, alone), opens: true };
  }
  const plain = /^(?:19|20)\d{2}\s/.test(head) ? null : number.exec(head);
  if (
    plain !== null &&
    (/[.):\]]$/.test(plain[0]) || marker?.startsWith(plain[0].trim()) || plain[0].length === head.trim().length)
  ) {
    const printed = strip(plain[0]);
    const ordinal = Number(plain[1] ?? 0);
    return { family: 'number', prefix: '', ordinal, printed, length: sized(text, plain[0]), opens: true };
  }
  const coded = code.exec(head);
  if (coded !== null && !notCode.test(head)) {
    const [matched, prefix = '', digits = ''] = coded;
    const ordinal = Number(digits);
    return {
      family: 'code',
      prefix: prefix.toLowerCase().trim(),
      ordinal,
      printed: strip(matched),
      length: sized(text, matched),
      opens: true,
    };
  }
  const dot = bullet.exec(head);
  if (dot !== null)
    return {
      family: 'bullet',
      prefix: '',
      ordinal: 0,
      printed: dot[0].trim(),
      length: sized(text, dot[0]),
      opens: true,
    };
  return null;
};
