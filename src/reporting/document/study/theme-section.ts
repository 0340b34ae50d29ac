import { compareShown, figureOf, isFigure, isSome, type Shown } from '../../../analysis/publication/shown.ts';
import type { ThemeTally } from '../../../analysis/study-findings.ts';
import { asBar, drawBars } from '../../figure/bars.ts';
import { drawRings } from '../../figure/rings.ts';
import { say, sayMany } from '../../wording.ts';
import { drawFigure } from '../drawn-figure.ts';
import type { Block, Inline, Section, TableRow } from '../report-document.ts';
import { writeCount, writeShare } from '../written-figures.ts';
import { gridOf } from './code-grid.ts';
import { chooseIllustrations, quote } from './illustrations.ts';
import { basisOf, isExact, listWords, percent, type StudyParts, sizeOf } from './study-parts.ts';

/** Themes that stand in a figure; the rest stand in its table. */
const mostBars = 20;
const mostPerLayer = 6;
const illustrations = 3;

function drawLayers({ findings, study, ringOf }: StudyParts): Block {
  const title = `What is recommended, by layer (${sizeOf(findings)})`;
  const description =
    'Four rings, from the child at the centre to region and nation; the area of each segment is the number of recommendations.';
  const [first] = study.layers;
  const layers = study.layers.map(({ id, name }) => ({
    ring: ringOf(id),
    name,
    segments: study.themes
      .filter((theme) => theme.layer === id && theme.depth === 0 && figureOf(theme.recommendations.count) > 0)
      .toSorted((a, b) => compareShown([a.recommendations.count, ''], [b.recommendations.count, '']))
      .slice(0, mostPerLayer)
      .map((theme) => ({ label: theme.name, value: figureOf(theme.recommendations.count), door: { theme: theme.id } })),
  }));
  const named = study.layers.filter(({ recommendations }) => isSome(recommendations.count));
  const reading: Inline[] = named.flatMap(({ id, name, recommendations }, index) => [
    index === 0 ? '' : '; ',
    `${name}: `,
    writeCount(recommendations.count, { layer: id }),
    ` (${percent(recommendations.value)})`,
  ]);
  return drawFigure(
    {
      id: 'figure-layers-of-themes',
      title,
      description,
      note: `${study.codes.description} At most ${mostPerLayer} themes of each layer are drawn; the table below holds all.`,
      reading: [...reading, '. A recommendation may stand in several layers.'],
      ...(first === undefined ? {} : { basis: basisOf(first.recommendations) }),
    },
    (width) => drawRings(layers, { title, description, width, unit: 'recommendations' }),
  );
}

function drawReportsByTheme({ findings, study, tables }: StudyParts): Block[] {
  const table = tables.reportsByTheme;
  if (table.rows.length === 0) return [];
  const title = `Overview reports that address a theme (${sayMany(table.maximum, 'overview report')})`;
  const description = 'For each theme, in how many overview reports at least one recommendation addresses it.';
  const [first, second] = table.rows.filter(({ reports }) => isFigure(reports));
  const everywhere = !isExact(findings)
    ? []
    : table.rows.filter(({ reports }) => isFigure(reports) && reports === table.maximum).map(({ name }) => name);
  const most =
    first === undefined ? '' : `${say(first.reports)} of ${sayMany(table.maximum, 'report')} address ${first.name}`;
  const next = second === undefined ? '' : `, ${say(second.reports)} ${second.name}`;
  const untouched = study.themes.filter(({ depth, recommendations }) => depth === 0 && recommendations.count === 0);
  const none =
    untouched.length === 0 ? '' : ` No recommendation touches ${listWords(untouched.map(({ name }) => name))}.`;
  const all = everywhere.length > 1 ? ` Every report addresses ${listWords(everywhere)}.` : '';
  const bars = table.rows.slice(0, mostBars).map((row) => ({
    label: row.name,
    ...asBar(row.reports, 0),
    aside: sayMany(row.recommendations, 'recommendation'),
    door: { theme: row.id, sample: table.sample.id },
    count: figureOf(row.recommendations),
  }));
  const drawn = table.rows.length > mostBars ? `The ${mostBars} themes that most reports address. ` : '';
  return [
    drawFigure(
      {
        id: 'figure-reports-by-theme',
        title,
        description,
        note: `${drawn}Presence, not frequency. ${study.codes.description}`,
        basis: basisOf(table),
        reading: [`${most === '' ? '' : `${most}${next}.`}${all}${none}`.trim()],
      },
      (width) => drawBars(bars, { title, description, width, references: [] }),
    ),
  ];
}

