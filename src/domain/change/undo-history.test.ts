import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendHistory, noHistory } from './undo-history.ts';

describe('the history of what can be taken back', () => {
  it('takes back the last change first, does it again, and forgets what a new change overtook', () => {
    let history = extendHistory(extendHistory(noHistory, { id: 'a', undoes: null }), { id: 'b', undoes: null });
    expect(history).toEqual({ undo: ['a', 'b'], redo: [] });
    history = extendHistory(history, { id: 'not-b', undoes: 'b' });
    expect(history).toEqual({ undo: ['a'], redo: ['not-b'] });
    expect(extendHistory(history, { id: 'b2', undoes: 'not-b' })).toEqual({ undo: ['a', 'b2'], redo: [] });
    expect(extendHistory(history, { id: 'c', undoes: null })).toEqual({ undo: ['a', 'c'], redo: [] });
  });

  it('after any row of steps leads back to nothing by undoing, and forward again by redoing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }), (steps) => {
        let history = noHistory;
        /** What would be in force: ids of changes that stand. */
        const standing: string[] = [];
        let next = 0;
        for (const step of steps) {
          const id = String(next++);
          const undoes = step === 'do' ? null : ((step === 'undo' ? history.undo : history.redo).at(-1) ?? null);
          if (step !== 'do' && undoes === null) continue;
          history = extendHistory(history, { id, undoes });
          if (step === 'undo') standing.pop();
          else standing.push(id);
        }
        expect(history.undo).toHaveLength(standing.length);
        expect(history.undo).toEqual(standing);
      }),
    );
  });
});
