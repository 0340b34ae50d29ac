import { z } from 'zod';
import type { CaseAttributeList } from '../../domain/codebook/case-attribute.ts';
import { type Result, success } from '../../domain/result.ts';
import {
  type CodebookFileFailure,
  cuesOrNone,
  heading,
  identifier,
  readCodebookYaml,
  words,
} from './codebook-parts.ts';

const years = z.number().int().min(0).max(150);
const attributeSchema = z.strictObject({
  ...heading,
  outcomes: z
    .array(z.strictObject({ id: z.enum(['death', 'serious-injury']), cues: cuesOrNone }))
    .min(1, 'There must be at least one outcome'),
  age_bands: z
    .array(z.strictObject({ label: words, from: years, below: years.nullable().default(null) }))
    .min(1, 'There must be at least one age band'),
  kinds: z.array(z.strictObject({ id: identifier, names: z.array(words).min(1, 'A kind needs a name') })),
});

/** Reads what case attributes are recognised by (the form of codebooks/case-attributes.yaml). */
export function readCaseAttributes(text: string, file: string): Result<CaseAttributeList, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, attributeSchema);
  if (!read.ok) return read;
  const { age_bands: ageBands, ...rest } = read.value.value;
  return success({ ...rest, ageBands });
}
