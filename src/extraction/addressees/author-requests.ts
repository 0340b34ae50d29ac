import { add, type Reading, take } from './actor-reading.ts';
import { modalAt } from './modal-requests.ts';
import { bodiesFrom } from './named-body.ts';
import { opensPredicate, predicateAt } from './predicate.ts';
import { subjectBefore, subjectBetween } from './subject.ts';
import { isCapital, opensMention, phraseAt, type Token } from './token.ts';
import { askingVerbs, baseVerb } from './verbs.ts';
import { articles, finiteForms, isAdverb, prepositions } from './words.ts';

const authors =
  /^(?:experts|group|we|i|committee|inquiry|review|panel|coroner|jury|commission|author|tribunal|investigation|report|assembly)$/;

/** "we recommend that X review", "That X review", "recommend X review": a request in the subjunctive. */
export function readSubjunctives(reading: Reading, tokens: readonly Token[], opens: boolean): number {
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const recommends =
      /^recommend(?:s|ed)?$/.test(token.lower) ||
      (asksThat.test(token.lower) && tokens[i + 1]?.lower === 'that' && asker(tokens, i));
    const opensThat =
      token.lower === 'that' && opens && i <= 1 && tokens.slice(0, i).every((one) => !one.word || isAdverb(one.lower));
    if (!recommends && !opensThat) continue;
    let from = i + 1;
    if (recommends) {
      while (isAdverb(tokens[from]?.lower ?? '') || tokens[from]?.text === ',') from++;
      if (tokens[from]?.lower === 'to') {
        const { bodies, end } = bodiesFrom(reading.scene, tokens, from + 1);
        if (bodies.length > 0 && /^(?:that|:|,|to)$/.test(tokens[end]?.lower ?? 'that')) {
          add(reading.actors.asked, bodies);
          count++;
        }
        continue;
      }
      if (tokens[from]?.lower === 'that') from++;
    }
    if (takeSubjunctive(reading, tokens, afterAdverbial(tokens, from))) count++;
  }
  return count;
}

const asksThat = /^(?:request|ask|urge|suggest|propose|require|direct|advise)(?:s|d|ed)?$/;

/** Whether the writer asks ("I request that"), or it is said to be asked ("it is proposed that"). */
const asker = (tokens: readonly Token[], at: number): boolean =>
  authorBefore(tokens, at) || /^(?:is|are|be)$/.test(tokens[at - 1]?.lower ?? '');

/** The index after a leading "at the earliest opportunity," or ", by June,". */
function afterAdverbial(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 3; guard++) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.text === ',') at++;
    else if (isAdverb(token.lower)) at++;
    else if (prepositions.has(token.lower) && !opensMention(token)) {
      const subject = afterTime(tokens, at);
      const comma = tokens.findIndex((one, i) => i > at && i < at + 25 && one.text === ',');
      if (subject < 0 && comma < 0) return at;
      at = subject >= 0 && (comma < 0 || subject < comma) ? subject : comma + 1;
    } else return at;
  }
  return at;
}

const timeNoun =
  /^(?:days?|weeks?|months?|years?|report|decision|letter|(?:19|20)\d{2}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "within three months | the Trust reviews": where the subject begins after a time without a comma; -1 when it does not. */
function afterTime(tokens: readonly Token[], from: number): number {
  if (!/^(?:within|by|from|before|after|in|at|no)$/.test(tokens[from]?.lower ?? '')) return -1;
  return tokens.findIndex(
    (token, i) =>
      i > from + 1 &&
      i < from + 14 &&
      timeNoun.test(tokens[i - 1]?.lower ?? '') &&
      (/^(?:the|all|each|every)$/.test(token.lower) ||
        opensMention(token) ||
        (isCapital(token) && !timeNoun.test(token.lower))),
  );
}

function takeSubjunctive(reading: Reading, tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 45); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (modalAt(tokens, i) !== null || (finiteForms.has(token.lower) && !opensPredicate(token))) return false;
    if (token.mention !== null && token.mention.start < token.start) continue;
    // "the Director of the Food Benefits Service": a word of a name is no verb.
    if (
      !opensPredicate(token) ||
      isCapital(token) ||
      articles.has(tokens[i - 1]?.lower ?? '') ||
      tokens[i - 1]?.lower === 'with'
    )
      continue;
    const subject = subjectBetween(reading.scene, tokens, from, i);
    if (subject === null) continue;
    const predicate = predicateAt(tokens, i);
    if (subject.bodies.length === 0 && predicate.kind === 'acts') continue;
    take(reading, tokens, subject, predicate);
    return true;
  }
  // "we recommend that the Department: (a) ..." ends with its subject.
  const end = tokens.at(-1)?.word === true ? tokens.length : tokens.length - 1;
  const subject = subjectBetween(reading.scene, tokens, from, end);
  if (subject === null || subject.bodies.length === 0) return false;
  add(reading.actors.asked, [...subject.bodies, ...subject.companions]);
  return true;
}

