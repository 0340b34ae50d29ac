import { fitClassifier, type LinearClassifier, marginOf } from './linear-classifier.ts';
import { learnWeighing, type WeightedText } from './weighted-texts.ts';

/** A text and the codes that a person gave it. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly string[];
}

/** Codes for a text, as learned from a person's own codings: likeliest first, each with its margin. */
export type LearnedCoder = (text: string) => { readonly code: string; readonly margin: number }[];

/** The rows are parted into so many for finding the bound: learned on the others, tried on each. */
const parts = 3;
/** Margins tried as bounds, as shares of the way from 0 to -1. */
const bounds = Array.from({ length: 19 }, (_, i) => -i * 0.05);
/** With more rows the bound hardly moves, and is found on so many of them. */
const mostForBound = 3000;

interface CodeClassifier {
  readonly code: string;
  readonly classifier: LinearClassifier;
}

/** One classifier for each code. */
function fitAll(vectors: readonly WeightedText[], texts: readonly CodedText[], size: number): CodeClassifier[] {
  const codes = [...new Set(texts.flatMap((text) => text.codes))].sort();
  return codes.map((code) => ({
    code,
    classifier: fitClassifier(
      vectors,
      texts.map((text) => text.codes.includes(code)),
      size,
    ),
  }));
}

/**
 * The margin from which a code is given: the one with the highest micro F1 on rows that the classifiers did not learn from. Few
 * rows make timid classifiers, so that 0 would leave most codes out.
 */
function findBound(vectors: readonly WeightedText[], texts: readonly CodedText[], size: number): number {
  const counts = bounds.map(() => ({ hits: 0, given: 0 }));
  let truth = 0;
  for (let part = 0; part < parts; part++) {
    const learns = texts.map((_, i) => i % parts !== part);
    const fitted = fitAll(
      vectors.filter((_, i) => learns[i]),
      texts.filter((_, i) => learns[i]),
      size,
    );
    for (const [i, vector] of vectors.entries()) {
      const text = texts[i];
      if (learns[i] || text === undefined) continue;
      truth += new Set(text.codes).size;
      for (const { code, classifier } of fitted) {
        const margin = marginOf(classifier, vector);
        for (const [b, count] of counts.entries()) {
          if (margin <= (bounds[b] ?? 0)) continue;
          count.given++;
          if (text.codes.includes(code)) count.hits++;
        }
      }
    }
  }
  const f1 = counts.map(({ hits, given }) => (2 * hits) / (given + truth || 1));
  return bounds[f1.indexOf(Math.max(...f1))] ?? 0;
}

/**
 * Learns from coded texts to code others: one linear classifier for each code, over words, pairs of words and letters. No
 * network, no package; the same texts in the same order give the same coder.
 *
 * @param texts coded texts; a code that only one of them has is learned from it alone
 * @returns a function from a text to its codes; a text for which no code reaches the bound gets none
 */
export function learnCodes(texts: readonly CodedText[]): LearnedCoder {
  const { weighing, vectors } = learnWeighing(texts.map(({ text }) => text));
  const step = Math.max(1, Math.ceil(texts.length / mostForBound));
  const sampled = texts.map((_, i) => i % step === 0);
  const bound = findBound(
    vectors.filter((_, i) => sampled[i]),
    texts.filter((_, i) => sampled[i]),
    weighing.size,
  );
  const classifiers = fitAll(vectors, texts, weighing.size);
  return (text) => {
    const vector = weighing.weigh(text);
    return classifiers
      .map(({ code, classifier }) => ({ code, margin: marginOf(classifier, vector) }))
      .filter(({ margin }) => margin > bound)
      .sort((a, b) => b.margin - a.margin || (a.code < b.code ? -1 : 1));
  };
}
