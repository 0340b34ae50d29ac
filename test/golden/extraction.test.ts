import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likeness, wordBag } from '../../src/domain/similarity/word-bag.ts';
import { loadAgencyDirectory } from '../../src/exchange/agencies/shipped-agencies.ts';
import { extractReport } from '../../src/extraction/extract-report.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import { defaultLimits } from '../../src/reading/reader.ts';

interface Gold {
  readonly file: string;
  readonly recommendations: readonly { readonly number: string; readonly text: string; readonly page: number }[];
  readonly borderline?: readonly { readonly text: string }[];
}

const directory = loadAgencyDirectory('brandon-2011');
const options = { limits: defaultLimits, ocr: false, onProgress: () => {} };

const extract = async (path: string) => {
  const read = await readDocument(readFileSync(path), { file: path }, options);
  if (!read.ok) throw new Error(`${path}: ${read.failure.message}`);
  return extractReport(read.value, directory);
};

/** Every recommendation of the gold is found with its words, number and page, and nothing else but borderline items. */
const agree = async (folder: string, gold: Gold): Promise<void> => {
  const report = await extract(join(folder, gold.file));
  const found = report.recommendations.map((one) => ({ ...one, bag: wordBag(one.text) }));
  const borderline = (gold.borderline ?? []).map(({ text }) => wordBag(text));
  const expected = gold.recommendations.map(({ number, text, page }) => ({ number, page, bag: wordBag(text) }));
  const missing = expected.filter((want) => !found.some((one) => likeness(one.bag, want.bag) > 0.97));
  const extra = found.filter(
    (one) => ![...expected.map(({ bag }) => bag), ...borderline].some((bag) => likeness(one.bag, bag) > 0.9),
  );
  expect({ missing: missing.map(({ number }) => number), extra: extra.map(({ text }) => text.slice(0, 60)) }).toEqual({
    missing: [],
    extra: [],
  });
};

// Reports kept back for measuring are not here: nothing holds extraction to them.
const sets = ['test/fixtures/genre', 'test/fixtures/genre-blind'];
const golds = sets.flatMap((folder) =>
  readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, folder, JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold] as const),
);

describe('invented reports in the genres of the field', () => {
  it.each(golds)('%s', async (_, folder, gold) => {
    await agree(folder, gold);
  });
});

const shared = join(process.env.HEED_SHARED ?? '../shared', 'corpus', 'genre');

describe('the two reviews of the shared corpus', () => {
  it.skipIf(!existsSync(shared))('are extracted without a loss (skipped: HEED_SHARED is not here)', async () => {
    for (const name of readdirSync(join(shared, 'gold'))) {
      const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as Gold;
      if (Array.isArray(gold.recommendations)) await agree(shared, gold);
    }
  });
});
