import { analyse } from '../../analysis/analyse.ts';
import { buildColumns, type CountedColumns } from '../../analysis/counted-columns.ts';
import type { Findings } from '../../analysis/findings.ts';
import { publishFindings } from '../../analysis/publication/publish-findings.ts';
import type { PublishedFindings } from '../../analysis/publication/shown.ts';
import { describeRepetition, type FamilyFinder } from '../../analysis/repetition.ts';
import type { RepetitionFindings } from '../../analysis/study-findings.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openPreset } from '../publishing-choice.ts';
import { readCuts } from '../quadrant-cuts.ts';
import { software } from '../software.ts';
import { openStudyFrame } from '../study-frame.ts';
import { confirmedOnly } from './confirmed-snapshot.ts';
import { KnownCodes } from './known-codes.ts';
import { KnownFamilies } from './known-families.ts';
import type { LiveRecords } from './live-records.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import type { Counting } from './recommendation-index.ts';

/** What of the study is written, and how. */
export interface StudyChoice {
  readonly counting: Counting;
  /** Ids of the sections that are left out. */
  readonly without: readonly string[];
  /** none, dfe, hes, or the largest count of reviews that is hidden. */
  readonly disclosure: string;
}

/** Findings without the recommendations themselves, which are asked for by filter, and without what makes pairs alike. */
export type StudyView = Omit<Findings, 'recommendations' | 'repetition'> & {
  readonly repetition: Omit<RepetitionFindings, 'families' | 'opposed'> & {
    readonly families: readonly Omit<RepetitionFindings['families'][number], 'pairs'>[];
  };
};

/** A study as it may leave, with the snapshot that it counts. */
export interface CountedStudy {
  readonly findings: PublishedFindings;
  readonly snapshot: Snapshot;
}

/** How often a study is counted anew because somebody changed something while it was read. */
const attempts = 5;

/**
 * Counts one workspace again and again, and keeps what a change leaves as it was: the codes of every recommendation but
 * those that were coded, families unless words came or went, and the last study while nothing changed at all.
 */
export class StudyCounter {
  readonly live: LiveWorkspace;
  readonly #families = new KnownFamilies();
  #codes: KnownCodes | null = null;
  #codesOf: LiveRecords | null = null;
  #columns: { readonly version: number; readonly columns: CountedColumns } | null = null;
  #repetition: { readonly version: number; readonly repetition: RepetitionFindings } | null = null;
  #proposals: { readonly version: number; readonly proposals: RepetitionFindings } | null = null;
  #last: { readonly key: string; readonly counted: CountedStudy } | null = null;

  constructor(live: LiveWorkspace) {
    this.live = live;
  }

  /** Every figure as it stands. The snapshot is named after the log, not hashed. */
  async view(): Promise<Result<StudyView, StoreFailure>> {
    const { live } = this;
    const cuts = await readCuts(live.store);
    if (!cuts.ok) return cuts;
    const codes = this.#knownCodes();
    const { recommendations: _listed, ...findings } = analyse(live.records.snapshot(`log line ${live.sequence}`), {
      ...{ software, frame: live.frame, ...cuts.value, ...this.#familiesKnown() },
      ...{ codesOf: (recommendation, list) => codes.of(recommendation, list), listing: false },
    });
    this.#repetition = { version: live.familyVersion, repetition: findings.repetition };
    const { families, opposed: _opposed, ...repetition } = findings.repetition;
    return success({
      ...findings,
      repetition: { ...repetition, families: families.map(({ pairs: _pairs, ...family }) => family) },
    });
  }

  /** Families as they are counted, by what people decided and what is proposed, without counting the rest. */
  repetition(): RepetitionFindings {
    const version = this.live.familyVersion;
    if (this.#repetition?.version !== version) {
      const { findFamilies } = this.#familiesKnown();
      const decisions = [...this.live.records.all('family-decision')];
      this.#repetition = { version, repetition: describeRepetition(this.#stated(), findFamilies, decisions) };
    }
    return this.#repetition.repetition;
  }

  /** Families as they are proposed, whatever people decided. */
  proposals(): RepetitionFindings {
    const version = this.live.statedVersion;
    if (this.#proposals?.version !== version) {
      const { findFamilies } = this.#familiesKnown();
      this.#proposals = { version, proposals: describeRepetition(this.#stated(), findFamilies, []) };
    }
    return this.#proposals.proposals;
  }

  /** What is counted, in columns; kept while families are sought among the same. */
  #stated(): CountedColumns {
    const version = this.live.statedVersion;
    if (this.#columns?.version !== version) {
      this.#columns = { version, columns: buildColumns(this.live.records.snapshot(''), ['suggested', 'accepted']) };
    }
    return this.#columns.columns;
  }

  /**
   * The study with what a choice holds back, made from what the store holds, so that the hash in it is that of the
   * snapshot. Choosing sections, or another format, counts nothing anew.
   */
  async study(
    { counting, disclosure }: StudyChoice,
    tell: (stage: string) => void,
  ): Promise<Result<CountedStudy, StoreFailure>> {
    const { live } = this;
    const preset = openPreset(disclosure);
    if (!preset.ok) return failure({ code: 'invalid', message: preset.failure, advice: 'Choose another.' });
    const keyNow = (): string => `${live.sequence} ${counting} ${disclosure}`;
    for (let attempt = 1; ; attempt++) {
      const key = keyNow();
      if (this.#last?.key === key) return success(this.#last.counted);
      tell('Reading the workspace');
      const kept = await live.store.snapshot();
      if (!kept.ok) return kept;
      const cuts = await readCuts(live.store);
      if (!cuts.ok) return cuts;
      const followed = await live.catchUp();
      if (!followed.ok) return followed;
      // What was read and what families are known by must be of one moment.
      if (key !== keyNow() && attempt < attempts) continue;
      tell('Counting');
      const snapshot = counting === 'confirmed' ? confirmedOnly(kept.value) : kept.value;
      const current = key === keyNow();
      if (current) live.hold(kept.value);
      const known = current ? this.#familiesKnown() : {};
      const whole = analyse(snapshot, { software, frame: openStudyFrame(snapshot), ...cuts.value, ...known });
      const { findings } = publishFindings(whole, preset.value);
      const counted = { findings, snapshot };
      this.#last = current ? { key, counted } : null;
      return success(counted);
    }
  }

  #familiesKnown(): { readonly findFamilies: FamilyFinder } {
    const { statedVersion } = this.live;
    return { findFamilies: (stated) => this.#families.of(statedVersion, stated) };
  }

  /** After everything was read again, codes are counted anew too. */
  #knownCodes(): KnownCodes {
    const { records } = this.live;
    if (this.#codes === null || this.#codesOf !== records) {
      this.#codes = new KnownCodes(records);
      this.#codesOf = records;
    }
    return this.#codes;
  }
}
