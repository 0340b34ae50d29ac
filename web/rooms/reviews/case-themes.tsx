import { useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import type { ObservationView, ReviewRow } from '../../../src/workbench/schemas/reviews.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useDraft } from '../../api/draft.ts';
import { act, type Intent } from '../../api/outbox.ts';
import { queries } from '../../api/queries.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { CodePicker } from '../../parts/code-picker.tsx';

interface CaseThemesProps {
  readonly review: ReviewRow;
  readonly observations: readonly ObservationView[];
  readonly workspace: WorkspaceView;
  readonly query: URLSearchParams;
}

const attempt = (intent: Intent): void => {
  act(intent).catch(() => queries.invalidateQueries());
};

/** What was observed in the case, with the words that speak for it, and whether a recommendation meets it. */
export function CaseThemes({ review, observations, workspace }: CaseThemesProps) {
  const [cursor, setCursor] = useState(0);
  const [picking, setPicking] = useState(false);
  const all = observations.filter(({ about }) => about === 'case-theme');
  const themes = all.filter(({ state }) => state !== 'rejected');
  const rejected = all.filter(({ state }) => state === 'rejected');
  const current = themes[Math.min(cursor, themes.length - 1)];
  const move = (steps: number): void => setCursor(Math.max(0, Math.min(themes.length - 1, cursor + steps)));
  const judge = (state: ObservationView['state']): void => {
    if (current === undefined || current.state === state) return;
    attempt({ type: 'judge-observation', observations: [current.id], state });
    if (state === 'accepted') move(1);
  };
  useKeys('Case themes', [
    { keys: 'j', says: 'Next case theme', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'The one before', run: () => move(-1), only: 'key' },
    { keys: 'a', says: 'Accept the case theme', run: () => judge('accepted') },
    { keys: 'x', says: 'Reject the case theme', run: () => judge('rejected') },
    { keys: 'c', says: 'Observe another case theme', run: () => setPicking(true) },
  ]);
  return (
    <section id="case-themes" className="case-themes">
      <h2>
        What was in the case
        <button type="button" className="quiet-button" onClick={() => setPicking(true)}>
          Observe another <kbd>c</kbd>
        </button>
      </h2>
      <p className="quiet">Read in the overview report outside its recommendations, never derived from them.</p>
      {themes.length === 0 && (
        <p>
          Nothing yet. Case themes are suggested from an overview report; a person can observe one in the reader or
          here.
        </p>
      )}
      <ul>
        {themes.map((theme, index) => (
          <Theme
            key={theme.id}
            theme={theme}
            review={review.id}
            current={theme === current}
            onPoint={() => setCursor(index)}
          />
        ))}
      </ul>
      {rejected.length > 0 && (
        <details>
          <summary className="quiet">{sayMany(rejected.length, 'rejected', 'rejected')}</summary>
          <ul>
            {rejected.map(({ id, name }) => (
              <li key={id} className="case-theme">
                <s>{name}</s>
                <button
                  type="button"
                  className="quiet-button"
                  onClick={() => attempt({ type: 'judge-observation', observations: [id], state: 'suggested' })}
                >
                  Leave it open again
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {picking && (
        <CodePicker
          workspace={workspace}
          what="this case"
          lists={['case-themes']}
          standing={themes.map(({ value }) => ({ list: 'case-themes', code: value }))}
          onPick={(_, value) => attempt({ type: 'observe', review: review.id, about: 'case-theme', value })}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

interface ThemeProps {
  readonly theme: ObservationView;
  readonly review: string;
  readonly current: boolean;
  readonly onPoint: () => void;
}

const shownWords = 3;

function Theme({ theme, review, current, onPoint }: ThemeProps) {
  const { id, name, value, state, report, anchors, reason, noRecommendation, met, coder } = theme;
  const judge = (next: ObservationView['state']): void =>
    attempt({ type: 'judge-observation', observations: [id], state: next });
  return (
    <li className="case-theme" data-current={current || undefined} onPointerDown={onPoint}>
      <div className="case-theme-head">
        <CodeChip name={name} state={state === 'accepted' ? 'accepted' : 'suggested'} />
        {met > 0 ? (
          <a
            className="door"
            href={`/recommendations?review=${encodeURIComponent(review)}&caseTheme=${encodeURIComponent(value)}`}
          >
            met by {sayMany(met, 'recommendation')}
          </a>
        ) : (
          <span className="quiet">{noRecommendation === '' ? 'no recommendation meets it' : 'rightly none'}</span>
        )}
        <span className="code-acts">
          {state === 'suggested' && (
            <button type="button" className="quiet-button" onClick={() => judge('accepted')}>
              Accept {current && <kbd>a</kbd>}
            </button>
          )}
          <button type="button" className="quiet-button" onClick={() => judge('rejected')}>
            Reject {current && <kbd>x</kbd>}
          </button>
        </span>
      </div>
      {anchors.length > 0 && (
        <p className="case-words">
          {anchors.slice(0, shownWords).map(({ start, end, exact, page }) => (
            <a
              key={start}
              href={report === null ? undefined : `/reader/${encodeURIComponent(report)}?at=${start}-${end}`}
              title={page > 0 ? `Page ${page}` : 'In the report'}
            >
              <span className="printed">“{exact}”</span>
            </a>
          ))}
          <span className="quiet">
            {state === 'accepted' && coder !== '' ? `${reason}; confirmed by ${coder}` : reason}
          </span>
        </p>
      )}
      {met === 0 && <RightlyNone id={id} said={noRecommendation} open={current} />}
    </li>
  );
}

/** Why a theme of the case rightly leads to no recommendation. */
function RightlyNone({ id, said, open }: { readonly id: string; readonly said: string; readonly open: boolean }) {
  const [draft, setDraft] = useDraft(`none:${id}`, said);
  if (!open && said === '' && draft === '') return null;
  const keep = (): void => attempt({ type: 'explain-none', observation: id, reason: draft });
  return (
    <form
      className="rightly-none"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== said) keep();
      }}
    >
      <input
        type="text"
        aria-label="Why it rightly leads to no recommendation"
        placeholder="If it rightly leads to none: why"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      {draft.trim() !== said && (
        <button type="submit" className="button">
          {draft.trim() === '' ? 'Take it back' : 'Rightly none'}
        </button>
      )}
    </form>
  );
}
