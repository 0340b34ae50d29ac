import { type Change, type Edit, recommendationsOf } from '../../../domain/change/change.ts';
import type { StudyFrame } from '../../../domain/codebook/study-frame.ts';
import { type Coding, hasManyCodes } from '../../../domain/coding/coding.ts';
import { type Result, success } from '../../../domain/result.ts';
import type { RecommendationRecord } from '../../../domain/snapshot/snapshot.ts';
import type { StoreFailure } from '../../../storage/store-failure.ts';
import { nameCode, nameList } from '../intents/code-names.ts';
import type { LiveWorkspace } from '../live-workspace.ts';

/** One thing that a change did to a recommendation. */
export interface HappenedLine {
  readonly says: string;
  /** Words of the report, or of a person, that it is about; '' when there are none. */
  readonly words: string;
}

/** What a change did to a recommendation, by whom and when. */
export interface Happened {
  /** Id of the change. */
  readonly change: string;
  readonly actor: string;
  /** UTC instant. */
  readonly instant: string;
  /** Whether it took another change back, or did one again that was taken back. */
  readonly takesBack: boolean;
  /** Whether it was itself taken back. */
  readonly takenBack: boolean;
  /** Whether undo, for the person who asks, would take back just this. */
  readonly undoable: boolean;
  readonly lines: readonly HappenedLine[];
}

/** So many changes are told of one recommendation, the newest. */
const mostChanges = 200;

const line = (says: string, words = ''): HappenedLine => ({ says, words });
const states = { accepted: 'Accepted', rejected: 'Rejected', suggested: 'Left open' } as const;

function describeRecord(before: RecommendationRecord | null, after: RecommendationRecord | null): HappenedLine[] {
  if (before === null) return [line('Taken by a person')];
  if (after === null) return [line('Taken out again')];
  const lines: HappenedLine[] = [];
  const said = (name: string, was: string, is: string): void => {
    if (was !== is) lines.push(line(is === '' ? `${name} taken out` : `${name} changed from`, was || 'none'));
  };
  if (before.text !== after.text) lines.push(line('Words mended from', before.text));
  else if (JSON.stringify(before.anchors) !== JSON.stringify(after.anchors)) {
    lines.push(line(after.page > 0 ? `Its place moved, to page ${after.page}` : 'Its place moved'));
  }
  said('Number', before.number, after.number);
  said('Heading', before.heading, after.heading);
  said('Date', before.deadline, after.deadline);
  const bodies = ({ addressees }: RecommendationRecord): string => addressees.map(({ name }) => name).join(', ');
  said('Addressees', bodies(before), bodies(after));
  if (before.state !== after.state) lines.push(line(states[after.state]));
  return lines;
}

function describeCoding(frame: StudyFrame, before: Coding | null, after: Coding | null): HappenedLine[] {
  const coding = after ?? before;
  if (coding === null) return [];
  const { list, code, applies, origin, rationale } = coding;
  const name = hasManyCodes(list) ? nameCode(frame, list, code) : `${nameList(list)}: ${nameCode(frame, list, code)}`;
  const stood = before !== null && before.withdrawn === null;
  const stands = after !== null && after.withdrawn === null;
  if (stood && !stands) return [line(`“${name}” ${applies ? 'no longer coded' : 'no longer denied'}`)];
  if (!stands) return [];
  const how = origin === 'suggestion' && !stood ? ', as suggested' : '';
  return [line(applies ? `Coded “${name}”${how}` : `“${name}” does not apply`, rationale)];
}

function describeEdit(frame: StudyFrame, id: string, edit: Edit): HappenedLine[] {
  switch (edit.kind) {
    case 'recommendation':
      return describeRecord(edit.before, edit.after);
    case 'coding':
      return describeCoding(frame, edit.before, edit.after);
    case 'memo':
      if (edit.after === null) return [line('Memo removed', edit.before?.text ?? '')];
      return [line(edit.before === null ? 'Memo' : 'Memo changed', edit.after.text)];
    case 'family-decision': {
      if (edit.after === null) return [line('Its family left open')];
      const others = (edit.after.groups.find((group) => group.includes(id))?.length ?? 1) - 1;
      if (others === 0) return [line('Said to ask for what no other asks for')];
      return [line(`Said to ask for the same as ${others === 1 ? 'another one' : `${others} others`}`)];
    }
    default:
      return [];
  }
}

/** Everything that people did to a recommendation, newest first; `coder` is the person who asks. */
export async function listHappened(
  live: LiveWorkspace,
  id: string,
  coder: string,
): Promise<Result<readonly Happened[], StoreFailure>> {
  const changes: Change[] = [];
  for (const sequence of live.undoLines.touching(id, mostChanges)) {
    const read = await live.store.listChanges({ after: sequence - 1, limit: 1 });
    if (!read.ok) return read;
    changes.push(...read.value);
  }
  const takenBack = new Set<string>();
  // Newest first: a change whose own taking back was taken back stands again.
  for (const { id: change, undoes } of changes) if (undoes !== null && !takenBack.has(change)) takenBack.add(undoes);
  const next = live.undoLines.next(coder, 'undo')?.id;
  return success(
    changes.map(({ id: change, actor, instant, undoes, edits }) => ({
      ...{ change, actor, instant, takesBack: undoes !== null, takenBack: takenBack.has(change) },
      undoable: change === next,
      lines: edits
        .filter((edit) => recommendationsOf(edit).includes(id))
        .flatMap((edit) => describeEdit(live.frame, id, edit)),
    })),
  );
}
