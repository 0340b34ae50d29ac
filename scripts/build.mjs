// Compiles src and examples into dist, copies the browser's scripts and styles that stand beside them, prepares the
// agency lists, bundles the threads, makes PDFium quicker, and builds the browser side of the workbench into dist/web.
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { prepareAgencies } from './agencies.mjs';
import { optimisePdfium } from './pdfium.mjs';
import { root, run } from './step.mjs';
import { bundleThreads } from './threads.mjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });
if (!run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'])) process.exit(1);

for (const folder of ['src', 'examples']) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(css|js|json|svg|yaml)$/.test(entry.name)) continue;
    const from = join(entry.parentPath ?? entry.path, entry.name);
    cpSync(from, join(root, 'dist', relative(root, from)), { recursive: true });
  }
}
if (!run('npx', ['--no-install', 'vite', 'build', 'web', '--logLevel', 'warn'])) process.exit(1);

// What pdf.js fetches while it draws: fonts that files name without bringing them, character maps, decoders.
for (const part of ['standard_fonts', 'cmaps', 'wasm']) {
  cpSync(join(root, 'node_modules', 'pdfjs-dist', part), join(root, 'dist', 'web', 'pdf', part), { recursive: true });
}

const main = join(root, 'dist', 'src', 'cli', 'main.js');
if (!existsSync(main)) {
  console.error(`The build made no ${relative(dirname(root), main)}.`);
  process.exit(1);
}
chmodSync(main, 0o755);
await prepareAgencies();
if (!(await bundleThreads())) process.exit(1);
optimisePdfium();