const title =
  /^(?:administrator|director|secretary|commissioner|under|assistant|associate|deputy|chief|comptroller|attorney|surgeon|superintendent)$/;

/** "should ensure that the Administrator of RUS issues", "should direct the Assistant Secretary to": the official acts. */
export function readDirected(reading: Reading, tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!/^(?:ensure|direct|instruct)$/.test(tokens[i]?.lower ?? '')) continue;
    const from = tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1;
    const named = tokens[from + 1];
    if (tokens[from]?.lower !== 'the' || named === undefined || !isCapital(named) || !title.test(named.lower)) continue;
    const end = tokens.findIndex(
      (token, at) => at > from + 1 && !isCapital(token) && !/^(?:of|for|and|the)$/.test(token.lower),
    );
    const subject = subjectBetween(reading.scene, tokens, from, end < 0 ? tokens.length : end);
    add(reading.actors.asked, subject?.bodies ?? []);
  }
}

/** "we urge X to", "the Inquiry calls on X to", "this is for X to", "it is the responsibility of X". */
export function readRequests(reading: Reading, tokens: readonly Token[]): number {
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    let from = -1;
    if (baseVerb(token.lower, askingVerbs) !== null && token.lower !== 'recommend' && authorBefore(tokens, i)) {
      from = i + 1;
      if (/^(?:on|upon)$/.test(tokens[from]?.lower ?? '')) from++;
    } else if (
      token.lower === 'for' &&
      /^(?:is|are|recommendation|priority|responsibility|duty|task|remains)$/.test(tokens[i - 1]?.lower ?? '')
    )
      from = i + 1;
    else if (
      /^(?:of|with)$/.test(token.lower) &&
      /^(?:responsibility|lies|rests|that|duty)$/.test(tokens[i - 1]?.lower ?? '') &&
      responsibilityBefore(tokens, i)
    ) {
      from = i + 1;
    } else if (/^(?:has|have)$/.test(token.lower) && /^(?:the )?power to take\b/.test(phraseAt(tokens, i + 1, 4))) {
      add(reading.actors.asked, subjectBefore(reading.scene, tokens, 0, i)?.bodies ?? []);
      continue;
    } else if (
      token.lower === 'to' &&
      /^(?:referred|addressed|directed)$/.test(tokens[i - 1]?.lower ?? '') &&
      asksAfter(tokens, i)
    )
      from = i + 1;
    if (from < 0) continue;
    const { bodies, end } = bodiesFrom(reading.scene, tokens, from);
    if (bodies.length === 0) {
      if (/^(?:them|it)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'to')
        add(reading.actors.asked, reading.last);
      continue;
    }
    if (token.lower === 'for' && !tokens.slice(end, end + 3).some((one) => one.lower === 'to')) continue;
    add(reading.actors.asked, bodies);
    const shared = tokens.findIndex((one, at) => at > from && at < end + 3 && one.lower === 'shared');
    if (shared >= 0 && tokens[shared + 1]?.lower === 'with')
      add(reading.actors.asked, bodiesFrom(reading.scene, tokens, shared + 2).bodies);
    count++;
  }
  return count;
}

/** Whether the writer is the subject of the verb at `verb`. */
function authorBefore(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i--) {
    const word = tokens[i]?.lower ?? '';
    if (authors.test(word)) return true;
    if (i === verb - 1 && word === 'and') return tokens.slice(0, 3).some((token) => authors.test(token.lower));
    if (!isAdverb(word) && !/^(?:would|also|should|and|like|to|strongly|therefore|,|must|do)$/.test(word)) return false;
  }
  return false;
}

const responsibilityBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some((token) => token.lower === 'responsibility' || token.lower === 'duty');

const asksAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 8).some((token, i, near) => token.lower === 'for' && near[i + 1]?.lower === 'it');
