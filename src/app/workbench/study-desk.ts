import { type Result, success } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import type { Counted, CountingTask } from './counting-task.ts';
import { type Counter, openCounter } from './counting-threads.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import type { PlacedFamily } from './recommendation-index.ts';

type Asked<T> = Promise<Result<T, StoreFailure>>;

/** Up to so many recommendations a window waits for figures that hold the last change. */
const countedAtOnce = 5000;
/** Beyond that, counting rests for so many times as long as it took. */
const restAfter = 2;

interface LastCounted extends Counted {
  /** When it was counted, and how long that took, in milliseconds of `performance.now`. */
  readonly made: number;
  readonly took: number;
}

/** Where windows ask for what is counted over the whole workspace. */
export class StudyDesk {
  readonly #live: LiveWorkspace;
  readonly #counter: Counter;
  #last: LastCounted | null = null;
  #counting: Asked<LastCounted> | null = null;
  #again: NodeJS.Timeout | null = null;
  #placed = -1;
  #placing: Asked<void> | null = null;
  #closed = false;

  /** @param workspace path of its file */
  constructor(live: LiveWorkspace, workspace: string) {
    this.#live = live;
    this.#counter = openCounter(live, workspace);
  }

  /** Does a task; `tell` is told what is being done, in words. */
  run(task: CountingTask, tell: (stage: string) => void = () => undefined): Asked<Counted> {
    return this.#counter.run(task, tell);
  }

  /**
   * Every figure of the study, as JSON. Among many recommendations those of a moment ago are given while people code; they
   * are counted again soon after, and the windows told.
   */
  async findings(): Asked<Uint8Array> {
    const wanted = this.#live.sequence;
    if (this.#last !== null && this.#last.sequence < wanted && this.#isLarge()) {
      this.#countSoon(this.#last);
      return success(this.#last.content);
    }
    while (this.#last === null || this.#last.sequence < wanted) {
      const counted = await this.#count();
      if (!counted.ok) return counted;
    }
    return success(this.#last.content);
  }

  /**
   * Puts recommendations into their families, for filters and tables that ask by them. Where families are sought anew among
   * many recommendations, those of a moment ago stand until they are found.
   */
  async placeFamilies(): Asked<void> {
    if (this.#placed === this.#live.familyVersion) return success(undefined);
    this.#placing ??= this.#place().finally(() => {
      this.#placing = null;
    });
    if (this.#placed >= 0 && this.#isLarge()) {
      void this.#placing.then(({ ok }) => ok && this.#live.announce()).catch(() => undefined);
      return success(undefined);
    }
    return this.#placing;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#again !== null) clearTimeout(this.#again);
    await this.#counter.close();
  }

  #isLarge(): boolean {
    return this.#live.records.count('recommendation') > countedAtOnce;
  }

  #count(): Asked<LastCounted> {
    this.#counting ??= this.#countNow().finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  async #countNow(): Asked<LastCounted> {
    const began = performance.now();
    const counted = await this.run({ type: 'findings' });
    if (!counted.ok) return counted;
    const made = performance.now();
    this.#last = { ...counted.value, made, took: made - began };
    return success(this.#last);
  }

  #countSoon({ made, took }: LastCounted): void {
    this.#again ??= setTimeout(
      () => {
        const before = this.#last?.sequence;
        const counting = this.#count();
        const done = (): void => {
          this.#again = null;
          if (!this.#closed && this.#last?.sequence !== before) this.#live.announce();
        };
        counting.then(done, done);
      },
      Math.max(0, made + restAfter * took - performance.now()),
    ).unref();
  }

  async #place(): Asked<void> {
    const version = this.#live.familyVersion;
    const found = await this.run({ type: 'family-members' });
    if (!found.ok) return found;
    this.#live.setFamilies(JSON.parse(new TextDecoder().decode(found.value.content)) as PlacedFamily[]);
    this.#placed = version;
    return success(undefined);
  }
}
