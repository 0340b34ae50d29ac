import { createHash } from 'node:crypto';
import type { DocumentFormat, DocumentText } from '../domain/document/document-text.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { formatOfName, recogniseFormat } from './file-format.ts';
import { readPdf } from './pdf/pdf-reader.ts';
import type { ReadingOptions, ReadingSource } from './reader.ts';
import { ReadingError } from './reading-error.ts';

type Reading = (
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
) => DocumentText | Promise<DocumentText>;

/** Loaded when the first file of their format comes: most runs have one or two formats, and each brings packages of its own. */
const readers: Readonly<Record<Exclude<DocumentFormat, 'pdf'>, () => Promise<Reading>>> = {
  docx: async () => (await import('./docx/docx-reader.ts')).readDocx,
  html: async () => (await import('./html/html-reader.ts')).readHtml,
  text: async () => (await import('./plain/text-reader.ts')).readText,
  markdown: async () => (await import('./markdown/markdown-reader.ts')).readMarkdown,
  csv: async () => (await import('./csv/csv-reader.ts')).readCsv,
  odt: async () => (await import('./odt/odt-reader.ts')).readOdt,
  rtf: async () => (await import('./rtf/rtf-reader.ts')).readRtf,
  xlsx: async () => (await import('./xlsx/xlsx-reader.ts')).readXlsx,
};

const megabyte = 1024 * 1024;
/**
 * Formats that are text grow several times their size in memory; beyond these sizes no real report goes. Web pages and
 * Rich Text may carry pictures.
 */
const textBounds: Readonly<Partial<Record<DocumentFormat, number>>> = {
  text: 32 * megabyte,
  markdown: 32 * megabyte,
  csv: 32 * megabyte,
  html: 96 * megabyte,
  rtf: 96 * megabyte,
};

/**
 * Reads one file of any format, recognised by its content; when its name promises another, it is read all the same,
 * with a warning. Never throws for bad input, whatever the bytes: what can't be read is a `ReadingFailure` with its
 * code, the file, what happened and what to do.
 */
export async function readDocument(
  bytes: Uint8Array,
  source: { readonly file: string },
  options: ReadingOptions,
): Promise<Result<DocumentText, ReadingFailure>> {
  const { file } = source;
  try {
    if (bytes.length > options.limits.bytes) throw tooLarge(bytes.length, options.limits.bytes);
    if (isBlank(bytes)) {
      throw new ReadingError('empty', 'The file is empty.', 'Check that it was saved or downloaded completely.');
    }
    const recognised = await recogniseFormat(bytes, file);
    if (recognised.format === null) throw new ReadingError(recognised.code, recognised.message, recognised.advice);
    const bound = textBounds[recognised.format];
    if (bound !== undefined && bytes.length > bound) throw tooLarge(bytes.length, bound);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { format } = recognised;
    if (format === 'pdf') {
      const read = await readPdf(bytes, { file, sha256 }, options);
      return read.ok ? success(withNameWarning(read.value, file)) : read;
    }
    options.onProgress({ stage: 'reading', done: 0, total: 1 });
    const read = await readers[format]();
    const document = await read(bytes, { file, sha256 }, options);
    options.onProgress({ stage: 'reading', done: 1, total: 1 });
    if (document.blocks.length === 0) {
      throw new ReadingError('empty', 'The document holds no text.', 'Check that this is the right file.');
    }
    return success(withNameWarning(document, file));
  } catch (cause) {
    return failure(asFailure(cause, file));
  }
}

function withNameWarning(document: DocumentText, file: string): DocumentText {
  const named = formatOfName(file);
  if (named === null || named === document.format) return document;
  const message = `The name of the file says ${named.toUpperCase()}; by its content it is ${document.format.toUpperCase()} and was read as such.`;
  return { ...document, warnings: [{ code: 'wrong-extension', message, page: 0 }, ...document.warnings] };
}

function isBlank(bytes: Uint8Array): boolean {
  // A long run of blanks is looked at by the reader of text.
  return (
    bytes.length < 4096 && bytes.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32)
  );
}

function tooLarge(size: number, limit: number): ReadingError {
  const megabytes = (count: number) => Math.round(count / megabyte);
  return new ReadingError(
    'too-large',
    `The file has ${megabytes(size)} MB; at most ${megabytes(limit)} MB are read.`,
    'Make it smaller (pictures are the usual cause) or split it.',
  );
}

function asFailure(cause: unknown, file: string): ReadingFailure {
  if (cause instanceof ReadingError) return cause.toFailure(file);
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof RangeError) {
    const memory = /allocation|string length|array length/i.test(detail);
    return {
      code: memory ? 'out-of-memory' : 'too-large',
      file,
      page: 0,
      message: `The file is too large or too deeply nested to be read (${detail}).`,
      advice: 'Open it in the program it came from, simplify or split it, and save it again.',
    };
  }
  return {
    code: 'unreadable',
    file,
    page: 0,
    message: `The file could not be read (${detail}).`,
    advice: 'Open it in the program it came from and save it again; if that does not help, report it with the file.',
  };
}
