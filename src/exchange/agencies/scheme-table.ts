import type { AgencyScheme } from '../../domain/agency/agency.ts';
import { createAgencyDirectory } from '../../domain/agency/agency-directory.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { AgencyFileFailure } from './agency-file-failure.ts';
import { type AgencyList, type ListedAgency, listOf } from './agency-list-file.ts';
import { readCsvRows } from './csv-rows.ts';
import { placeAll } from './placement.ts';
import { extendList, type SchemeWithList } from './scheme-file.ts';

/** "Children's Social Care" -> "childrens-social-care". */
const identifierOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const emptyScheme: AgencyScheme = {
  id: '',
  title: '',
  source: '',
  validFrom: null,
  validTo: null,
  categories: [],
  placement: {},
  allAgencies: null,
  unplaced: null,
};

/**
 * Reads a category scheme from a CSV table with the columns `category` and `agency`, one agency a row, in the order in
 * which tables are to show the categories. An agency is an id or a name of the list; one that no list knows is added by
 * its name. A row without an agency only makes the category. The agency "*" makes the category the one for bodies placed
 * nowhere.
 *
 * @param text the file's content
 * @param file its name: the scheme's id and title, and for failures
 * @param list the agencies it places
 */
export function readSchemeTable(
  text: string,
  file: string,
  list: AgencyList,
): Result<SchemeWithList, AgencyFileFailure> {
  const rows = readCsvRows(text);
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const categoryColumn = header.indexOf('category');
  const agencyColumn = header.indexOf('agency');
  if (categoryColumn < 0 || agencyColumn < 0) {
    const missing = categoryColumn < 0 ? 'category' : 'agency';
    return failure({
      file,
      line: 1,
      field: missing,
      message: `The first row has no column "${missing}".`,
      advice: 'Begin the file with the row: category,agency',
    });
  }
  const directory = createAgencyDirectory(list.entries, emptyScheme);
  const ids = new Set(list.entries.map((entry) => entry.id));
  const names = new Map<string, string>();
  const placed = new Map<string, string>();
  const added: ListedAgency[] = [];
  let unplaced: string | null = null;
  for (const row of rows.slice(1)) {
    const category = row.cells[categoryColumn]?.trim() ?? '';
    const agency = row.cells[agencyColumn]?.trim() ?? '';
    if (category === '' && agency === '') continue;
    const categoryId = identifierOf(category);
    if (categoryId === '') {
      const message = `The agency "${agency}" has no category.`;
      return failure({ file, line: row.line, field: 'category', message, advice: 'Fill the first column.' });
    }
    names.set(categoryId, names.get(categoryId) ?? category);
    if (agency === '') continue;
    if (agency === '*') {
      unplaced = categoryId;
      continue;
    }
    const known = ids.has(agency) ? agency : (directory.entryNamed(agency)?.id ?? null);
    const id = known ?? identifierOf(agency);
    const before = placed.get(id);
    if (before !== undefined && before !== categoryId) {
      const message = `"${agency}" stands in "${names.get(before) ?? before}" already.`;
      return failure({ file, line: row.line, field: 'agency', message, advice: 'Leave it in one category.' });
    }
    if (known === null && before === undefined) {
      added.push({ id, name: agency, aliases: [], abbreviations: [], role: false, collective: false });
    }
    placed.set(id, categoryId);
  }
  if (names.size === 0) {
    const message = 'The table has no rows.';
    return failure({ file, line: 0, field: '', message, advice: 'Write one row for each agency: category,agency' });
  }
  const whole = extendList(list, listOf(added));
  const title = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
  const scheme: AgencyScheme = {
    id: identifierOf(title) || 'scheme',
    title,
    source: file.replace(/^.*[\\/]/, ''),
    validFrom: null,
    validTo: null,
    categories: [...names].map(([id, name]) => ({ id, name })),
    placement: placeAll(whole, placed),
    allAgencies: placed.get('all-agencies') ?? null,
    unplaced,
  };
  return success({ scheme, list: whole });
}
