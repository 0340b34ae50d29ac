import { sayMany } from '../../src/reporting/wording.ts';
import { useConnection } from '../api/live-feed.ts';
import { useOutbox } from '../api/outbox.ts';

/** Says in place that the server does not answer, and what that means for what was typed. */
export function Notices() {
  const connection = useConnection();
  const { waiting } = useOutbox();
  if (connection !== 'lost') return null;
  return (
    <div className="notice" role="alert">
      <strong>Heed does not answer.</strong>{' '}
      {waiting > 0
        ? `${sayMany(waiting, 'change')} ${waiting === 1 ? 'waits' : 'wait'} in this window, to be sent when it is back.`
        : 'What is shown may be old. What you do now waits in this window and is sent when it is back.'}{' '}
      Check that <code>heed serve</code> is still running; this window tries again by itself.
    </div>
  );
}
