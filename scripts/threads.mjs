// Puts the entry of the threads that read and all of Heed that it imports into a few files: a thread then starts sooner,
// because it looks for few modules where there were more than a hundred.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './step.mjs';

/** Writes dist/src/app/threads/report-worker.js with its chunks. False when that fails; the reason is printed. */
export async function bundleThreads() {
  const app = join(root, 'dist', 'src', 'app');
  try {
    await build({
      entryPoints: [join(app, 'report-worker.js')],
      // As deep under dist as the modules are that look for files beside dist/src by their own place.
      outdir: join(app, 'threads'),
      bundle: true,
      // What is loaded only when a file of its format comes stays in a file of its own.
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // Packages are installed beside Heed and loaded from there.
      packages: 'external',
      logLevel: 'warning',
    });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
