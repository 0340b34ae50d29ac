import type { Transaction } from 'kysely';
import type { Suggestion } from '../domain/suggestion/suggestion.ts';
import { type Engine, writing } from './engine.ts';
import { record } from './log.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { Stored } from './store.ts';

/** Rows a statement. */
const chunk = 500;

export function setSuggestions(
  engine: Engine,
  suggestions: ReadonlyMap<string, Suggestion>,
  suggester: string,
  actor: string,
): Stored<void> {
  return writing(engine, async (transaction) => {
    const rows = [...suggestions].map(([recommendation_id, suggestion]) => ({
      recommendation_id,
      suggester,
      content: JSON.stringify(storable(suggestion)),
    }));
    if (rows.length === 0) return;
    for (let from = 0; from < rows.length; from += chunk) {
      await transaction
        .insertInto('suggestions')
        .values(rows.slice(from, from + chunk))
        .onConflict((conflict) =>
          conflict.column('recommendation_id').doUpdateSet((excluded) => ({
            suggester: excluded.ref('excluded.suggester'),
            content: excluded.ref('excluded.content'),
          })),
        )
        .execute();
    }
    await record(transaction, actor, 'suggested', '', null, { suggester, recommendations: rows.length });
  });
}

/** Suggestions for the recommendations of reports that are not removed, and what made the newest of them. */
export async function selectSuggestions(
  transaction: Transaction<Schema>,
): Promise<{ readonly suggestions: Map<string, Suggestion>; readonly suggesters: Map<string, string> }> {
  const rows = await transaction
    .selectFrom('suggestions')
    .innerJoin('recommendations', 'recommendations.id', 'suggestions.recommendation_id')
    .innerJoin('reports', 'reports.id', 'recommendations.report_id')
    .selectAll('suggestions')
    .where('reports.removed', 'is', null)
    .execute();
  return {
    suggestions: new Map(rows.map((row) => [row.recommendation_id, JSON.parse(row.content) as Suggestion])),
    suggesters: new Map(rows.map((row) => [row.recommendation_id, row.suggester])),
  };
}
