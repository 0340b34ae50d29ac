import type { GreyImage } from '../ocr/grey-image.ts';
import { frameOf } from './frame.ts';
import { placePage } from './page-content.ts';
import type { Pdfium } from './pdfium-library.ts';

const fourBytes = 4;
const withAnnotations = 1;
/** Larger pages are drawn more coarsely. */
const mostPixels = 20_000_000;

/** Draws page `number` (from 1) as it is shown; null when the page can't be opened or there is no memory for it. */
export function drawPage(pdfium: Pdfium, document: number, number: number, dpi: number): GreyImage | null {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  let bitmap = 0;
  try {
    const { bounds, turn } = placePage(pdfium, page);
    const frame = frameOf(bounds, turn);
    const wanted = ((frame.width * frame.height) / 72 / 72) * dpi * dpi;
    const used = wanted > mostPixels ? dpi * Math.sqrt(mostPixels / wanted) : dpi;
    const width = Math.max(1, Math.round((frame.width * used) / 72));
    const height = Math.max(1, Math.round((frame.height * used) / 72));
    bitmap = call.FPDFBitmap_CreateEx(width, height, fourBytes, 0, 0);
    if (bitmap === 0) return null;
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const bytes = pdfium.bytes();
    const pixels = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      let from = start + y * stride;
      for (let x = 0; x < width; x++, from += 4) {
        const blue = bytes[from] ?? 255;
        const green = bytes[from + 1] ?? 255;
        const red = bytes[from + 2] ?? 255;
        pixels[y * width + x] = (red * 77 + green * 150 + blue * 29) >> 8;
      }
    }
    return { width, height, pixels, dpi: used };
  } finally {
    if (bitmap !== 0) call.FPDFBitmap_Destroy(bitmap);
    call.FPDF_ClosePage(page);
  }
}
