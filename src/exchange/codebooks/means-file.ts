import { z } from 'zod';
import type { MeansList, RemarkList } from '../../domain/codebook/codebook.ts';
import { type Result, success } from '../../domain/result.ts';
import {
  type CodebookFileFailure,
  cuesOrNone,
  cueText,
  heading,
  identifier,
  readCodebookYaml,
  refuseRepeated,
  words,
} from './codebook-parts.ts';

const code = { id: identifier, name: words, definition: words, cues: cuesOrNone };
/** What a strong cue weighs. */
const weight = 3;
const missing = z.array(cueText.transform((cue) => ({ ...cue, weight }))).default([]);
const codes = <S extends z.ZodType>(what: string, one: S) =>
  z.array(one).min(1, `A list of ${what} needs at least one`);

const meansSchema = z.strictObject({ ...heading, means: codes('means', z.strictObject({ ...code, missing })) });
const remarkSchema = z.strictObject({ ...heading, remarks: codes('remarks', z.strictObject(code)) });

/** Reads a list of means of action (the form of codebooks/means-brandon-2011.yaml). */
export function readMeansList(text: string, file: string): Result<MeansList, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, meansSchema);
  if (!read.ok) return read;
  return refuseRepeated(read.value.value.means, 'means', file, read.value.lineOf) ?? success(read.value.value);
}

/** Reads a list of remarks (the form of codebooks/remarks.yaml). */
export function readRemarkList(text: string, file: string): Result<RemarkList, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, remarkSchema);
  if (!read.ok) return read;
  return refuseRepeated(read.value.value.remarks, 'remarks', file, read.value.lineOf) ?? success(read.value.value);
}
