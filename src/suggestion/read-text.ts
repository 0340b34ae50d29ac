import type { Evidence } from '../domain/suggestion/suggestion.ts';
import { type Action, actionsOf } from './actions.ts';
import { type Word, wordsOf } from './words.ts';

/** A text as the rules see it: its words and the actions it asks for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly actions: readonly Action[];
  /** Places of the verbs of its main actions, and of those to be thought about. */
  readonly actionPlaces: ReadonlySet<number>;
  sentenceOf(at: number): number;
  /** Whether a stretch is part of a body's name: that says who, not what. */
  inName(evidence: Evidence): boolean;
  /** How much words at a place count: fully close to an action that is asked for, less in reasons and details. */
  prominence(at: number): number;
}

/** How far from its verb the words of an action may stand, and what words further off count. */
const reach = { before: 9, after: 9, beyond: 0.45 };

/** How much of a text is looked at, in UTF-16 units. */
const longest = 20_000;

/** Reads a recommendation once for all the rules. */
export function readText(
  text: string,
  verbs: ReadonlySet<string>,
  names: readonly { readonly start: number; readonly end: number }[],
): ReadText {
  const words = wordsOf(text.slice(0, longest));
  const actions = actionsOf(words, verbs);
  const main = actions.filter((action) => action.main);
  const near = new Set<number>();
  for (const { at } of main) {
    for (let i = at - reach.before; i <= at + reach.after; i++)
      if (words[i]?.sentence === words[at]?.sentence) near.add(i);
  }
  return {
    text,
    words,
    actions,
    actionPlaces: new Set(actions.filter((action) => action.main || action.weighed).map((action) => action.at)),
    inName: ({ start, end }) => names.some((name) => name.start <= start && end <= name.end),
    prominence: (at) => (main.length === 0 || near.has(at) ? 1 : reach.beyond),
    sentenceOf: (at) => words[at]?.sentence ?? 0,
  };
}

/** One word of a text as evidence; none when there is no such word. */
export function evidenceAt(read: ReadText, at: number): Evidence[] {
  const word = read.words[at];
  return word === undefined ? [] : [{ start: word.start, end: word.end, words: read.text.slice(word.start, word.end) }];
}
