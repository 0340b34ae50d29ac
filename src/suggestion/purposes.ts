import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { Action } from './action.ts';
import { evidenceAt, type ReadText } from './read-text.ts';
import { baseOf } from './verb-forms.ts';

/** Verbs of an effect that follows: ", reducing delay". */
const effect =
  /^(?:ensure|enable|allow|help|lead|result|reduce|prevent|improve|increase|mitigate|minimise|maximise|avoid|strengthen)$/;

/**
 * The purposes and effects that the actions asked for are said to serve: "to protect", "in order to keep", ", ensuring". A verb
 * of benefit is needed, so that "to establish an archive" is none; and a word before it whose "to" is a part of it ("efforts
 * to", "sufficient to") leaves none. Sentences before the first that asks give reasons, not purposes.
 *
 * @returns their words, in order
 */
export function purposesOf(read: ReadText, rules: SuggestionRules): Evidence[] {
  const word = (i: number): string => read.words[i]?.lower ?? '';
  const first = read.actions.find((action) => action.main);
  if (first === undefined) return [];
  const asking = read.sentenceOf(first.at);
  const mainPlaces = new Set(read.actions.filter((action: Action) => action.main).map((action) => action.at));
  const places: number[] = [];
  for (let i = 0; i < read.words.length; i++) {
    if (read.sentenceOf(i) < asking || mainPlaces.has(i)) continue;
    const mark = read.words[i]?.before;
    if (word(i).endsWith('ing') && (mark === ',' || word(i - 1) === 'thereby')) {
      const verb = baseOf(word(i), rules.verbs);
      if (verb !== null && effect.test(verb)) places.push(i);
      continue;
    }
    const at =
      word(i - 1) === 'to'
        ? i - 1
        : /ly$|^(?:better|further|also)$/.test(word(i - 1)) && word(i - 2) === 'to'
          ? i - 2
          : -1;
    if (at < 0 || read.sentenceOf(at) !== read.sentenceOf(i)) continue;
    const inOrder = word(at - 1) === 'order';
    if (!inOrder && rules.infinitiveNouns.has(word(at - 1))) continue;
    const apart = inOrder || read.words[at]?.before === ',';
    if (/^(?:measures?|steps?|actions?|efforts?|initiatives?)$/.test(word(inOrder ? at - 3 : at - 1))) continue;
    const benefits = rules.benefit.has(word(i));
    if (
      benefits ||
      (apart &&
        rules.verbs.has(word(i)) &&
        (!rules.completing.has(word(i)) || (inOrder && word(i) === 'implement')) &&
        !rules.weighing.has(word(i)))
    )
      places.push(i);
  }
  return places.flatMap((place) => evidenceAt(read, place));
}
