import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import {
  customPreset,
  type DisclosurePreset,
  disclosurePresets,
  shownFigure,
} from '../../src/analysis/disclosure/preset.ts';
import type { PublishedTable } from '../../src/analysis/disclosure/published.ts';
import { Attacker } from '../../src/analysis/disclosure/testing/attacker.ts';
import type { Findings } from '../../src/analysis/findings.ts';
import { publishFindings } from '../../src/analysis/publication/publish-findings.ts';
import { reviewCount, tabulateReviewCounts } from '../../src/analysis/publication/review-counts.ts';
import { isFigure, type PublishedFindings } from '../../src/analysis/publication/shown.ts';
import { openStudyFrame } from '../../src/app/study-frame.ts';
import type { CaseObservation } from '../../src/domain/case/case-observation.ts';
import type { CodeList, Coding } from '../../src/domain/coding/coding.ts';
import { type Snapshot, uncoded } from '../../src/domain/snapshot/snapshot.ts';
import { writeCsvFiles } from '../../src/reporting/csv/csv-files.ts';
import { buildReport } from '../../src/reporting/document/build-report.ts';
import type { Block, ReportDocument, TableBlock } from '../../src/reporting/document/report-document.ts';
import { readRow, textOf } from '../../src/reporting/document/text-of.ts';
import { writeFindingsJson } from '../../src/reporting/findings-json.ts';
import { renderHtmlReport } from '../../src/reporting/html/render-html-report.ts';
import { renderExcelReport } from '../../src/reporting/xlsx/render-excel-report.ts';
import { inventCorpus } from '../golden/report-corpus.ts';

const frame = openStudyFrame(uncoded);
const software = 'heed 0.0.0';
const lists: readonly (readonly [CodeList, readonly string[]])[] = [
  ['themes', frame.codebook.themes.slice(0, 12).map(({ id }) => id)],
  ['means', frame.means.means.slice(0, 5).map(({ id }) => id)],
  ['case-themes', frame.caseThemes.caseThemes.slice(0, 4).map(({ id }) => id)],
  ['remarks', frame.remarks.remarks.slice(0, 2).map(({ id }) => id)],
];

/** Invented reviews with codings, observations, outcomes and years thrown at them. */
const corpora: fc.Arbitrary<Snapshot> = fc
  .record({
    rows: fc.array(fc.tuple(...[0, 1, 2, 3, 4].map(() => fc.nat(2))), { minLength: 4, maxLength: 24 }),
    codings: fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.nat(11)), { minLength: 10, maxLength: 120 }),
    observations: fc.array(fc.tuple(fc.nat(23), fc.nat(3), fc.boolean()), { maxLength: 80 }),
    attributes: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 24, maxLength: 24 }),
  })
  .map(({ rows, codings, observations, attributes }) => {
    const { snapshot } = inventCorpus(
      rows.map((counts, index) => ({
        reference: `Zebra-${index}-review`,
        counts: [...counts.slice(0, 4), counts[4] ?? 0],
      })),
    );
    return {
      ...snapshot,
      reviews: snapshot.reviews.map((review, index) => ({
        ...review,
        attributes: {
          ...review.attributes,
          outcome: (['death', 'serious-injury', 'unknown'] as const)[attributes[index]?.[0] ?? 0] ?? 'unknown',
          year: [2009, 2010, null][attributes[index]?.[1] ?? 0] ?? null,
        },
      })),
      codings: codings.flatMap(([at, list, pick], index): Coding[] => {
        const one = snapshot.recommendations[at % Math.max(1, snapshot.recommendations.length)];
        const [name, ids] = lists[list] ?? ['themes', []];
        if (one === undefined) return [];
        return [
          {
            ...{ id: `c${index}`, recommendation: one.id, report: one.report, anchor: null, list: name },
            ...{ code: ids[pick % ids.length] ?? '', applies: true, coder: 'ann', origin: 'person' as const },
            ...{ rationale: '', created: '', withdrawn: null },
          },
        ];
      }),
      observations: observations.map(([review, pick, none], index): CaseObservation => {
        const themes = lists[2]?.[1] ?? [];
        return {
          ...{ id: `o${index}`, review: snapshot.reviews[review % snapshot.reviews.length]?.id ?? '', report: null },
          ...{ about: 'case-theme', value: themes[pick] ?? '', state: 'accepted', score: 1, anchors: [], reason: '' },
          ...{ noRecommendation: none ? 'Nothing could have been done better.' : '', coder: 'ann' },
        };
      }),
    };
  });

