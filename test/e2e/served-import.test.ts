import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedHeed, serveHeed } from './served-heed.ts';

let folder = '';
let heed: ServedHeed;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-import-test-'));
  heed = await serveHeed(join(folder, 'import.heed'));
});
afterAll(async () => {
  await heed.end();
  rmSync(folder, { recursive: true, force: true });
});

/** An invented report with one recommendation of its own. */
const report = (body: string): string =>
  `Overview report\n\nRecommendations\n\nRecommendation 1: The ${body} should review how it keeps its register of lanterns.\n`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Answer = any;

const post = async (path: string, body?: string | object): Promise<{ status: number; json: Answer }> => {
  const response = await fetch(`${heed.address}${path}`, {
    method: 'POST',
    ...(typeof body === 'object' ? { headers: { 'content-type': 'application/json' } } : {}),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
};
const get = async (path: string): Promise<Answer> => (await fetch(`${heed.address}${path}`)).json();

async function bringIn(batch: string, files: Readonly<Record<string, string>>, body?: object): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    expect((await post(`/api/import/${batch}/file?name=${encodeURIComponent(name)}`, content)).status).toBe(200);
  }
  expect((await post(`/api/import/${batch}`, body)).status).toBe(200);
  for (;;) {
    const { job } = await get('/api/import');
    if (job.state !== 'running') return expect(job).toMatchObject({ state: 'done' });
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

const filesByReview = async (): Promise<Record<string, string[]>> => {
  const { reviews } = await get('/api/reviews');
  const entries = reviews.map(async ({ id, reference }: { id: string; reference: string }) => {
    const { reports } = await get(`/api/reviews/${id}`);
    return [reference, reports.map(({ file }: { file: string }) => file)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

describe('files that a window sends', () => {
  it('belong to the review that is named with them, a new one or one that is there', async () => {
    await bringIn(
      'first',
      { 'overview.txt': report('Trust'), 'agency.txt': report('Council'), 'Case 2/overview.txt': report('Board') },
      { review: 'Case 1' },
    );
    expect(await filesByReview()).toEqual({
      'Case 1': ['agency.txt', 'overview.txt'],
      'Case 2': ['Case 2/overview.txt'],
    });
    await bringIn(
      'second',
      { 'plan.txt': report('Police'), 'alone.txt': report('School') },
      { reviews: { 'plan.txt': 'case 2' } },
    );
    await bringIn('third', { 'unnamed.txt': report('Library') });
    expect(await filesByReview()).toEqual({
      'Case 1': ['agency.txt', 'overview.txt'],
      'Case 2': ['Case 2/overview.txt', 'plan.txt'],
      alone: ['alone.txt'],
      unnamed: ['unnamed.txt'],
    });
  });

  it('put a newer version in place of the earlier, which one undo turns round', async () => {
    const words = async () => {
      const { items } = await get('/api/recommendations?q=lighthouse');
      return items.map(({ text }: { text: string }) => /The (.*?) should/.exec(text)?.[1]);
    };
    const file = 'Case 9/overview.txt';
    const about = (body: string) => report(body).replace('lanterns', 'lighthouses');
    await bringIn('fifth', { [file]: about('Harbour Board') });
    expect(await words()).toEqual(['Harbour Board']);
    await bringIn('sixth', { [file]: about('Port Authority') });
    expect(await words()).toEqual(['Port Authority']);
    expect((await get('/api/import')).job.files[0].detail).toContain('undo brings that back');
    const { history } = await get('/api/workspace');
    expect(history.undo.label).toBe(`Put the newer version of “${file}” in place of the earlier`);
    expect((await post('/api/undo', {})).status).toBe(200);
    expect(await words()).toEqual(['Harbour Board']);
    expect((await post('/api/redo', {})).status).toBe(200);
    expect(await words()).toEqual(['Port Authority']);
  });

  it('are refused under a review without a name', async () => {
    const refused = await post('/api/import/fourth', { review: '  ' });
    expect([refused.status, refused.json.error.code]).toEqual([400, 'invalid']);
  });
});
