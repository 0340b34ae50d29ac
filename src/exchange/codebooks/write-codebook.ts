import { stringify } from 'yaml';
import type { WorkspaceCodebook, WorkspaceTheme } from '../../domain/codebook/workspace-codebook.ts';

/** Themes in use, each after what it is part of, as the reader of codebooks wants them. */
function inTreeOrder(themes: readonly WorkspaceTheme[]): WorkspaceTheme[] {
  const inUse = themes.filter(({ mergedInto }) => mergedInto === null);
  const known = new Set(inUse.map(({ id }) => id));
  const below = (parent: string | null): WorkspaceTheme[] =>
    inUse
      .filter((theme) => (known.has(theme.parent ?? '') ? theme.parent : null) === parent)
      .flatMap((theme) => [theme, ...below(theme.id)]);
  return below(null);
}

/**
 * A workspace's codebook as a file that Heed reads again (the form of codebooks/brandon-2011.yaml): layers, and the themes
 * in use. The cues that suggestions go by belong to the codebook it began with and are not in it.
 */
export function writeCodebook({ id, version, title, source, layers, themes }: WorkspaceCodebook): string {
  const ordered = inTreeOrder(themes);
  const known = new Set(ordered.map((theme) => theme.id));
  const content = {
    ...{ id, version, title, source },
    layers: layers.map(({ id, name, definition, include, exclude }) => ({ id, name, definition, include, exclude })),
    themes: ordered.map(({ id, name, layer, parent, definition, include, exclude, examples }) => ({
      ...{ id, name, layer, parent: known.has(parent ?? '') ? parent : layer },
      ...{ definition: definition.trim() === '' ? 'Not defined yet.' : definition, include, exclude },
      ...(examples.length === 0 ? {} : { examples: [...examples] }),
    })),
  };
  return `# The codebook as it stands in a workspace. Themes that were retired or merged are left out.\n${stringify(content, { lineWidth: 110 })}`;
}
