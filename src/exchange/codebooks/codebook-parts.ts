import { z } from 'zod';
import { type Cue, readCue } from '../../domain/codebook/cue.ts';
import { failure, type Result } from '../../domain/result.ts';
import type { AgencyFileFailure } from '../agencies/agency-file-failure.ts';
import { readYaml, type YamlDocument } from '../agencies/yaml-document.ts';

/** Why a codebook or rubric can't be used: file, line, field, what is wrong, what to do. */
export type CodebookFileFailure = AgencyFileFailure;

export const words = z.string().trim().min(1, 'It must not be empty');
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is written in small letters and digits with "-" between ("hidden-men")');
export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'A version is written as three numbers ("1.0.0"), in quotes if need be');

/** A cue as a codebook file writes it; a pattern that can’t be read is reported with its place. */
export const cueText = words.transform((pattern, context): Omit<Cue, 'weight'> => {
  const read = readCue(pattern);
  if (typeof read === 'string') {
    context.addIssue({ code: 'custom', message: read.replace(/\.$/, '') });
    return z.NEVER;
  }
  return { pattern, ...read };
});
/** Cues by strength, flattened with their weight. */
export const cues = z
  .strictObject({
    decisive: z.array(cueText).default([]),
    strong: z.array(cueText).default([]),
    fair: z.array(cueText).default([]),
    weak: z.array(cueText).default([]),
  })
  .transform(({ decisive, strong, fair, weak }): Cue[] => [
    ...decisive.map((cue) => ({ ...cue, weight: 4 })),
    ...strong.map((cue) => ({ ...cue, weight: 3 })),
    ...fair.map((cue) => ({ ...cue, weight: 2 })),
    ...weak.map((cue) => ({ ...cue, weight: 1 })),
  ]);
export const cuesOrNone = cues.default([]);

/** What stands at the top of every file. */
export const heading = { id: identifier, version, title: words, source: words };

const advice = 'Compare it with the files in codebooks, which say in their first lines what each field means.';

/** Parses and checks a codebook file; the first thing wrong is told with its line. */
export function readCodebookYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Result<YamlDocument<z.output<S>>, CodebookFileFailure> {
  const read = readYaml(text, file, schema);
  if (read.ok || read.failure.message.startsWith('It is not valid YAML')) return read;
  return failure({ ...read.failure, advice });
}

/** The first id that is given twice in a list, with its place; null when there is none. */
function repeatedId(items: readonly { readonly id: string }[]): { readonly id: string; readonly index: number } | null {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) return { id, index };
    seen.add(id);
  }
  return null;
}

/** Fails with the line of an id that is given twice; null when there is none. */
export function refuseRepeated(
  items: readonly { readonly id: string }[],
  field: string,
  file: string,
  lineOf: YamlDocument<unknown>['lineOf'],
): { readonly ok: false; readonly failure: CodebookFileFailure } | null {
  const twice = repeatedId(items);
  if (twice === null) return null;
  const path = [...field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)), twice.index, 'id'];
  return failure({
    file,
    line: lineOf(path),
    field: `${field}[${twice.index}].id`,
    message: `The id "${twice.id}" is given twice.`,
    advice: 'Give each an id of its own.',
  });
}
