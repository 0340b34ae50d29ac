import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The schemes that ship with the package. */
export const shippedSchemes = ['brandon-2011', 'working-together-2023'] as const;
export type ShippedScheme = (typeof shippedSchemes)[number];

/** The package's folder of agency files: beside src/ in a checkout, beside dist/ once built or installed. */
function agenciesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'codebooks', 'agencies');
    if (existsSync(join(candidate, 'agencies.yaml'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The package is incomplete: codebooks/agencies/agencies.yaml is missing.');
    folder = parent;
  }
}

/** Text of a shipped file. */
export const readAgencyFile = (file: string): string => readFileSync(join(agenciesFolder(), file), 'utf8');

/** Name under which the build keeps a scheme with its list: another when either file says anything else. */
export function preparedName(id: ShippedScheme): string {
  const hash = createHash('sha256')
    .update(readAgencyFile('agencies.yaml'))
    .update(readAgencyFile(`${id}.yaml`));
  return `${id}-${hash.digest('hex').slice(0, 16)}.json`;
}
