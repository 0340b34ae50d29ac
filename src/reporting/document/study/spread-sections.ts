import type { SummaryStatistics } from '../../../analysis/findings.ts';
import { isFigure, type Shown, type ShownCount } from '../../../analysis/publication/shown.ts';
import { sayMany } from '../../wording.ts';
import type { Block, Inline, Section } from '../report-document.ts';
import { writeCount, writeDecimal } from '../written-figures.ts';
import { chooseIllustrations, quote } from './illustrations.ts';
import { basisOf, percent, type StudyParts, sizeOf } from './study-parts.ts';

const rowOf = (name: string, { mean, median, minimum, maximum }: Shown<SummaryStatistics>): readonly Inline[] => [
  name,
  writeDecimal(mean.value),
  writeDecimal(median.value),
  writeDecimal(minimum.value),
  writeDecimal(maximum.value),
];

/** How recommendations multiply: by review, agency, words, parts and actions. */
export function writeProliferation({ findings, study }: StudyParts): Section {
  const { perReviewAndAgency, words, parts, severalActions } = study.proliferation;
  const { recommendationsPerReview } = findings.statistics;
  return {
    id: 'proliferation',
    title: 'How they multiply',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          writeCount(severalActions.count, { 'smart-single-action': 'no' }),
          ` of ${sayMany(severalActions.n, 'recommendation')} (${percent(severalActions.value)}) ask for more than one action.`,
        ],
      },
      {
        kind: 'table',
        id: 'table-proliferation',
        title: `Number and length (${sizeOf(findings)})`,
        note: findings.counted.description,
        basis: basisOf(perReviewAndAgency.mean),
        columns: [
          { label: '', numeric: false, weight: 4 },
          { label: 'Mean', numeric: true },
          { label: 'Median', numeric: true },
          { label: 'Fewest', numeric: true },
          { label: 'Most', numeric: true },
        ],
        rows: [
          rowOf('Recommendations of a review', recommendationsPerReview),
          rowOf('Recommendations of a review for one agency category', perReviewAndAgency),
          rowOf('Parts of a recommendation', parts),
          rowOf('Words of a recommendation', words),
        ],
        shown: 10,
      },
    ],
  };
}

/** What is asked beyond the local area, and of whom; null when nothing is. */
export function writeNational({ study, quotable }: StudyParts): Section | null {
  const { recommendations, bodies } = study.national;
  if (recommendations.count === 0) return null;
  const chosen = chooseIllustrations(
    quotable.filter(({ codes }) => codes?.layers.includes('regional-and-national')),
    3,
  );
  const table: Block[] =
    bodies.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-national',
            title: `Regional and national bodies (${sayMany(bodies.length, 'body', 'bodies')})`,
            note: 'A body counts once in each recommendation that names it; names are kept as printed.',
            columns: [
              { label: 'Body', numeric: false, weight: 4 },
              { label: 'Reviews', numeric: true },
              { label: 'Recommendations', numeric: true },
            ],
            rows: bodies.map(({ name, reviews, recommendations }) => [
              { report: name },
              writeCount(reviews),
              writeCount(recommendations, { body: name }),
            ]),
            shown: 20,
          },
        ];
  return {
    id: 'national',
    title: 'Beyond the local area',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          writeCount(recommendations.count, { beyond: 'yes' }),
          ` of ${sayMany(recommendations.n, 'recommendation')} (${percent(recommendations.value)}) address a regional or national body, or concern the region or nation.`,
        ],
      },
      ...table,
      ...quote(chosen, () => ''),
    ],
  };
}

/** The same figures year by year; null without two years. */
export function writeYears({ study }: StudyParts): Section | null {
  if (study.years.length < 2) return null;
  const reviews = study.years.reduce(
    (sum: ShownCount, year) => (isFigure(sum) && isFigure(year.reviews) ? sum + year.reviews : ''),
    0,
  );
  return {
    id: 'over-time',
    title: 'Over time',
    blocks: [
      {
        kind: 'table',
        id: 'table-years',
        title: isFigure(reviews) ? `By year of the review (${sayMany(reviews, 'review')})` : 'By year of the review',
        note: `Intervals are 95%; with few reviews a year they are wide, and a difference may be chance. ${study.codes.description}`,
        columns: [
          { label: 'Year', numeric: false },
          { label: 'Reviews', numeric: true },
          { label: 'Recommendations', numeric: true },
          { label: 'A review', numeric: true, second: 'mean' },
          { label: 'Training or procedure', numeric: true },
          { label: '95% interval', numeric: false },
          { label: 'Stronger', numeric: true },
        ],
        rows: study.years.map(({ year, reviews, recommendations, perReview, trainingOrProcedure, stronger }) => [
          String(year),
          writeCount(reviews),
          writeCount(recommendations, { year: String(year) }),
          writeDecimal(perReview.value),
          percent(trainingOrProcedure.value),
          trainingOrProcedure.interval === null
            ? ''
            : `${percent(trainingOrProcedure.interval.low)}–${percent(trainingOrProcedure.interval.high)}`,
          percent(stronger.value),
        ]),
        shown: 30,
      },
    ],
  };
}

/** Left to the author, with what to consider. */
export const conclusion: Section = {
  id: 'conclusion',
  title: 'Conclusion',
  blocks: [
    {
      kind: 'note',
      content: [
        'Left to the author. The figures say what was recommended, to whom, about what and how; what should have been recommended, and what changed for the people concerned, they do not say.',
      ],
    },
  ],
};