const presets: readonly DisclosurePreset[] = [
  disclosurePresets.dfe,
  disclosurePresets.hes,
  customPreset({ threshold: 2, mark: '*', rounding: null }),
];

const blocksOf = (report: ReportDocument): Block[] => report.sections.flatMap(({ blocks }) => blocks);

const tableOf = (report: ReportDocument, id: string): TableBlock | undefined =>
  blocksOf(report).find((block): block is TableBlock => block.kind === 'table' && block.id === id);

/** Printed cells of a table, by the words of the first column. */
function readTable(report: ReportDocument, id: string): Map<string, string[]> {
  const rows =
    tableOf(report, id)
      ?.rows.map(readRow)
      .filter(({ role }) => role === 'row') ?? [];
  return new Map(rows.map(({ cells }) => [textOf(cells[0] ?? '').trim(), cells.map(textOf)]));
}

/** Every count of reviews that a reader finds printed in the tables and figures of the report, by id. */
function readPrinted(report: ReportDocument, findings: Findings): Map<string, string> {
  const printed = new Map<string, string>();
  const take = (table: string, names: ReadonlyMap<string, string>, column: number): void => {
    for (const [name, cells] of readTable(report, table)) {
      const id = names.get(name);
      if (id !== undefined) printed.set(id, cells[column] ?? '');
    }
  };
  const { study, tables, statistics, samples, agencies } = findings;
  if (study === null || tables.caseMatch === undefined) throw new Error('a frame was given');
  take('table-themes', new Map(study.themes.map(({ id, name }) => [name, reviewCount.theme(id)])), 1);
  take('table-remarks', new Map(study.remarks.map(({ id, name }) => [name, reviewCount.remark(id)])), 1);
  take('table-years', new Map(study.years.map(({ year }) => [String(year), reviewCount.year(year)])), 1);
  take(
    'table-outcome',
    new Map(statistics.byOutcome.map(({ group, label }) => [label, reviewCount.outcome(group)])),
    1,
  );
  take('table-samples', new Map(samples.map(({ id, description }) => [description, reviewCount.sample(id)])), 1);
  take(
    'table-report-kinds',
    new Map(statistics.byReportKind.map(({ kind, label }) => [label, reviewCount.files(kind)])),
    1,
  );
  const caseCounts = ['in the case', 'both', '', '', 'rightly none', 'recommendation only'] as const;
  for (const [index, what] of caseCounts.entries()) {
    if (what === '') continue;
    const names = tables.caseMatch.totals.map(({ id, name }) => [name, reviewCount.caseTheme(id, what)] as const);
    take('table-case-themes', new Map(names), index + 1);
  }
  for (const block of blocksOf(report)) {
    if (block.kind !== 'figure') continue;
    const texts = [...block.wide.matchAll(/<(?:g|a)\b[^>]*>([\s\S]*?)<\/(?:g|a)>/g)].map(([, inner]) =>
      (inner ?? '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('&amp;', '&'),
    );
    const named =
      block.id === 'figure-agencies'
        ? agencies.map(({ name, columnId }) => [name, reviewCount.agency(columnId)] as const)
        : block.id === 'figure-means'
          ? study.means.map(({ name, id }) => [name, reviewCount.means(id)] as const)
          : [];
    for (const [name, id] of named) {
      const row = texts.find((text) => text.includes(name));
      const said = /in (\S+) of/.exec(row ?? '');
      if (said?.[1] !== undefined) printed.set(id, said[1]);
    }
  }
  return printed;
}

/** What the report prints, as tables to attack: the sums are those that every reader knows to hold. */
function asPublished(
  printed: ReadonlyMap<string, string>,
  findings: Findings,
  preset: DisclosurePreset,
): PublishedTable[] {
  return tabulateReviewCounts(findings).map(({ id, title, unit, cells, sums }) => {
    const totals = new Set(tabulateReviewCounts(findings).flatMap((table) => table.sums.map(({ total }) => total)));
    return {
      ...{ id, title, unit, sums },
      cells: cells.map((cell) => {
        const words = printed.get(cell.id);
        const figure = words === undefined || words === '' ? Number.NaN : Number(words.replaceAll(',', ''));
        if (Number.isNaN(figure)) return { id: cell.id, shown: preset.mark, low: 0, high: null };
        const { low, high } = shownFigure(figure, totals.has(cell.id), preset);
        return { id: cell.id, shown: figure, low, high };
      }),
    };
  });
}

/** Figures of findings that follow from a count of reviews: what they give, with the count that is shown. */
function derived({ statistics, study, agencies }: PublishedFindings): [string, unknown, boolean][] {
  const all: [string, unknown, boolean][] = [];
  const hides = (name: string, count: unknown, ...rest: unknown[]): void => {
    if (typeof count === 'string')
      for (const one of rest) all.push([name, one, one === null || typeof one === 'string' || one === 0]);
  };
  for (const { label, reviews, statistics: of } of statistics.byOutcome)
    hides(
      label,
      reviews,
      of.total.value,
      of.mean.value,
      of.median.value,
      of.minimum.value,
      of.maximum.value,
      of.mean.n,
    );
  for (const { name, reviewsWithAny, recommendations, mentions } of agencies)
    hides(name, reviewsWithAny.value, recommendations.value, mentions.value);
  for (const { name, reviews, recommendations, confirmed } of [...(study?.themes ?? []), ...(study?.means ?? [])])
    hides(name, reviews.count, reviews.value, recommendations.count, recommendations.value, confirmed);
  for (const { year, reviews, recommendations, perReview, stronger } of study?.years ?? [])
    hides(String(year), reviews, recommendations, perReview.value, stronger.value, stronger.n);
  const { mean } = study?.proliferation.perReviewAndAgency ?? { mean: { n: 0, value: 0 } };
  hides('pairs', mean.n, mean.value);
  return all;
}

const noPages = { documentOf: async () => null };

describe('what leaves under a preset', () => {
  it('does not print, and does not let be worked out, any small count of reviews', () => {
    let [attacked, complementary] = [0, 0];
    fc.assert(
      fc.property(corpora, fc.nat(2), (snapshot, pick) => {
        const preset = presets[pick] ?? disclosurePresets.dfe;
        const findings = analyse(snapshot, { software, frame });
        const publication = publishFindings(findings, preset);
        const report = buildReport(publication.findings, snapshot, []);
        const values = new Map(
          tabulateReviewCounts(findings).flatMap(({ cells }) => cells.map((c) => [c.id, c.value] as const)),
        );
        const printed = readPrinted(report, findings);
        const attacker = new Attacker(asPublished(printed, findings, preset), [], 400);
        for (const { code, cell } of publication.log) {
          expect(code).not.toBe('unprotected');
          if (code === 'complementary') complementary++;
          if (code !== 'small') continue;
          attacked++;
          expect(printed.get(cell) ?? preset.mark).toBe(preset.mark);
          for (const value of [1, preset.threshold])
            expect([cell, value, attacker.canBe(cell, value, values)]).toEqual([cell, value, true]);
        }
        if (preset.rounding !== null && !preset.rounding.totalsOnly)
          expect(JSON.stringify(report)).not.toMatch(/Every report addresses|Met wherever it stands/);
        for (const [name, value, fine] of derived(publication.findings))
          expect([name, value, fine]).toEqual([name, value, true]);
      }),
      { numRuns: 60 },
    );
    expect(attacked).toBeGreaterThan(600);
    expect(complementary).toBeGreaterThan(10);
  }, 240_000);

  it('holds no review, no recommendation and nothing that opens one, in any format', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, async (snapshot) => {
        const { findings } = publishFindings(analyse(snapshot, { software, frame }), disclosurePresets.hes);
        const report = buildReport(findings, snapshot, []);
        const html = await renderHtmlReport({ findings, snapshot, pages: noPages, failures: [], software });
        const excel = Object.values(unzipSync(renderExcelReport(report))).map((part) => strFromU8(part));
        const files = [
          html,
          writeFindingsJson(findings),
          ...writeCsvFiles(findings).map(({ content }) => content),
          ...excel,
        ];
        const secrets = [
          ...snapshot.reviews.flatMap(({ id, reference }) => [id, reference]),
          ...snapshot.reports.flatMap(({ id, file }) => [id, file]),
          ...snapshot.recommendations.flatMap(({ text }) => (text.length > 20 ? [text.slice(-40)] : [])),
        ];
        const found = secrets.flatMap((secret) =>
          files.flatMap((file) => {
            const at = file.indexOf(secret);
            return at < 0 ? [] : [file.slice(Math.max(0, at - 60), at + 60)];
          }),
        );
        expect(found).toEqual([]);
        expect(html).not.toMatch(/class="door"|href="#(?:list|page)/);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('is the whole when nothing is controlled', () => {
    const { snapshot } = inventCorpus([{ reference: '1', counts: [1, 2, 0, 0, 0] }]);
    const findings = analyse(snapshot, { software, frame });
    const { findings: published, log, tables } = publishFindings(findings, disclosurePresets.none);
    expect(published).toBe(findings);
    expect(log).toEqual([]);
    expect(tables.flatMap(({ cells }) => cells).every(({ shown }) => isFigure(shown))).toBe(true);
  });
});
