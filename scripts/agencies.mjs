// Writes the shipped schemes and the list they sort into dist/agencies, as they were read and checked once: a run need not
// parse the YAML again. The name holds the hash of the files they came from, so that a changed file is read anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './step.mjs';

/** Writes dist/agencies/SCHEME-HASH.json for each shipped scheme. */
export async function prepareAgencies() {
  const built = (file) => import(pathToFileURL(join(root, 'dist', 'src', 'exchange', 'agencies', file)).href);
  const { preparedName, shippedSchemes } = await built('agencies-folder.js');
  const { loadAgencyDirectory } = await built('shipped-agencies.js');
  const folder = join(root, 'dist', 'agencies');
  mkdirSync(folder, { recursive: true });
  for (const id of shippedSchemes) {
    const { entries, scheme } = loadAgencyDirectory(id);
    writeFileSync(join(folder, preparedName(id)), JSON.stringify({ entries, scheme }));
  }
}
