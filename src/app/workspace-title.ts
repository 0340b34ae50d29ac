import { basename, dirname, extname, parse, resolve } from 'node:path';
import type { NewChange } from '../domain/change/change.ts';
import { type Result, success } from '../domain/result.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';

/** What a workspace is called when nothing says more. */
const plainTitle = 'Reviews';

/** Names of files and folders that say nothing of what is in them. */
const sayNothing = new Set([
  ...['workspace', 'study', 'heed', 'heed-out', 'out', 'output', 'result', 'results', 'data', 'files', 'documents'],
  ...[
    'report',
    'reports',
    'review',
    'reviews',
    'pdf',
    'pdfs',
    'download',
    'downloads',
    'desktop',
    'home',
    'tmp',
    'temp',
  ],
]);

/** "essex-cases_2011" as a person would write it: "Essex cases 2011". */
function writeName(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1, 200);
}

/**
 * A title for a workspace from where it comes: the folder of its reports, the name of its file, or the folder that it stands
 * in, whichever first says something.
 *
 * @param workspace path of its file
 * @param reports paths of what is read; those of a folder count, when it is the only one
 * @param home the person's own folder, whose name says nothing of the reports
 */
export function titleFrom(workspace: string, reports: readonly string[], home: string): string {
  const file = resolve(workspace);
  const [only, ...others] = reports;
  const folder = only !== undefined && others.length === 0 && extname(only) === '' ? [resolve(only)] : [];
  const places = [...folder, file, dirname(file), dirname(dirname(file))].filter(
    (place) => place !== home && place !== parse(place).root,
  );
  const names = places.map((place) => (place === file ? basename(file, extname(file)) : basename(place)));
  const telling = names.find((name) => !sayNothing.has(name.toLowerCase()) && /\p{L}/u.test(name));
  return telling === undefined ? plainTitle : writeName(telling);
}

/** Gives a workspace the title that its manifest says, unless it was given one before. */
export async function takeManifestTitle(
  store: Store,
  title: string,
  actor: string,
): Promise<Result<unknown, StoreFailure>> {
  const about = await store.workspace();
  if (!about.ok) return about;
  const { id } = about.value;
  if (about.value.title === title) return success(null);
  for (let after = 0; ; ) {
    const changes = await store.listChanges({ after, limit: 1000 });
    if (!changes.ok) return changes;
    if (changes.value.some(({ edits }) => edits.some(({ kind }) => kind === 'workspace'))) return success(null);
    if (changes.value.length < 1000) break;
    after = changes.value.at(-1)?.sequence ?? after;
  }
  const edits: NewChange['edits'] = [
    { kind: 'workspace', id, before: { id, title: about.value.title }, after: { id, title } },
  ];
  return store.apply({ label: `Call the workspace “${title}”`, edits, undoes: null }, actor);
}
