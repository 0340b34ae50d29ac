import { coordinates, type NamedBody, namedBody, type Scene } from './named-body.ts';
import { isCapital, opensMention, phraseAt, type Token } from './token.ts';
import { recommendingVerbs } from './verbs.ts';
import {
  articles,
  companionPhrases,
  complementisers,
  finiteForms,
  isAdverb,
  prepositions,
  pronouns,
  quantifiers,
} from './words.ts';

/** The subject of a clause. */
export interface Subject {
  /** Index of its first token. */
  readonly from: number;
  readonly tokens: readonly Token[];
  /** Those of its nouns that can act. */
  readonly bodies: readonly NamedBody[];
  /** Bodies put in beside it that are asked to act with it. */
  readonly companions: readonly NamedBody[];
  /** "it", "they": stands for a body named before. */
  readonly pronoun: boolean;
}

const longestCompanion = 4;

/** The companion phrase that begins at `at`: how many words, and whether who follows acts as well. */
function companionAt(tokens: readonly Token[], at: number): { length: number; acts: boolean } | null {
  for (let length = longestCompanion; length > 0; length--) {
    const words = phraseAt(tokens, at, length);
    const phrase = companionPhrases.find((one) => one.words === words);
    if (phrase !== undefined) return { length, acts: phrase.acts };
  }
  return null;
}

const bodiesOf = (scene: Scene, tokens: readonly Token[], sentenceStart: boolean): NamedBody[] =>
  coordinates(tokens).flatMap((phrase, i) => {
    const body = namedBody(scene, phrase, sentenceStart && i === 0);
    return body === null ? [] : [body];
  });

/** Where the noun phrases end and asides begin: a companion phrase, or a comma before a preposition or participle. */
function coreEnd(tokens: readonly Token[]): number {
  let depth = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (depth > 0 || (token.mention !== null && token.mention.start < token.start)) continue;
    if (companionAt(tokens, i) !== null) return i;
    const next = tokens[i + 1];
    if (token.text !== ',' || next === undefined) continue;
    if (opensMention(next) && !prepositions.has(next.lower)) continue;
    if (opensAside(tokens, i + 1)) return i;
  }
  return tokens.length;
}

/** Whether an aside begins here: "once appointed", "where appropriate", "including", "and others to whom". */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (prepositions.has(token.lower) || complementisers.has(token.lower) || companionAt(tokens, at) !== null)
    return true;
  if (
    /^(?:such|in|as|if|and|or)$/.test(token.lower) &&
    /^(?:as|where|if|others|when|particularly|especially)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return true;
  return (
    /^(?:supported|led|involving|assisted|advised|acting|including|particularly|especially|however|therefore|like|not)$/.test(
      token.lower,
    ) || isAdverb(token.lower)
  );
}

/** Companions named in the asides after the subject's nouns. */
function companionsIn(scene: Scene, tokens: readonly Token[], from: number): NamedBody[] {
  const found: NamedBody[] = [];
  for (let i = from; i < tokens.length; i++) {
    const phrase = companionAt(tokens, i);
    if (phrase === null) continue;
    i += phrase.length - 1;
    if (!phrase.acts) continue;
    let end = i + 1;
    while (end < tokens.length) {
      const aside = tokens[end]?.text === ',' && opensAside(tokens, end + 1);
      const second = tokens[end]?.lower === 'and' && companionAt(tokens, end + 1) !== null;
      if (aside || second || (end > i + 1 && companionAt(tokens, end) !== null)) break;
      end++;
    }
    found.push(...bodiesOf(scene, tokens.slice(i + 1, end), false));
  }
  return found;
}

/** Companions in an aside between the modal and its verb: "Tusla should, together with the police, agree". */
export function companionsAfter(scene: Scene, tokens: readonly Token[], at: number): NamedBody[] {
  if (tokens[at]?.text !== ',') return [];
  const close = tokens.findIndex((token, i) => i > at && i < at + 25 && token.text === ',');
  return close < 0 ? [] : companionsIn(scene, tokens.slice(at + 1, close), 0);
}

