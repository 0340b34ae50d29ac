import type { DocumentFormat } from '../domain/document/document-text.ts';
import type { ReadingFailureCode } from '../domain/document/reading-failure.ts';
import { openArchive } from './archive/archive.ts';
import { decodeText } from './text-encoding.ts';

/** What a file is by its content; or why no reader takes it. */
export type RecognisedFormat =
  | { readonly format: DocumentFormat }
  | { readonly format: null; readonly code: ReadingFailureCode; readonly message: string; readonly advice: string };

const extensions: Readonly<Record<string, DocumentFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  odt: 'odt',
  ott: 'odt',
  fodt: 'odt',
  rtf: 'rtf',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
};

/** The format that a file's name promises; null when it promises none that is read. */
export function formatOfName(file: string): DocumentFormat | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? null : (extensions[extension] ?? null);
}

/**
 * Recognises a file by its first bytes, the members of an archive, or the words of a text; its name decides only
 * between kinds of plain text.
 *
 * @throws ReadingError when it is an archive that can't be opened.
 */
export async function recogniseFormat(bytes: Uint8Array, file: string): Promise<RecognisedFormat> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return recogniseArchive(bytes);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseCompound(bytes);
  const binary = binaryKinds.find((kind) => kind.signature.some((s) => startsWith(bytes, s.bytes, s.at ?? 0)));
  if (binary) return refusal(binary.name, binary.advice);
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return { format: 'pdf' };
  if (/^[\s\ufeff\u00ef\u00bb\u00bf]*\{\\rtf/.test(head)) return { format: 'rtf' };
  return recogniseText(bytes, file);
}

interface BinaryKind {
  readonly name: string;
  readonly signature: readonly { readonly bytes: readonly number[]; readonly at?: number }[];
  readonly advice: string;
}

