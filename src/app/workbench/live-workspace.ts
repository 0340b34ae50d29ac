import { analyse } from '../../analysis/analyse.ts';
import { buildColumns } from '../../analysis/counted-columns.ts';
import type { Findings } from '../../analysis/findings.ts';
import { describeRepetition, listStated } from '../../analysis/repetition.ts';
import type { RepetitionFindings } from '../../analysis/study-findings.ts';
import { type Change, type Edit, invert, type NewChange } from '../../domain/change/change.ts';
import type { StudyFrame } from '../../domain/codebook/study-frame.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { ReportSummary, Store, WorkspaceRecord } from '../../storage/store.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { readCuts } from '../quadrant-cuts.ts';
import { software } from '../software.ts';
import { openStudyFrame } from '../study-frame.ts';
import { KnownFamilies } from './known-families.ts';
import { LiveRecords } from './live-records.ts';
import { RecommendationIndex } from './recommendation-index.ts';
import { RecommendationSearch } from './recommendation-search.ts';
import { UndoLines } from './undo-lines.ts';

export type { Findings } from '../../analysis/findings.ts';

/** What happened to a workspace, for those who watch it. */
export type WorkspaceEvent =
  | { readonly type: 'change'; readonly change: Change }
  /** Another process wrote, or reports came in: everything was read again. */
  | { readonly type: 'reloaded'; readonly sequence: number };

/** Findings without the recommendations themselves: those are asked for by filter. */
export type StudyView = Omit<Findings, 'recommendations'>;

type Kept<T> = Promise<Result<T, StoreFailure>>;

/** Documents kept in memory; a person goes back and forth between few. */
const documentsKept = 6;
const pageOfLog = 1000;

/** Up to so many recommendations are counted again at once after every change. */
const countedAtOnce = 5000;
/** Beyond that, counting rests for so many times as long as it took. */
const restAfter = 5;

/**
 * A workspace as the workbench works on it: the store, and beside it everything in memory, which each committed change keeps
 * in step. What takes long to make (index, search, findings) is made when it is first asked for.
 */
