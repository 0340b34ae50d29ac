import type { CaseObservation } from '../case/case-observation.ts';
import type { WorkspaceTheme } from '../codebook/workspace-codebook.ts';
import type { Coding } from '../coding/coding.ts';
import type { RecommendationRecord, ReviewRecord } from '../snapshot/snapshot.ts';

/** A note of a person on anything that has an id. */
export interface Memo {
  readonly id: string;
  /** Id of what it is about: a review, report, recommendation, theme, coding or case observation. */
  readonly subject: string;
  readonly text: string;
  readonly coder: string;
  /** UTC instant, ISO 8601. */
  readonly created: string;
}

/** A view of a room under a name: what was searched, filtered and sorted, as its address says it. */
export interface SavedView {
  readonly id: string;
  readonly room: string;
  readonly name: string;
  /** The query of its address, without "?". */
  readonly query: string;
}

/** The codebook as it stood when somebody named a version. */
export interface CodebookVersion {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly themes: readonly WorkspaceTheme[];
}

/** Something the people of a workspace settled: cut points, a dismissed tour. The id is its name. */
export interface Setting {
  readonly id: string;
  /** JSON. */
  readonly value: string;
}

/**
 * What a person decided of a proposed family: which of its members ask for the same. One group of all accepts the family;
 * several groups split it; a member in a group of its own stands alone.
 */
export interface FamilyDecision {
  readonly id: string;
  /** Ids of the recommendations that were looked at. */
  readonly members: readonly string[];
  /** Every member in one group. */
  readonly groups: readonly (readonly string[])[];
  readonly coder: string;
  /** UTC instant, ISO 8601. */
  readonly created: string;
}

/** Whether a report counts. A report comes in by being read and is never deleted: this alone of it is changed. */
export interface ReportStanding {
  readonly id: string;
  /** UTC instant, ISO 8601, since when it does not count; null while it counts. */
  readonly removed: string | null;
}

/** What the workspace is called. There is one. */
export interface WorkspaceTitle {
  readonly id: string;
  readonly title: string;
}

/** Everything a person can change, by kind. */
export interface Records {
  readonly workspace: WorkspaceTitle;
  readonly review: ReviewRecord;
  readonly report: ReportStanding;
  readonly recommendation: RecommendationRecord;
  readonly coding: Coding;
  readonly observation: CaseObservation;
  readonly theme: WorkspaceTheme;
  readonly memo: Memo;
  readonly view: SavedView;
  readonly 'codebook-version': CodebookVersion;
  readonly setting: Setting;
  readonly 'family-decision': FamilyDecision;
}
export type RecordKind = keyof Records;

/** One record before and after: null before it was there, null after it is gone. */
export type Edit = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly before: Records[Kind] | null;
    readonly after: Records[Kind] | null;
  };
}[RecordKind];

/** What a person did in one go. All of its edits are kept, or none. */
export interface NewChange {
  /** What was done, as a person would say it: "Code 3 recommendations with Training". */
  readonly label: string;
  readonly edits: readonly Edit[];
  /** Id of the change that this one takes back (an undo, or the undo of an undo); null for a new one. */
  readonly undoes: string | null;
}

export interface Change extends NewChange {
  readonly id: string;
  readonly actor: string;
  /** UTC instant, ISO 8601. */
  readonly instant: string;
  /** Its line in the log. */
  readonly sequence: number;
}

/** The change that takes this one back. */
export function invert(change: Change): NewChange {
  const edits = change.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit);
  return { label: change.label, edits: edits.reverse(), undoes: change.id };
}

/** Ids of the recommendations that an edit is about; a memo is taken to be about whatever it is on. */
export function recommendationsOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'recommendation':
      return [edit.id];
    case 'coding': {
      const { recommendation } = edit.after ?? edit.before ?? { recommendation: null };
      return recommendation === null ? [] : [recommendation];
    }
    case 'memo':
      return [edit.after?.subject ?? edit.before?.subject ?? ''];
    case 'family-decision':
      return edit.after?.members ?? edit.before?.members ?? [];
    default:
      return [];
  }
}
