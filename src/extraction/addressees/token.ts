import type { AgencyMention } from '../../domain/agency/agency-entry.ts';

/** A word, a number or a punctuation mark of a sentence. Offsets index the recommendation's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly word: boolean;
  /** The listed body that the token is part of, when it is. */
  readonly mention: AgencyMention | null;
}

const tokenPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;

/** The tokens of `text.slice(start, end)`; `mentions` are those of the whole text, in order. Linear. */
export function tokenise(text: string, start: number, end: number, mentions: readonly AgencyMention[]): Token[] {
  const tokens: Token[] = [];
  let next = mentions.findIndex((mention) => mention.end > start);
  for (const match of text.slice(start, end).matchAll(tokenPattern)) {
    const from = start + match.index;
    const to = from + match[0].length;
    while (next >= 0 && (mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    const mention = next < 0 ? undefined : mentions[next];
    tokens.push({
      start: from,
      end: to,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      word: /^[\p{L}\p{N}]/u.test(match[0]),
      mention: mention !== undefined && mention.start <= from ? mention : null,
    });
  }
  return tokens;
}

/** Whether a token begins a listed body's name. */
export const opensMention = (token: Token | undefined): boolean =>
  token !== undefined && token.mention !== null && token.mention.start === token.start;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The words of tokens as one string, spaces between, for matching multi-word openers. */
export const phraseAt = (tokens: readonly Token[], from: number, words: number): string =>
  tokens
    .slice(from, from + words)
    .map((token) => token.lower)
    .join(' ');
