/**
 * Brandon et al. 2011, Table 2: of twenty overview reports, how many address each theme in their recommendations. Reports are counted,
 * not recommendations. Themes by their id in the study's framework.
 */
export const table2: Readonly<Record<string, number>> = {
  'training-and-awareness-raising': 20,
  'shared-information': 19,
  'record-keeping': 18,
  'management-and-supervision': 18,
  'clarity-of-roles': 16,
  'whole-picture': 16,
  'referral-process': 16,
  audit: 15,
  'case-drift': 14,
  'common-assessment-framework': 13,
  'attendance-at-meetings': 13,
  'focus-on-the-child': 12,
  'timeframes-and-feedback': 12,
  'hard-to-engage-families': 11,
};
