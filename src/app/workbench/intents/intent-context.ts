import type { Edit, NewChange, RecordKind, Records } from '../../../domain/change/change.ts';
import type { DocumentText } from '../../../domain/document/document-text.ts';
import { failure, type Result, success } from '../../../domain/result.ts';
import type { StoreFailure } from '../../../storage/store-failure.ts';
import type { LiveRecords } from '../live-records.ts';

/** What turning an intent into a change needs to know. */
export interface IntentContext {
  readonly records: LiveRecords;
  /** Name of the person. */
  readonly coder: string;
  /** UTC instant. */
  readonly now: string;
  readonly newId: () => string;
  /** Name of a report's file, without its folder. */
  readonly fileOf: (report: string) => string;
  readonly document: (report: string) => Promise<Result<DocumentText, StoreFailure>>;
}

export type Planned = Result<NewChange, StoreFailure>;

const refuse = (code: StoreFailure['code'], message: string, advice: string): Planned =>
  failure({ code, message, advice });

/** A change, unless there is nothing to change. */
export function plan(label: string, edits: readonly Edit[]): Planned {
  if (edits.length === 0) {
    return refuse('invalid', `${label}: that is so already.`, 'Nothing was changed.');
  }
  return success({ label, edits, undoes: null });
}

/** Refuses what names something that is not there. */
export const refuseUnknown = (what: string): Planned =>
  refuse('unknown-id', `There is no such ${what}.`, 'It may have been taken back in another window; look again.');

/** Refuses what can’t be done as it was asked. */
export const refuseInvalid = (message: string, advice: string): Planned => refuse('invalid', message, advice);

/** An edit of a record that is there, was not, or goes. */
export const edit = <Kind extends RecordKind>(
  kind: Kind,
  id: string,
  before: Records[Kind] | null,
  after: Records[Kind] | null,
): Edit => ({ kind, id, before, after }) as Edit;

/** "1 recommendation", "3 recommendations". */
export const howMany = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The beginning of some words, for a label. */
export const shorten = (words: string, limit = 60): string =>
  words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
