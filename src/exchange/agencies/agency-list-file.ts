import { z } from 'zod';
import type { AgencyEntry } from '../../domain/agency/agency-entry.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { AgencyFileFailure } from './agency-file-failure.ts';
import { readYaml } from './yaml-document.ts';

const name = z.string().trim().min(1, 'A name must not be empty');
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is made of lower-case letters, digits and single hyphens');

export const listedAgency = z.strictObject({
  id: identifier,
  name,
  aliases: z.array(name).default([]),
  abbreviations: z.array(name).default([]),
  within: identifier.optional(),
  level: z.enum(['local', 'national']).optional(),
  role: z.boolean().default(false),
  collective: z.boolean().default(false),
});
export type ListedAgency = z.output<typeof listedAgency>;

const listSchema = z.strictObject({ title: name, agencies: z.array(listedAgency).min(1, 'The list holds no agency') });

/** Listed bodies, and which belongs to which. */
export interface AgencyList {
  readonly entries: readonly AgencyEntry[];
  /** Agency id to the id of the body or kind it belongs to. */
  readonly within: ReadonlyMap<string, string>;
}

/** Agencies with the level of what they belong to. Every `within` must be known and lead to a root. */
export function listOf(agencies: readonly ListedAgency[]): AgencyList {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const levelOf = (agency: ListedAgency): 'local' | 'national' => {
    if (agency.level !== undefined) return agency.level;
    const parent = agency.within === undefined ? undefined : byId.get(agency.within);
    return parent === undefined ? 'local' : levelOf(parent);
  };
  return {
    entries: agencies.map((agency) => ({
      id: agency.id,
      name: agency.name,
      aliases: agency.aliases,
      abbreviations: agency.abbreviations,
      level: levelOf(agency),
      role: agency.role,
      collective: agency.collective,
    })),
    within: new Map(
      agencies.flatMap((agency) => (agency.within === undefined ? [] : [[agency.id, agency.within] as const])),
    ),
  };
}

/** The index of the first agency whose id is taken, whose `within` is unknown or goes round in a circle; with the reason. */
export function firstFlaw(agencies: readonly ListedAgency[]): { index: number; field: string; message: string } | null {
  const byId = new Map<string, ListedAgency>();
  for (const [index, agency] of agencies.entries()) {
    if (byId.has(agency.id)) return { index, field: 'id', message: `The id "${agency.id}" is given twice.` };
    byId.set(agency.id, agency);
  }
  for (const [index, agency] of agencies.entries()) {
    const seen = new Set<string>();
    for (let at: ListedAgency | undefined = agency; at?.within !== undefined; at = byId.get(at.within)) {
      if (!byId.has(at.within)) {
        return { index, field: 'within', message: `"${at.within}" is not the id of an agency in the list.` };
      }
      if (seen.has(at.id)) return { index, field: 'within', message: `"${agency.id}" belongs to itself.` };
      seen.add(at.id);
    }
  }
  return null;
}

/**
 * Reads a list of agencies (the form of codebooks/agencies/agencies.yaml).
 *
 * @param text the file's content
 * @param file its name, for failures
 */
export function readAgencyList(text: string, file: string): Result<AgencyList, AgencyFileFailure> {
  const read = readYaml(text, file, listSchema);
  if (!read.ok) return read;
  const flaw = firstFlaw(read.value.value.agencies);
  if (flaw !== null) {
    return failure({
      file,
      line: read.value.lineOf(['agencies', flaw.index, flaw.field]),
      field: `agencies[${flaw.index}].${flaw.field}`,
      message: flaw.message,
      advice: 'Give each agency one id of its own, and name an agency of this list in "within".',
    });
  }
  return success(listOf(read.value.value.agencies));
}
