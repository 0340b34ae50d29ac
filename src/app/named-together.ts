import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { agencyOfWords, type SuggestedAgency } from './placed-agency.ts';

/** Words after which those stand with whom, between whom or by whom something is done. */
const withWhom =
  /\b(?:protocol|agreement|arrangements?|jointly|together|partnership|conjunction) (?:(?:should|must|is to|to) be \w+ (?:\w+ )?)?(with|between)\s/gi;
const byWhom = /\bby\s/gi;
const listEnd =
  /[.;:()]| (?:to|that|which|who|where|when|so|on|about|for|in|should|must|is|are|covering|before|after|at)\b/;
const asking = /\b(?:should|must|shall|will|to be|be)\b/i;
const mostWords = 7;
/** How far back in its sentence what asks is looked for, in UTF-16 units. */
const reachBack = 400;

/** Bodies one after another from a place on, up to what is none: "the midwife, the GP and a social worker". */
function bodiesFrom(text: string, from: number, directory: AgencyDirectory): SuggestedAgency[] {
  const rest = text.slice(from, from + 240);
  const list = rest.slice(0, listEnd.exec(rest)?.index ?? rest.length);
  const found: SuggestedAgency[] = [];
  for (const part of list.split(/,(?: and)?| and (?!adolescent|families|alcohol|young|emergency|midwifery)/i)) {
    if (part.trim() === '') continue;
    if (part.trim().split(/\s+/).length > mostWords) break;
    const body = agencyOfWords(part, text, directory);
    if (body === null) break;
    found.push(body);
  }
  return found;
}

/** Those with whom what is asked is to be done: "develop a protocol with the Leaving Care team", "an agreement between". */
export const partnersIn = (text: string, directory: AgencyDirectory): SuggestedAgency[] =>
  [...text.matchAll(withWhom)]
    .flatMap(({ index, 0: words }) => bodiesFrom(text, index + words.length, directory))
    .filter(({ category }) => category !== null);

/** Those by whom something is to be done: "should be undertaken by the midwife and the drug worker". */
export const agentsIn = (text: string, directory: AgencyDirectory): SuggestedAgency[] =>
  [...text.matchAll(byWhom)]
    .filter(({ index }) => {
      const before = text.slice(Math.max(0, index - reachBack), index);
      const sentence = before.slice(before.lastIndexOf('. ') + 1);
      return asking.test(sentence) && !/^by an? /i.test(text.slice(index, index + 6));
    })
    .flatMap(({ index, 0: words }) => bodiesFrom(text, index + words.length, directory))
    .filter(({ category }) => category !== null);
