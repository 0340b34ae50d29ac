// Makes the pictures of docs/guide anew: the example reviews, the built workbench, a real browser. `npm run build` first.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { makeSmall } from './small-png.mjs';
import { root } from './step.mjs';

const largest = 150_000;
const main = join(root, 'dist', 'src', 'cli', 'main.js');
const pictures = join(root, 'docs', 'guide', 'pictures');

/** What each picture shows: the address, what must be there, and what is done first. */
const rooms = [
  { name: 'study', path: '/study', shown: '.study-columns svg' },
  { name: 'reviews', path: '/reviews', shown: 'main table, main li a' },
  { name: 'reader', path: 'reader', shown: '.text-sheet' },
  {
    name: 'recommendations',
    path: '/recommendations?theme=record-keeping',
    shown: '.side-panel, main [role=row], main li',
  },
  {
    name: 'codebook',
    path: '/codebook?theme=audit',
    shown: '.side-panel',
    first: async (page) => {
      await page.getByText('Merge into another').click();
      await page.getByLabel('Into').selectOption('record-keeping');
      await page.locator('.change-preview').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tables',
    path: '/tables/review-by-agency',
    shown: 'tfoot',
    first: async (page) => {
      await page.locator('tbody tr').nth(4).locator('td').nth(2).locator('a').click();
      await page.locator('.behind-line').first().waitFor();
    },
  },
  { name: 'match', path: '/match', shown: '.match-cell' },
  { name: 'families', path: '/families', shown: '.family' },
  {
    name: 'appraisal',
    path: '/appraisal?show=shallow',
    shown: '.appraised-line',
    first: async (page) => {
      await page.keyboard.press('j');
      await page.locator('.criterion').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'report',
    path: '/report',
    shown: '.report-sections',
    first: (page) => page.frameLocator('.report-preview').locator('#in-brief').waitFor({ timeout: 120_000 }),
  },
];

function serve(workspace) {
  const child = spawn(process.execPath, [main, 'serve', '--workspace', workspace, '--port', '0', '--no-open']);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (words) => {
      said += words;
      const address = /The workbench: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`heed serve ended: ${said}`)));
  });
}

/** The page of a recommendation in the first printed report. */
async function findPage(address) {
  const { items } = await (await fetch(`${address}/api/recommendations?limit=500`)).json();
  const { report, id } = items.find(({ page }) => page > 1) ?? items[0];
  return `/reader/${report}?recommendation=${id}`;
}

if (!existsSync(main)) throw new Error('Heed is not built. Run: npm run build');
const only = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), 'heed-guide-'));
// The workspace is called after its folder.
const folder = join(place, 'example-reviews');
mkdirSync(pictures, { recursive: true });
let server;
let browser;
try {
  const made = spawnSync(process.execPath, [main, 'demo', '--no-serve', '--out', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`heed demo ended with ${made.status}: ${made.stderr}`);
  server = await serve(join(folder, 'study', 'workspace.heed'));
  const { address } = server;
  // The first visit would show the tour.
  const dismissed = { intent: { type: 'set', setting: 'tour-put-away', value: 'true' } };
  await fetch(`${address}/api/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'heed-coder': 'Guide' },
    body: JSON.stringify(dismissed),
  });
  await (await fetch(`${address}/api/findings`)).arrayBuffer();
  browser = await chromium.launch({
    executablePath: process.env.HEED_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'],
  });
  for (const { name, path, shown, first } of rooms) {
    if (only.length > 0 && !only.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('heed-coder', 'A. Reader'));
    await page.goto(address + (path === 'reader' ? await findPage(address) : path));
    await page.locator(shown).first().waitFor({ timeout: 60_000 });
    await first?.(page);
    await page.mouse.move(640, 795);
    await page.waitForTimeout(1500);
    const picture = makeSmall(await page.screenshot());
    if (picture.length > largest) throw new Error(`${name}.png has ${picture.length} bytes, more than ${largest}`);
    writeFileSync(join(pictures, `${name}.png`), picture);
    console.log(`docs/guide/pictures/${name}.png ${picture.length} bytes`);
    await page.close();
  }
} finally {
  await browser?.close();
  server?.child.kill();
  rmSync(place, { recursive: true, force: true });
}
