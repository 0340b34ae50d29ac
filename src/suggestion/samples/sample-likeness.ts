import type { Evidence } from '../../domain/suggestion/suggestion.ts';
import type { ReadText } from '../read-text.ts';
import { type Word, wordsOf } from '../words.ts';
import { stemOf } from './word-stems.ts';

/** A sample and the codes that it stands for. */
export interface CodedSample {
  readonly text: string;
  readonly codes: readonly string[];
}

/** How far a text is like the samples of a code. */
export interface Likeness {
  /** Sum over its words of the logarithm of how much oftener they stand in the samples of the code than in all; 0 is neither. */
  readonly score: number;
  /** The words that speak most for the code. */
  readonly evidence: readonly Evidence[];
}

export type LikenessMeter = (read: ReadText) => ReadonlyMap<string, Likeness>;

/** What two words in a row count beside one. */
const pairShare = 0.6;
/** Words of all samples that are mixed into those of each code, so that few samples don't decide alone. */
const mixed = 150;
const mostEvidence = 3;

interface Feature {
  readonly name: string;
  readonly share: number;
  /** Place of its last word, and of its first. */
  readonly at: number;
  readonly from: number;
}

/** The telling words of a text and each two of them in a row, each once. */
function featuresOf(words: readonly Word[]): Feature[] {
  const found = new Map<string, Feature>();
  let before: { stem: string; at: number } | null = null;
  for (const [at, word] of words.entries()) {
    const stem = stemOf(word.lower);
    if (stem === null) continue;
    if (!found.has(stem)) found.set(stem, { name: stem, share: 1, at, from: at });
    if (before !== null) {
      const name = `${before.stem} ${stem}`;
      if (!found.has(name)) found.set(name, { name, share: pairShare, at, from: before.at });
    }
    before = { stem, at };
  }
  return [...found.values()];
}

/**
 * Learns from samples which words go with which code (the words of a code against those of all, mixed as Dirichlet smoothing
 * does), and returns what measures a text by it. Linear in the samples; the same samples give the same measure.
 *
 * @returns for each code of the samples its likeness; codes of which a text has no word are left out
 */
export function createLikenessMeter(samples: readonly CodedSample[]): LikenessMeter {
  const all = new Map<string, number>();
  const byFeature = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  let total = 0;
  for (const { text, codes } of samples) {
    for (const { name, share } of featuresOf(wordsOf(text))) {
      all.set(name, (all.get(name) ?? 0) + 1);
      total += share;
      const byCode = byFeature.get(name) ?? new Map<string, number>();
      byFeature.set(name, byCode);
      for (const code of codes) {
        byCode.set(code, (byCode.get(code) ?? 0) + share);
        sizes.set(code, (sizes.get(code) ?? 0) + share);
      }
    }
  }
  /** What a feature of which a code has no sample counts against it. */
  const missing = new Map([...sizes].map(([code, size]) => [code, Math.log(mixed / (size + mixed))]));
  return (read) => {
    const known = featuresOf(read.words).filter(({ name }) => all.has(name));
    const likeness = new Map<string, { score: number; telling: { weight: number; feature: Feature }[] }>();
    const against = known.reduce((sum, { share }) => sum + share, 0);
    for (const feature of known) {
      const usual = (all.get(feature.name) ?? 0) / total;
      for (const [code, count] of byFeature.get(feature.name) ?? []) {
        const size = sizes.get(code) ?? 0;
        const weight = feature.share * Math.log((count + mixed * usual) / (size + mixed) / usual);
        const none = feature.share * (missing.get(code) ?? 0);
        const one = likeness.get(code) ?? { score: against * (missing.get(code) ?? 0), telling: [] };
        one.score += weight - none;
        if (weight > 0) one.telling.push({ weight, feature });
        likeness.set(code, one);
      }
    }
    return new Map(
      [...likeness].map(([code, { score, telling }]) => [code, { score, evidence: evidenceOf(telling, read) }]),
    );
  };
}

/** The words that weigh most, without repeating a place. */
function evidenceOf(telling: { weight: number; feature: Feature }[], read: ReadText): Evidence[] {
  const found: Evidence[] = [];
  for (const { feature } of telling.sort((a, b) => b.weight - a.weight || a.feature.at - b.feature.at)) {
    const start = read.words[feature.from]?.start ?? 0;
    const end = read.words[feature.at]?.end ?? 0;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    found.push({ start, end, words: read.text.slice(start, end) });
    if (found.length === mostEvidence) break;
  }
  return found.sort((a, b) => a.start - b.start);
}
