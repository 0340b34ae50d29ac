import type { Findings } from '../../analysis/findings.ts';
import {
  figureOf,
  isSome,
  isWhole,
  type PublishedFindings,
  type ShownCount,
} from '../../analysis/publication/shown.ts';
import { drawLayers, type Layer } from '../figure/layers.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import { drawFigure } from './drawn-figure.ts';
import type { Block, Section } from './report-document.ts';
import { writeCount, writeShare } from './written-figures.ts';

const left = (all: ShownCount, part: ShownCount): number => figureOf(all) - figureOf(part);

function drawSamples(findings: Findings): Block {
  const layers = findings.samples.map((sample): Layer => {
    const members = new Set(sample.members);
    return {
      label: sample.description,
      reviews: sample.reviews,
      recommendations: findings.recommendations.filter((item) => members.has(item.reviewId)).length,
      door: { sample: sample.id },
    };
  });
  const title = `The samples, each within the one before (${sayMany(findings.corpus.reviews, 'review')})`;
  const description = layers.map((layer) => `${say(layer.reviews)} ${layer.label}`).join('; ');
  const [overview, agency, plans] = recommendationStudy.layers;
  const note = `In ${recommendationStudy.citation} (Figure 1): ${overview} with overview recommendations, ${agency} with those of agencies too, ${plans} with action plans.`;
  return drawFigure({ id: 'figure-samples', title, description, note }, (width) =>
    drawLayers(layers, { title, description, width }),
  );
}

/** The samples as a table: what is drawn of them rests on the reviews one by one. */
function tabulateSamples(findings: PublishedFindings): Block {
  return {
    kind: 'table',
    id: 'table-samples',
    title: `The samples, each within the one before (${sayMany(findings.corpus.reviews, 'review')})`,
    note: '',
    columns: [
      { label: 'Sample', numeric: false, weight: 5 },
      { label: 'Reviews', numeric: true },
    ],
    rows: findings.samples.map(({ description, reviews }) => [description, writeCount(reviews)]),
    shown: 10,
  };
}

function tabulateKinds(findings: PublishedFindings): Block {
  return {
    kind: 'table',
    id: 'table-report-kinds',
    title: `Where the recommendations stand (${sayMany(findings.corpus.files, 'file')}, ${sayMany(findings.corpus.recommendations, 'recommendation')})`,
    note: 'Each recommendation in the document that states it first. What another document of the same review says again is not counted twice.',
    columns: [
      { label: 'Kind of document', numeric: false },
      { label: 'Files', numeric: true },
      { label: 'Recommendations', numeric: true },
    ],
    rows: findings.statistics.byReportKind
      .filter((kind) => isSome(kind.reports))
      .map((kind) => {
        const value = kind.recommendations.value ?? 0;
        return [kind.label, writeCount(kind.reports), writeCount(value, { reportKind: kind.kind })];
      }),
    shown: 10,
  };
}

function tabulateForm({ statistics, corpus }: PublishedFindings): Block {
  const { withDeadline, withParts, partsPerRecommendation, recommendationsPerHundredPages: rate } = statistics;
  const all = corpus.recommendations;
  const deadline = withDeadline.value ?? 0;
  const parts = withParts.value ?? 0;
  return {
    kind: 'table',
    id: 'table-form',
    title: `How they are written (${sayMany(all, 'recommendation')})`,
    note: `${withDeadline.countingRule} ${rate.value === null ? rate.note : `There are ${say(rate.value)} recommendations in 100 pages (${sayMany(rate.n, 'page')}).`}`,
    columns: [
      { label: '', numeric: false },
      { label: 'Recommendations', numeric: true },
      { label: 'Share', numeric: true },
    ],
    rows: [
      ['State a deadline', writeCount(deadline, { deadline: 'stated' }), writeShare(deadline, all)],
      ['State none', writeCount(left(all, deadline), { deadline: 'none' }), writeShare(left(all, deadline), all)],
      [
        `Have parts (${sayMany(partsPerRecommendation.total.value ?? 0, 'part')} in all)`,
        writeCount(parts, { parts: 'some' }),
        writeShare(parts, all),
      ],
      ['Are one piece', writeCount(left(all, parts), { parts: 'none' }), writeShare(left(all, parts), all)],
    ],
    shown: 10,
  };
}

/** What the corpus holds and how its recommendations are written. */
export function writeSamples(findings: PublishedFindings): Section {
  return {
    id: 'samples',
    title: 'What the corpus holds',
    blocks: [
      isWhole(findings) ? drawSamples(findings) : tabulateSamples(findings),
      tabulateKinds(findings),
      tabulateForm(findings),
    ],
  };
}
