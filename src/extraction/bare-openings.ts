import type { Passage } from './passage.ts';
import { tellsWhatOthersThought } from './plain-request.ts';
import type { LeftOut } from './statement.ts';
import {
  announcesList,
  asksExplicitly,
  callsToAct,
  declinesToRecommend,
  describesList,
  leadsToSentences,
  opensAnswer,
  opensAsOrder,
  recommendedOnDate,
  recommendsInOwnVoice,
  reportsOthers,
  statesDuty,
} from './wording.ts';

/** Where the statements of a section begin. */
export interface OpeningChoice {
  readonly openings: readonly number[];
  /** True when the numbers are the list's own, so that every item counts; false when they number all paragraphs. */
  readonly certain: boolean;
  readonly how: string;
  readonly left: readonly LeftOut[];
}

export const isNumbered = (passage: Passage | undefined): boolean =>
  passage?.label != null && ['number', 'decimal', 'code', 'labelled'].includes(passage.label.family);

export const segmentsOf = (passages: readonly Passage[], members: readonly number[]): number[][] => {
  const segments: number[][] = [[]];
  for (const at of members) {
    if (passages[at]?.heading) segments.push([]);
    else segments.at(-1)?.push(at);
  }
  return segments;
};

const goesOnFrom = /^(?:This|These|It|They|Such|In doing so|In addition,? (?:it|they)|The aim|The purpose|Progress)\b/;

/**
 * "The panel recommends that:" or "Our recommendations follow." and then whole sentences, each with its own "should":
 * these are the items, since the words before them ask for nothing without them.
 */
export const sentencesFollow = (passages: readonly Passage[], lead: Passage): boolean => {
  const asks = statesDuty(lead.body) || opensAsOrder(lead.body) || asksExplicitly(lead.body);
  if (!leadsToSentences(lead.body) && (asks || !/recommend|:\s*$/i.test(lead.body))) return false;
  const family = passages[lead.index + 1]?.label?.family;
  if (family !== 'bullet' && family !== 'letter' && family !== 'roman') return false;
  let sentences = 0;
  let items = 0;
  for (let at = lead.index + 1; at < passages.length; at++) {
    const item = passages[at];
    if (item?.label == null || item.heading) break;
    if (item.label.family !== family) continue;
    items++;
    if (/^\p{Lu}/u.test(item.body) && statesDuty(item.body)) sentences++;
  }
  // "recommends that:" leaves the subject to each clause after it: each is a request of its own.
  const apart = lead.label === null && /\brecommends? that\s?:\s*$/i.test(lead.body);
  return items >= 2 && (apart || sentences >= items * 0.7);
};

/** A bulleted sentence that asks for itself, after a paragraph that has ended: no part of it. */
const standsAlone = (before: Passage | undefined, passage: Passage): boolean =>
  /[.?!]\s*$/.test(before?.body ?? '') && /^\p{Lu}/u.test(passage.body) && statesDuty(passage.body);

const numberedAtEnd = /[([][A-Z][\w .:/-]{0,30}\d[)\]]\s?\.?\s*$/;

const isListed = (passage: Passage | undefined): boolean =>
  passage?.label != null && ['bullet', 'letter', 'roman'].includes(passage.label.family) && !passage.heading;

/**
 * "We recommend that the Department:", then bullets, and nothing else that asks: a section of recommendations, in the
 * plural, whose only items are those bullets.
 */
const asksByListsAlone = (passages: readonly Passage[], members: readonly number[]): boolean => {
  const plain = members.filter((at) => passages[at]?.heading === false && passages[at]?.label === null);
  const leads = plain.filter((at) => /:\s*$/.test(passages[at]?.body ?? '') && isListed(passages[at + 1]));
  // Two halves of a sentence are one request; three bullets and more are a list.
  const isList = (at: number): boolean =>
    isListed(passages[at + 2]) && (isListed(passages[at + 3]) || numberedAtEnd.test(passages[at + 1]?.body ?? ''));
  if (leads.length === 0 || !leads.every(isList)) return false;
  // "Within three months, the chief constable should:": one request with its date, in parts.
  if (leads.length === 1 && /^(?:By|Within|No later than) /.test(passages[leads[0] ?? -1]?.body ?? '')) return false;
  if (leads.every((at) => numberedAtEnd.test(passages[at + 1]?.body ?? ''))) return true;
  return plain.every((at) => leads.includes(at) || !callsToAct(passages[at]?.body ?? ''));
};

