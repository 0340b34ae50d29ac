import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkDifferencing, type DifferencingFinding } from '../analysis/disclosure/differencing.ts';
import { type DisclosurePreset, disclosurePresets } from '../analysis/disclosure/preset.ts';
import type { PublishedTable } from '../analysis/disclosure/published.ts';
import type { Findings } from '../analysis/findings.ts';
import { publishFindings } from '../analysis/publication/publish-findings.ts';
import { failure, type Result, success } from '../domain/result.ts';

/** Findings that were written before: here, or in another run. Only what is asked of them is looked at. */
const earlierSchema = z.looseObject({
  version: z.literal(1),
  samples: z.array(z.unknown()),
  disclosure: z
    .looseObject({ tables: z.array(z.unknown()) })
    .nullable()
    .optional(),
});

export interface UnreadableFindings {
  readonly message: string;
  readonly advice: string;
}

/** Reads a `findings.json`, given as a file or as the folder it stands in. */
export async function readEarlierFindings(path: string): Promise<Result<unknown, UnreadableFindings>> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = folder ? join(path, 'findings.json') : path;
  const advice = 'Give the findings.json of another run of heed analyse, or its folder.';
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return failure({ message: `${file} can’t be read.`, advice });
  try {
    const read = JSON.parse(text) as unknown;
    if (earlierSchema.safeParse(read).success) return success(read);
  } catch {
    // Not JSON: said below.
  }
  return failure({ message: `${file} holds no findings that this version of Heed knows.`, advice });
}

/** The counts of reviews that findings gave to their readers; null when they are of another making. */
function tablesOf(findings: Findings): readonly PublishedTable[] | null {
  if (findings.disclosure) return findings.disclosure.tables;
  try {
    return publishFindings({ ...findings, disclosure: null }, disclosurePresets.none).tables;
  } catch {
    return null;
  }
}

/**
 * What a reader of an earlier publication and of this one learns from the two together, as `checkDifferencing` finds it: taken
 * as grown, and where that is impossible as corrected either way.
 */
export async function compareWithEarlier(
  path: string,
  tables: readonly PublishedTable[],
  { threshold }: DisclosurePreset,
): Promise<Result<readonly DifferencingFinding[], UnreadableFindings>> {
  const read = await readEarlierFindings(path);
  if (!read.ok) return read;
  const before = tablesOf(read.value as Findings);
  if (before === null)
    return failure({
      message: `The counts in ${path} are not those that this version of Heed makes.`,
      advice: 'Analyse the earlier corpus again with this version, then compare.',
    });
  const grown = checkDifferencing(before, tables, { threshold }, 'grown');
  const isPossible = grown.every(({ code }) => code !== 'contradiction');
  return success(isPossible ? grown : checkDifferencing(before, tables, { threshold }, 'changed'));
}
