import type { Findings } from '../../analysis/findings.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import type { Block, Section } from './report-document.ts';

const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [content] });

/** How the figures came about: what was read, what is counted and how, by which software. */
export function writeMethod(findings: Findings): Section {
  const { counted, scheme, tables, corpus, reports, reviewsNotCounted } = findings;
  const left = counted.notCounted;
  const blocks: Block[] = [
    paragraph(
      'Heed found the recommendations by the numbering, headings, layout and wording of each report, without a language ' +
        'model and without a network. What it finds is a suggestion until a person confirms it.',
    ),
    paragraph(counted.description),
    paragraph(
      `Not counted: ${say(left.restatements)} said again by another document of the same review, ${say(left.rejected)} ` +
        `rejected by a person, ${say(left.inResponses)} quoted in responses${left.otherStates > 0 ? `, ${say(left.otherStates)} in a state that was not asked for` : ''}.`,
    ),
    paragraph(
      'One recommendation is one item that the report itself numbers or marks, at the outermost level; lettered or bulleted children are its parts.',
    ),
    paragraph(tables.reviewByAgency.countingRule),
    paragraph(tables.reviewByAgencyMulti.countingRule),
    paragraph(`Categories of agencies: ${scheme.title}. Source: ${scheme.source}.`),
    paragraph(`Published figures shown for reference: ${recommendationStudy.citation}, ${recommendationStudy.title}.`),
  ];
  if (reviewsNotCounted.length > 0) {
    blocks.push(
      paragraph(
        `${sayMany(reviewsNotCounted.length, 'item')} read but not counted as a review, because all that is there is a response or ` +
          `another paper: ${reviewsNotCounted.map((review) => review.review).join('; ')}.`,
      ),
    );
  }
  blocks.push({
    kind: 'table',
    id: 'table-files',
    title: `What was read (${sayMany(corpus.files, 'file')}, ${sayMany(corpus.pages, 'page')})`,
    note:
      corpus.filesWithoutPages > 0
        ? `${sayMany(corpus.filesWithoutPages, 'file')} of a format without pages. The first 12 signs of each SHA-256 are shown; findings.json has the whole.`
        : 'The first 12 signs of each SHA-256 are shown; findings.json has the whole.',
    columns: [
      { label: 'File', numeric: false },
      { label: 'Review', numeric: false },
      { label: 'Kind, and why', numeric: false },
      { label: 'SHA-256', numeric: false },
      { label: 'Pages', numeric: true },
      { label: 'Recommendations', numeric: true },
    ],
    rows: reports.map((report) => [
      report.file,
      report.review,
      `${report.kind}: ${report.kindReason}`,
      report.sha256.slice(0, 12),
      report.pages === 0 ? '' : say(report.pages),
      report.recommendations === 0
        ? '0'
        : { door: { report: report.id }, text: say(report.recommendations), count: report.recommendations },
    ]),
    shown: 20,
  });
  blocks.push({ kind: 'note', content: [`${findings.software}. Snapshot ${findings.snapshot}.`] });
  return { id: 'method', title: 'How this was made', blocks };
}
