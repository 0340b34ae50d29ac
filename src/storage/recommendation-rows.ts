import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Addressee, AddresseeSource } from '../domain/agency/agency.ts';
import type { Anchor } from '../domain/anchor/anchor.ts';
import type { Part, RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { RecommendationRecord, RecommendationState } from '../domain/snapshot/snapshot.ts';
import type { AddresseeRow, RecommendationRow, Schema } from './schema.ts';

/** Rows a statement: SQLite takes 32,766 values in one. */
const chunk = 500;

export interface Place {
  readonly review: string;
  readonly report: string;
}

/** Keeps drafts as suggested recommendations of a report; `positions` are their places in its order. Returns their ids. */
export async function insertDrafts(
  transaction: Transaction<Schema>,
  { review, report }: Place,
  drafts: readonly RecommendationDraft[],
  positions: readonly number[],
): Promise<string[]> {
  const ids = drafts.map(() => v7());
  const rows: RecommendationRow[] = [];
  const addressees: AddresseeRow[] = [];
  drafts.forEach((draft, index) => {
    const id = ids[index] ?? v7();
    rows.push({
      ...draftColumns(draft),
      id,
      review_id: review,
      report_id: report,
      position: positions[index] ?? index,
      state: 'suggested' satisfies RecommendationState,
      restates: null,
    });
    addressees.push(...addresseeRows(id, draft.addressees));
  });
  for (let from = 0; from < rows.length; from += chunk) {
    await transaction
      .insertInto('recommendations')
      .values(rows.slice(from, from + chunk))
      .execute();
  }
  for (let from = 0; from < addressees.length; from += chunk) {
    await transaction
      .insertInto('addressees')
      .values(addressees.slice(from, from + chunk))
      .execute();
  }
  return ids;
}

/** The columns of what a report says. */
function draftColumns(
  draft: RecommendationDraft,
): Omit<RecommendationRow, 'id' | 'review_id' | 'report_id' | 'position' | 'state' | 'restates'> {
  return {
    number: draft.number,
    heading: draft.heading,
    text: draft.text,
    page: draft.page,
    deadline: draft.deadline,
    agency_section: draft.agencySection,
    home: draft.home === null ? null : JSON.stringify(draft.home),
    reference: draft.reference,
    confidence: draft.confidence,
    reason: draft.reason,
    pages: JSON.stringify(draft.pages),
    section: JSON.stringify(draft.section),
    anchors: JSON.stringify(draft.anchors),
    parts: JSON.stringify(draft.parts),
  };
}

function addresseeRows(id: string, addressees: readonly Addressee[]): AddresseeRow[] {
  return addressees.map(({ name, agency, category, source }, position) => ({
    ...{ recommendation_id: id, position },
    ...{ name, agency, category, source },
  }));
}

export async function selectRecommendation(
  transaction: Transaction<Schema>,
  id: string,
): Promise<RecommendationRecord | null> {
  const row = await transaction.selectFrom('recommendations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const named = await transaction
    .selectFrom('addressees')
    .selectAll()
    .where('recommendation_id', '=', id)
    .orderBy('position')
    .execute();
  return toRecord(row, named.map(toAddressee));
}

/** Keeps one that a person found, where its words stand among the others of its report. */
export async function insertRecommendation(
  transaction: Transaction<Schema>,
  record: RecommendationRecord,
): Promise<void> {
  const others = await transaction
    .selectFrom('recommendations')
    .select(['position', 'anchors'])
    .where('report_id', '=', record.report)
    .orderBy('position')
    .execute();
  const startOf = (anchors: readonly Anchor[]): number => anchors[0]?.start ?? 0;
  const next = others.find((row) => startOf(JSON.parse(row.anchors) as Anchor[]) > startOf(record.anchors));
  const position = next?.position ?? (others.at(-1)?.position ?? -1) + 1;
  await transaction
    .updateTable('recommendations')
    .set((expression) => ({ position: expression('position', '+', 1) }))
    .where('report_id', '=', record.report)
    .where('position', '>=', position)
    .execute();
  const { id, review, report, state, restates } = record;
  await transaction
    .insertInto('recommendations')
    .values({ ...draftColumns(record), id, review_id: review, report_id: report, position, state, restates })
    .execute();
  const addressees = addresseeRows(id, record.addressees);
  if (addressees.length > 0) await transaction.insertInto('addressees').values(addressees).execute();
}

export async function updateRecommendation(
  transaction: Transaction<Schema>,
  record: RecommendationRecord,
): Promise<void> {
  const { id, state, restates } = record;
  await transaction
    .updateTable('recommendations')
    .set({ ...draftColumns(record), state, restates })
    .where('id', '=', id)
    .execute();
  await transaction.deleteFrom('addressees').where('recommendation_id', '=', id).execute();
  const addressees = addresseeRows(id, record.addressees);
  if (addressees.length > 0) await transaction.insertInto('addressees').values(addressees).execute();
}

/** Recommendations of these reports, or of all that are not removed; those of a report in its order. */
export async function selectRecommendations(
  transaction: Transaction<Schema>,
  reports: readonly string[] | null,
): Promise<RecommendationRecord[]> {
  if (reports?.length === 0) return [];
  let query = transaction.selectFrom('recommendations').selectAll('recommendations');
  let named = transaction.selectFrom('addressees').selectAll('addressees');
  if (reports !== null) {
    query = query.where('report_id', 'in', reports);
    named = named.where('recommendation_id', 'in', (select) =>
      select.selectFrom('recommendations').select('id').where('report_id', 'in', reports),
    );
  } else {
    query = query.where('report_id', 'in', (select) =>
      select.selectFrom('reports').select('id').where('removed', 'is', null),
    );
  }
  const rows = await query.orderBy('position').execute();
  const addressees = new Map<string, Addressee[]>();
  for (const row of await named.orderBy('position').execute()) {
    const list = addressees.get(row.recommendation_id) ?? [];
    list.push(toAddressee(row));
    addressees.set(row.recommendation_id, list);
  }
  return rows.map((row) => toRecord(row, addressees.get(row.id) ?? []));
}

function toAddressee(row: AddresseeRow): Addressee {
  return { name: row.name, agency: row.agency, category: row.category, source: row.source as AddresseeSource };
}

function toRecord(row: RecommendationRow, addressees: readonly Addressee[]): RecommendationRecord {
  return {
    id: row.id,
    review: row.review_id,
    report: row.report_id,
    number: row.number,
    heading: row.heading,
    text: row.text,
    anchors: JSON.parse(row.anchors) as Anchor[],
    page: row.page,
    pages: JSON.parse(row.pages) as number[],
    parts: JSON.parse(row.parts) as Part[],
    addressees,
    deadline: row.deadline,
    section: JSON.parse(row.section) as string[],
    agencySection: row.agency_section,
    home: row.home === null ? null : (JSON.parse(row.home) as Addressee),
    reference: row.reference,
    confidence: row.confidence,
    reason: row.reason,
    state: row.state as RecommendationState,
    restates: row.restates,
  };
}
