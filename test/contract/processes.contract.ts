import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/storage/store.ts';
import { addInProcess } from './adding.ts';
import { inventedReport } from './invented-corpus.ts';
import { addAll, expectWhole, need } from './kept-reports.ts';
import { openAt, type StorePlace } from './store-place.ts';

/** What every store keeps to when several processes use it, or one is killed; `kills` is how often. */
export function testProcesses(name: string, newPlace: () => Promise<StorePlace>, kills: number): void {
  describe(`${name}, with several processes`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = need(await openAt(place.address));
    });
    afterEach(() => store.close());

    test('waits for another writer, then says that the workspace is locked', async () => {
      await addAll(store, [inventedReport(0)]);
      const patient = need(await openAt(place.address, null, 300));
      const release = await place.hold();
      expect(await patient.addReport(inventedReport(1), 'tester')).toMatchObject({
        ok: false,
        failure: { code: 'locked' },
      });
      expect(need(await patient.snapshot()).reports).toHaveLength(1);
      await release();
      expect(need(await patient.addReport(inventedReport(1), 'tester'))).toMatchObject({ added: true });
      await patient.close();
    });

    test('takes reports from two processes at once', async () => {
      const [low, high] = await Promise.all([addInProcess(place.address, 0, 25), addInProcess(place.address, 15, 40)]);
      expect([low.errors, low.done, high.errors, high.done]).toEqual(['', true, '', true]);
      expect(await expectWhole(store, 40)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    }, 600_000);

    test(`loses nothing that was kept when a process is killed, ${kills} times`, async () => {
      const acknowledged = new Set<number>();
      let from = 0;
      for (let round = 0; round < kills; round++) {
        // Every third is killed while it opens or adds its first; some rounds find a workspace that a kill left behind.
        const kill = round % 3 === 0 ? { kept: 0, after: Math.random() * 60 } : { kept: 2, after: Math.random() * 600 };
        const { kept, errors } = await addInProcess(place.address, from, from + 5000, kill);
        expect(errors).toBe('');
        for (const n of kept) acknowledged.add(n);
        const opened = need(await openAt(place.address, null));
        const numbers = await expectWhole(opened, from + 5000);
        await opened.close();
        expect(numbers).toEqual(expect.arrayContaining([...acknowledged]));
        // At most the one that was under way is there without having been said.
        expect(numbers.length - acknowledged.size).toBeLessThanOrEqual(round + 1);
        from = Math.max(from, ...numbers.map((n) => n + 1));
      }
      expect(acknowledged.size).toBeGreaterThan(kills);
    }, 600_000);
  });
}
