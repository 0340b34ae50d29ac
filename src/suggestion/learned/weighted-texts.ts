import { countFeatures, featureSpace } from './text-features.ts';

/** A text as a sparse vector of length 1: places among the features that are known, with their values. */
export interface WeightedText {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** Turns texts into vectors, as the texts it was made from weigh their features. */
export interface TextWeighing {
  /** Number of known features. */
  readonly size: number;
  weigh(text: string): WeightedText;
}

/**
 * Learns which features occur and in how many texts: a feature counts by 1 + ln(count), times 1 + ln((n + 1) / (texts with it
 * + 1)); every vector is then brought to length 1. Features never seen are left out.
 *
 * @param texts the texts to learn from
 * @returns the weighing, and the vectors of those texts in their order
 */
export function learnWeighing(texts: readonly string[]): { weighing: TextWeighing; vectors: WeightedText[] } {
  const place = new Int32Array(featureSpace).fill(-1);
  const textsWith: number[] = [];
  const counted = texts.map((text) => countFeatures(text));
  for (const counts of counted) {
    for (const feature of counts.keys()) {
      const known = place[feature] ?? -1;
      if (known >= 0) textsWith[known] = (textsWith[known] ?? 0) + 1;
      else {
        place[feature] = textsWith.length;
        textsWith.push(1);
      }
    }
  }
  const rarity = Float64Array.from(textsWith, (count) => 1 + Math.log((texts.length + 1) / (count + 1)));
  const toVector = (counts: ReadonlyMap<number, number>): WeightedText => {
    const places: number[] = [];
    const values: number[] = [];
    let square = 0;
    for (const [feature, count] of counts) {
      const at = place[feature] ?? -1;
      if (at < 0) continue;
      const value = (1 + Math.log(count)) * (rarity[at] ?? 1);
      places.push(at);
      values.push(value);
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    return { places: Int32Array.from(places), values: Float32Array.from(values, (value) => value / length) };
  };
  return {
    weighing: { size: textsWith.length, weigh: (text) => toVector(countFeatures(text)) },
    vectors: counted.map(toVector),
  };
}
