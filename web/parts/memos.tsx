import { useDraft } from '../api/draft.ts';
import { act } from '../api/outbox.ts';
import { sayInstant } from './instants.ts';

interface MemoLine {
  readonly id: string;
  readonly text: string;
  readonly coder: string;
  readonly created: string;
}

/** Memos on anything that has an id, and a field to write one. What is typed stays until it is kept. */
export function Memos({ subject, memos }: { readonly subject: string; readonly memos: readonly MemoLine[] }) {
  const [draft, setDraft] = useDraft(`memo:${subject}`);
  const keep = (): void => {
    if (draft.trim() === '') return;
    act({ type: 'note', subject, text: draft }).catch(() => setDraft(draft));
    setDraft('');
  };
  return (
    <section className="memos">
      <h3>Memos</h3>
      <ul>
        {memos.map(({ id, text, coder, created }) => (
          <li key={id}>
            <p>{text}</p>
            <p className="quiet">
              {coder}, {sayInstant(created)}
              <button
                type="button"
                className="quiet-button"
                onClick={() => act({ type: 'remove-note', memo: id }).catch(() => undefined)}
              >
                Remove
              </button>
            </p>
          </li>
        ))}
      </ul>
      <textarea
        aria-label="Write a memo"
        placeholder="Write a memo; Ctrl Enter keeps it"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
      {draft.trim() !== '' && (
        <button type="button" className="button" onClick={keep}>
          Keep the memo
        </button>
      )}
    </section>
  );
}
