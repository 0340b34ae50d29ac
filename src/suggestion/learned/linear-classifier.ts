import type { WeightedText } from './weighted-texts.ts';

/** One code against all others: a weight for each feature, and a constant. Positive margins speak for the code. */
export interface LinearClassifier {
  readonly weights: Float32Array;
  readonly constant: number;
}

/** How a classifier is fitted. */
const fitting = {
  /** How much an error counts against simplicity; for rows with the code it is raised where the code is rare. */
  cost: 1,
  passes: 30,
  /** Passes end when no row's multiplier would move by more. */
  tolerance: 0.05,
};

/** A generator of numbers from 0 to below 1 that gives the same row of numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a classifier says of a text: above 0 the code is likelier than not. */
export function marginOf({ weights, constant }: LinearClassifier, { places, values }: WeightedText): number {
  let sum = constant;
  for (let i = 0; i < places.length; i++) sum += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/**
 * Fits a linear support vector machine with squared hinge loss by coordinate descent on its dual (Hsieh et al. 2008). The same
 * rows in the same order give the same classifier.
 *
 * @param rows vectors of length 1
 * @param holds for each row whether it has the code
 * @param size number of features
 */
export function fitClassifier(
  rows: readonly WeightedText[],
  holds: readonly boolean[],
  size: number,
): LinearClassifier {
  const weights = new Float32Array(size);
  let constant = 0;
  const multipliers = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, i) => i);
  const random = createRandom(rows.length);
  const diagonal = 1 / (2 * fitting.cost);
  for (let pass = 0; pass < fitting.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      const kept = order[i] ?? 0;
      order[i] = order[other] ?? 0;
      order[other] = kept;
    }
    let largest = 0;
    for (const row of order) {
      const text = rows[row];
      if (text === undefined) continue;
      const sign = holds[row] ? 1 : -1;
      const multiplier = multipliers[row] ?? 0;
      const gradient = sign * marginOf({ weights, constant }, text) - 1 + diagonal * multiplier;
      const projected = multiplier === 0 ? Math.min(gradient, 0) : gradient;
      if (projected === 0) continue;
      largest = Math.max(largest, Math.abs(projected));
      // A vector has length 1 and its constant feature 1, so the step is over 2.
      const next = Math.max(multiplier - gradient / (2 + diagonal), 0);
      const change = (next - multiplier) * sign;
      multipliers[row] = next;
      constant += change;
      const { places, values } = text;
      for (let i = 0; i < places.length; i++) {
        const at = places[i] ?? 0;
        weights[at] = (weights[at] ?? 0) + change * (values[i] ?? 0);
      }
    }
    if (largest < fitting.tolerance) break;
  }
  return { weights, constant };
}
