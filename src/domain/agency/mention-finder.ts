import type { AgencyEntry, AgencyMention } from './agency-entry.ts';
import { isCapitalised, type NameWord, nameWords, stemOf } from './name-words.ts';

/** One way of printing an entry, as words. */
interface NamePattern {
  readonly entry: AgencyEntry;
  readonly words: readonly string[];
  /** Where a capital is asked for. */
  readonly capital: readonly boolean[];
  /** Abbreviations: the printed form, matched letter by letter. */
  readonly exact: string | null;
  /** `*` before or after the words. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly patterns: NamePattern[];
}

const newNode = (): TrieNode => ({ next: new Map(), patterns: [] });

function patternOf(entry: AgencyEntry, printed: string, abbreviation: boolean): NamePattern | null {
  const openBefore = printed.startsWith('*');
  const openAfter = printed.endsWith('*');
  const words = nameWords(printed);
  if (words.length === 0) return null;
  return {
    entry,
    words: words.map((word) => word.stem),
    capital: words.map((word) => /^\p{Lu}/u.test(word.raw)),
    exact: abbreviation && words.length === 1 ? printed : null,
    openBefore,
    openAfter,
  };
}

/** Words that join the capitalised words of one proper name. */
const joiner = /^(?:and|of|the|for|de|du|des|la|upon|on|in|&)$/;

/** How far a proper name goes on over capitalised words from `from`, one step a word; `taken` ends the name found before it. */
function properNameEdge(text: string, words: readonly NameWord[], from: number, step: 1 | -1, taken = -1): number {
  let edge = from;
  for (let i = from + step, steps = 0; steps < 8; i += step, steps++) {
    const word = words[i];
    const previous = words[i - step];
    if (word === undefined || previous === undefined) break;
    const between = step === 1 ? text.slice(previous.end, word.start) : text.slice(word.end, previous.start);
    // Another name just before "and" is a neighbour in a list, not a part of this one.
    if (step === -1 && /^(?:and|&)$/.test(word.raw) && i - 1 === taken) break;
    if (!/^[\s,&/-]*$/.test(between) || (between.includes(',') && step === -1)) break;
    if (isCapitalised(word.raw)) {
      if (between.includes(',') && !listGoesOn(text, words, i)) break;
      edge = i;
    } else if (!joiner.test(word.raw) || between.includes(',')) break;
  }
  return edge;
}

/** In "Department for Levelling Up, Housing and Communities" the comma is part of the name: it ends in "and Capital". */
function listGoesOn(text: string, words: readonly NameWord[], at: number): boolean {
  const joint = words[at + 1];
  const last = words[at + 2];
  if (joint === undefined || last === undefined || joint.raw !== 'and') return false;
  return isCapitalised(last.raw) && /^\s+$/.test(text.slice(joint.end, last.start));
}

/** The words that can't open a proper name to the left of a kind of body: "The", "Each", "That". */
const opener =
  /^(?:the|a|an|each|every|all|that|this|these|those|any|both|no|its|their|our|for|in|on|of|and|if|when|where|by|at|to|from|as|with|recommendation|recommendations)$/i;

/**
 * A function that finds every listed body in a text: at each word the longest printed form wins and matching goes on
 * after it. One pass over the words through a trie of stems.
 */
export function createMentionFinder(entries: readonly AgencyEntry[]): (text: string) => readonly AgencyMention[] {
  const root = newNode();
  const add = (pattern: NamePattern | null): void => {
    if (pattern === null) return;
    let node = root;
    for (const word of pattern.words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.patterns.push(pattern);
  };
  for (const entry of entries) {
    add(patternOf(entry, entry.name, false));
    for (const alias of entry.aliases) add(patternOf(entry, alias, false));
    for (const abbreviation of entry.abbreviations) add(patternOf(entry, abbreviation, true));
  }

  return (text) => {
    const words = nameWords(text);
    const found: WordMatch[] = [];
    for (let i = 0; i < words.length; i++) {
      const taken = found.at(-1)?.last ?? -1;
      const match = longestAt(text, words, i, root, taken);
      if (match === null) continue;
      // "the Department of Health" is no "the Department": a longer name that begins after the article wins.
      const longer = words[i]?.stem === 'the' ? longestAt(text, words, i + 1, root, taken) : null;
      if (longer !== null && longer.last > match.last) continue;
      while ((found.at(-1)?.last ?? -1) >= match.first) found.pop();
      found.push(match);
      i = match.last;
    }
    return found.flatMap((match) => {
      const first = words[match.first];
      const last = words[match.last];
      if (first === undefined || last === undefined) return [];
      return [{ start: first.start, end: endOfName(text, first.start, last), entry: match.entry }];
    });
  };
}

/** The end of a name: its possessive ending left out, its closing bracket taken in. */
function endOfName(text: string, start: number, last: NameWord): number {
  const tail = /['’]s?$/u.exec(last.raw);
  const end = tail === null ? last.end : last.end - tail[0].length;
  const opened = text.slice(start, end).includes('(') && !text.slice(start, end).includes(')');
  return opened && text[end] === ')' ? end + 1 : end;
}

interface WordMatch {
  readonly first: number;
  readonly last: number;
  /** Words of the pattern itself, not of the proper name it was opened by. */
  readonly fixed: number;
  readonly entry: AgencyEntry;
}

function longestAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  root: TrieNode,
  taken: number,
): WordMatch | null {
  let node: TrieNode | undefined = root;
  let best: WordMatch | null = null;
  for (let j = at; j < words.length; j++) {
    const word = words[j];
    if (word === undefined) break;
    if (j > at && !joined(text, words[j - 1], word)) break;
    node = node.next.get(word.stem);
    if (node === undefined) break;
    for (const pattern of node.patterns) {
      const match = matchOf(pattern, text, words, at, j, taken);
      if (match !== null && (best === null || isBetter(match, best))) best = match;
    }
  }
  return best;
}

/** The name that goes further, then the one that begins earlier, then the one that says more by itself. */
const isBetter = (a: WordMatch, b: WordMatch): boolean =>
  a.last !== b.last ? a.last > b.last : a.first !== b.first ? a.first < b.first : a.fixed > b.fixed;

/** Words of one name stand next to each other: spaces, hyphens, slashes, or a comma between them. */
const joined = (text: string, before: NameWord | undefined, after: NameWord): boolean =>
  before !== undefined && /^(?:[\s/‐-–-]+|,\s|\s?\(\s?)?$/u.test(text.slice(before.end, after.start));

function matchOf(
  pattern: NamePattern,
  text: string,
  words: readonly NameWord[],
  first: number,
  last: number,
  taken: number,
): WordMatch | null {
  for (let k = 0; k < pattern.words.length; k++) {
    const raw = words[first + k]?.raw ?? '';
    if (pattern.exact !== null) {
      if (!sameAbbreviation(raw, pattern.exact)) return null;
    } else if (pattern.capital[k] === true && !isCapitalised(raw)) return null;
  }
  let from = first;
  let to = last;
  if (pattern.openBefore) {
    from = properNameEdge(text, words, first, -1, taken);
    while (from < first && opener.test(words[from]?.raw ?? '')) from++;
    if (from === first) return null;
  }
  if (pattern.openAfter) {
    to = properNameEdge(text, words, last, 1);
    if (to === last) return null;
  }
  return { first: from, last: to, fixed: pattern.words.length, entry: pattern.entry };
}

/** "LSCBs" and "LSCB’s" are LSCB; "its" is not IT. */
const sameAbbreviation = (raw: string, exact: string): boolean => {
  const bare = raw.replace(/['’]s?$/u, '');
  return bare === exact || (bare.endsWith('s') && bare.slice(0, -1) === exact && stemOf(raw) !== '');
};
