import type { Transaction } from 'kysely';
import type { Anchor } from '../domain/anchor/anchor.ts';
import type { CodeList, Coding } from '../domain/coding/coding.ts';
import type { CodingRow, Schema } from './schema.ts';
import type { SharedWords } from './shared-words.ts';

export function toCoding(row: CodingRow): Coding {
  return {
    id: row.id,
    recommendation: row.recommendation_id,
    report: row.report_id,
    anchor: row.anchor === null ? null : (JSON.parse(row.anchor) as Anchor),
    list: row.list as CodeList,
    code: row.code,
    applies: row.applies === 1,
    coder: row.coder,
    origin: row.origin as Coding['origin'],
    rationale: row.rationale,
    created: row.created,
    withdrawn: row.withdrawn,
  };
}

export function codingRow(coding: Coding): CodingRow {
  const { id, list, code, coder, origin, rationale, created, withdrawn } = coding;
  return {
    id,
    recommendation_id: coding.recommendation,
    report_id: coding.report,
    anchor: coding.anchor === null ? null : JSON.stringify(coding.anchor),
    list,
    code,
    applies: coding.applies ? 1 : 0,
    coder,
    origin,
    rationale,
    created,
    withdrawn,
  };
}

/** Reports whose codings are read at a time: rows of all of them at once would take as much memory again. */
const reportsAtOnce = 20;

/** Codings of these reports, withdrawn ones too; oldest first. */
export async function selectCodings(
  transaction: Transaction<Schema>,
  reports: readonly string[],
  shared: SharedWords,
): Promise<Coding[]> {
  const codings: Coding[] = [];
  for (let from = 0; from < reports.length; from += reportsAtOnce) {
    const some = reports.slice(from, from + reportsAtOnce);
    const rows = await transaction.selectFrom('codings').selectAll().where('report_id', 'in', some).execute();
    for (const row of rows) codings.push(shareWords(toCoding(row), shared));
  }
  return codings.sort(oldestFirst);
}

const oldestFirst = (a: Coding, b: Coding): number =>
  a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1;

const shareWords = (coding: Coding, shared: SharedWords): Coding => ({
  ...coding,
  recommendation: shared.of(coding.recommendation),
  report: shared.of(coding.report),
  list: shared.of(coding.list),
  code: shared.of(coding.code),
  coder: shared.of(coding.coder),
  origin: shared.of(coding.origin),
  rationale: shared.of(coding.rationale),
});
