import { type Action, actionsOf } from './actions.ts';
import type { Evidence } from './cue-matcher.ts';
import { type Word, wordsOf } from './words.ts';

/** A text as the rules see it: its words and the actions it asks for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly actions: readonly Action[];
  /** Places of the verbs of its main actions. */
  readonly actionPlaces: ReadonlySet<number>;
  sentenceOf(at: number): number;
}

/** How much of a text is looked at, in UTF-16 units. */
const longest = 20_000;

/** Reads a recommendation once for all the rules. */
export function readText(text: string, verbs: ReadonlySet<string>): ReadText {
  const words = wordsOf(text.slice(0, longest));
  const actions = actionsOf(words, verbs);
  return {
    text,
    words,
    actions,
    actionPlaces: new Set(actions.filter((action) => action.main).map((action) => action.at)),
    sentenceOf: (at) => words[at]?.sentence ?? 0,
  };
}

/** One word of a text as evidence; none when there is no such word. */
export function evidenceAt(read: ReadText, at: number): Evidence[] {
  const word = read.words[at];
  return word === undefined ? [] : [{ start: word.start, end: word.end, words: read.text.slice(word.start, word.end) }];
}
