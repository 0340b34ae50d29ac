import { compareShown, figureOf, isFigure, isSome, isWhole, type Shown } from '../../../analysis/publication/shown.ts';
import type { CaseMatch, CaseThemeTotal, MatchCell } from '../../../analysis/study-findings.ts';
import { drawQuadrant } from '../../figure/quadrant.ts';
import { say, sayMany } from '../../wording.ts';
import { drawFigure } from '../drawn-figure.ts';
import type { Block, GridCell, Inline, Section } from '../report-document.ts';
import { writeCount } from '../written-figures.ts';
import { basisOf, isExact, listWords, percent, type StudyParts } from './study-parts.ts';

/** Beside a theme that rightly leads to no recommendation. */
const deliberate = '‡';

const cellOf = (review: string, caseTheme: string, cell: MatchCell): GridCell => ({
  value: null,
  state: cell.state,
  count: cell.recommendations,
  ...(cell.recommendations === 0 ? {} : { door: { review, caseTheme } }),
  ...(cell.noRecommendation === '' ? {} : { mark: deliberate }),
});

/** A total whose counts are figures. */
type ToldTotal = Shown<CaseThemeTotal> & Pick<CaseThemeTotal, 'cases' | 'both'>;

const isTold = (total: Shown<CaseThemeTotal>): total is ToldTotal => isFigure(total.cases) && isFigure(total.both);

const isSeen = ({ cases, met }: Shown<CaseThemeTotal>): boolean => isSome(cases) || isSome(met);

function readMatch(seen: readonly Shown<CaseThemeTotal>[], exact: boolean): string {
  const observed = seen.filter(isTold).filter(({ cases }) => cases > 0);
  const [worst] = [...observed].sort((a, b) => a.both / a.cases - b.both / b.cases || b.cases - a.cases);
  const full = !exact ? [] : observed.filter(({ both, cases }) => both === cases).map(({ name }) => name);
  const words: string[] = [];
  if (worst !== undefined && worst.both < worst.cases) {
    words.push(
      `${worst.name} stands in ${say(worst.cases)} ${worst.cases === 1 ? 'case' : 'cases'} and is met by a recommendation in ${worst.both === 0 ? 'none of them' : say(worst.both)}.`,
    );
  }
  if (full.length > 0 && full.length <= 6) words.push(`Met wherever it stands in the case: ${listWords(full)}.`);
  return words.join(' ');
}

/** Review by review, a mark for each theme. */
function layOutGrid(caseMatch: CaseMatch): Block {
  const seen = caseMatch.totals.filter(isSeen);
  const places = seen.map(({ id }) => caseMatch.columnIds.indexOf(id));
  const reasons = caseMatch.rows.flatMap(({ review, cells }) =>
    cells.flatMap((cell, column) =>
      cell.noRecommendation === ''
        ? []
        : [`${deliberate} Review ${review}, ${caseMatch.columns[column] ?? ''}: ${cell.noRecommendation}`],
    ),
  );
  return {
    kind: 'grid',
    id: 'grid-case-match',
    title: `Themes of each case against its recommendations (${sayMany(caseMatch.sample.reviews, 'review')})`,
    note: [...reasons].join(' '),
    basis: basisOf(caseMatch),
    corner: 'Review',
    columns: seen.map(({ name, cases, met }) => ({ label: name, second: `${cases} and ${met}` })),
    rows: caseMatch.rows.map((row) => ({
      label: row.review,
      ...(row.ageBand === '' ? {} : { group: row.ageBand }),
      door: { review: row.reviewId },
      cells: places.map((place) => {
        const cell = row.cells[place];
        return cell === undefined ? { value: null } : cellOf(row.reviewId, caseMatch.columnIds[place] ?? '', cell);
      }),
    })),
    shading: 'states',
  };
}

