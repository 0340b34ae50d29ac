import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { Action } from './action.ts';
import { actionsOf } from './actions.ts';
import { framesOf } from './clause.ts';
import { type Word, wordsOf } from './words.ts';

/** A text as the rules see it: its words and the actions it asks for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly actions: readonly Action[];
  /** The verbs of its main actions, and of those to be thought about: base forms by place. */
  readonly actionVerbs: ReadonlyMap<number, string>;
  /** Whether it states something ("there was no lift"), so that it is more than a phrase. */
  readonly states: boolean;
  sentenceOf(at: number): number;
  /** Place of the first word of the sentence that a word stands in. */
  frameStart(at: number): number;
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
  rules: Pick<SuggestionRules, 'verbs' | 'fixedPhrases'>,
  named: readonly { readonly start: number; readonly end: number }[],
): ReadText {
  const { verbs } = rules;
  const names = [
    ...named,
    ...[...text.slice(0, longest).matchAll(rules.fixedPhrases)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ];
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
    actionVerbs: new Map(
      actions.filter((action) => action.main || action.weighed).map((action) => [action.at, action.verb] as const),
    ),
    inName: ({ start, end }) => names.some((name) => name.start <= start && end <= name.end),
    prominence: (at) => (main.length === 0 || near.has(at) ? 1 : reach.beyond),
    states: [...framesOf(words, verbs).values()].some((frame) => frame.statement >= 0),
    sentenceOf: (at) => words[at]?.sentence ?? 0,
    frameStart: (at) => {
      let from = at;
      while (from > 0 && words[from - 1]?.sentence === words[at]?.sentence) from--;
      return from;
    },
  };
}

/** One word of a text as evidence; none when there is no such word. */
export function evidenceAt(read: ReadText, at: number): Evidence[] {
  const word = read.words[at];
  return word === undefined ? [] : [{ start: word.start, end: word.end, words: read.text.slice(word.start, word.end) }];
}
