// Makes PDFium quicker for dist: the compiler that built it leaves small functions to be called, and V8 does not put them
// in their callers either. Binaryen does that here. It takes some ten seconds, so the result is kept for the next build.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root, run } from './step.mjs';

const features = [
  'bulk-memory',
  'sign-ext',
  'nontrapping-float-to-int',
  'mutable-globals',
  'multivalue',
  'reference-types',
];
const options = [
  ...features.map((feature) => `--enable-${feature}`),
  '--optimize-level=3',
  '--always-inline-max-function-size=24',
  '--flexible-inline-max-function-size=160',
  '--one-caller-inline-max-function-size=1500',
  '--inline-functions-with-loops',
  '--inlining',
  '--vacuum',
  '--simplify-locals',
  '--coalesce-locals',
];

const digest = (data) => createHash('sha256').update(data).digest('hex').slice(0, 16);

/** Writes dist/pdfium/HASH.wasm, HASH being that of the module it was made from, with the licences of both. */
export function optimisePdfium() {
  const original = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const name = digest(readFileSync(original));
  const cache = join(root, 'node_modules', '.cache', 'heed');
  const kept = join(cache, `pdfium-${name}-${digest(options.join(' '))}.wasm`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const made = join(cache, `pdfium-${process.pid}.wasm`);
    if (!run('npx', ['--no-install', 'wasm-opt', original, ...options, '-o', made])) {
      rmSync(made, { force: true });
      console.error('PDFium is used as its package ships it: it could not be made quicker.');
      return;
    }
    renameSync(made, kept);
  }
  const folder = join(root, 'dist', 'pdfium');
  mkdirSync(folder, { recursive: true });
  copyFileSync(kept, join(folder, `${name}.wasm`));
  const home = dirname(dirname(original));
  for (const licence of ['LICENSE', 'LICENSE.pdfium']) copyFileSync(join(home, licence), join(folder, licence));
}
