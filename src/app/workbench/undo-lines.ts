import { type Change, recommendationsOf } from '../../domain/change/change.ts';
import { extendHistory, noHistory, type UndoHistory } from '../../domain/change/undo-history.ts';

/** What a person is told of a change before it is taken back. */
export type ChangeLine = Pick<Change, 'id' | 'label' | 'actor' | 'instant' | 'sequence' | 'undoes'>;

/** How far back a person can undo. */
const depth = 500;

/** What each person can take back, and what touched which recommendation; built from the log and kept as changes come. */
export class UndoLines {
  readonly #histories = new Map<string, UndoHistory>();
  readonly #lines = new Map<string, ChangeLine>();

  /** Lines of the log by id of the recommendation that they touched, oldest first. */
  readonly #touching = new Map<string, number[]>();

  add({ id, label, actor, instant, sequence, undoes, edits }: Change): void {
    for (const one of new Set(edits.flatMap(recommendationsOf))) {
      const known = this.#touching.get(one);
      if (known === undefined) this.#touching.set(one, [sequence]);
      else known.push(sequence);
    }
    this.#lines.set(id, { id, label, actor, instant, sequence, undoes });
    const history = extendHistory(this.#histories.get(actor) ?? noHistory, { id, undoes });
    const [undo, redo] = [history.undo.slice(-depth), history.redo.slice(-depth)];
    this.#histories.set(actor, { undo, redo });
  }

  /** The change that undo, or redo, would take back; null when there is none. */
  next(actor: string, which: 'undo' | 'redo'): ChangeLine | null {
    const id = this.#histories.get(actor)?.[which].at(-1);
    return id === undefined ? null : (this.#lines.get(id) ?? null);
  }

  /** Lines of the log of the last changes that touched a recommendation, newest first. */
  touching(recommendation: string, limit: number): number[] {
    return (this.#touching.get(recommendation) ?? []).slice(-limit).reverse();
  }

  /** The last changes of everybody, newest first. */
  latest(limit: number): ChangeLine[] {
    return [...this.#lines.values()].slice(-limit).reverse();
  }
}
