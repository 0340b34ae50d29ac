import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heed } from './heed.ts';
import { findFaults, launchBrowser } from './report-page.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = fileURLToPath(new URL('../fixtures/genre/safeguarding-adult-review-mrs-dunnock.pdf', import.meta.url));

describe('heed check', () => {
  it('takes a pasted list, and says what it would mend', () => {
    const list = join(folder, 'list.txt');
    writeFileSync(
      list,
      '1. The board should train all staff in neglect.\n2. The council should mend the lift by May 2027.\n',
    );
    const ran = heed('check', list);
    expect(ran.code).toBe(0);
    expect(ran.output).toContain('Training again');
    expect(ran.output).toMatch(/gives a\s+date\s+\(“by May 2027”\)/);
  });

  it('reads a report, in text and JSON', () => {
    const ran = heed('check', report, '--format', 'json');
    expect(ran.code).toBe(0);
    const critique = JSON.parse(ran.output);
    expect(critique.recommendations.length).toBeGreaterThan(2);
    expect(critique.recommendations[0].page).toBeGreaterThan(0);
    expect(heed('check', report).output).toContain('for the author to judge');
  });

  it('writes a page without fault, script or address', async () => {
    const page = join(folder, 'critique.html');
    writeFileSync(page, heed('check', report, '--format', 'html').output);
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const errors: string[] = [];
      tab.on('console', (message) => errors.push(message.text()));
      await tab.goto(pathToFileURL(page).href);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(errors).toEqual([]);
      expect(await findFaults(tab)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('says what is wrong with a draft or workspace that is not there', () => {
    const missing = heed('check', join(folder, 'none.pdf'));
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain('none.pdf');
    const past = heed('check', report, '--against', join(folder, 'none.heed'));
    expect(past.code).toBe(1);
    expect(past.errors).toMatch(/none\.heed is not there/);
  });
});