/** Reads tokens as a subject with its asides; null when they are not one. */
function readSubject(scene: Scene, all: readonly Token[], from: number, to: number): Subject | null {
  let end = to;
  while (end > from && (isAdverb(all[end - 1]?.lower ?? '') || all[end - 1]?.text === ',')) end--;
  const tokens = all.slice(from, end);
  const first = tokens[0];
  if (first === undefined || !first.word) return null;
  const named = opensMention(first);
  if (tokens.length === 1 && pronouns.has(first.lower)) {
    const refers = /^(?:it|they|them)$/.test(first.lower);
    return { from, tokens, bodies: [], companions: [], pronoun: refers };
  }
  if (
    !named &&
    (prepositions.has(first.lower) || complementisers.has(first.lower) || first.lower === 'to' || first.lower === 'and')
  )
    return null;
  if (
    !named &&
    (finiteForms.has(first.lower) ||
      (isAdverb(first.lower) && !/^(?:both|further|first|early|second|third)$/.test(first.lower)))
  )
    return null;
  if (!named && pronouns.has(first.lower) && !/^(?:that|this|these|those)$/.test(first.lower)) return null;
  const stop = coreEnd(tokens);
  const core = tokens.slice(0, stop);
  let relative = false;
  for (const [i, token] of core.entries()) {
    if (token.mention !== null && token.mention.start < token.start) continue;
    const asks = /^(?:that|where)$/.test(token.lower) && recommendingVerbs.has(core[i - 1]?.lower ?? '');
    if (asks || (!relative && (token.lower === 'be' || token.lower === 'there'))) return null;
    if (/^(?:which|who|whose|whom|that|where)$/.test(token.lower) && i > 0) relative = true;
    if (!relative && finiteForms.has(token.lower) && !isCapital(token)) return null;
    if (!relative && token.lower === 'to' && i > 0) return null;
    // Two noun phrases side by side are not one subject: "In HSS | the Post Office".
    const before = core[i - 1];
    if (
      before !== undefined &&
      opensMention(token) &&
      isCapital(token) &&
      /^\p{Ll}+[^s]s$/u.test(before.text) &&
      !functionWord(before)
    )
      return null;
    if (i === 0 || before === undefined || !articles.has(token.lower) || token.mention?.start === token.start) continue;
    if (/^(?:that|this|such|no|both|his|her|my)$/.test(token.lower)) continue;
    const bound =
      prepositions.has(before.lower) ||
      /^(?:of|and|or|nor|all|both|,|\/|\(|as|than|half)$/.test(before.lower) ||
      before.text === ',';
    if (!relative && !bound && !/ing$/.test(before.lower)) return null;
  }
  if (isListWithoutAnd(core) || /^(?:and|or|but)$/.test(core.at(-1)?.lower ?? '')) return null;
  // "hold a plan, and the Council should": a new clause, no list of two.
  const joint = core.findIndex((token, i) => token.text === ',' && /^(?:and|or|but)$/.test(core[i + 1]?.lower ?? ''));
  if (joint >= 0 && from > 0 && coordinates(core).length === 2) return null;
  // "hold a plan and the Council should": what the verb before governs is no subject.
  const governed =
    all[from - 1]?.word === true &&
    !complementisers.has(all[from - 1]?.lower ?? '') &&
    articles.has(first.lower) &&
    !named;
  const pieces = governed ? coordinates(core) : [];
  if (pieces.length > 1 && namedBody(scene, pieces[0] ?? [], false) === null) return null;
  const opensSentence = from === 0 || isCapital(first);
  return {
    from,
    tokens,
    bodies: bodiesOf(scene, core, opensSentence && from === 0),
    companions: companionsIn(scene, tokens, stop),
    pronoun: false,
  };
}

const functionWord = (token: Token): boolean =>
  articles.has(token.lower) || prepositions.has(token.lower) || isAdverb(token.lower) || token.mention !== null;

/** Commas make a list only when "and" or "or" closes it; else what stands before the comma is no part of the subject. */
function isListWithoutAnd(core: readonly Token[]): boolean {
  let depth = 0;
  let comma = -1;
  for (const [i, token] of core.entries()) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    const inside = token.mention !== null && token.mention.start < token.start && token.end < token.mention.end;
    if (token.text === ',' && depth === 0 && !inside) comma = i;
  }
  return comma >= 0 && !core.slice(comma).some((token) => /^(?:and|or|&)$/.test(token.lower));
}

/** How far back from its verb a subject can begin, in tokens. */
const reach = 70;

/**
 * The subject of the verb at `verb`: the longest stretch before it that reads as one, beginning at the clause's start,
 * after a comma or conjunction, or at an article or name. Null when there is none.
 *
 * @param floor the index before which it can't begin
 */
export function subjectBefore(scene: Scene, tokens: readonly Token[], floor: number, verb: number): Subject | null {
  for (let at = Math.max(floor, verb - reach); at < verb; at++) {
    if (!canOpen(tokens, at, floor)) continue;
    const subject = readSubject(scene, tokens, at, verb);
    if (subject !== null) return subject;
  }
  return null;
}

function canOpen(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !token.word) return false;
  if (token.mention !== null && token.mention.start < token.start) return false;
  if (before === undefined) return true;
  if (before.text === ',' || before.text === ')' || before.text === '–' || before.text === '—' || before.text === '”')
    return true;
  if (complementisers.has(before.lower) || /^(?:and|but|or|for)$/.test(before.lower))
    return before.lower !== 'for' || (at === floor && floor === 0);
  if (isAdverb(before.lower))
    return (
      articles.has(token.lower) || quantifiers.has(token.lower) || opensMention(token) || pronouns.has(token.lower)
    );
  if (prepositions.has(before.lower) || before.lower === 'of' || articles.has(before.lower)) return false;
  return articles.has(token.lower) || quantifiers.has(token.lower) || opensMention(token) || pronouns.has(token.lower);
}

/** The subject that the tokens from `from` up to `to` are, and nothing else; null when they are not one. */
export const subjectBetween = (scene: Scene, tokens: readonly Token[], from: number, to: number): Subject | null =>
  readSubject(scene, tokens, from, to);
