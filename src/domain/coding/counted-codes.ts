import type { SuggestedCode, Suggestion } from '../suggestion/suggestion.ts';
import { type CodeList, type Coding, hasManyCodes } from './coding.ts';

/** One code of a recommendation as it is counted. */
export interface CountedCode {
  readonly code: string;
  /** A person's word, or a suggestion that nobody has judged yet. */
  readonly state: 'accepted' | 'suggested';
  /** Confidence of the suggestion, 0 to 1; 1 for a person's word. */
  readonly score: number;
}

/** Which suggestions are counted when suggestions are. */
export interface SuggestionThreshold {
  /** Below this a theme, or a means after the first, is shown and not counted. */
  readonly score: number;
  /** Themes of one recommendation that are counted at most. */
  readonly themes: number;
}

/**
 * Three themes at most, none with less than an even chance: a tool that counts every theme it can think of reports every
 * theme everywhere. Every recommendation wants change by some means, so its first counts however sure it is.
 */
const defaultThreshold: SuggestionThreshold = { score: 0.5, themes: 3 };

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** Everything suggested for one recommendation on one list, most likely first. */
export function suggestedCodes(suggestion: Suggestion, list: CodeList): readonly SuggestedCode[] {
  const observed = ({ value, score, evidence }: Suggestion['smart']['owner']): SuggestedCode[] => [
    { id: yesOrNo(value), score, evidence },
  ];
  switch (list) {
    case 'themes':
      return suggestion.themes;
    case 'means':
      return suggestion.means;
    case 'case-themes':
      return suggestion.caseThemes;
    case 'remarks':
      return suggestion.remarks;
    case 'strength':
      return [suggestion.strength];
    case 'evaluability':
      return [suggestion.evaluability];
    case 'leading-action':
      return suggestion.leadingAction === null ? [] : [suggestion.leadingAction];
    case 'smart-owner':
      return observed(suggestion.smart.owner);
    case 'smart-single-action':
      return observed(suggestion.smart.singleAction);
    case 'smart-measurable':
      return observed(suggestion.smart.measurable);
    case 'smart-deadline':
      return observed(suggestion.smart.deadline);
    case 'smart-outcome':
      return observed(suggestion.smart.outcome);
  }
}

const saidLater = (one: Coding, other: Coding): boolean =>
  one.created === other.created ? one.id > other.id : one.created > other.created;

/** The codes that people say apply; on a list of which a recommendation has one code, what was said last. */
function appliedCodes(list: CodeList, standing: readonly Coding[]): readonly string[] {
  const applying = standing.filter(({ applies }) => applies);
  if (hasManyCodes(list) || applying.length < 2) return [...new Set(applying.map(({ code }) => code))];
  return [applying.reduce((last, one) => (saidLater(one, last) ? one : last)).code];
}

/**
 * The codes of one recommendation on one list, as they are counted: those a person says apply, then the suggestions that
 * nobody has judged. A suggestion that a person dismissed is gone; on a list of which a recommendation has one code, a
 * person's word ends every suggestion, and where people differ the last word counts. Withdrawn codings say nothing.
 *
 * @param codings of this recommendation, of any list
 * @param suggestion null leaves suggestions out
 */
export function countCodes(
  list: CodeList,
  codings: readonly Coding[],
  suggestion: Suggestion | null,
  threshold: SuggestionThreshold = defaultThreshold,
): readonly CountedCode[] {
  const standing = codings.filter((coding) => coding.list === list && coding.withdrawn === null);
  const accepted = appliedCodes(list, standing).map((code) => ({ code, state: 'accepted' as const, score: 1 }));
  if (suggestion === null || (accepted.length > 0 && !hasManyCodes(list))) return accepted;
  const judged = new Set(standing.map(({ code }) => code));
  const room = list === 'themes' ? Math.max(0, threshold.themes - accepted.length) : Number.POSITIVE_INFINITY;
  const open = suggestedCodes(suggestion, list)
    .filter(
      ({ id, score }, place) =>
        !judged.has(id) && (!hasManyCodes(list) || score >= threshold.score || (list === 'means' && place === 0)),
    )
    .slice(0, room)
    .map(({ id, score }) => ({ code: id, state: 'suggested' as const, score }));
  return [...accepted, ...open];
}
