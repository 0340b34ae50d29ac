// What the two commands share: running a program, installing what the lockfile names, building once.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project folder; returns whether it ended with 0. */
export function run(program, args, env = {}) {
  const ended = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (ended.error) console.error(`${program} could not be started: ${ended.error.message}`);
  return ended.status === 0;
}

/**
 * Installs the versions that package-lock.json names, unless that has been done since the lockfile last changed. Not by
 * `npm ci`: that also insists on the packages of every other platform, which not every registry has.
 */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Heed needs Node 20.19 or later; this is ${process.version}. Install a newer Node and run this again.`,
    );
    process.exit(1);
  }
  const done = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.error('Installing the packages that package-lock.json names …');
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error(
      'Installing failed. Check that the npm registry can be reached, then run `npm install` to see the whole message.',
    );
    process.exit(1);
  }
}

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) =>
      entry.isFile() ? Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs) : latest,
    0,
  );

/** Whether `dist` is at least as new as what it is made from. */
export function isBuilt() {
  const stamp = join(root, 'dist', 'src', 'cli', 'main.js');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return ['src', 'examples', 'web'].every((folder) => newest(join(root, folder)) <= built);
}
