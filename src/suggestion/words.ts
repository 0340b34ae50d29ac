/** A word of a text with its place. */
export interface Word {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence or list item it stands in, from 0. */
  readonly sentence: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Mark between it and the word before: '' none, else the last of , ; : . ( and the like. */
  readonly before: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'nos',
  'para',
  'paras',
  'eg',
  'ie',
  'etc',
  'cf',
  'vs',
  'e',
  'g',
  'i',
]);

/** The words of a text in order. Hyphens part words, so that "multi-agency" is "multi agency". Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(last, match.index);
    const mark = lastMark(between);
    const previous = words.at(-1);
    const stops = /[.?!](?=["”’)\s])|[•·▪●◦‣\n;]|:(?=\s*\S)/u.test(between);
    const abbreviated = /^\.\s*$/.test(between) && previous !== undefined && abbreviations.has(previous.lower);
    const trailing = /(?:\.{3}|…)\s*$/.test(between) && /^\p{Lu}/u.test(match[0]);
    if (previous !== undefined && (stops || trailing) && !abbreviated) sentence++;
    words.push({
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      sentence,
      before: mark,
    });
    last = match.index + match[0].length;
  }
  return words;
}

/** The last mark of punctuation between two words; '' when there is none. Looks at a short stretch only. */
function lastMark(between: string): string {
  const marks = /[^\s](?=\s*$)/u.exec(between.slice(-40));
  return marks?.[0] ?? '';
}
