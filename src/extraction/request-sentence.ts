import type { Passage } from './passage.ts';
import { asksExplicitly, declinesToRecommend, recommendsInOwnVoice, tellsOfReception } from './wording.ts';

const toReader =
  /\brecommends? (?:that )?(?:you|users?|readers?|anyone|visitors?)\b|\brecommends? (?:reading|this book|consulting)\b/i;
const hedged =
  /\b(?:if|whether|why|where|when|before|unless|should|would|might|may|could) (?:we|i|the \w+) (?:\w+ ){0,2}recommends?\b|\b(?:asked|asks|invited|sought|submitted|suggested|proposed|urged|argued|wanted|wished|requested|pressed)\b[^.]{0,60}\b(?:i|we|the \w+) (?:should |to |would )?recommend\b/i;

/** The sentences of a text with the offsets at which they begin. */
export const sentencesWithin = (body: string): { readonly at: number; readonly text: string }[] => {
  const sentences: { at: number; text: string }[] = [];
  let start = 0;
  for (const text of body.split(/(?<=[.?!][”"’)]?)\s+(?=[\p{Lu}“"‘])/u)) {
    const at = body.indexOf(text, start);
    start = at + text.length;
    sentences.push({ at, text });
  }
  return sentences;
};

/** "The Subcommittee saw children with adults. It recommends that ...": the body that speaks goes on as "it". */
const goesOnRecommending = (before: string, text: string): boolean =>
  /^It (?:(?:also|therefore|further|strongly|accordingly) ){0,2}recommends that\b/.test(text) &&
  /(?:^|[.?!] )(?:The|This) (?:sub-?committee|committee|panel|inquiry|commission|investigation|jury|inspectorate|ombudsman|working group|delegation|rapporteur)\b[^.]{0,300}[.]\s*$/i.test(
    before.slice(-400),
  );

/**
 * Where in a passage's words the first sentence begins that recommends in the report's own voice: "we recommend", "it is
 * recommended", or the author by its name; -1 when none does. Quotations, conditions, what is declined and advice to the
 * reader are passed over.
 *
 * @param widely urging, calling upon and encouraging count as well
 */
export const requestSentence = (passage: Passage, widely: boolean): number => {
  for (const { at, text } of sentencesWithin(passage.body)) {
    if (at === passage.authorAsks) return at;
    const asks =
      recommendsInOwnVoice(text) ||
      goesOnRecommending(passage.body.slice(0, at), text) ||
      (widely && asksExplicitly(text));
    if (/^[“"‘]/.test(text) || !asks || toReader.test(text) || hedged.test(text) || declinesToRecommend(text)) continue;
    if (tellsOfReception(text)) continue;
    return at;
  }
  return -1;
};
