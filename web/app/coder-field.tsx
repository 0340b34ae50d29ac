import { useState } from 'react';
import { nameCoder, useCoderName } from '../api/coder.ts';
import { queries, useWorkspace } from '../api/queries.ts';

/** Under which name the person at this window codes; changed in place. */
export function CoderField() {
  const { data } = useWorkspace();
  const own = useCoderName();
  const [draft, setDraft] = useState<string | null>(null);
  const name = own === '' ? (data?.coder ?? '') : own;
  const keep = (): void => {
    if (draft !== null && draft.trim() !== '' && draft.trim() !== name) {
      nameCoder(draft);
      void queries.invalidateQueries();
    }
    setDraft(null);
  };
  return (
    <label className="coder">
      <span>Coding as</span>
      <input
        value={draft ?? name}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setDraft(null);
        }}
        maxLength={80}
        spellCheck={false}
        autoComplete="off"
      />
    </label>
  );
}
