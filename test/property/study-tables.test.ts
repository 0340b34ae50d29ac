import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { openStudyFrame } from '../../src/app/study-frame.ts';
import type { CaseObservation } from '../../src/domain/case/case-observation.ts';
import { type CodeList, type Coding, codeLists } from '../../src/domain/coding/coding.ts';
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts';
import { uncoded } from '../../src/domain/snapshot/snapshot.ts';
import { inventCorpus, inventedScheme } from '../golden/report-corpus.ts';

const frame = openStudyFrame(uncoded);
const software = 'heed 0.0.0';
const idsOf: Partial<Record<CodeList, readonly string[]>> = {
  themes: frame.codebook.themes.map(({ id }) => id),
  means: frame.means.means.map(({ id }) => id),
  'case-themes': frame.caseThemes.caseThemes.map(({ id }) => id),
  strength: frame.strength.criteria[0]?.levels.map(({ id }) => id) ?? [],
};
const { snapshot: bare } = inventCorpus([
  { reference: '1', counts: [3, 2, 0, 1, 0] },
  { reference: '2', counts: [0, 4, 1, 0, 0] },
  { reference: '3', counts: [0, 0, 0, 0, 0] },
]);

/** A corpus with codings and observations thrown at it. */
const coded: fc.Arbitrary<Snapshot> = fc
  .record({
    codings: fc.array(
      fc.record({
        at: fc.nat(bare.recommendations.length - 1),
        list: fc.constantFrom(...codeLists),
        pick: fc.nat(200),
        applies: fc.boolean(),
        withdrawn: fc.boolean(),
        coder: fc.constantFrom('ann', 'ben'),
      }),
      { maxLength: 60 },
    ),
    observations: fc.array(
      fc.record({
        review: fc.nat(bare.reviews.length - 1),
        pick: fc.nat(200),
        state: fc.constantFrom('suggested' as const, 'accepted' as const, 'rejected' as const),
        none: fc.boolean(),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ codings, observations }) => ({
    ...bare,
    codings: codings.flatMap(({ at, list, pick, applies, withdrawn, coder }, index): Coding[] => {
      const recommendation = bare.recommendations[at];
      if (recommendation === undefined) return [];
      const ids = idsOf[list] ?? ['yes', 'no'];
      return [
        {
          ...{ id: `c${index}`, recommendation: recommendation.id, report: recommendation.report, anchor: null },
          ...{ list, code: ids[pick % ids.length] ?? '', applies, coder, origin: 'person', rationale: '', created: '' },
          withdrawn: withdrawn ? '2026-01-01T00:00:00.000Z' : null,
        },
      ];
    }),
    observations: observations.map(({ review, pick, state, none }, index): CaseObservation => {
      const themes = idsOf['case-themes'] ?? [];
      return {
        ...{ id: `o${index}`, review: bare.reviews[review]?.id ?? '', report: null, about: 'case-theme' },
        ...{ value: themes[pick % themes.length] ?? '', state, score: 0.5, anchors: [], reason: '' },
        ...{ noRecommendation: none ? 'Nothing could have been done better.' : '', coder: '' },
      };
    }),
  }));

/** Every number of a value, with its path. */
function numbersOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbersOf(item, `${path}.${key}`));
}

function studyOf(snapshot: Snapshot, states?: ('suggested' | 'accepted')[]) {
  const findings = analyse(snapshot, { software, frame, ...(states ? { states } : {}) });
  const { tables, study } = findings;
  if (study === null || tables.caseMatch === undefined) throw new Error('a frame was given');
  return { findings, tables, study };
}

