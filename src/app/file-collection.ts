import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { convertibleEndings, reportEndings } from '../domain/document/report-endings.ts';
import type { ReportKind, ReviewAttributes } from '../domain/review/review.ts';
import { isManifestName, type Manifest, readManifest } from './manifest.ts';

/** A file that is to be read, and the review it belongs to. */
export interface CollectedFile {
  readonly path: string;
  /** Name shown to people: relative to the folder that was given. */
  readonly name: string;
  readonly bytes: number;
  /** Reference of the review: from the manifest, else the subfolder, else what was said of it, else the file's own name. */
  readonly review: string;
  /** Set when the manifest says it; otherwise extraction recognises it. */
  readonly kind: ReportKind | null;
  readonly attributes: ReviewAttributes | null;
}

/** Something that was given or named and can't be used. */
export interface CollectionProblem {
  readonly path: string;
  readonly message: string;
  readonly advice: string;
}

export interface FileCollection {
  readonly files: readonly CollectedFile[];
  readonly problems: readonly CollectionProblem[];
  /** What a manifest calls all of it; null when none says. */
  readonly title: string | null;
}

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const stem = (path: string): string => basename(path, extname(path));
/** Hidden files, lock files of Word, and the note about a folder that is no report itself. */
const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || /^read_?me(?:\.|$)/i.test(name);

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => natural.compare(a.name, b.name))) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** The review that somebody named for a file which stands in no folder and no manifest; null when nobody did. */
export type LooseFileReview = (name: string) => string | null;

async function collectFolder(folder: string, reviewOfLoose: LooseFileReview): Promise<FileCollection> {
  const paths = await walk(folder);
  const problems: CollectionProblem[] = [];
  const files: CollectedFile[] = [];
  const manifestPath = paths.find(
    (path) => relative(folder, path) === basename(path) && isManifestName(basename(path)),
  );
  let manifest: Manifest | null = null;
  if (manifestPath) {
    const read = await readManifest(manifestPath);
    manifest = read.manifest;
    problems.push(...read.problems);
  }
  const unused = new Set(manifest?.entries.keys());
  for (const path of paths) {
    if (path === manifestPath) continue;
    const name = relative(folder, path).split(sep).join('/');
    const entry = manifest?.entries.get(name) ?? manifest?.entries.get(basename(path));
    const ending = extname(path).toLowerCase();
    if (!entry && convertibleEndings.has(ending)) {
      problems.push({
        path,
        message: `${name} is a ${ending} file, which Heed does not read.`,
        advice: 'Save it as .docx or PDF and run again.',
      });
      continue;
    }
    if (!entry && !reportEndings.has(ending)) continue;
    unused.delete(name);
    unused.delete(basename(path));
    const [first = '', ...rest] = name.split('/');
    files.push({
      path,
      name,
      bytes: (await stat(path)).size,
      review: entry?.review ?? (rest.length > 0 ? first : (reviewOfLoose(name) ?? stem(path))),
      kind: entry?.kind ?? null,
      attributes: entry?.attributes ?? null,
    });
  }
  for (const name of unused) {
    problems.push({
      path: manifestPath ?? folder,
      message: `The manifest names ${name}, which is not in ${folder}.`,
      advice: 'Correct the name in the manifest, or put the file there.',
    });
  }
  return { files, problems, title: manifest?.title ?? null };
}

/**
 * Files to read for the paths a person gave. A folder is walked; within it, files belong to a review by the manifest
 * (`manifest.csv`, `manifest.yaml`), else by the subfolder they stand in, else as `reviewOfLoose` says, else each is its
 * own review. Hidden files and files that are no reports (images, spreadsheets) are passed over; what is named but can't
 * be found is a problem.
 */
export async function collectFiles(
  paths: readonly string[],
  reviewOfLoose: LooseFileReview = () => null,
): Promise<FileCollection> {
  const files: CollectedFile[] = [];
  const problems: CollectionProblem[] = [];
  let title: string | null = null;
  const seen = new Set<string>();
  const add = (file: CollectedFile) => {
    const key = resolve(file.path);
    if (seen.has(key)) return;
    seen.add(key);
    files.push(file);
  };
  for (const path of paths) {
    const facts = await stat(path).catch(() => null);
    if (!facts) {
      problems.push({
        path,
        message: `There is no file or folder ${path}.`,
        advice: 'Check the spelling; put a name with spaces in quotation marks.',
      });
    } else if (facts.isDirectory()) {
      const inside = await collectFolder(path, reviewOfLoose);
      problems.push(...inside.problems);
      title ??= inside.title;
      if (inside.files.length === 0) {
        problems.push({
          path,
          message: `The folder ${path} holds no report.`,
          advice: 'Heed reads PDF, DOCX, HTML, ODT, RTF, text and Markdown.',
        });
      }
      inside.files.forEach(add);
    } else {
      add({ path, name: basename(path), bytes: facts.size, review: stem(path), kind: null, attributes: null });
    }
  }
  return { files, problems, title };
}
