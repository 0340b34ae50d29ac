import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { describe, type Engine, Refusal, reading, writing } from './engine.ts';
import { record } from './log.ts';
import { selectReport } from './report-rows.ts';
import type { Stored } from './store.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** PDF and the zipped formats are compressed already: compressing them again costs time and saves nothing. */
const isPacked = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return head === '%PDF' || head.startsWith('PK');
};

async function packFile(bytes: Uint8Array): Promise<{ readonly encoding: string; readonly content: Buffer }> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPacked(bytes)) return { encoding: 'raw', content };
  return { encoding: 'brotli', content: await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
}

/** Keeps the file that a report was read from; false when it is kept already. Bytes of another file are refused. */
export async function keepOriginal(engine: Engine, report: string, bytes: Uint8Array, actor: string): Stored<boolean> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const packed = await packFile(bytes);
  return writing(engine, async (transaction) => {
    const row = await selectReport(transaction, engine, report);
    if (row.sha256 !== sha256) {
      throw new Refusal(describe('invalid', engine.name, `these are not the bytes that ${row.file} was read from`));
    }
    const kept = await transaction
      .selectFrom('report_files')
      .select('report_id')
      .where('report_id', '=', report)
      .executeTakeFirst();
    if (kept !== undefined) return false;
    await transaction
      .insertInto('report_files')
      .values({ report_id: report, ...packed })
      .execute();
    await record(transaction, actor, 'original-kept', report, null, { sha256, bytes: bytes.byteLength });
    return true;
  });
}

/** The file that a report was read from, as it was; null when the workspace does not hold it. */
export async function getOriginal(engine: Engine, report: string): Stored<Uint8Array | null> {
  const row = await reading(engine, async (transaction) => {
    await selectReport(transaction, engine, report);
    return transaction.selectFrom('report_files').selectAll().where('report_id', '=', report).executeTakeFirst();
  });
  if (!row.ok) return row;
  if (row.value === undefined) return { ok: true, value: null };
  const { encoding, content } = row.value;
  return { ok: true, value: encoding === 'brotli' ? await decompress(content) : content };
}
