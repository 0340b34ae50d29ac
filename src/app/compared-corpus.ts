import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import {
  type ComparableFindings,
  type CorpusComparison,
  compareCorpora,
} from '../analysis/comparison/compare-corpora.ts';
import type { PublishedFindings } from '../analysis/publication/shown.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { readEarlierFindings, type UnreadableFindings } from './earlier-publication.ts';

const count = z.union([z.number(), z.string()]);
const share = z.looseObject({ count, n: count });
const tally = z.looseObject({ id: z.string(), name: z.string(), recommendations: share });

/** What a comparison asks of findings; the rest is left as it is. */
const comparableSchema = z.looseObject({
  snapshot: z.string(),
  software: z.string(),
  disclosure: z.looseObject({}).nullable().default(null),
  corpus: z.looseObject({ reviews: count, recommendations: count }),
  statistics: z.looseObject({
    recommendationsPerReview: z.looseObject({ mean: z.looseObject({ value: count.nullable() }) }),
  }),
  reviews: z.array(z.looseObject({ recommendations: count })),
  study: z
    .looseObject({
      codebook: z.looseObject({ id: z.string(), version: z.string() }),
      codes: z.looseObject({ confirmed: count, suggested: count }),
      trainingOrProcedure: share,
      strength: z.array(tally),
      smart: z.looseObject({ criteria: z.array(z.looseObject({ id: z.string(), name: z.string(), met: share })) }),
      layers: z.array(tally),
    })
    .nullable(),
});

/** Names that Heed or anybody gives to the folder of a study: they say nothing of the corpus. */
const plainFolders = new Set(['study', 'heed-out', 'out', 'findings']);

/** What to call a corpus that is known by its file: the file, or the folder it stands in, whichever says something. */
function nameOf(path: string): string {
  const whole = resolve(path);
  const name = basename(whole).replace(/\.json$/, '');
  const above = dirname(whole);
  return plainFolders.has(name) && above !== whole && basename(above) !== '' ? nameOf(above) : name;
}

/**
 * Opens the findings of another run; what comes back puts them beside findings of this one. Read before any work begins, so that a
 * wrong path costs nothing.
 */
export async function openComparison(
  path: string,
): Promise<Result<(here: PublishedFindings) => CorpusComparison, UnreadableFindings>> {
  const read = await readEarlierFindings(path);
  if (!read.ok) return read;
  const known = comparableSchema.safeParse(read.value);
  if (!known.success)
    return failure({
      message: `${path} holds no findings that can be compared.`,
      advice: 'Analyse that corpus again with this version of Heed.',
    });
  const there = known.data as unknown as ComparableFindings;
  return success((here) => compareCorpora(here, there, nameOf(path)));
}
