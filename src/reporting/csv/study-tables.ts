import type { Findings } from '../../analysis/findings.ts';
import type { CodeTable } from '../../analysis/study-findings.ts';
import type { CsvTable } from './csv-files.ts';

const codeTable = (name: string, corner: string, table: CodeTable): CsvTable => ({
  name,
  about: table.countingRule,
  header: ['id', corner, ...table.columns, 'all'],
  rows: table.rows.map((row) => [row.id, row.name, ...row.counts, row.total]),
});

/** The tables that rest on codes, one file each; none for findings that were counted without lists of codes. */
export function listStudyTables({ tables, study }: Findings): CsvTable[] {
  if (study === null || tables.caseMatch === undefined) return [];
  const { reportsByTheme, caseMatch } = tables;
  return [
    {
      name: 'reports-by-theme.csv',
      about: reportsByTheme.countingRule,
      header: ['id', 'theme', 'layer', 'overview reports', 'of', 'recommendations'],
      rows: reportsByTheme.rows.map(({ id, name, layer, reports, recommendations }) => [
        ...[id, name, layer, reports],
        ...[reportsByTheme.maximum, recommendations],
      ]),
    },
    codeTable('theme-by-agency.csv', 'theme', tables.themeByAgency),
    codeTable('theme-by-means.csv', 'theme', tables.themeByMeans),
    codeTable('means-by-agency.csv', 'means', tables.meansByAgency),
    codeTable('smart-by-strength.csv', 'SMART observations met', tables.smartByStrength),
    codeTable('strength-by-evaluability.csv', 'strength', tables.strengthByEvaluability),
    {
      name: 'case-match.csv',
      about: caseMatch.countingRule,
      header: ['review', 'age band', ...caseMatch.columns],
      rows: caseMatch.rows.map(({ review, ageBand, cells }) => [review, ageBand, ...cells.map(({ state }) => state)]),
    },
    {
      name: 'case-themes.csv',
      about: caseMatch.countingRule,
      header: ['id', 'theme of the case', 'in the case', 'met', 'both', 'rightly none', 'recommendations'],
      rows: caseMatch.totals.map(({ id, name, cases, met, both, deliberatelyNone, recommendations }) => [
        ...[id, name, cases, met],
        ...[both, deliberatelyNone, recommendations],
      ]),
    },
  ];
}
