import { useState } from 'react';
import type { RecommendationView } from '../../../src/workbench/schemas/recommendations.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import type { RequestFailure } from '../../api/request.ts';
import { codeNames } from '../../parts/code-chip.tsx';
import { Failure } from '../../parts/failure.tsx';
import { History } from '../../parts/history.tsx';
import { Memos } from '../../parts/memos.tsx';
import { PrintedWords } from '../../parts/printed-words.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { CodeLines } from './code-lines.tsx';

import { attempt, type OpenSuggestion } from './judging.ts';

interface PanelProps {
  readonly view: RecommendationView | null;
  /** Id of the one that is to be shown; `view` may still be the one before. */
  readonly wanted: string;
  readonly error: RequestFailure | null;
  readonly again: () => void;
  readonly workspace: WorkspaceView;
  /** The suggestion that the keys are about. */
  readonly marked: OpenSuggestion | null;
  readonly onClose: () => void;
  readonly onCode: () => void;
}

/** Everything known of one recommendation. */
export function Panel({ view, wanted, error, again, workspace, marked, onClose, onCode }: PanelProps) {
  const [pointed, setPointed] = useState<OpenSuggestion | null>(null);
  if (view === null) {
    return (
      <SidePanel title="Recommendation" onClose={onClose} takesFocus={false}>
        {error === null ? <Skeleton lines={9} /> : <Failure error={error} again={again} />}
      </SidePanel>
    );
  }
  const names = codeNames(workspace);
  const { review, report, number, heading, text } = view;
  const seen = pointed ?? marked;
  const evidence =
    view.lists.find(({ list }) => list === seen?.list)?.suggested.find(({ code }) => code === seen?.code)?.evidence ??
    [];
  const reader = `/reader/${encodeURIComponent(report.id)}?recommendation=${encodeURIComponent(view.id)}`;
  return (
    <SidePanel
      title={titleOf(number, heading)}
      above={
        <>
          <a href={`/reviews/${encodeURIComponent(review.id)}`}>{review.reference}</a> · {report.file}
        </>
      }
      onClose={onClose}
      takesFocus={false}
    >
      <div className="panel-content" aria-busy={view.id !== wanted}>
        {number !== '' && heading !== '' && <p className="printed panel-heading">{heading}</p>}
        <p className="panel-words">
          <PrintedWords text={text} marks={evidence.map(({ start, end }) => [start, end] as const)} />
        </p>
        <p className="panel-doors">
          <a href={reader}>{view.page > 0 ? `Open page ${view.page}` : 'Open in the report'}</a>
          {view.pages.length > 1 && (
            <span className="quiet">also on {view.pages.filter((one) => one !== view.page).join(', ')}</span>
          )}
        </p>
        <Words view={view} />
        <dl className="facts">
          <div>
            <dt>To</dt>
            <dd>
              {view.addressees.length === 0 ? (
                <span className="quiet">nobody named</span>
              ) : (
                view.addressees.map(({ name, category }) => (
                  <span key={name} className="fact-line">
                    <span className="printed">{name}</span>
                    {category !== null && <span className="quiet"> {names.agency(category)}</span>}
                  </span>
                ))
              )}
            </dd>
          </div>
          <div>
            <dt>Counted under</dt>
            <dd>
              <a className="door" href={`/recommendations?agency=${encodeURIComponent(view.agency)}`}>
                {names.agency(view.agency)}
              </a>
            </dd>
          </div>
          {view.deadline !== '' && (
            <div>
              <dt>By</dt>
              <dd className="printed">{view.deadline}</dd>
            </div>
          )}
          {view.parts.length > 0 && (
            <div>
              <dt>Parts</dt>
              <dd>{view.parts.length}</dd>
            </div>
          )}
          {view.section.length > 0 && (
            <div>
              <dt>Section</dt>
              <dd className="printed">{view.section.join(' › ')}</dd>
            </div>
          )}
          {view.restates !== null && (
            <div>
              <dt>Says again</dt>
              <dd>
                <a href={`/recommendations?standing=any&open=${encodeURIComponent(view.restates.id)}`}>
                  {view.restates.number || 'a recommendation'} of {view.restates.file}
                </a>
              </dd>
            </div>
          )}
        </dl>
        <CodeLines view={view} names={names} marked={marked} onPoint={setPointed} onCode={onCode} />
        {view.family.length > 0 && (
          <section>
            <h3>Said again elsewhere</h3>
            <ul className="family">
              {view.family.map((one) => (
                <li key={one.id}>
                  <a href={`/recommendations?open=${encodeURIComponent(one.id)}`}>
                    {one.review} {one.number}
                  </a>{' '}
                  <span className="printed">{one.text}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Memos subject={view.id} memos={view.memos} />
        <History key={view.id} recommendation={view.id} />
      </div>
    </SidePanel>
  );
}

/** Whether the words are a recommendation at all: what Heed took, and what a person said of it. */
function Words({ view }: { readonly view: RecommendationView }) {
  const judge = (state: RecommendationView['state']): void =>
    attempt({ type: 'judge', recommendations: [view.id], state });
  return (
    <div className="words-state" data-state={view.state}>
      <p>
        {view.state === 'suggested' && (
          <>
            <strong>Found by Heed:</strong> {view.reason}{' '}
            <span className="quiet">({Math.round(view.confidence * 100)}% sure)</span>
          </>
        )}
        {view.state === 'accepted' && <strong>The words were accepted by a person.</strong>}
        {view.state === 'rejected' && <strong>Rejected: it is counted nowhere.</strong>}
        {view.standing === 'restatement' && ' Said before in its review, so it is not counted again.'}
        {view.standing === 'response' && ' It stands in a response, which makes none, so it is not counted.'}
      </p>
      <p className="buttons">
        {view.state !== 'accepted' && (
          <button type="button" className="button" onClick={() => judge('accepted')}>
            Accept the words <kbd>⇧ a</kbd>
          </button>
        )}
        {view.state !== 'rejected' && (
          <button type="button" className="button" onClick={() => judge('rejected')}>
            Reject <kbd>⇧ x</kbd>
          </button>
        )}
        {view.state !== 'suggested' && (
          <button type="button" className="quiet-button" onClick={() => judge('suggested')}>
            Leave it open again
          </button>
        )}
      </p>
    </div>
  );
}

/** "Recommendation 8.5" for "8.5", and "Recommendation 3" as it is. */
function titleOf(number: string, heading: string): string {
  if (number === '') return heading === '' ? 'Recommendation without a number' : heading;
  return /^\p{L}{4,}/u.test(number) ? number : `Recommendation ${number}`;
}
