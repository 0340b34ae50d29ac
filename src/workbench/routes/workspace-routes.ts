import { doIntent, previewIntent } from '../../app/workbench/do-intent.ts';
import { describeHistory, describeWorkspace } from '../../app/workbench/views/workspace-overview.ts';
import type { Change } from '../../domain/change/change.ts';
import { success } from '../../domain/result.ts';
import type { Handlers } from '../implementation.ts';
import type { Job, workspaceEndpoints } from '../schemas/workspace.ts';
import type { Workbench } from '../workbench.ts';

/** Keys of changes that are remembered, so that a window which did not hear the answer can ask again. */
const keysKept = 5000;

type ChangeLine = ReturnType<typeof lineOf>;

const lineOf = ({ id, label, actor, instant, sequence, undoes }: Change) => ({
  ...{ id, label, actor, instant, sequence, undoes },
});

export function workspaceRoutes({
  live,
  desk,
  server,
  file,
  software,
  coder: name,
}: Workbench): Handlers<typeof workspaceEndpoints> {
  const answer = (change: ChangeLine, coder: string) => success({ change, history: describeHistory(live, coder) });
  /** Only the line of a change is kept: its edits may be many. */
  const doOnce = async (intent: Parameters<typeof doIntent>[1], coder: string) => {
    const change = await doIntent(live, intent, coder);
    return change.ok ? success(lineOf(change.value)) : change;
  };
  const done = new Map<string, ReturnType<typeof doOnce>>();
  return {
    'GET /api/workspace': ({ coder }) =>
      success({
        ...describeWorkspace(live, coder),
        ...{ file, software, server, coder: name, job: desk.job as Job | null },
      }),
    'GET /api/changes': ({ query }) => success({ changes: live.undoLines.latest(query.limit) }),
    'POST /api/changes': async ({ body, coder }) => {
      const { intent, key } = body;
      const known = key === undefined ? undefined : done.get(key);
      const doing = known ?? doOnce(intent, coder);
      if (key !== undefined && known === undefined) {
        done.set(key, doing);
        for (const oldest of done.keys()) {
          if (done.size <= keysKept) break;
          done.delete(oldest);
        }
      }
      const change = await doing;
      if (change.ok) return answer(change.value, coder);
      if (key !== undefined) done.delete(key);
      return change;
    },
    'POST /api/changes/preview': async ({ body, coder }) => {
      const preview = await previewIntent(live, body.intent, coder);
      if (!preview.ok) return preview;
      const { label, edits, recommendations, moved } = preview.value;
      return success({ label, edits: { ...edits }, recommendations, moved: [...moved] });
    },
    'POST /api/undo': async ({ coder }) => {
      const change = await live.takeBack('undo', coder);
      return change.ok ? answer(lineOf(change.value), coder) : change;
    },
    'POST /api/redo': async ({ coder }) => {
      const change = await live.takeBack('redo', coder);
      return change.ok ? answer(lineOf(change.value), coder) : change;
    },
  };
}
