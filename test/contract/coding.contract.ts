import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change, Edit } from '../../src/domain/change/change.ts';
import { invert } from '../../src/domain/change/change.ts';
import { copyCodebook } from '../../src/domain/codebook/workspace-codebook.ts';
import type { Coding } from '../../src/domain/coding/coding.ts';
import type { RecommendationRecord } from '../../src/domain/snapshot/snapshot.ts';
import type { Suggestion } from '../../src/domain/suggestion/suggestion.ts';
import { loadCodebook } from '../../src/exchange/codebooks/shipped-codebooks.ts';
import type { Store } from '../../src/storage/store.ts';
import { inventedReport } from './invented-corpus.ts';
import { addAll, need } from './kept-reports.ts';
import { openAt, type StorePlace } from './store-place.ts';

const seen = { value: true, score: 0.7, evidence: [{ start: 0, end: 4, words: 'Wick' }] };
const code = (id: string) => ({ id, score: 0.6, evidence: seen.evidence });
const suggestion: Suggestion = {
  themes: [code('training')],
  means: [code('audit')],
  caseThemes: [],
  remarks: [code('cites-research')],
  strength: code('weaker'),
  leadingAction: null,
  smart: { owner: seen, singleAction: seen, measurable: seen, deadline: seen, outcome: seen },
  evaluability: code('output'),
};

const codingOf = (recommendation: RecommendationRecord, id: string): Coding => ({
  id,
  recommendation: recommendation.id,
  report: recommendation.report,
  anchor: recommendation.anchors[0] ?? null,
  list: 'themes',
  code: 'training',
  applies: true,
  coder: 'ann',
  origin: 'person',
  rationale: 'It asks for a course 🕯.',
  created: '2026-01-02T03:04:05.678Z',
  withdrawn: null,
});

