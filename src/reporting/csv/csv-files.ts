import type { ComparedPart, CorpusComparison } from '../../analysis/comparison/compare-corpora.ts';
import type { Findings, GroupStatistics, SummaryStatistics } from '../../analysis/findings.ts';
import { isWhole, type PublishedFindings, type Shown } from '../../analysis/publication/shown.ts';
import type { Statistic } from '../../domain/statistics/statistic.ts';
import { type CsvCell, writeCsv } from './csv-text.ts';
import { listStudyTables } from './study-tables.ts';

export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

export interface CsvTable {
  readonly name: string;
  /** What a row is and how it was counted, for the README beside the files. */
  readonly about: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

function statisticRow(id: string, statistic: Shown<Statistic>): CsvCell[] {
  const { value, n, unit, sample, countingRule, note } = statistic;
  return [id, value, n, unit, sample.description, sample.reviews, countingRule, note];
}

function summaryRows(id: string, statistics: Shown<SummaryStatistics>): CsvCell[][] {
  return Object.entries(statistics).map(([name, statistic]) => statisticRow(`${id} ${name}`, statistic));
}

function listStatistics({ statistics }: PublishedFindings): CsvTable {
  const groups = (prefix: string, list: readonly Shown<GroupStatistics>[]): CsvCell[][] =>
    list.flatMap((group) => summaryRows(`${prefix}: ${group.label},`, group.statistics));
  return {
    name: 'statistics.csv',
    about:
      'One row a figure, each with its n, unit, sample and counting rule. An empty value has its reason in the note.',
    header: ['figure', 'value', 'n', 'unit', 'sample', 'reviews in the sample', 'counting rule', 'note'],
    rows: [
      ...summaryRows('recommendations per review,', statistics.recommendationsPerReview),
      ...groups('by kind of review', statistics.byReviewKind),
      ...groups('by outcome', statistics.byOutcome),
      ...statistics.byReportKind.map((kind) => statisticRow(`by kind of report: ${kind.label}`, kind.recommendations)),
      statisticRow('recommendations per 100 pages', statistics.recommendationsPerHundredPages),
      statisticRow('with a deadline', statistics.withDeadline),
      statisticRow('with parts', statistics.withParts),
      ...summaryRows('parts per recommendation,', statistics.partsPerRecommendation),
    ],
  };
}

function listMatrices({ tables }: Findings): CsvTable[] {
  const { reviewByAgency: single, reviewByAgencyMulti: multi } = tables;
  return [
    {
      name: 'review-by-agency.csv',
      about: single.countingRule,
      header: ['review', ...single.columns, 'total'],
      rows: [
        ...single.rows.map((row) => [row.review, ...row.counts, row.total]),
        ['Total', ...single.totals, single.total],
      ],
    },
    {
      name: 'review-by-agency-multi.csv',
      about: multi.countingRule,
      header: ['review', ...multi.columns, 'mentions', 'recommendations'],
      rows: [
        ...multi.rows.map((row) => [row.review, ...row.counts, row.mentions, row.total]),
        ['Total', ...multi.totals, multi.mentions, multi.total],
      ],
    },
  ];
}

function listRecommendations(findings: Findings): CsvTable {
  const { columnIds, columns } = findings.tables.reviewByAgency;
  const nameOf = new Map(columnIds.map((id, index) => [id, columns[index] ?? id]));
  return {
    name: 'recommendations.csv',
    about: 'One row a counted recommendation, its words verbatim.',
    header: [
      'id',
      'review',
      'file',
      'kind of report',
      'state',
      'number',
      'heading',
      'text',
      'page',
      'pages',
      'addressees',
      'column (single-count)',
      'columns (multi-count)',
      'parts',
      'deadline',
      'section',
      'agency section',
      'reference',
      'confidence',
      'reason',
    ],
    rows: findings.recommendations.map((item) => [
      item.id,
      item.review,
      item.file,
      item.reportKind,
      item.state,
      item.number,
      item.heading,
      item.text,
      item.page === 0 ? null : item.page,
      item.pages.join(' '),
      item.addressees.map((addressee) => addressee.name).join('; '),
      nameOf.get(item.column) ?? item.column,
      item.columns.map((id) => nameOf.get(id) ?? id).join('; '),
      item.parts.length,
      item.deadline,
      item.section.join(' > '),
      item.agencySection,
      item.reference,
      item.confidence,
      item.reason,
    ]),
  };
}

function listSamples({ samples }: PublishedFindings): CsvTable {
  return {
    name: 'sample-layers.csv',
    about: 'The nested samples, outermost first; each is part of the one before.',
    header: ['sample', 'description', 'reviews'],
    rows: samples.map((sample) => [sample.id, sample.description, sample.reviews]),
  };
}

function listCorpus(findings: Findings): CsvTable[] {
  return [
    {
      name: 'reviews.csv',
      about: 'One row a review of the sample.',
      header: ['review', 'title', 'kind', 'outcome', 'year', 'note', 'files', 'pages', 'recommendations'],
      rows: findings.reviews.map((review) => [
        review.review,
        review.title,
        review.kind,
        review.outcome,
        review.year,
        review.note,
        review.files,
        review.pages,
        review.recommendations,
      ]),
    },
    {
      name: 'files.csv',
      about: 'One row a document that was read. Nearly taken: passages that were left out, with reasons in the report.',
      header: [
        'review',
        'file',
        'sha256',
        'kind',
        'why this kind',
        'title',
        'pages',
        'recommendations',
        'nearly taken',
        'warnings',
      ],
      rows: findings.reports.map((report) => [
        report.review,
        report.file,
        report.sha256,
        report.kind,
        report.kindReason,
        report.title,
        report.pages === 0 ? null : report.pages,
        report.recommendations,
        report.nearMisses,
        report.warnings.join(' '),
      ]),
    },
  ];
}

function listAgencies(findings: PublishedFindings): CsvTable {
  return {
    name: 'agencies.csv',
    about:
      'One row a category: recommendations (single-count), mentions (multi-count), reviews with any (single-count).',
    header: ['category', 'recommendations', 'mentions', 'reviews with any', 'reviews in the sample'],
    rows: findings.agencies.map((agency) => [
      agency.name,
      agency.recommendations.value,
      agency.mentions.value,
      agency.reviewsWithAny.value,
      agency.reviewsWithAny.n,
    ]),
  };
}

function listBodies(findings: Findings): CsvTable {
  return {
    name: 'bodies.csv',
    about: 'One row a body as the reports name it, whether it has a category or not.',
    header: ['body', 'category', 'recommendations', 'reviews'],
    rows: findings.bodies.map((body) => [body.name, body.category, body.recommendations, body.reviews]),
  };
}

function listComparison({ name, measures }: CorpusComparison): CsvTable {
  const side = (label: string): string[] => [
    `${label} count`,
    `${label} n`,
    `${label} share`,
    `${label} low`,
    `${label} high`,
  ];
  const cells = ({ count, n, value, interval }: ComparedPart): CsvCell[] => [
    ...[count, n, value],
    ...[interval?.low ?? null, interval?.high ?? null],
  ];
  return {
    name: 'comparison.csv',
    about: `One row a share of recommendations, here and in “${name}”, with 95% intervals and that of the difference (Newcombe 1998).`,
    header: ['group', 'measure', ...side('here'), ...side('there'), 'difference', 'low', 'high', 'verdict'],
    rows: measures.map(({ group, name: measure, here, there, difference, verdict }) => [
      ...[group, measure, ...cells(here), ...cells(there)],
      ...[difference?.value ?? null, difference?.low ?? null, difference?.high ?? null, verdict],
    ]),
  };
}

function writeReadme(findings: PublishedFindings, tables: readonly CsvTable[]): NamedFile {
  const { software, snapshot, scheme, counted, corpus, disclosure } = findings;
  const lines = [
    'Where these tables come from',
    '',
    `Software: ${software}`,
    `Snapshot: ${snapshot}`,
    `Categories of agencies: ${scheme.title} (${scheme.source})`,
    `Corpus: ${corpus.reviews} reviews, ${corpus.files} files, ${corpus.pages} pages, ${corpus.recommendations} recommendations`,
    `State: ${counted.description}`,
    ...(disclosure === null ? [] : [disclosure.description, ...disclosure.leftOut]),
    `Never counted: ${counted.notCounted.rejected} rejected, ${counted.notCounted.restatements} said again, ${counted.notCounted.inResponses} quoted in responses.`,
    '',
    'UTF-8, comma, CRLF (RFC 4180). Words that a spreadsheet would run as a formula (they begin with =, +, -, @, a tab or',
    'a return) have an apostrophe in front; it is not part of the report.',
    '',
    ...tables.map((table) => `${table.name}: ${table.about}`),
  ];
  return { name: 'README.txt', content: `${lines.join('\r\n')}\r\n` };
}

/**
 * One CSV file a table, and a README.txt that says where they come from and how each was counted. What has a row for each
 * review, body or recommendation is part of the whole only.
 */
export function writeCsvFiles(findings: PublishedFindings, comparison: CorpusComparison | null = null): NamedFile[] {
  const tables = [
    ...(isWhole(findings) ? [...listMatrices(findings), ...listStudyTables(findings)] : []),
    listStatistics(findings),
    listAgencies(findings),
    ...(isWhole(findings) ? [listBodies(findings), ...listCorpus(findings)] : []),
    listSamples(findings),
    ...(isWhole(findings) ? [listRecommendations(findings)] : []),
    ...(comparison === null ? [] : [listComparison(comparison)]),
  ];
  const files = tables.map(({ name, header, rows }) => ({ name, content: writeCsv(header, rows) }));
  return [...files, writeReadme(findings, tables)];
}