const binaryKinds: readonly BinaryKind[] = [
  {
    name: 'an image',
    signature: [
      { bytes: [0x89, 0x50, 0x4e, 0x47] },
      { bytes: [0xff, 0xd8, 0xff] },
      { bytes: [0x47, 0x49, 0x46, 0x38] },
      { bytes: [0x49, 0x49, 0x2a, 0x00] },
      { bytes: [0x4d, 0x4d, 0x00, 0x2a] },
      { bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
    ],
    advice: 'Put the image into a PDF and add that: its words are then read by OCR.',
  },
  {
    name: 'a compressed archive',
    signature: [
      { bytes: [0x1f, 0x8b, 0x08] },
      { bytes: [0x37, 0x7a, 0xbc, 0xaf] },
      { bytes: [0x52, 0x61, 0x72, 0x21] },
      { bytes: [0x42, 0x5a, 0x68] },
      { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
    ],
    advice: 'Unpack it and add the documents inside.',
  },
  {
    name: 'a program or a database',
    signature: [
      { bytes: [0x4d, 0x5a, 0x90] },
      { bytes: [0x7f, 0x45, 0x4c, 0x46] },
      { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
    ],
    advice: 'Add the report itself as PDF, DOCX, HTML, ODT, RTF or text.',
  },
  {
    name: 'a sound or a film',
    signature: [
      { bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
      { bytes: [0x49, 0x44, 0x33] },
      { bytes: [0x4f, 0x67, 0x67, 0x53] },
    ],
    advice: 'Add the report itself as PDF, DOCX, HTML, ODT, RTF or text.',
  },
];

async function recogniseArchive(bytes: Uint8Array): Promise<RecognisedFormat> {
  const archive = await openArchive(bytes, 4096, 4096);
  const names = archive.names();
  if (archive.has('word/document.xml') || names.some((name) => /^word\/document\d*\.xml$/.test(name))) {
    return { format: 'docx' };
  }
  if (archive.has('xl/workbook.xml')) return { format: 'xlsx' };
  if (archive.has('content.xml') || archive.has('mimetype')) {
    const type = archive.has('mimetype') ? latin((await archive.read('mimetype')) ?? new Uint8Array()).trim() : '';
    if (type.includes('opendocument.text') || (type === '' && archive.has('content.xml'))) return { format: 'odt' };
    if (type.includes('opendocument.spreadsheet'))
      return refusal('an OpenDocument spreadsheet', 'Save it as .xlsx or .csv.');
    if (type.includes('epub')) return refusal('an e-book (EPUB)', 'Convert it to PDF or HTML and add that.');
    return refusal(`an OpenDocument file of the kind "${type.slice(0, 80)}"`, 'Save it as PDF and add that.');
  }
  if (names.some((name) => name.startsWith('ppt/')))
    return refusal('a PowerPoint presentation', 'Save it as PDF and add that.');
  return refusal('a ZIP archive that is no document', 'Unpack it and add the documents inside.');
}

/** The container of old Office files; the names of its streams stand in it as UTF-16. */
function recogniseCompound(bytes: Uint8Array): RecognisedFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) {
    return {
      format: null,
      code: 'encrypted',
      message: 'The file is an Office document locked with a password.',
      advice: 'Open it in Office, take the password off, save a copy and add that.',
    };
  }
  if (holds('WordDocument'))
    return refusal('a Word document of the old kind (.doc)', 'Open it in Word and save it as .docx.');
  if (holds('Workbook'))
    return refusal('an Excel workbook of the old kind (.xls)', 'Open it in Excel and save it as .xlsx.');
  if (holds('PowerPoint Document'))
    return refusal('a PowerPoint file of the old kind (.ppt)', 'Save it as PDF and add that.');
  if (holds('__properties_version1.0'))
    return refusal('an Outlook message (.msg)', 'Save the message as text or PDF and add that.');
  return refusal('an old Office file', 'Open it in the program it came from and save it as .docx or PDF.');
}

function recogniseText(bytes: Uint8Array, file: string): RecognisedFormat {
  const head = decodeText(bytes.subarray(0, 16_384), 'text').text;
  const named = formatOfName(file);
  if (!isText(head)) {
    if (named !== null && !['text', 'markdown', 'csv'].includes(named)) {
      return {
        format: null,
        code: 'corrupt',
        message: `The file is damaged: its name says ${named.toUpperCase()}, and nothing in it does.`,
        advice: 'Fetch the file again, or open it in the program it came from and save it again.',
      };
    }
    return refusal('a binary file of an unknown kind', 'Add the report as PDF, DOCX, HTML, ODT, RTF or text.');
  }
  const start = head.replace(/^[\s\ufeff]+/, '').slice(0, 4096);
  if (/^<\?xml/i.test(start)) {
    if (/<(?:\w+:)?document\b[^>]*opendocument/.test(start.slice(0, 4096)) || /<office:document\b/.test(start))
      return { format: 'odt' };
    if (/<html\b/i.test(start)) return { format: 'html' };
    if (/<w:wordDocument\b|<pkg:package\b/.test(start)) {
      return refusal('a Word document saved as one XML file', 'Open it in Word and save it as .docx.');
    }
    return named === 'html'
      ? { format: 'html' }
      : refusal('an XML file that is no document', 'Add the report as PDF, DOCX or HTML.');
  }
  if (/^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return { format: 'html' };
  if (
    /^(?:MIME-Version|From|Return-Path|Received|Date|Subject):\s/i.test(start) &&
    /^Content-Type:\s*multipart\//im.test(start)
  ) {
    return refusal('an e-mail or a web archive (MHTML)', 'Open it and save it as PDF or as a plain web page.');
  }
  if (named === 'markdown' || named === 'csv') return { format: named };
  if (
    /<(?:p|div|h[1-6]|table|ul|ol|section|article|main)\b[^<>]{0,500}>/i.test(start) &&
    /<\/(?:p|div|h[1-6]|table|li|section)>/i.test(head)
  ) {
    return { format: 'html' };
  }
  if (named === null && looksLikeTable(head)) return { format: 'csv' };
  return { format: 'text' };
}

/** Hardly any control characters, nor letters that decoding had to give up. */
function isText(head: string): boolean {
  let strange = 0;
  for (const character of head) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) strange += 1;
    else if (code === 0xfffd || (code >= 0x7f && code <= 0x9f && code !== 0x85)) strange += 1;
  }
  return strange <= head.length * 0.03 + 2;
}

/** Several lines with the same number, two or more, of commas, semicolons or tabs. */
function looksLikeTable(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return [',', ';', '\t'].some((delimiter) => {
    const counts = lines.slice(0, -1).map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    return (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
  });
}

function refusal(kind: string, advice: string): RecognisedFormat {
  return { format: null, code: 'unsupported', message: `The file seems to be ${kind}, which is not read.`, advice };
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
