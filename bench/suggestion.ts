// How well `heed suggest` does, by the scorer that stands beside the codings, how far its confidence can be believed, and how
// quick it is.
//
//   npx tsx bench/suggestion.ts      (needs the shared corpus; HEED_SHARED names its folder)
//
// "held out" are the rows with an odd place (counted from 0) in each gold file: their texts were not read while the rules were
// written. Their scores were looked at on the way, so they are no blind measurement.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSuggester, type RecommendationSuggester } from '../src/app/suggest.ts';
import { formatSuggestion } from '../src/app/suggestion-lines.ts';
import { runProgram, sharedFolder } from './program.ts';

interface Row {
  readonly id: string;
  readonly text: string;
}
interface CodedRow {
  readonly id: string;
  readonly means: readonly string[];
  readonly strength: string;
  readonly owner: boolean;
  readonly singleAction: boolean;
  readonly measurable: boolean;
  readonly deadline: boolean;
  readonly outcome: boolean;
}

const shared = sharedFolder();
const opened = openSuggester(null);
if (!opened.ok) throw new Error(opened.failure);
const suggest = opened.value;
if (!shared) {
  console.log('not run: the shared corpus is not here (set HEED_SHARED)');
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'heed-suggestion-'));
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(shared, path), 'utf8'));
const write = (name: string, content: unknown): string => {
  const path = join(scratch, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const lines = (rows: readonly Row[]): string =>
  rows.map(({ id, text }) => formatSuggestion(id, suggest(text))).join('');

async function score(title: string, args: readonly string[]): Promise<void> {
  const scored = await runProgram(process.execPath, [join(shared ?? '', 'score', 'coding.mjs'), ...args]);
  for (const line of `${scored.output}${scored.errors}`.trim().split('\n')) console.log(`${title}: ${line}`);
}

const quoted = readJson<{ recommendations: Row[] }>('study/quoted-recommendations.json').recommendations;
const items = readJson<Row[]>('corpus/coded/items.json');
const coders = ['A', 'B'].map((name) => readJson<CodedRow[]>(`corpus/coded/${name}.json`));
const framework = join(shared, 'study', 'framework.json');
const quotedLines = write('quoted.jsonl', lines(quoted));
const itemLines = write('items.jsonl', lines(items));
const heldOut = new Set([quoted, items].flatMap((rows) => rows.filter((_, i) => i % 2 === 1).map(({ id }) => id)));
for (const [title, keeps] of [
  ['all', () => true],
  ['held out', (id: string) => heldOut.has(id)],
] as const) {
  const recommendations = quoted.filter(({ id }) => keeps(id));
  await score(`quoted, ${title}`, ['quoted', framework, write('gold.json', { recommendations }), quotedLines]);
  const files = coders.map((rows, i) =>
    write(
      `${i}.json`,
      rows.filter(({ id }) => keeps(id)),
    ),
  );
  await score(`coders, ${title}`, ['coders', ...files, itemLines]);
}

const bands = [0, 0.5, 0.65, 0.75, 0.85, 1.01];
/** Prints, for each band of confidence, how sure the suggestions said they were and how often a coder agreed. */
function showReliability(name: string, judged: readonly { readonly score: number; readonly right: boolean }[]): void {
  for (const [i, from] of bands.slice(0, -1).entries()) {
    const inBand = judged.filter(({ score: said }) => said >= from && said < (bands[i + 1] ?? 0));
    if (inBand.length === 0) continue;
    const said = inBand.reduce((sum, one) => sum + one.score, 0) / inBand.length;
    const right = inBand.filter((one) => one.right).length / inBand.length;
    console.log(
      `confidence, ${name}: said ${said.toFixed(2)}, right ${right.toFixed(2)} (${inBand.length} judgements)`,
    );
  }
}
const judgements = coders.flat().map((coded) => ({
  coded,
  given: suggest(items.find(({ id }) => id === coded.id)?.text ?? ''),
}));
showReliability(
  'means',
  judgements.flatMap(({ coded, given }) =>
    given.means.map(({ id, score: said }) => ({ score: said, right: coded.means.includes(id) })),
  ),
);
showReliability(
  'strength',
  judgements.map(({ coded, given }) => ({ score: given.strength.score, right: given.strength.id === coded.strength })),
);
for (const name of ['owner', 'singleAction', 'measurable', 'deadline', 'outcome'] as const) {
  showReliability(
    name,
    judgements.map(({ coded, given }) => ({
      score: given.smart[name].score,
      right: given.smart[name].value === coded[name],
    })),
  );
}

/** Recommendations suggested for in a second of one processor's time, warm. */
function measureSpeed(suggestFor: RecommendationSuggester, texts: readonly string[], rounds: number): number {
  let begun = process.cpuUsage();
  for (let round = 0; round < rounds + 3; round++) {
    if (round === 3) begun = process.cpuUsage();
    for (const text of texts) suggestFor(text);
  }
  const spent = process.cpuUsage(begun);
  return (texts.length * rounds) / ((spent.user + spent.system) / 1_000_000);
}
const texts = [...quoted, ...items].map(({ text }) => text);
const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
const speed = measureSpeed(suggest, texts, 10);
console.log(
  `speed: ${speed.toFixed(0)} recommendations a second of one processor (mean ${length.toFixed(0)} characters)`,
);
rmSync(scratch, { recursive: true, force: true });
