import { notStated, otherBodies, placeEverywhere, placeOnce } from '../../analysis/category-placement.ts';
import type { StudyFrame } from '../../domain/codebook/study-frame.ts';
import type { CodeList } from '../../domain/coding/coding.ts';
import type { CountedCode } from '../../domain/coding/counted-codes.ts';
import type { DimensionId } from '../../domain/recommendation/dimension.ts';
import type { RecommendationRecord, ReportRecord, ReviewRecord } from '../../domain/snapshot/snapshot.ts';
import type { LiveRecords } from './live-records.ts';

/** One thing that recommendations can be filtered, faceted, sorted and tabulated by. */
export interface Dimension {
  /** As it stands in an address. */
  readonly id: DimensionId;
  /** As it heads a table or list. */
  readonly name: string;
  /** Its values in the order of the field; those of an open dimension are found as they come. */
  readonly values: readonly DimensionValue[] | null;
  /** Whether a recommendation can have several values. */
  readonly many: boolean;
}

export interface DimensionValue {
  readonly id: string;
  readonly name: string;
}

/** What is known of one recommendation when it is placed in the dimensions. */
export interface Placed {
  readonly recommendation: RecommendationRecord;
  readonly review: ReviewRecord | null;
  readonly report: ReportRecord | null;
  /** Codes as they are counted. */
  readonly codes: (list: CodeList) => readonly CountedCode[];
}

const unknown = 'unknown';
const named = (entries: readonly (readonly [string, string])[]): DimensionValue[] =>
  entries.map(([id, name]) => ({ id, name }));

const smart = [
  ['smart-owner', 'Names an owner'],
  ['smart-single-action', 'Asks for one action'],
  ['smart-measurable', 'Can be seen to be done'],
  ['smart-outcome', 'Says what it is for'],
  ['smart-deadline', 'Gives a date'],
] as const;
const yesNo = named([
  ['yes', 'Yes'],
  ['no', 'No'],
]);

const easyMeans = new Set(['by-training', 'by-procedure', 'by-protocol', 'by-guidance-policy']);
const beyondLayer = 'regional-and-national';
const beyondCategory = 'regional-or-national';

/** How a theme is followed: to what it was merged into, and up the tree. */
export interface ThemeTree {
  /** The theme and everything above it, nearest first; [] for one that was retired. */
  readonly path: (theme: string) => readonly string[];
  readonly layer: (theme: string) => string | null;
}

/** The themes of the codebook in force as a tree; a theme that was merged stands for the one it went into. */
export function openThemeTree({ codebook }: StudyFrame): ThemeTree {
  const themes = new Map(codebook.themes.map((theme) => [theme.id, theme]));
  const paths = new Map<string, readonly string[]>();
  const settle = (theme: string): string | null => {
    let id = theme;
    for (let steps = 0; steps <= themes.size; steps++) {
      const into = themes.get(id)?.mergedInto;
      if (into === undefined) return null;
      if (into === null) return id;
      id = into;
    }
    return null;
  };
  const path = (theme: string): readonly string[] => {
    const known = paths.get(theme);
    if (known !== undefined) return known;
    const found: string[] = [];
    for (let id = settle(theme); id !== null && !found.includes(id); id = themes.get(id)?.parent ?? null) {
      found.push(id);
    }
    paths.set(theme, found);
    return found;
  };
  return { path, layer: (theme) => themes.get(path(theme)[0] ?? '')?.layer ?? null };
}

/** The dimensions of a workspace, with their values in order. */
export function describeDimensions(records: LiveRecords, frame: StudyFrame): Dimension[] {
  const { scheme } = records;
  const list = (items: readonly DimensionValue[]): DimensionValue[] => items.map(({ id, name }) => ({ id, name }));
  const agencies = [...list(scheme.categories), otherBodies, notStated];
  const of = (id: DimensionId, name: string, values: readonly DimensionValue[] | null, many = false): Dimension => ({
    ...{ id, name, values, many },
  });
  return [
    of('standing', 'Counted', standings),
    of(
      'review',
      'Review',
      [...records.all('review')].map(({ id, reference }) => ({ id, name: reference })),
    ),
    of('reviewKind', 'Kind of review', reviewKinds),
    of('outcome', 'Outcome', outcomes),
    of('year', 'Year', null),
    of('ageBand', 'Age of the child', null),
    of(
      'report',
      'Report',
      [...records.reports.values()].map(({ id, file }) => ({ id, name: file })),
    ),
    of('reportKind', 'Kind of report', reportKinds),
    of('agency', 'Agency', agencies),
    of('addressed', 'Addressed, all named', agencies, true),
    of('body', 'Body as named', null, true),
    of('layer', 'Layer', list(frame.codebook.layers), true),
    of('theme', 'Theme', list(frame.codebook.themes.filter(({ mergedInto }) => mergedInto === null)), true),
    of('means', 'Means of action', list(frame.means.means), true),
    of('caseTheme', 'Case theme met', list(frame.caseThemes.caseThemes), true),
    of('remark', 'Remark', list(frame.remarks.remarks), true),
    of('strength', 'Strength', list(frame.strength.criteria[0]?.levels ?? [])),
    of('evaluability', 'Evaluability', list(frame.evaluability.criteria[0]?.levels ?? [])),
    of('smartMet', 'SMART, how many of five', named([0, 1, 2, 3, 4, 5].map((n) => [String(n), `${n} of 5`]))),
    ...smart.map(([id, name]) => of(id, name, yesNo)),
    of('trainingOrProcedure', 'Training or procedure', yesNo),
    of('beyond', 'Beyond the local area', yesNo),
    of(
      'deadline',
      'Deadline',
      named([
        ['stated', 'Stated'],
        ['none', 'None'],
      ]),
    ),
    of(
      'parts',
      'Parts',
      named([
        ['some', 'In parts'],
        ['none', 'Undivided'],
      ]),
    ),
    of('state', 'Found by Heed', states),
    of('judged', 'Codes', judgements),
    of('family', 'Family, confirmed', null),
    of('again', 'Said again', yesNo),
  ];
}

