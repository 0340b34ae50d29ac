import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/app/agency-directory.ts';
import { preparedName, shippedSchemes } from '../../src/exchange/agencies/agencies-folder.ts';

const built = new URL('../../dist/', import.meta.url);
interface Built {
  directoryData(scheme: string | null): Promise<unknown>;
}

describe('the agencies that the build prepares', () => {
  it.each(shippedSchemes)('%s is what its files say', async (id) => {
    if (!existsSync(fileURLToPath(built))) throw new Error('Heed is not built. Run: npm run build');
    expect(readdirSync(new URL('agencies', built))).toContain(preparedName(id));
    const { directoryData } = (await import(new URL('src/app/directory-data.js', built).href)) as Built;
    const { entries, scheme } = loadDirectory(id);
    expect(await directoryData(id)).toEqual({ key: id, entries, scheme });
  });
});
