import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useDraft } from '../../api/draft.ts';
import { viewQuery } from './filter.ts';
import { attempt } from './judging.ts';

const room = 'recommendations';

/** Views that somebody kept under a name, and a field to keep this one. */
export function SavedViews({
  query,
  workspace,
}: {
  readonly query: URLSearchParams;
  readonly workspace: WorkspaceView;
}) {
  const [name, setName] = useDraft('view-name');
  const views = workspace.views.filter((view) => view.room === room);
  const shown = viewQuery(query);
  return (
    <details className="drop-down">
      <summary className="button">Views</summary>
      <div className="drop-down-body">
        {views.length === 0 && (
          <p className="quiet">A view keeps what is searched, filtered and sorted under a name.</p>
        )}
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <a href={`/${room}?${view.query}`} aria-current={view.query === shown ? 'true' : undefined}>
                {view.name}
              </a>
              <button
                type="button"
                className="quiet-button"
                aria-label={`Remove the view ${view.name}`}
                onClick={() => attempt({ type: 'remove-view', view: view.id })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            attempt({ type: 'save-view', room, name: name.trim(), query: shown });
            setName('');
          }}
        >
          <input
            type="text"
            aria-label="Name of this view"
            placeholder="Name of this view"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="button" disabled={name.trim() === ''}>
            Save
          </button>
        </form>
      </div>
    </details>
  );
}
