import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { invert } from '../../src/domain/change/change.ts';
import type { Store } from '../../src/storage/store.ts';
import { inventedReport, scheme } from './invented-corpus.ts';
import { addAll, contentOf, expectWhole, need, setState } from './kept-reports.ts';
import { newWorkspace, openAt, type StorePlace } from './store-place.ts';

/** What every store keeps to, whatever is under it. */
export function testStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = need(await openAt(place.address));
    });
    afterEach(() => store.close());

    test('keeps the file that a report was read from, once, and no other bytes', async () => {
      await addAll(store, [inventedReport(0)]);
      const [report] = need(await store.listReports());
      if (report === undefined) throw new Error('no report');
      expect(report.original).toBe(false);
      expect(need(await store.getOriginal(report.id))).toBeNull();
      const other = await store.keepOriginal(report.id, Buffer.from('another file'), 'tester');
      expect(other).toMatchObject({ ok: false, failure: { code: 'invalid' } });
      const bytes = Buffer.from('invented report 0');
      expect(need(await store.keepOriginal(report.id, bytes, 'tester'))).toBe(true);
      expect(need(await store.keepOriginal(report.id, bytes, 'tester'))).toBe(false);
      expect(Buffer.from(need(await store.getOriginal(report.id)) ?? [])).toEqual(bytes);
      expect(need(await store.listReports())[0]?.original).toBe(true);
      expect(need(await store.readLog()).filter(({ action }) => action === 'original-kept')).toHaveLength(1);
    });

    test('begins with a title, a scheme and one line of log', async () => {
      expect(need(await store.workspace())).toMatchObject({ title: newWorkspace.title, scheme });
      expect(need(await store.snapshot())).toMatchObject({ scheme, reviews: [], reports: [], recommendations: [] });
      expect(need(await store.readLog())).toMatchObject([{ action: 'workspace-created', actor: 'heed', before: null }]);
    });

    test('gives back what was added, after closing too', async () => {
      await addAll(
        store,
        [0, 1, 2, 3, 4, 5, 6].map((n) => inventedReport(n)),
      );
      const before = need(await store.snapshot());
      await store.close();
      store = need(await openAt(place.address, null));
      expect(need(await store.snapshot())).toEqual(before);
      expect(await expectWhole(store, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(before.reviews.map(({ id: _id, ...review }) => review)).toEqual(
        [0, 1, 2, 3].map((n) => inventedReport(n).review),
      );
      const offered = inventedReport(3);
      expect(before.reports.find((report) => report.sha256 === offered.document.sha256)).toMatchObject({
        file: offered.file,
        kind: 'overview',
        kindReason: 'invented',
        title: offered.title,
        pages: 2,
        warnings: offered.warnings,
        nearMisses: offered.nearMisses,
      });
    });

    test('keeps a report with 1,000 recommendations, and one with none', async () => {
      const [many, none] = [inventedReport(0, 1000), inventedReport(1, 0)];
      await addAll(store, [many, none]);
      const snapshot = need(await store.snapshot());
      expect(contentOf(snapshot, snapshot.reports[0]?.id ?? '')).toEqual(many.recommendations);
      expect(contentOf(snapshot, snapshot.reports[1]?.id ?? '')).toEqual([]);
      expect(need(await store.listReports()).map((report) => report.recommendations)).toEqual([1000, 0]);
    });

    test('keeps long text, and replaces only what no engine can keep', async () => {
      const report = inventedReport(0, 2);
      const [first, second] = report.recommendations;
      if (first === undefined || second === undefined) throw new Error('two are needed');
      const long = 'Wicks 🕯 and é. '.repeat(40_000);
      const broken = 'a\0b \ud83d c';
      const document = { ...report.document, text: `${report.document.text}\n${broken}` };
      const recommendations = [
        { ...first, text: long },
        { ...second, text: broken, section: [broken] },
      ];
      await addAll(store, [{ ...report, document, recommendations }]);
      const snapshot = need(await store.snapshot());
      expect(snapshot.recommendations[0]?.text).toBe(long);
      expect(snapshot.recommendations[1]).toMatchObject({ text: 'a\ufffdb \ufffd c', section: ['a\ufffdb \ufffd c'] });
      const kept = need(await store.getDocument(snapshot.reports[0]?.id ?? ''));
      expect(kept.text).toBe(`${report.document.text}\na\ufffdb \ufffd c`);
    });

    test('changes nothing when the same bytes come again, and says where they stand', async () => {
      const first = need(await store.addReport(inventedReport(0), 'tester'));
      if (!first.added) throw new Error('the first one is new');
      const [hash, log] = [need(await store.snapshot()).hash, need(await store.readLog())];
      const known = { added: false, id: first.id, review: first.review, removed: false, software: 'heed 0.0.1' };
      expect(need(await store.addReport(inventedReport(0), 'tester'))).toEqual({ ...known, duplicateOf: null });
      const elsewhere = { ...inventedReport(1).review, reference: '99' };
      const duplicateOf = { review: '1', file: 'quay/report 0.txt' };
      for (const offered of [{ review: elsewhere }, { file: 'copy.txt' }, { recommendations: [] }]) {
        const again = need(await store.addReport({ ...inventedReport(0), ...offered }, 'tester'));
        expect(again).toEqual({ ...known, duplicateOf: 'recommendations' in offered ? null : duplicateOf });
      }
      expect(need(await store.snapshot()).hash).toBe(hash);
      expect(need(await store.readLog())).toEqual(log);
    });

    test('orders reviews and files as a person would', async () => {
      const references = ['10', '2', 'b', 'A 12', 'a 3', '1'];
      const reports = references.map((reference, n) => ({
        ...inventedReport(n),
        review: { ...inventedReport(n).review, reference },
      }));
      const files = ['q/10.pdf', 'q/9.pdf', 'a.pdf'].map((file, n) => ({
        ...inventedReport(20 + n),
        file,
        review: { ...inventedReport(0).review, reference: '2' },
      }));
      await addAll(store, [...reports, ...files]);
      const snapshot = need(await store.snapshot());
      expect(snapshot.reviews.map((review) => review.reference)).toEqual(['1', '2', '10', 'a 3', 'A 12', 'b']);
      const inSecond = snapshot.reports.filter((report) => report.review === snapshot.reviews[1]?.id);
      expect(inSecond.map((report) => report.file)).toEqual(['a.pdf', 'q/9.pdf', 'q/10.pdf', 'quay/report 1.txt']);
      expect(need(await store.listReports()).map((report) => report.id)).toEqual(
        snapshot.reports.map((report) => report.id),
      );
      const order = snapshot.recommendations.map((one) =>
        snapshot.reports.findIndex((report) => report.id === one.report),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });

    test('has a hash that depends on content, not on the order of adding or on where the folder was', async () => {
      const reports = [0, 1, 2, 3, 4].map((n) => inventedReport(n));
      await addAll(store, reports);
      const other = need(await openAt((await newPlace()).address));
      await addAll(
        other,
        reports.toReversed().map((report) => ({ ...report, file: `elsewhere/${report.file}` })),
      );
      const { hash } = need(await store.snapshot());
      expect(need(await other.snapshot()).hash).toBe(hash);
      await other.close();
      const [first] = need(await store.snapshot()).recommendations;
      await setState(store, first?.id ?? '', 'accepted', 'chair');
      expect(need(await store.snapshot()).hash).not.toBe(hash);
      await setState(store, first?.id ?? '', 'suggested', 'chair');
      expect(need(await store.snapshot()).hash).toBe(hash);
    });

    test('takes a report out of the count and brings it back', async () => {
      await addAll(store, [inventedReport(0), inventedReport(1)]);
      const whole = need(await store.snapshot());
      const id = whole.reports[1]?.id ?? '';
      need(await store.removeReport(id, 'chair'));
      const less = need(await store.snapshot());
      expect([less.reviews.length, less.reports.length]).toEqual([1, 1]);
      expect(less.recommendations.every((recommendation) => recommendation.report !== id)).toBe(true);
      expect(need(await store.addReport(inventedReport(1), 'tester'))).toMatchObject({ added: false, removed: true });
      need(await store.restoreReport(id, 'chair'));
      expect(need(await store.snapshot())).toEqual(whole);
      const actions = need(await store.readLog()).map((line) => line.action);
      expect(actions.slice(-2)).toEqual(['report-removed', 'report-restored']);
    });

    test('puts a report in place of its earlier version, which its inverse turns round', async () => {
      await addAll(store, [inventedReport(0), inventedReport(1)]);
      const [earlier = '', newer = ''] = need(await store.snapshot()).reports.map(({ id }) => id);
      const counted = async () => need(await store.snapshot()).reports.map(({ id }) => id);
      const change = need(await store.putInPlaceOf(newer, [earlier], 'Put it in place', 'ann'));
      expect(await counted()).toEqual([newer]);
      expect(need(await store.listChanges())).toMatchObject([{ label: 'Put it in place', actor: 'ann' }]);
      need(await store.apply(invert(change), 'ann'));
      expect(await counted()).toEqual([earlier]);
      const log = need(await store.readLog());
      expect(await store.putInPlaceOf(earlier, [newer], 'Again', 'ann')).toMatchObject({
        ok: false,
        failure: { code: 'conflict' },
      });
      expect(need(await store.readLog())).toEqual(log);
    });

    test('accepts and rejects, and logs who did and what it was before', async () => {
      await addAll(store, [inventedReport(4)]);
      const id = need(await store.snapshot()).recommendations[1]?.id ?? '';
      for (const state of ['accepted', 'rejected'] as const) await setState(store, id, state, 'ann');
      expect(need(await store.snapshot()).recommendations.map((one) => one.state)).toContain('rejected');
      const lines = need(await store.readLog()).filter((line) => line.action === 'edited');
      expect(lines).toMatchObject([
        { actor: 'ann', after: { edits: [{ before: { id, state: 'suggested' }, after: { state: 'accepted' } }] } },
        { actor: 'ann', after: { edits: [{ before: { id, state: 'accepted' }, after: { state: 'rejected' } }] } },
      ]);
    });

    test('sets restatements of a review as a whole', async () => {
      await addAll(store, [inventedReport(0, 3), inventedReport(4, 3), inventedReport(1, 1)]);
      const { reviews, recommendations } = need(await store.snapshot());
      const review = reviews[0]?.id ?? '';
      const ids = recommendations.map((one) => one.id);
      const [a = '', b = '', c = '', d = ''] = ids;
      const restated = async () =>
        need(await store.snapshot()).recommendations.map((one) => ids.indexOf(one.restates ?? ''));
      need(
        await store.setRestatements(
          review,
          new Map([
            [d, a],
            [c, b],
          ]),
          'tester',
        ),
      );
      expect(await restated()).toEqual([-1, -1, 1, 0, -1, -1, -1]);
      need(await store.setRestatements(review, new Map([[d, b]]), 'tester'));
      expect(await restated()).toEqual([-1, -1, -1, 1, -1, -1, -1]);
      const log = need(await store.readLog());
      need(await store.setRestatements(review, new Map([[d, b]]), 'tester'));
      expect(need(await store.readLog())).toEqual(log);
      const wrong: [ReadonlyMap<string, string>, string][] = [
        [new Map([[ids[6] ?? '', a]]), 'unknown-id'],
        [new Map([[a, 'nothing']]), 'unknown-id'],
        [
          new Map([
            [a, b],
            [b, c],
          ]),
          'invalid',
        ],
        [new Map([[a, a]]), 'invalid'],
      ];
      for (const [map, code] of wrong) {
        expect(await store.setRestatements(review, map, 'tester')).toMatchObject({ ok: false, failure: { code } });
      }
      expect(await restated()).toEqual([-1, -1, -1, 1, -1, -1, -1]);
    });

    test('puts another scheme in force and places every addressee again', async () => {
      await addAll(store, [inventedReport(0, 3)]);
      const next = { ...scheme, id: 'invented-2030', categories: [{ id: 'guilds', name: 'Guilds' }] };
      const place = (addressee: { name: string }) => (addressee.name.startsWith('Guild') ? 'guilds' : null);
      need(await store.setScheme(next, place, 'tester'));
      const snapshot = need(await store.snapshot());
      expect(snapshot.scheme).toEqual(next);
      const placed = snapshot.recommendations.flatMap((one) =>
        one.addressees.map(({ name, category }) => [name, category]),
      );
      expect(placed.slice(0, 2)).toEqual([
        ['Lantern Office', null],
        ['Guild of Wicks', 'guilds'],
      ]);
      const log = need(await store.readLog());
      expect(log.at(-1)).toMatchObject({ action: 'scheme-set', before: scheme, after: next });
      need(await store.setScheme(next, place, 'tester'));
      expect(need(await store.readLog())).toEqual(log);
    });

    test('changes what a review is called and known for', async () => {
      await addAll(store, [inventedReport(0)]);
      const { id = '' } = need(await store.snapshot()).reviews[0] ?? {};
      const attributes = { ...inventedReport(0).review.attributes, year: 1999, other: { b: '2', a: '1' } };
      need(await store.setReview(id, { title: 'Quay of sighs', attributes }, 'ann'));
      expect(need(await store.snapshot()).reviews).toEqual([
        { id, reference: '1', title: 'Quay of sighs', attributes },
      ]);
      const log = need(await store.readLog());
      expect(log.at(-1)).toMatchObject({ action: 'review-changed', before: { title: 'Invented review 1' } });
      need(
        await store.setReview(
          id,
          { title: 'Quay of sighs', attributes: { ...attributes, other: { a: '1', b: '2' } } },
          'ann',
        ),
      );
      expect(need(await store.readLog())).toEqual(log);
    });

    test('takes a newer extraction, and keeps what a person settled', async () => {
      const old = inventedReport(0, 4);
      const added = need(await store.addReport(old, 'tester'));
      if (!added.added) throw new Error('it is new');
      const [first = '', second = ''] = added.recommendations;
      await setState(store, first, 'accepted', 'ann');
      await setState(store, second, 'rejected', 'ann');
      need(await store.setRestatements(added.review, new Map([[second, added.recommendations[3] ?? '']]), 'tester'));
      // The newer reader finds a line more at the top, and loses the words of the second one.
      const text = `Contents\n${old.document.text.replace(old.recommendations[1]?.text ?? '', 'gone')}`;
      const document = { ...old.document, blocks: [], text };
      const shift = (draft: (typeof old.recommendations)[number]) => {
        const start = text.indexOf(draft.text);
        const anchor = { ...draft.anchors[0], document: document.sha256, start, end: start + draft.text.length };
        return { ...draft, anchors: [{ exact: draft.text, prefix: '', suffix: '', page: 2, ...anchor }] };
      };
      const recommendations = [0, 2]
        .map((i) => old.recommendations[i])
        .filter((draft) => draft !== undefined)
        .map(shift);
      const newer = { ...old, document, recommendations, title: 'Newer', software: 'heed 0.0.2' };
      const replaced = need(await store.replaceSuggested(added.id, newer, 'tester'));
      expect(replaced.recommendations).toHaveLength(1);
      expect(replaced.orphaned).toEqual([second]);
      const snapshot = need(await store.snapshot());
      expect(snapshot.reports[0]?.title).toBe('Newer');
      expect(need(await store.getDocument(added.id))).toEqual(document);
      const kept = snapshot.recommendations.find((one) => one.id === first);
      expect(text.slice(kept?.anchors[0]?.start, kept?.anchors[0]?.end)).toBe(kept?.text);
      expect(snapshot.recommendations.map((one) => [one.state, one.text, one.restates])).toEqual(
        expect.arrayContaining([
          ['accepted', old.recommendations[0]?.text, null],
          ['rejected', old.recommendations[1]?.text, null],
          ['suggested', old.recommendations[2]?.text, null],
        ]),
      );
      expect(snapshot.recommendations).toHaveLength(3);
      expect(need(await store.addReport(newer, 'tester'))).toMatchObject({ added: false, software: 'heed 0.0.2' });
      const other = { ...newer, document: inventedReport(1).document };
      expect(await store.replaceSuggested(added.id, other, 'tester')).toMatchObject({
        ok: false,
        failure: { code: 'invalid' },
      });
    });

    test('names an id it does not hold', async () => {
      const nothing = '0190a000-0000-7000-8000-000000000000';
      const attempts = [
        store.getDocument(nothing),
        store.removeReport(nothing, 'x'),
        store.setReview(nothing, inventedReport(0).review, 'x'),
        store.setRestatements(nothing, new Map(), 'x'),
        store.setObservations(nothing, [], 'x'),
        store.replaceSuggested(nothing, inventedReport(0), 'x'),
      ];
      for (const outcome of await Promise.all(attempts)) {
        expect(outcome).toMatchObject({ ok: false, failure: { code: 'unknown-id' } });
      }
    });

    test('has a log that only grows, even for other programs', async () => {
      await addAll(store, [inventedReport(0)]);
      const log = need(await store.readLog());
      for (const change of ["update log set actor = 'nobody'", 'delete from log']) {
        await expect(place.tamper(change)).rejects.toThrow('the log only grows');
      }
      expect(need(await store.readLog())).toEqual(log);
      const [first, second] = log;
      expect(need(await store.readLog({ after: first?.sequence ?? 0, limit: 1 }))).toEqual([second]);
    });

    test('keeps nothing of a report when one part of it can not be kept', async () => {
      const report = inventedReport(0, 2);
      const [first] = report.recommendations;
      if (first === undefined) throw new Error('one is needed');
      const nameless = { name: null as unknown as string, agency: null, category: null, source: 'text' as const };
      const unfit = { ...first, addressees: [nameless] };
      const before = need(await store.snapshot());
      await expect(store.addReport({ ...report, recommendations: [first, unfit] }, 'tester')).rejects.toThrow(/null/i);
      expect(need(await store.snapshot())).toEqual(before);
      await addAll(store, [report]);
    });
  });
}
