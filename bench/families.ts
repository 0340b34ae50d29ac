// Families among invented recommendations: seconds, memory, precision and recall, against the exact Jaccard of word pairs on a
// sample in the same run.
//
//   npx tsx bench/families.ts [--size 100000] [--sample 2000]
import { parseArgs } from 'node:util';
import { findFamilies } from '../src/analysis/families/find-families.ts';
import type { StatedRecommendation } from '../src/analysis/families/recommendation-index.ts';
import { plantRecommendations } from './planted-recommendations.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '100000' }, sample: { type: 'string', default: '2000' } },
});

interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Pairs of one group, counted by size: precision and recall of a grouping against the planted one. */
function score(
  items: readonly StatedRecommendation[],
  groupOf: (id: string) => string,
  trueOf: (id: string) => string,
): Score {
  const pairs = (keyOf: (id: string) => string): number => {
    const sizes = new Map<string, number>();
    for (const { id } of items) sizes.set(keyOf(id), (sizes.get(keyOf(id)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const right = pairs((id) => `${groupOf(id)}|${trueOf(id)}`);
  return { precision: right / Math.max(1, pairs(groupOf)), recall: right / Math.max(1, pairs(trueOf)) };
}

function groups(items: readonly StatedRecommendation[]): (id: string) => string {
  const { families } = findFamilies(items);
  const of = new Map(families.flatMap(({ members }, at) => members.map((id): [string, string] => [id, `f${at}`])));
  return (id) => of.get(id) ?? id;
}

/** Every pair compared exactly: unordered pairs of neighbouring words, Jaccard of `least` or more. */
function exactPairs(items: readonly StatedRecommendation[], trueOf: (id: string) => string, least: number): Score {
  const shingles = items.map(({ text }) => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return new Set(words.slice(1).map((word, at) => [word, words[at] ?? ''].sort().join(' ')));
  });
  let [proposed, right, planted] = [0, 0, 0];
  for (const [a, one] of items.entries())
    for (let b = a + 1; b < items.length; b++) {
      const [own, other] = [shingles[a] ?? new Set(), shingles[b] ?? new Set()];
      let shared = 0;
      for (const shingle of own) if (other.has(shingle)) shared++;
      const found = shared / (own.size + other.size - shared) >= least;
      const wanted = trueOf(one.id) === trueOf(items[b]?.id ?? '');
      if (found) proposed++;
      if (wanted) planted++;
      if (found && wanted) right++;
    }
  return { precision: right / Math.max(1, proposed), recall: right / Math.max(1, planted) };
}

const shown = ({ precision, recall }: Score): string =>
  `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

const { items, familyOf } = plantRecommendations(Number(values.size));
const trueOf = (id: string): string => String(familyOf.get(id));
const cpuBefore = process.cpuUsage();
const started = performance.now();
const groupOf = groups(items);
const seconds = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuBefore);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `families: ${items.length} recommendations in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), peak memory ${peak.toFixed(0)} MB`,
);
console.log(`families: ${shown(score(items, groupOf, trueOf))} of planted pairs`);
const sample = plantRecommendations(Number(values.sample), 2);
const sampleTrue = (id: string): string => String(sample.familyOf.get(id));
const sampleStarted = performance.now();
const sampleScore = score(sample.items, groups(sample.items), sampleTrue);
const own = (performance.now() - sampleStarted) / 1000;
console.log(`families, sample: ${shown(sampleScore)}; ${sample.items.length} recommendations in ${own.toFixed(2)} s`);
for (const least of [0.25, 0.4, 0.6]) {
  const from = performance.now();
  const exact = exactPairs(sample.items, sampleTrue, least);
  const took = (performance.now() - from) / 1000;
  console.log(`reference, exact Jaccard of word pairs >= ${least}, sample: ${shown(exact)}; in ${took.toFixed(2)} s`);
}
