import { shippedSchemes } from '../exchange/agencies/agencies-folder.ts';
import { readPreparedAgencies } from '../exchange/agencies/prepared-agencies.ts';
import type { DirectoryData } from './report-reading.ts';

/**
 * The listed bodies under the scheme a person chose, as `loadDirectory` has them, ready to cross to a worker: null for the
 * study's, the id of a shipped scheme, or the path of their own file. A shipped one is taken as the build prepared it.
 *
 * @throws Error when a file of their own can't be used any more.
 */
export async function directoryData(chosen: string | null): Promise<DirectoryData> {
  const shipped = chosen === null ? 'brandon-2011' : shippedSchemes.find((id) => id === chosen);
  const prepared = shipped ? readPreparedAgencies(shipped) : null;
  if (prepared) return { key: prepared.scheme.id, ...prepared };
  const { loadDirectory } = await import('./agency-directory.ts');
  const { entries, scheme } = loadDirectory(chosen);
  return { key: scheme.id, entries, scheme };
}
