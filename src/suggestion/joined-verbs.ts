import type { Action } from './action.ts';
import { modals, type SentenceFrame } from './clause.ts';
import { list, request } from './verb-signs.ts';
import type { Word } from './words.ts';

/** Whether a verb is the author's own asking: "we note the plan and urge the Board to". */
export const ownRequest = (words: readonly Word[], at: number, frame: SentenceFrame): boolean =>
  request.test(words[at]?.lower ?? '') &&
  frame.modal < 0 &&
  /^(?:we|i)$/.test(words[frame.from]?.lower ?? words[frame.from + 1]?.lower ?? '');

/**
 * Whether a base form that "and" joins can't belong to the relative clause before it, whose own verb has an ending: "step up the fight
 * against those who smuggle, which has failed, and ensure".
 */
export function leavesClause(words: readonly Word[], relative: number, at: number, frame: SentenceFrame): boolean {
  if (relative < frame.from || frame.modal >= 0) return false;
  const clause = words.slice(relative, at);
  return (
    !/^(?:that|whether|how)$/.test(words[relative]?.lower ?? '') &&
    clause.some(({ lower }) => /^(?:has|is|was|are|were|have)$/.test(lower)) &&
    !clause.some(({ lower }) => modals.has(lower) || /^(?:to|can|may|could|would)$/.test(lower))
  );
}

/** Whether the verb before leads to a form in "-ing": "continue funding", "commit to publishing". */
export function leadsTo(actions: readonly Action[], words: readonly Word[], at: number): boolean {
  const before = actions.at(-1);
  if (before === undefined) return false;
  if (words[at - 1]?.lower === 'to') return before.at === at - 2 && /^(?:commit|move|look|return)$/.test(before.verb);
  return before.at === at - 1 && /^(?:continue|keep|start|begin|finish|complete|stop)$/.test(before.verb);
}

/** Verbs that ask for a deed of its own where they follow a purpose: "visit the site to assess damage and report". */
const ownDeed = list(
  'continue ensure publish report adopt establish appoint ratify invite train repeal amend abolish submit undertake issue provide introduce allow',
);

/** Whether a verb that "and" joins leaves the purpose or the permission before it: "allow monitors to enter and ensure that". */
export function leavesPurpose(actions: readonly Action[], verb: string, words: readonly Word[]): boolean {
  const nested = actions.at(-1);
  const [first] = actions;
  if (nested === undefined || first === undefined || nested.main || !ownDeed.has(verb) || ownDeed.has(nested.verb))
    return false;
  return words.slice(nested.at + 1).length > 2;
}

/** Whether an action of the sentence is asked for. */
export const hasMain = (actions: readonly Action[], sentence: number, words: readonly Word[]): boolean =>
  actions.some((action) => action.main && words[action.at]?.sentence === sentence);
