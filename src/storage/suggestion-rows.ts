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

/** By id of the recommendation, of reports that are not removed: what made the suggestion that is kept for it. */
export async function selectSuggesters(transaction: Transaction<Schema>): Promise<Map<string, string>> {
  const rows = await transaction
    .selectFrom('suggestions')
    .innerJoin('recommendations', 'recommendations.id', 'suggestions.recommendation_id')
    .innerJoin('reports', 'reports.id', 'recommendations.report_id')
    .select(['suggestions.recommendation_id', 'suggestions.suggester'])
    .where('reports.removed', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.recommendation_id, row.suggester]));
}

/** Suggestions for these recommendations, by their id: the very strings that are given. */
export async function selectSuggestions(
  transaction: Transaction<Schema>,
  recommendations: readonly string[],
): Promise<Map<string, Suggestion>> {
  const suggestions = new Map<string, Suggestion>();
  for (let from = 0; from < recommendations.length; from += chunk) {
    const some = recommendations.slice(from, from + chunk);
    const rows = await transaction
      .selectFrom('suggestions')
      .select(['recommendation_id', 'content'])
      .where('recommendation_id', 'in', some)
      .execute();
    const content = new Map(rows.map((row) => [row.recommendation_id, row.content]));
    for (const id of some) {
      const kept = content.get(id);
      if (kept !== undefined) suggestions.set(id, JSON.parse(kept) as Suggestion);
    }
  }
  return suggestions;
}
