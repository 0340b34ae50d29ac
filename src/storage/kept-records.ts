import type { Transaction } from 'kysely';
import type { RecordKind, Records } from '../domain/change/change.ts';
import { codingRow, toCoding } from './coding-rows.ts';
import { insertRecommendation, selectRecommendation, updateRecommendation } from './recommendation-rows.ts';
import { reviewColumns, toReview } from './review-rows.ts';
import type { Schema } from './schema.ts';

/** How records of one kind are read and written. What is asked for without being there is a null, or throws when written. */
interface Keeper<T> {
  readonly read: (transaction: Transaction<Schema>, id: string) => Promise<T | null>;
  readonly insert: (transaction: Transaction<Schema>, record: T) => Promise<void>;
  readonly update: (transaction: Transaction<Schema>, record: T) => Promise<void>;
  readonly remove: (transaction: Transaction<Schema>, id: string) => Promise<void>;
}

/** Kinds that stand in the table of records, as JSON. */
export type WholeKind = Exclude<RecordKind, 'workspace' | 'review' | 'report' | 'recommendation' | 'coding'>;

/** What a record belongs to, so that it can be found by it; '' nothing. */
function ownerOf(kind: WholeKind, record: Records[WholeKind]): string {
  if (kind === 'observation') return (record as Records['observation']).review;
  return kind === 'memo' ? (record as Records['memo']).subject : '';
}

function wholeKeeper<Kind extends WholeKind>(kind: Kind): Keeper<Records[Kind]> {
  return {
    read: async (transaction, id) => {
      const row = await transaction
        .selectFrom('records')
        .select('content')
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.content) as Records[Kind]);
    },
    insert: async (transaction, record) => {
      const row = { kind, id: record.id, owner: ownerOf(kind, record), content: JSON.stringify(record) };
      await transaction.insertInto('records').values(row).execute();
    },
    update: async (transaction, record) => {
      await transaction
        .updateTable('records')
        .set({ owner: ownerOf(kind, record), content: JSON.stringify(record) })
        .where('kind', '=', kind)
        .where('id', '=', record.id)
        .execute();
    },
    remove: async (transaction, id) => {
      await transaction.deleteFrom('records').where('kind', '=', kind).where('id', '=', id).execute();
    },
  };
}

/** Kinds of records that come and go by other verbs: a change can only say something else of one that is there. */
export const lastingKinds: ReadonlySet<RecordKind> = new Set(['workspace', 'report']);

const neverMade = async (): Promise<never> => {
  throw new Error('a record that lasts is neither made nor removed by a change');
};

export const keepers: { readonly [Kind in RecordKind]: Keeper<Records[Kind]> } = {
  workspace: {
    read: async (transaction, id) => {
      const row = await transaction
        .selectFrom('workspace')
        .select(['id', 'title'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },
    insert: neverMade,
    update: async (transaction, { id, title }) => {
      await transaction.updateTable('workspace').set({ title }).where('id', '=', id).execute();
    },
    remove: neverMade,
  },
  review: {
    read: async (transaction, id) => {
      const row = await transaction.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toReview(row);
    },
    insert: async (transaction, { id, reference, ...described }) => {
      await transaction
        .insertInto('reviews')
        .values({ id, reference, ...reviewColumns(described) })
        .execute();
    },
    update: async (transaction, { id, reference, ...described }) => {
      const row = { reference, ...reviewColumns(described) };
      await transaction.updateTable('reviews').set(row).where('id', '=', id).execute();
    },
    remove: async (transaction, id) => {
      await transaction.deleteFrom('reviews').where('id', '=', id).execute();
    },
  },
  report: {
    read: async (transaction, id) => {
      const row = await transaction
        .selectFrom('reports')
        .select(['id', 'removed'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },
    insert: neverMade,
    update: async (transaction, { id, removed }) => {
      await transaction.updateTable('reports').set({ removed }).where('id', '=', id).execute();
    },
    remove: neverMade,
  },
  recommendation: {
    read: selectRecommendation,
    insert: insertRecommendation,
    update: updateRecommendation,
    remove: async (transaction, id) => {
      await transaction.deleteFrom('recommendations').where('id', '=', id).execute();
    },
  },
  coding: {
    read: async (transaction, id) => {
      const row = await transaction.selectFrom('codings').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toCoding(row);
    },
    insert: async (transaction, coding) => {
      await transaction.insertInto('codings').values(codingRow(coding)).execute();
    },
    update: async (transaction, coding) => {
      const { id, ...row } = codingRow(coding);
      await transaction.updateTable('codings').set(row).where('id', '=', id).execute();
    },
    remove: async (transaction, id) => {
      await transaction.deleteFrom('codings').where('id', '=', id).execute();
    },
  },
  observation: wholeKeeper('observation'),
  theme: wholeKeeper('theme'),
  memo: wholeKeeper('memo'),
  view: wholeKeeper('view'),
  'codebook-version': wholeKeeper('codebook-version'),
  setting: wholeKeeper('setting'),
  'family-decision': wholeKeeper('family-decision'),
};

/** All records of one kind. */
export async function selectRecords<Kind extends WholeKind>(
  transaction: Transaction<Schema>,
  kind: Kind,
): Promise<Records[Kind][]> {
  const rows = await transaction
    .selectFrom('records')
    .select('content')
    .where('kind', '=', kind)
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.content) as Records[Kind]);
}