/** What every store keeps to about codes, suggestions and what people change. */
export function testCoding(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name}, coding`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = need(await openAt(place.address));
      await addAll(store, [inventedReport(0, 4), inventedReport(1, 2)]);
    });
    afterEach(() => store.close());

    const apply = async (edits: readonly Edit[], label = 'Change'): Promise<Change> =>
      need(await store.apply({ label, edits, undoes: null }, 'ann'));
    const recommendations = async () => need(await store.snapshot()).recommendations;
    const first = async () => {
      const [one] = await recommendations();
      if (one === undefined) throw new Error('no recommendation');
      return one;
    };

    test('keeps the codebook it began with', async () => {
      const codebook = copyCodebook(loadCodebook());
      expect(need(await store.foundCodebook(codebook, 'ann'))).toBe(true);
      expect(need(await store.foundCodebook({ ...codebook, title: 'Another' }, 'ann'))).toBe(false);
      expect(need(await store.snapshot()).codebook).toEqual(codebook);
      const [theme] = codebook.themes;
      if (theme === undefined) throw new Error('no theme');
      await apply([{ kind: 'theme', id: theme.id, before: theme, after: { ...theme, name: 'Renamed' } }]);
      expect(need(await store.snapshot()).codebook?.themes[0]?.name).toBe('Renamed');
    });

    test('keeps suggestions apart from codings, and the newest in place of an older one', async () => {
      const all = await recommendations();
      need(await store.setSuggestions(new Map(all.map(({ id }) => [id, suggestion])), 'rules 1', 'heed'));
      const newer = { ...suggestion, themes: [] };
      need(await store.setSuggestions(new Map([[all[0]?.id ?? '', newer]]), 'rules 2', 'heed'));
      const snapshot = need(await store.snapshot());
      expect(snapshot.suggestions.get(all[0]?.id ?? '')).toEqual(newer);
      expect(snapshot.suggestions.get(all[1]?.id ?? '')).toEqual(suggestion);
      expect(snapshot.suggester).toBe('rules 1; rules 2');
      expect(snapshot.codings).toEqual([]);
      expect(need(await store.listSuggesters()).get(all[1]?.id ?? '')).toBe('rules 1');
    });

    test('codes, withdraws, takes back and does again, and the log holds all of it', async () => {
      const recommendation = await first();
      const coding = codingOf(recommendation, 'c1');
      const before = need(await store.snapshot()).hash;
      const made = await apply([{ kind: 'coding', id: 'c1', before: null, after: coding }], 'Code with Training');
      expect(need(await store.snapshot()).codings).toEqual([coding]);
      expect(need(await store.snapshot()).hash).not.toBe(before);
      const undone = need(await store.apply(invert(made), 'ann'));
      expect(need(await store.snapshot()).codings).toEqual([]);
      expect(need(await store.snapshot()).hash).toBe(before);
      const redone = need(await store.apply(invert(undone), 'ann'));
      expect(need(await store.snapshot()).codings).toEqual([coding]);
      expect(need(await store.listChanges())).toEqual([made, undone, redone]);
      expect(need(await store.listChanges({ after: made.sequence, limit: 1 }))).toEqual([undone]);
      expect([undone.undoes, redone.undoes]).toEqual([made.id, undone.id]);
    });

    test('takes a report out of the counts, back in, and out again, each as a change of the log', async () => {
      const recommendation = await first();
      const { report } = recommendation;
      const before = need(await store.snapshot());
      const removed = '2026-01-02T03:04:05.000Z';
      const counts: Edit = { kind: 'report', id: report, before: { id: report, removed: null }, after: null };
      const standing: Edit = { ...counts, after: { id: report, removed } };
      const taken = await apply([standing], 'Take it out');
      const without = need(await store.snapshot());
      expect(without.reports.map(({ id }) => id)).not.toContain(report);
      expect(without.recommendations.some((one) => one.report === report)).toBe(false);
      expect(need(await store.listReports()).find(({ id }) => id === report)?.removed).toBe(removed);
      const undone = need(await store.apply(invert(taken), 'ann'));
      expect(need(await store.snapshot())).toEqual(before);
      need(await store.apply(invert(undone), 'ann'));
      expect(need(await store.snapshot())).toEqual(without);
      need(await store.restoreReport(report, 'ann'));
      expect(need(await store.snapshot())).toEqual(before);
      for (const [edit, failed] of [
        [{ ...standing, before: { id: report, removed } }, 'conflict'],
        [counts, 'invalid'],
        [{ ...standing, before: null }, 'invalid'],
        [{ kind: 'report', id: 'x', before: { id: 'x', removed: null }, after: { id: 'x', removed } }, 'unknown-id'],
      ] as const) {
        const outcome = await store.apply({ label: 'x', edits: [edit], undoes: null }, 'ann');
        expect(outcome).toMatchObject({ ok: false, failure: { code: failed } });
      }
    });

    test('counts what people decided of families in the snapshot and its hash, and no more once it is taken back', async () => {
      const [one, two] = await recommendations();
      const members = [one?.id ?? '', two?.id ?? ''];
      const before = need(await store.snapshot()).hash;
      const decision = { id: 'f', members, groups: [members], coder: 'ann', created: '2026-01-02T03:04:05.000Z' };
      const made = await apply([{ kind: 'family-decision', id: 'f', before: null, after: decision }]);
      const decided = need(await store.snapshot());
      expect(decided.familyDecisions).toEqual([decision]);
      expect(decided.hash).not.toBe(before);
      const split = { ...decision, groups: members.map((member) => [member]) };
      const changed = await apply([{ kind: 'family-decision', id: 'f', before: decision, after: split }]);
      expect(need(await store.snapshot()).hash).not.toBe(decided.hash);
      need(await store.apply(invert(changed), 'ann'));
      expect(need(await store.snapshot()).hash).toBe(decided.hash);
      need(await store.apply(invert(made), 'ann'));
      expect(need(await store.snapshot()).hash).toBe(before);
    });

    test('calls the workspace something else, and again what it was called', async () => {
      const { id, title } = need(await store.workspace());
      const renamed = { kind: 'workspace', id, before: { id, title }, after: { id, title: 'Northmere' } } as const;
      const made = await apply([renamed], 'Call it Northmere');
      expect(need(await store.workspace()).title).toBe('Northmere');
      expect(await store.apply({ label: 'x', edits: [renamed], undoes: null }, 'ann')).toMatchObject({
        ok: false,
        failure: { code: 'conflict' },
      });
      need(await store.apply(invert(made), 'ann'));
      expect(need(await store.workspace()).title).toBe(title);
    });

    test('does all of a change or nothing, and refuses one made from what is no longer so', async () => {
      const recommendation = await first();
      const coding = codingOf(recommendation, 'c1');
      await apply([{ kind: 'coding', id: 'c1', before: null, after: coding }]);
      const hash = need(await store.snapshot()).hash;
      const log = need(await store.readLog()).length;
      const fine: Edit = { kind: 'coding', id: 'c2', before: null, after: { ...coding, id: 'c2' } };
      const stale: Edit = { kind: 'coding', id: 'c1', before: { ...coding, rationale: 'older' }, after: coding };
      const gone: Edit = {
        kind: 'memo',
        id: 'm',
        before: { id: 'm', subject: '', text: '', coder: '', created: '' },
        after: null,
      };
      const twice: Edit = { kind: 'coding', id: 'c1', before: null, after: coding };
      const misnamed: Edit = { kind: 'coding', id: 'c3', before: null, after: coding };
      for (const [edit, failed] of [
        [stale, 'conflict'],
        [gone, 'unknown-id'],
        [twice, 'conflict'],
        [misnamed, 'invalid'],
      ] as const) {
        const outcome = await store.apply({ label: 'x', edits: [fine, edit], undoes: null }, 'ann');
        expect(outcome).toMatchObject({ ok: false, failure: { code: failed } });
      }
      expect(need(await store.snapshot()).hash).toBe(hash);
      expect(need(await store.readLog())).toHaveLength(log);
    });

    test('takes a recommendation that was missed, in its place among the others, and mends one', async () => {
      const all = await recommendations();
      const [one, two] = all;
      if (one === undefined || two === undefined) throw new Error('two are needed');
      const starts = [one, two].map((each) => each.anchors[0]?.start ?? 0);
      const between = Math.floor(((starts[0] ?? 0) + (starts[1] ?? 0)) / 2);
      const anchor = { ...one.anchors[0], start: between } as RecommendationRecord['anchors'][number];
      const missed: RecommendationRecord = { ...one, id: 'missed', anchors: [anchor], state: 'accepted', number: '1a' };
      const added = await apply([{ kind: 'recommendation', id: 'missed', before: null, after: missed }]);
      expect((await recommendations()).map(({ id }) => id).slice(0, 3)).toEqual([one.id, 'missed', two.id]);
      const mended = { ...two, text: 'Other words', addressees: [], parts: [] };
      await apply([{ kind: 'recommendation', id: two.id, before: two, after: mended }]);
      expect((await recommendations())[2]).toEqual(mended);
      need(await store.apply(invert(added), 'ann'));
      expect((await recommendations()).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    });

    test('suggests observations of a case, and leaves alone what a person settled', async () => {
      const review = need(await store.snapshot()).reviews[0]?.id ?? '';
      const report = need(await store.snapshot()).reports[0]?.id ?? '';
      const draft = { report, about: 'case-theme' as const, score: 0.5, anchors: [], reason: 'named five times' };
      need(
        await store.setObservations(
          review,
          [
            { ...draft, value: 'a' },
            { ...draft, value: 'b' },
          ],
          'heed',
        ),
      );
      const [a] = need(await store.snapshot()).observations;
      if (a === undefined) throw new Error('no observation');
      expect(a).toMatchObject({ review, value: 'a', state: 'suggested', coder: '', noRecommendation: '' });
      const rejected = { ...a, state: 'rejected' as const, coder: 'ann' };
      await apply([{ kind: 'observation', id: a.id, before: a, after: rejected }]);
      need(
        await store.setObservations(
          review,
          [
            { ...draft, value: 'a' },
            { ...draft, value: 'c' },
          ],
          'heed',
        ),
      );
      const now = need(await store.snapshot()).observations;
      expect(now.map(({ value, state }) => [value, state]).sort()).toEqual([
        ['a', 'rejected'],
        ['c', 'suggested'],
      ]);
      const lines = need(await store.readLog()).length;
      need(await store.setObservations(review, [{ ...draft, value: 'c' }], 'heed'));
      expect(need(await store.readLog())).toHaveLength(lines);
    });

    test('keeps what people did to a report that is extracted again', async () => {
      const snapshot = need(await store.snapshot());
      const report = snapshot.reports[0]?.id ?? '';
      const [coded, noted] = snapshot.recommendations;
      if (coded === undefined || noted === undefined) throw new Error('two are needed');
      const memo = { id: 'm', subject: noted.id, text: 'Ask the board', coder: 'ann', created: '' };
      await apply([
        { kind: 'coding', id: 'c1', before: null, after: codingOf(coded, 'c1') },
        { kind: 'memo', id: 'm', before: null, after: memo },
      ]);
      need(await store.replaceSuggested(report, { ...inventedReport(0, 4), software: 'heed 9' }, 'heed'));
      const after = need(await store.snapshot());
      expect(after.recommendations.map(({ id }) => id)).toEqual(expect.arrayContaining([coded.id, noted.id]));
      expect(after.recommendations.filter((one) => one.report === report)).toHaveLength(4);
      expect(after.codings).toHaveLength(1);
      expect(need(await store.listRecords('memo'))).toEqual([memo]);
    });

    test('leaves codings of a removed report out, and keeps them for when it is restored', async () => {
      const recommendation = await first();
      await apply([{ kind: 'coding', id: 'c1', before: null, after: codingOf(recommendation, 'c1') }]);
      need(await store.removeReport(recommendation.report, 'ann'));
      expect(need(await store.snapshot()).codings).toEqual([]);
      need(await store.restoreReport(recommendation.report, 'ann'));
      expect(need(await store.snapshot()).codings).toHaveLength(1);
    });
  });
}
