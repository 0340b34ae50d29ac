import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { AgencyEntry } from '../../domain/agency/agency-entry.ts';
import { isBodyHead, isServedHead, isThingHead, sameNoun } from './body-heads.ts';
import { isCapital, type Token } from './token.ts';
import {
  articles,
  complementisers,
  demonstratives,
  finiteForms,
  isAdverb,
  prepositions,
  pronouns,
  quantifiers,
} from './words.ts';

/** A body as a recommendation names it. */
export interface NamedBody {
  /** As printed, without a leading article. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly entry: AgencyEntry | null;
  /** Named with "a" or "an": one of a kind, not a known one. */
  readonly indefinite: boolean;
}

/** What reading a recommendation needs to know. */
export interface Scene {
  readonly text: string;
  readonly directory: AgencyDirectory;
  readonly tokens: readonly Token[];
}

/** Words after which a phrase only says more about its head. */
const postmodifiers = new Set(
  'of for in at within from to with on by who which that whose responsible concerned working involved including such across under throughout holding providing delivering serving represented participating'.split(
    ' ',
  ),
);
const cutters = new Set('who which that whose whom including such where when'.split(' '));
const fillers =
  /^(?:(?:where|if|as|when) (?:appropriate|necessary|relevant|applicable|required|possible|needed)|in particular|for example|especially|particularly)[, ]+/i;

/** The head of a noun phrase: its last word before what is said of it. */
function headIndex(tokens: readonly Token[]): number {
  let head = -1;
  for (const [i, token] of tokens.entries()) {
    const inside = token.mention !== null && token.mention.start < token.start;
    if (!inside && i > 0 && (postmodifiers.has(token.lower) || token.text === '(')) break;
    if (token.word) head = i;
  }
  return head;
}

/** Whether the text made the thing itself just before: "set up a forum ... The forum should". */
function introducedBefore(scene: Scene, head: Token): boolean {
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.start >= head.start) return false;
    if (token.lower !== 'a' && token.lower !== 'an') continue;
    for (let j = i + 1; j < Math.min(i + 9, scene.tokens.length); j++) {
      const noun = scene.tokens[j];
      if (noun === undefined || !noun.word || prepositions.has(noun.lower) || noun.lower === 'of') break;
      if (sameNoun(noun.text, head.text) && noun.start < head.start) return true;
    }
  }
  return false;
}

/** Whether the words are a proper name that no list knows. */
function isProperName(tokens: readonly Token[], head: number, sentenceStart: boolean): boolean {
  const words = tokens
    .slice(0, head + 1)
    .filter((token) => token.word && !/^(?:of|and|for|the|de|du|in|on|upon)$/.test(token.lower));
  const last = words.at(-1);
  if (last === undefined || !words.every(isCapital) || isThingHead(last.text) || isServedHead(last.text)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(last.text)) return true;
  return words.length > 1 || !sentenceStart || (tokens.length === 1 && !/s$/.test(last.text));
}

/**
 * The body that a noun phrase names, or null when it names a thing, those served, or something the text only refers back
 * to.
 *
 * @param phrase the tokens of one noun phrase, its articles included
 * @param sentenceStart whether it opens a sentence, where a capital tells nothing
 */
