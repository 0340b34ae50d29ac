import { drawRingsMark } from '../../../src/reporting/figure/rings-mark.ts';
import { useJob } from '../../api/live-feed.ts';
import { FileButtons } from '../../app/file-buttons.tsx';
import { openExample } from '../../app/import-state.ts';
import { Figure } from '../../figures/figure.tsx';

const mark = drawRingsMark(96);

/** What an empty workspace says. */
export function FirstRun() {
  const job = useJob();
  const busy = job?.state === 'running';
  return (
    <div className="first-run">
      <Figure svg={mark} />
      <h1>This workspace is empty</h1>
      <p className="first-words">
        Drop review reports anywhere on this window, or choose them. Heed finds the recommendations in them, says whom
        each addresses and what it is about, and shows the printed words behind every figure.
      </p>
      <FileButtons />
      <p className="quiet">
        PDF, Word, ODT, RTF, HTML or text; a folder in a folder is one review. Scanned pages are read too. Nothing
        leaves this machine.
      </p>
      <hr />
      <p>No reports at hand? Twenty invented reviews, built to the counts of a published study, show what Heed does.</p>
      <p>
        <button type="button" className="button" disabled={busy} onClick={() => void openExample()}>
          {busy ? 'Opening …' : 'Open the example'}
        </button>
      </p>
    </div>
  );
}
