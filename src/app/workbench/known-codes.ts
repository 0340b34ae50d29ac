import type { CodeList, Coding } from '../../domain/coding/coding.ts';
import { type CountedCode, countCodes } from '../../domain/coding/counted-codes.ts';
import type { LiveRecords } from './live-records.ts';

interface Known {
  /** The codings they were counted from: another list after every change. */
  readonly codings: readonly Coding[];
  readonly lists: Map<CodeList, readonly CountedCode[]>;
}

/** The codes of recommendations as they are counted, kept until somebody codes the recommendation again. */
export class KnownCodes {
  readonly #records: LiveRecords;
  readonly #known = new Map<string, Known>();

  constructor(records: LiveRecords) {
    this.#records = records;
  }

  /** What `countCodes` gives for a recommendation as it stands now, with suggestions. */
  of(recommendation: string, list: CodeList): readonly CountedCode[] {
    const codings = this.#records.codingsOf(recommendation);
    let known = this.#known.get(recommendation);
    if (known?.codings !== codings) {
      known = { codings, lists: new Map() };
      this.#known.set(recommendation, known);
    }
    const counted =
      known.lists.get(list) ?? countCodes(list, codings, this.#records.suggestions.get(recommendation) ?? null);
    known.lists.set(list, counted);
    return counted;
  }
}
