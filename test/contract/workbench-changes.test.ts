import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServedWorkspace } from '../../src/app/workbench/served-workspace.ts';
import { need } from './kept-reports.ts';
import { type ServedCorpus, serveInvented } from './served-corpus.ts';

let served: ServedCorpus;
beforeAll(async () => {
  served = await serveInvented(12);
});
afterAll(() => served.close());

const recommendations = async (query = ''): Promise<{ id: string; number: string; report: string }[]> =>
  (await served.ask(`/api/recommendations?limit=500${query}`)).json.items;
const theme = async (): Promise<{ id: string; name: string }> => (await served.ask('/api/workspace')).json.themes[3];
const change = (intent: object, key?: string) => served.ask('/api/changes', { intent, ...(key ? { key } : {}) });

describe('what people change', () => {
  it('is committed, shown, told to other windows, and taken back, across a restart too', async () => {
    const [first] = await recommendations();
    const { id: code, name } = await theme();
    const heard: string[] = [];
    const stop = new AbortController();
    const feed = await fetch(`${served.address}/api/events`, { signal: stop.signal });
    const reader = feed.body?.getReader();
    const listening = (async () => {
      for (;;) {
        const part = await reader?.read().catch(() => null);
        if (!part?.value) return;
        heard.push(new TextDecoder().decode(part.value));
      }
    })();
    const done = await change({ type: 'code', recommendations: [first?.id], list: 'themes', code });
    expect(done.status).toBe(200);
    expect(done.json.change.label).toContain(name);
    expect(done.json.history.undo.id).toBe(done.json.change.id);
    const now = (await served.ask(`/api/recommendations/${first?.id}`)).json;
    const themes = now.lists.find((one: { list: string }) => one.list === 'themes');
    expect(themes.counted).toContainEqual({ code, state: 'accepted', score: 1 });
    const counted = await served.ask(`/api/recommendations?theme=${code}&counting=confirmed`);
    expect(counted.json.total).toBe(1);
    await expect.poll(() => heard.join('')).toContain(done.json.change.id);
    stop.abort();
    await listening;

    await served.restart();
    const undone = await served.ask('/api/undo', {});
    expect(undone.json.change.undoes).toBe(done.json.change.id);
    expect((await served.ask(`/api/recommendations?theme=${code}&counting=confirmed`)).json.total).toBe(0);
    await served.restart();
    expect((await served.ask('/api/redo', {})).status).toBe(200);
    expect((await served.ask(`/api/recommendations?theme=${code}&counting=confirmed`)).json.total).toBe(1);
    const others = await served.ask('/api/undo', {}, { 'heed-coder': 'Ben' });
    expect([others.status, others.json.error.code]).toEqual([404, 'unknown-id']);
  });

  it('is told of the recommendation it touched, by whom, and until when it can be taken back there', async () => {
    const [, , , one, other] = await recommendations();
    const id = one?.id ?? '';
    const { id: code, name } = await theme();
    const told = async () => (await served.ask(`/api/recommendations/${id}/history`)).json.changes;
    await change({ type: 'judge', recommendations: [id], state: 'rejected' });
    await change({ type: 'code', recommendations: [id, other?.id], list: 'themes', code, rationale: 'It says so.' });
    await change({ type: 'note', subject: id, text: 'Ask the author.' });
    await change({ type: 'mend', recommendation: id, addressees: ['Guild of Wicks'] });
    await change({ type: 'decide-family', members: [id, other?.id], groups: [[id, other?.id]] });
    const newest = await told();
    const says = (all: { lines: { says: string; words: string }[] }[]) =>
      all.flatMap(({ lines }) => lines.map((line) => line.says));
    expect(says(newest)).toEqual([
      'Said to ask for the same as another one',
      'Addressees changed from',
      'Accepted',
      'Memo',
      expect.stringContaining(`Coded “${name}”`),
      'Rejected',
    ]);
    expect(newest[3].lines[0].words).toBe('It says so.');
    expect(newest.map(({ actor }: { actor: string }) => actor)).toEqual(['Ann', 'Ann', 'Ann', 'Ann', 'Ann']);
    expect(newest.map(({ undoable }: { undoable: boolean }) => undoable)).toEqual([true, false, false, false, false]);
    const before = newest.map(({ change: done }: { change: string }) => done);
    await served.restart();
    expect((await told()).map(({ change: done }: { change: string }) => done)).toEqual(before);
    for (let n = 0; n < before.length; n++) await served.ask('/api/undo', {});
    const after = await told();
    expect(after).toHaveLength(10);
    expect(after.filter(({ takesBack }: { takesBack: boolean }) => takesBack)).toHaveLength(5);
    expect(after.filter(({ takenBack }: { takenBack: boolean }) => takenBack)).toHaveLength(5);
    expect(says(after.slice(0, 1))).toEqual(['Left open']);
  });

  it('is done once, however often a window asks with the same key', async () => {
    const [first] = await recommendations();
    const intent = { type: 'note', subject: first?.id, text: 'Ask the harbour master.' };
    const answers = await Promise.all([change(intent, 'the-same-key'), change(intent, 'the-same-key')]);
    answers.push(await change(intent, 'the-same-key'));
    expect(new Set(answers.map(({ json }) => json.change.id)).size).toBe(1);
    const { memos } = (await served.ask(`/api/recommendations/${first?.id}`)).json;
    expect(memos).toHaveLength(1);
  });

  it('is previewed without being done', async () => {
    const [, , , , second] = await recommendations();
    const before = (await served.ask('/api/workspace')).json;
    await change({ type: 'code', recommendations: [second?.id], list: 'themes', code: before.themes[5].id });
    const intent = { type: 'merge-themes', themes: [before.themes[5].id], into: before.themes[9].id };
    const preview = await served.ask('/api/changes/preview', { intent });
    expect(preview.json.recommendations).toBeGreaterThan(0);
    expect(preview.json.moved.map((one: { theme: string }) => one.theme)).toContain(before.themes[9].id);
    expect((await served.ask('/api/workspace')).json.sequence).toBe(before.sequence + 1);
    expect((await change(intent)).status).toBe(200);
    expect((await served.ask(`/api/recommendations?theme=${before.themes[9].id}&counting=confirmed`)).json.total).toBe(
      1,
    );
    await served.ask('/api/undo', {});
    expect((await served.ask(`/api/recommendations?theme=${before.themes[9].id}&counting=confirmed`)).json.total).toBe(
      0,
    );
  });

  it('mends boundaries with the words that stand there, and takes what was missed', async () => {
    const [first] = await recommendations();
    const outline = (await served.ask(`/api/reports/${first?.report}`)).json;
    const [place] = outline.recommendations.find((one: { id: string }) => one.id === first?.id).places;
    const stretches = [{ start: place.start, end: place.start + 30 }];
    const mended = await change({
      type: 'mend',
      recommendation: first?.id,
      stretches,
      addressees: ['Police', 'Guild of Wicks'],
    });
    expect(mended.status).toBe(200);
    const now = (await served.ask(`/api/recommendations/${first?.id}`)).json;
    expect([now.text.length, now.state]).toEqual([30, 'accepted']);
    expect(now.addressees.map((one: { category: string | null }) => one.category)[0]).toBe('police');
    const taken = await change({
      type: 'take',
      report: first?.report,
      stretches: [{ start: 0, end: 12 }],
      number: '99',
    });
    expect(taken.status).toBe(200);
    const after = (await served.ask(`/api/reports/${first?.report}`)).json;
    expect(after.recommendations[0]).toMatchObject({ number: '99', state: 'accepted' });
    expect((await change({ type: 'take', report: first?.report, stretches: [{ start: 0, end: 12 }] })).status).toBe(
      400,
    );
    expect((await change({ type: 'take', report: first?.report, stretches: [{ start: 0, end: 99_999 }] })).status).toBe(
      400,
    );
  });

  it('stands in memory exactly as in the store, whatever was done and taken back', async () => {
    const ids = (await recommendations()).map(({ id }) => id);
    const { themes } = (await served.ask('/api/workspace')).json;
    const coding = (n: number) => ({
      type: 'code',
      recommendations: ids.slice(n % ids.length, (n % ids.length) + 3),
      list: ['themes', 'strength', 'smart-owner'][n % 3],
      code: [themes[n % 20].id, ['stronger', 'weaker'][n % 2], ['yes', 'no'][n % 2]][n % 3],
      applies: n % 5 !== 0,
    });
    for (let n = 0; n < 60; n++) {
      if (n % 7 === 3) await served.ask('/api/undo', {});
      else if (n % 11 === 5) await served.ask('/api/redo', {});
      else if (n % 13 === 6) await change({ type: 'judge', recommendations: [ids[n % ids.length]], state: 'rejected' });
      else await change(coding(n));
      // Asked for now and then, so that what is kept between two countings could fall out of step.
      if (n % 10 === 9) await served.ask('/api/findings');
    }
    const figures = (await served.ask('/api/findings')).json;
    const families = (await served.ask('/api/families')).json;
    const live = await Promise.all(
      ids.map(async (id) =>
        (await served.ask(`/api/recommendations/${id}`)).json.lists.flatMap(
          (one: { codings: object[] }) => one.codings,
        ),
      ),
    );
    const lists = (await served.ask('/api/facets?standing=any&facet=theme&facet=strength&facet=state')).json;
    await served.restart();
    const again = await Promise.all(
      ids.map(async (id) =>
        (await served.ask(`/api/recommendations/${id}`)).json.lists.flatMap(
          (one: { codings: object[] }) => one.codings,
        ),
      ),
    );
    expect(again).toEqual(live);
    expect((await served.ask('/api/findings')).json).toEqual(figures);
    expect((await served.ask('/api/families')).json).toEqual(families);
    expect((await served.ask('/api/facets?standing=any&facet=theme&facet=strength&facet=state')).json).toEqual(lists);
  });

  it('takes a report out of the counts and back, as any other change: undone and redone, across a restart too', async () => {
    const counts = async () => (await served.ask('/api/workspace')).json.counts;
    const removed = async (): Promise<boolean> =>
      (await served.ask(`/api/reports/${first?.report}`)).json.report.removed;
    const asked = ['findings', 'recommendations', 'reviews', 'facets?facet=theme&facet=review&facet=report'];
    // All but the line of the log up to which it was counted.
    const shown = () =>
      Promise.all(
        asked.map(async (path) => {
          const { json } = await served.ask(`/api/${path}`);
          return JSON.parse(JSON.stringify(json).replaceAll(/"log line \d+"/g, '""'));
        }),
      );
    const [first] = await recommendations();
    await change({ type: 'code', recommendations: [first?.id], list: 'themes', code: (await theme()).id });
    const [before, all] = [await counts(), await shown()];
    const taken = await change({ type: 'remove-report', report: first?.report });
    expect(taken.json.change.label).toMatch(/^Take “.+” out of the counts$/);
    const without = await counts();
    expect([without.reports, await removed()]).toEqual([before.reports - 1, true]);
    expect(without.recommendations).toBeLessThan(before.recommendations);
    expect((await change({ type: 'remove-report', report: first?.report })).status).toBe(400);
    expect((await change({ type: 'remove-report', report: 'nowhere' })).status).toBe(404);
    const others = await shown();
    expect(others).not.toEqual(all);
    await served.restart();
    expect(await shown()).toEqual(others);
    expect((await served.ask('/api/undo', {})).json.change.undoes).toBe(taken.json.change.id);
    expect([await counts(), await removed()]).toEqual([before, false]);
    expect(await shown()).toEqual(all);
    await served.restart();
    expect((await served.ask('/api/redo', {})).status).toBe(200);
    expect([await counts(), await removed()]).toEqual([without, true]);
    expect((await change({ type: 'remove-report', report: first?.report, removed: false })).status).toBe(200);
    expect([await counts(), await removed()]).toEqual([before, false]);
    expect(await shown()).toEqual(all);
    for (let n = 0; n < 3; n++) await served.ask('/api/undo', {});
  });

  it('decides families, and findings, report, filters and the facet count by it', async () => {
    const repetition = async () => (await served.ask('/api/findings')).json.repetition;
    const facet = async () => (await served.ask('/api/facets?facet=family')).json.facets[0].values;
    const report = async (): Promise<string> => (await fetch(`${served.address}/api/study/html`)).text();
    const before = await repetition();
    const [first, second] = before.families;
    expect(await facet()).toEqual([]);
    expect(await report()).not.toContain('A person confirmed');
    const alone = second.members.map((member: string) => [member]);
    expect((await change({ type: 'decide-family', members: first.members, groups: [first.members] })).status).toBe(200);
    expect((await change({ type: 'decide-family', members: second.members, groups: alone })).status).toBe(200);
    const after = await repetition();
    expect(after).toMatchObject({ confirmed: first.members.length, dissolved: 1 });
    expect(after.inFamilies.count).toBe(before.inFamilies.count - second.members.length);
    expect(after.inFamilies.countingRule).toContain('people decided');
    const chosen = await facet();
    expect(chosen).toMatchObject([{ id: first.centre, count: first.members.length }]);
    const { text } = (await served.ask(`/api/recommendations/${first.centre}`)).json;
    expect(text.replace(/\s+/g, ' ').startsWith(chosen[0].name.replace(/ …$/, ''))).toBe(true);
    expect((await served.ask(`/api/recommendations?again=yes`)).json.total).toBe(after.inFamilies.count);
    expect(await report()).toContain('A person confirmed');
    const listed = (await served.ask('/api/families?state=split')).json;
    expect(listed.families.map(({ centre }: { centre: string }) => centre)).toEqual([second.centre]);
    await served.ask('/api/undo', {});
    await served.ask('/api/undo', {});
    expect(await repetition()).toEqual(before);
    expect(await facet()).toEqual([]);
  });

  it('gives the workspace another title, which is undone as well', async () => {
    const title = async (): Promise<string> => (await served.ask('/api/workspace')).json.title;
    expect(await title()).toBe('Invented');
    expect((await change({ type: 'rename-workspace', title: '  ' })).status).toBe(400);
    expect((await change({ type: 'rename-workspace', title: ' Cases of Northmere ' })).status).toBe(200);
    expect(await title()).toBe('Cases of Northmere');
    await served.restart();
    expect(await title()).toBe('Cases of Northmere');
    await served.ask('/api/undo', {});
    expect(await title()).toBe('Invented');
  });

  it('is seen when another process made it', async () => {
    const store = need(await openServedWorkspace(served.workspace));
    const [report] = need(await store.listReports());
    need(await store.removeReport(report?.id ?? '', 'heed analyse'));
    await store.close();
    const [kept] = await recommendations('&standing=any');
    await change({ type: 'note', subject: kept?.id, text: 'Anything' });
    expect((await recommendations('&standing=any')).some((one) => one.report === report?.id)).toBe(false);
    expect((await change({ type: 'remove-report', report: report?.id, removed: false })).status).toBe(200);
    expect((await recommendations('&standing=any')).some((one) => one.report === report?.id)).toBe(true);
  });
});
