import { z } from 'zod';
import type { Crosswalk } from '../../domain/agency/crosswalk.ts';
import { type Result, success } from '../../domain/result.ts';
import type { AgencyFileFailure } from './agency-file-failure.ts';
import { identifier } from './agency-list-file.ts';
import { readYaml } from './yaml-document.ts';

const note = z.string().trim().default('');
const crosswalkSchema = z.strictObject({
  from: identifier,
  to: identifier,
  categories: z.array(z.strictObject({ from: identifier, to: z.array(identifier), note })),
  successions: z
    .array(
      z.strictObject({
        from: identifier,
        to: z.array(identifier),
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written YYYY-MM-DD')
          .nullable(),
        note,
      }),
    )
    .default([]),
});

/**
 * Reads the way from one scheme to another (the form of codebooks/agencies/crosswalk.yaml).
 *
 * @param text the file's content
 * @param file its name, for failures
 */
export function readCrosswalk(text: string, file: string): Result<Crosswalk, AgencyFileFailure> {
  const read = readYaml(text, file, crosswalkSchema);
  return read.ok ? success(read.value.value) : read;
}
