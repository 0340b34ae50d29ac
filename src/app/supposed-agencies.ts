import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { agencyWork } from './agency-work.ts';

export interface SupposedAgency {
  readonly name: string;
  readonly agency: string;
  readonly category: string;
}

/** What words of an agency's work count by where they stand: as those who are to act, in what is asked, in a condition or reason. */
const share = { subject: 3, asked: 1, aside: 0.4 };
const leastShare = 0.8;
/** How much more an agency must have than the next to be the one that is meant. */
const lead = 1.5;

const asking = /\b(?:should|must|shall|will|ought|needs?|(?:is|are) (?:asked|reminded|required|expected)|to)\b/i;
const condition =
  /^(?:when(?:ever)?|where(?:ver)?|if|before|after|once|in (?:all )?cases|following|upon|on|for|until|as)\b[^,]*,/i;
const aside =
  /\b(?:when(?:ever)?|where|if|who|which|whose|unless|until|because|so that|in order|before|after|with|from|by|than|(?:sent|distributed|circulated|copied|go) (?:out )?to)\b[^,.;]*/gi;

/** Where a text says who is to act: after a condition that opens it, up to what asks. */
function subjectOf(text: string): { start: number; end: number } {
  const start = condition.exec(text)?.[0].length ?? 0;
  const asks = asking.exec(text.slice(start));
  return { start, end: asks === null ? start : start + asks.index };
}

/** The agency whose work or posts a name tells of: "Neighbourhood Policing Team"; null when it tells of none. */
export const agencyOfName = (name: string): string | null =>
  agencyWork.find(([agency, words]) => agency !== 'health' && name.match(words) !== null)?.[0] ?? null;

/** More than so many parts are no list of those who are to act. */
const mostParts = 15;

/** Those who are named one after another as they who are to act: "Social care, police and the hospital should". */
export function actingTogether(text: string, directory: AgencyDirectory): SupposedAgency[] {
  const { start, end } = subjectOf(text);
  const subject = text.slice(start, end).split(/\b(?:including|such as)\b/)[0] ?? '';
  // A name of several words is one body: "Nursing and Midwifery Council".
  const within = directory.mentions(subject);
  const parts = subject.split(/(,|\band\b)/);
  if (parts.length < 2 || parts.length > mostParts || parts.some((part) => part.trim().split(/\s+/).length > 5))
    return [];
  let at = 0;
  return parts.flatMap((part) => {
    const from = at;
    at += part.length;
    const inside = within.filter((mention) => mention.start < at && from < mention.end);
    const cut = inside.some(({ start, end }) => start < from || end > at);
    const whole =
      inside.find(({ end, entry }) => !entry.collective && end >= from + part.trimEnd().length)?.entry.id ?? null;
    const agency = cut ? null : (agencyOfName(part) ?? whole);
    const category = agency === null ? null : directory.categoryOf(agency);
    return agency === null || category === null
      ? []
      : [{ name: part.trim().replace(/^(?:the|all|each) /i, ''), agency, category }];
  });
}

/** Where the words of a text count: those before what asks, those of what is asked, and the rest. */
function placesOf(text: string): (at: number) => number {
  const { start: opening, end: subjectEnd } = subjectOf(text);
  const asides = [...text.matchAll(aside)]
    .map(({ index, 0: words }) => [index, index + words.length] as const)
    .filter(([start]) => start >= opening);
  return (at) => {
    if (at < opening || asides.some(([start, end]) => at >= start && at < end)) return share.aside;
    return at < subjectEnd ? share.subject : share.asked;
  };
}

/** Whether two names stand in one list: "teachers, youth workers and Connexions". */
function standTogether(
  a: { readonly at: number; readonly name: string },
  b: { readonly at: number; readonly name: string },
  text: string,
): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  return /^(?:,| and| or)(?:,?\s+[\p{L}’'-]+){0,3}(?:,| and| or)?\s*$/u.test(
    text.slice(first.at + first.name.length, second.at),
  );
}

/**
 * Which agency a text that addresses no listed body can be supposed to mean: the one named in brackets ("Review (Police)
 * policy"); else the one whose work and posts it speaks of most where it says who is to do what. Several only where several
 * are to act together. A supposition for suggesting, never an addressee.
 */
export function supposeAgencies(text: string, directory: AgencyDirectory): SupposedAgency[] {
  const supposed = (agency: string, name: string): SupposedAgency[] => {
    const category = directory.categoryOf(agency);
    return category === null ? [] : [{ name, agency, category }];
  };
  const bracketed = directory
    .mentions(text)
    .find(({ start, end, entry }) => !entry.role && text[start - 1] === '(' && text[end] === ')');
  if (bracketed !== undefined) return supposed(bracketed.entry.id, text.slice(bracketed.start, bracketed.end));
  const placeOf = placesOf(text);
  const found = agencyWork
    .flatMap(([agency, words]) => {
      const matches = [...text.matchAll(words)].map(({ index, 0: name }) => ({
        name,
        at: index,
        weight: placeOf(index),
      }));
      const [best] = [...matches].sort((a, b) => b.weight - a.weight);
      if (best === undefined) return [];
      return [
        { agency, name: best.name, at: best.at, best: best.weight, weight: best.weight + 0.3 * (matches.length - 1) },
      ];
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = found;
  if (first === undefined || (first.weight < leastShare && found.length > 1)) return [];
  const together = found.find(({ agency, best }) => agency === 'all-agencies' && best >= share.asked);
  if (together !== undefined) return supposed(together.agency, together.name);
  const acting = found.filter(({ best }) => best === share.subject);
  if (acting.length > 1) return acting.slice(0, 3).flatMap(({ agency, name }) => supposed(agency, name));
  if (second === undefined || first.weight >= lead * second.weight) return supposed(first.agency, first.name);
  const listed = found.filter((one) => found.some((other) => other !== one && standTogether(one, other, text)));
  return listed.slice(0, 3).flatMap(({ agency, name }) => supposed(agency, name));
}