export function namedBody(scene: Scene, phrase: readonly Token[], sentenceStart: boolean): NamedBody | null {
  let from = 0;
  const first = phrase[0];
  if (first === undefined) return null;
  const joined = phrase.map((token) => token.lower).join(' ');
  const filler = fillers.exec(joined);
  if (filler !== null) from = filler[0].trim().split(' ').length;
  const determiner = phrase[from]?.lower ?? '';
  const opened = from;
  while (
    from < phrase.length &&
    (articles.has(phrase[from]?.lower ?? '') ||
      (isAdverb(phrase[from]?.lower ?? '') && !quantifiers.has(phrase[from]?.lower ?? ''))) &&
    !boundToName(phrase, from) &&
    !(phrase[from]?.text === 'First' && phrase[from + 1]?.text === 'Nations')
  ) {
    from++;
  }
  let to = phrase.length;
  for (let i = from + 1; i < phrase.length; i++) {
    const token = phrase[i];
    if (token === undefined) break;
    const inside = token.mention !== null && token.mention.start < token.start;
    if (!inside && cutters.has(token.lower) && !isCapital(token)) {
      to = i;
      break;
    }
    if (
      token.text === '(' &&
      !inside &&
      !/^\p{Lu}|^within$/u.test(
        phrase[i + 1]?.word === false ? (phrase[i + 2]?.text ?? '') : (phrase[i + 1]?.text ?? ''),
      )
    ) {
      to = i;
      break;
    }
    if (token.text === '(' && !phrase.slice(i).some((t) => t.text === ')')) {
      to = i;
      break;
    }
  }
  const kept = phrase.slice(from, to);
  const head = headIndex(kept);
  const headToken = kept[head];
  const last = kept.at(-1);
  const start = kept[0];
  if (headToken === undefined || last === undefined || start === undefined) return null;
  if (kept.some((token) => token.mention === null && (finiteForms.has(token.lower) || pronouns.has(token.lower))))
    return null;
  if (!headToken.word || /^\p{N}/u.test(headToken.text)) return null;
  const end = last.text.endsWith("'") || last.text.endsWith('’') ? last.end - 1 : last.end;
  const name = scene.text.slice(start.start, end).replace(/\s+/g, ' ');
  const whole = headToken.mention !== null && headToken.mention.start <= start.start && headToken.mention.end === end;
  const listed = whole ? (headToken.mention?.entry ?? null) : scene.directory.entryNamed(name);
  const headListed = headToken.mention !== null;
  const restricted = kept.length > head + 1;
  if ((demonstratives.has(determiner) && !restricted) || /^(?:new|following|proposed|suggested)$/.test(start.text))
    return null;
  if (headListed || isBodyHead(headToken.text)) {
    if (!headListed && isServedHead(headToken.text) && !/staff|worker|officer/.test(joined)) return null;
    if (!headListed && determiner === 'the' && introducedBefore(scene, headToken)) return null;
  } else if (!isProperName(kept, head, sentenceStart && opened === 0 && from === 0)) return null;
  return { name, start: start.start, end, entry: listed, indefinite: determiner === 'a' || determiner === 'an' };
}

/** Whether an article belongs to a name in the lists ("The Executive Office"). */
const boundToName = (phrase: readonly Token[], at: number): boolean => {
  const token = phrase[at];
  if (token === undefined || token.mention === null) return false;
  return token.mention.start < token.start || (token.lower === 'an' && isCapital(token) && isCapital(phrase[at + 1]));
};

/** Whether the token parts coordinated names: a comma, "and", "or", outside every listed name and bracket. */
const separates = (token: Token): boolean =>
  (token.text === ',' ||
    token.lower === 'and' ||
    token.lower === 'or' ||
    token.lower === 'nor' ||
    token.text === '&' ||
    token.text === '/') &&
  !(token.mention !== null && token.mention.start < token.start && token.end < token.mention.end);

/** "V/Line": a stroke after a single letter, without a space, is part of a name. */
const joinsLetter = (before: Token | undefined, stroke: Token): boolean =>
  stroke.text === '/' && before !== undefined && before.text.length === 1 && before.end === stroke.start;

const isAdjective = (word: string): boolean =>
  /(?:al|ary|ic|ive|ous|ent|ant|able|ible|ful|ian|ed)$/.test(word.toLowerCase());

/** Coordinated noun phrases apart: "the Department, Fujitsu and the Post Office" gives three. */
export function coordinates(tokens: readonly Token[]): Token[][] {
  const raw: Token[][] = [];
  const joints: Token[][] = [];
  let piece: Token[] = [];
  let joint: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (depth === 0 && separates(token) && !joinsLetter(piece.at(-1), token)) {
      if (piece.length > 0) {
        raw.push(piece);
        joints.push(joint);
        piece = [];
        joint = [];
      }
      joint.push(token);
    } else piece.push(token);
  }
  if (piece.length > 0) {
    raw.push(piece);
    joints.push(joint);
  }
  // "federal, provincial and territorial governments": adjectives that wait for their noun.
  for (let i = raw.length - 2; i >= 0; i--) {
    const piece = raw[i] ?? [];
    const next = raw[i + 1];
    const word = piece.at(-1);
    const waits =
      word !== undefined &&
      piece.length <= 2 &&
      !piece.some((one) => articles.has(one.lower) && one.lower !== 'the') &&
      word.mention === null &&
      (!isCapital(word) || (i === 0 && !isCapital(next?.[0]))) &&
      !isBodyHead(word.text) &&
      !/s$/.test(word.text);
    if (!waits || next === undefined || !isAdjective(word.text)) continue;
    raw.splice(i, 2, [...piece, ...(joints[i + 1] ?? []), ...next]);
    joints.splice(i + 1, 1);
  }
  const pieces: Token[][] = [];
  for (const [i, next] of raw.entries()) {
    const before = pieces.at(-1);
    if (before !== undefined && belongTogether(before, next, joints[i] ?? [], i === raw.length - 1))
      before.push(...(joints[i] ?? []), ...next);
    else pieces.push([...next]);
  }
  return pieces;
}

