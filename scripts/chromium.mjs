// Finds a Chromium for the browser tests, or brings one: Debian's package as root, else Playwright's own download.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './step.mjs';

const places = [
  process.env.HEED_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function playwrightPath() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** Path of a Chromium that starts. Ends the process, naming the command that would help, when there is none. */
export async function findChromium() {
  const found = [...places, await playwrightPath()].find((place) => place && existsSync(place));
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    console.error('No Chromium here: installing Debian’s package …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    console.error('No Chromium here: downloading Playwright’s …');
    run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  }
  const brought = [...places, await playwrightPath()].find((place) => place && existsSync(place));
  if (brought) {
    execFileSync(brought, ['--version'], { stdio: 'ignore' });
    return brought;
  }
  console.error(
    debian
      ? 'The browser tests need Chromium and it could not be installed. Run: apt-get install chromium'
      : 'The browser tests need Chromium and it could not be downloaded. Run: npx playwright-core install chromium (or install Chromium and set HEED_CHROMIUM to its path)',
  );
  process.exit(1);
}
