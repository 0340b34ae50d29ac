import { useDraft } from '../../api/draft.ts';
import { act } from '../../api/outbox.ts';
import { useAnswer } from '../../api/queries.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { SidePanel } from '../../parts/side-panel.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import { readerAddress } from '../../routing/doors.ts';
import { type Match, type MatchCell, matchStates } from './match-states.ts';

interface CellPanelProps {
  readonly match: Match;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** One theme in one review: what was observed in the case, what meets it, and whether it rightly leads to nothing. */
export function CellPanel({ match, path, query }: CellPanelProps) {
  const [reviewId = '', theme = ''] = (query.get('cell') ?? '').split('~');
  const row = match.rows.find((one) => one.reviewId === reviewId);
  const at = match.columns.findIndex(({ id }) => id === theme);
  const cell = row?.cells[at];
  if (row === undefined || cell === undefined) return null;
  const close = (): void => go(writeAddress(path, changeQuery(query, { cell: null })));
  return (
    <SidePanel title={match.columns[at]?.name ?? ''} above={`Review ${row.review}`} onClose={close}>
      <p>{matchStates[cell.state].says}.</p>
      <Observed key={`${reviewId} ${theme}`} cell={cell} review={reviewId} theme={theme} />
      <h3 className="panel-part">Recommendations that meet it</h3>
      <Meeting review={reviewId} theme={theme} />
    </SidePanel>
  );
}

interface ObservedProps {
  readonly cell: MatchCell;
  readonly review: string;
  readonly theme: string;
}

function Observed({ cell: { observation }, review, theme }: ObservedProps) {
  const judge = (state: 'accepted' | 'rejected'): void => {
    if (observation !== null) void act({ type: 'judge-observation', observations: [observation.id], state });
  };
  useKeys('Theme of the case', [
    { keys: 'a', says: 'Confirm the theme in the case', run: () => judge('accepted'), only: 'key' },
    { keys: 'x', says: 'Reject the theme in the case', run: () => judge('rejected'), only: 'key' },
  ]);
  if (observation === null) {
    return (
      <>
        <p className="quiet">The theme was not observed in this case.</p>
        <button
          type="button"
          className="button"
          onClick={() => void act({ type: 'observe', review, about: 'case-theme', value: theme })}
        >
          It stands in the case
        </button>
      </>
    );
  }
  return (
    <>
      <h3 className="panel-part">In the case</h3>
      {observation.places.map(({ report, page, words }) => (
        <blockquote key={`${page} ${words}`} className="observed-words">
          <span className="printed">{words}</span>{' '}
          <a href={`/reader/${encodeURIComponent(report)}?page=${page}`}>{page > 0 ? `Page ${page}` : 'The report'}</a>
        </blockquote>
      ))}
      <p className="quiet">
        {observation.confirmed ? `Confirmed by ${observation.coder}` : `Suggested: ${observation.reason}`}
        {observation.confirmed && observation.reason !== '' ? `; ${observation.reason}` : ''}.
      </p>
      <div className="buttons">
        {!observation.confirmed && (
          <button type="button" className="button" onClick={() => judge('accepted')}>
            Confirm <kbd>a</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => judge('rejected')}>
          Not in the case <kbd>x</kbd>
        </button>
      </div>
      <RightlyNone id={observation.id} kept={observation.noRecommendation} />
    </>
  );
}

/** Why a theme of the case rightly leads to no recommendation, written in place. */
function RightlyNone({ id, kept }: { readonly id: string; readonly kept: string }) {
  const [reason, setReason] = useDraft(`rightly-none ${id}`, kept);
  const changed = reason.trim() !== kept;
  const keep = (words: string): void => void act({ type: 'explain-none', observation: id, reason: words.trim() });
  return (
    <form
      className="rightly-none"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) keep(reason);
      }}
    >
      <label className="field">
        <span>Rightly without a recommendation, because</span>
        <textarea
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
          placeholder="Why nothing had to be recommended"
        />
      </label>
      <div className="buttons">
        <button type="submit" className="button" disabled={!changed || reason.trim() === ''}>
          Keep the reason
        </button>
        {kept !== '' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setReason('');
              keep('');
            }}
          >
            Take it back
          </button>
        )}
      </div>
    </form>
  );
}

function Meeting({ review, theme }: { readonly review: string; readonly theme: string }) {
  const found = useAnswer('GET /api/recommendations', { review: [review], caseTheme: [theme], limit: 50 });
  if (!found.data) return null;
  if (found.data.total === 0) return <p className="quiet">None.</p>;
  return (
    <ol className="behind-lines">
      {found.data.items.map((row) => (
        <li key={row.id}>
          <a href={readerAddress(row.report, row.id)} className="behind-line">
            <span className="behind-place">
              {row.number}
              {row.page > 0 && `, page ${row.page}`}
            </span>
            <span className="printed">{row.text}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
