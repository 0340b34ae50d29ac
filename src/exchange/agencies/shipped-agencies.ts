import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type AgencyDirectory, createAgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { Crosswalk } from '../../domain/agency/crosswalk.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { readAgencyFile, type ShippedScheme } from './agencies-folder.ts';
import { type AgencyFileFailure, describeAgencyFileFailure } from './agency-file-failure.ts';
import { type AgencyList, readAgencyList } from './agency-list-file.ts';
import { readCrosswalk } from './crosswalk-file.ts';
import { readAgencyScheme, type SchemeWithList } from './scheme-file.ts';
import { readSchemeTable } from './scheme-table.ts';

/** A shipped file that can't be read is a bug of ours, so it throws. */
function mustRead<T>(file: string, read: (text: string, name: string) => Result<T, AgencyFileFailure>): T {
  const result = read(readAgencyFile(file), `codebooks/agencies/${file}`);
  if (!result.ok) throw new Error(describeAgencyFileFailure(result.failure));
  return result.value;
}

/** The shipped list of bodies. */
export const loadAgencyList = (): AgencyList => mustRead('agencies.yaml', readAgencyList);

/** A shipped scheme with the list it sorts. */
export function loadScheme(id: ShippedScheme): SchemeWithList {
  const list = loadAgencyList();
  return mustRead(`${id}.yaml`, (text, name) => readAgencyScheme(text, name, list));
}

/** The shipped way from the study's scheme to that of 2023. */
export const loadCrosswalk = (): Crosswalk => mustRead('crosswalk.yaml', readCrosswalk);

/** The shipped bodies, sorted by a shipped scheme. */
export function loadAgencyDirectory(id: ShippedScheme = 'brandon-2011'): AgencyDirectory {
  const { scheme, list } = loadScheme(id);
  return createAgencyDirectory(list.entries, scheme);
}

/**
 * The shipped bodies, sorted by the user's own scheme file: YAML in the form of the shipped ones, or a CSV table with the
 * columns category and agency.
 *
 * @returns the directory, or what is wrong with the file, where, and what to do
 */
export function readUserDirectory(path: string): Result<AgencyDirectory, AgencyFileFailure> {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const message = `The file can't be opened (${reason}).`;
    return failure({ file, line: 0, field: '', message, advice: 'Check the path and that you may read it.' });
  }
  const list = loadAgencyList();
  const read = /\.(?:csv|tsv|txt)$/i.test(path)
    ? readSchemeTable(text, file, list)
    : readAgencyScheme(text, file, list);
  return read.ok ? success(createAgencyDirectory(read.value.list.entries, read.value.scheme)) : read;
}
