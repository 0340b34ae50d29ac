import type { CasePassage } from './case-passage.ts';
import type { Found } from './found.ts';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
const dated = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${month},? ((?:19|20)\\d{2})\\b`, 'gi');
const bare = /\b((?:19|20)\d{2})\b/g;
const laws = /\b(?:act|regulations?|guidance|together|policy|review \()\s*(?:\()?$/i;
const happened =
  /\b(?:died|dead|killed|found|murder|injur\w*|hospital|hanging|jumped|death|stabbed|strangled|fracture|collapse\w*|fell|admitted|ambulance|drown\w*|fire)\b/;
const coverPassages = 12;
const mostPassage = 6000;

interface Year {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly withMonth: boolean;
}

/** The years named in a text, those of laws and guidance left out. */
function yearsIn(text: string): Year[] {
  const years: Year[] = [...text.matchAll(dated)].map((match) => ({
    value: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    withMonth: true,
  }));
  for (const match of text.matchAll(bare)) {
    const end = match.index + match[0].length;
    if (years.some((one) => one.start <= match.index && end <= one.end)) continue;
    if (laws.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    years.push({ value: match[0], start: match.index, end, withMonth: false });
  }
  return years;
}

/**
 * The year of the review: what stands alone on the cover ("September 2013", "Published 14 May 2022"); else the date that
 * closes the document; else the latest year named.
 */
export function findReviewYear(passages: readonly CasePassage[]): Found | null {
  const short = (passage: CasePassage): boolean => passage.words.length <= 22;
  const from = (passage: CasePassage, year: Year, score: number, reason: string): Found => ({
    ...year,
    passage,
    score,
    reason,
  });
  for (const passage of passages.slice(0, coverPassages)) {
    if (!short(passage) || happened.test(passage.text)) continue;
    const year = yearsIn(passage.text).at(-1);
    if (year !== undefined) return from(passage, year, year.withMonth ? 0.9 : 0.75, 'the date on the cover');
  }
  for (const passage of passages.slice(-3)) {
    const year = passage.words.length <= 8 ? yearsIn(passage.text).at(-1) : undefined;
    if (year?.withMonth) return from(passage, year, 0.8, 'the date that closes the report');
  }
  let latest: Found | null = null;
  for (const passage of passages) {
    for (const year of yearsIn(passage.text.slice(0, mostPassage))) {
      if (latest === null || year.value > latest.value) latest = from(passage, year, 0.4, 'the latest year named');
    }
  }
  return latest;
}

/** The year of the incident: the first that a sentence gives to what happened, a month beside it for preference. */
export function findIncidentYear(passages: readonly CasePassage[]): Found | null {
  let best: Found | null = null;
  for (const [i, passage] of passages.entries()) {
    if (passage.role === 'elsewhere') continue;
    const text = passage.text.slice(0, mostPassage);
    for (const { value, start, end, withMonth } of yearsIn(text)) {
      const begin = Math.max(text.lastIndexOf('. ', start) + 1, start - 200);
      const stop = text.indexOf('. ', end);
      const sentence = text.slice(begin, stop < 0 ? end + 200 : Math.min(stop, end + 200));
      if (!happened.test(sentence)) continue;
      const score = Math.round((0.6 + (withMonth ? 0.25 : 0) - 0.015 * i) * 1000) / 1000;
      if (score >= 0.3 && (best === null || score > best.score))
        best = { value, start, end, passage, score, reason: 'dated in a sentence that tells what happened' };
    }
  }
  return best;
}
