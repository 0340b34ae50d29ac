import { z } from 'zod';
import type { MeansList } from '../../domain/codebook/codebook.ts';
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

const meansSchema = z.strictObject({
  ...heading,
  means: z
    .array(z.strictObject({ id: identifier, name: words, definition: words, cues: cuesOrNone }))
    .min(1, 'A list of means needs at least one'),
});

/** Reads a list of means of action (the form of codebooks/means-brandon-2011.yaml). */
export function readMeansList(text: string, file: string): Result<MeansList, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, meansSchema);
  if (!read.ok) return read;
  return refuseRepeated(read.value.value.means, 'means', file, read.value.lineOf) ?? success(read.value.value);
}
