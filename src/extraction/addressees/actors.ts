import { isOnePerson } from './body-heads.ts';
import { standingOf } from './clause.ts';
import { bodiesFrom, type NamedBody, type Scene } from './named-body.ts';
import { opensPredicate, type Predicate, predicateAt, skipAsides } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { type Subject, subjectBefore, subjectBetween } from './subject.ts';
import { opensMention, type Token } from './token.ts';
import { actionVerbs, askingVerbs, baseVerb, requestParticiples } from './verbs.ts';
import { articles, finiteForms, isAdverb, prepositions, pronouns } from './words.ts';

/** What one recommendation says about who is to act. Each list in the order of the text. */
export interface Actors {
  /** Asked in so many words. */
  readonly asked: NamedBody[];
  /** To have something: they see to it themselves, unless the agency they stand under does. */
  readonly holders: NamedBody[];
  /** Only told or taught: whoever they work for must act. */
  readonly served: NamedBody[];
  /** Owners of the thing that is to change: "the Board’s procedures should". */
  readonly owners: NamedBody[];
}

interface Reading {
  readonly scene: Scene;
  readonly actors: Actors;
  /** The last body named as a subject, for "it" and "they". */
  last: readonly NamedBody[];
}

const modals = new Set(['should', 'must', 'shall', 'will', 'ought']);
const authors =
  /^(?:we|i|committee|inquiry|review|panel|coroner|jury|commission|author|tribunal|investigation|report|assembly)$/;

/** The index after a modal or its like at `at` ("should", "needs to", "is to", "are asked to"); 0 when there is none. */
function modalAt(tokens: readonly Token[], at: number): { next: number; asked: boolean } | null {
  const word = tokens[at]?.lower ?? '';
  if (modals.has(word)) return { next: at + 1, asked: false };
  const next = skipAsides(tokens, at + 1);
  const after = tokens[next]?.lower ?? '';
  if (/^(?:needs?|has|have)$/.test(word) && after === 'to') return { next: next + 1, asked: false };
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

const add = (list: NamedBody[], bodies: readonly NamedBody[]): void => {
  list.push(...bodies);
};

/** Bodies after "by" in a passive, up to the end of its clause. */
function agentsAfter(reading: Reading, tokens: readonly Token[], from: number): readonly NamedBody[] {
  for (let i = from; i < Math.min(tokens.length, from + 40); i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:that|which|who|so|if|because|where|when|whether)$/.test(token.lower)) break;
    if (token.lower !== 'by') continue;
    if (tokens[i - 2]?.lower === 'as') continue;
    const { bodies } = bodiesFrom(reading.scene, tokens, i + 1);
    const known = bodies
      .filter((body) => body.entry !== null || !isOnePerson(body.name.split(' ').at(-1) ?? ''))
      .filter((body) => !body.indefinite || (body.entry !== null && !body.entry.role && body.entry.collective));
    const definite = known.filter(
      (body) =>
        body.entry !== null ||
        articles.has(tokens[i + 1]?.lower ?? '') ||
        /^\p{Lu}/u.test(body.name) ||
        /s$/.test(body.name),
    );
    if (definite.length > 0) return definite;
  }
  return [];
}

/** Listed bodies that own the thing in subject position: "the Government’s approach", "funding calls from UKSA". */
function ownersIn(reading: Reading, thing: readonly Token[]): NamedBody[] {
  const found: NamedBody[] = [];
  for (const [i, token] of thing.entries()) {
    if (!opensMention(token) || token.mention === null || token.mention.entry.role || token.mention.entry.collective)
      continue;
    const before = thing[i - 1]?.lower ?? '';
    if (/^(?:to|with|for|about|between|on)$/.test(before)) continue;
    const { start, end, entry } = token.mention;
    found.push({
      name: reading.scene.text.slice(start, end).replace(/^(?:the|an?)\s+/i, ''),
      start,
      end,
      entry,
      indefinite: false,
    });
  }
  return found;
}

/** A national body that a local one is to ask: "the Board should ask the Home Office to ...". */
function nationalAfter(reading: Reading, tokens: readonly Token[], verb: number): readonly NamedBody[] {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 12); i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:that|whether|how|which)$/.test(token.lower)) break;
    if (!articles.has(token.lower) && !opensMention(token)) continue;
    const { bodies } = bodiesFrom(reading.scene, tokens, i);
    return bodies.filter((body) => body.entry?.level === 'national');
  }
  return [];
}

