import { type Actors, add, type Reading, take } from './actor-reading.ts';
import { readDirected, readRequests, readSubjunctives } from './author-requests.ts';
import { modalAt, readModals } from './modal-requests.ts';
import { bodiesFrom, type Scene } from './named-body.ts';
import { opensPredicate, predicateAt, skipAsides } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { subjectBetween } from './subject.ts';
import { opensMention, type Token } from './token.ts';
import { actionVerbs, baseVerb, recommendingVerbs, requestParticiples } from './verbs.ts';
import { articles, isAdverb } from './words.ts';

/** A subordinate clause before the request names whom "it" stands for: "If the Government wishes ..., it should". */
function rememberCondition(reading: Reading, tokens: readonly Token[]): void {
  if (!/^(?:if|when|where|as|while|whilst|should|once|although|given)$/.test(tokens[0]?.lower ?? '')) return;
  for (let i = 1; i < Math.min(tokens.length, 30); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',') return;
    if (!articles.has(token.lower) && !opensMention(token)) continue;
    const { bodies } = bodiesFrom(reading.scene, tokens.slice(0, i + 12), i);
    if (bodies.length > 0) {
      reading.last = bodies;
      return;
    }
  }
}

/** "Personal advisers to let the lead professional know": a request without a finite verb. */
function readInfinitive(reading: Reading, tokens: readonly Token[]): number {
  const start = /^(?:that|for)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  for (let i = start + 1; i < Math.min(tokens.length, 50); i++) {
    const token = tokens[i];
    if (token === undefined || modalAt(tokens, i) !== null) return 0;
    if (token.lower !== 'to' || (token.mention !== null && token.mention.start < token.start)) continue;
    const at = skipAsides(tokens, i + 1);
    if (!opensPredicate(tokens[at])) continue;
    const subject = subjectBetween(reading.scene, tokens, start, i);
    if (subject === null) return 0;
    const predicate = predicateAt(tokens, i + 1);
    take(reading, tokens, subject, predicate);
    return 1;
  }
  return 0;
}

/**
 * "The Council make it a requirement": a bare verb after one body asks. "The Board seeks assurance" only states, and counts
 * when nothing else names anybody.
 */
function readBareVerb(reading: Reading, tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length, 45); i++) {
    const token = tokens[i];
    if (token === undefined || modalAt(tokens, i) !== null) return 0;
    if (token.mention !== null && token.mention.start < token.start) continue;
    const invited = token.lower === 'be' && requestParticiples.has(tokens[i + 1]?.lower ?? '');
    if (recommendingVerbs.has(token.lower)) return 0;
    if (baseVerb(token.lower) === null && !invited) continue;
    const subject = subjectBetween(reading.scene, tokens, 0, i);
    if (subject === null || subject.bodies.length !== 1) continue;
    const body = subject.bodies[0];
    if (body?.entry == null) return 0;
    const bare = invited || (actionVerbs.has(token.lower) && !/s$/.test(body.name));
    add(bare ? reading.actors.asked : reading.actors.served, [body]);
    return bare ? 1 : 0;
  }
  return 0;
}

/** "To the Civil Aviation Authority:", "CAMHS: ...": the body before a colon. */
function readLabel(reading: Reading, tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== ':' || /^(?:lead|owner|responsible|action|agency)$/.test(tokens[0]?.lower ?? ''))
    return 0;
  const to = /^(?:to|for)$/.test(tokens[0]?.lower ?? '');
  const from = to ? 1 : 0;
  const subject = subjectBetween(reading.scene, tokens, from, tokens.length - 1);
  if (subject === null || subject.bodies.length === 0) return 0;
  const named = to ? subject.bodies : subject.bodies.filter((body) => body.entry !== null);
  add(reading.actors.asked, named);
  return named.length;
}

/** "Review the policy", "Fully investigate": asks nobody by name. */
function isImperative(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => !isAdverb(token.lower));
  return first >= 0 && actionVerbs.has(tokens[first]?.lower ?? '') && tokens[first]?.mention === null;
}

/**
 * Reads one sentence or list item for who is asked to act, and adds to `reading.actors`.
 *
 * @param governed whether the sentence that opens the list already said who
 * @returns how many requests were found
 */
function readSentence(reading: Reading, sentence: Sentence, tokens: readonly Token[], governed: boolean): number {
  const label = readLabel(reading, tokens);
  if (label > 0) return label;
  rememberCondition(reading, tokens);
  if (governed && sentence.item) return 0;
  const modal = readModals(reading, tokens, sentence.item);
  const others = readSubjunctives(reading, tokens, sentence.opens) + readRequests(reading, tokens);
  if (modal + others > 0) {
    readDirected(reading, tokens);
    return modal + others;
  }
  if ((!sentence.opens && sentence.item) || isImperative(tokens)) return 0;
  return readInfinitive(reading, tokens) || readBareVerb(reading, tokens);
}

/** Who a recommendation asks to act, sentence by sentence. */
export function actorsIn(
  scene: Scene,
  sentences: readonly Sentence[],
  tokensOf: (sentence: Sentence) => readonly Token[],
): Actors {
  const reading: Reading = { scene, actors: { asked: [], holders: [], served: [], owners: [] }, last: [] };
  let governed = false;
  for (const sentence of sentences) {
    const before = reading.actors.asked.length;
    readSentence(reading, sentence, tokensOf(sentence), governed);
    if (!sentence.item) governed = reading.actors.asked.length > before;
  }
  return reading.actors;
}
