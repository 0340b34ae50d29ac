import { zipSync } from 'fflate';

/** The files inside an Office document by their path; words are written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The earliest day that a ZIP can hold. Every entry has it, so that the same findings make the same bytes. */
const fixedDay = new Date(1980, 0, 1);

/** Packs the parts in the order given. The same parts give the same bytes, today and tomorrow. */
export function packParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([path, content]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return [path, [bytes, { mtime: fixedDay, level: path.endsWith('.png') ? 0 : 6 }]] as const;
  });
  return zipSync(Object.fromEntries(files.map(([path, [bytes, options]]) => [path, [bytes, options]])));
}
