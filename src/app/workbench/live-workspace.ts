import { type Change, type Edit, invert, type NewChange } from '../../domain/change/change.ts';
import type { StudyFrame } from '../../domain/codebook/study-frame.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { RecommendationRecord, Snapshot } from '../../domain/snapshot/snapshot.ts';
import type { LogEntry, ReportSummary, Store } from '../../storage/store.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openStudyFrame } from '../study-frame.ts';
import { LiveRecords } from './live-records.ts';
import { type PlacedFamily, RecommendationIndex } from './recommendation-index.ts';
import { RecommendationSearch } from './recommendation-search.ts';
import { UndoLines } from './undo-lines.ts';

/** What happened to a workspace, for those who watch it. */
export type WorkspaceEvent =
  | { readonly type: 'change'; readonly change: Change }
  /** Another process wrote, or reports came in: everything was read again. */
  | { readonly type: 'reloaded'; readonly sequence: number };

type Kept<T> = Promise<Result<T, StoreFailure>>;

/** Documents kept in memory; a person goes back and forth between few. */
const documentsKept = 6;
const pageOfLog = 1000;
/** Changes read at a time when a workspace is opened: one may code hundreds of recommendations. */
const pageOfChanges = 50;

/**
 * A workspace as the workbench works on it: the store, and beside it everything in memory, which each committed change keeps
 * in step. What takes long to make (index, search) is made when it is first asked for.
 */
export class LiveWorkspace {
  readonly store: Store;
  readonly id: string;
  #records: LiveRecords;
  #reports: readonly ReportSummary[];
  #frame: StudyFrame;
  #index: RecommendationIndex | null = null;
  #search: RecommendationSearch | null = null;
  /** Families as they were last found. */
  #families: readonly PlacedFamily[] = [];
  #statedVersion = 0;
  #decisionVersion = 0;
  #undo = new UndoLines();
  #sequence = 0;
  readonly #withUndo: boolean;
  readonly #documents = new Map<string, DocumentText>();
  /** Documents that are being read: a window asks for the outline and the text of a report at once. */
  readonly #reading = new Map<string, Kept<DocumentText>>();
  readonly #listeners = new Set<(event: WorkspaceEvent) => void>();
  /** Changes are committed one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Set while this process itself reads reports in: the store then changes beside the changes of people. */
  readingIn = false;

  private constructor(store: Store, id: string, loaded: Loaded, withUndo: boolean) {
    this.store = store;
    this.#withUndo = withUndo;
    this.id = id;
    this.#records = loaded.records;
    this.#reports = loaded.reports;
    this.#frame = openStudyFrame(loaded.records.snapshot(''));
    this.#sequence = loaded.sequence;
    this.#undo = loaded.undo;
  }

  /** Reads the whole workspace once; without `undo` not what people did before. */
  static async open(store: Store, { undo } = { undo: true }): Kept<LiveWorkspace> {
    const loaded = await load(store, undo);
    if (!loaded.ok) return loaded;
    return success(new LiveWorkspace(store, loaded.value.id, loaded.value, undo));
  }

