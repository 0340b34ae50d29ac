import type { Snapshot } from '../../domain/snapshot/snapshot.ts';

/** Only what people confirmed of a snapshot: no suggestion stands in it, neither of codes nor of what a case holds. */
export const confirmedOnly = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  hash: `${snapshot.hash}, confirmed codes only`,
  suggestions: new Map(),
  observations: snapshot.observations.filter(({ state }) => state === 'accepted'),
});
