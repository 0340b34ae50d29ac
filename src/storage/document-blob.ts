import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { DocumentText } from '../domain/document/document-text.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** What `documents.encoding` says of content that `packDocument` made. */
export const documentEncoding = 'json+brotli';

/** A level above 5 takes four times as long and saves 2 %: docs/decisions/document-blob.md. */
const quality = 5;

/** Returns a document as bytes; works off the main thread. */
export function packDocument(document: DocumentText): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(document));
  return compress(json, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
    },
  });
}

/** Takes back what `packDocument` made; throws when the encoding is another or the bytes are damaged. */
export async function unpackDocument(content: Buffer, encoding: string): Promise<DocumentText> {
  if (encoding !== documentEncoding)
    throw new Error(`A document is kept as ${encoding}, which this Heed does not know`);
  return JSON.parse((await decompress(content)).toString('utf8')) as DocumentText;
}
