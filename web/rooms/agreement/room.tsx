import '../../styles/room.css';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';

/** What will compare coders is not built yet; what it will rest on is kept already. */
export default function AgreementRoom() {
  const workspace = useWorkspace();
  const findings = useAnswer('GET /api/findings');
  const coders = findings.data?.study?.coders ?? [];
  return (
    <div className="room">
      <header className="room-head">
        <h1>Agreement</h1>
        <p>Comparing coder with coder, theme by theme, and settling where they differ, comes in a later version.</p>
      </header>
      <p>
        Nothing that you code now is lost for it: every coding keeps who gave it and when, and one person’s word never
        overwrites another’s.
        {workspace.data && ` This workspace holds ${sayMany(workspace.data.counts.codings, 'coding')}`}
        {coders.length > 0 && `, by ${coders.join(', ')}`}.
      </p>
      <p>
        To code under another name, change “Coding as” at the foot of the navigation, and code in the{' '}
        <a href="/recommendations">recommendations</a> or the reader.
      </p>
    </div>
  );
}
