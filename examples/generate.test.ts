import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { straightenQuotes } from './documents/report-document.ts';
import { type ExampleCorpus, generateExamples } from './generate.ts';
import { planReviews } from './planning/recommendation-plan.ts';
import { figure3, figure3Cuts } from './published/figure-3.ts';
import { columnKeys, columnNames, table1 } from './published/table-1.ts';
import { table2 } from './published/table-2.ts';
import { table3Totals } from './published/table-3.ts';
import { allWordings } from './wording/all-wordings.ts';

const shared = resolve(process.env.HEED_SHARED ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'heed-examples-'));
let corpus: ExampleCorpus;

beforeAll(async () => {
  corpus = await generateExamples(folder, { seed: 2011 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function countReviews(has: (recommendation: ExampleCorpus['recommendations'][number]) => boolean): number {
  return new Set(corpus.recommendations.filter(has).map((recommendation) => recommendation.review)).size;
}

describe('the plan of the example reviews', () => {
  it("gives the study's Table 1 in each cell", () => {
    for (const row of table1) {
      const counts = columnKeys.map(
        (key) =>
          corpus.recommendations.filter(
            (recommendation) =>
              recommendation.review === String(row.review) && recommendation.category === columnNames[key],
          ).length,
      );
      expect(counts).toEqual(row.counts);
    }
    expect(corpus.recommendations).toHaveLength(932);
  });

  it("gives the study's Table 2", () => {
    for (const [theme, reports] of Object.entries(table2)) {
      expect([theme, countReviews((recommendation) => recommendation.themes.includes(theme))]).toEqual([
        theme,
        reports,
      ]);
    }
  });

  it("gives the totals of the study's Table 3", () => {
    for (const [id, { inCase, inRecommendations }] of Object.entries(table3Totals)) {
      const noted = corpus.caseThemes.filter(({ themes }) => themes.includes(id)).length;
      const met = countReviews((recommendation) => recommendation.caseThemes.includes(id));
      expect([id, noted, met]).toEqual([id, inCase, inRecommendations]);
    }
  });

  it("gives the quadrants of the study's Figure 3", () => {
    for (const [id, quadrant] of Object.entries(figure3)) {
      const cases = corpus.caseThemes.filter(({ themes }) => themes.includes(id)).length;
      const made = corpus.recommendations.filter((recommendation) => recommendation.caseThemes.includes(id)).length;
      const across = made >= figure3Cuts.manyFrom ? 'many' : 'few';
      const down = cases >= figure3Cuts.frequentFrom ? 'frequent' : 'infrequent';
      expect([id, `${down}-${across}`]).toEqual([id, quadrant]);
    }
  });

  it('has ten reviews of a death, with 548 to 554 recommendations, and ten of serious injury', () => {
    const outcome = new Map(corpus.files.map((file) => [file.review, file.outcome]));
    const deaths = [...outcome].filter(([, value]) => value === 'death').map(([review]) => review);
    const made = corpus.recommendations.filter((recommendation) => deaths.includes(recommendation.review)).length;
    expect(deaths).toHaveLength(10);
    expect(outcome.size).toBe(20);
    expect(made).toBeGreaterThanOrEqual(548);
    expect(made).toBeLessThanOrEqual(554);
  });

  it('says no two recommendations alike', () => {
    expect(new Set(corpus.recommendations.map((recommendation) => recommendation.text)).size).toBe(932);
  });

  it('leaves no slot, no choice and no doubled word in a text', () => {
    for (const { text, parts } of corpus.recommendations) {
      const whole = [text, ...parts.map((part) => part.text)].join(' ');
      expect(whole).not.toMatch(/[{}[\]|@]|::| {2}|\.\.|\s,|\bundefined\b/);
      expect(whole).not.toMatch(/\b(\w+) \1\b/);
      expect(whole).toMatch(/^[A-Z]/);
    }
  });

  it('uses five reviews with action plans and several formats', () => {
    const plans = corpus.files.filter((file) => file.reportKind === 'action-plan');
    const formats = new Set(corpus.files.map((file) => file.file.split('.').at(-1)));
    expect(plans).toHaveLength(5);
    expect([...formats].sort()).toEqual(['docx', 'html', 'pdf']);
  });
});

describe('the example folder', () => {
  it('has the same bytes for the same seed', async () => {
    const again = mkdtempSync(join(tmpdir(), 'heed-examples-'));
    try {
      await generateExamples(again, { seed: 2011 });
      const digest = (root: string, file: string): string =>
        createHash('sha256')
          .update(readFileSync(join(root, file)))
          .digest('hex');
      for (const { file } of corpus.files) expect([file, digest(again, file)]).toEqual([file, digest(folder, file)]);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  }, 120_000);

  it('has other words for another seed, and the same table', () => {
    const same = new Set(corpus.recommendations.map((recommendation) => straightenQuotes(recommendation.text)));
    const changed = planReviews(7).flatMap((review) => review.recommendations);
    expect(changed).toHaveLength(932);
    expect(changed.filter(({ text }) => same.has(straightenQuotes(text))).length).toBeLessThan(300);
  });

  it('lists each document in its manifest, in one folder a review, and says that all is invented', () => {
    const manifest = readFileSync(join(folder, 'manifest.csv'), 'utf8').trim().split('\n');
    expect(manifest[0]).toBe('file,review,kind,reportKind,outcome,year,ageBand,note');
    expect(manifest).toHaveLength(corpus.files.length + 1);
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toHaveLength(20);
    const html = corpus.files.find(({ file }) => file.endsWith('.html'));
    expect(readFileSync(join(folder, html?.file ?? ''), 'utf8')).toContain('invented example');
  });
});

const tables = join(shared, 'study', 'tables.json');
describe.skipIf(!existsSync(tables))('against the study itself (not run where HEED_SHARED is missing)', () => {
  it('copies Table 1 without a slip', () => {
    const published = JSON.parse(readFileSync(tables, 'utf8')) as {
      table1: { rows: { ref: number; counts: number[] }[] };
    };
    expect(table1.map(({ review, counts }) => ({ ref: review, counts }))).toEqual(
      published.table1.rows.map(({ ref, counts }) => ({ ref, counts })),
    );
  });

  it("codes with ids of the study's framework", () => {
    const framework = JSON.parse(readFileSync(join(shared, 'study', 'framework.json'), 'utf8')) as {
      themes: { id: string }[];
      caseThemes: { id: string }[];
      means: { id: string }[];
    };
    const themes = new Set(framework.themes.map(({ id }) => id));
    const caseThemes = new Set(framework.caseThemes.map(({ id }) => id));
    const means = new Set(framework.means.map(({ id }) => id));
    for (const wording of allWordings) {
      for (const code of wording.codes) expect(themes).toContain(code);
      for (const id of wording.caseThemes) expect(caseThemes).toContain(id);
      for (const id of wording.means) expect(means).toContain(id);
    }
  });

  it('shares no run of nine words with the study or with the recommendations that it quotes', () => {
    const words = (text: string): string[] =>
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
        .split(' ');
    const runs = (text: string): string[] => {
      const list = words(text);
      return list.slice(0, Math.max(0, list.length - 8)).map((_, index) => list.slice(index, index + 9).join(' '));
    };
    const study = new Set(
      ['brandon-2011-recommendations-study.txt', 'quoted-recommendations.json'].flatMap((name) =>
        runs(readFileSync(join(shared, 'study', name), 'utf8')),
      ),
    );
    const taken = corpus.recommendations.filter(({ text }) => runs(text).some((run) => study.has(run)));
    expect(taken.map(({ text }) => text)).toEqual([]);
  });
});
