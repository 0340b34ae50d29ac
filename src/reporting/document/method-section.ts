import type { CountedReport, Findings } from '../../analysis/findings.ts';
import { isWhole, type PublishedFindings } from '../../analysis/publication/shown.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import type { Block, Definition, Inline, Section, TableColumn } from './report-document.ts';
import { writeCount } from './written-figures.ts';

const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [content] });

interface FileColumn extends TableColumn {
  readonly cell: (report: CountedReport) => Inline;
}

const withoutEnding = (file: string): string => file.replace(/\.[^.]+$/, '');

function tabulateFiles({ corpus, reports }: Findings): Block {
  const review: FileColumn = { label: 'Review', numeric: false, cell: (report) => report.review };
  const tellsReview = reports.some((report) => report.review !== withoutEnding(report.file));
  const columns: FileColumn[] = [
    { label: 'File', numeric: false, cell: (report) => report.file },
    ...(tellsReview ? [review] : []),
    { label: 'Kind, and why', numeric: false, cell: (report) => `${report.kind}: ${report.kindReason}` },
    { label: 'SHA-256', numeric: false, cell: (report) => report.sha256.slice(0, 12) },
    { label: 'Pages', numeric: true, cell: (report) => (report.pages === 0 ? '' : writeCount(report.pages)) },
    {
      label: 'Recommendations',
      numeric: true,
      cell: ({ id, recommendations }) => writeCount(recommendations, { report: id }),
    },
  ];
  const short = 'The first 12 signs of each SHA-256 are shown; findings.json has the whole.';
  const pageless = corpus.filesWithoutPages;
  return {
    kind: 'table',
    id: 'table-files',
    title: `What was read (${sayMany(corpus.files, 'file')}, ${sayMany(corpus.pages, 'page')})`,
    note: pageless > 0 ? `${sayMany(pageless, 'file')} of a format without pages. ${short}` : short,
    columns,
    rows: reports.map((report) => columns.map((column) => column.cell(report))),
    shown: 20,
  };
}

/** Where the figures come from, so that another person can make them again. */
function listProvenance({ corpus, counted, scheme, study, software, snapshot }: PublishedFindings): Block {
  const term = (name: string, words: string): Definition => ({ term: name, content: [words] });
  const codes: Definition[] =
    study === null
      ? []
      : [
          term('Codebook', `${study.codebook.title}, version ${study.codebook.version}. ${study.codebook.source}`),
          ...study.lists.map((list) => term(list.title, `Version ${list.version}. ${list.source}`)),
          term('Coders', study.coders.length === 0 ? 'No person has coded yet.' : study.coders.join('; ')),
          term('Suggested by', study.suggester === '' ? 'Nothing was suggested.' : study.suggester),
          term(
            'Codes',
            `${say(study.codes.confirmed)} confirmed, ${say(study.codes.suggested)} suggested. ${study.codes.description}`,
          ),
        ];
  return {
    kind: 'definitions',
    items: [
      term(
        'Sample',
        `${sayMany(corpus.reviews, 'review')}, ${sayMany(corpus.files, 'file')}, ${sayMany(corpus.pages, 'page')}, ${sayMany(corpus.recommendations, 'recommendation')}`,
      ),
      term(
        'Recommendations',
        `${say(counted.accepted)} confirmed, ${say(counted.suggested)} suggested. ${counted.description}`,
      ),
      term('Categories of agencies', `${scheme.title}. ${scheme.source}`),
      ...codes,
      term('Software', software),
      term('Snapshot', snapshot),
    ],
  };
}

/** How the figures came about: what was read, what is counted and how, by which software. */
export function writeMethod(findings: PublishedFindings): Section {
  const { counted, tables, reviewsNotCounted, disclosure } = findings;
  const left = counted.notCounted;
  const blocks: Block[] = [
    paragraph(
      'Heed found the recommendations by the numbering, headings, layout and wording of each report, without a language ' +
        'model and without a network. What it finds is a suggestion until a person confirms it.',
    ),
    paragraph(counted.description),
    paragraph(
      disclosure === null
        ? 'No disclosure control: counts of reviews are shown as they are, and each comes near to one child. Choose a preset before this is published.'
        : disclosure.description,
    ),
    paragraph(
      `Not counted: ${say(left.restatements)} said again by another document of the same review, ${say(left.rejected)} ` +
        `rejected by a person, ${say(left.inResponses)} quoted in responses${left.otherStates > 0 ? `, ${say(left.otherStates)} in a state that was not asked for` : ''}.`,
    ),
    paragraph(
      'One recommendation is one item that the report itself numbers or marks, at the outermost level; lettered or bulleted children are its parts.',
    ),
    paragraph(tables.reviewByAgency.countingRule),
    paragraph(tables.reviewByAgencyMulti.countingRule),
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
  blocks.push({ kind: 'heading', level: 2, id: 'provenance', title: 'Where the figures come from' });
  blocks.push(listProvenance(findings));
  if (isWhole(findings)) blocks.push(tabulateFiles(findings));
  return { id: 'method', title: 'How this was made', appendix: true, blocks };
}
