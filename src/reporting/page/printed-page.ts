import type { Block, Box, DocumentText, Line, TextStyle } from '../../domain/document/document-text.ts';

/** A stretch of a line in one style: number of characters, size in tenths of a point, sum of `styleFlags`. */
export type PrintedRun = readonly [length: number, size: number, flags: number];

/**
 * A line where it stands: tenths of a point from the top left, offset of its first character, its words. A width below 0
 * says that the words take the room they need, but no more than that.
 */
export type PrintedLine = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  start: number,
  text: string,
  runs: readonly PrintedRun[],
];

/** One page as its words stand on it. Plain and compact: it travels inside the report. */
export interface PrintedPage {
  readonly number: number;
  readonly label: string | null;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Mean confidence when the words were read from an image; null otherwise. */
  readonly ocr: number | null;
  readonly lines: readonly PrintedLine[];
}

export const styleFlags = { bold: 1, italic: 2, serif: 4, mono: 8 } as const;

const serifFonts =
  /times|serif|roman|georgia|garamond|cambria|palatino|book ?antiqua|minion|caslon|century|baskerville|libre ?b|cmr|nimbusrom/i;
const sansFonts =
  /sans|arial|helvet|calibri|verdana|tahoma|frutiger|gill|univers|myriad|segoe|trebuchet|aptos|open|roboto/i;

/** The look of a style as one number, for `PrintedRun`. */
export function flagsOf(style: TextStyle | undefined): number {
  if (style === undefined) return 0;
  const serif = serifFonts.test(style.font) && !sansFonts.test(style.font);
  return (
    (style.bold ? styleFlags.bold : 0) |
    (style.italic ? styleFlags.italic : 0) |
    (serif ? styleFlags.serif : 0) |
    (/courier|mono|consol/i.test(style.font) ? styleFlags.mono : 0)
  );
}

/** The runs of `block` that cover [start, end), neighbours of one look joined. */
export function runsWithin(document: DocumentText, block: Block, start: number, end: number): PrintedRun[] {
  const runs: [number, number, number][] = [];
  for (const run of block.runs) {
    const length = Math.min(run.end, end) - Math.max(run.start, start);
    if (length <= 0) continue;
    const style = document.styles[run.style];
    const size = Math.round((style?.size ?? 0) * 10);
    const flags = flagsOf(style);
    const last = runs.at(-1);
    if (last !== undefined && last[1] === size && last[2] === flags) last[0] += length;
    else runs.push([length, size, flags]);
  }
  return runs;
}

const tenths = (points: number): number => Math.round(points * 10);

function printStretch(document: DocumentText, block: Block, start: number, end: number, box: Box): PrintedLine {
  const text = document.text.slice(start, end);
  const runs = runsWithin(document, block, start, end);
  return [tenths(box.x), tenths(box.y), tenths(box.width), tenths(box.height), start, text, runs];
}

/** A line; the first one of a hanging item in two, its marker and its words, so that each stands at its own edge. */
function printLine(document: DocumentText, block: Block, line: Line): PrintedLine[] {
  const { contentStart, lines } = block;
  const { x, width } = line.box;
  const edge = lines[1]?.box.x ?? x;
  const hangs =
    line === lines[0] && contentStart > line.start && contentStart < line.end && edge > x + 4 && edge < x + width;
  if (!hangs) return [printStretch(document, block, line.start, line.end, line.box)];
  return [
    printStretch(document, block, line.start, contentStart, { ...line.box, width: x - edge + 2 }),
    printStretch(document, block, contentStart, line.end, { ...line.box, x: edge, width: x + width - edge }),
  ];
}

/** The pages with these numbers, in order, each with every visible line on it. Numbers that are not there are left out. */
export function printPages(document: DocumentText, numbers: ReadonlySet<number>): PrintedPage[] {
  const lines = new Map<number, PrintedLine[]>();
  for (const block of document.blocks) {
    if (block.role === 'hidden') continue;
    for (const line of block.lines) {
      if (!numbers.has(line.page)) continue;
      const page = lines.get(line.page) ?? [];
      page.push(...printLine(document, block, line));
      lines.set(line.page, page);
    }
  }
  return document.pages
    .filter((page) => numbers.has(page.number))
    .map(({ number, label, width, height, ocr }) => ({
      number,
      label,
      width: Math.round(width),
      height: Math.round(height),
      ocr: ocr === null ? null : Math.round(ocr.confidence),
      lines: lines.get(number) ?? [],
    }));
}
