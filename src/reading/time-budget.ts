import { ReadingError } from './reading-error.ts';

/** How long one file without pages may take. Real ones take well below a second; this ends what was made to hang. */
const seconds = 30;

/** Ends a reading that takes too long. Call `check` in every loop over what the file holds. */
export class TimeBudget {
  readonly #deadline = performance.now() + seconds * 1000;
  #calls = 0;

  /** Looks at the clock once in 256 calls. @throws ReadingError `timed-out`. */
  check(): void {
    this.#calls += 1;
    if (this.#calls % 256 === 0) this.checkNow();
  }

  checkNow(): void {
    if (performance.now() <= this.#deadline) return;
    throw new ReadingError(
      'timed-out',
      `Reading the file took longer than ${seconds} seconds.`,
      'Open it in the program it came from, simplify or split it, and save it again.',
    );
  }
}