  /** What the workspace is called. */
  get title(): string {
    return this.#records.get('workspace', this.id)?.title ?? '';
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

  /** Another number whenever families may be other ones: words, addressees or years changed, or what is counted. */
  get statedVersion(): number {
    return this.#statedVersion;
  }

  /** Another number whenever families, or what people decided of them, may be other ones. */
  get familyVersion(): number {
    return this.#statedVersion + this.#decisionVersion;
  }

  index(): RecommendationIndex {
    if (this.#index === null) {
      this.#index = new RecommendationIndex(this.#records, this.#frame);
      if (this.#families.length > 0) this.#index.setFamilies(this.#families);
    }
    return this.#index;
  }

  /** Puts recommendations into families. */
  setFamilies(families: readonly PlacedFamily[]): void {
    this.#families = families;
    this.#index?.setFamilies(families);
  }

  search(): RecommendationSearch {
    this.#search ??= new RecommendationSearch(this.#records, this.index().ids);
    return this.#search;
  }

  /** The document of a report. */
  async document(report: string): Kept<DocumentText> {
    const known = this.#documents.get(report);
    if (known !== undefined) {
      this.#documents.delete(report);
      this.#documents.set(report, known);
      return success(known);
    }
    const reading = this.#reading.get(report) ?? this.#readDocument(report).finally(() => this.#reading.delete(report));
    this.#reading.set(report, reading);
    return reading;
  }

  async #readDocument(report: string): Kept<DocumentText> {
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

  /** Holds the records of a snapshot, which must be of the line up to which all stands, in place of its own: not twice. */
  hold(snapshot: Snapshot): void {
    this.#records = this.#records.with(snapshot);
    this.#index = null;
    this.#search = null;
  }

  /** Takes what the log has grown by beside what went through here: changes as such, or else everything is read again. */
  async catchUp(): Kept<void> {
    if (this.readingIn) return success(undefined);
    return this.#inTurn(async () => {
      for (;;) {
        const read = await this.store.readLog({ after: this.#sequence, limit: pageOfLog });
        if (!read.ok) return read;
        if (read.value.length === 0) return success(undefined);
        if (read.value.some(({ action }) => action !== 'edited')) return this.#reload();
        const changes = read.value.map(changeOf);
        for (const change of changes) this.#take(change);
        const brought = await this.#bringReports(changes);
        if (!brought.ok) return brought;
      }
    });
  }

  /** Tells the windows to ask for everything again. */
  announce(): void {
    this.#tell({ type: 'reloaded', sequence: this.#sequence });
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
    const others = committed.value.sequence !== this.#sequence + 1 && !this.readingIn;
    this.#take(committed.value);
    const followed = others ? await this.#reload() : await this.#bringReports([committed.value]);
    return followed.ok ? committed : followed;
  }

  #take(change: Change): void {
    const { edits, sequence } = change;
    this.#records.apply(edits);
    if (this.#withUndo) this.#undo.add(change);
    this.#sequence = sequence;
    this.#keepInStep(edits);
    this.#tell({ type: 'change', change });
  }

  #keepInStep(edits: readonly Edit[]): void {
    const touched = new Set<string>();
    if (edits.some(changesWhatIsStated)) this.#statedVersion++;
    if (edits.some(({ kind }) => kind === 'family-decision')) this.#decisionVersion++;
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

  /** Reads the reviews again whose reports came back or were taken out: records come and go with them that no edit names. */
  async #bringReports(changes: readonly Change[]): Kept<void> {
    const moved = new Set(
      changes.flatMap(({ edits }) => edits.flatMap(({ kind, id }) => (kind === 'report' ? [id] : []))),
    );
    if (moved.size === 0) return success(undefined);
    const reports = await this.store.listReports();
    if (!reports.ok) return reports;
    const order = reports.value.map(({ id }) => id);
    for (const review of new Set(reports.value.flatMap(({ id, review }) => (moved.has(id) ? [review] : [])))) {
      const part = await this.store.snapshot({ named: false, review });
      if (!part.ok) return part;
      this.#records.replaceReview(review, part.value, order);
    }
    this.#reports = reports.value;
    this.#index = null;
    this.#search = null;
    this.#statedVersion++;
    this.#tell({ type: 'reloaded', sequence: this.#sequence });
    return success(undefined);
  }

  async #reload(): Kept<void> {
    const loaded = await load(this.store, this.#withUndo);
    if (!loaded.ok) return loaded;
    this.#records = loaded.value.records;
    this.#reports = loaded.value.reports;
    this.#frame = openStudyFrame(this.#records.snapshot(''));
    this.#undo = loaded.value.undo;
    this.#sequence = loaded.value.sequence;
    this.#index = null;
    this.#search = null;
    this.#statedVersion++;
    this.#documents.clear();
    this.#tell({ type: 'reloaded', sequence: this.#sequence });
    return success(undefined);
  }

  #tell(event: WorkspaceEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

interface Loaded {
  readonly id: string;
  readonly records: LiveRecords;
  readonly reports: readonly ReportSummary[];
  readonly undo: UndoLines;
  readonly sequence: number;
}

/** A line of the log that is a change. */
function changeOf({ subject, actor, instant, sequence, after }: LogEntry): Change {
  return { ...(after as NewChange), id: subject, actor, instant, sequence };
}

/** Whether families could be other ones after this: coding, accepting and memos leave them as they are. */
function changesWhatIsStated({ kind, before, after }: Edit): boolean {
  if (kind === 'review') return before?.attributes.year !== after?.attributes.year;
  if (kind !== 'recommendation') return false;
  if (before === null || after === null) return true;
  const counts = (one: RecommendationRecord): boolean => one.state !== 'rejected' && one.restates === null;
  const names = ({ addressees }: RecommendationRecord): string => addressees.map(({ name }) => name).join('\n');
  return counts(before) !== counts(after) || before.text !== after.text || names(before) !== names(after);
}

async function load(store: Store, withUndo: boolean): Kept<Loaded> {
  const last = await store.lastLine();
  if (!last.ok) return last;
  const undo = new UndoLines();
  let sequence = 0;
  while (withUndo && sequence < last.value) {
    const read = await store.listChanges({ after: sequence, limit: pageOfChanges });
    if (!read.ok) return read;
    for (const change of read.value) if (change.sequence <= last.value) undo.add(change);
    if (read.value.length < pageOfChanges) break;
    sequence = read.value.at(-1)?.sequence ?? last.value;
  }
  const about = await store.workspace();
  if (!about.ok) return about;
  const { id, title } = about.value;
  const snapshot = await store.snapshot({ named: false });
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
    title: { id, title },
    standings: reports.value.map(({ id, removed }) => ({ id, removed })),
  };
  return success({
    id,
    records: new LiveRecords(snapshot.value, loose),
    reports: reports.value,
    undo,
    sequence: last.value,
  });
}
