import type { DocumentText, ReadingWarning } from '../../domain/document/document-text.ts';
import type { ReadingFailure } from '../../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { isBlank } from '../ocr/grey-image.ts';
import { OcrEngine } from '../ocr/ocr-engine.ts';
import type { Reader, ReadingOptions, ReadingSource } from '../reader.ts';
import { ReadingError } from '../reading-error.ts';
import { CharacterReader } from './characters.ts';
import { layDocument } from './document-layout.ts';
import { type OpenedDocument, type OpeningFailure, openDocument, readMetadata } from './opened-document.ts';
import { type PageContent, readPage } from './page-content.ts';
import { drawPage } from './page-image.ts';
import { discardLargePdfium, discardPdfium, loadPdfium, type Pdfium } from './pdfium-library.ts';
import { withOcrWords } from './scanned-page.ts';
import { StyleTable } from './style-table.ts';
import { judgeTextLayer, type TextLayer } from './text-layer.ts';
import { withoutWhiteOnWhite } from './visibility.ts';
import { WordStore } from './word.ts';

/**
 * Reads a PDF: words with their type and place, put together to lines, columns, paragraphs, headings, lists, tables and
 * panels. Boxes are in points on the page as shown. Fails with `empty`, `too-large`, `encrypted`, `corrupt`,
 * `no-text-layer` or `out-of-memory`.
 */
export const readPdf: Reader = async (bytes, source, options) => {
  if (bytes.length === 0) return failed(source, 'empty', 'The file is empty.', 'Get the file again from its source.');
  if (bytes.length > options.limits.bytes) {
    return failed(
      source,
      'too-large',
      `The file has ${bytes.length} bytes; the limit is ${options.limits.bytes}.`,
      'Split the document, or raise the limit.',
    );
  }
  const pdfium = await loadPdfium();
  try {
    return await readWith(pdfium, bytes, source, options);
  } catch (error) {
    if (error instanceof ReadingError) return failure(error.toFailure(source.file));
    if (!isTrap(error)) throw error;
    discardPdfium();
    return failed(
      source,
      'corrupt',
      'The file is damaged in a way that stopped the PDF engine.',
      'Open it in a PDF program, save it anew and try again.',
    );
  }
};

const isTrap = (error: unknown): boolean =>
  error instanceof Error &&
  (error.constructor.name === 'RuntimeError' ||
    error.name === 'ExitStatus' ||
    error.message.startsWith('Aborted') ||
    (error instanceof RangeError && /memory|call stack/i.test(error.message)));

async function readWith(
  pdfium: Pdfium,
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
): Promise<Result<DocumentText, ReadingFailure>> {
  const opened = openDocument(pdfium, bytes);
  if (!opened.ok) return openingFailed(source, opened.failure);
  const document = opened.value;
  try {
    return await readOpened(pdfium, document, source, options);
  } finally {
    document.close();
    discardLargePdfium(pdfium);
  }
}

async function readOpened(
  pdfium: Pdfium,
  document: OpenedDocument,
  source: ReadingSource,
  options: ReadingOptions,
): Promise<Result<DocumentText, ReadingFailure>> {
  const total = document.pageCount;
  if (total === 0)
    return failed(source, 'corrupt', 'No page can be found in it.', 'Get the file again from its source.');
  if (total > options.limits.pages) {
    return failed(
      source,
      'too-large',
      `The document has ${total} pages; the limit is ${options.limits.pages}.`,
      'Split the document, or raise the limit.',
    );
  }
  const styles = new StyleTable();
  const store = new WordStore();
  const reader = new CharacterReader(pdfium, styles, store);
  const contents: PageContent[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= total; number++) {
    const content = readPage(pdfium, document.handle, number, reader);
    if (content === null) unreadable.push(number);
    else contents.push(withoutWhiteOnWhite(content, styles));
    options.onProgress({ stage: 'reading', done: number, total });
  }
  if (contents.length === 0) {
    return failed(source, 'corrupt', 'None of its pages can be opened.', 'Get the file again from its source.');
  }
  const layers = contents.map(judgeTextLayer);
  const scanned = contents.filter((_, index) => layers[index] === 'none' || layers[index] === 'garbage');
  const legible = layers.filter((layer) => layer === 'text').length;
  if (legible === 0 && (scanned.length === 0 || !options.ocr)) {
    return failed(
      source,
      'no-text-layer',
      'The file holds images of pages and no text.',
      scanned.length > 0 ? 'Read it with OCR switched on.' : 'Check that this is the right file.',
    );
  }
  const warnings = warnOfGarbage(contents, layers, options.ocr);
  if (options.ocr && scanned.length > 0) {
    await readScans(pdfium, document, scanned, contents, styles, store, options);
    if (!contents.some((content) => content.words.length > 0)) {
      return failed(source, 'no-text-layer', 'The file holds images in which no text was found.', 'Scan it anew.');
    }
  } else if (scanned.length > 0) {
    const list = scanned.map((content) => content.number).join(', ');
    const message = `Pages without a text layer were not read, because OCR is off: ${list}.`;
    warnings.push({ code: 'pages-not-read', message, page: 0 });
  }
  const title = readMetadata(pdfium, document.handle, 'Title');
  return success(layDocument({ source, title, contents, styles, store, unreadable, warnings, limits: options.limits }));
}

/** Enough for letters of 8 points; more only costs time. */
const ocrDpi = 170;

/** Reads the words of scanned pages by OCR and puts them in the place of those pages. */
async function readScans(
  pdfium: Pdfium,
  document: OpenedDocument,
  scanned: readonly PageContent[],
  contents: PageContent[],
  styles: StyleTable,
  store: WordStore,
  options: ReadingOptions,
): Promise<void> {
  const engine = new OcrEngine();
  try {
    for (const [index, content] of scanned.entries()) {
      const image = drawPage(pdfium, document.handle, content.number, ocrDpi);
      if (image !== null && !isBlank(image)) {
        const read = await engine.read(image);
        if (read.words > 0) contents[contents.indexOf(content)] = withOcrWords(content, read, image.dpi, styles, store);
      }
      options.onProgress({ stage: 'ocr', done: index + 1, total: scanned.length });
    }
  } finally {
    await engine.close();
  }
}

function warnOfGarbage(contents: readonly PageContent[], layers: readonly TextLayer[], ocr: boolean): ReadingWarning[] {
  return contents.flatMap((content, index) => {
    if (layers[index] !== 'garbage') return [];
    const remedy = ocr ? 'it was read by OCR instead' : 'its words are not to be trusted';
    const message = `The text layer of page ${content.number} does not say which letters it shows; ${remedy}.`;
    return [{ code: 'text-layer-garbage', message, page: content.number }];
  });
}

function openingFailed(source: ReadingSource, reason: OpeningFailure): Result<DocumentText, ReadingFailure> {
  switch (reason) {
    case 'encrypted':
      return failed(
        source,
        'encrypted',
        'The document is protected and needs a password to open.',
        'Open it with its password, save it without one and try again.',
      );
    case 'out-of-memory':
      return failed(source, 'out-of-memory', 'The document does not fit into memory.', 'Split the document.');
    case 'corrupt':
      return failed(
        source,
        'corrupt',
        'The file is not a readable PDF: its structure is damaged or cut off.',
        'Get the file again from its source, or save it anew from a PDF program.',
      );
  }
}

const failed = (
  source: ReadingSource,
  code: ReadingFailure['code'],
  message: string,
  advice: string,
): Result<DocumentText, ReadingFailure> => failure({ code, file: source.file, page: 0, message, advice });
