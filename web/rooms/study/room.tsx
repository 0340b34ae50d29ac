import '../../styles/room.css';
import './study.css';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { Tour } from '../../app/tour.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { AgencyFigure } from './agency-figure.tsx';
import { AppraisalLines } from './appraisal-lines.tsx';
import { FirstRun } from './first-run.tsx';
import { Headline } from './headline.tsx';
import { ThemeFigures } from './theme-figures.tsx';
import { ToDo } from './to-do.tsx';

/** The corpus at a glance, every figure a door; an empty workspace invites. */
export default function StudyRoom() {
  const workspace = useWorkspace();
  const findings = useAnswer('GET /api/findings', null, { enabled: (workspace.data?.counts.reports ?? 0) > 0 });
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={10} />;
  if (workspace.data.counts.reports === 0) return <FirstRun />;
  if (findings.error) return <Failure error={findings.error} again={() => void findings.refetch()} />;
  const { data } = findings;
  return (
    <div className="room study">
      <header className="room-head">
        <h1>The corpus at a glance</h1>
        <p className="quiet">{data?.counted.description ?? '\u00a0'}</p>
      </header>
      <Tour />
      {data === undefined ? (
        <Skeleton lines={12} />
      ) : (
        <>
          <Headline findings={data} reviews={workspace.data.counts.reviews} />
          <div className="study-columns">
            <div>
              <ToDo findings={data} workspace={workspace.data} />
              <AgencyFigure findings={data} />
            </div>
            <AppraisalLines findings={data} />
          </div>
          <ThemeFigures findings={data} />
        </>
      )}
    </div>
  );
}
