import type { Findings } from '../../analysis/findings.ts';
import { drawLayers, type Layer } from '../figure/layers.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import { drawingWidths } from './number-section.ts';
import type { Block, Section } from './report-document.ts';

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
  const draw = (width: number): string => drawLayers(layers, { title, description, width });
  const [overview, agency, plans] = recommendationStudy.layers;
  return {
    kind: 'figure',
    id: 'figure-samples',
    title,
    note: `In ${recommendationStudy.citation} (Figure 1): ${overview} with overview recommendations, ${agency} with those of agencies too, ${plans} with action plans.`,
    wide: draw(drawingWidths.wide),
    narrow: draw(drawingWidths.narrow),
  };
}

function tabulateKinds(findings: Findings): Block {
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
      .filter((kind) => kind.reports > 0)
      .map((kind) => {
        const value = kind.recommendations.value ?? 0;
        return [
          kind.label,
          say(kind.reports),
          value === 0 ? '0' : { door: { reportKind: kind.kind }, text: say(value), count: value },
        ];
      }),
    shown: 10,
  };
}

function tabulateForm({ statistics, corpus }: Findings): Block {
  const { withDeadline, withParts, partsPerRecommendation, recommendationsPerHundredPages: rate } = statistics;
  const all = corpus.recommendations;
  const share = (value: number): string => (all === 0 ? '' : `${say((value / all) * 100)}%`);
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
      [
        'State a deadline',
        deadline === 0 ? '0' : { door: { deadline: 'stated' }, text: say(deadline), count: deadline },
        share(deadline),
      ],
      [
        'State none',
        all === deadline ? '0' : { door: { deadline: 'none' }, text: say(all - deadline), count: all - deadline },
        share(all - deadline),
      ],
      [
        `Have parts (${sayMany(partsPerRecommendation.total.value ?? 0, 'part')} in all)`,
        parts === 0 ? '0' : { door: { parts: 'some' }, text: say(parts), count: parts },
        share(parts),
      ],
      [
        'Are one piece',
        all === parts ? '0' : { door: { parts: 'none' }, text: say(all - parts), count: all - parts },
        share(all - parts),
      ],
    ],
    shown: 10,
  };
}

/** What the corpus holds and how its recommendations are written. */
export function writeSamples(findings: Findings): Section {
  return {
    id: 'samples',
    title: 'What the corpus holds',
    blocks: [drawSamples(findings), tabulateKinds(findings), tabulateForm(findings)],
  };
}
