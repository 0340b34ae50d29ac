/** Words in a typeface, measured and broken into lines. */
export interface TextRun {
  readonly text: string;
  readonly font: string;
}

export interface LinePiece {
  readonly text: string;
  readonly font: string;
}

export interface SetLine {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
  /** Spaces between words in the line: where justification puts its room. */
  readonly gaps: number;
  readonly last: boolean;
}

export type MeasureText = (text: string, font: string) => number;

const vowels = 'aeiouy';

/** Places where a long word may be divided: between two consonants that stand between vowels. */
function findDivisions(word: string): number[] {
  if (!/^[a-z]{8,}[.,;:]?$/.test(word)) return [];
  const places: number[] = [];
  for (let index = 3; index < word.length - 4; index += 1) {
    const [before = '', left = '', right = '', after = ''] = [
      word[index - 2],
      word[index - 1],
      word[index],
      word[index + 1],
    ];
    const pair = left + right;
    const divides =
      !vowels.includes(left) && !vowels.includes(right) && vowels.includes(before) && vowels.includes(after);
    if (divides && !['ch', 'sh', 'th', 'ph', 'gh', 'ck', 'qu', 'wh'].includes(pair)) places.push(index);
  }
  return places;
}

interface Word {
  readonly text: string;
  readonly font: string;
  /** Whether a space stood before it. */
  readonly spaced: boolean;
}

function splitWords(runs: readonly TextRun[]): Word[] {
  const words: Word[] = [];
  for (const run of runs) {
    for (const match of run.text.matchAll(/(\s*)(\S+)/g)) {
      words.push({ text: match[2] ?? '', font: run.font, spaced: (match[1] ?? '') !== '' });
    }
  }
  return words;
}

function closeLine(words: readonly Word[], measure: MeasureText, last: boolean): SetLine {
  const pieces: LinePiece[] = [];
  let gaps = 0;
  words.forEach((word, index) => {
    const space = index > 0 && word.spaced ? ' ' : '';
    if (space !== '') gaps += 1;
    const previous = pieces.at(-1);
    if (previous && previous.font === word.font)
      pieces[pieces.length - 1] = { font: word.font, text: previous.text + space + word.text };
    else pieces.push({ font: word.font, text: space + word.text });
  });
  const width = pieces.reduce((sum, piece) => sum + measure(piece.text, piece.font), 0);
  return { pieces, width, gaps, last };
}

/** Breaks runs into lines no wider than `width`, dividing long words at the line's end when `hyphenated`. */
export function breakLines(
  runs: readonly TextRun[],
  width: number,
  measure: MeasureText,
  hyphenated: boolean,
): SetLine[] {
  const lines: SetLine[] = [];
  let current: Word[] = [];
  let used = 0;
  const queue = splitWords(runs);
  for (let index = 0; index < queue.length; index += 1) {
    const word = queue[index];
    if (!word) continue;
    const space = current.length > 0 && word.spaced ? measure(' ', word.font) : 0;
    const needed = measure(word.text, word.font);
    if (current.length === 0 || used + space + needed <= width) {
      current.push(word);
      used += space + needed;
      continue;
    }
    const division = hyphenated
      ? findDivisions(word.text)
          .reverse()
          .find((place) => used + space + measure(`${word.text.slice(0, place)}-`, word.font) <= width)
      : undefined;
    if (division !== undefined) {
      current.push({ ...word, text: `${word.text.slice(0, division)}-` });
      lines.push(closeLine(current, measure, false));
      current = [{ ...word, text: word.text.slice(division) }];
    } else {
      lines.push(closeLine(current, measure, false));
      current = [word];
    }
    used = measure(current[0]?.text ?? '', word.font);
  }
  if (current.length > 0) lines.push(closeLine(current, measure, true));
  return lines;
}
