import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The WebAssembly module of PDFium: the quicker one that the build made from it (`scripts/pdfium.mjs`), when it was made
 * from the very module that is installed now; else that one itself.
 */
export async function readPdfiumModule(): Promise<Uint8Array> {
  const installed = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const name = createHash('sha256').update(installed).digest('hex').slice(0, 16);
  try {
    return await readFile(new URL(`../../../pdfium/${name}.wasm`, import.meta.url));
  } catch {
    return installed;
  }
}