const headIsListed = (phrase: readonly Token[]): boolean => (phrase[headIndex(phrase)]?.mention ?? null) !== null;

/** Whether what stands on both sides of "and" is one name: "trust and provider leaders", "in England and Wales". */
function belongTogether(
  left: readonly Token[],
  right: readonly Token[],
  joint: readonly Token[],
  last: boolean,
): boolean {
  const first = right[0];
  if (first === undefined) return false;
  const listedRight = headIsListed(right);
  const determined = articles.has(first.lower) || quantifiers.has(first.lower);
  if (listedRight || determined) return false;
  const listedLeft = headIsListed(left);
  const preposed = left.some(
    (token) => /^(?:of|in|for|on|across)$/.test(token.lower) && token.mention?.start !== token.start,
  );
  const noHead = !right.some((token) => isBodyHead(token.text));
  if (preposed && right.every((token) => !token.word || isCapital(token)) && noHead) return true;
  if (joint.every((token) => token.text === ',')) return false;
  const leftWords = left.filter((token) => token.word);
  const rightWords = right.slice(0, headIndex(right) + 1).filter((token) => token.word);
  const rightLower = rightWords.every((token) => !isCapital(token));
  if (rightLower && rightWords.length === 1 && leftWords.length > 1 && last && !preposed) return true;
  if (listedLeft) return false;
  const leftFirst = left[0];
  const leftHead = leftWords.at(-1);
  if (leftFirst === undefined || leftHead === undefined) return false;
  const leftPlural = /[^s]s$/.test(leftHead.text);
  const leftDetermined = articles.has(leftFirst.lower) || quantifiers.has(leftFirst.lower);
  if (rightLower && !leftPlural && leftDetermined) return true;
  return rightLower && !leftPlural && !leftDetermined && leftWords.length === 1;
}

/** Words at which a noun phrase ends when it is read from its beginning. */
const stops = (token: Token, next: Token | undefined): boolean => {
  if (token.mention !== null && token.mention.start < token.start) return false;
  if (/^(?:of|in|for|within|at|across|responsible|concerned)$/.test(token.lower)) return false;
  if (token.text === ',' || token.lower === 'and' || token.lower === 'or' || token.text === '/')
    return next === undefined;
  if (!token.word) return token.text !== '(' && token.text !== ')' && token.text !== '&' && token.text !== '-';
  if (prepositions.has(token.lower) || complementisers.has(token.lower) || finiteForms.has(token.lower)) return true;
  return (
    isAdverb(token.lower) ||
    (/ing$/.test(token.lower) && token.mention === null && !isBodyHead(token.text) && !isCapital(token)) ||
    token.lower === 'to' ||
    token.lower === 'supported'
  );
};

/** The bodies of the coordinated noun phrases that begin at `from`, and where those end. */
export function bodiesFrom(
  scene: Scene,
  tokens: readonly Token[],
  from: number,
): { readonly bodies: readonly NamedBody[]; readonly end: number } {
  let end = from;
  let depth = 0;
  while (end < tokens.length && end < from + 60) {
    const token = tokens[end];
    if (token?.text === '(') depth++;
    if (token?.text === ')') depth--;
    const attributive = end === from + 1 && articles.has(tokens[from]?.lower ?? '') && /ing$/.test(token?.lower ?? '');
    if (token === undefined || (!attributive && depth === 0 && stops(token, tokens[end + 1]))) break;
    end++;
  }
  const bodies: NamedBody[] = [];
  for (const phrase of coordinates(tokens.slice(from, end))) {
    const body = namedBody(scene, phrase, false);
    if (body !== null) {
      bodies.push(body);
      continue;
    }
    const opening = openingBody(scene, phrase);
    if (opening !== null) bodies.push(opening);
    break;
  }
  return { bodies, end };
}

/** The body at the beginning of words that go on into a clause: "the Government | wishes the programme". */
function openingBody(scene: Scene, phrase: readonly Token[]): NamedBody | null {
  for (let to = Math.min(phrase.length - 1, 12); to > 0; to--) {
    const last = phrase[to - 1];
    if (last === undefined || (last.mention === null && !isBodyHead(last.text))) continue;
    const body = namedBody(scene, phrase.slice(0, to), false);
    if (body !== null) return body;
  }
  return null;
}
