import '../../styles/room.css';
import { say, sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer } from '../../api/queries.ts';

/** Following actions up is not built yet; dates, owners and action plans that were read stand already. */
export default function PlansRoom() {
  const findings = useAnswer('GET /api/findings');
  const stated = findings.data?.statistics.withDeadline;
  const plans = findings.data?.corpus.reportsByKind['action-plan'] ?? 0;
  return (
    <div className="room">
      <header className="room-head">
        <h1>Plans</h1>
        <p>Actions by agency, what is due, its evidence and its effect: following these up comes in a later version.</p>
      </header>
      <p>What the reports say of it is read already, and can be looked at:</p>
      <ul>
        {stated && (
          <li>
            <a href="/recommendations?deadline=stated">
              {sayMany(stated.value ?? 0, 'recommendation')} of {say(stated.n)} give a date
            </a>
          </li>
        )}
        <li>
          {plans === 0 ? (
            'No action plan was read yet.'
          ) : (
            <a href="/recommendations?reportKind=action-plan&standing=any">
              What stands in {sayMany(plans, 'action plan')}
            </a>
          )}
        </li>
        <li>
          <a href="/tables/own?rows=agency&columns=deadline">Dates by agency</a>
        </li>
      </ul>
    </div>
  );
}
