import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Addressee } from '../../src/domain/agency/agency.ts';
import {
  type RecommendationRecord,
  type ReportRecord,
  type ReviewRecord,
  type Snapshot,
  uncoded,
} from '../../src/domain/snapshot/snapshot.ts';
import { inventedScheme } from '../golden/report-corpus.ts';

const software = 'heed 0.0.0';
const reviewIds = ['r1', 'r2', 'r3', 'r10'];

const addressee = fc.record<Addressee>({
  name: fc.constantFrom('Police', 'A charity', 'The board', 'A ministry'),
  agency: fc.constant(null),
  category: fc.constantFrom('all', 'care', 'health', 'police', 'nation', null, 'no-such-category'),
  source: fc.constantFrom('text', 'section', 'table', 'report'),
});

const reports: fc.Arbitrary<ReportRecord[]> = fc
  .array(
    fc.record({
      review: fc.constantFrom(...reviewIds),
      kind: fc.constantFrom('overview', 'agency', 'action-plan', 'response', 'other'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ review, kind }, index) => ({
      id: `report-${index}`,
      review,
      file: `${index}.pdf`,
      sha256: String(index),
      kind: kind as ReportRecord['kind'],
      kindReason: '',
      title: '',
      pages: index,
      warnings: [],
      nearMisses: [],
    })),
  );

const snapshots: fc.Arbitrary<Snapshot> = reports.chain((list) =>
  fc
    .array(
      fc.record({
        report: fc.nat(list.length - 1),
        state: fc.constantFrom('suggested', 'accepted', 'rejected'),
        again: fc.boolean(),
        addressees: fc.array(addressee, { maxLength: 5 }),
        parts: fc.nat(3),
        page: fc.nat(3),
      }),
      { maxLength: 40 },
    )
    .map((drafts) => ({
      hash: 'h',
      scheme: inventedScheme,
      ...uncoded,
      reviews: reviewIds.map(
        (id): ReviewRecord => ({
          id,
          reference: id.slice(1),
          title: '',
          attributes: { kind: null, outcome: 'unknown', year: null, ageBand: null, other: {} },
        }),
      ),
      reports: list,
      recommendations: drafts.map(
        (draft, index): RecommendationRecord => ({
          id: `rec-${index}`,
          review: list[draft.report]?.review ?? 'r1',
          report: `report-${draft.report}`,
          state: draft.state as RecommendationRecord['state'],
          restates: draft.again ? 'rec-0' : null,
          number: '',
          heading: '',
          text: `Invented ${index}`,
          anchors: [],
          page: draft.page,
          pages: [draft.page],
          parts: Array.from({ length: draft.parts }, () => ({ number: '•', text: '' })),
          addressees: draft.addressees,
          deadline: '',
          section: [],
          agencySection: '',
          home: null,
          reference: '',
          confidence: 1,
          reason: '',
        }),
      ),
    })),
);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the review x agency matrices', () => {
  it('single-count: rows, columns and the whole add up, and every recommendation stands in one cell', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const findings = analyse(snapshot, { software });
        const table = findings.tables.reviewByAgency;
        for (const row of table.rows) expect(sum(row.counts)).toBe(row.total);
        expect(sum(table.totals)).toBe(table.total);
        expect(sum(table.rows.map((row) => row.total))).toBe(table.total);
        expect(table.total).toBe(findings.recommendations.length);
        for (const row of table.rows) {
          for (const [index, count] of row.counts.entries()) {
            const behind = findings.recommendations.filter(
              (item) => item.reviewId === row.reviewId && item.column === table.columnIds[index],
            );
            expect(behind.length).toBe(count);
          }
        }
      }),
    );
  });

  it('multi-count: mentions add up, and each cell holds each recommendation at most once', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const findings = analyse(snapshot, { software });
        const table = findings.tables.reviewByAgencyMulti;
        for (const row of table.rows) expect(sum(row.counts)).toBe(row.mentions);
        expect(sum(table.totals)).toBe(table.mentions);
        expect(table.total).toBe(findings.recommendations.length);
        expect(table.mentions).toBeGreaterThanOrEqual(table.total);
        for (const item of findings.recommendations) {
          expect(new Set(item.columns).size).toBe(item.columns.length);
          expect(item.columns.length).toBeGreaterThan(0);
        }
        expect(table.mentions).toBe(sum(findings.recommendations.map((item) => item.columns.length)));
      }),
    );
  });

  it('never counts what was rejected, is said again or stands in a response, and says how many it left out', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const findings = analyse(snapshot, { software });
        const kinds = new Map(snapshot.reports.map((report) => [report.id, report.kind]));
        const expected = snapshot.recommendations.filter(
          (item) => item.state !== 'rejected' && item.restates === null && kinds.get(item.report) !== 'response',
        );
        expect(new Set(findings.recommendations.map((item) => item.id))).toEqual(
          new Set(expected.map((item) => item.id)),
        );
        const left = findings.counted.notCounted;
        expect(findings.recommendations.length + sum(Object.values(left))).toBe(snapshot.recommendations.length);
      }),
    );
  });

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const turned: Snapshot = {
          ...snapshot,
          reviews: [...snapshot.reviews].reverse(),
          reports: [...snapshot.reports].reverse(),
          recommendations: [...snapshot.recommendations].reverse(),
        };
        expect(analyse(turned, { software })).toEqual(analyse(snapshot, { software }));
      }),
    );
  });

  it('never holds a figure that is not a number', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const findings = analyse(snapshot, { software });
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});
