import type { CountedReview, Findings, GroupStatistics } from '../../analysis/findings.ts';
import {
  isFigure,
  isWhole,
  type PublishedFindings,
  type Shown,
  type ShownCount,
} from '../../analysis/publication/shown.ts';
import { type Bar, drawBars } from '../figure/bars.ts';
import type { ReferenceLine } from '../figure/reference-lines.ts';
import { drawStrip } from '../figure/strip.ts';
import { recommendationStudy } from '../published-figures.ts';
import type { Selection } from '../selection.ts';
import { say, sayMany } from '../wording.ts';
import { drawFigure } from './drawn-figure.ts';
import type { Block, Inline, Section, TableColumn } from './report-document.ts';
import { writeCount, writeDecimal } from './written-figures.ts';

/** Above this many reviews a dot for each says more than a bar. */
const mostBars = 40;

function referencesOf(findings: Findings): ReferenceLine[] {
  const { mean, median } = findings.statistics.recommendationsPerReview;
  if (findings.corpus.reviews < 2 || mean.value === null || median.value === null) return [];
  return [
    { value: mean.value, label: `mean ${say(mean.value)}`, published: false },
    { value: median.value, label: `median ${say(median.value)}`, published: false },
    {
      value: recommendationStudy.mean,
      label: `${recommendationStudy.mean}, mean of ${recommendationStudy.citation}`,
      published: true,
    },
  ];
}

function drawReviews(findings: Findings): Block {
  const confirmed = new Map<string, number>();
  for (const { reviewId, state } of findings.recommendations) {
    if (state === 'accepted') confirmed.set(reviewId, (confirmed.get(reviewId) ?? 0) + 1);
  }
  const bars = findings.reviews
    .map(
      (review): Bar => ({
        label: review.review,
        value: review.recommendations,
        confirmed: confirmed.get(review.id) ?? 0,
        aside: '',
        door: { review: review.id },
      }),
    )
    .sort((a, b) => b.value - a.value);
  const { recommendations, reviews } = findings.corpus;
  const title = `Recommendations of each review (${sayMany(reviews, 'review')}, ${sayMany(recommendations, 'recommendation')})`;
  const description = 'The number of recommendations of each review, the largest first, with the mean and the median.';
  const note = [
    findings.counted.description,
    bars.length > mostBars ? 'One dot is one review.' : 'Outlined: suggested. Filled: confirmed.',
    reviews > 1 ? 'Dotted line: the published study.' : '',
  ].join(' ');
  const { total } = findings.statistics.recommendationsPerReview;
  const basis = { sample: total.sample.description, unit: total.unit, countingRule: total.countingRule };
  return drawFigure({ id: 'figure-reviews', title, description, note, basis }, (width) => {
    const about = { title, description, width, references: referencesOf(findings) };
    return bars.length > mostBars ? drawStrip(bars, { ...about, unit: 'recommendations' }) : drawBars(bars, about);
  });
}

const writeWhole = (value: ShownCount | null): Inline => (value === null ? 'none' : writeCount(value));

function tabulateGroups(
  findings: PublishedFindings,
  groups: readonly Shown<GroupStatistics>[],
  about: { id: string; title: string; column: string; door: (group: string) => Selection; note: string },
): Block {
  return {
    kind: 'table',
    id: about.id,
    title: `${about.title} (${sayMany(findings.corpus.reviews, 'review')}, ${sayMany(findings.corpus.recommendations, 'recommendation')})`,
    note: `${about.note} ${findings.counted.description}`.trim(),
    columns: [
      { label: about.column, numeric: false },
      { label: 'Reviews', numeric: true },
      { label: 'Recommendations', numeric: true },
      { label: 'Mean', numeric: true },
      { label: 'Median', numeric: true },
      { label: 'Fewest', numeric: true },
      { label: 'Most', numeric: true },
    ],
    rows: groups.map(({ group, label, reviews, statistics }) => {
      const total = statistics.total.value ?? 0;
      return [
        label,
        writeCount(reviews),
        writeCount(total, about.door(group)),
        writeDecimal(statistics.mean.value),
        writeDecimal(statistics.median.value),
        writeWhole(statistics.minimum.value),
        writeWhole(statistics.maximum.value),
      ];
    }),
    shown: 20,
  };
}

const outcomes = { death: 'Death', 'serious-injury': 'Serious injury', unknown: 'Not stated' } as const;

