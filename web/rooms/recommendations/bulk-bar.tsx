import { sayMany } from '../../../src/reporting/wording.ts';

interface BulkBarProps {
  readonly count: number;
  readonly total: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onCode: () => void;
  readonly onUncode: () => void;
  readonly onWords: (state: 'accepted' | 'rejected') => void;
}

/** What can be done to all that are chosen, as one change that one undo takes back. */
export function BulkBar({ count, total, onAll, onNone, onCode, onUncode, onWords }: BulkBarProps) {
  return (
    <section className="bulk" aria-label="With those chosen">
      <strong>{sayMany(count, 'chosen', 'chosen')}</strong>
      {count < total && (
        <button type="button" className="quiet-button" onClick={onAll}>
          Choose all {total.toLocaleString('en-GB')}
        </button>
      )}
      <button type="button" className="button" onClick={onCode}>
        Code <kbd>c</kbd>
      </button>
      <button type="button" className="button" onClick={onUncode}>
        Say that a code does not apply
      </button>
      <button type="button" className="button" onClick={() => onWords('accepted')}>
        Accept the words
      </button>
      <button type="button" className="button" onClick={() => onWords('rejected')}>
        Reject
      </button>
      <button type="button" className="quiet-button" onClick={onNone}>
        Choose none <kbd>Esc</kbd>
      </button>
    </section>
  );
}