/** Takes what a subject and its predicate say; `foretells` when the verb is "will", which asks nothing of a thing's owner. */
function take(
  reading: Reading,
  tokens: readonly Token[],
  subject: Subject,
  predicate: Predicate,
  foretells = false,
): void {
  const { actors } = reading;
  const subjects = subject.pronoun ? reading.last : subject.bodies;
  if (subject.bodies.length > 0) reading.last = subject.bodies;
  if (predicate.kind === 'priority') {
    const at = tokens.findIndex((token, i) => i >= predicate.verb && token.lower === 'for');
    if (at >= 0) {
      const { bodies } = bodiesFrom(reading.scene, tokens, at + 1);
      if (bodies.length > 0) {
        add(actors.asked, bodies);
        return;
      }
    }
  }
  if (subjects.length === 0 && subject.companions.length === 0) {
    if (
      predicate.kind === 'passive' ||
      predicate.kind === 'told' ||
      predicate.kind === 'receives' ||
      predicate.kind === 'asked'
    ) {
      add(actors.asked, agentsAfter(reading, tokens, predicate.verb + 1));
    }
    if (!subject.pronoun && !foretells)
      add(
        actors.owners,
        ownersIn(
          reading,
          subject.tokens[0]?.lower === 'there' ? tokens.slice(predicate.verb, predicate.verb + 9) : subject.tokens,
        ),
      );
    return;
  }
  switch (predicate.kind) {
    case 'asks': {
      const local = subjects.every((body) => body.entry === null || body.entry.level === 'local');
      const national = local ? nationalAfter(reading, tokens, predicate.verb) : [];
      add(actors.asked, national.length > 0 ? national : [...subjects, ...subject.companions]);
      break;
    }
    case 'asked': {
      // "Airlines should be required by the Authority to": the Authority is to require it.
      const by = tokens[predicate.verb + 1]?.lower === 'by' ? agentsAfter(reading, tokens, predicate.verb + 1) : [];
      add(actors.asked, by.length > 0 ? by : [...subjects, ...subject.companions]);
      break;
    }
    case 'acts':
    case 'priority':
      add(actors.asked, [...subjects, ...subject.companions]);
      break;
    case 'passive': {
      const agents = agentsAfter(reading, tokens, predicate.verb + 1);
      add(actors.asked, agents);
      if (agents.length === 0)
        add(
          actors.owners,
          subjects.filter((body) => body.entry !== null),
        );
      break;
    }
    case 'told':
      add(actors.asked, agentsAfter(reading, tokens, predicate.verb + 1));
      add(
        actors.served,
        subjects.filter((body) => body.entry !== null),
      );
      break;
    case 'holds':
      add(actors.holders, [...subjects, ...subject.companions]);
      break;
    case 'receives':
      break;
  }
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
function readModals(reading: Reading, tokens: readonly Token[], item: boolean): number {
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
    const standing = standingOf(tokens, subject.from, previous);
    if (standing !== 'embedded' && !(item && previous >= 0)) {
      take(reading, tokens, subject, predicate, tokens[i]?.lower === 'will');
      count++;
    } else if (subject.bodies.length > 0 && previous < 0) reading.last = subject.bodies;
    previous = i;
    floor = predicate.verb;
  }
  return count;
}

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

/** "we recommend that X review", "That X review", "recommend X review": a request in the subjunctive. */
function readSubjunctives(reading: Reading, tokens: readonly Token[], opens: boolean): number {
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
      const comma = tokens.findIndex((one, i) => i > at && i < at + 25 && one.text === ',');
      if (comma < 0) return at;
      at = comma + 1;
    } else return at;
  }
  return at;
}

function takeSubjunctive(reading: Reading, tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 45); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (modalAt(tokens, i) !== null || (finiteForms.has(token.lower) && !opensPredicate(token))) return false;
    if (token.mention !== null && token.mention.start < token.start) continue;
    if (!opensPredicate(token) || articles.has(tokens[i - 1]?.lower ?? '')) continue;
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

/** "we urge X to", "the Inquiry calls on X to", "this is for X to", "it is the responsibility of X". */
function readRequests(reading: Reading, tokens: readonly Token[]): number {
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
    if (i === verb - 1 && word === 'and') return authors.test(tokens[0]?.lower ?? '');
    if (!isAdverb(word) && !/^(?:would|also|should|and|like|to|strongly|therefore|,|must|do)$/.test(word)) return false;
  }
  return false;
}

const responsibilityBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some((token) => token.lower === 'responsibility' || token.lower === 'duty');

const asksAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 8).some((token, i, near) => token.lower === 'for' && near[i + 1]?.lower === 'it');

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
  if (tokens.at(-1)?.text !== ':') return 0;
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
  if (modal + others > 0) return modal + others;
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
