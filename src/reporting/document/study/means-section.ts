import { compareShown, isSome, maySeveral } from '../../../analysis/publication/shown.ts';
import { asBar, drawBars } from '../../figure/bars.ts';
import { say, sayMany } from '../../wording.ts';
import { drawFigure } from '../drawn-figure.ts';
import type { Block, Section } from '../report-document.ts';
import { writeCount } from '../written-figures.ts';
import { gridOf } from './code-grid.ts';
import { basisOf, percent, type StudyParts, sizeOf } from './study-parts.ts';

/** How change is asked for: means of action, the share of training and procedure, means by agency, remarks. */
export function writeMeans({ findings, study, tables }: StudyParts): Section {
  const share = study.trainingOrProcedure;
  const used = study.means
    .filter(({ recommendations }) => isSome(recommendations.count))
    .toSorted((a, b) => compareShown([a.recommendations.count, a.name], [b.recommendations.count, b.name]));
  const idle = study.means.filter(({ recommendations }) => recommendations.count === 0).map(({ name }) => name);
  const title = `Means of action (${sizeOf(findings)})`;
  const description = 'The number of recommendations that want change by each means, the most used first.';
  const [first] = used;
  const bars = used.map(({ id, name, recommendations, reviews, confirmed }) => ({
    label: name,
    ...asBar(recommendations.count, confirmed),
    aside: maySeveral(findings.corpus.reviews) ? `in ${say(reviews.count)} of ${sayMany(reviews.n, 'review')}` : '',
    door: { means: id },
  }));
  const remarked = study.remarks.filter(({ recommendations }) => isSome(recommendations.count));
  const remarks: Block[] =
    remarked.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-remarks',
            title: `What else can be noted (${sizeOf(findings)})`,
            note: `Suggested from single phrases: open each before it is relied on. ${study.codes.description}`,
            columns: [
              { label: 'Remark', numeric: false, weight: 3 },
              { label: 'Reviews', numeric: true },
              { label: 'Recommendations', numeric: true },
            ],
            rows: remarked.map(({ id, name, recommendations, reviews }) => [
              name,
              writeCount(reviews.count, { remark: id }, recommendations.count),
              writeCount(recommendations.count, { remark: id }),
            ]),
            shown: 10,
          },
        ];
  return {
    id: 'by-what-means',
    title: 'By what means',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          writeCount(share.count, { trainingOrProcedure: 'yes' }),
          ` of ${sayMany(share.n, 'recommendation')} (${percent(share.value)}) want change by training, or by a procedure, protocol, policy or guidance. `,
          'These are the easiest to ask for and to audit; the study that Heed takes up warns that they may not be what makes children safer.',
        ],
      },
      drawFigure(
        {
          id: 'figure-means',
          title,
          description,
          note: [study.codes.description, idle.length === 0 ? '' : `No recommendation: ${idle.join('; ')}.`]
            .join(' ')
            .trim(),
          ...(first === undefined ? {} : { basis: basisOf(first.recommendations) }),
        },
        (width) => drawBars(bars, { title, description, width, references: [] }),
      ),
      gridOf(tables.meansByAgency, {
        id: 'grid-means-by-agency',
        title: `Means of action by agency (${sizeOf(findings)})`,
        corner: 'Means',
        rows: study.means,
        door: (means, agency) => ({ means, agency }),
        rowDoor: (means) => ({ means }),
        note: study.codes.description,
      }),
      ...remarks,
    ],
  };
}
