import type { Edit } from '../../../domain/change/change.ts';
import type { WorkspaceTheme } from '../../../domain/codebook/workspace-codebook.ts';
import type { IntentOf } from './intent.ts';
import {
  edit,
  howMany,
  type IntentContext,
  type Planned,
  plan,
  refuseInvalid,
  refuseUnknown,
} from './intent-context.ts';

const fresh = { definition: '', include: '', exclude: '', examples: [], colour: '', mergedInto: null };

const themesOf = ({ records }: IntentContext): readonly WorkspaceTheme[] => records.codebook()?.themes ?? [];

/** The theme and everything below it. */
function branchOf(themes: readonly WorkspaceTheme[], theme: string): Set<string> {
  const branch = new Set([theme]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, parent } of themes) {
      if (parent !== null && branch.has(parent) && !branch.has(id)) {
        branch.add(id);
        grown = true;
      }
    }
  }
  return branch;
}

/** Edits that give the themes in this order the positions 0, 1, 2 …, with other changes already in them. */
function renumber(before: ReadonlyMap<string, WorkspaceTheme>, ordered: readonly WorkspaceTheme[]): Edit[] {
  return ordered.flatMap((theme, position) => {
    const kept = before.get(theme.id) ?? null;
    const after = { ...theme, position };
    return JSON.stringify(kept) === JSON.stringify(after) ? [] : [edit('theme', theme.id, kept, after)];
  });
}

/** Where a theme goes in the order of all: before `before`, else after the last of its parent's branch or layer. */
function insertInto(
  others: readonly WorkspaceTheme[],
  moved: readonly WorkspaceTheme[],
  { layer, parent, before }: { readonly layer: string; readonly parent: string | null; readonly before: string | null },
): WorkspaceTheme[] {
  const branch = parent === null ? null : branchOf(others, parent);
  const at =
    before !== null
      ? others.findIndex(({ id }) => id === before)
      : others.findLastIndex((one) => (branch === null ? one.layer === layer : branch.has(one.id))) + 1;
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), ...moved, ...others.slice(place)];
}

/** A new theme in a layer, or under another; refused where either is not there. */
export function addTheme(intent: IntentOf<'add-theme'>, context: IntentContext): Planned {
  const themes = themesOf(context);
  const { layer, parent, definition } = intent;
  const name = intent.name.trim();
  if (!context.records.codebook()?.layers.some(({ id }) => id === layer)) return refuseUnknown('layer');
  const above = themes.find(({ id }) => id === parent);
  if (parent !== null && above === undefined) return refuseUnknown('theme to put it under');
  const theme = { ...fresh, id: context.newId(), name, layer: above?.layer ?? layer, parent, definition, position: 0 };
  const before = new Map(themes.map((one) => [one.id, one]));
  const ordered = insertInto(themes, [theme], { layer: theme.layer, parent, before: null });
  return plan(`Add the theme “${name}”`, renumber(before, ordered));
}

/** Another name, definition, colour or examples of a theme; nothing where all is as it was. */
export function changeTheme(intent: IntentOf<'change-theme'>, { records }: IntentContext): Planned {
  const { type: _type, theme, ...said } = intent;
  const before = records.get('theme', theme);
  if (before === null) return refuseUnknown('theme');
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const after: WorkspaceTheme = { ...before, ...given };
  const same = JSON.stringify(after) === JSON.stringify(before);
  const label =
    after.name === before.name
      ? `${after.colour === before.colour ? 'Describe' : 'Recolour'} the theme “${before.name}”`
      : `Rename the theme “${before.name}” to “${after.name}”`;
  return plan(label, same ? [] : [edit('theme', theme, before, after)]);
}

/** A theme with all below it to another place; refused under itself. */
export function moveTheme(intent: IntentOf<'move-theme'>, context: IntentContext): Planned {
  const themes = themesOf(context);
  const theme = themes.find(({ id }) => id === intent.theme);
  if (theme === undefined) return refuseUnknown('theme');
  const branch = branchOf(themes, theme.id);
  if (intent.parent !== null && branch.has(intent.parent)) {
    return refuseInvalid('A theme can’t stand under itself.', 'Choose another place.');
  }
  const above = themes.find(({ id }) => id === intent.parent);
  if (intent.parent !== null && above === undefined) return refuseUnknown('theme to put it under');
  if (!context.records.codebook()?.layers.some(({ id }) => id === intent.layer)) return refuseUnknown('layer');
  const layer = above?.layer ?? intent.layer;
  const moved = themes
    .filter(({ id }) => branch.has(id))
    .map((one) => ({ ...one, layer, ...(one.id === theme.id ? { parent: intent.parent } : {}) }));
  const others = themes.filter(({ id }) => !branch.has(id));
  const before = new Map(themes.map((one) => [one.id, one]));
  const ordered = insertInto(others, moved, { layer, parent: intent.parent, before: intent.before });
  return plan(`Move the theme “${theme.name}”`, renumber(before, ordered));
}

