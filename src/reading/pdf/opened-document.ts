import { failure, type Result, success } from '../../domain/result.ts';
import type { Pdfium } from './pdfium-library.ts';

/** A PDF held open by PDFium. `close` must be called once; nothing may be read afterwards. */
export interface OpenedDocument {
  readonly handle: number;
  readonly pageCount: number;
  readonly close: () => void;
}

export type OpeningFailure = 'encrypted' | 'corrupt' | 'out-of-memory';

const errorPassword = 4;
const errorSecurity = 5;

/** Opens a document from its bytes, which are copied into PDFium's memory until it is closed. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): Result<OpenedDocument, OpeningFailure> {
  const { call } = pdfium;
  const address = call.malloc(bytes.length);
  if (address === 0) return failure('out-of-memory');
  pdfium.bytes().set(bytes, address);
  const handle = call.FPDF_LoadMemDocument(address, bytes.length, 0);
  if (handle === 0) {
    const error = call.FPDF_GetLastError();
    call.free(address);
    return failure(error === errorPassword || error === errorSecurity ? 'encrypted' : 'corrupt');
  }
  const close = (): void => {
    call.FPDF_CloseDocument(handle);
    call.free(address);
  };
  return success({ handle, pageCount: call.FPDF_GetPageCount(handle), close });
}

/** An entry of the document information ("Title"); '' when there is none. */
export function readMetadata(pdfium: Pdfium, handle: number, name: string): string {
  const { call, scratch } = pdfium;
  const key = new TextEncoder().encode(`${name}\0`);
  pdfium.bytes().set(key, scratch);
  const length = call.FPDF_GetMetaText(handle, scratch, scratch + 64, 2048);
  if (length <= 2) return '';
  const bytes = pdfium.bytes().slice(scratch + 64, scratch + 64 + Math.min(length, 2048) - 2);
  return new TextDecoder('utf-16le').decode(bytes);
}
