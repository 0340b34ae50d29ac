import type { Transaction } from 'kysely';
import type { Anchor } from '../domain/anchor/anchor.ts';
import type { CodeList, Coding } from '../domain/coding/coding.ts';
import type { CodingRow, Schema } from './schema.ts';

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

/** Codings of reports that are not removed, withdrawn ones too; oldest first. */
export async function selectCodings(transaction: Transaction<Schema>): Promise<Coding[]> {
  const rows = await transaction
    .selectFrom('codings')
    .selectAll()
    .where('report_id', 'in', (select) => select.selectFrom('reports').select('id').where('removed', 'is', null))
    .orderBy('created')
    .orderBy('id')
    .execute();
  return rows.map(toCoding);
}