/**
 * Merges themes into another. Codings keep what was said: the merged theme points to the one that took it up, and counts go
 * there. Parts of a merged theme move under it.
 */
export function mergeThemes({ themes: merged, into }: IntentOf<'merge-themes'>, context: IntentContext): Planned {
  const themes = themesOf(context);
  const target = themes.find(({ id }) => id === into);
  if (target === undefined || target.mergedInto !== null) return refuseUnknown('theme to merge into');
  const going = themes.filter(({ id }) => merged.includes(id));
  if (going.length !== new Set(merged).size) return refuseUnknown('theme');
  if (going.some(({ id }) => branchOf(themes, id).has(into))) {
    return refuseInvalid('A theme can’t be merged into itself or into its own part.', 'Choose another theme.');
  }
  const gone = new Set(merged);
  const edits = themes.flatMap((theme): Edit[] => {
    if (gone.has(theme.id)) return [edit('theme', theme.id, theme, { ...theme, mergedInto: into })];
    const isPart = theme.parent !== null && gone.has(theme.parent) && theme.mergedInto === null;
    return isPart ? [edit('theme', theme.id, theme, { ...theme, parent: into, layer: target.layer })] : [];
  });
  const names = going.map(({ name }) => `“${name}”`).join(', ');
  return plan(`Merge ${names} into “${target.name}”`, edits);
}

/** Makes new parts of a theme; standing codings of the chosen recommendations are said anew of the part. */
export function splitTheme({ theme: whole, parts }: IntentOf<'split-theme'>, context: IntentContext): Planned {
  const { records, newId, now, coder } = context;
  const themes = themesOf(context);
  const theme = themes.find(({ id }) => id === whole);
  if (theme === undefined || theme.mergedInto !== null) return refuseUnknown('theme');
  const made = parts.map(({ name }) => ({
    ...fresh,
    ...{ id: newId(), name: name.trim(), layer: theme.layer, parent: theme.id, position: 0 },
  }));
  const before = new Map(themes.map((one) => [one.id, one]));
  const ordered = insertInto(themes, made, { layer: theme.layer, parent: theme.id, before: null });
  const edits = renumber(before, ordered);
  let moved = 0;
  for (const [place, { recommendations }] of parts.entries()) {
    const code = made[place]?.id ?? '';
    for (const recommendation of recommendations) {
      for (const coding of records.codingsOf(recommendation)) {
        if (coding.list !== 'themes' || coding.code !== whole || coding.withdrawn !== null || !coding.applies) continue;
        const again = { ...coding, id: newId(), code, coder, created: now };
        edits.push(
          edit('coding', coding.id, coding, { ...coding, withdrawn: now }),
          edit('coding', again.id, null, again),
        );
        moved++;
      }
    }
  }
  return plan(`Split “${theme.name}” into ${howMany(parts.length, 'part')}, ${howMany(moved, 'coding')} moved`, edits);
}

/** Takes a theme out of use. Its codings stay and are no longer counted. */
export function retireTheme({ theme }: IntentOf<'retire-theme'>, context: IntentContext): Planned {
  const before = context.records.get('theme', theme);
  if (before === null || before.mergedInto !== null) return refuseUnknown('theme in use');
  const parts = themesOf(context).filter(({ parent, mergedInto }) => parent === theme && mergedInto === null);
  if (parts.length > 0) {
    return refuseInvalid(`“${before.name}” has parts that are in use.`, 'Move, merge or retire its parts first.');
  }
  return plan(`Retire the theme “${before.name}”`, [edit('theme', theme, before, { ...before, mergedInto: '' })]);
}

/** A theme that was merged into another, back on its own. */
export function restoreTheme({ theme }: IntentOf<'restore-theme'>, { records }: IntentContext): Planned {
  const before = records.get('theme', theme);
  if (before === null) return refuseUnknown('theme');
  const label = `Bring back the theme “${before.name}”`;
  return plan(label, before.mergedInto === null ? [] : [edit('theme', theme, before, { ...before, mergedInto: null })]);
}

/** Keeps the codebook as it stands under a name, to compare with later. */
export function nameVersion({ name }: IntentOf<'name-version'>, context: IntentContext): Planned {
  const id = context.newId();
  const version = { id, name: name.trim(), created: context.now, themes: themesOf(context) };
  return plan(`Name this version of the codebook “${version.name}”`, [edit('codebook-version', id, null, version)]);
}
