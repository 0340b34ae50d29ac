import type { Findings } from '../../analysis/findings.ts';
import { compareShown, isWhole, maySeveral, type PublishedFindings } from '../../analysis/publication/shown.ts';
import { asBar, type Bar, drawBars } from '../figure/bars.ts';
import { say, sayMany } from '../wording.ts';
import { drawFigure } from './drawn-figure.ts';
import type { Block, Section } from './report-document.ts';
import { writeCount } from './written-figures.ts';

function drawAgencies(findings: PublishedFindings): Block {
  const several = maySeveral(findings.corpus.reviews);
  const bars = findings.agencies
    .map((agency): Bar => {
      const value = agency.recommendations.value ?? 0;
      const reviews = `in ${say(agency.reviewsWithAny.value ?? 0)} of ${sayMany(agency.reviewsWithAny.n, 'review')}`;
      return {
        label: agency.name,
        ...asBar(value, agency.confirmed),
        aside: several && value !== 0 ? reviews : '',
        door: { agency: agency.columnId },
      };
    })
    .filter((bar) => bar.value > 0 || bar.hidden !== undefined)
    .toSorted((a, b) => compareShown([a.hidden ?? a.value, a.label], [b.hidden ?? b.value, b.label]));
  const none = findings.agencies.filter((agency) => agency.recommendations.value === 0).map((agency) => agency.name);
  const { reviews, recommendations } = findings.corpus;
  const title = `Recommendations by agency addressed (${sayMany(reviews, 'review')}, ${sayMany(recommendations, 'recommendation')})`;
  const description =
    'The number of recommendations in each category of agency, each recommendation once, the largest first.';
  const note = [
    `Each recommendation once. ${findings.counted.description} Outlined: suggested. Filled: confirmed.`,
    none.length === 0 ? '' : `No recommendation: ${none.join('; ')}.`,
  ].join(' ');
  const { countingRule, sample, unit } = findings.tables.reviewByAgency;
  const basis = { sample: sayMany(sample.reviews, 'review'), unit, countingRule };
  return drawFigure({ id: 'figure-agencies', title, description, note, basis }, (width) =>
    drawBars(bars, { title, description, width, references: [] }),
  );
}

function tabulateBodies(findings: Findings): Block {
  return {
    kind: 'table',
    id: 'table-bodies',
    title: `Bodies as the reports name them (${sayMany(findings.bodies.length, 'name')})`,
    note: 'A recommendation that addresses several bodies counts once for each. Names that mean one body are kept as printed.',
    columns: [
      { label: 'Body', numeric: false },
      { label: 'Category', numeric: false },
      { label: 'Reviews', numeric: true },
      { label: 'Recommendations', numeric: true },
    ],
    rows: findings.bodies.map((body) => [
      { report: body.name },
      body.category ?? 'outside the scheme',
      writeCount(body.reviews),
      writeCount(body.recommendations, { body: body.name }),
    ]),
    shown: 15,
  };
}

function layOutMatrix(findings: Findings): Block {
  return {
    kind: 'matrix',
    id: 'table-review-by-agency',
    single: findings.tables.reviewByAgency,
    multi: findings.tables.reviewByAgencyMulti,
    titles: new Map(findings.reviews.map((review) => [review.id, review.title])),
  };
}

/** To whom the recommendations are addressed: figure, review x agency, bodies by name. */
export function writeAgencies(findings: PublishedFindings): Section {
  const bodies = isWhole(findings) && findings.bodies.length > 0 ? [tabulateBodies(findings)] : [];
  return {
    id: 'to-whom',
    title: 'To whom',
    blocks: [
      drawAgencies(findings),
      isWhole(findings)
        ? layOutMatrix(findings)
        : {
            kind: 'note',
            content: [
              'The table of reviews by agency has a row for each review, and the bodies as named lead to single reviews: both are left out of what is published.',
            ],
          },
      ...bodies,
    ],
  };
}
