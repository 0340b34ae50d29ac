import type { CaseAttribute } from '../../domain/case/case-observation.ts';
import type { CaseAttributeList } from '../../domain/codebook/case-attribute.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { createCueMatcher } from '../cue-matcher.ts';
import { ageBandOf, findAge } from './age.ts';
import { findArea } from './area.ts';
import { type CasePassage, createOverlap, listCasePassages, pageOf, type Stretch } from './case-passage.ts';
import type { CasePlace } from './case-themes.ts';
import { readCast } from './cast.ts';
import type { Found } from './found.ts';
import { findSex } from './sex.ts';
import { findIncidentYear, findReviewYear } from './year.ts';

/** A value that the words of a report give to an attribute of its case. A person confirms it or leaves it. */
export interface CaseAttributeSuggestion {
  readonly attribute: CaseAttribute;
  /** A code ("death", "female"), a year ("2012"), an age as read ("11 weeks"), or an area as printed. */
  readonly value: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly place: CasePlace;
  readonly reason: string;
}

/** How many passages from the beginning say what happened to whom. */
const openingPassages = 45;

/** How many passages may name what happened to the subject, or the age. */
const mostPassages = 400;
const others = /\b(?:mother|mum|father|dad|partner|grandmother|grandfather|brother|sister|aunt|uncle)\b/i;
const denies = /^(?:not|no|never|nearly|almost)$/;

/** The passages that may speak: those outside the given stretches. */
function speaking(document: DocumentText, leaveOut: readonly Stretch[]): CasePassage[] {
  const leftOut = createOverlap(leaveOut);
  return listCasePassages(document).filter(({ offset, text }) => !leftOut(offset, offset + text.length));
}

/** The first of the kinds' names that the title or the opening passages use. */
function findKind(list: CaseAttributeList, passages: readonly CasePassage[]): Found | null {
  let best: Found | null = null;
  for (const [i, passage] of passages.slice(0, openingPassages).entries()) {
    const lower = passage.text.slice(0, 4000).toLowerCase();
    for (const { id, names } of list.kinds) {
      for (const name of names) {
        const start = lower.indexOf(name);
        if (start < 0) continue;
        const score = Math.round(Math.max(0.3, (passage.block.kind === 'heading' ? 0.95 : 0.8) - 0.02 * i) * 100) / 100;
        if (best === null || score > best.score)
          best = { value: id, score, passage, start, end: start + name.length, reason: `named "${name}"` };
      }
    }
  }
  return best;
}

/**
 * Makes what suggests the attributes of a report's case: outcome, age and its band, sex, kind of review, the years of the
 * review and of the incident, and the area or board; at most one value each, with the words that give it. What the report
 * does not say is not suggested. The same document gives the same answer; time grows linearly with its length.
 */
export function createCaseAttributeSuggester(
  list: CaseAttributeList,
): (document: DocumentText, leaveOut: readonly Stretch[]) => CaseAttributeSuggestion[] {
  const matcher = createCueMatcher(list.outcomes.map(({ id, cues }) => ({ owner: id, cues })));
  const noActions = new Map<number, string>();

  function findOutcome(passages: readonly CasePassage[], subject: string): Found | null {
    const sums = new Map<string, { weight: number; best: Found; top: number }>();
    for (const [i, passage] of passages.slice(0, mostPassages).entries()) {
      if (passage.role === 'elsewhere' || passage.role === 'absent') continue;
      for (const { owner, cue, evidence, at } of matcher.match(passage.text, passage.words, noActions)) {
        // What is said of the subject by name counts wherever it stands; the rest the more, the earlier.
        const near = passage.text.slice(Math.max(0, evidence.start - 160), evidence.start);
        const named =
          subject !== '' && i > 0 && near.includes(subject) && !others.test(near.slice(near.lastIndexOf(subject)));
        const weight =
          cue.weight *
          Math.max(1 / (1 + 0.12 * i), named ? 0.5 : 0) *
          (denies.test(passage.words[at - 1]?.lower ?? '') ? 0 : 1);
        const found = { value: owner, score: 0, passage, start: evidence.start, end: evidence.end, reason: '' };
        const known = sums.get(owner);
        if (known === undefined) sums.set(owner, { weight, best: found, top: weight });
        else {
          known.weight += weight;
          if (weight > known.top) Object.assign(known, { best: found, top: weight });
        }
      }
    }
    const [first, second] = [...sums].sort((a, b) => b[1].weight - a[1].weight);
    if (first === undefined || first[1].weight < 1) return null;
    const share = first[1].weight / (first[1].weight + (second?.[1].weight ?? 0));
    return {
      ...first[1].best,
      score: Math.round(Math.min(0.95, share) * 1000) / 1000,
      reason: second === undefined ? 'nothing speaks for another outcome' : `outweighs what speaks for ${second[0]}`,
    };
  }

  return (document, leaveOut) => {
    const passages = speaking(document, leaveOut);
    const cast = readCast(document.title, passages);
    const opening = passages.slice(0, openingPassages);
    const age = findAge(passages.slice(0, mostPassages), cast);
    const band = age === null ? null : ageBandOf(list.ageBands, age.years);
    const found: readonly (readonly [CaseAttribute, Found | null])[] = [
      ['outcome', findOutcome(passages, cast.subject)],
      ['ageBand', age === null || band === null ? null : { ...age.found, value: band }],
      ['ageAtIncident', age?.found ?? null],
      ['sex', findSex(opening, cast)],
      ['kind', findKind(list, passages)],
      ['year', findReviewYear(passages)],
      ['incidentYear', findIncidentYear(opening)],
      ['area', findArea(passages)],
    ];
    return found.flatMap(([attribute, one]) => {
      if (one === null) return [];
      const { value, score, passage, reason } = one;
      const start = passage.offset + one.start;
      const end = passage.offset + one.end;
      const words = document.text.slice(start, end);
      return [{ attribute, value, score, place: { start, end, words, page: pageOf(passage.block, start) }, reason }];
    });
  };
}
