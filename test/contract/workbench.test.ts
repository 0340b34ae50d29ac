import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorkspace } from '../../src/app/workbench/live-workspace.ts';
import { openWorkspace } from '../../src/storage/workspace.ts';
import type { Endpoint } from '../../src/workbench/endpoint.ts';
import { endpoints } from '../../src/workbench/schemas/endpoints.ts';
import { need } from './kept-reports.ts';
import { type ServedCorpus, serveInvented } from './served-corpus.ts';

let served: ServedCorpus;
beforeAll(async () => {
  served = await serveInvented(12);
});
afterAll(() => served.close());

const recommendations = async (query = ''): Promise<{ id: string; number: string; report: string }[]> =>
  (await served.ask(`/api/recommendations?limit=500${query}`)).json.items;
const change = (intent: object, key?: string) => served.ask('/api/changes', { intent, ...(key ? { key } : {}) });

describe('the API', () => {
  it('answers every question as its schema says', async () => {
    const [first] = await recommendations();
    const reviews = (await served.ask('/api/reviews')).json.reviews;
    const asked: Record<string, string> = {
      'GET /api/recommendations': '/api/recommendations?q=lantern&sort=number&direction=down&counting=confirmed',
      'GET /api/recommendations/:id': `/api/recommendations/${first?.id}`,
      'GET /api/recommendations/:id/history': `/api/recommendations/${first?.id}/history`,
      'GET /api/facets': '/api/facets?facet=theme&facet=agency&facet=body&facet=year',
      'GET /api/matrix': '/api/matrix?rows=review&columns=theme',
      'GET /api/table': '/api/table?rows=review&columns=theme',
      'GET /api/reviews/:id': `/api/reviews/${reviews[0].id}`,
      'GET /api/reports/:id': `/api/reports/${first?.report}`,
      'GET /api/reports/:id/text': `/api/reports/${first?.report}/text?from=1&to=9`,
      'GET /api/reports/:id/find': `/api/reports/${first?.report}/find?q=lantern%20office`,
    };
    let checked = 0;
    for (const [key, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
      const [method, path = ''] = key.split(' ');
      if (method !== 'GET' || (path.includes(':') && asked[key] === undefined)) continue;
      const answer = await served.ask(asked[key] ?? path);
      expect([key, answer.status]).toEqual([key, 200]);
      const read = endpoint.answer.safeParse(answer.json);
      expect([key, read.success ? '' : read.error.message]).toEqual([key, '']);
      checked++;
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('describes every verb it has, with what each takes', async () => {
    const { json } = await served.ask('/api/openapi.json');
    for (const key of Object.keys(endpoints)) {
      const [method = '', path = ''] = key.split(' ');
      const operation = json.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect([key, operation?.summary?.length > 10]).toEqual([key, true]);
    }
    expect(json.openapi).toBe('3.1.0');
  });

  it('refuses in one shape, with what to do', async () => {
    const refusals = [
      [await served.ask('/api/recommendations?limit=0'), 400, 'invalid'],
      [await served.ask('/api/recommendations?colour=red'), 400, 'invalid'],
      [await served.ask('/api/recommendations/nowhere'), 404, 'unknown-id'],
      [await served.ask('/api/reports/nowhere'), 404, 'unknown-id'],
      [await served.ask('/api/nothing'), 404, 'not-found'],
      [await change({ type: 'burn' }), 400, 'invalid'],
      [await change({ type: 'judge', recommendations: ['nowhere'], state: 'accepted' }), 404, 'unknown-id'],
      [await change({ type: 'judge', recommendations: [], state: 'accepted' }), 400, 'invalid'],
    ] as const;
    for (const [answer, status, code] of refusals) {
      expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
      expect(answer.json.error.message).toMatch(/\w.*\.$/);
      expect(answer.json.error.advice).toMatch(/\w.*\.$/);
    }
  });

  it('gives the text of a report by sheets, with its lines, and the file as it was', async () => {
    const [first] = await recommendations();
    const outline = (await served.ask(`/api/reports/${first?.report}`)).json;
    expect(outline.sheets).toHaveLength(2);
    const { sheets } = (await served.ask(`/api/reports/${first?.report}/text?from=2&to=2`)).json;
    const taken = outline.recommendations[0];
    const place = taken.places[0];
    const block = sheets[0].blocks.find(
      (one: { start: number; end: number }) => one.start <= place.start && place.end <= one.end,
    );
    expect(block.text.slice(place.start - block.start, place.end - block.start)).toBe(taken.text);
    expect(sheets[0].lines.slice(0, 2)).toEqual([sheets[0].blocks[0].start, sheets[0].blocks[0].end]);
    const file = await fetch(`${served.address}/api/reports/${first?.report}/file`);
    expect(await file.text()).toMatch(/^invented report \d+$/);
  });

  it('reads a report once when its outline and its text are asked for together', async () => {
    const [first] = await recommendations();
    const store = need(await openWorkspace(served.workspace, null, { writes: false }));
    const live = need(await LiveWorkspace.open(store, { undo: false }));
    const [one, other] = await Promise.all([live.document(first?.report ?? ''), live.document(first?.report ?? '')]);
    expect(need(one).text.length).toBeGreaterThan(100);
    expect(need(other)).toBe(need(one));
    expect((await live.document('nowhere')).ok).toBe(false);
    await store.close();
  });

  it('counts as the findings count, families too', async () => {
    const { tables, study, repetition } = (await served.ask('/api/findings')).json;
    const { table } = (await served.ask('/api/matrix?rows=review&columns=agency')).json;
    const expected = tables.reviewByAgency.rows
      .filter(({ total }: { total: number }) => total > 0)
      .map(({ review, total }: { review: string; total: number }) => [review, total]);
    expect(table.rows.map(({ name, total }: { name: string; total: number }) => [name, total])).toEqual(expected);
    expect(table.total).toBe(tables.reviewByAgency.total);
    const themes = (await served.ask('/api/facets?facet=theme')).json.facets[0].values;
    for (const { id, count } of themes) {
      expect([id, study.themes.find((theme: { id: string }) => theme.id === id)?.recommendations.count]).toEqual([
        id,
        count,
      ]);
    }
    expect((await served.ask('/api/recommendations?again=yes')).json.total).toBe(repetition.inFamilies.count);
    const [family] = repetition.families;
    expect((await served.ask(`/api/recommendations?family=${family.centre}`)).json.total).toBe(family.members.length);
  });

  it('exports exactly what is shown', async () => {
    const shown = (await served.ask('/api/recommendations?q=wicks&limit=1')).json.total;
    const csv = await (await fetch(`${served.address}/api/export/recommendations/csv?q=wicks`)).text();
    expect(shown).toBeGreaterThan(5);
    expect(csv.match(/\n/g)?.length).toBeGreaterThanOrEqual(shown + 1);
    const found = csv.match(/[0-9a-f]{8}-[0-9a-f-]{27}(?=\r\n)/g);
    expect(found).toHaveLength(shown);
    const workbook = await fetch(`${served.address}/api/export/recommendations/xlsx?q=wicks`);
    expect(
      Buffer.from(await workbook.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
