import type { WorkspaceView } from '../../src/workbench/schemas/workspace.ts';
import { useDraft } from '../api/draft.ts';
import { act, type Intent } from '../api/outbox.ts';
import { queries } from '../api/queries.ts';

interface SavedViewsProps {
  readonly workspace: WorkspaceView;
  /** Id of the room, whose views are listed. */
  readonly room: string;
  /** Path of what is shown, without its first "/": the room, or a table of it. */
  readonly path: string;
  /** The query of what is shown, without what is open beside it. */
  readonly query: string;
  /** What a view keeps. */
  readonly keeps: string;
}

/** What is refused is told in the bar at the foot. */
const attempt = (intent: Intent): void => {
  act(intent).catch(() => queries.invalidateQueries());
};

/** Views of a room that somebody kept under a name, and a field to keep this one. A view is a link with a name. */
export function SavedViews({ workspace, room, path, query, keeps }: SavedViewsProps) {
  const [name, setName] = useDraft(`view-name:${room}`);
  const views = workspace.views.filter((view) => view.room.split('/')[0] === room);
  return (
    <details className="drop-down">
      <summary className="button">Views</summary>
      <div className="drop-down-body">
        {views.length === 0 && <p className="quiet">A view keeps {keeps} under a name.</p>}
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <a
                href={view.query === '' ? `/${view.room}` : `/${view.room}?${view.query}`}
                aria-current={view.room === path && view.query === query ? 'true' : undefined}
              >
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
            attempt({ type: 'save-view', room: path, name: name.trim(), query });
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
