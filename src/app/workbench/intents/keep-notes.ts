import type { IntentOf } from './intent.ts';
import {
  edit,
  type IntentContext,
  type Planned,
  plan,
  refuseInvalid,
  refuseUnknown,
  shorten,
} from './intent-context.ts';

const kinds = ['review', 'recommendation', 'theme', 'coding', 'observation'] as const;

/** Writes a memo on anything that has an id. */
export function note({ subject, text }: IntentOf<'note'>, { records, coder, now, newId }: IntentContext): Planned {
  const known = kinds.some((kind) => records.get(kind, subject) !== null) || records.reports.has(subject);
  if (!known) return refuseUnknown('thing to write a memo on');
  const memo = { id: newId(), subject, text: text.trim(), coder, created: now };
  return plan(`Write a memo: “${shorten(memo.text, 40)}”`, [edit('memo', memo.id, null, memo)]);
}

/** Other words in a memo. */
export function editNote({ memo, text }: IntentOf<'edit-note'>, { records }: IntentContext): Planned {
  const before = records.get('memo', memo);
  if (before === null) return refuseUnknown('memo');
  const same = before.text === text.trim();
  return plan('Change a memo', same ? [] : [edit('memo', memo, before, { ...before, text: text.trim() })]);
}

export function removeNote({ memo }: IntentOf<'remove-note'>, { records }: IntentContext): Planned {
  const before = records.get('memo', memo);
  if (before === null) return refuseUnknown('memo');
  return plan(`Remove the memo “${shorten(before.text, 40)}”`, [edit('memo', memo, before, null)]);
}

/** Keeps a view under a name; the same name in the same room takes the new view. */
export function saveView({ room, name, query }: IntentOf<'save-view'>, { records, newId }: IntentContext): Planned {
  const before = [...records.all('view')].find((view) => view.room === room && view.name === name) ?? null;
  const id = before?.id ?? newId();
  const same = before?.query === query;
  return plan(`Save the view “${name}”`, same ? [] : [edit('view', id, before, { id, room, name, query })]);
}

/** A view that was kept under a name, away. */
export function removeView({ view }: IntentOf<'remove-view'>, { records }: IntentContext): Planned {
  const before = records.get('view', view);
  if (before === null) return refuseUnknown('view');
  return plan(`Remove the view “${before.name}”`, [edit('view', view, before, null)]);
}

/** What a person is told of the settings that a window keeps. */
const settled: Readonly<Record<string, string>> = {
  'quadrant-cuts': 'Move the cut points',
  'tour-put-away': 'Put the tour away',
};

/** Settles something for the workspace; its value is JSON. */
export function set({ setting, value }: IntentOf<'set'>, { records }: IntentContext): Planned {
  try {
    JSON.parse(value);
  } catch {
    return refuseInvalid('The value of a setting is JSON.', 'Send it as JSON.');
  }
  const before = records.get('setting', setting);
  const label = settled[setting] ?? `Settle ${setting.replaceAll('-', ' ')}`;
  return plan(label, before?.value === value ? [] : [edit('setting', setting, before, { id: setting, value })]);
}

/** Gives the workspace another title. */
export function renameWorkspace({ title }: IntentOf<'rename-workspace'>, { records }: IntentContext): Planned {
  const [before] = records.all('workspace');
  if (before === undefined) return refuseUnknown('workspace');
  const same = before.title === title;
  return plan(
    `Call the workspace “${shorten(title)}”`,
    same ? [] : [edit('workspace', before.id, before, { ...before, title })],
  );
}
