import { summarise } from '../../domain/statistics/summary.ts';
import { findSimilar } from '../families/find-similar.ts';
import { indexRecommendations, type StatedRecommendation } from '../families/recommendation-index.ts';
import { type CriticisedRecommendation, criticise, type DraftedRecommendation, type LikeOne } from './critique.ts';

/** A theme that the draft tells of the case, and whether a recommendation meets it. */
export interface DraftCaseTheme {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  /** Words of the draft that speak for it, with their page. */
  readonly words: string;
  readonly page: number;
}

export interface Draft {
  readonly file: string;
  readonly title: string;
  readonly recommendations: readonly DraftedRecommendation[];
  /** Themes of the case, most certain first; none for a list without a report around it. */
  readonly caseThemes: readonly DraftCaseTheme[];
}

/** What was recommended before: the reviews of a workspace. */
export interface Past {
  readonly recommendations: readonly StatedRecommendation[];
  /** Number of recommendations of each of its reviews. */
  readonly perReview: readonly number[];
}

export interface DraftCritique {
  readonly file: string;
  readonly title: string;
  readonly recommendations: readonly CriticisedRecommendation[];
  /** Themes of the case that no recommendation meets. That can be right: then say why. */
  readonly unmet: readonly DraftCaseTheme[];
  readonly met: readonly DraftCaseTheme[];
  /** Recommendations for which a passage was sought that they rest on, and those with one. */
  readonly findings: { readonly looked: number; readonly found: number };
  readonly number: {
    readonly count: number;
    /** Of the past reviews; null without any. */
    readonly past: { readonly reviews: number; readonly median: number; readonly mean: number } | null;
    /** Recommendations that want training, or above all a procedure. */
    readonly trainingOrProcedure: number;
    /** How many bodies are asked, and how many recommendations the most asked body has. */
    readonly bodies: number;
    readonly mostForOne: { readonly name: string; readonly count: number } | null;
  };
}

/** Likeness from which a critical friend would mention it. */
const alike = 0.62;

function likeOnes(
  text: string,
  agencies: readonly string[],
  corpus: ReturnType<typeof indexRecommendations>,
  leaveOut: string,
): LikeOne[] {
  return findSimilar(text, corpus, { agencies, atLeast: alike, most: 4 })
    .filter(({ recommendation }) => recommendation.id !== leaveOut)
    .map(({ recommendation, pair }) => ({
      recommendation,
      similarity: pair.similarity,
      reason: pair.reason,
      opposite: pair.differs.includes('direction'),
    }));
}

/**
 * Reviews a draft as a critical friend would: each recommendation by itself, against the others of the draft and against
 * those of past reviews; themes of the case that none meets; and how many there are.
 */
export function criticiseDraft(draft: Draft, past: Past): DraftCritique {
  const found = draft.recommendations.filter(({ finding }) => finding).length;
  const looked = draft.recommendations.filter(({ finding }) => finding !== undefined).length;
  // Where few have a finding behind them, the draft words its findings otherwise: said once, and not of each.
  const telling = found >= looked / 2;
  const recommendations = draft.recommendations.map((one) =>
    one.finding === null && !telling ? { ...one, finding: undefined } : one,
  );
  const stated = recommendations.map(({ id, text, addressees }) => ({
    ...{ id, text, agencies: addressees, review: '', year: null },
  }));
  const own = indexRecommendations(stated);
  const before = indexRecommendations(past.recommendations);
  const criticised = recommendations.map((one) =>
    criticise(
      one,
      likeOnes(one.text, one.addressees, own, one.id),
      past.recommendations.length === 0 ? [] : likeOnes(one.text, one.addressees, before, ''),
    ),
  );
  const meets = new Set(recommendations.flatMap(({ suggestion }) => suggestion.caseThemes.map(({ id }) => id)));
  const asked = new Map<string, number>();
  for (const { addressees } of recommendations) {
    for (const name of new Set(addressees)) asked.set(name, (asked.get(name) ?? 0) + 1);
  }
  const [most] = [...asked].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const summary = summarise(past.perReview);
  return {
    file: draft.file,
    title: draft.title,
    recommendations: criticised,
    unmet: draft.caseThemes.filter(({ id }) => !meets.has(id)),
    findings: { looked, found },
    met: draft.caseThemes.filter(({ id }) => meets.has(id)),
    number: {
      count: recommendations.length,
      past: summary === null ? null : { reviews: past.perReview.length, median: summary.median, mean: summary.mean },
      trainingOrProcedure: criticised.filter(({ remarks }) =>
        remarks.some(({ kind }) => kind === 'training-or-procedure'),
      ).length,
      bodies: asked.size,
      mostForOne: most === undefined ? null : { name: most[0], count: most[1] },
    },
  };
}
