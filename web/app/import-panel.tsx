import { sayMany } from '../../src/reporting/wording.ts';
import type { Job } from '../../src/workbench/schemas/workspace.ts';
import { useJob } from '../api/live-feed.ts';
import { useWorkspace } from '../api/queries.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { FileButtons } from './file-buttons.tsx';
import { closeImport, useImport } from './import-state.ts';
import { ReviewQuestion } from './review-question.tsx';

const states: Readonly<Record<Job['files'][number]['state'], string>> = {
  waiting: 'Waiting',
  reading: 'Being read',
  read: 'Read',
  known: 'Here already',
  duplicate: 'The same as another',
  failed: 'Not read',
};

/** What is being done, and how many files are through. */
const sayStage = ({ stage, done, total }: Job): string =>
  total === 0 ? stage : `${stage.replace(/[ …]+$/, '')}. ${done} of ${sayMany(total, 'file')} read.`;

/** How a reading ended. */
function sayEnd({ files, failure, state }: Job): string {
  const failed = files.filter((file) => file.state === 'failed').length;
  if (state === 'failed') return failure;
  if (failed === 0) return 'All done.';
  return `Done, but ${failed === files.length && failed > 1 ? 'none of the files' : sayMany(failed, 'file')} could not be read.`;
}

/** Files that are coming in, each with its outcome. */
export function ImportPanel() {
  const { open, sending, asked, passedOver, failure } = useImport();
  const { data } = useWorkspace();
  const job = useJob() ?? data?.job ?? null;
  if (!open) return null;
  return (
    <SidePanel title="Bring in reports" onClose={closeImport}>
      {asked !== null ? (
        <ReviewQuestion key={asked.files.map(({ path }) => path).join('\n')} asked={asked} />
      ) : (
        <>
          <p className="quiet">
            PDF, Word, ODT, RTF, HTML or text. A folder in a folder is one review; of files beside it you say which
            review they are of. Nothing leaves this machine.
          </p>
          <FileButtons />
        </>
      )}
      {sending > 0 && <p role="status">Handing over {sayMany(sending, 'file')} …</p>}
      {failure && (
        <p className="failure" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
      {job && <Outcomes job={job} />}
      {passedOver.length > 0 && (
        <ul className="import-files" aria-label="Passed over">
          {passedOver.map((name) => (
            <li key={name}>
              <span className="import-name">{name}</span>
              <span className="import-state">No report</span>
              <span className="import-detail">Heed reads PDF, Word, ODT, RTF, HTML and text.</span>
            </li>
          ))}
        </ul>
      )}
      {job?.state === 'done' && (data?.counts.recommendations ?? 0) > 0 && (
        <nav className="what-now" aria-label="What to look at now">
          <a href="/tables/review-by-agency">See who was told to do what</a>
          <a href="/study">See the corpus at a glance</a>
          <a href="/recommendations?state=suggested">Check what was found</a>
        </nav>
      )}
    </SidePanel>
  );
}

/** How far a reading is, and what became of each file, those first that could not be read. */
function Outcomes({ job }: { readonly job: Job }) {
  const failed = job.files.filter(({ state }) => state === 'failed');
  const others = job.files.filter(({ state }) => state !== 'failed');
  return (
    <section>
      <h3>{job.what}</h3>
      <p role="status">{job.state === 'running' ? sayStage(job) : sayEnd(job)}</p>
      {job.state === 'running' && job.total > 0 && <progress aria-label={job.stage} max={job.total} value={job.done} />}
      <ul className="import-files">
        {[...failed, ...others].map((file) => (
          <li key={file.name} data-state={file.state}>
            <span className="import-name">{file.name}</span>
            <span className="import-state">{states[file.state]}</span>
            <span className="import-detail">
              {file.recommendations === null ? file.detail : sayMany(file.recommendations, 'recommendation')}{' '}
              {file.advice}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
