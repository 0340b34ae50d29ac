import type { DisclosurePreset } from '../disclosure/preset.ts';
import { type DisclosureEntry, protectTables } from '../disclosure/protect-tables.ts';
import type { PublishedTable } from '../disclosure/published.ts';
import type { Findings, GroupStatistics } from '../findings.ts';
import type { DisclosureStatement } from './disclosure-statement.ts';
import { publishStudy, publishTables } from './publish-study.ts';
import { reviewCount, tabulateReviewCounts } from './review-counts.ts';
import type { PublishedFindings, Shown } from './shown.ts';
import { ShownCounts } from './shown-counts.ts';

export interface Publication {
  readonly findings: PublishedFindings;
  /** Counts of reviews as published. */
  readonly tables: readonly PublishedTable[];
  /** Why each is hidden: for those who publish, and never published itself. Empty when nothing is controlled. */
  readonly log: readonly DisclosureEntry[];
}

const leftOut: readonly string[] = [
  'Reviews one by one, with their files, years and kinds, and every table that has a row or a column for each: a row is one child’s review.',
  'The list of recommendations, the pages they stand on, and what opens them: whoever counts them by review finds what is hidden.',
  'Bodies by the names that the reports print, unless they are regional or national; families of recommendations; learning points; what was nearly taken: their words lead to single reviews.',
  'Rows and columns of tables of recommendations whose reviews are hidden.',
];

function describePreset({ name, threshold, mark, rounding }: DisclosurePreset): string {
  const rounded =
    rounding === null
      ? ''
      : ` ${rounding.totalsOnly ? 'Totals' : 'Counts'} of reviews of ${rounding.from} or more are shown to the nearest ${rounding.to}, and means and shares are worked out from what is shown.`;
  return `Published under ${name === 'Custom' ? 'a threshold of one’s own' : name}: counts of reviews from 1 to ${threshold} are shown as “${mark}”, and so are others, with the recommendations that go with them, where they would give a small one away; a “${mark}” can stand for any number.${rounded}`;
}

/** Totals of the whole that follow from parts may not tell what the parts hide, so groups are shown by what they are. */
function publishGroups(
  groups: readonly GroupStatistics[],
  name: (group: string) => string,
  shown: ShownCounts,
): Shown<GroupStatistics>[] {
  const totals = shown.ofPartition({
    groups: groups.map(({ group, statistics }) => ({ id: name(group), recommendations: statistics.total.value ?? 0 })),
  });
  return groups.map(({ group, label, statistics }) => ({
    group,
    label,
    reviews: shown.of(name(group)),
    statistics: shown.summary(statistics, name(group), totals.get(name(group)) ?? shown.mark),
  }));
}

function publishKinds({ statistics }: Findings, shown: ShownCounts): PublishedFindings['statistics']['byReportKind'] {
  const made = shown.ofPartition({
    groups: statistics.byReportKind.map(({ kind, recommendations }) => ({
      id: reviewCount.files(kind),
      recommendations: recommendations.value ?? 0,
    })),
  });
  return statistics.byReportKind.map((one) => ({
    ...one,
    reports: shown.of(reviewCount.files(one.kind)),
    recommendations: { ...one.recommendations, value: made.get(reviewCount.files(one.kind)) ?? shown.mark },
  }));
}

function publishAgencies(
  { agencies }: Findings,
  shown: ShownCounts,
): Pick<PublishedFindings, 'agencies'> & { readonly visible: ReadonlySet<string> } {
  const name = reviewCount.agency;
  const once = shown.ofPartition({
    groups: agencies.map(({ columnId, recommendations }) => ({
      id: name(columnId),
      recommendations: recommendations.value ?? 0,
    })),
  });
  const visible = new Set(
    agencies.filter(({ columnId }) => typeof once.get(name(columnId)) === 'number').map(({ columnId }) => columnId),
  );
  const published = agencies.map((agency): PublishedFindings['agencies'][number] => {
    const { columnId, reviewsWithAny, recommendations, mentions, confirmed } = agency;
    const hidden = !visible.has(columnId);
    const [count, n] = [shown.of(name(columnId)), shown.of(reviewCount.all)];
    return {
      ...agency,
      recommendations: { ...recommendations, value: once.get(name(columnId)) ?? shown.mark },
      confirmed: hidden ? shown.mark : confirmed,
      mentions: { ...mentions, value: hidden ? shown.mark : mentions.value },
      reviewsWithAny: { ...reviewsWithAny, value: count, n },
    };
  });
  return { agencies: published, visible };
}

/** Puts the published size of each sample wherever the sample is named; who is in it is left out, wherever a list says so. */
function resize<T>(value: T, sizes: ReadonlyMap<string, string | number>): T {
  if (Array.isArray(value)) return value.map((item) => resize(item, sizes)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, key === 'members' ? [] : resize(item, sizes)]);
  const copy = Object.fromEntries(entries);
  const size =
    typeof copy.id === 'string' && 'description' in copy && 'reviews' in copy ? sizes.get(copy.id) : undefined;
  return size === undefined ? copy : { ...copy, reviews: size };
}

function commonNote({ reviews }: Findings): string {
  const [first, ...others] = new Set(reviews.map(({ note }) => note));
  return others.length === 0 ? (first ?? '') : '';
}

/**
 * Findings as they may leave under a preset. Counts of reviews are protected as one system of linked tables, with what
 * would give them away; everything that stands review by review is left out. Under no control the findings are the same,
 * and the tables are what a later publication can be set against.
 */
export function publishFindings(findings: Findings, preset: DisclosurePreset): Publication {
  const counts = tabulateReviewCounts(findings);
  const { tables, log } = protectTables(counts, preset);
  if (preset.id === 'none') return { findings, tables, log: [] };
  const shown = new ShownCounts(tables, preset);
  const { agencies, visible } = publishAgencies(findings, shown);
  const { statistics, corpus, samples, study } = findings;
  const { id, name, threshold, mark, rounding } = preset;
  const disclosure: DisclosureStatement = {
    preset: { id, name, threshold, mark, rounding },
    description: describePreset(preset),
    leftOut,
    note: commonNote(findings),
    tables,
  };
  const sizes = new Map(samples.map((sample) => [sample.id, shown.of(reviewCount.sample(sample.id))]));
  const published: PublishedFindings = {
    ...findings,
    disclosure,
    corpus: {
      ...corpus,
      reviews: shown.of(reviewCount.all),
      files: shown.of(reviewCount.allFiles),
      reportsByKind: {
        overview: shown.of(reviewCount.files('overview')),
        agency: shown.of(reviewCount.files('agency')),
        'action-plan': shown.of(reviewCount.files('action-plan')),
        response: shown.of(reviewCount.files('response')),
        other: shown.of(reviewCount.files('other')),
      },
    },
    samples: samples.map((sample) => ({ ...sample, members: [] })),
    statistics: {
      ...statistics,
      recommendationsPerReview: shown.summary(statistics.recommendationsPerReview, reviewCount.all),
      byReviewKind: publishGroups(statistics.byReviewKind, reviewCount.kind, shown),
      byOutcome: publishGroups(statistics.byOutcome, reviewCount.outcome, shown),
      byReportKind: publishKinds(findings, shown),
    },
    tables: publishTables(findings, shown, visible),
    study: study === null ? null : publishStudy(study, shown),
    repetition: { ...findings.repetition, families: [], opposed: [] },
    agencies,
    bodies: [],
    reviews: [],
    reviewsNotCounted: [],
    reports: [],
    recommendations: [],
  };
  return { findings: resize(published, sizes), tables, log };
}
