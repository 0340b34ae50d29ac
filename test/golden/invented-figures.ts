import { drawHeatMatrix } from '../../src/reporting/figure/heat-matrix.ts';
import { drawIntervals, type Estimate } from '../../src/reporting/figure/intervals.ts';
import { drawQuadrant, type QuadrantPoint } from '../../src/reporting/figure/quadrant.ts';
import { drawRings, type RingLayer } from '../../src/reporting/figure/rings.ts';
import { drawSmallMultiples } from '../../src/reporting/figure/small-multiples.ts';
import { drawStackedBars } from '../../src/reporting/figure/stacked-bars.ts';
import { drawStateStrips } from '../../src/reporting/figure/state-strip.ts';

/** Every figure once, from invented numbers: for the golden files, and for the tests of what paper makes of them. */

const about = { title: 'An invented figure (20 reviews)', description: 'Made for a test.' };
const door = { body: 'x' };

const themes: readonly (readonly [label: string, ring: 1 | 2 | 3 | 4, cases: number, met: number])[] = [
  ['Voice of the child', 1, 12, 31],
  ['Young baby', 1, 14, 8],
  ['Disability', 1, 3, 2],
  ['Mental ill health of a parent', 2, 13, 22],
  ['Substance misuse', 2, 13, 20],
  ['Domestic violence', 2, 14, 21],
  ['Hidden men', 2, 12, 5],
  ['Poor housing', 2, 4, 1],
  ['Poverty', 2, 5, 0],
  ['Supervision', 3, 9, 40],
  ['Recording', 3, 10, 62],
  ['Sharing information', 3, 15, 58],
  ['Challenge between agencies', 3, 9, 12],
  ['Thresholds', 3, 9, 13],
  ['National guidance', 4, 1, 6],
  ['Regional procedures', 4, 2, 7],
];

const points = themes.map(
  ([label, ring, x, y]): QuadrantPoint => ({ label, ring, x, y, door: { body: label }, count: y }),
);

const layers: RingLayer[] = ([1, 2, 3, 4] as const).map((ring) => ({
  ring,
  name: ['Child', 'Family and environment', 'Managing the case', 'Region and nation'][ring - 1] ?? '',
  segments: themes
    .filter((theme) => theme[1] === ring)
    .map(([label, , , value]) => ({ label, value, door: { body: label } })),
}));

const estimate = (label: string, group: string, value: number | null, reach: number | null): Estimate => ({
  label,
  group,
  value,
  low: value === null || reach === null ? null : Math.max(0, value - reach),
  high: value === null || reach === null ? null : value + reach,
  aside: value === null ? 'no review' : `n = ${Math.round(value)}`,
  door,
  count: value === null ? 0 : 9,
  published: label.startsWith('An invented study'),
});

const states = ['both', 'case', 'recommendation', 'neither'] as const;

const bars = [
  { label: 'Stronger', values: [4, 9, 12, 3, 0] },
  { label: 'Weaker: training, a policy or procedure, a reminder', values: [40, 2, 0, 61, 120] },
  { label: 'None', values: [0, 0, 0, 0, 0] },
].map(({ label, values }) => ({
  label,
  values: values.map((value) => ({ value, door })),
  aside: String(values.reduce((sum, value) => sum + value, 0)),
}));
const series = ['first', 'second', 'third', 'fourth', 'fifth and last'].map((name, index) => ({
  name,
  tone: (index + 1) as 1 | 2 | 3 | 4 | 5,
}));

/** The figures by name, as finished SVG. */
export const inventedFigures: Readonly<Record<string, string>> = {
  'stacked-bars': drawStackedBars(bars, { ...about, width: 640, series, share: false, unit: 'recommendations' }),
  'stacked-shares-narrow': drawStackedBars(bars, {
    ...about,
    width: 340,
    series,
    share: true,
    unit: 'recommendations',
  }),
  quadrant: drawQuadrant(points, {
    ...about,
    width: 640,
    horizontal: { label: 'Reviews in which the theme was noted', cut: 10 },
    vertical: { label: 'Recommendations that meet it', cut: 15 },
    fields: [
      'Seldom noted, often met',
      'Often noted, often met',
      'Seldom noted, seldom met',
      'Often noted, seldom met',
    ],
  }),
  'quadrant-crowded': drawQuadrant(
    points.map((point, index) => ({ ...point, x: 5 + (index % 2) * 0.1, y: 9 })),
    {
      ...about,
      width: 340,
      horizontal: { label: 'Reviews', cut: 10 },
      vertical: { label: 'Recommendations', cut: 15 },
      fields: ['a', 'b', 'c', 'd'],
    },
  ),
  'heat-matrix': drawHeatMatrix(
    themes.map(([label, ring, cases, met], index) => ({
      label,
      ring,
      cells: Array.from({ length: 12 }, (_, column) => ({
        value: column === 3 ? null : (cases * (column + 1) + met * index) % 17,
        door,
      })),
    })),
    {
      ...about,
      width: 640,
      columns: Array.from(
        { length: 12 },
        (_, index) => `Invented category ${'of agencies '.repeat(index % 3)}${index}`,
      ),
      unit: 'recommendations',
    },
  ),
  'state-strip': drawStateStrips(
    themes.slice(0, 8).map(([label], row) => ({
      label,
      cells: Array.from({ length: 20 }, (_, index) => ({
        review: String(index + 1),
        state: states[(index * (row + 3) + ((index * row) >> 2)) % 4] ?? 'neither',
        door,
        count: index % 3,
      })),
    })),
    { ...about, width: 640, sorted: true },
  ),
  rings: drawRings(layers, { ...about, width: 640, unit: 'recommendations' }),
  'rings-narrow': drawRings(layers, { ...about, width: 340, unit: 'recommendations' }),
  intervals: drawIntervals(
    [
      estimate('After a death', 'By outcome', 52.2, 9),
      estimate('After a serious injury', 'By outcome', 38.1, 12.5),
      estimate('Not stated', 'By outcome', null, null),
      estimate('An invented study, after a death', 'Published', 55, null),
    ],
    {
      ...about,
      width: 640,
      unit: 'recommendations a review',
      percent: false,
      references: [{ value: 46.6, label: 'mean 46.6', published: false }],
    },
  ),
  'small-multiples': drawSmallMultiples(
    ['Overview reports', 'Individual agency reports', 'Action plans, where there are any at all'].map(
      (title, panel) => ({
        title,
        aside: `n = ${20 - panel}`,
        bars: ['Training', 'Procedure or policy', 'Audit'].map((label, index) => ({
          label,
          value: ((index + 2) * (panel + 1)) / 20,
          door,
          count: 3,
        })),
      }),
    ),
    { ...about, width: 640, unit: 'of recommendations', percent: true },
  ),
};
