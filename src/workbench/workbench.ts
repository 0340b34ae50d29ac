import type { LiveWorkspace } from '../app/workbench/live-workspace.ts';
import type { ReadingDesk } from '../app/workbench/reading-desk.ts';
import type { StudyDesk } from '../app/workbench/study-desk.ts';

/** What the routes work on. */
export interface Workbench {
  readonly live: LiveWorkspace;
  readonly desk: ReadingDesk;
  readonly study: StudyDesk;
  /** Changes whenever the server starts. */
  readonly server: string;
  /** Name of the workspace's file, without its folder. */
  readonly file: string;
  /** Name and version. */
  readonly software: string;
  /** Name that a window codes under until its person gives another. */
  readonly coder: string;
}

/** The failure for what is not there. */
export const notThere = (what: string) => ({
  ok: false as const,
  failure: {
    code: 'unknown-id',
    message: `There is no such ${what} in this workspace.`,
    advice: 'It may have been removed; go back to the list and look again.',
  },
});
