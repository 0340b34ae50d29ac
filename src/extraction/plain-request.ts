import { sentencesWithin } from './request-sentence.ts';
import {
  asksExplicitly,
  declinesToRecommend,
  opensAsOrder,
  recommendsInOwnVoice,
  reportsOthers,
  statesNoRecommendations,
  tellsOfReception,
} from './wording.ts';

const opening =
  /^(?:(?:therefore|also|further|in addition|nationally|locally|finally|secondly|lastly),? )?(?:(?:In|By|Before|Within|When|Where|At|For|To|From|As|If|After|Until) [^.;]{3,100}, )?/iu;
/** "Where children are held, Member States should ..., by teachers, ...": the request may have commas of its own. */
const firstClause = /^(?:Where|When|If|Until|Before|After|Within|In|By) [^.;,]{3,100}, /u;
const told =
  /^(?!(?:It|This|These|Those|They|He|She|We|I|You|There|That|What|Who|Such|Mr|Mrs|Ms|Miss|Dr|Nobody|No one|Everyone|Anyone|Staff who|Much|More)\b)\p{Lu}[^.;:?]{2,170}?\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:asked|urged|invited|required|encouraged|called upon|requested|directed) to)\b(?! (?:not )?have\b)(?! be (?:noted|remembered|said|recogni[sz]ed|clear|borne|stressed|acknowledged|emphasi[sz]ed|proud|commended|praised)\b)/u;
const infinitive =
  /^(?:The |All |Each |Every )?\p{Lu}(?:(?!\b(?:is|are|was|were|has|have|had|will|would|could|did|does|said|told|asked|failed|tried|able|used|due|needed|wanted|decided|agreed|began)\b)[^.;:?]){2,120}? to (?:be \w+|\p{Ll}{3,})\b/u;
/** True when it tells what somebody else said ought to be done. */
export const tellsWhatOthersThought = (text: string): boolean => othersThought.test(text.slice(0, 200));

/** True for "The Partnership to audit referrals": a body, and what it is to do. */
export const asksByInfinitive = (text: string): boolean => infinitive.test(text.slice(0, 300)) && !phrase.test(text);

const subject = /^(?:The )?(?:(?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|on|in),? )+(?=\p{Ll}+ )/u;

/** True for "The Department of Child Safety work with the hospitals", below a label: what a body is to do, without a verb that says so. */
export const asksInSubjunctive = (text: string): boolean => {
  const named = subject.exec(text.slice(0, 160))?.[0];
  return named !== undefined && opensAsOrder(text.slice(named.length));
};

const phrase =
  /^(?:(?:Pursuant|According|Due|Subject|Similar|Prior|Contrary|Owing|Further|Next) to\b|(?:In|With|As|It|There|This|These|We|I|He|She|They)\b)/;

const resolved = /^That (?:the|all|each|every|\p{Lu})/u;

/** "The learning event suggested that a passport should be designed": what somebody else would have liked. */
const othersThought =
  /^(?:The|A|An|Some|Many|Several|Most|Both|\p{Lu}[\p{L}’'-]+)\b(?! (?:review|panel|inquiry|board|committee)\b)[^.;:]{0,80}\b(?:suggested|said|told (?:us|me)|thought|felt|believed|argued|proposed|submitted|considered) that\b|^(?:The|A|An|Some|Many|Several|Most|Both|Counsel|\p{Lu}[\p{L}’'-]+)\b[^.;:]{0,80}\b(?:asked|invited|urged|pressed) (?:me|us|the \w+) to recommend\b/u;

const toReader = /\b(?:recommend|ask|invite|encourage)s? (?:that )?(?:you|users?|readers?|anyone)\b|\bcookies\b/i;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isRequest = (text: string, listed: boolean): boolean => {
  if (/^[“"‘]/.test(text) || declinesToRecommend(text) || reportsOthers(text) || tellsOfReception(text)) return false;
  if (tellsWhatOthersThought(text)) return false;
  if (statesNoRecommendations(text) || toReader.test(text)) return false;
  if (recommendsInOwnVoice(text)) return true;
  const head = capitalised(text.slice(opening.exec(text)?.[0].length ?? 0));
  if (told.test(head.slice(0, 300))) return true;
  const condition = firstClause.exec(text)?.[0].length ?? 0;
  if (condition > 0 && told.test(capitalised(text.slice(condition)).slice(0, 300))) return true;
  if (
    /^(?:We|I) (?:also |therefore |further |would |strongly ){0,3}(?:recommend|urge|invite|encourage|ask|call)\b/.test(
      text,
    )
  )
    return asksExplicitly(text) || /\bwould (?:\w+ )?(?:encourage|invite|ask|urge)\b/.test(text);
  return listed && (infinitive.test(head.slice(0, 300)) || resolved.test(text) || opensAsOrder(text));
};

/** A stretch of a passage's words, by offsets. */
export interface RequestStretch {
  readonly at: number;
  readonly end: number;
}

const another = /^(?:We|I) (?:also|further) /;

/**
 * Where in a passage's words a body is told what to do ("The Board should ...", "Schools are asked to ..."): the first such
 * sentence with those that follow it at once; "We also ask ..." begins another stretch. What was or should have been done,
 * what is observed and what others asked are no requests.
 *
 * @param listed items of a list may also ask without a modal verb: "Governors to receive each term", "Replace targeting"
 */
export const requestsIn = (body: string, listed: boolean): RequestStretch[] => {
  const stretches: { at: number; end: number }[] = [];
  for (const sentence of sentencesWithin(body.slice(0, 4000))) {
    const last = stretches.at(-1);
    if (isRequest(sentence.text, listed)) {
      const end = sentence.at + sentence.text.length;
      if (last === undefined || another.test(sentence.text)) stretches.push({ at: sentence.at, end });
      else last.end = end;
    } else if (last !== undefined) break;
  }
  return stretches;
};
