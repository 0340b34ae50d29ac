/** Where a theme stands in Figure 3: how often it occurs in the cases, and whether few or many recommendations answer it. */
export type Quadrant = 'frequent-few' | 'frequent-many' | 'infrequent-few';

/** Brandon et al. 2011, Figure 3. The fourth quadrant (infrequent, many) holds no themes. The study states no cut points. */
export const figure3: Readonly<Record<string, Quadrant>> = {
  'ct-prematurity-low-birth-weight': 'frequent-few',
  'ct-young-mother': 'frequent-few',
  'ct-violent-men': 'frequent-few',
  'ct-parental-learning-disability': 'frequent-few',
  'ct-professional-challenge': 'frequent-few',
  'ct-disguised-compliance': 'frequent-few',
  'ct-poverty-living-conditions': 'frequent-few',
  'ct-poor-recording': 'frequent-many',
  'ct-poor-information-sharing': 'frequent-many',
  'ct-absence-at-meetings': 'frequent-many',
  'ct-need-for-training': 'frequent-many',
  'ct-domestic-violence': 'frequent-many',
  'ct-mental-ill-health': 'frequent-many',
  'ct-hard-to-engage': 'frequent-many',
  'ct-males-in-household': 'frequent-many',
  'ct-cross-boundary': 'infrequent-few',
  'ct-unqualified-staff': 'infrequent-few',
  'ct-culture-ethnicity': 'infrequent-few',
  'ct-disability': 'infrequent-few',
  'ct-concealed-pregnancy': 'infrequent-few',
};

/**
 * Cut points at which the example corpus gives the figure again: a theme is frequent from this many cases, and has many
 * recommendations from this many. The study's text counts late antenatal care in four cases and parental learning disability in
 * four, yet sets them on different sides; here concealed pregnancy is narrated in three.
 */
export const figure3Cuts = { frequentFrom: 4, manyFrom: 10 } as const;
