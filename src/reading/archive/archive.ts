import type yauzl from 'yauzl';
import { ReadingError } from '../reading-error.ts';

const maxEntries = 20_000;

/** The members of a ZIP file held in memory. Nothing is ever written to disk. */
export interface Archive {
  has(name: string): boolean;
  names(): readonly string[];
  /** The bytes of one member, counted as they unpack against the bounds of the archive; null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Names that point outside the archive ("../x"); such members can't be read. */
  readonly unsafeNames: readonly string[];
}

/**
 * Opens a ZIP file. `expandedBytes` bounds what all members read together may unpack to, `memberBytes` each of them.
 *
 * @throws ReadingError `corrupt`, `encrypted` or `too-large`.
 */
export async function openArchive(bytes: Uint8Array, expandedBytes: number, memberBytes: number): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { default: reader } = await import('yauzl');
  const zip = await reader
    .fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true })
    .catch((cause: unknown) => {
      throw brokenArchive(cause);
    });
  if (zip.entryCount > maxEntries) {
    throw new ReadingError(
      'too-large',
      `The file is an archive of ${zip.entryCount} members, more than the ${maxEntries} that are read.`,
      'Open it in the program it came from and save it again.',
    );
  }
  const entries = new Map<string, yauzl.Entry>();
  const unsafeNames: string[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = Buffer.from(entry.fileNameRaw).toString('utf8').replaceAll('\\', '/');
      if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) unsafeNames.push(name);
      else if (!name.endsWith('/') && !entries.has(name)) entries.set(name, entry);
      if (entries.size + unsafeNames.length > maxEntries) break;
    }
  } catch (cause) {
    throw brokenArchive(cause);
  }
  let left = expandedBytes;
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    unsafeNames,
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isEncrypted()) throw encryptedArchive();
      const data = await inflate(zip, entry, Math.min(left, memberBytes));
      left -= data.length;
      return data;
    },
  };
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, bound: number): Promise<Uint8Array> {
  const name = entry.fileNameRaw.toString('utf8');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > bound) {
        stream.destroy();
        throw new ReadingError(
          'too-large',
          `"${name}" inside the file unpacks to more than ${Math.floor(bound / 1024 / 1024)} MB.`,
          'Open the document in the program it came from, remove what is not needed, and save it again.',
        );
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  } catch (cause) {
    throw brokenArchive(cause);
  }
}

function encryptedArchive(): ReadingError {
  return new ReadingError(
    'encrypted',
    'The file is an archive locked with a password.',
    'Save a copy without a password and add that.',
  );
}

function brokenArchive(cause: unknown): ReadingError {
  if (cause instanceof ReadingError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ReadingError(
    'corrupt',
    `The file is damaged or cut short: its archive can't be unpacked (${detail}).`,
    'Fetch the file again, or open it in the program it came from and save it again.',
  );
}
