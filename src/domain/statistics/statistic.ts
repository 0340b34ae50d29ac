/** Which reviews a figure is about: samples nest, and every figure names its own. */
export interface Sample {
  /** Stable id: "all-reviews", "with-agency-recommendations". */
  readonly id: string;
  /** In words: "reviews with an overview report". */
  readonly description: string;
  /** Number of reviews. */
  readonly reviews: number;
}

/** No bare numbers: a figure with its n, unit, sample and the rule by which it was counted. */
export interface Statistic {
  /** Null when it can't be told (nothing to average); never NaN. */
  readonly value: number | null;
  readonly n: number;
  readonly unit: string;
  readonly sample: Sample;
  readonly countingRule: string;
  /** Why there is no value, or what to bear in mind, in one sentence; '' when there is nothing to add. */
  readonly note: string;
}
