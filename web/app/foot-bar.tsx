import { sayMany } from '../../src/reporting/wording.ts';
import { useConnection, useJob } from '../api/live-feed.ts';
import { forgetRefusal, takeBack, useOutbox } from '../api/outbox.ts';
import { useWorkspace } from '../api/queries.ts';
import { openImport } from './import-state.ts';

/** What undo would take back and redo would do again, and what is under way. */
export function FootBar() {
  const { data } = useWorkspace();
  const { waiting, refused } = useOutbox();
  const connection = useConnection();
  const job = useJob() ?? data?.job ?? null;
  const { undo, redo } = data?.history ?? { undo: null, redo: null };
  return (
    <footer className="foot">
      <button type="button" disabled={undo === null} onClick={() => void takeBack('undo')}>
        <kbd>u</kbd> Undo
        {undo && <span className="foot-label">: {undo.label}</span>}
      </button>
      <button type="button" disabled={redo === null} onClick={() => void takeBack('redo')}>
        <kbd>⇧ u</kbd> Do again
        {redo && <span className="foot-label">: {redo.label}</span>}
      </button>
      <div className="foot-news">
        {waiting > 0 && connection !== 'lost' && <span className="saving">Saving {sayMany(waiting, 'change')} …</span>}
      </div>
      <div className="foot-news" role="status">
        {refused && (
          <button type="button" className="refused" onClick={forgetRefusal} title="Put this away">
            {refused.message} {refused.advice}
          </button>
        )}
        {job?.state === 'running' && (
          <button type="button" onClick={openImport}>
            {job.what}
            {job.total > 0 && `: ${job.done} of ${job.total}`}
          </button>
        )}
      </div>
    </footer>
  );
}
