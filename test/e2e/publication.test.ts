import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedFindings } from '../../src/analysis/publication/shown.ts';
import { heed } from './heed.ts';
import { launchBrowser } from './report-page.ts';

/** An invented report: two recommendations, of which one is only in some. */
const report = (review: number): string =>
  [
    `# Overview report: Child ${review}`,
    'This report is invented for a test.',
    '## Recommendations',
    '1. Children’s social care should audit its records of home visits every six months.',
    review % 3 === 0
      ? '2. The police should train all officers in how to share information with schools.'
      : '2. The board should review its procedure for missed appointments.',
  ].join('\n\n');

let folder = '';
const study = (): string => join(folder, 'study');
const write = (from: number, to: number): void => {
  for (let review = from; review <= to; review++) {
    mkdirSync(join(folder, 'reports', `review-${review}`), { recursive: true });
    writeFileSync(join(folder, 'reports', `review-${review}`, 'overview.md'), report(review));
  }
};
const read = (name: string): string => readFileSync(join(study(), name), 'utf8');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-publication-'));
  write(1, 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('heed analyse --disclosure', () => {
  it('hides small counts in every file, takes away what an earlier run wrote, and logs why', async () => {
    expect(heed('analyse', join(folder, 'reports'), '--out', study(), '--workers', '1').code).toBe(0);
    expect(existsSync(join(study(), 'csv', 'recommendations.csv'))).toBe(true);
    const ran = heed('analyse', join(folder, 'reports'), '--out', study(), '--workers', '1', '--disclosure', '3');
    expect(ran.code).toBe(0);
    for (const gone of ['recommendations.csv', 'review-by-agency.csv', 'reviews.csv', 'files.csv', 'bodies.csv'])
      expect(existsSync(join(study(), 'csv', gone))).toBe(false);
    expect(read('csv/agencies.csv')).toMatch(/Police,\*,\*,\*,8/);
    const findings = JSON.parse(read('findings.json')) as PublishedFindings;
    expect(findings.corpus.reviews).toBe(8);
    expect(findings.agencies.find(({ name }) => name === 'Police')?.reviewsWithAny.value).toBe('*');
    expect(findings.recommendations).toEqual([]);
    expect(read('disclosure-log.csv')).toMatch(/small,agency,agency police/);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(pathToFileURL(join(study(), 'report.html')).href);
      const bar = page.locator('#figure-agencies .wide g', { hasText: 'Police' }).last();
      expect(await bar.textContent()).toMatch(/\*\s+in \* of 8 reviews/);
      expect(await page.locator('a.door').count()).toBe(0);
      expect(await page.locator('#method').textContent()).toContain('counts of reviews from 1 to 3 are shown as “*”');
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('warns of what an earlier publication and this one give away together', () => {
    const earlier = join(folder, 'earlier.json');
    writeFileSync(earlier, read('findings.json'));
    write(9, 9);
    const args = ['analyse', join(folder, 'reports'), '--out', study(), '--workers', '1', '--disclosure', '3'];
    const ran = heed(...args, '--published', earlier);
    expect(ran.code).toBe(0);
    expect(ran.errors).toContain('“reviews”: The second publication counts 1 more than the first.');
    expect(read('disclosure-log.csv')).toContain('small-difference,,reviews,');
    const lost = heed(...args, '--published', join(folder, 'nowhere'));
    expect(lost.code).toBe(1);
    expect(lost.errors).toContain('can’t be read');
  }, 60_000);

  it('sets another run beside this one, and names what it can’t read before any work', () => {
    const earlier = join(folder, 'earlier.json');
    const args = ['analyse', join(folder, 'reports'), '--out', study(), '--workers', '1'];
    expect(heed(...args, '--compare', earlier).code).toBe(0);
    expect(read('report.html')).toContain('Compared with earlier');
    expect(read('csv/comparison.csv')).toMatch(/^means,Training or procedure,\d+,18,/m);
    expect(heed(...args).code).toBe(0);
    expect(existsSync(join(study(), 'csv', 'comparison.csv'))).toBe(false);
    const lost = heed(...args, '--compare', join(folder, 'reports'));
    expect(lost.code).toBe(1);
    expect(lost.errors).toContain('findings.json can’t be read');
  }, 60_000);

  it('is wrong usage with a preset that does not exist', () => {
    const ran = heed('analyse', join(folder, 'reports'), '--out', study(), '--disclosure', 'mild');
    expect(ran.code).toBe(2);
    expect(ran.errors).toContain('none, dfe, hes');
  });
});
