import type { FamilyDecision } from '../../../domain/change/change.ts';
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

const inOrder = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** The decision about exactly these recommendations, if there is one. */
const decisionOn = (records: IntentContext['records'], members: readonly string[]): FamilyDecision | null =>
  [...records.all('family-decision')].find((one) => inOrder(one.members) === inOrder(members)) ?? null;

function describe(groups: readonly (readonly string[])[], members: number): string {
  if (groups.length === 1) return `Accept a family of ${howMany(members, 'recommendation')}`;
  const families = groups.filter((group) => group.length > 1).length;
  if (families === 0) return `Say that ${howMany(members, 'recommendation')} are no family`;
  return `Split a family of ${howMany(members, 'recommendation')}`;
}

/** Keeps which members of a proposed family ask for the same. Every member stands in one group. */
export function decideFamily({ members, groups }: IntentOf<'decide-family'>, context: IntentContext): Planned {
  const { records, coder, now, newId } = context;
  if (members.some((member) => records.get('recommendation', member) === null)) return refuseUnknown('recommendation');
  if (inOrder(groups.flat()) !== inOrder(members)) {
    return refuseInvalid('Each member stands in one group, and no other.', 'Look at the family again.');
  }
  const before = decisionOn(records, members);
  const label = describe(groups, members.length);
  const groupsOf = (all: readonly (readonly string[])[]): string => all.map(inOrder).sort().join('|');
  if (before !== null && groupsOf(before.groups) === groupsOf(groups)) return plan(label, []);
  const id = before?.id ?? newId();
  return plan(label, [edit('family-decision', id, before, { id, members, groups, coder, created: now })]);
}

/** Takes a decision about a family back. */
export function reopenFamily({ decision }: IntentOf<'reopen-family'>, { records }: IntentContext): Planned {
  const before = records.get('family-decision', decision);
  if (before === null) return refuseUnknown('decision');
  return plan('Leave a family open again', [edit('family-decision', decision, before, null)]);
}
