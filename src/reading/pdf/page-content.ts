import type { CharacterReader } from './characters.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { frameOf, type PageBounds, type Turn, turnBy } from './frame.ts';
import type { Pdfium } from './pdfium-library.ts';
import type { Word } from './word.ts';

/** Everything that layout needs of one page, free of PDFium. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  /** Size of the page as shown. */
  readonly width: number;
  readonly height: number;
  /** Quarters by which the frame of the words is turned beyond the page as shown. */
  readonly turn: Turn;
  /** Size of the frame in which words and drawings stand. */
  readonly frameWidth: number;
  readonly frameHeight: number;
  readonly words: Word[];
  /** Words that can't be seen. */
  readonly hidden: Word[];
  /** Words that run in another direction than most, each with its turn beyond the page as shown. */
  readonly turned: { readonly turn: Turn; readonly words: Word[] }[];
  readonly drawings: Drawings;
  readonly characters: number;
  readonly unmapped: number;
  /** Objects drawn on the page. */
  readonly objects: number;
  /** Set when the words were read from an image. */
  readonly ocr: { readonly confidence: number } | null;
}

/** Bounds and rotation of an open page. */
export function placePage(pdfium: Pdfium, page: number): { bounds: PageBounds; turn: Turn } {
  const { call, scratch } = pdfium;
  let bounds: PageBounds = { left: 0, bottom: 0, right: 612, top: 792 };
  if (call.FPDF_GetPageBoundingBox(page, scratch) === 1) {
    const floats = pdfium.floats();
    const at = scratch >> 2;
    const [left, top, right, bottom] = [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0, floats[at + 3] ?? 0];
    if (right - left > 1 && top - bottom > 1) bounds = { left, bottom, right, top };
  }
  return { bounds, turn: turnBy(0, call.FPDFPage_GetRotation(page)) };
}

/**
 * Reads words and drawings of page `number` (from 1) of an open document. Null when PDFium can't open the page. The page
 * is closed again before this returns.
 */
export function readPage(
  pdfium: Pdfium,
  document: number,
  number: number,
  reader: CharacterReader,
): PageContent | null {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  try {
    const text = call.FPDFText_LoadPage(page);
    try {
      return readOpenPage(pdfium, page, text, number, reader);
    } finally {
      if (text !== 0) call.FPDFText_ClosePage(text);
    }
  } finally {
    call.FPDF_ClosePage(page);
  }
}

function readOpenPage(
  pdfium: Pdfium,
  page: number,
  text: number,
  number: number,
  reader: CharacterReader,
): PageContent {
  const { bounds, turn: pageTurn } = placePage(pdfium, page);
  const shown = frameOf(bounds, pageTurn);
  reader.turnTo(text, bounds, pageTurn);
  let turn: Turn = 0;
  let read = text === 0 ? null : reader.read(0);
  const turned: { turn: Turn; words: Word[] }[] = [];
  if (read !== null) {
    const directions = read.directions;
    const main = directions.indexOf(Math.max(...directions.slice(0, 4)));
    if (main > 0 && main < 4) {
      turn = turnBy(0, -main);
      read = reader.read(turn);
    }
    for (const direction of [0, 1, 2, 3]) {
      if (direction === main || (directions[direction] ?? 0) === 0) continue;
      const other = turnBy(0, -direction);
      turned.push({ turn: other, words: reader.read(other).words });
    }
  }
  const frame = frameOf(bounds, turnBy(pageTurn, turn));
  const drawings = readDrawings(pdfium, page, frame);
  // Letters without ink over an image are the words of a scan, read by whoever made the file.
  const isScanLayer = read !== null && read.words.length < 5 && read.unseen.length > 20 && drawings.images.length > 0;
  return {
    number,
    width: shown.width,
    height: shown.height,
    turn,
    frameWidth: frame.width,
    frameHeight: frame.height,
    words: isScanLayer && read !== null ? read.unseen : (read?.words ?? []),
    hidden: isScanLayer || read === null ? [] : [...read.unseen, ...read.outside],
    turned,
    drawings,
    characters: read?.characters ?? 0,
    unmapped: read?.unmapped ?? 0,
    objects: pdfium.call.FPDFPage_CountObjects(page),
    ocr: null,
  };
}
