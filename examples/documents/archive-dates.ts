import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Packs an Office file again with the report's own date in place of the moment of its making, so that one seed gives the same bytes
 * on every run and machine.
 */
export function settleArchive(bytes: Uint8Array, date: string): Uint8Array {
  const moment = `${date}T09:00:00Z`;
  const entries = unzipSync(bytes);
  const settled: Record<string, Uint8Array> = {};
  for (const name of Object.keys(entries).sort()) {
    const entry = entries[name];
    if (!entry) continue;
    settled[name] =
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(entry).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`))
        : entry;
  }
  // Archive times are local times without a zone: built from local parts, the stored bytes are alike everywhere.
  const [year = 2010, month = 1, day = 1] = date.split('-').map(Number);
  return zipSync(settled, { mtime: new Date(year, month - 1, day, 9, 0, 0), level: 6 });
}
