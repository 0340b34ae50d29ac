import type { AgencyScheme } from '../../domain/agency/agency.ts';
import type {
  CodebookVersion,
  Edit,
  FamilyDecision,
  Memo,
  Records,
  ReportStanding,
  SavedView,
  Setting,
  WorkspaceTitle,
} from '../../domain/change/change.ts';
import type { WorkspaceCodebook, WorkspaceTheme } from '../../domain/codebook/workspace-codebook.ts';
import type { Coding } from '../../domain/coding/coding.ts';
import type { RecommendationRecord, ReportRecord, Snapshot } from '../../domain/snapshot/snapshot.ts';
import type { Suggestion } from '../../domain/suggestion/suggestion.ts';

/** The kinds of records that are not part of a snapshot. */
export interface LooseRecords {
  readonly memos: readonly Memo[];
  readonly views: readonly SavedView[];
  readonly versions: readonly CodebookVersion[];
  readonly settings: readonly Setting[];
  readonly families: readonly FamilyDecision[];
  /** Of all reports, removed ones too. */
  readonly standings: readonly ReportStanding[];
  readonly title: WorkspaceTitle;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const none: readonly Coding[] = [];

/** Leaves a table with these records, in this order. */
function replaceAll<T extends { readonly id: string }>(table: Map<string, T>, records: readonly T[]): void {
  table.clear();
  for (const record of records) table.set(record.id, record);
}

/**
 * Everything of a workspace that the workbench shows, in memory, kept as the store keeps it by applying each committed
 * change. Lists are rebuilt when they are asked for after a change, never read again.
 */
export class LiveRecords {
  readonly scheme: AgencyScheme;
  readonly #suggestions: Map<string, Suggestion>;
  #suggester: string;
  /** Those that count, in the order of the store. */
  #reports: ReadonlyMap<string, ReportRecord>;
  readonly #codebook: Omit<WorkspaceCodebook, 'themes'> | null;
  readonly #tables: { readonly [Kind in keyof Records]: Map<string, Records[Kind]> };
  /** By id of the recommendation, in the order in which they were made. */
  readonly #codings = new Map<string, readonly Coding[]>();
  /** By id of the report: codings of passages outside recommendations. */
  readonly #passages = new Map<string, readonly Coding[]>();
  #snapshot: Snapshot | null = null;

  constructor(snapshot: Snapshot, loose: LooseRecords) {
    const { codebook } = snapshot;
    this.scheme = snapshot.scheme;
    this.#suggester = snapshot.suggester;
    this.#suggestions = new Map(snapshot.suggestions);
    this.#reports = byId(snapshot.reports);
    this.#codebook = codebook;
    this.#tables = {
      workspace: byId([loose.title]),
      review: byId(snapshot.reviews),
      report: byId(loose.standings),
      recommendation: byId(snapshot.recommendations),
      coding: byId(snapshot.codings),
      observation: byId(snapshot.observations),
      theme: byId(codebook?.themes ?? []),
      memo: byId(loose.memos),
      view: byId(loose.views),
      'codebook-version': byId(loose.versions),
      setting: byId(loose.settings),
      'family-decision': byId(loose.families),
    };
    this.#gatherCodings(snapshot.codings);
  }

  get suggester(): string {
    return this.#suggester;
  }

  get suggestions(): ReadonlyMap<string, Suggestion> {
    return this.#suggestions;
  }

  get reports(): ReadonlyMap<string, ReportRecord> {
    return this.#reports;
  }

  /** The same, with the records of a snapshot of the same moment in place of those that are held here. */
  with(snapshot: Snapshot): LiveRecords {
    const { workspace, report, memo, view, setting } = this.#tables;
    const [title] = workspace.values();
    if (title === undefined) throw new Error('a workspace without a title');
    return new LiveRecords(snapshot, {
      ...{ title, standings: [...report.values()], memos: [...memo.values()], views: [...view.values()] },
      ...{ settings: [...setting.values()], versions: [...this.all('codebook-version')] },
      families: [...this.all('family-decision')],
    });
  }

