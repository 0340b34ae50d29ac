import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../src/analysis/analyse.ts';
import { markRestatements } from '../src/app/restatements.ts';
import type { DocumentText } from '../src/domain/document/document-text.ts';
import type { Result } from '../src/domain/result.ts';
import { loadAgencyDirectory } from '../src/exchange/agencies/shipped-agencies.ts';
import { extractReport } from '../src/extraction/extract-report.ts';
import { readDocument } from '../src/reading/read-document.ts';
import { defaultLimits } from '../src/reading/reader.ts';
import { openWorkspace } from '../src/storage/workspace.ts';
import { type ExampleCorpus, generateExamples } from './generate.ts';
import { columnKeys, columnNames, table1 } from './published/table-1.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-examples-'));
const documents = new Map<string, DocumentText>();
let corpus: ExampleCorpus;

function need<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

beforeAll(async () => {
  corpus = await generateExamples(join(folder, 'reports'), { seed: 2011 });
  for (const { file } of corpus.files) {
    const bytes = new Uint8Array(readFileSync(join(folder, 'reports', file)));
    const options = { limits: defaultLimits, ocr: false, onProgress: () => undefined };
    documents.set(file, need(await readDocument(bytes, { file }, options)));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the example documents', () => {
  it('state each planned recommendation word for word, whatever extraction makes of it', () => {
    // Hyphens aside: whether one at a line's end belongs to the word is the reader's question, tested there.
    const flat = (text: string): string =>
      text
        .replace(/[-\u00ad]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const texts = new Map([...documents].map(([file, document]) => [file, flat(document.text)]));
    // What interrupts a text on the page (a running head, the next column) may interrupt it in the reading: then both halves must
    // be there.
    const states = (whole: string, text: string): boolean => {
      if (whole.includes(text)) return true;
      const words = text.split(' ');
      return words.some(
        (_, cut) =>
          cut > 0 && whole.includes(words.slice(0, cut).join(' ')) && whole.includes(words.slice(cut).join(' ')),
      );
    };
    const missing = corpus.recommendations.filter(({ file, text }) => !states(texts.get(file) ?? '', flat(text)));
    expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it("give the study's Table 1 in all 320 cells and every margin when Heed reads them", async () => {
    const directory = loadAgencyDirectory('brandon-2011');
    const store = need(
      await openWorkspace(join(folder, 'workspace.heed'), { title: 'Examples', scheme: directory.scheme }),
    );
    try {
      for (const { file, review, reportKind, outcome, year, ageBand } of corpus.files) {
        const document = documents.get(file);
        if (!document) throw new Error(`${file} was not read`);
        const { title, warnings, nearMisses, recommendations } = extractReport(document, directory);
        const attributes = { kind: 'serious-case-review', outcome, year, ageBand, other: {} } as const;
        need(
          await store.addReport(
            {
              review: { reference: review, title: review, attributes },
              file,
              bytes: document.text.length,
              kind: reportKind,
              kindReason: 'named so in the manifest',
              title,
              warnings: warnings.map(({ message }) => message),
              nearMisses,
              document,
              recommendations,
              software: 'test',
            },
            'test',
          ),
        );
      }
      need(await markRestatements(store, 'test'));
      const { reviewByAgency } = analyse(need(await store.snapshot()), { software: 'test' }).tables;
      const order = columnKeys.map((key) => reviewByAgency.columns.indexOf(columnNames[key]));
      const read = table1.map(({ review }) => {
        const row = reviewByAgency.rows.find((entry) => entry.review === String(review));
        return { review, counts: order.map((index) => row?.counts[index] ?? 0), total: row?.total };
      });
      const published = table1.map(({ review, counts }) => ({
        review,
        counts: [...counts],
        total: counts.reduce((sum, count) => sum + count, 0),
      }));
      expect(read).toEqual(published);
      const margins = columnKeys.map((_, index) => table1.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
      expect(order.map((index) => reviewByAgency.totals[index])).toEqual(margins);
      expect(reviewByAgency.total).toBe(932);
    } finally {
      await store.close();
    }
  }, 120_000);
});
