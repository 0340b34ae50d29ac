import { useState } from 'react';
import { act } from '../api/outbox.ts';
import { queries, useWorkspace } from '../api/queries.ts';

/** What the workspace is called; changed in place, and undone like anything else. */
export function TitleField() {
  const { data } = useWorkspace();
  const [draft, setDraft] = useState<string | null>(null);
  const title = data?.title ?? '';
  const keep = (): void => {
    const said = draft?.trim() ?? '';
    if (said !== '' && said !== title) {
      act({ type: 'rename-workspace', title: said }).catch(() => queries.invalidateQueries());
    }
    setDraft(null);
  };
  return (
    <input
      className="workspace-title"
      aria-label="Title of the workspace"
      title={data?.file}
      value={draft ?? title}
      disabled={data === undefined}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
    />
  );
}
