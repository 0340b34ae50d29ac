import { convertibleEndings, reportEndings } from '../../src/domain/document/report-endings.ts';
import type { OfferedFile } from './offered-files.ts';

/** Files as they are read: the first folder of a path names the review. */
export interface PlacedFiles {
  readonly files: readonly OfferedFile[];
  /** A name for the review of those without a folder, should they all be of one; '' when nothing suggests one. */
  readonly name: string;
  /** Whether a manifest says which file is of which review. */
  readonly told: boolean;
  /** Names of files that are no reports: they are not sent. */
  readonly passedOver: readonly string[];
}

/** The deepest path that is kept; what lies deeper keeps its review and its last folders. */
const deepest = 4;

/** Whether no folder says which review it is of. */
export const isLoose = ({ path }: OfferedFile): boolean => !path.includes('/');

const isManifest = ({ path }: Pick<OfferedFile, 'path'>): boolean => /^manifest\.(csv|ya?ml)$/i.test(path);

/** Whether it is read, or refused with what to do; a picture or a spreadsheet is neither. */
function isTaken({ path }: OfferedFile): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(Math.max(0, name.lastIndexOf('.'))).toLowerCase();
  return reportEndings.has(ending) || convertibleEndings.has(ending) || isManifest({ path: name });
}

/** What a path says beneath its first folder. */
const inside = (path: string): string => path.slice(path.indexOf('/') + 1);

/**
 * Finds out which folders are reviews. A folder that holds nothing but folders only holds reviews, and so does a folder that
 * was brought alone: what lies in it directly is loose. Any other folder is a review, with all that lies beneath it.
 */
export function placeFiles(all: readonly OfferedFile[]): PlacedFiles {
  const offered = all.filter(isTaken);
  const passedOver = all.filter((one) => !isTaken(one)).map(({ path }) => path);
  const folders = new Map<string, boolean>();
  for (const { path } of offered) {
    if (!path.includes('/')) continue;
    const top = path.slice(0, path.indexOf('/'));
    const direct = !inside(path).includes('/');
    folders.set(top, (folders.get(top) ?? false) || direct);
  }
  const alone = folders.size === 1 && !offered.some(isLoose);
  const files = offered.map(({ path, file }) => {
    const top = path.slice(0, Math.max(0, path.indexOf('/')));
    const isReview = top !== '' && folders.get(top) === true && !alone;
    const [review = '', ...rest] = (top === '' || isReview ? path : inside(path)).split('/');
    return { path: [review, ...rest.slice(-deepest + 1)].join('/'), file };
  });
  const [folder = ''] = alone ? [...folders.keys()] : [];
  const name = folder === '' ? nameTogether(files) : folder;
  return { files, name, told: files.some(isManifest), passedOver };
}

/** What the names of loose files begin with in common; '' when that says nothing. */
function nameTogether(files: readonly OfferedFile[]): string {
  const stems = files.filter((one) => isLoose(one) && !isManifest(one)).map(({ path }) => path.replace(/\.[^.]*$/, ''));
  const [first = '', ...others] = stems;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && other[same]?.toLowerCase() === first[same]?.toLowerCase()) same++;
    length = same;
  }
  const cut = stems.some((stem) => /^[\p{L}\p{N}]/u.test(stem.slice(length)));
  const words = cut ? first.slice(0, length).replace(/[\p{L}\p{N}]*$/u, '') : first.slice(0, length);
  const name = words.replace(/[^\p{L}\p{N})]+$/u, '');
  return name.length < 3 ? '' : name;
}
