import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';

type Theme = Omit<WorkspaceView['themes'][number], 'examples'> & { readonly examples: readonly string[] };

/** One thing that is not the same in two versions. */
export interface VersionDifference {
  readonly theme: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions of a codebook, theme by theme in the order of the later one. */
export function compareVersions(
  before: readonly Theme[],
  after: readonly Theme[],
  layers: WorkspaceView['layers'],
): VersionDifference[] {
  const earlier = new Map(before.map((theme) => [theme.id, theme]));
  const later = new Map(after.map((theme) => [theme.id, theme]));
  const named = (id: string, among: ReadonlyMap<string, Theme>): string => among.get(id)?.name ?? '';
  const placeOf = ({ layer, parent }: Theme, among: ReadonlyMap<string, Theme>): string =>
    parent === null
      ? `top of ${layers.find(({ id }) => id === layer)?.name ?? layer}`
      : `under ${named(parent, among)}`;
  const sayUse = ({ mergedInto }: Theme, among: ReadonlyMap<string, Theme>): string => {
    if (mergedInto === null) return 'in use';
    return mergedInto === '' ? 'retired' : `merged into ${named(mergedInto, among)}`;
  };
  const differences: VersionDifference[] = [];
  for (const theme of [...later.values()].sort((a, b) => a.position - b.position)) {
    const was = earlier.get(theme.id);
    const add = (what: string, before: string, after: string): void => {
      if (before !== after) differences.push({ theme: theme.name, what, before, after });
    };
    if (was === undefined) {
      add('new', '', placeOf(theme, later));
      continue;
    }
    add('name', was.name, theme.name);
    add('place', placeOf(was, earlier), placeOf(theme, later));
    add('use', sayUse(was, earlier), sayUse(theme, later));
    add('definition', was.definition, theme.definition);
    add('include', was.include, theme.include);
    add('exclude', was.exclude, theme.exclude);
    add('examples', was.examples.join(' / '), theme.examples.join(' / '));
    add('colour', was.colour || 'of its layer', theme.colour || 'of its layer');
  }
  for (const was of before) {
    if (!later.has(was.id)) {
      differences.push({ theme: was.name, what: 'not there', before: placeOf(was, earlier), after: '' });
    }
  }
  return differences;
}
