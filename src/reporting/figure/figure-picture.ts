import { layOnPaper, paperMargin } from './paper-drawing.ts';
import { writePdfDrawing } from './pdf-drawing.ts';
import { type Bitmap, writePng } from './png-image.ts';

/** Draws the one page of a PDF, `width` x `height` points, at `scale` pixels a point. */
export type DrawPdf = (
  pdf: Uint8Array,
  size: { readonly width: number; readonly height: number; readonly scale: number },
) => Promise<Bitmap>;

/** Pixels a point: over 300 to the inch when a figure is as wide as the text of an A4 page. */
const scale = 3;

/** A drawing as a PNG picture, for programs that can't show SVG. */
export async function drawPicture(svg: string, drawPdf: DrawPdf): Promise<Uint8Array> {
  const drawing = layOnPaper(svg);
  const size = { width: drawing.width + 2 * paperMargin, height: drawing.height + 2 * paperMargin, scale };
  return writePng(await drawPdf(writePdfDrawing(drawing), size));
}
