import { useState } from 'react';
import { useDraft } from '../../api/draft.ts';
import { act } from '../../api/outbox.ts';
import type { Answer } from '../../api/request.ts';
import { History } from '../../parts/history.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { CodeLine } from './code-line.tsx';
import { MemoList } from './memo-list.tsx';
import { judgeMatter, listMatters, type Matter } from './open-matters.ts';

type Recommendation = Answer<'GET /api/recommendations/:id'>;

interface RecommendationPanelProps {
  readonly found: Recommendation;
  /** Which of its open matters is pointed at. */
  readonly pointed: number;
  readonly onPoint: (matter: number) => void;
  readonly onClose: () => void;
}

const states = {
  suggested: 'Found by Heed, not yet judged',
  accepted: 'Accepted',
  rejected: 'Rejected: not counted',
} as const;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A field of what was extracted, mended in place; what is typed outlives a reload until it is kept. */
function MendField({
  id,
  name,
  label,
  value,
}: {
  readonly id: string;
  readonly name: 'number' | 'heading' | 'deadline' | 'addressees';
  readonly label: string;
  readonly value: string;
}) {
  const [words, write] = useDraft(`mend:${id}:${name}`, value);
  const keep = (): void => {
    if (words.trim() === value) {
      write(value);
      return;
    }
    const said =
      name === 'addressees'
        ? words
            .split(';')
            .map((one) => one.trim())
            .filter((one) => one !== '')
        : words.trim();
    void act({ type: 'mend', recommendation: id, [name]: said }).then(
      () => write(value),
      () => undefined,
    );
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        value={words}
        onChange={(event) => write(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') write(value);
        }}
      />
    </label>
  );
}

function Suggestions({ found, pointed, onPoint }: Pick<RecommendationPanelProps, 'found' | 'pointed' | 'onPoint'>) {
  const matters = listMatters(found);
  const say = (matter: Matter, yes: boolean) => void act(judgeMatter(found.id, matter, yes)).catch(() => undefined);
  const open = matters.map((matter, place) => ({ matter, place })).filter(({ matter }) => matter.kind === 'code');
  if (open.length === 0) return null;
  return (
    <section>
      <h3>Suggested</h3>
      <ul className="code-lines">
        {open.map(({ matter, place }) =>
          matter.kind === 'itself' ? null : (
            <CodeLine
              key={`${matter.list} ${matter.code}`}
              list={matter.list}
              code={matter.code}
              state="suggested"
              pointed={place === pointed}
              aside={
                <button type="button" className="evidence" onClick={() => onPoint(place)}>
                  {matter.evidence.length > 0 ? (
                    <span className="printed">“{matter.evidence.map(({ words }) => words).join('” “')}”</span>
                  ) : (
                    'nothing in its words'
                  )}{' '}
                  {percent(matter.score)}
                </button>
              }
            >
              <button type="button" className="quiet-button" onClick={() => say(matter, true)}>
                Accept{place === pointed && <kbd>a</kbd>}
              </button>
              <button type="button" className="quiet-button" onClick={() => say(matter, false)}>
                Dismiss{place === pointed && <kbd>x</kbd>}
              </button>
            </CodeLine>
          ),
        )}
      </ul>
    </section>
  );
}

function Confirmed({ found }: { readonly found: Recommendation }) {
  const said = found.lists.flatMap(({ list, codings }) => codings.map((coding) => ({ list, ...coding })));
  const applied = said.filter(({ applies }) => applies);
  const dismissed = said.length - applied.length;
  return (
    <section>
      <h3>Coded</h3>
      {applied.length === 0 && (
        <p className="quiet">
          Nothing yet. Press <kbd>c</kbd> to code it, or the words you selected.
        </p>
      )}
      <ul className="code-lines">
        {applied.map(({ id, list, code, coder, anchor }) => (
          <CodeLine
            key={id}
            list={list}
            code={code}
            state="accepted"
            aside={
              <span>
                {coder}
                {anchor !== null && (
                  <span className="printed">
                    {' '}
                    “{anchor.exact.length > 60 ? `${anchor.exact.slice(0, 60)}…` : anchor.exact}”
                  </span>
                )}
              </span>
            }
          >
            <button
              type="button"
              className="quiet-button"
              onClick={() => void act({ type: 'withdraw', codings: [id] }).catch(() => undefined)}
            >
              Take back
            </button>
          </CodeLine>
        ))}
      </ul>
      {dismissed > 0 && (
        <p className="quiet">
          {dismissed} {dismissed === 1 ? 'suggestion' : 'suggestions'} dismissed.
        </p>
      )}
    </section>
  );
}

