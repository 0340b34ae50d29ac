import { init } from '@embedpdf/pdfium';
import { readPdfiumModule } from './pdfium-module.ts';

/** A function of the WebAssembly module, called without any conversion: numbers and addresses only. */
type Native = (...parameters: number[]) => number;

const functionNames = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_GetMetaText',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetTextObject',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetFlags',
  'FPDFFont_GetWeight',
  'FPDFFont_GetItalicAngle',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAnnotRect',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
] as const;

export type PdfiumFunctions = Readonly<Record<(typeof functionNames)[number], Native>>;

/** Size of the scratch area that calls write their results into, in bytes. */
const scratchBytes = 4096;

/** PDFium in one WebAssembly memory. The views are taken anew whenever that memory has grown. */
export interface Pdfium {
  readonly call: PdfiumFunctions;
  /** Address of an area of 4,096 bytes for results; whoever calls reads it before the next call. */
  readonly scratch: number;
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly doubles: () => Float64Array;
  readonly integers: () => Int32Array;
}

let library: Promise<Pdfium> | null = null;

/** Memory of one module past which it is not kept for the next file: WebAssembly memory never shrinks. */
const keptMemory = 192 * 1024 * 1024;

/** PDFium, started at the first call and shared by the files of a thread until `discardPdfium`. */
export function loadPdfium(): Promise<Pdfium> {
  library ??= startPdfium();
  return library;
}

/** Forgets the module: after a trap its memory can't be trusted. */
export function discardPdfium(): void {
  library = null;
}

/** Forgets the module when a large file made its memory grow, so that memory stays flat in the number of files. */
export function discardLargePdfium(pdfium: Pdfium): void {
  if (pdfium.bytes().byteLength > keptMemory) discardPdfium();
}

async function startPdfium(): Promise<Pdfium> {
  // Not kept: V8 has its own copy, and a second start is rare.
  const binary = await readPdfiumModule();
  const module = await init({ wasmBinary: new Uint8Array(binary).buffer });
  module.PDFiumExt_Init();
  const exported: unknown = module.pdfium.wasmExports;
  if (typeof exported !== 'object' || exported === null) throw new Error('PDFium exports nothing');
  const table = exported as Record<string, unknown>;
  const memory = table.memory;
  if (!isMemory(memory)) throw new Error('PDFium exports no memory');
  const call: Partial<Record<(typeof functionNames)[number], Native>> = {};
  for (const name of functionNames) {
    const found = table[name];
    if (typeof found !== 'function') throw new Error(`PDFium has no function ${name}`);
    call[name] = found as Native;
  }
  const functions = call as PdfiumFunctions;
  return { call: functions, scratch: functions.malloc(scratchBytes), ...viewsOf(memory) };
}

/** The memory of a WebAssembly module; `buffer` is a new object whenever it has grown. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

const isMemory = (value: unknown): value is WasmMemory =>
  typeof value === 'object' && value !== null && 'buffer' in value && value.buffer instanceof ArrayBuffer;

function viewsOf(memory: WasmMemory) {
  let buffer = memory.buffer;
  let bytes = new Uint8Array(buffer);
  let floats = new Float32Array(buffer);
  let doubles = new Float64Array(buffer);
  let integers = new Int32Array(buffer);
  const refresh = (): void => {
    if (buffer === memory.buffer) return;
    buffer = memory.buffer;
    bytes = new Uint8Array(buffer);
    floats = new Float32Array(buffer);
    doubles = new Float64Array(buffer);
    integers = new Int32Array(buffer);
  };
  return {
    bytes: () => {
      refresh();
      return bytes;
    },
    floats: () => {
      refresh();
      return floats;
    },
    doubles: () => {
      refresh();
      return doubles;
    },
    integers: () => {
      refresh();
      return integers;
    },
  };
}