export class LiveWorkspace {
  readonly store: Store;
  readonly about: WorkspaceRecord;
  #records: LiveRecords;
  #reports: readonly ReportSummary[];
  #frame: StudyFrame;
  #index: RecommendationIndex | null = null;
  #search: RecommendationSearch | null = null;
  #findings: {
    readonly sequence: number;
    readonly findings: Findings;
    /** When they were made, and how long that took, in milliseconds of `performance.now`. */
    readonly made: number;
    readonly took: number;
  } | null = null;
  #countingAgain: NodeJS.Timeout | null = null;
  #repetition: { readonly sequence: number; readonly repetition: RepetitionFindings } | null = null;
  readonly #families = new KnownFamilies();
  #undo = new UndoLines();
  #sequence = 0;
  readonly #documents = new Map<string, DocumentText>();
  readonly #listeners = new Set<(event: WorkspaceEvent) => void>();
  /** Changes are committed one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Set while this process itself reads reports in: the store then changes beside the changes of people. */
  readingIn = false;

  private constructor(store: Store, about: WorkspaceRecord, loaded: Loaded) {
    this.store = store;
    this.about = about;
    this.#records = loaded.records;
    this.#reports = loaded.reports;
    this.#frame = openStudyFrame(loaded.records.snapshot(''));
    this.#sequence = loaded.sequence;
    this.#undo = loaded.undo;
  }

  /** Reads the whole workspace once. */
  static async open(store: Store): Kept<LiveWorkspace> {
    const about = await store.workspace();
    if (!about.ok) return about;
    const loaded = await load(store);
    if (!loaded.ok) return loaded;
    return success(new LiveWorkspace(store, about.value, loaded.value));
  }

  get records(): LiveRecords {
    return this.#records;
  }

  /** All reports, removed ones too. */
  get reports(): readonly ReportSummary[] {
    return this.#reports;
  }

  get frame(): StudyFrame {
    return this.#frame;
  }

  /** Line of the log up to which everything in memory stands. */
  get sequence(): number {
    return this.#sequence;
  }

  get undoLines(): UndoLines {
    return this.#undo;
  }

  index(): RecommendationIndex {
    if (this.#index === null) {
      this.#index = new RecommendationIndex(this.#records, this.#frame);
      if (this.#findings !== null) placeFamilies(this.#index, this.#findings.findings);
    }
    return this.#index;
  }

  search(): RecommendationSearch {
    this.#search ??= new RecommendationSearch(this.#records, this.index().ids);
    return this.#search;
  }

  /**
   * The findings of the workspace, made once per state. Their snapshot is named after the log, not hashed. Where counting
   * takes long, findings of a moment ago are given while people code; they are counted again soon after, and the windows told.
   */
  async findings(): Kept<Findings> {
    const known = this.#findings;
    if (known?.sequence === this.#sequence) return success(known.findings);
    if (known !== null && this.#records.count('recommendation') > countedAtOnce) {
      const wait = known.made + restAfter * known.took - performance.now();
      if (wait > 0) {
        this.#countAgainIn(wait);
        return success(known.findings);
      }
    }
    return this.#count();
  }

  #countAgainIn(wait: number): void {
    this.#countingAgain ??= setTimeout(() => {
      this.#countingAgain = null;
      if (this.#listeners.size > 0) this.#tell({ type: 'reloaded', sequence: this.#sequence });
    }, wait).unref();
  }

  async #count(): Kept<Findings> {
    const cuts = await readCuts(this.store);
    if (!cuts.ok) return cuts;
    // Families may be sought in another thread: what changes meanwhile is counted too.
    await this.#families.prepare(listStated(buildColumns(this.#records.snapshot(''), ['suggested', 'accepted'])));
    const sequence = this.#sequence;
    const snapshot = this.#records.snapshot(`log line ${sequence}`);
    const findFamilies = this.#families.of.bind(this.#families);
    const began = performance.now();
    const findings = analyse(snapshot, { software, frame: this.#frame, ...cuts.value, findFamilies });
    const made = performance.now();
    this.#findings = { sequence, findings, made, took: made - began };
    if (this.#index !== null) placeFamilies(this.#index, findings);
    return success(findings);
  }

  /** Proposed families as they stand, without counting the rest of the study. */
  async repetition(): Promise<RepetitionFindings> {
    if (this.#repetition?.sequence === this.#sequence) return this.#repetition.repetition;
    const sequence = this.#sequence;
    const columns = buildColumns(this.#records.snapshot(''), ['suggested', 'accepted']);
    await this.#families.prepare(listStated(columns));
    const repetition = describeRepetition(columns, this.#families.of.bind(this.#families));
    this.#repetition = { sequence, repetition };
    return repetition;
  }

  /** The document of a report. */
  async document(report: string): Kept<DocumentText> {
    const known = this.#documents.get(report);
    if (known !== undefined) {
      this.#documents.delete(report);
      this.#documents.set(report, known);
      return success(known);
    }
    const read = await this.store.getDocument(report);
    if (!read.ok) return read;
    this.#documents.set(report, read.value);
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= documentsKept) break;
      this.#documents.delete(oldest);
    }
    return read;
  }

  /** Commits a change and takes it into memory. */
  commit(change: NewChange, actor: string): Kept<Change> {
    return this.#inTurn(() => this.#commit(change, actor));
  }

  /** Takes back what this person did last, or, with "redo", took back last. Failure `unknown-id` when there is nothing. */
  takeBack(which: 'undo' | 'redo', actor: string): Kept<Change> {
    return this.#inTurn(async () => {
      const line = this.#undo.next(actor, which);
      if (line === null) {
        return failure({
          code: 'unknown-id',
          message: which === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.',
          advice: 'Changes that other people made are theirs to take back.',
        });
      }
      const read = await this.store.listChanges({ after: line.sequence - 1, limit: 1 });
      if (!read.ok) return read;
      const [change] = read.value;
      if (change?.id !== line.id) throw new Error(`The log has no change ${line.id} at ${line.sequence}`);
      return this.#commit(invert(change), actor);
    });
  }

  /** Reads everything again: after reports came in, or when another process wrote. */
  reload(): Kept<void> {
    return this.#inTurn(() => this.#reload());
  }

  /** Reads everything again when the log has grown beside what went through here. */
  async catchUp(): Kept<void> {
    if (this.readingIn) return success(undefined);
    return this.#inTurn(async () => {
      const read = await this.store.readLog({ after: this.#sequence, limit: 1 });
      if (!read.ok) return read;
      return read.value.length === 0 ? success(undefined) : this.#reload();
    });
  }

  /** Calls `listener` with everything that happens; returns how to end that. */
  watch(listener: (event: WorkspaceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(act);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #commit(change: NewChange, actor: string): Kept<Change> {
    const committed = await this.store.apply(change, actor);
    if (!committed.ok) return committed;
    const { sequence, edits } = committed.value;
    const others = sequence !== this.#sequence + 1 && !this.readingIn;
    this.#records.apply(edits);
    this.#undo.add(committed.value);
    this.#sequence = sequence;
    this.#keepInStep(edits);
    this.#tell({ type: 'change', change: committed.value });
    if (others) {
      const reloaded = await this.#reload();
      if (!reloaded.ok) return reloaded;
    }
    return committed;
  }

  #keepInStep(edits: readonly Edit[]): void {
    const touched = new Set<string>();
    for (const edit of edits) {
      if (edit.kind === 'theme') this.#frame = openStudyFrame({ codebook: this.#records.codebook() });
      const placedAnew =
        edit.kind === 'theme' ||
        edit.kind === 'review' ||
        (edit.kind === 'recommendation' && (edit.before === null || edit.after === null));
      if (placedAnew) {
        this.#index = null;
        this.#search = null;
      } else if (edit.kind === 'recommendation') touched.add(edit.id);
      else if (edit.kind === 'coding') touched.add((edit.after ?? edit.before)?.recommendation ?? '');
    }
    for (const id of touched) {
      this.#index?.update(id);
      if (this.#index !== null) this.#search?.update(this.#index.placeOf(id));
    }
  }

  async #reload(): Kept<void> {
    const loaded = await load(this.store);
    if (!loaded.ok) return loaded;
    this.#records = loaded.value.records;
    this.#reports = loaded.value.reports;
    this.#frame = openStudyFrame(this.#records.snapshot(''));
    this.#undo = loaded.value.undo;
    this.#sequence = loaded.value.sequence;
    this.#index = null;
    this.#search = null;
    this.#findings = null;
    this.#repetition = null;
    this.#documents.clear();
    this.#tell({ type: 'reloaded', sequence: this.#sequence });
    return success(undefined);
  }

  #tell(event: WorkspaceEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** Puts each recommendation into the family that was proposed for it. */
function placeFamilies(index: RecommendationIndex, { repetition }: Findings): void {
  index.setFamilies(
    new Map(repetition.families.flatMap(({ centre, members }) => members.map((member) => [member, centre]))),
  );
}

interface Loaded {
  readonly records: LiveRecords;
  readonly reports: readonly ReportSummary[];
  readonly undo: UndoLines;
  readonly sequence: number;
}

async function load(store: Store): Kept<Loaded> {
  const undo = new UndoLines();
  let sequence = 0;
  for (;;) {
    const read = await store.listChanges({ after: sequence, limit: pageOfLog });
    if (!read.ok) return read;
    for (const change of read.value) undo.add(change);
    sequence = read.value.at(-1)?.sequence ?? sequence;
    if (read.value.length < pageOfLog) break;
  }
  for (;;) {
    const read = await store.readLog({ after: sequence, limit: pageOfLog });
    if (!read.ok) return read;
    sequence = read.value.at(-1)?.sequence ?? sequence;
    if (read.value.length < pageOfLog) break;
  }
  const snapshot = await store.snapshot();
  if (!snapshot.ok) return snapshot;
  const reports = await store.listReports();
  if (!reports.ok) return reports;
  const memos = await store.listRecords('memo');
  if (!memos.ok) return memos;
  const views = await store.listRecords('view');
  if (!views.ok) return views;
  const versions = await store.listRecords('codebook-version');
  if (!versions.ok) return versions;
  const settings = await store.listRecords('setting');
  if (!settings.ok) return settings;
  const families = await store.listRecords('family-decision');
  if (!families.ok) return families;
  const loose = {
    ...{ memos: memos.value, views: views.value, versions: versions.value },
    ...{ settings: settings.value, families: families.value },
  };
  return success({
    records: new LiveRecords(snapshot.value, loose),
    reports: reports.value,
    undo,
    sequence,
  });
}
