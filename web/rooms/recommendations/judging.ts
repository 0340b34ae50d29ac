import type { CodeList } from '../../../src/domain/coding/coding.ts';
import type { RecommendationRow, RecommendationView } from '../../../src/workbench/schemas/recommendations.ts';
import { act, type Intent } from '../../api/outbox.ts';
import { queries } from '../../api/queries.ts';
import type { Answer } from '../../api/request.ts';

/** A suggestion that nobody has judged. */
export interface OpenSuggestion {
  readonly list: CodeList;
  readonly code: string;
}

/** The suggestions of a row of the list, in the order in which the keys take them. */
export function suggestionsOfRow(row: RecommendationRow): OpenSuggestion[] {
  const open = (list: CodeList, codes: RecommendationRow['themes']): OpenSuggestion[] =>
    codes.filter(({ state }) => state === 'suggested').map(({ code }) => ({ list, code }));
  return [
    ...open('themes', row.themes),
    ...open('means', row.means),
    ...open('strength', row.strength === null ? [] : [row.strength]),
  ];
}

/** The counted suggestions of a recommendation, list by list. */
export function suggestionsOfView(view: RecommendationView): OpenSuggestion[] {
  return view.lists.flatMap(({ list, counted }) =>
    counted.filter(({ state }) => state === 'suggested').map(({ code }) => ({ list, code })),
  );
}

type Codes = RecommendationRow['themes'];
const settle = (codes: Codes, code: string, applies: boolean): Codes =>
  applies
    ? codes.map((one) => (one.code === code ? { ...one, state: 'accepted' as const } : one))
    : codes.filter((one) => one.code !== code);

/** Shows a judgement at once; the answer of the server follows and has the last word. */
function showJudged(id: string, { list, code }: OpenSuggestion, applies: boolean): void {
  queries.setQueriesData<Answer<'GET /api/recommendations'>>({ queryKey: ['GET /api/recommendations'] }, (known) => {
    if (!known?.items.some((row) => row.id === id)) return known;
    const items = known.items.map((row) => {
      if (row.id !== id) return row;
      const [strength = null] = row.strength === null ? [] : settle([row.strength], code, applies);
      return {
        ...row,
        ...(list === 'themes' ? { themes: settle(row.themes, code, applies) } : {}),
        ...(list === 'means' ? { means: settle(row.means, code, applies) } : {}),
        ...(list === 'strength' ? { strength } : {}),
      };
    });
    return { ...known, items };
  });
  queries.setQueriesData<RecommendationView>({ queryKey: ['GET /api/recommendations/:id', { id }] }, (known) => {
    if (known === undefined) return known;
    const lists = known.lists.map((one) =>
      one.list === list ? { ...one, counted: settle(one.counted, code, applies) } : one,
    );
    return { ...known, lists };
  });
}

/** Accepts a suggestion, or dismisses it. */
export function judge(id: string, suggestion: OpenSuggestion, applies: boolean): void {
  showJudged(id, suggestion, applies);
  act({ type: 'code', recommendations: [id], ...suggestion, applies }).catch(() => queries.invalidateQueries());
}

/** Does something whose refusal is told in the bar at the foot. */
export function attempt(intent: Intent): void {
  act(intent).catch(() => queries.invalidateQueries());
}
