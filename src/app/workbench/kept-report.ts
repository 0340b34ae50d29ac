import type { Counted } from './counting-task.ts';
import type { StudyChoice } from './study-counter.ts';

/** The web page of the study as it was last written for a window to show, whatever became of the workspace since. */
export class KeptReport {
  #key = '';
  #written: Counted | null = null;

  /** The one of this choice, and not older than a line of the log; null when there is none. */
  find(choice: StudyChoice, notBefore = 0): Counted | null {
    const written = this.#key === keyOf(choice) ? this.#written : null;
    return written !== null && written.sequence >= notBefore ? written : null;
  }

  keep(choice: StudyChoice, written: Counted): void {
    this.#key = keyOf(choice);
    this.#written = written;
  }
}

const keyOf = ({ counting, disclosure, without }: StudyChoice): string =>
  JSON.stringify([counting, disclosure, [...without].sort()]);
