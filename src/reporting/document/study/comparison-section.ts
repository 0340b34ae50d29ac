import type {
  ComparedMeasure,
  ComparedPart,
  ComparedSide,
  CorpusComparison,
  MeasureGroup,
} from '../../../analysis/comparison/compare-corpora.ts';
import type { Difference } from '../../../domain/statistics/difference.ts';
import { drawIntervals, type Estimate } from '../../figure/intervals.ts';
import { say, sayMany } from '../../wording.ts';
import { drawFigure } from '../drawn-figure.ts';
import type { Block, Inline, Section, TableRow } from '../report-document.ts';
import { writeCount } from '../written-figures.ts';
import { listWords, percent } from './study-parts.ts';

const groupNames: Readonly<Record<MeasureGroup, string>> = {
  means: 'Means of action',
  strength: 'Strength',
  smart: 'SMART',
  layers: 'Layers of themes',
};
const own = 'Recommendations here';

const sizeOf = ({ reviews, recommendations }: ComparedSide): string =>
  `${sayMany(reviews, 'review')}, ${sayMany(recommendations, 'recommendation')}`;

const points = (difference: number): number => Math.abs(Math.round(difference * 100));
/** "5 to 15 points", whichever way. */
function span({ low, high }: Difference): string {
  const [least = 0, most = 0] = [points(low), points(high)].sort((a, b) => a - b);
  return `${least} to ${most} points`;
}
const signed = (difference: number): string => `${difference < 0 ? '−' : '+'}${Math.abs(Math.round(difference * 100))}`;

