import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';

export type Theme = WorkspaceView['themes'][number];

/** A theme in its place. */
export interface TreeLine {
  readonly theme: Theme;
  /** 0 at the top of its layer. */
  readonly depth: number;
}

export const isInUse = ({ mergedInto }: Theme): boolean => mergedInto === null;

/** The themes of a layer that are in use, each followed by its parts. */
export function linesOf(themes: readonly Theme[], layer: string): TreeLine[] {
  const own = themes.filter((theme) => isInUse(theme) && theme.layer === layer);
  const known = new Set(own.map(({ id }) => id));
  const below = (parent: string | null, depth: number): TreeLine[] =>
    own
      .filter((theme) => (known.has(theme.parent ?? '') ? theme.parent : null) === parent)
      .sort((a, b) => a.position - b.position)
      .flatMap((theme) => [{ theme, depth }, ...below(theme.id, depth + 1)]);
  return below(null, 0);
}

/** The theme and everything below it. */
export function branchOf(themes: readonly Theme[], id: string): Set<string> {
  const branch = new Set([id]);
  for (let before = 0; before !== branch.size; ) {
    before = branch.size;
    for (const theme of themes) if (theme.parent !== null && branch.has(theme.parent)) branch.add(theme.id);
  }
  return branch;
}
