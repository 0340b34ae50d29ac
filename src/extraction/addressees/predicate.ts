import type { Token } from './token.ts';
import {
  actionVerbs,
  askingVerbs,
  baseVerb,
  dutyAdjectives,
  instructionParticiples,
  isParticiple,
  receivingVerbs,
  requestParticiples,
} from './verbs.ts';
import { isAdverb } from './words.ts';

/**
 * What a predicate says of its subject. `acts`: it does something. `asked`: it is asked to. `asks`: it is to ask somebody
 * else. `told`: it is to be told or taught. `holds`: it is to have something. `receives`: it gets something or is in a state. `passive`: something is done to it.
 * `priority`: it is to be a priority for somebody.
 */
export type PredicateKind = 'acts' | 'asked' | 'asks' | 'told' | 'holds' | 'receives' | 'passive' | 'priority';

export interface Predicate {
  readonly kind: PredicateKind;
  /** Index of the verb that says so. */
  readonly verb: number;
}

/** The first index at or after `from` that is neither adverb nor negation nor a phrase between commas. */
export function skipAsides(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === ',' && i === from) {
      const close = tokens.findIndex((other, at) => at > i && at < i + 25 && other.text === ',');
      if (close < 0) break;
      i = close + 1;
    } else if (token.text === '(' && i > from - 1) {
      const close = tokens.findIndex((other, at) => at > i && at < i + 25 && other.text === ')');
      if (close < 0) break;
      i = close + 1;
    } else if (
      isAdverb(token.lower) ||
      token.lower === 'strongly' ||
      (token.lower === 'at' && tokens[i + 1]?.lower === 'least')
    )
      i++;
    else break;
  }
  return i;
}

/** What the verb phrase that begins at `from` says of its subject. */
export function predicateAt(tokens: readonly Token[], from: number): Predicate {
  const at = skipAsides(tokens, from);
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'be' || verb === 'been' || verb === 'being' || verb === 'is' || verb === 'are') {
    const next = skipAsides(tokens, at + 1);
    const word = tokens[next]?.lower ?? '';
    // "Agencies must be able to show": what they are able to is asked of them.
    if (
      word === 'able' &&
      tokens[next + 1]?.lower === 'to' &&
      baseVerb(tokens[next + 2]?.lower ?? '', receivingVerbs) === null &&
      /^(?:show|demonstrate|evidence|identify|explain|account|provide|respond)$/.test(tokens[next + 2]?.lower ?? '')
    )
      return { kind: 'acts', verb: next + 2 };
    if (requestParticiples.has(word)) return { kind: 'asked', verb: next };
    if (dutyAdjectives.has(word)) return { kind: 'acts', verb: next };
    if (instructionParticiples.has(word)) return { kind: 'told', verb: next };
    if (isParticiple(word)) return { kind: 'passive', verb: next };
    const after = tokens
      .slice(next, next + 6)
      .map((token) => token.lower)
      .join(' ');
    if (/\b(?:priority|responsibility|goal|task|duty)\b/.test(after)) return { kind: 'priority', verb: next };
    return { kind: 'receives', verb: next };
  }
  if (verb === 'have' || verb === 'has') return { kind: 'holds', verb: at };
  if (verb === 'remain') return { kind: 'priority', verb: at };
  if (baseVerb(verb, receivingVerbs) !== null) return { kind: 'receives', verb: at };
  if (baseVerb(verb, askingVerbs) !== null || /^(?:write|lobby|approach|make|seek|raise|draw)s?$/.test(verb))
    return { kind: 'asks', verb: at };
  return { kind: 'acts', verb: at };
}

/** Whether a base or third-person form of a verb that can open a predicate stands here. */
export const opensPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower === 'be' ||
    baseVerb(token.lower, actionVerbs) !== null ||
    baseVerb(token.lower, receivingVerbs) !== null);