describe('tables that rest on codes', () => {
  it('have margins that hold their cells, whatever was coded', () => {
    fc.assert(
      fc.property(coded, (snapshot) => {
        const { findings, tables } = studyOf(snapshot);
        for (const table of [tables.themeByAgency, tables.themeByMeans, tables.meansByAgency, tables.smartByStrength]) {
          const sums = table.columns.map((_, column) =>
            table.rows.reduce((sum, row) => sum + (row.counts[column] ?? 0), 0),
          );
          table.totals.forEach((total, column) => {
            expect(total).toBeLessThanOrEqual(sums[column] ?? 0);
            expect(total).toBeGreaterThanOrEqual(Math.max(0, ...table.rows.map((row) => row.counts[column] ?? 0)));
          });
          expect(table.total).toBeLessThanOrEqual(findings.corpus.recommendations);
        }
        // Each recommendation has one agency: rows add up to their totals. Each meets so many criteria: so do columns.
        for (const row of tables.themeByAgency.rows) {
          expect(row.counts.reduce((sum, count) => sum + count, 0)).toBe(row.total);
        }
        const { rows, total } = tables.smartByStrength;
        expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
        expect(total).toBe(findings.corpus.recommendations);
      }),
    );
  });

  it('put every review and case theme in one of four states, and add them up', () => {
    fc.assert(
      fc.property(coded, (snapshot) => {
        const { caseMatch } = studyOf(snapshot).tables;
        caseMatch.totals.forEach((total, column) => {
          const states = caseMatch.rows.map((row) => row.cells[column]?.state);
          const count = (state: string) => states.filter((one) => one === state).length;
          expect(count('neither') + count('case') + count('recommendation') + count('both')).toBe(3);
          expect([total.cases, total.met, total.both]).toEqual([
            count('case') + count('both'),
            count('recommendation') + count('both'),
            count('both'),
          ]);
          expect(total.deliberatelyNone).toBeLessThanOrEqual(count('case'));
        });
      }),
    );
  });

  it('open what they count: the recommendations behind a theme are as many as its figure', () => {
    fc.assert(
      fc.property(coded, (snapshot) => {
        const { findings, study, tables } = studyOf(snapshot);
        for (const { id, recommendations } of study.themes) {
          const behind = findings.recommendations.filter(({ codes }) => codes?.branches.includes(id));
          expect(behind).toHaveLength(recommendations.count);
        }
        for (const row of tables.smartByStrength.rows) {
          const behind = findings.recommendations.filter(({ codes }) => String(codes?.smartMet) === row.id);
          expect(behind).toHaveLength(row.total);
        }
      }),
    );
  });

  it('do not depend on the order of lists', () => {
    fc.assert(
      fc.property(coded, (snapshot) => {
        const turned = {
          ...snapshot,
          reviews: snapshot.reviews.toReversed(),
          reports: snapshot.reports.toReversed(),
          recommendations: snapshot.recommendations.toReversed(),
          codings: snapshot.codings.toReversed(),
        };
        expect(studyOf(turned).tables).toEqual(studyOf(snapshot).tables);
      }),
    );
  });

  it('count as many observations of SMART by criterion as by recommendation, where coders differ too', () => {
    const differing = fc
      .array(
        fc.record({
          list: fc.constantFrom(...codeLists.filter((list) => list.startsWith('smart-'))),
          code: fc.constantFrom('yes', 'no'),
          coder: fc.constantFrom('ann', 'ben'),
        }),
        { maxLength: 12 },
      )
      .map((codings) => ({
        ...bare,
        codings: codings.map((coding, index): Coding => {
          const [{ id, report }] = bare.recommendations as [Snapshot['recommendations'][number]];
          const made = { id: `c${index}`, recommendation: id, report, anchor: null, origin: 'person' as const };
          return { ...made, ...coding, applies: true, rationale: '', created: '', withdrawn: null };
        }),
      }));
    fc.assert(
      fc.property(differing, (snapshot) => {
        const { criteria, distribution } = studyOf(snapshot).study.smart;
        const met = distribution.reduce((sum, many, observations) => sum + many * observations, 0);
        expect(met).toBe(criteria.reduce((sum, criterion) => sum + criterion.met.count, 0));
      }),
    );
  });

  it('count nothing that is only suggested when only what was confirmed is asked for', () => {
    fc.assert(
      fc.property(coded, (snapshot) => {
        const { study, tables } = studyOf(snapshot, ['accepted']);
        expect(study.codes.suggested).toBe(0);
        expect(tables.caseMatch.rows.flatMap(({ cells }) => cells).some(({ confirmed }) => confirmed === false)).toBe(
          false,
        );
      }),
    );
  });

  it('have zeros and words, and no figure that is none, for an empty corpus and for one review', () => {
    const empty: Snapshot = {
      hash: '',
      scheme: inventedScheme,
      reviews: [],
      reports: [],
      recommendations: [],
      ...uncoded,
    };
    const one = inventCorpus([{ reference: 'A', counts: [1, 0, 0, 0, 0] }]).snapshot;
    for (const snapshot of [empty, one]) {
      const { study, tables } = studyOf(snapshot);
      for (const [path, number] of numbersOf({ study, tables }))
        expect([path, Number.isFinite(number)]).toEqual([path, true]);
    }
    const { study } = studyOf(empty);
    expect(study.trainingOrProcedure).toMatchObject({ value: null, note: expect.stringMatching(/\w/) });
    expect(study.proliferation.words.mean).toMatchObject({ value: null, note: expect.stringMatching(/\w/) });
    expect(study.codes.description).toMatch(/Nothing has been coded/);
  });
});