const rowOf = ({ findings, ringOf }: StudyParts, theme: Shown<ThemeTally>): TableRow => ({
  role: 'row',
  ring: ringOf(theme.layer),
  cells: [
    `${'\u2003'.repeat(theme.depth)}${theme.name}`,
    writeCount(theme.reviews.count, { theme: theme.id }, theme.recommendations.count),
    writeShare(theme.reviews.count, findings.corpus.reviews),
    writeCount(theme.recommendations.count, { theme: theme.id }),
    writeCount(theme.confirmed),
  ],
});

function tabulateThemes(parts: StudyParts): Block {
  const { findings, study } = parts;
  const used = study.themes.filter(({ recommendations }) => isSome(recommendations.count));
  const rows = study.layers.flatMap(({ id, name }): TableRow[] => {
    const own = used.filter(({ layer }) => layer === id);
    return own.length === 0 ? [] : [{ role: 'group', cells: [name] }, ...own.map((theme) => rowOf(parts, theme))];
  });
  const [first] = study.themes;
  const idle = study.themes.length - used.length;
  return {
    kind: 'table',
    id: 'table-themes',
    title: `Themes (${sizeOf(findings)})`,
    note: [
      study.codes.description,
      `${sayMany(study.withoutTheme.count, 'recommendation')} ${study.withoutTheme.count === 1 ? 'has' : 'have'} no theme.`,
      idle === 0 ? '' : `${sayMany(idle, 'theme')} of the codebook ${idle === 1 ? 'is' : 'are'} not used and left out.`,
    ].join(' '),
    columns: [
      { label: 'Theme', numeric: false, weight: 5 },
      { label: 'Reviews', numeric: true },
      { label: 'Share', numeric: true },
      { label: 'Recommendations', numeric: true },
      { label: 'Confirmed', numeric: true },
    ],
    rows,
    shown: 24,
    ...(first === undefined ? {} : { basis: basisOf(first.recommendations) }),
  };
}

/** What the recommendations are about: layers, reports by theme, all themes, by agency, and words of reports for each layer. */
export function writeThemes(parts: StudyParts): Section {
  const { findings, study, tables, quotable, ringOf } = parts;
  const about = study.layers.flatMap(({ id, name }): Block[] => {
    const own = quotable.filter(({ codes }) => codes?.layers[0] === id);
    const chosen = chooseIllustrations(own, illustrations);
    if (chosen.length === 0) return [];
    const themes = new Map(study.themes.map((theme) => [theme.id, theme.name]));
    return [
      { kind: 'heading', level: 3, id: `quotations-${id}`, title: name },
      ...quote(chosen, ({ codes }) => (codes?.lists.themes ?? []).map((theme) => themes.get(theme) ?? '').join('; ')),
    ];
  });
  const illustrated: Block[] =
    about.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, id: 'theme-quotations', title: 'In the words of the reports' },
          {
            kind: 'note',
            content: [
              'Chosen for spread over reviews and agencies, not for weight. Quotations can be searched for: look at each before it is published.',
            ],
          },
          ...about,
        ];
  return {
    id: 'about-what',
    title: 'About what',
    blocks: [
      drawLayers(parts),
      ...drawReportsByTheme(parts),
      tabulateThemes(parts),
      gridOf(tables.themeByAgency, {
        id: 'grid-theme-by-agency',
        title: `Themes by agency (${sizeOf(findings)})`,
        corner: 'Theme',
        rows: study.themes.filter(({ depth }) => depth < 2),
        door: (theme, agency) => ({ theme, agency }),
        rowDoor: (theme) => ({ theme }),
        ring: ({ layer }) => ringOf(layer),
        group: ({ layer }) => study.layers.find(({ id }) => id === layer)?.name ?? '',
        note: study.codes.description,
      }),
      ...illustrated,
    ],
  };
}
