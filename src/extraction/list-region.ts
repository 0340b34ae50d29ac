import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { namesAgency } from './agency-section.ts';
import type { Passage } from './passage.ts';
import { bareHeading } from './section-kind.ts';
import type { Sections } from './sections.ts';
import { asksExplicitly } from './wording.ts';

/** A section that lists recommendations: its heading and the passages in it. */
export interface ListRegion {
  readonly heading: Passage;
  readonly mixed: boolean;
  readonly weak: boolean;
  readonly members: readonly number[];
  readonly end: number;
}

const gathers = /^(?:(?:the|our|my|new|list of|summary of|full|final|all|these)\s){0,3}recommendations$/i;

/**
 * Sections to search. A section that holds sections of recommendations among others (a whole chapter, or the report under
 * its title) leaves the list to those.
 */
export const listRegions = (
  passages: readonly Passage[],
  sections: Sections,
  directory: AgencyDirectory,
): ListRegion[] => {
  const regions: ListRegion[] = [];
  let done = 0;
  for (const heading of passages) {
    if (!heading.heading || heading.index < done) continue;
    const kind = sections.kind(heading.index);
    if (kind !== 'recommendations' && kind !== 'mixed' && kind !== 'requirements') continue;
    const end = regionEnd(passages, sections, heading, directory);
    const inner = passages.slice(heading.index + 1, end).filter((passage) => passage.heading);
    const nested = inner.filter(
      (passage) => sections.kind(passage.index) === 'recommendations' && passage.label === null,
    );
    const wide =
      heading.index < passages.length * 0.15 && end - heading.index > passages.length * 0.5 && passages.length > 60;
    const gathered = nested.some((passage) => gathers.test(bareHeading(passage.body)));
    if (nested.length > 0 && (kind === 'mixed' || wide || gathered)) continue;
    regions.push({
      heading,
      mixed: kind === 'mixed' || wide,
      weak: kind === 'requirements',
      members: membersOf(passages, sections, heading.index, end),
      end,
    });
    done = end;
  }
  return regions;
};

/**
 * A section ends where a heading of its own or a higher level begins, unless the list plainly goes on there: levels are
 * what the reader of the file made of type sizes. A heading directly under a heading belongs to it, and so do the next
 * number of the list, of its numbered headings, and a list under the name of an agency.
 */
const regionEnd = (
  passages: readonly Passage[],
  sections: Sections,
  heading: Passage,
  directory: AgencyDirectory,
): number => {
  let end = sections.end(heading.index);
  for (let turn = 0; turn < 400; turn++) {
    const next = passages[end];
    if (next === undefined || !next.heading || sections.kind(next.index) !== 'none' || next.level < heading.level - 1)
      return end;
    let at = end;
    while (isTitleLike(passages[at]) && at < end + 6) at++;
    const first = firstNumbered(passages, at);
    if (first === undefined || first.heading) return end;
    const last = ownNumbers(passages, heading.index, end) ? lastNumber(passages, heading.index, end) : null;
    const empty = end === heading.index + 1;
    if (
      !empty &&
      !goesOn(first, last) &&
      !headingGoesOn(passages, heading.index, next) &&
      !agencyList(next, first, directory)
    )
      return end;
    end = Math.max(at, sections.end(lastHeading(passages, at)));
  }
  return end;
};

/** The first numbered passage of a section, or its first passage: an introduction may stand before the list goes on. */
const firstNumbered = (passages: readonly Passage[], from: number): Passage | undefined => {
  for (let at = from; at < from + 5; at++) {
    const passage = passages[at];
    if (passage === undefined || passage.heading) break;
    if (passage.label !== null && ['number', 'decimal', 'code'].includes(passage.label.family)) return passage;
  }
  return passages[from];
};

const lastHeading = (passages: readonly Passage[], before: number): number => {
  let at = before - 1;
  while (at > 0 && passages[at]?.heading !== true) at--;
  return at;
};

/** A heading, or a short line between headings and list that the reader took for a paragraph. */
const isTitleLike = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.heading || (passage.label === null && passage.body.length < 100 && !/[.:;]$/.test(passage.body)));

const goesOn = (first: Passage, last: Passage | null): boolean => {
  if (first.label === null || last?.label == null || first.label.family !== last.label.family) return false;
  if (first.label.prefix === last.label.prefix) return first.label.ordinal === last.label.ordinal + 1;
  return first.label.family === 'code' && first.label.ordinal === 1;
};

/** "3. Learning" after "2. Recognising" under the same heading. */
const headingGoesOn = (passages: readonly Passage[], from: number, next: Passage): boolean => {
  if (next.label?.family !== 'number') return false;
  for (let at = next.index - 1; at > from; at--) {
    const before = passages[at];
    if (before?.heading && before.label?.family === 'number')
      return before.level === next.level && next.label.ordinal === before.label.ordinal + 1;
  }
  return false;
};

const agencyList = (next: Passage, first: Passage, directory: AgencyDirectory): boolean =>
  first.label !== null && first.label.ordinal <= 1 && namesAgency(directory, bareHeading(next.body) || next.body);

/** The section's numbers are its own: they begin at 1, or are codes. Numbers of all paragraphs go on over any heading. */
const ownNumbers = (passages: readonly Passage[], from: number, end: number): boolean => {
  for (let at = from + 1; at < end; at++) {
    const label = passages[at]?.label;
    if (label != null && ['number', 'decimal', 'code'].includes(label.family))
      return label.ordinal === 1 || label.family === 'code';
  }
  return false;
};

const lastNumber = (passages: readonly Passage[], from: number, end: number): Passage | null => {
  for (let at = end - 1; at > from; at--) {
    const passage = passages[at];
    const family = passage?.label?.family;
    if (passage !== undefined && (family === 'number' || family === 'decimal' || family === 'code')) return passage;
  }
  return null;
};

/** Passages of a section without its sub-sections about something else (next steps, principles, earlier reviews). */
const membersOf = (passages: readonly Passage[], sections: Sections, heading: number, end: number): number[] => {
  const members: number[] = [];
  for (let at = heading + 1; at < end; at++) {
    const passage = passages[at];
    if (passage === undefined) continue;
    if (passage.heading && madeForThemselves.test(passages[at + 1]?.body ?? '')) {
      at = Math.min(sections.end(at), end) - 1;
      continue;
    }
    if (
      passage.heading &&
      ['others', 'plan', 'learning', 'summary'].includes(sections.kind(at)) &&
      passage.label?.family !== 'number' &&
      !(sections.kind(at) === 'learning' && listGoesOn(passages, heading, at))
    ) {
      at = Math.min(sections.end(at), end) - 1;
      continue;
    }
    if (passage.block.cell === null && passage.block.role === 'body') members.push(at);
  }
  return members;
};

/** A sub-section that only prints what agencies asked of themselves. */
const madeForThemselves =
  /\bmade (?:\w+ ){0,2}recommendations for themselves\b|\b(?:set out|reproduced|repeated|listed|included|printed) here (?:only )?for (?:completeness|information|reference)\b/i;

/** The numbers of the list go on under a heading such as "Families", with another item that asks. */
const listGoesOn = (passages: readonly Passage[], heading: number, at: number): boolean => {
  const first = firstNumbered(passages, at + 1);
  return first !== undefined && goesOn(first, lastNumber(passages, heading, at)) && asksExplicitly(first.body);
};
