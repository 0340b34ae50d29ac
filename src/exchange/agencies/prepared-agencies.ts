import { readFileSync } from 'node:fs';
import type { AgencyScheme } from '../../domain/agency/agency.ts';
import type { AgencyEntry } from '../../domain/agency/agency-entry.ts';
import { preparedName, type ShippedScheme } from './agencies-folder.ts';

/** The listed bodies and the scheme that sorts them. */
export interface PreparedAgencies {
  readonly entries: readonly AgencyEntry[];
  readonly scheme: AgencyScheme;
}

/**
 * A shipped scheme as the build wrote it down (`scripts/agencies.mjs`) from the very files that ship now: what
 * `loadAgencyDirectory` reads from them, without the time that YAML and its checks take. Null when there is none: in a
 * checkout that was not built, or when a file was changed since.
 */
export function readPreparedAgencies(id: ShippedScheme): PreparedAgencies | null {
  let text: string;
  try {
    text = readFileSync(new URL(`../../../agencies/${preparedName(id)}`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
  return JSON.parse(text) as PreparedAgencies;
}