/** Everything known of the recommendation that the reader points at, and everything that can be said of it. */
export function RecommendationPanel({ found, pointed, onPoint, onClose }: RecommendationPanelProps) {
  const [mending, setMending] = useState(false);
  const matters = listMatters(found);
  const itself = matters[pointed]?.kind === 'itself' || (found.state === 'suggested' && pointed === 0);
  const judge = (state: Recommendation['state']) =>
    void act({ type: 'judge', recommendations: [found.id], state }).catch(() => undefined);
  return (
    <SidePanel
      title={found.number === '' ? 'A recommendation without a number' : found.number}
      onClose={onClose}
      takesFocus={false}
      above={states[found.state]}
    >
      {found.standing === 'restatement' && (
        <p className="quiet">
          It says again what {found.restates?.number || 'another'} of {found.restates?.file} says, and is not counted.
        </p>
      )}
      <div className={`buttons${itself ? ' is-pointed' : ''}`}>
        {found.state !== 'accepted' && (
          <button type="button" className="button first" onClick={() => judge('accepted')}>
            Accept {itself && <kbd>a</kbd>}
          </button>
        )}
        {found.state !== 'rejected' && (
          <button type="button" className="button" onClick={() => judge('rejected')}>
            Reject {itself && <kbd>x</kbd>}
          </button>
        )}
        {found.state !== 'suggested' && (
          <button type="button" className="button" onClick={() => judge('suggested')}>
            Leave open
          </button>
        )}
        <button type="button" className="button" aria-pressed={mending} onClick={() => setMending(!mending)}>
          Mend
        </button>
      </div>
      {mending ? (
        <section className="mend">
          <MendField id={found.id} name="number" label="Number as printed" value={found.number} />
          <MendField id={found.id} name="heading" label="Title as printed" value={found.heading} />
          <MendField
            id={found.id}
            name="addressees"
            label="Addressed to, one after the other with ;"
            value={found.addressees.map(({ name }) => name).join('; ')}
          />
          <MendField id={found.id} name="deadline" label="Deadline as worded" value={found.deadline} />
          <p className="quiet">
            To mend where it begins and ends, press <kbd>m</kbd>, move the end with <kbd>←</kbd> <kbd>→</kbd> and the
            start with <kbd>[</kbd> <kbd>]</kbd>, and keep it with <kbd>m</kbd>; or select its words and press{' '}
            <kbd>m</kbd>.
          </p>
        </section>
      ) : (
        <dl className="facts">
          {found.heading !== '' && (
            <>
              <dt>Title</dt>
              <dd className="printed">{found.heading}</dd>
            </>
          )}
          <dt>Addressed to</dt>
          <dd className="printed">{found.addressees.map(({ name }) => name).join('; ') || 'nobody named'}</dd>
          {found.deadline !== '' && (
            <>
              <dt>By</dt>
              <dd className="printed">{found.deadline}</dd>
            </>
          )}
          <dt>Taken because</dt>
          <dd>
            {found.reason}, {percent(found.confidence)} sure
          </dd>
        </dl>
      )}
      <Suggestions found={found} pointed={pointed} onPoint={onPoint} />
      <Confirmed found={found} />
      <MemoList subject={found.id} memos={found.memos} />
      <History key={found.id} recommendation={found.id} />
      <p>
        <a href={`/recommendations?standing=any&review=${found.review.id}&open=${found.id}`}>
          Show it among all recommendations
        </a>
      </p>
    </SidePanel>
  );
}