const standings = named([
  ['counted', 'Counted'],
  ['restatement', 'Said again in its review'],
  ['response', 'In a response'],
  ['rejected', 'Rejected'],
]);
const states = named([
  ['suggested', 'Not yet judged'],
  ['accepted', 'Accepted'],
  ['rejected', 'Rejected'],
]);
const judgements = named([
  ['confirmed', 'Some confirmed by a person'],
  ['suggested', 'Only suggested'],
  ['none', 'None'],
]);
const outcomes = named([
  ['death', 'Death'],
  ['serious-injury', 'Serious injury'],
  [unknown, 'Not known'],
]);
const reportKinds = named([
  ['overview', 'Overview report'],
  ['agency', 'Report of one agency'],
  ['action-plan', 'Action plan'],
  ['response', 'Response'],
  ['other', 'Other'],
]);
const reviewKinds = named([
  ['serious-case-review', 'Serious case review'],
  ['child-safeguarding-practice-review', 'Child safeguarding practice review'],
  ['rapid-review', 'Rapid review'],
  ['safeguarding-adult-review', 'Safeguarding adult review'],
  ['domestic-homicide-review', 'Domestic homicide review'],
  ['prevention-of-future-deaths', 'Prevention of future deaths'],
  ['public-inquiry', 'Public inquiry'],
  ['safety-investigation', 'Safety investigation'],
  ['other', 'Other'],
  [unknown, 'Not known'],
]);

const ids = (codes: readonly CountedCode[]): string[] => codes.map(({ code }) => code);
const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Whether a recommendation is counted, and why not. Rejection comes first, then restating, then standing in a response. */
function standingOf({ recommendation, report }: Placed): string {
  if (recommendation.state === 'rejected') return 'rejected';
  if (recommendation.restates !== null) return 'restatement';
  return report?.kind === 'response' ? 'response' : 'counted';
}

/** The values of one recommendation in one dimension; families are placed by whoever found them. */
export function placeIn(
  dimension: DimensionId,
  placed: Placed,
  scheme: LiveRecords['scheme'],
  tree: ThemeTree,
): readonly string[] {
  const { recommendation, review, report, codes } = placed;
  switch (dimension) {
    case 'standing':
      return [standingOf(placed)];
    case 'review':
      return [recommendation.review];
    case 'reviewKind':
      return [review?.attributes.kind ?? unknown];
    case 'outcome':
      return [review?.attributes.outcome ?? unknown];
    case 'year':
      return [review?.attributes.year ? String(review.attributes.year) : unknown];
    case 'ageBand':
      return [review?.attributes.ageBand || unknown];
    case 'report':
      return [recommendation.report];
    case 'reportKind':
      return [report?.kind ?? 'other'];
    case 'agency':
      return [placeOnce(recommendation, scheme)];
    case 'addressed':
      return placeEverywhere(recommendation.addressees, scheme);
    case 'body':
      return unique(recommendation.addressees.map(({ name }) => name));
    case 'layer':
      return unique(ids(codes('themes')).flatMap((theme) => tree.layer(theme) ?? []));
    case 'theme':
      return unique(ids(codes('themes')).flatMap(tree.path));
    case 'means':
      return ids(codes('means'));
    case 'caseTheme':
      return ids(codes('case-themes'));
    case 'remark':
      return ids(codes('remarks'));
    case 'strength':
    case 'evaluability':
      return ids(codes(dimension));
    case 'smartMet':
      return [String(smart.filter(([list]) => codes(list)[0]?.code === 'yes').length)];
    case 'smart-owner':
    case 'smart-single-action':
    case 'smart-measurable':
    case 'smart-outcome':
    case 'smart-deadline':
      return ids(codes(dimension));
    case 'trainingOrProcedure':
      return [codes('means').some(({ code }) => easyMeans.has(code)) ? 'yes' : 'no'];
    case 'beyond':
      return [
        recommendation.addressees.some(({ category }) => category === beyondCategory) ||
        codes('themes').some(({ code }) => tree.layer(code) === beyondLayer)
          ? 'yes'
          : 'no',
      ];
    case 'deadline':
      return [recommendation.deadline === '' ? 'none' : 'stated'];
    case 'parts':
      return [recommendation.parts.length === 0 ? 'none' : 'some'];
    case 'state':
      return [recommendation.state];
    case 'judged': {
      const all = [...codes('themes'), ...codes('means')];
      if (all.some(({ state }) => state === 'accepted')) return ['confirmed'];
      return [all.length > 0 ? 'suggested' : 'none'];
    }
    case 'family':
    case 'again':
      return [];
  }
}
