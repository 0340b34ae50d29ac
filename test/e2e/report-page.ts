import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.HEED_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** Opens every door of the report in turn; returns those whose list is not as long as they say, and how many there are. */
export const openEveryDoor = `(async () => {
  const doors = [...document.querySelectorAll('main a.door[data-count]')];
  const bad = [];
  for (const door of doors) {
    const address = door.getAttribute('href');
    if (location.hash !== address) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = address;
      await changed;
    }
    const said = document.querySelector('#panel .panel-head strong')?.textContent ?? '';
    if (said.replace(/[^0-9]/g, '') !== door.getAttribute('data-count')) bad.push(address + ': ' + said);
  }
  return { bad, doors: doors.length };
})()`;

/** What axe finds wrong with a page, a line each. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return await page.evaluate<string[]>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      // Every door is a link to an address in the file, and axe takes one far down a list for a way to skip.
      rules: { 'skip-link': { enabled: false } } })
    .then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | ')))`);
}
