// Adds the invented reports FROM to TO to the workspace at ADDRESS, and says each on a line of its own once it is kept.
import { writeSync } from 'node:fs';
import { inventedReport } from './invented-corpus.ts';
import { openAt } from './store-place.ts';

const [address = '', from = '0', to = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

say('started');
const opened = await openAt(address);
if (!opened.ok) throw new Error(opened.failure.message);
for (let n = Number(from); n < Number(to); n++) {
  const added = await opened.value.addReport(inventedReport(n), 'tester');
  if (!added.ok) throw new Error(added.failure.message);
  say(`kept ${n}`);
}
await opened.value.close();
say('done');
