import { isOnePerson } from './body-heads.ts';
import { bodiesFrom, type NamedBody, type Scene } from './named-body.ts';
import type { Predicate } from './predicate.ts';
import type { Subject } from './subject.ts';
import { opensMention, type Token } from './token.ts';
import { articles } from './words.ts';

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

/** A recommendation while it is read. */
export interface Reading {
  readonly scene: Scene;
  readonly actors: Actors;
  /** The last body named as a subject, for "it" and "they". */
  last: readonly NamedBody[];
}

/** Adds bodies to a list. */
export const add = (list: NamedBody[], bodies: readonly NamedBody[]): void => {
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
export function take(
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
      // To write is an act of its own; to ask only passes the request on.
      const writes = /^writes?$/.test(tokens[predicate.verb]?.lower ?? '');
      if (national.length === 0 || writes) add(actors.asked, [...subjects, ...subject.companions]);
      add(actors.asked, national);
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
      if (agents.length > 0) break;
      const known = subjects.filter((body) => body.entry !== null && !body.entry.role && !body.indefinite);
      add(actors.owners, known.length > 0 || subject.pronoun || foretells ? known : ownersIn(reading, subject.tokens));
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
