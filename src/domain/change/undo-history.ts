import type { Change } from './change.ts';

/** What one person can take back, and take back again; the last of each list comes first. Ids of changes. */
export interface UndoHistory {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

export const noHistory: UndoHistory = { undo: [], redo: [] };

/**
 * The history after one more change of the same person. A new change ends what could be done again; taking one back moves
 * it, as its inverse, to the other list.
 */
export function extendHistory(history: UndoHistory, change: Pick<Change, 'id' | 'undoes'>): UndoHistory {
  const { id, undoes } = change;
  if (undoes !== null && history.undo.includes(undoes)) {
    return { undo: history.undo.filter((one) => one !== undoes), redo: [...history.redo, id] };
  }
  if (undoes !== null && history.redo.includes(undoes)) {
    return { undo: [...history.undo, id], redo: history.redo.filter((one) => one !== undoes) };
  }
  return { undo: [...history.undo, id], redo: [] };
}