  /** The record with this id, or null. */
  get<Kind extends keyof Records>(kind: Kind, id: string): Records[Kind] | null {
    return (this.#tables[kind] as Map<string, Records[Kind]>).get(id) ?? null;
  }

  /** All records of a kind. */
  all<Kind extends keyof Records>(kind: Kind): IterableIterator<Records[Kind]> {
    return (this.#tables[kind] as Map<string, Records[Kind]>).values();
  }

  count(kind: keyof Records): number {
    return this.#tables[kind].size;
  }

  /** Codings of a recommendation, withdrawn ones too, oldest first. */
  codingsOf(recommendation: string): readonly Coding[] {
    return this.#codings.get(recommendation) ?? none;
  }

  /** Codings of passages of a report outside recommendations, withdrawn ones too. */
  passagesOf(report: string): readonly Coding[] {
    return this.#passages.get(report) ?? none;
  }

  /** The codebook with its themes in order; null when the workspace has none. */
  codebook(): WorkspaceCodebook | null {
    if (this.#codebook === null) return null;
    const themes = [...this.all('theme')].sort(inOrder);
    return { ...this.#codebook, themes };
  }

  /** Takes a change that the store has committed. */
  apply(edits: readonly Edit[]): void {
    for (const edit of edits) this.#applyOne(edit);
    this.#snapshot = null;
  }

  /**
   * Puts what a review holds now in place of what it held: after one of its reports came back, or does not count any more.
   *
   * @param part the snapshot of that review alone
   * @param reports ids of all reports, in the order of the store
   */
  replaceReview(review: string, part: Snapshot, reports: readonly string[]): void {
    const { recommendation, coding, observation } = this.#tables;
    const gone = new Set([...this.#reports.values()].filter((one) => one.review === review).map(({ id }) => id));
    for (const one of recommendation.values()) {
      if (!gone.has(one.report)) continue;
      recommendation.delete(one.id);
      this.#suggestions.delete(one.id);
      this.#codings.delete(one.id);
    }
    for (const one of coding.values()) if (gone.has(one.report)) coding.delete(one.id);
    for (const id of gone) this.#passages.delete(id);
    for (const one of observation.values()) if (one.review === review) observation.delete(one.id);
    this.#tables.review.delete(review);

    for (const one of part.recommendations) recommendation.set(one.id, one);
    for (const [id, suggestion] of part.suggestions) this.#suggestions.set(id, suggestion);
    for (const one of part.codings) coding.set(one.id, one);
    for (const one of part.observations) observation.set(one.id, one);
    for (const one of part.reviews) this.#tables.review.set(one.id, one);
    this.#gatherCodings(part.codings);
    this.#suggester = part.suggester;
    const counted = new Map([...this.#reports].filter(([id]) => !gone.has(id)));
    for (const one of part.reports) counted.set(one.id, one);
    const placed = reports.flatMap((id) => counted.get(id) ?? []);
    this.#reports = byId(placed);
    this.#sortReviews();
    this.#snapshot = null;
  }

  /** Reviews, and what is observed of them, stand in the order of their reports. */
  #sortReviews(): void {
    const { review, observation } = this.#tables;
    const inOrder = new Set([...this.#reports.values()].map((one) => one.review));
    const places = new Map([...inOrder].map((id, place) => [id, place]));
    const placeOf = (id: string): number => places.get(id) ?? places.size;
    replaceAll(
      review,
      [...review.values()].sort((a, b) => placeOf(a.id) - placeOf(b.id)),
    );
    replaceAll(
      observation,
      [...observation.values()].sort((a, b) => placeOf(a.review) - placeOf(b.review)),
    );
  }

  #gatherCodings(codings: readonly Coding[]): void {
    const gathered = new Map<string, Coding[]>();
    const passages = new Map<string, Coding[]>();
    for (const coding of codings) {
      const [table, owner] =
        coding.recommendation === null ? [passages, coding.report] : [gathered, coding.recommendation];
      const list = table.get(owner);
      if (list === undefined) table.set(owner, [coding]);
      else list.push(coding);
    }
    for (const [owner, list] of gathered) this.#codings.set(owner, list);
    for (const [owner, list] of passages) this.#passages.set(owner, list);
  }

  #applyOne({ kind, id, before, after }: Edit): void {
    const table = this.#tables[kind] as Map<string, Records[typeof kind]>;
    if (after === null) table.delete(id);
    else table.set(id, after);
    if (kind === 'coding') this.#replaceCoding(before, after);
  }

  #replaceCoding(before: Coding | null, after: Coding | null): void {
    const coding = after ?? before;
    if (coding === null) return;
    const [table, owner] =
      coding.recommendation === null ? [this.#passages, coding.report] : [this.#codings, coding.recommendation];
    const kept = table.get(owner) ?? none;
    if (after === null)
      table.set(
        owner,
        kept.filter(({ id }) => id !== coding.id),
      );
    else if (!kept.some(({ id }) => id === after.id)) table.set(owner, [...kept, after]);
    else
      table.set(
        owner,
        kept.map((one) => (one.id === after.id ? after : one)),
      );
  }

  /** Everything that is counted, as it stands. Its hash is not computed: it is `hash`. */
  snapshot(hash: string): Snapshot {
    this.#snapshot ??= {
      hash,
      scheme: this.scheme,
      reviews: [...this.all('review')],
      reports: [...this.reports.values()],
      recommendations: this.#inOrderOfReports(),
      suggestions: this.suggestions,
      suggester: this.suggester,
      codings: [...this.all('coding')],
      observations: [...this.all('observation')],
      codebook: this.codebook(),
      familyDecisions: [...this.all('family-decision')],
    };
    return this.#snapshot.hash === hash ? this.#snapshot : { ...this.#snapshot, hash };
  }

  #inOrderOfReports(): RecommendationRecord[] {
    const byReport = new Map<string, RecommendationRecord[]>([...this.reports.keys()].map((id) => [id, []]));
    for (const one of this.all('recommendation')) byReport.get(one.report)?.push(one);
    return [...byReport.values()].flat();
  }
}

const inOrder = (a: WorkspaceTheme, b: WorkspaceTheme): number => a.position - b.position || (a.id < b.id ? -1 : 1);
