import type { SuggestionRules } from '../../domain/appraisal/suggestion-rules.ts';
import type { Codebook } from '../../domain/codebook/codebook.ts';
import type { SampleText } from '../../domain/codebook/sample-text.ts';
import { type ReadText, readText } from '../read-text.ts';

/** A sample, read once for all that learn from it. */
export interface ReadSample {
  readonly read: ReadText;
  readonly theme: string;
  /** None where a text says what it is about and not how change is wanted. */
  readonly means: readonly string[];
}

/** Reads the samples, and the examples of a codebook's themes. */
export const readSamples = (
  samples: readonly SampleText[],
  codebook: Codebook,
  rules: SuggestionRules,
): readonly ReadSample[] => [
  ...samples.map(({ text, theme, means }) => ({ read: readText(text, rules, []), theme, means })),
  ...codebook.themes.flatMap(({ id, examples }) =>
    examples.map((text) => ({ read: readText(text, rules, []), theme: id, means: [] })),
  ),
];
