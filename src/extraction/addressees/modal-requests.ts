import { type Reading, take } from './actor-reading.ts';
import { standingOf } from './clause.ts';
import { predicateAt, skipAsides } from './predicate.ts';
import { companionsAfter, type Subject, subjectBefore } from './subject.ts';
import { opensMention, type Token } from './token.ts';
import { requestParticiples } from './verbs.ts';
import { articles, finiteForms, isAdverb, pronouns } from './words.ts';

const modals = new Set(['should', 'must', 'shall', 'will', 'ought']);
/** The index after a modal or its like at `at` ("should", "needs to", "is to", "are asked to"); 0 when there is none. */
export function modalAt(tokens: readonly Token[], at: number): { next: number; asked: boolean } | null {
  const word = tokens[at]?.lower ?? '';
  if (modals.has(word)) return { next: at + 1, asked: false };
  const next = skipAsides(tokens, at + 1);
  const after = tokens[next]?.lower ?? '';
  if (/^(?:needs?|has|have)$/.test(word) && after === 'to') return { next: next + 1, asked: false };
  if (/^(?:has|have)$/.test(word) && after === 'agreed' && tokens[next + 1]?.lower === 'to')
    return { next: next + 2, asked: false };
  if (/^(?:is|are)$/.test(word)) {
    if (after === 'to') return { next: next + 1, asked: false };
    if (
      requestParticiples.has(after) &&
      /^(?:to|that|of|upon|on|by)$/.test(tokens[skipAsides(tokens, next + 1)]?.lower ?? '')
    ) {
      return { next: at, asked: true };
    }
  }
  return null;
}

/** "should the incumbent be unable": a condition, no request. */
const isInverted = (tokens: readonly Token[], modal: number): boolean =>
  (modal === 0 || tokens[modal - 1]?.word === false) &&
  (articles.has(tokens[modal + 1]?.lower ?? '') ||
    opensMention(tokens[modal + 1]) ||
    pronouns.has(tokens[modal + 1]?.lower ?? ''));

/** "which should", "who must": the clause describes something. */
function isRelative(tokens: readonly Token[], modal: number): boolean {
  let at = modal - 1;
  while (at > 0 && isAdverb(tokens[at]?.lower ?? '')) at--;
  return /^(?:which|who|that|what)$/.test(tokens[at]?.lower ?? '');
}

/** "The Government has recognised ... and should": the subject of the verb before "and". */
function sharedSubject(reading: Reading, tokens: readonly Token[], floor: number, modal: number): Subject | null {
  let at = modal - 1;
  while (at > floor && isAdverb(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:and|but)$/.test(tokens[at]?.lower ?? '')) return null;
  const finite = tokens.findIndex((token, i) => i > floor && i < at && finiteForms.has(token.lower));
  return finite < 0 ? null : subjectBefore(reading.scene, tokens, floor, finite);
}

/** Requests that a modal carries: "X should", "X is to", "X are asked to". Returns how many there were. */
export function readModals(reading: Reading, tokens: readonly Token[], item: boolean): number {
  let previous = -1;
  let floor = 0;
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const modal = modalAt(tokens, i);
    if (modal === null || isInverted(tokens, i) || isRelative(tokens, i)) continue;
    const subject = subjectBefore(reading.scene, tokens, floor, i) ?? sharedSubject(reading, tokens, floor, i);
    const predicate = predicateAt(tokens, modal.next);
    floor = i + 1;
    if (subject === null) continue;
    const companions = companionsAfter(reading.scene, tokens, modal.next);
    const standing = standingOf(tokens, subject.from, previous);
    if (standing !== 'embedded' && !(item && previous >= 0)) {
      take(
        reading,
        tokens,
        { ...subject, companions: [...subject.companions, ...companions] },
        predicate,
        tokens[i]?.lower === 'will',
      );
      count++;
    } else if (subject.bodies.length > 0 && previous < 0) reading.last = subject.bodies;
    previous = i;
    floor = predicate.verb;
  }
  return count;
}
