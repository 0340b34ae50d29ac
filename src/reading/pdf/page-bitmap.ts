import { loadPdfium } from './pdfium-library.ts';

/** A picture of red, green and blue, three bytes a pixel, row by row from the top. */
export interface PageBitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const fourBytes = 4;

/**
 * Draws the only page of a PDF that Heed itself has written, `width` x `height` points at `scale` pixels a point, on white.
 *
 * @throws Error when the bytes are no such PDF, or there is no memory.
 */
export async function drawOwnPage(
  pdf: Uint8Array,
  size: { readonly width: number; readonly height: number; readonly scale: number },
): Promise<PageBitmap> {
  const { call, bytes } = await loadPdfium();
  const width = Math.round(size.width * size.scale);
  const height = Math.round(size.height * size.scale);
  const place = call.malloc(pdf.length);
  if (place === 0) throw new Error('No memory for a drawing');
  bytes().set(pdf, place);
  const document = call.FPDF_LoadMemDocument(place, pdf.length, 0);
  const page = document === 0 ? 0 : call.FPDF_LoadPage(document, 0);
  const bitmap = page === 0 ? 0 : call.FPDFBitmap_CreateEx(width, height, fourBytes, 0, 0);
  try {
    if (bitmap === 0) throw new Error('A drawing could not be turned into a picture');
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const memory = bytes();
    const pixels = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y++) {
      for (let x = 0, from = start + y * stride; x < width; x++, from += fourBytes, to += 3) {
        pixels[to] = memory[from + 2] ?? 255;
        pixels[to + 1] = memory[from + 1] ?? 255;
        pixels[to + 2] = memory[from] ?? 255;
      }
    }
    return { width, height, pixels };
  } finally {
    if (bitmap !== 0) call.FPDFBitmap_Destroy(bitmap);
    if (page !== 0) call.FPDF_ClosePage(page);
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(place);
  }
}
