/** A file that a person offers, with its path in what was dropped or chosen: its folder names its review. */
export interface OfferedFile {
  readonly path: string;
  readonly file: File;
}

const read = (entry: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => entry.readEntries(resolve, reject));
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function walk(entry: FileSystemEntry, into: OfferedFile[]): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    into.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    for (const one of some) await walk(one, into);
  }
}

/** Every file that was dropped, those in folders too. */
export async function readDropped(dropped: DataTransfer): Promise<OfferedFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readChosen(dropped.files);
  const files: OfferedFile[] = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}

/** Every file that was chosen in the browser's own window. */
export const readChosen = (chosen: FileList): OfferedFile[] =>
  [...chosen].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
