import type { DocumentText, Page } from '../../domain/document/document-text.ts';
import type { ReadingFailure } from '../../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { Reader, ReadingOptions, ReadingSource } from '../reader.ts';
import { ReadingError } from '../reading-error.ts';
import { layDocument } from './document-layout.ts';
import { type OpenedDocument, type OpeningFailure, openDocument, readMetadata } from './opened-document.ts';
import { type PageContent, readPage } from './page-content.ts';
import { discardLargePdfium, discardPdfium, loadPdfium, type Pdfium } from './pdfium-library.ts';
import { StyleTable } from './style-table.ts';

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
  if (total === 0) return failed(source, 'empty', 'The document has no pages.', 'Get the file again from its source.');
  if (total > options.limits.pages) {
    return failed(
      source,
      'too-large',
      `The document has ${total} pages; the limit is ${options.limits.pages}.`,
      'Split the document, or raise the limit.',
    );
  }
  const styles = new StyleTable();
  const contents: PageContent[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= total; number++) {
    const content = readPage(pdfium, document.handle, number, styles);
    if (content === null) unreadable.push(number);
    else contents.push(content);
    options.onProgress({ stage: 'reading', done: number, total });
  }
  const title = readMetadata(pdfium, document.handle, 'Title');
  const pages: Page[] = contents.map(({ number, width, height }) => ({
    number,
    label: null,
    width,
    height,
    ocr: null,
  }));
  return success(layDocument({ source, title, contents, pages, styles, unreadable, limits: options.limits }));
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
