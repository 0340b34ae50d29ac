import type { Evidence } from '../../domain/suggestion/suggestion.ts';
import type { ReadText } from '../read-text.ts';
import { stemOf } from './word-stems.ts';

/** A sample that was read and the codes that it stands for. */
export interface CodedSample {
  readonly read: ReadText;
  readonly codes: readonly string[];
}

/** What counts for likeness, and how. */
export interface LikenessMeasure {
  /** What two words in a row count beside one. */
  readonly pairs: number;
  /** Whether the verbs of what is asked for count once more as such. */
  readonly verbs: boolean;
  /** Words of all samples that are mixed into those of each code, so that few samples don't decide alone. */
  readonly mixed: number;
}

/** How far a text is like the samples of a code. */
export interface Likeness {
  /** Sum over its words of the logarithm of how much oftener they stand in the samples of the code than in all; 0 is neither. */
  readonly score: number;
  /** The words that speak most for the code. */
  readonly evidence: readonly Evidence[];
}

export type LikenessMeter = (read: ReadText) => ReadonlyMap<string, Likeness>;

const mostEvidence = 3;

interface Feature {
  readonly name: string;
  readonly share: number;
  /** Place of its last word, and of its first. */
  readonly at: number;
  readonly from: number;
}

/** The telling words of a text, each two of them in a row and the verbs that are asked for, each once. */
function featuresOf({ words, actions }: ReadText, measure: LikenessMeasure): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, share: number, at: number, from: number): void => {
    if (!found.has(name)) found.set(name, { name, share, at, from });
  };
  let before: { stem: string; at: number } | null = null;
  for (const [at, word] of words.entries()) {
    const stem = stemOf(word.lower);
    if (stem === null) continue;
    add(stem, 1, at, at);
    if (before !== null) add(`${before.stem} ${stem}`, measure.pairs, at, before.at);
    before = { stem, at };
  }
  if (measure.verbs) {
    for (const { at, verb, main } of actions) if (main) add(`!${verb}`, 1, at, at);
  }
  return [...found.values()];
}

/**
 * Learns from samples which words go with which code (the words of a code against those of all, mixed as Dirichlet smoothing
 * does), and returns what measures a text by it. Linear in the samples; the same samples give the same measure.
 *
 * @returns for each code its likeness; codes that share no word with the text are left out
 */
export function createLikenessMeter(samples: readonly CodedSample[], measure: LikenessMeasure): LikenessMeter {
  const { mixed } = measure;
  const all = new Map<string, number>();
  const byFeature = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  let total = 0;
  for (const { read, codes } of samples) {
    for (const { name, share } of featuresOf(read, measure)) {
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
    const known = featuresOf(read, measure).filter(({ name }) => all.has(name));
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