function readMeasures({ measures, name }: CorpusComparison): string {
  const words = (verdict: 'higher' | 'lower'): string[] =>
    measures.flatMap((one) =>
      one.verdict === verdict && one.difference !== null
        ? [`“${one.name}” (${percent(one.here.value)} and ${percent(one.there.value)}, ${span(one.difference)})`]
        : [],
    );
  const [higher, lower] = [words('higher'), words('lower')];
  const open = measures.filter(({ verdict }) => verdict === 'open').length;
  const sentences = [
    higher.length === 0 ? '' : `More often here than in “${name}”: ${listWords(higher)}.`,
    lower.length === 0 ? '' : `Less often here: ${listWords(lower)}.`,
    open === measures.length
      ? `Of ${sayMany(measures.length, 'share')} none can be told apart: each difference may be chance with samples of this size.`
      : open === 0
        ? ''
        : `${say(open)} of ${sayMany(measures.length, 'share')} can’t be told apart: with samples of this size the difference may be chance.`,
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

const meanOf = ({ mean, interval }: ComparedSide): string => {
  if (mean === null) return 'not published';
  return interval === null ? say(mean) : `${say(mean)} (${say(Math.max(0, interval.low))} to ${say(interval.high)})`;
};

function sayNumber({ here, there, name }: CorpusComparison): Block {
  const apart =
    here.interval !== null &&
    there.interval !== null &&
    (here.interval.low > there.interval.high || there.interval.low > here.interval.high);
  const told = here.interval !== null && there.interval !== null;
  return {
    kind: 'paragraph',
    content: [
      `A review makes ${meanOf(here)} recommendations here and ${meanOf(there)} in “${name}” on average, with 95% intervals where reviews are known one by one. `,
      told
        ? apart
          ? 'The intervals lie apart: the difference is more than chance.'
          : 'The intervals meet: the samples are too small to tell a difference.'
        : 'Without the intervals of both, a difference can’t be told from chance.',
    ],
  };
}

const sideOf = ({ value, interval }: ComparedPart): Inline[] => [
  percent(value),
  interval === null ? '' : `${percent(interval.low)}–${percent(interval.high)}`,
];

const verdicts = { higher: 'more here', lower: 'less here', open: 'can’t tell' } as const;

function tabulate({ here, there, name, measures }: CorpusComparison): Block {
  const groups = [...new Set(measures.map(({ group }) => group))];
  const rows = groups.flatMap((group): TableRow[] => [
    { role: 'group', cells: [groupNames[group]] },
    ...measures
      .filter((one) => one.group === group)
      .map((one) => [
        one.name,
        writeCount(one.here.count),
        ...sideOf(one.here),
        writeCount(one.there.count),
        ...sideOf(one.there),
        one.difference === null
          ? ''
          : `${signed(one.difference.value)} (${signed(one.difference.low)} to ${signed(one.difference.high)})`,
        verdicts[one.verdict],
      ]),
  ]);
  return {
    kind: 'table',
    id: 'table-comparison',
    title: `Shares of recommendations side by side (${sizeOf(here)}; ${sizeOf(there)})`,
    note: 'Intervals are 95%. Differences are in points, here less there; one whose interval holds nought can’t be told from chance. Recommendations of one review are alike, which intervals take no account of: read them as somewhat wider.',
    basis: {
      sample: `This corpus: ${sizeOf(here)}; ${name}: ${sizeOf(there)}`,
      unit: 'recommendations',
      countingRule:
        'A share of all recommendations of each corpus, as each of its own tables counts it; the interval of a share by its score, that of a difference from the two (Newcombe 1998).',
    },
    columns: [
      { label: '', numeric: false, weight: 4 },
      { label: 'Here', numeric: true },
      { label: 'Share', numeric: true },
      { label: '95% interval', numeric: false },
      { label: 'There', numeric: true },
      { label: 'Share', numeric: true },
      { label: '95% interval', numeric: false },
      { label: 'Difference', numeric: false, second: 'points', weight: 2 },
      { label: '', numeric: false },
    ],
    rows,
    shown: 30,
  };
}

const estimateOf = (label: string, measure: ComparedMeasure, part: ComparedPart, published: boolean): Estimate => ({
  ...{ label, value: part.value, low: part.interval?.low ?? null, high: part.interval?.high ?? null },
  ...{
    aside: `${percent(part.value)}, n = ${say(part.n)}`,
    group: measure.name,
    door: null,
    count: part.count,
    published,
  },
});

function draw(comparison: CorpusComparison, groups: readonly MeasureGroup[], id: string, about: string): Block[] {
  const measures = comparison.measures.filter(({ group }) => groups.includes(group));
  if (measures.length === 0) return [];
  const { here, there, name } = comparison;
  const title = `${about}, here and in “${name}” (${sizeOf(here)}; ${sizeOf(there)})`;
  const description = `For each, the share of recommendations here and in “${name}”, each with its 95% interval.`;
  const estimates = measures.flatMap((one) => [
    estimateOf(own, one, one.here, false),
    estimateOf(name, one, one.there, true),
  ]);
  return [
    drawFigure({ id, title, description, note: `Filled: this corpus. Open: ${name}.` }, (width) =>
      drawIntervals(estimates, { title, description, width, unit: 'recommendations', percent: true, references: [] }),
    ),
  ];
}

/** This corpus beside another: number, shares with their intervals, and which differences are more than chance. */
export function writeComparison(comparison: CorpusComparison): Section {
  const { cautions, measures, name, there } = comparison;
  return {
    id: 'compared',
    title: `Compared with ${name}`,
    blocks: [
      ...(cautions.length === 0
        ? []
        : [{ kind: 'list', ordered: false, items: cautions.map((one) => [one]) } as const]),
      sayNumber(comparison),
      ...(measures.length === 0
        ? [
            {
              kind: 'note',
              content: ['The other findings rest on no codes that these have too: shares can’t be compared.'],
            } as const,
          ]
        : [
            { kind: 'paragraph', content: [readMeasures(comparison)] } as const,
            ...draw(
              comparison,
              ['means', 'strength'],
              'figure-compared-strength',
              'Training or procedure, and strength',
            ),
            ...draw(comparison, ['smart'], 'figure-compared-smart', 'What makes them SMART'),
            tabulate(comparison),
          ]),
      { kind: 'note', content: [`${name}: ${there.software}, snapshot ${there.snapshot}.`] },
    ],
  };
}