/** Sections without numbers: letters or bullets that no sentence owns, else paragraphs that ask for something. */
export const bareOpenings = (
  passages: readonly Passage[],
  members: readonly number[],
  mixed: boolean,
): OpeningChoice => {
  const openings: number[] = [];
  const leadsOnly = !mixed && asksByListsAlone(passages, members);
  let how = 'paragraph that asks for action';
  for (const segment of segmentsOf(passages, members)) {
    let owner: 'none' | 'statement' | 'list' = 'none';
    let listed = false;
    let answering = false;
    // Bullets printed apart from their words: the paragraphs are items of the list.
    const orphans = segment.some((at) => passages[at]?.label?.family === 'bullet' && passages[at]?.body.trim() === '');
    let outermost = Number.POSITIVE_INFINITY;
    for (const at of segment) {
      const passage = passages[at];
      if (passage === undefined) continue;
      const { body, label, block } = passage;
      if (label === null && opensAnswer(body)) answering = true;
      // An answer is quoted to its end; the next thing recommended ends it.
      if (answering && !recommendsInOwnVoice(body) && !recommendedOnDate(body)) continue;
      answering = false;
      if (label === null || isNumbered(passage)) {
        const byName = passage.authorAsks >= 0;
        const asks =
          byName ||
          asksExplicitly(body) ||
          (!mixed && (statesDuty(body) || (opensAsOrder(body) && (body.length >= 25 || /[.;]\s*$/.test(body)))));
        const ownVoice = byName || recommendsInOwnVoice(body);
        const leads = /:\s*$/.test(body);
        if ((leads && (leadsOnly || announcesList(body))) || sentencesFollow(passages, passage)) owner = 'list';
        else if (
          asks &&
          !/^[“"‘].*[”"’][.]?\s*$/s.test(body) &&
          (ownVoice ||
            !(
              reportsOthers(body) ||
              tellsWhatOthersThought(body) ||
              declinesToRecommend(body) ||
              (openings.length > 0 && goesOnFrom.test(body)) ||
              describesList(body)
            )) &&
          !(listed && !orphans && !asksExplicitly(body) && !byName)
        ) {
          openings.push(at);
          owner = 'statement';
        } else if (leads) owner = 'list';
        else if (owner === 'statement' && !goesOnFrom.test(body)) owner = 'none';
        if (leads) outermost = Number.POSITIVE_INFINITY;
        continue;
      }
      if (body.length < 25 && !callsToAct(body) && !(leadsOnly && owner === 'list')) continue;
      if (owner === 'statement' && standsAlone(passages[at - 1], passage)) owner = 'none';
      if (owner === 'statement' || (mixed && owner !== 'list' && !asksExplicitly(body))) continue;
      outermost = Math.min(outermost, block.indent + block.level * 0.01);
      // (iii) stands further in than (i) where numbers are set to the right.
      const last = passages[openings.at(-1) ?? -1]?.label;
      const next = label.ordinal > 1 && last?.family === label.family && label.ordinal === last.ordinal + 1;
      if (!next && block.indent + block.level * 0.01 > outermost + 4) continue;
      if (label.family === 'roman' && openings.some((opening) => passages[opening]?.label?.family === 'letter'))
        continue;
      openings.push(at);
      listed = true;
      how = label.family === 'bullet' ? 'bulleted item' : 'lettered item';
    }
  }
  return { openings, certain: !mixed, how, left: [] };
};
