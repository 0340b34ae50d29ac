/** About what a letter takes in a table, in twentieths of a point. */
const letter = 100;
/** Heads are set smaller. */
const headLetter = 98;
const padding = 150;
const mostLetters = 60;
/** Words run over lines, but not one by one down a tower. */
const readable = 20;

interface ColumnContent {
  readonly head: string;
  readonly cells: readonly string[];
  readonly weight?: number;
}

const longestWord = (words: string): number => Math.max(0, ...words.split(/[\s/-]+/).map((word) => word.length));

/**
 * The least that a column needs so that no word of its own is broken, up to a bound for words that no column would hold,
 * and so that words can be read across.
 */
function needOf({ head, cells }: ColumnContent): number {
  const longest = Math.min(readable, Math.max(0, ...cells.map((cell) => cell.length)));
  const inCells = Math.min(24, Math.max(3, longest, ...cells.map((cell) => longestWord(cell) + 1))) * letter;
  const inHead = Math.min(24, longestWord(head)) * headLetter;
  return Math.max(inCells, inHead) + padding;
}

function wishOf({ head, cells }: ColumnContent): number {
  const lengths = cells.map((cell) => cell.length);
  return Math.min(mostLetters, Math.max(head.length / 2, ...lengths, 3)) * letter + padding;
}

/** What a table needs in all so that no word of its is broken, in twentieths of a point. */
export function sumOfNeeds(columns: readonly ColumnContent[]): number {
  return columns.reduce((sum, column) => sum + needOf(column), 0);
}

/** Widths that fill `room`: each column what it needs, the rest by what it wishes, or by the weights that were given. */
export function shareWidths(columns: readonly ColumnContent[], room: number): number[] {
  const weighed = columns.some(({ weight }) => weight !== undefined);
  const needs = columns.map(needOf);
  const wishes = columns.map((column, index) =>
    weighed ? (column.weight ?? 1) * 1000 : Math.max(0, wishOf(column) - (needs[index] ?? 0)),
  );
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const rest = Math.max(0, room - needed);
  const scale = needed > room ? room / needed : 1;
  const widths = needs.map((need, index) => {
    const share = wished === 0 ? 1 / columns.length : (wishes[index] ?? 0) / wished;
    return Math.floor(need * scale + rest * share);
  });
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + room - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}
