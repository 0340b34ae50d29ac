import { z } from 'zod';
import type { Rubric } from '../../domain/appraisal/rubric.ts';
import { type Result, success } from '../../domain/result.ts';
import {
  type CodebookFileFailure,
  cuesOrNone,
  heading,
  identifier,
  readCodebookYaml,
  refuseRepeated,
  words,
} from './codebook-parts.ts';

const rubricSchema = z.strictObject({
  ...heading,
  adaptation: z.string().trim().default(''),
  criteria: z
    .array(
      z.strictObject({
        id: identifier,
        name: words,
        definition: words,
        levels: z
          .array(
            z.strictObject({
              id: identifier,
              name: words,
              definition: words,
              cues: cuesOrNone,
              months: z
                .strictObject({ from: z.number().min(0), to: z.number().min(0) })
                .refine(({ from, to }) => from < to, 'An interval begins before it ends')
                .nullable()
                .default(null),
            }),
          )
          .min(2, 'A criterion needs at least two levels'),
      }),
    )
    .min(1, 'A rubric needs at least one criterion'),
});

/** Reads a rubric (the form of codebooks/action-strength.yaml). */
export function readRubric(text: string, file: string): Result<Rubric, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, rubricSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const repeated = refuseRepeated(value.criteria, 'criteria', file, lineOf);
  if (repeated !== null) return repeated;
  for (const [i, { levels }] of value.criteria.entries()) {
    const twice = refuseRepeated(levels, `criteria.${i}.levels`, file, lineOf);
    if (twice !== null) return twice;
  }
  return success(value);
}
