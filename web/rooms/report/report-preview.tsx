import { useEffect, useRef, useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useWriting } from '../../api/live-feed.ts';
import { Skeleton } from '../../parts/skeleton.tsx';

/** What the feed calls the report that is written to be shown. */
export const previewFile = 'preview';

/** Changes that come quicker than this, in milliseconds, are waited for. */
const pause = 300;

interface ReportPreviewProps {
  /** Where the report is as a file. */
  readonly address: string;
  /** Line of the log that it is to hold. */
  readonly version: number;
  /** Whether it is time to ask: the sections are counted first, and the report is written from the same counts. */
  readonly ready: boolean;
  readonly recommendations: number;
}

interface Shown {
  readonly source: string;
  /** Whether it holds everything that was asked for. */
  readonly current: boolean;
}

/** Asks for a report without its content: true when it is there. Throws when it can't be written. */
async function isWritten(source: string, signal: AbortSignal): Promise<boolean> {
  const { ok, status } = await fetch(source, { method: 'HEAD', signal });
  if (!ok) throw new Error(`The server answered ${status}.`);
  return status !== 204;
}

/** A look at the report: the last one stays while the next is counted and written, which is told. */
export function ReportPreview({ address, version, ready, recommendations }: ReportPreviewProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [next, setNext] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useWriting().find(([file]) => file === previewFile)?.[1];
  const wanted = `${address}&show=&at=${version}`;
  const last = `${address}&show=last`;

  useEffect(() => {
    const asked = new AbortController();
    isWritten(last, asked.signal)
      .then((there) => there && setNext((one) => one ?? { source: last, current: false }))
      .catch(() => undefined);
    return () => asked.abort();
  }, [last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setFailed(false);
    if (!ready) return;
    const asked = new AbortController();
    const due = setTimeout(
      () =>
        isWritten(wanted, asked.signal).then(
          () => setNext({ source: wanted, current: true }),
          () => asked.signal.aborted || setFailed(true),
        ),
      pause,
    );
    return () => {
      clearTimeout(due);
      asked.abort();
    };
  }, [wanted, ready, attempt]);

  const take = (one: Shown, element: HTMLIFrameElement): void => {
    // Where a person was reading stays in sight.
    element.contentWindow?.scrollTo(0, frame.current?.contentWindow?.scrollY ?? 0);
    frame.current = element;
    setShown(one);
  };
  const current = shown?.current === true && shown.source === wanted;
  const frames = next === null || next.source === shown?.source ? [shown] : [shown, next];
  return (
    <section className="report-look" aria-label="The report as it would be">
      <p role="status" className="preview-state">
        {!current && !failed && (
          <>
            {stage ?? 'Counting'} {sayMany(recommendations, 'recommendation')} …
            {shown !== null && <span className="quiet"> Until then, the report as it was.</span>}
          </>
        )}
        {failed && (
          <>
            The report could not be written.{shown !== null && ' This is the report as it was.'}{' '}
            <button type="button" className="quiet-button" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </button>
          </>
        )}
      </p>
      {shown === null && !failed && (
        <div className="preview-paper">
          <Skeleton lines={14} />
        </div>
      )}
      {frames.map(
        (one) =>
          one !== null && (
            <iframe
              key={one.source}
              className={one.source === shown?.source ? 'report-preview' : 'report-preview-next'}
              title={one.source === shown?.source ? 'The report as it would be' : 'The next report'}
              src={one.source}
              onLoad={(event) => take(one, event.currentTarget)}
            />
          ),
      )}
    </section>
  );
}
