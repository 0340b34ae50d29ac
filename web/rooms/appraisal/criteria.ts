import type { RecommendationView } from '../../../src/workbench/schemas/recommendations.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';

/** The lists that make up an appraisal, in the order in which they are looked at. They are never added up to one score. */
const order = [
  ['smart-owner', 'SMART'],
  ['smart-single-action', 'SMART'],
  ['smart-measurable', 'SMART'],
  ['smart-outcome', 'SMART'],
  ['smart-deadline', 'SMART'],
  ['strength', 'Strength'],
  ['evaluability', 'Evaluability'],
] as const;
type AppraisedList = (typeof order)[number][0];

type CodesOfList = RecommendationView['lists'][number];

/** One criterion of one recommendation: its levels, what is said, what is suggested. */
export interface Criterion {
  readonly list: AppraisedList;
  readonly part: string;
  readonly name: string;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  /** The level that counts, or '' when nothing is said or suggested. */
  readonly level: string;
  readonly confirmed: boolean;
  readonly coder: string;
  readonly rationale: string;
  /** What is suggested, with the words that speak for it. */
  readonly suggested: CodesOfList['suggested'][number] | null;
}

/** What is known of each criterion, in order. */
export function readCriteria({ lists }: RecommendationView, workspace: WorkspaceView): Criterion[] {
  return order.map(([list, part]) => {
    const about = workspace.lists.find((one) => one.list === list);
    const codes = lists.find((one) => one.list === list);
    const counted = codes?.counted[0];
    const said = codes?.codings.findLast(({ code, applies }) => applies && code === counted?.code);
    return {
      ...{ list, part, name: about?.name ?? list, levels: about?.codes ?? [] },
      level: counted?.code ?? '',
      confirmed: counted?.state === 'accepted',
      coder: said?.coder ?? '',
      rationale: said?.rationale ?? '',
      suggested: codes?.suggested[0] ?? null,
    };
  });
}

/** A level that was said here and that the server has not answered for yet. */
export interface SentLevel {
  readonly list: AppraisedList;
  readonly code: string;
}

/** The criteria as they will stand once what was sent is kept; the later of two for one criterion counts. */
export function showSent(criteria: readonly Criterion[], sent: readonly SentLevel[]): Criterion[] {
  return criteria.map((criterion) => {
    const level = sent.findLast(({ list }) => list === criterion.list)?.code;
    if (level === undefined || (criterion.confirmed && criterion.level === level)) return criterion;
    return { ...criterion, level, confirmed: true, coder: '', rationale: '' };
  });
}