interface ReviewColumn extends TableColumn {
  /** Whether any review has something to say in it. */
  readonly wanted: boolean;
  readonly cell: (review: CountedReview) => Inline;
}

function tabulateReviews(findings: Findings): Block {
  const { reviews } = findings;
  const columns: ReviewColumn[] = [
    { label: 'Review', numeric: false, wanted: true, cell: (review) => review.review },
    {
      label: 'Title',
      numeric: false,
      wanted: reviews.some((review) => review.title !== review.review),
      cell: (review) => ({ report: review.title }),
    },
    {
      label: 'Outcome',
      numeric: false,
      wanted: reviews.some((review) => review.outcome !== 'unknown'),
      cell: (review) => outcomes[review.outcome],
    },
    {
      label: 'Year',
      numeric: true,
      wanted: reviews.some((review) => review.year !== null),
      cell: (review) => (review.year === null ? '' : String(review.year)),
    },
    { label: 'Files', numeric: true, wanted: true, cell: (review) => writeCount(review.files) },
    {
      label: 'Pages',
      numeric: true,
      wanted: true,
      cell: (review) => (review.pages === 0 ? 'no pages' : writeCount(review.pages)),
    },
    {
      label: 'Recommendations',
      numeric: true,
      wanted: true,
      cell: ({ id, recommendations }) => writeCount(recommendations, { review: id }),
    },
  ];
  const shown = columns.filter((column) => column.wanted);
  return {
    kind: 'table',
    id: 'table-reviews',
    title: `The reviews (${sayMany(reviews.length, 'review')})`,
    note: 'Kind, outcome and year as given by a manifest or a person; Heed does not guess them.',
    columns: shown,
    rows: reviews.map((review) => shown.map((column) => column.cell(review))),
    shown: 30,
  };
}

/** In place of the reviews one by one, which are left out of what is published. */
function saySummary({ statistics }: PublishedFindings): Block {
  const { total, mean, median, minimum, maximum } = statistics.recommendationsPerReview;
  const told = [mean.value, median.value].every((value) => value !== null && isFigure(value));
  return {
    kind: 'paragraph',
    content: [
      told
        ? `A review makes ${say(mean.value ?? 0)} recommendations on average, with a median of ${say(median.value ?? 0)}, from ${say(minimum.value ?? 0)} to ${say(maximum.value ?? 0)}; ${say(total.value ?? 0)} in all. `
        : 'How many recommendations a review makes would tell how many reviews there are: it is not published. ',
      'Reviews one by one are left out.',
    ],
  };
}

/** How many recommendations the reviews make: figure, by outcome and kind, and the list of reviews. */
export function writeNumbers(findings: PublishedFindings): Section {
  const { byOutcome, byReviewKind } = findings.statistics;
  const { meanAfterDeath, meanAfterInjury, citation } = recommendationStudy;
  const blocks: Block[] = isWhole(findings) ? [drawReviews(findings)] : [saySummary(findings)];
  const unknown = (groups: readonly Shown<GroupStatistics>[]): boolean =>
    groups.every((group) => group.group === 'unknown');
  if (!unknown(byOutcome)) {
    blocks.push(
      tabulateGroups(findings, byOutcome, {
        id: 'table-outcome',
        title: 'By outcome for the person the review is about',
        column: 'Outcome',
        door: (group) => ({ outcome: group as 'death' }),
        note: `${citation} printed a mean of ${meanAfterDeath} after a death and ${meanAfterInjury} after a serious injury.`,
      }),
    );
  }
  if (!unknown(byReviewKind) && byReviewKind.length > 1) {
    blocks.push(
      tabulateGroups(findings, byReviewKind, {
        id: 'table-kind',
        title: 'By kind of review',
        column: 'Kind',
        door: (group) => ({ reviewKind: group as 'other' }),
        note: '',
      }),
    );
  }
  if (unknown(byOutcome) && unknown(byReviewKind)) {
    blocks.push({
      kind: 'note',
      content: [
        'Nobody has said what kind of review each is or what happened to the person it is about, so the numbers are not ' +
          'divided by these. A manifest with the columns file, review, kind and outcome gives them.',
      ],
    });
  }
  if (isWhole(findings)) blocks.push(tabulateReviews(findings));
  return { id: 'how-many', title: 'How many recommendations', blocks };
}
