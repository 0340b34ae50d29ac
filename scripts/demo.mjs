// npm run demo: installs, builds, runs the main job on the example reviews.
import { install, isBuilt, root, run } from './step.mjs';

const started = Date.now();
install();
if (!isBuilt()) {
  console.error('Building …');
  if (!run(process.execPath, ['scripts/build.mjs'])) process.exit(1);
}
const done = run(process.execPath, ['dist/src/cli/main.js', 'demo', ...process.argv.slice(2)]);
console.error(`From clone to report: ${Math.round((Date.now() - started) / 1000)} s (${root}).`);
process.exit(done ? 0 : 1);
