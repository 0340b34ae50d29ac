import { useState } from 'react';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { act, type Intent } from '../../api/outbox.ts';
import { useAnswer } from '../../api/queries.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { Failure } from '../../parts/failure.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { readerAddress } from '../../routing/doors.ts';
import { type Criterion, readCriteria, type SentLevel, showSent } from './criteria.ts';
import { CriterionLine } from './criterion-line.tsx';
import { MarkedText } from './marked-text.tsx';

interface AppraisalSheetProps {
  readonly id: string;
  readonly workspace: WorkspaceView;
  readonly onClose: () => void;
  readonly onNext: () => void;
}

/** One recommendation with its criteria: a number says a level and goes on to the next criterion. */
export function AppraisalSheet({ id, workspace, onClose, onNext }: AppraisalSheetProps) {
  const found = useAnswer('GET /api/recommendations/:id', null, { params: { id }, keep: true });
  const [at, setAt] = useState(0);
  const view = found.data?.id === id ? found.data : undefined;
  const [sent, setSent] = useState<readonly SentLevel[]>([]);
  const criteria = view === undefined ? [] : showSent(readCriteria(view, workspace), sent);
  const here = criteria[at];
  /** Shows levels as said from the key on, and what the server knows once it has answered. */
  const say = async (levels: readonly SentLevel[], intent: Intent): Promise<void> => {
    setSent((now) => [...now, ...levels]);
    await act(intent).catch(() => undefined);
    await found.refetch();
    setSent((now) => now.filter((one) => !levels.includes(one)));
  };
  const choose = ({ list, confirmed, level }: Criterion, code: string): void => {
    if (confirmed && level === code) return;
    void say([{ list, code }], { type: 'code', recommendations: [id], list, code });
  };
  const take = (place: number): void => {
    const level = here?.levels[place];
    if (here === undefined || level === undefined) return;
    choose(here, level.id);
    setAt((now) => Math.min(criteria.length - 1, now + 1));
  };
  const open = criteria.filter(({ confirmed, level }) => !confirmed && level !== '');
  const confirmAll = (): void => {
    if (open.length === 0) return;
    const codes = open.map(({ list, level }) => ({ list, code: level }));
    void say(codes, { type: 'appraise', recommendation: id, codes });
  };
  useKeys('One recommendation', [
    ...[0, 1, 2, 3].map((place) => ({
      ...{ keys: String(place + 1), says: `Level ${place + 1} of the criterion`, run: () => take(place) },
      only: 'key' as const,
    })),
    { keys: 'ArrowDown', says: 'Next criterion', run: () => setAt((now) => Math.min(6, now + 1)), only: 'key' },
    { keys: 'ArrowUp', says: 'Criterion before', run: () => setAt((now) => Math.max(0, now - 1)), only: 'key' },
    { keys: 'a', says: 'Confirm all that is suggested', run: confirmAll, only: 'key' },
    {
      keys: 'r',
      says: 'Write why',
      run: () => document.querySelector<HTMLTextAreaElement>('.rationale')?.focus(),
      only: 'key',
    },
  ]);
  const title = view === undefined ? 'Recommendation' : view.number === '' ? 'Recommendation' : view.number;
  return (
    <SidePanel
      title={title}
      above={view === undefined ? '' : `Review ${view.review.reference}, ${view.report.title}`}
      onClose={onClose}
    >
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {view === undefined && !found.error && <Skeleton lines={8} />}
      {view !== undefined && (
        <>
          <MarkedText text={view.text} marks={here?.suggested?.evidence ?? []} />
          <p className="behind-more">
            <a href={readerAddress(view.report.id, id)}>Open the page</a>
          </p>
          <div className="criteria">
            {criteria.map((criterion, place) => (
              <CriterionLine
                key={criterion.list}
                criterion={criterion}
                heads={criterion.part !== criteria[place - 1]?.part}
                here={place === at}
                recommendation={id}
                onHere={() => setAt(place)}
                onChoose={(level) => choose(criterion, level)}
              />
            ))}
          </div>
          <div className="buttons">
            <button type="button" className="button" disabled={open.length === 0} onClick={confirmAll}>
              Confirm what is suggested <kbd>a</kbd>
            </button>
            <button type="button" className="button" onClick={onNext}>
              Next <kbd>j</kbd>
            </button>
          </div>
        </>
      )}
    </SidePanel>
  );
}
