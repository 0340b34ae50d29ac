import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { shippedSchemes } from '../exchange/agencies/agencies-folder.ts';
import { describeAgencyFileFailure } from '../exchange/agencies/agency-file-failure.ts';
import { loadAgencyDirectory, readUserDirectory } from '../exchange/agencies/shipped-agencies.ts';

const opened = new Map<string | null, AgencyDirectory>();

/**
 * The listed bodies under the scheme a person chose: null for the study's, the id of a shipped scheme, or the path of
 * their own file. A scheme that can't be used is one line that names file, line, reason and what to do.
 */
export function openDirectory(scheme: string | null): Result<AgencyDirectory, string> {
  const known = opened.get(scheme);
  if (known) return success(known);
  const shipped = scheme === null ? 'brandon-2011' : shippedSchemes.find((id) => id === scheme);
  if (shipped) {
    const directory = loadAgencyDirectory(shipped);
    opened.set(scheme, directory);
    return success(directory);
  }
  const read = readUserDirectory(scheme ?? '');
  if (!read.ok) return failure(describeAgencyFileFailure(read.failure));
  opened.set(scheme, read.value);
  return success(read.value);
}

/** The same for a scheme that was opened before a job began; one that fails now was changed under it. */
export function loadDirectory(scheme: string | null): AgencyDirectory {
  const directory = openDirectory(scheme);
  if (!directory.ok) throw new Error(directory.failure);
  return directory.value;
}