function tabulateMatch({ findings, tables, study }: StudyParts): Block[] {
  const { caseMatch } = tables;
  const seen = caseMatch.totals.filter(isSeen);
  const basis = basisOf(caseMatch);
  const totals: Block = {
    kind: 'table',
    id: 'table-case-themes',
    title: `Themes of the case and their recommendations (${sayMany(caseMatch.sample.reviews, 'review')})`,
    note: `${study.codes.description} What is observed in the case is never derived from its recommendations.`,
    basis,
    reading: [readMatch(seen, isExact(findings))],
    columns: [
      { label: 'Theme of the case', numeric: false, weight: 4 },
      { label: 'In the case', numeric: true },
      { label: 'Met', numeric: true, second: 'of these' },
      { label: 'Rate', numeric: true },
      { label: '95% interval', numeric: false },
      { label: 'Rightly none', numeric: true },
      { label: 'Only recommended', numeric: true },
      { label: 'Recommendations', numeric: true },
    ],
    rows: seen
      .toSorted((a, b) => compareShown([a.cases, ''], [b.cases, '']) || compareShown([a.met, a.name], [b.met, b.name]))
      .map((total): readonly Inline[] => {
        const { interval, value } = total.matchRate;
        return [
          total.name,
          writeCount(total.cases),
          writeCount(total.both, { caseTheme: total.id }, total.recommendations),
          value === null ? 'none' : percent(value),
          interval === null ? '' : `${percent(interval.low)}–${percent(interval.high)}`,
          writeCount(total.deliberatelyNone),
          writeCount(total.onlyMet),
          writeCount(total.recommendations, { caseTheme: total.id }),
        ];
      }),
    shown: 25,
  };
  if (isWhole(findings) && findings.tables.caseMatch !== undefined)
    return [totals, layOutGrid(findings.tables.caseMatch)];
  return [
    totals,
    {
      kind: 'note',
      content: ['The grid of reviews by themes has a row for each review: it is left out of what is published.'],
    },
  ];
}

function drawMatchQuadrant({ study, tables }: StudyParts): Block[] {
  const { quadrant } = study;
  const points = quadrant.points.flatMap(({ cases, recommendations, ...point }) =>
    isFigure(cases) && isFigure(recommendations) && cases + recommendations > 0
      ? [{ ...point, cases, recommendations }]
      : [],
  );
  const left = quadrant.points.length < tables.caseMatch.totals.length;
  if (points.length < 2) return [];
  const title = `Frequency of themes and number of recommendations (${sayMany(quadrant.sample.reviews, 'review')})`;
  const description =
    'Each dot is a theme of the case: the higher, the more cases have it; the further right, the more recommendations meet it.';
  const often = points.filter((point) => point.quadrant === 'frequent-few').map(({ name }) => name);
  return [
    drawFigure(
      {
        id: 'figure-quadrant',
        title,
        description,
        note: `Cut at ${sayMany(quadrant.cuts.cases, 'review')} and ${sayMany(quadrant.cuts.recommendations, 'recommendation')}; both can be moved.${left ? ' Themes whose counts are hidden have no place in it.' : ''} ${study.codes.description}`,
        basis: basisOf({ ...quadrant, unit: 'themes of the case' }),
        reading: [
          often.length === 0
            ? 'No theme is frequent in the cases and met by few recommendations.'
            : `Frequent in the cases and met by few recommendations: ${listWords(often)}.`,
        ],
      },
      (width) =>
        drawQuadrant(
          points.map(({ id, name, cases, recommendations }) => ({
            ...{ label: name, x: recommendations, y: cases, ring: null },
            ...{ door: { caseTheme: id }, count: recommendations },
          })),
          {
            ...{ title, description, width },
            horizontal: { label: 'Recommendations that meet the theme', cut: figureOf(quadrant.cuts.recommendations) },
            vertical: { label: 'Reviews whose case has the theme', cut: figureOf(quadrant.cuts.cases) },
            fields: ['Frequent, few recommendations', 'Frequent, many', 'Seldom, few', 'Seldom, many recommendations'],
          },
        ),
    ),
  ];
}

/** Whether the recommendations meet the themes of the cases: totals, review by review, and the quadrants. */
export function writeMatch(parts: StudyParts): Section {
  const { totals } = parts.tables.caseMatch;
  const observed = totals.some(({ cases }) => isSome(cases));
  return {
    id: 'match',
    title: 'Do they meet the case',
    blocks: observed
      ? [...tabulateMatch(parts), ...drawMatchQuadrant(parts)]
      : [
          {
            kind: 'note',
            content: [
              'Nothing has been observed in the cases yet, so their themes can’t be compared with the recommendations. Case themes are read from overview reports; a person can add them too.',
            ],
          },
        ],
  };
}
