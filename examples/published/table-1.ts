/**
 * Brandon et al. 2011, Table 1: recommendations made in each of 20 serious case reviews, by agency addressed. Rows carry
 * the study's own reference numbers. Figures are facts of the published study; nothing else of it is in the examples.
 */
export const columnKeys = [
  'lscb',
  'csc',
  'ey',
  'hsg',
  'ho',
  'hosp',
  'comm',
  'amh',
  'edu',
  'cnx',
  'yot',
  'pol',
  'prob',
  'vol',
  'misc',
  'nat',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** Column headings as printed. */
export const columnNames: Readonly<Record<ColumnKey, string>> = {
  lscb: 'LSCB / applicable to all agencies involved',
  csc: "Children's Social Care",
  ey: 'Early years and nursery',
  hsg: 'LA or private housing',
  ho: 'Health overview',
  hosp: 'Hospital trusts and Ambulance trusts',
  comm: 'Community health, HVs, School Nurses, CAMHS',
  amh: 'Adult mental health, drug & alcohol team',
  edu: 'Education',
  cnx: 'Connexions',
  yot: 'Youth Offending',
  pol: 'Police',
  prob: 'Probation',
  vol: 'Voluntary provider',
  misc: 'Miscellaneous: e.g. Cafcass, employer',
  nat: 'Regional or national recommendations',
};

/** Reference number of the review, then one count a column in the order of `columnKeys`. */
export const table1: readonly { readonly review: number; readonly counts: readonly number[] }[] = [
  { review: 1, counts: [8, 17, 0, 3, 1, 4, 8, 0, 0, 0, 0, 12, 0, 0, 0, 0] },
  { review: 2, counts: [11, 5, 0, 0, 0, 5, 6, 4, 2, 4, 3, 3, 0, 0, 0, 0] },
  { review: 4, counts: [9, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  { review: 8, counts: [2, 5, 0, 0, 8, 4, 1, 3, 6, 0, 2, 3, 0, 5, 8, 0] },
  { review: 10, counts: [4, 18, 0, 1, 3, 15, 22, 7, 0, 0, 0, 3, 5, 6, 0, 0] },
  { review: 12, counts: [6, 11, 7, 0, 0, 7, 23, 5, 5, 0, 0, 1, 4, 4, 0, 0] },
  { review: 13, counts: [5, 12, 2, 9, 0, 3, 2, 0, 6, 6, 0, 4, 0, 0, 0, 0] },
  { review: 16, counts: [4, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1] },
  { review: 17, counts: [1, 3, 0, 1, 0, 2, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0] },
  { review: 21, counts: [9, 11, 0, 0, 4, 14, 10, 0, 0, 0, 0, 4, 0, 0, 0, 0] },
  { review: 22, counts: [9, 7, 5, 0, 0, 0, 9, 0, 0, 0, 0, 3, 0, 2, 2, 0] },
  { review: 23, counts: [7, 11, 0, 5, 9, 13, 9, 0, 0, 3, 4, 3, 4, 0, 0, 0] },
  { review: 24, counts: [7, 16, 0, 0, 3, 3, 5, 0, 0, 0, 12, 7, 0, 0, 1, 0] },
  { review: 25, counts: [7, 2, 2, 0, 0, 1, 2, 0, 3, 0, 0, 0, 0, 0, 0, 0] },
  { review: 26, counts: [4, 9, 3, 2, 2, 1, 7, 6, 0, 0, 0, 4, 0, 0, 5, 3] },
  { review: 29, counts: [9, 12, 0, 9, 12, 11, 22, 0, 0, 0, 0, 4, 0, 5, 4, 3] },
  { review: 30, counts: [8, 2, 3, 1, 0, 0, 4, 0, 3, 0, 0, 7, 3, 0, 2, 1] },
  { review: 31, counts: [13, 18, 0, 0, 8, 4, 17, 0, 6, 4, 5, 14, 0, 3, 0, 2] },
  { review: 32, counts: [8, 6, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0] },
  { review: 33, counts: [4, 8, 0, 0, 0, 4, 12, 0, 0, 0, 0, 10, 0, 3, 0, 0] },
];
