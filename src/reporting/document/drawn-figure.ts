import type { FigureBlock } from './report-document.ts';

/** Widths at which each figure is drawn, in pixels: on a wide screen, on a narrow one, and across an A4 page upright. */
const drawingWidths = { wide: 760, narrow: 340, paper: 640 } as const;

/**
 * A figure for screen and paper: `draw` is called once a width and returns SVG, as the functions in `../figure` do. On
 * paper it is the same drawing with fixed colours and without doors.
 */
export function drawFigure(
  about: Omit<FigureBlock, 'kind' | 'wide' | 'narrow' | 'paper'>,
  draw: (width: number) => string,
): FigureBlock {
  return {
    kind: 'figure',
    ...about,
    wide: draw(drawingWidths.wide),
    narrow: draw(drawingWidths.narrow),
    paper: draw(drawingWidths.paper),
  };
}
