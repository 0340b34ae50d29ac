import type { CountedColumns } from './counted-columns.ts';
import type { CountedState } from './findings.ts';

const many = (count: number): string => count.toLocaleString('en-GB');

function describe(suggested: number, accepted: number, states: readonly string[]): string {
  if (!states.includes('suggested')) return 'Counts only what a person has confirmed.';
  if (suggested + accepted === 0) return 'Nothing was found to count.';
  if (accepted === 0) return 'Counts what was suggested, not yet confirmed by a person.';
  if (suggested === 0) return 'Counts what a person has confirmed.';
  return (
    `Counts what was suggested, not yet confirmed by a person (${many(suggested)}), ` +
    `together with what a person has confirmed (${many(accepted)}).`
  );
}

/** Says which recommendations the counts are about and which they leave out. */
export function countState(columns: CountedColumns): CountedState {
  const accepted = columns.recommendations.filter((recommendation) => recommendation.state === 'accepted').length;
  const suggested = columns.recommendations.length - accepted;
  return {
    states: columns.states,
    description: describe(suggested, accepted, columns.states),
    suggested,
    accepted,
    notCounted: columns.notCounted,
  };
}
