import { useDraft } from '../../api/draft.ts';
import { act } from '../../api/outbox.ts';

interface Memo {
  readonly id: string;
  readonly text: string;
  readonly coder: string;
  readonly created: string;
}

/** The memos on something, and a field for another. What is being typed outlives a reload. */
export function MemoList({ subject, memos }: { readonly subject: string; readonly memos: readonly Memo[] }) {
  const [words, write] = useDraft(`memo:${subject}`);
  const keep = (): void => {
    if (words.trim() === '') return;
    void act({ type: 'note', subject, text: words.trim() }).catch(() => undefined);
    write('');
  };
  return (
    <section className="memos">
      <h3>Memos</h3>
      {memos.map(({ id, text, coder, created }) => (
        <div key={id} className="memo">
          <p>{text}</p>
          <p className="quiet">
            {coder}, {new Date(created).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}
            <button
              type="button"
              className="quiet-button"
              onClick={() => void act({ type: 'remove-note', memo: id }).catch(() => undefined)}
            >
              Remove
            </button>
          </p>
        </div>
      ))}
      <textarea
        aria-label="New memo"
        placeholder="Write a memo"
        value={words}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {words.trim() !== '' && (
        <button type="button" className="button" onClick={keep}>
          Keep the memo <kbd>Ctrl ↵</kbd>
        </button>
      )}
    </section>
  );
}
