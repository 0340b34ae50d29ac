import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Which folders of `src` a folder may import, itself aside. The table of the architecture, as data. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  reading: ['domain'],
  extraction: ['domain'],
  suggestion: ['domain'],
  analysis: ['domain'],
  reporting: ['domain', 'analysis'],
  exchange: ['domain'],
  storage: ['domain'],
  app: ['domain', 'reading', 'extraction', 'suggestion', 'analysis', 'reporting', 'exchange', 'storage', 'examples'],
  workbench: ['domain', 'app'],
  cli: ['domain', 'app', 'workbench'],
};

/**
 * What the browser side may import beside itself: types of the field, figures with what they say, the look. Of the API it
 * takes types alone, so that no server code comes into the browser.
 */
const webMayImport = [
  'src/domain/',
  'src/reporting/figure/',
  'src/reporting/selection.ts',
  'src/reporting/wording.ts',
  'src/reporting/html/browser/',
];
const webMayImportTypes = ['src/workbench/schemas/', 'src/workbench/endpoint.ts'];

/** Folders that must stay free of files, network, clocks and hashes: no import of a Node module. */
const pure = new Set(['domain', 'extraction', 'suggestion', 'analysis']);

export interface Violation {
  readonly file: string;
  readonly imported: string;
  readonly reason: string;
}

const specifiers = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"\n]+)\1/g)].map((found) => found[2] ?? '');

const typeSpecifiers = (source: string): Set<string> =>
  new Set([...source.matchAll(/\bimport\s+type\s[^'"]*?\bfrom\s+(['"])([^'"\n]+)\1/g)].map((found) => found[2] ?? ''));

/** Imports under `root/web` that break the rules of the browser side; its build configuration aside. */
function findWebViolations(root: string): Violation[] {
  const folder = join(root, 'web');
  if (!existsSync(folder)) return [];
  const violations: Violation[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$|^vite\.config/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(root, path).replaceAll('\\', '/');
    const source = readFileSync(path, 'utf8');
    const types = typeSpecifiers(source);
    for (const imported of specifiers(source)) {
      if (imported.startsWith('node:')) {
        violations.push({ file, imported, reason: 'web runs in a browser: it imports no Node module' });
      }
      if (!imported.startsWith('.')) continue;
      const target = relative(root, resolve(dirname(path), imported)).replaceAll('\\', '/');
      if (['web/', ...webMayImport].some((allowed) => target.startsWith(allowed))) continue;
      if (!webMayImportTypes.some((allowed) => target.startsWith(allowed))) {
        violations.push({ file, imported, reason: `web may not import ${target.split('/').slice(0, 2).join('/')}` });
      } else if (!types.has(imported)) {
        violations.push({ file, imported, reason: 'web takes types alone from the API' });
      }
    }
  }
  return violations;
}

/**
 * Imports under `root/src` and `root/web` that break the rules of the architecture. Tests (`*.test.ts`, folders named `testing`) may
 * import anything; a file in an unknown folder is itself a violation.
 */
export function findViolations(root: string): Violation[] {
  const source = join(root, 'src');
  const violations = findWebViolations(root);
  for (const entry of readdirSync(source, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(ts|js)$/.test(entry.name) || entry.name.endsWith('.test.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(root, path).replaceAll('\\', '/');
    if (file.includes('/testing/')) continue;
    const folder = file.split('/')[1] ?? '';
    const mayImport = allowed[folder];
    if (!mayImport) {
      violations.push({ file, imported: '', reason: `the architecture knows no folder src/${folder}` });
      continue;
    }
    for (const imported of specifiers(readFileSync(path, 'utf8'))) {
      if (imported.startsWith('.')) {
        const target = relative(root, resolve(dirname(path), imported)).replaceAll('\\', '/');
        const [top = '', inner = ''] = target.split('/');
        const place = top === 'src' ? inner : top;
        if (place === folder || mayImport.includes(place)) continue;
        violations.push({ file, imported, reason: `${folder} may not import ${place}` });
      } else if (pure.has(folder)) {
        violations.push({ file, imported, reason: `${folder} is pure: it imports no package and no Node module` });
      }
    }
  }
  return violations;
}
