import { figureOf, isSome, type Shown } from '../../../analysis/publication/shown.ts';
import type { CodeTally } from '../../../analysis/study-findings.ts';
import { drawIntervals } from '../../figure/intervals.ts';
import { drawStackedBars } from '../../figure/stacked-bars.ts';
import { say, sayMany } from '../../wording.ts';
import { drawFigure } from '../drawn-figure.ts';
import type { Block, Section } from '../report-document.ts';
import { writeCount, writeShare } from '../written-figures.ts';
import { gridOf } from './code-grid.ts';
import { chooseIllustrations, quote } from './illustrations.ts';
import { basisOf, percent, type StudyParts, sizeOf } from './study-parts.ts';

function drawSmart({ findings, study }: StudyParts): Block {
  const title = `What makes them SMART (${sizeOf(findings)})`;
  const description =
    'The share of recommendations in which each observation behind SMART was made, with its interval.';
  const { criteria, distribution } = study.smart;
  const all = distribution.at(-1) ?? 0;
  const few = (distribution[0] ?? 0) + (distribution[1] ?? 0);
  const [lowest] = [...criteria].sort((a, b) => figureOf(a.met.value) - figureOf(b.met.value));
  const [first] = criteria;
  return drawFigure(
    {
      id: 'figure-smart',
      title,
      description,
      note: `Read from the words of the recommendation alone; achievable is left to people. R is read as relevant. ${study.codes.description}`,
      ...(first === undefined ? {} : { basis: basisOf(first.met) }),
      reading: [
        `${sayMany(all, 'recommendation')} ${all === 1 ? 'meets' : 'meet'} all five, ${say(few)} none or one.`,
        lowest === undefined ? '' : ` Least often: “${lowest.name.toLowerCase()}” (${percent(lowest.met.value)}).`,
      ],
    },
    (width) =>
      drawIntervals(
        criteria.map(({ id, name, letter, met }) => ({
          label: `${name} (${letter})`,
          value: met.value === null ? null : figureOf(met.value),
          low: met.interval?.low ?? null,
          high: met.interval?.high ?? null,
          aside: `${percent(met.value)}, ${say(met.count)} of ${say(met.n)}`,
          group: '',
          door: { [`smart-${id}`]: 'yes' },
          count: figureOf(met.count),
          published: false,
        })),
        { title, description, width, unit: 'recommendations', percent: true, references: [] },
      ),
  );
}

const tones = { stronger: 5, intermediate: 3, weaker: 1, unclear: 2 } as const;

function drawStrength({ findings, study, tables }: StudyParts): Block {
  const title = `How strong the actions are (${sizeOf(findings)})`;
  const description =
    'Share of stronger, intermediate, weaker and unclear actions, of all recommendations and by how SMART they are.';
  const levels = study.strength;
  const series = levels.map(({ id, name }) => ({ name, tone: tones[id as keyof typeof tones] ?? 2 }));
  const table = tables.smartByStrength;
  const rows = [
    {
      label: 'All recommendations',
      values: levels.map(({ id, recommendations }) => ({
        value: figureOf(recommendations.count),
        door: { strength: id },
      })),
      aside: say(findings.corpus.recommendations),
    },
    ...table.rows
      .filter(({ total }) => isSome(total))
      .map((row) => ({
        label: `SMART: ${row.name}`,
        values: row.counts.map((value, column) => ({
          value: figureOf(value),
          door: { smartMet: row.id, strength: table.columnIds[column] ?? '' },
        })),
        aside: say(row.total),
      })),
  ];
  const weaker = levels.find(({ id }) => id === 'weaker')?.recommendations;
  const stronger = levels.find(({ id }) => id === 'stronger')?.recommendations;
  return drawFigure(
    {
      id: 'figure-strength',
      title,
      description,
      note: `The tiers were made for clinical hazards and are adapted to safeguarding; see the rubric. For reference, of other sets of recommendations: 8% stronger, 44% intermediate, 48% weaker (Hibbert 2018, n = 1,137); 2%, 15%, 82% (Kwok 2020, n = 760). ${study.codes.description}`,
      basis: basisOf(table),
      reading: [
        `${percent(stronger?.value ?? null)} of the recommendations ask for a stronger action, ${percent(weaker?.value ?? null)} for a weaker one. What is SMART is not therefore strong: compare the rows.`,
      ],
    },
    (width) => drawStackedBars(rows, { title, description, width, series, share: true, unit: 'recommendations' }),
  );
}

function tabulateLevels(
  parts: StudyParts,
  levels: readonly Shown<CodeTally>[],
  about: {
    readonly id: string;
    readonly title: string;
    readonly column: string;
    readonly door: 'strength' | 'evaluability';
  },
): Block {
  const { findings, study } = parts;
  const [first] = levels;
  return {
    kind: 'table',
    id: about.id,
    title: `${about.title} (${sizeOf(findings)})`,
    note: study.codes.description,
    ...(first === undefined ? {} : { basis: basisOf(first.recommendations) }),
    columns: [
      { label: about.column, numeric: false, weight: 3 },
      { label: 'Recommendations', numeric: true },
      { label: 'Share', numeric: true },
      { label: 'Confirmed', numeric: true },
    ],
    rows: levels.map(({ id, name, recommendations, confirmed }) => [
      name,
      writeCount(recommendations.count, { [about.door]: id }),
      writeShare(recommendations.count, recommendations.n),
      writeCount(confirmed),
    ]),
    shown: 10,
  };
}

/** SMART, strength and evaluability, side by side and never as one score. */
export function writeQuality(parts: StudyParts): Section {
  const { findings, study, tables, quotable } = parts;
  const shallow = quotable.filter(({ codes }) => (codes?.smartMet ?? 0) >= 4 && codes?.lists.strength[0] === 'weaker');
  const strong = quotable.filter(({ codes }) => codes?.lists.strength[0] === 'stronger');
  const pairs: readonly (readonly [string, string, readonly Block[]])[] = [
    [
      'smart-and-weaker',
      'SMART, and weaker',
      quote(chooseIllustrations(shallow, 3), ({ codes }) => `${codes?.smartMet ?? 0} of 5 observations`),
    ],
    ['stronger', 'Stronger actions', quote(chooseIllustrations(strong, 3), () => '')],
  ];
  const quoted = pairs.flatMap(([id, title, blocks]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, id: `quotations-${id}`, title }, ...blocks],
  );
  return {
    id: 'how-good',
    title: 'How good they are',
    blocks: [
      {
        kind: 'note',
        content: [
          'Three questions that are never added up: is it SMART, is the action strong, and could anyone see that it helped. What is SMART is often shallow.',
        ],
      },
      drawSmart(parts),
      drawStrength(parts),
      tabulateLevels(parts, study.evaluability, {
        id: 'table-evaluability',
        title: 'Whether a result could be seen',
        column: 'Evaluability',
        door: 'evaluability',
      }),
      gridOf(tables.strengthByEvaluability, {
        id: 'grid-strength-by-evaluability',
        title: `Strength against evaluability (${sizeOf(findings)})`,
        corner: 'Strength',
        rows: study.strength,
        door: (strength, evaluability) => ({ strength, evaluability }),
        rowDoor: (strength) => ({ strength }),
        note: study.codes.description,
      }),
      ...quoted,
    ],
  };
}
