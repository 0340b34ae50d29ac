import type { Kysely } from 'kysely';
import type { EngineDialect } from './dialect.ts';
import type { Schema } from './schema.ts';

/** One step forward. A migration that was released is never changed: what it got wrong, the next one mends. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (transaction: Kysely<Schema>, dialect: EngineDialect) => Promise<void>;
}

export const migrations: readonly Migration[] = [
  { number: 1, name: 'reviews, reports, recommendations, log', up: createTables },
  { number: 2, name: 'the log only grows', up: (transaction, dialect) => dialect.sealLog(transaction) },
  { number: 3, name: 'codebook, suggestions, codings, records', up: createCodingTables },
  { number: 4, name: 'the files that reports were read from', up: createReportFiles },
];

async function createTables(transaction: Kysely<Schema>, dialect: EngineDialect): Promise<void> {
  const { schema } = transaction;
  await schema
    .createTable('workspace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('scheme_id', 'text', (column) => column.notNull())
    .addColumn('scheme', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('reviews')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('year', 'integer')
    .addColumn('age_band', 'text')
    .addColumn('other', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('review_id', 'text', (column) => column.notNull().references('reviews.id'))
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('kind_reason', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('pages', 'integer', (column) => column.notNull())
    .addColumn('warnings', 'text', (column) => column.notNull())
    .addColumn('near_misses', 'text', (column) => column.notNull())
    .addColumn('software', 'text', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('removed', 'text')
    .execute();
  await schema
    .createTable('documents')
    .addColumn('report_id', 'text', (column) => column.primaryKey().references('reports.id'))
    .addColumn('encoding', 'text', (column) => column.notNull())
    .addColumn('content', dialect.blobType, (column) => column.notNull())
    .execute();
  await createRecommendations(transaction);
  await schema
    .createTable('log')
    .addColumn('sequence', 'integer', dialect.sequenceColumn)
    .addColumn('instant', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .execute();
  const indexes = [
    ['reports', 'review_id'],
    ['recommendations', 'report_id'],
    ['recommendations', 'review_id'],
    ['recommendations', 'restates'],
    ['addressees', 'name'],
    ['addressees', 'agency'],
    ['addressees', 'category'],
    ['log', 'subject'],
  ] as const;
  for (const [table, column] of indexes) {
    await schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  }
}

async function createRecommendations({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('recommendations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('review_id', 'text', (column) => column.notNull().references('reviews.id'))
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('heading', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('page', 'integer', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('agency_section', 'text', (column) => column.notNull())
    .addColumn('home', 'text')
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('restates', 'text', (column) => column.references('recommendations.id').onDelete('set null'))
    .addColumn('pages', 'text', (column) => column.notNull())
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('anchors', 'text', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('addressees')
    .addColumn('recommendation_id', 'text', (column) =>
      column.notNull().references('recommendations.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('agency', 'text')
    .addColumn('category', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('addressees_key', ['recommendation_id', 'position'])
    .execute();
}

async function createCodingTables({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('workspace').addColumn('codebook', 'text').execute();
  await schema
    .createTable('suggestions')
    .addColumn('recommendation_id', 'text', (column) =>
      column.primaryKey().references('recommendations.id').onDelete('cascade'),
    )
    .addColumn('suggester', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('codings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('recommendation_id', 'text', (column) => column.references('recommendations.id'))
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('anchor', 'text')
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('applies', 'integer', (column) => column.notNull())
    .addColumn('coder', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('rationale', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('withdrawn', 'text')
    .execute();
  await schema
    .createTable('records')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['kind', 'id'])
    .execute();
  for (const column of ['recommendation_id', 'report_id'] as const) {
    await schema.createIndex(`codings_by_${column}`).on('codings').column(column).execute();
  }
  await schema.createIndex('records_by_owner').on('records').column('owner').execute();
}

async function createReportFiles({ schema }: Kysely<Schema>, dialect: EngineDialect): Promise<void> {
  await schema
    .createTable('report_files')
    .addColumn('report_id', 'text', (column) => column.primaryKey().references('reports.id'))
    .addColumn('encoding', 'text', (column) => column.notNull())
    .addColumn('content', dialect.blobType, (column) => column.notNull())
    .execute();
}
