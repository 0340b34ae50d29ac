/**
 * Which themes each example review addresses in its recommendations and which it narrates in the case, planted so that
 * the study's Table 2 (reports a theme), the totals of Table 3 (case and recommendation) and the quadrants of Figure 3
 * (Brandon et al. 2011) come out again. Which review carries which theme is our own choice: the published table bodies do not
 * say.
 */

/** Reviews (of the twenty) whose recommendations leave a theme of Table 2 out. */
export const tableTwoAbsences: Readonly<Record<string, readonly number[]>> = {
  'training-and-awareness-raising': [],
  'shared-information': [4],
  'record-keeping': [16, 24],
  'management-and-supervision': [17, 30],
  'clarity-of-roles': [16, 4, 32, 12],
  'whole-picture': [4, 32, 24, 2],
  'referral-process': [17, 4, 25, 2],
  audit: [17, 4, 25, 26, 8],
  'case-drift': [16, 17, 32, 25, 30, 26],
  'common-assessment-framework': [16, 17, 32, 24, 1, 33, 10],
  'attendance-at-meetings': [16, 17, 4, 25, 30, 13, 22],
  'focus-on-the-child': [16, 4, 32, 10, 23, 21, 13, 33],
  'timeframes-and-feedback': [16, 17, 32, 25, 2, 30, 22, 12],
  'hard-to-engage-families': [16, 17, 25, 13, 22, 30, 26, 1, 21],
};

export interface CaseThemePlan {
  /** Reviews in whose overview report the theme is narrated. */
  readonly inCase: readonly number[];
  /** Reviews with a recommendation that answers it. */
  readonly inRecommendations: readonly number[];
}

export const caseThemePlans: Readonly<Record<string, CaseThemePlan>> = {
  'ct-prematurity-low-birth-weight': { inCase: [1, 10, 16, 21, 26, 29], inRecommendations: [10, 29] },
  'ct-young-mother': { inCase: [1, 10, 13, 16, 22, 23, 25, 32], inRecommendations: [10, 13, 23] },
  'ct-parental-learning-disability': { inCase: [4, 12, 26, 30], inRecommendations: [12, 26] },
  'ct-mental-ill-health': { inCase: [2, 8, 12, 21, 24, 26, 31, 33], inRecommendations: [2, 8, 12, 24, 26, 31, 33] },
  'ct-males-in-household': {
    inCase: [1, 10, 12, 13, 16, 17, 21, 22, 26, 29, 33],
    inRecommendations: [1, 10, 12, 13, 16, 17, 21, 22, 26, 29, 33],
  },
  'ct-hard-to-engage': {
    inCase: [1, 2, 4, 8, 10, 12, 23, 24, 26, 29, 30, 31, 32, 33],
    inRecommendations: [2, 4, 8, 10, 12, 23, 24, 29, 31, 32, 33],
  },
  'ct-disguised-compliance': { inCase: [4, 12, 22, 25, 29, 33], inRecommendations: [12, 29] },
  'ct-professional-challenge': {
    inCase: [1, 10, 13, 17, 21, 24, 29, 31, 33],
    inRecommendations: [1, 10, 21, 29, 31, 33],
  },
  'ct-violent-men': { inCase: [1, 10, 13, 16, 22, 23, 29], inRecommendations: [10, 23] },
  'ct-poverty-living-conditions': { inCase: [10, 12, 13, 17, 25, 26, 29, 33], inRecommendations: [13, 29, 33] },
  'ct-domestic-violence': {
    inCase: [1, 10, 12, 13, 16, 22, 23, 29, 30, 31, 33],
    inRecommendations: [1, 10, 12, 13, 22, 23, 29, 30, 33],
  },
  'ct-substance-misuse': {
    inCase: [2, 8, 10, 12, 17, 23, 25, 26, 29, 33],
    inRecommendations: [2, 8, 10, 12, 26, 29, 33],
  },
  'ct-cross-boundary': { inCase: [22, 29, 31], inRecommendations: [29, 31] },
  'ct-unqualified-staff': { inCase: [1, 32], inRecommendations: [1] },
  'ct-culture-ethnicity': { inCase: [21, 26, 30], inRecommendations: [21, 26] },
  'ct-disability': { inCase: [25, 33], inRecommendations: [33] },
  'ct-concealed-pregnancy': { inCase: [17, 21, 32], inRecommendations: [21] },
  'ct-poor-recording': {
    inCase: [1, 2, 4, 8, 10, 12, 13, 21, 22, 23, 26, 29, 30, 31, 33],
    inRecommendations: [1, 2, 4, 8, 10, 12, 13, 17, 21, 22, 23, 25, 26, 29, 30, 31, 32, 33],
  },
  'ct-poor-information-sharing': {
    inCase: [1, 2, 8, 10, 12, 13, 16, 17, 21, 22, 23, 24, 26, 29, 30, 31, 33],
    inRecommendations: [1, 2, 8, 10, 12, 13, 16, 17, 21, 22, 23, 24, 25, 26, 29, 30, 31, 32, 33],
  },
  'ct-absence-at-meetings': {
    inCase: [1, 8, 10, 12, 23, 24, 26, 29, 31, 33],
    inRecommendations: [1, 2, 8, 10, 12, 21, 23, 24, 26, 29, 31, 32, 33],
  },
  'ct-need-for-training': {
    inCase: [1, 4, 10, 12, 13, 17, 21, 22, 25, 29, 30, 32, 33],
    inRecommendations: [1, 2, 4, 8, 10, 12, 13, 16, 17, 21, 22, 23, 24, 25, 26, 29, 30, 31, 32, 33],
  },
};

/** Case themes met by any recommendation on a theme of Table 2; the others are met only by wordings that name them. */
export const caseThemeOfTableTwo: Readonly<Record<string, string>> = {
  'record-keeping': 'ct-poor-recording',
  'shared-information': 'ct-poor-information-sharing',
  'attendance-at-meetings': 'ct-absence-at-meetings',
  'training-and-awareness-raising': 'ct-need-for-training',
};

/**
 * Case themes that Figure 3 sets among few recommendations: one recommendation a review is planted. The rest come up
 * more often.
 */
export const seldomRecommended: ReadonlySet<string> = new Set([
  'ct-prematurity-low-birth-weight',
  'ct-young-mother',
  'ct-parental-learning-disability',
  'ct-disguised-compliance',
  'ct-professional-challenge',
  'ct-violent-men',
  'ct-poverty-living-conditions',
  'ct-cross-boundary',
  'ct-unqualified-staff',
  'ct-culture-ethnicity',
  'ct-disability',
  'ct-concealed-pregnancy',
]);
