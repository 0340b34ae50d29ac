import type { Box } from '../../domain/document/document-text.ts';

/** Quarter turns clockwise, 0 to 3. */
export type Turn = 0 | 1 | 2 | 3;

/**
 * How points of a PDF page (origin bottom left, as stored) become points of a frame in which its text stands upright
 * (origin top left, y downwards): x' = a x + c y + e, y' = b x + d y + f.
 */
export interface Frame {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  /** Size of the frame in points. */
  readonly width: number;
  readonly height: number;
}

/** What is visible of a page as stored: its crop box. */
export interface PageBounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The frame that shows a page turned by `turn` quarter turns clockwise. */
export function frameOf(bounds: PageBounds, turn: Turn): Frame {
  const { left, bottom, right, top } = bounds;
  const width = right - left;
  const height = top - bottom;
  switch (turn) {
    case 0:
      return { a: 1, b: 0, c: 0, d: -1, e: -left, f: top, width, height };
    case 1:
      return { a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left, width: height, height: width };
    case 2:
      return { a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom, width, height };
    case 3:
      return { a: 0, b: -1, c: -1, d: 0, e: top, f: right, width: height, height: width };
  }
}

export const turnBy = (turn: Turn, quarters: number): Turn => ((((turn + quarters) % 4) + 4) % 4) as Turn;

/** A box of a frame that was turned by `turn` quarter turns beyond the page as shown, in coordinates of the page. */
export function boxOnPage(box: Box, turn: Turn, page: { readonly width: number; readonly height: number }): Box {
  const { x, y, width, height } = box;
  switch (turn) {
    case 0:
      return box;
    case 1:
      return { x: y, y: page.height - x - width, width: height, height: width };
    case 2:
      return { x: page.width - x - width, y: page.height - y - height, width, height };
    case 3:
      return { x: page.width - y - height, y: x, width: height, height: width };
  }
}
