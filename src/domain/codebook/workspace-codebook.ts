import type { Codebook, Layer } from './codebook.ts';

/** A theme as the people of a workspace keep it. */
export interface WorkspaceTheme {
  readonly id: string;
  readonly name: string;
  /** Id of its layer. */
  readonly layer: string;
  /** Id of the theme it is part of; null at the top of its layer. */
  readonly parent: string | null;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly examples: readonly string[];
  /** "#rrggbb"; '' takes the hue of its layer. */
  readonly colour: string;
  /** Order among all themes. */
  readonly position: number;
  /** Id of the theme that took it up, or '' when it was retired; null while it is in use. */
  readonly mergedInto: string | null;
}

/** The codebook of a workspace: a copy of the one it began with, changed by its people. */
export interface WorkspaceCodebook {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly layers: readonly Layer[];
  /** In order of position. */
  readonly themes: readonly WorkspaceTheme[];
}

/** The copy of a codebook that a workspace begins with. */
export function copyCodebook({ id, version, title, source, layers, themes }: Codebook): WorkspaceCodebook {
  const copies = themes.map(({ id, name, layer, parent, definition, include, exclude, examples }, position) => ({
    ...{ id, name, layer, parent, definition, include, exclude, examples },
    ...{ colour: '', position, mergedInto: null },
  }));
  return { id, version, title, source, layers, themes: copies };
}
