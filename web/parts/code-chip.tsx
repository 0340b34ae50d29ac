import type { WorkspaceView } from '../../src/workbench/schemas/workspace.ts';
import { ringOf } from './rings.ts';

interface CodeChipProps {
  readonly name: string;
  readonly state: 'accepted' | 'suggested';
  /** 1 to 4 for a theme; none for a code of another list. */
  readonly ring?: 1 | 2 | 3 | 4 | undefined;
  /** Where it leads. */
  readonly to?: string;
  /** It is the one that the keys are about. */
  readonly marked?: boolean;
}

/** A code: outlined while it is only suggested, filled once a person confirmed it. The state is said, too. */
export function CodeChip({ name, state, ring, to, marked = false }: CodeChipProps) {
  const look = ring === undefined ? 'chip' : `chip ring-${ring}`;
  const words = (
    <>
      <span>{name}</span>
      <span className="unseen">{state === 'suggested' ? ' (suggested)' : ' (confirmed)'}</span>
    </>
  );
  const shared = { className: look, 'data-state': state, 'data-marked': marked || undefined, title: name };
  return to === undefined ? (
    <span {...shared}>{words}</span>
  ) : (
    <a {...shared} href={to}>
      {words}
    </a>
  );
}

/** How the codes of a workspace are called, and which ring a theme belongs to. */
export interface CodeNames {
  readonly nameOf: (list: string, code: string) => string;
  readonly ring: (list: string, code: string) => 1 | 2 | 3 | 4 | undefined;
  readonly agency: (id: string) => string;
}

const kept = new WeakMap<WorkspaceView, CodeNames>();

/** The names of all codes, made once for each state of the workspace. */
export function codeNames(workspace: WorkspaceView): CodeNames {
  const known = kept.get(workspace);
  if (known !== undefined) return known;
  const names = new Map<string, string>(
    workspace.lists.flatMap(({ list, codes }) => codes.map(({ id, name }) => [`${list} ${id}`, name] as const)),
  );
  const themes = new Map(workspace.themes.map((theme) => [theme.id, theme]));
  const agencies = new Map(workspace.scheme.categories.map(({ id, name }) => [id, name]));
  const made: CodeNames = {
    nameOf: (list, code) => names.get(`${list} ${code}`) ?? themes.get(code)?.name ?? code,
    ring: (list, code) => {
      const layer = list === 'themes' ? themes.get(code)?.layer : undefined;
      return layer === undefined ? undefined : ringOf(workspace.layers, layer);
    },
    agency: (id) =>
      agencies.get(id) ?? (id === 'heed:not-stated' ? 'Not stated' : id === 'heed:other-bodies' ? 'Other bodies' : id),
  };
  kept.set(workspace, made);
  return made;
}
