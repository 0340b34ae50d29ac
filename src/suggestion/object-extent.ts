import type { Action } from './action.ts';
import type { ReadText } from './read-text.ts';

/** How far after its verb an object may reach, in words: the thing itself, and all that is listed of it. */
const reach = { thing: 8, list: 14 };

const endsList = /^(?:who|whose|where|when|while|because|so|if|whether|unless)$/;

/** Words that end what an action is done to: what follows describes it or says what it is for. */
const endsObject = /^(?:which|who|whose|where|when|while|because|so|if|whether|unless|including|especially|such)$/;

/**
 * How far an action's object reaches, as the place after its last word: to the next verb, a relative clause or a bound of words.
 *
 * @param wide whether all that is listed counts ("a strategy that includes training"), not the thing alone
 */
export function endOfObject(action: Action, read: ReadText, wide = false): number {
  const next = read.actions.find((other) => other.at > action.at && (!wide || other.main))?.at ?? read.words.length;
  const ends = wide ? endsList : endsObject;
  const last = action.at + (wide ? reach.list : reach.thing);
  let at = action.at + 1;
  while (at < next && at <= last && !ends.test(read.words[at]?.lower ?? '')) at++;
  return at;
}
