import { useState } from 'react';
import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { act } from '../../api/outbox.ts';
import { ringOf } from '../../parts/rings.ts';
import { doorTo } from '../../routing/doors.ts';
import type { TreeLine } from './theme-tree.ts';

type Layers = WorkspaceView['layers'];

interface LayerSectionProps {
  readonly layer: Layers[number];
  readonly layers: Layers;
  readonly lines: readonly TreeLine[];
  readonly counts: Readonly<Record<'all' | 'confirmed', ReadonlyMap<string, number>>>;
  /** The largest count of any theme: the longest bar. */
  readonly most: number;
  readonly open: string | null;
  readonly addressOf: (theme: string) => string;
  readonly query: URLSearchParams;
}

/** One layer with its themes as a tree. */
export function LayerSection({ layer, layers, lines, counts, most, open, addressOf, query }: LayerSectionProps) {
  const ring = ringOf(layers, layer.id);
  return (
    <section className={`layer ring-${ring}`}>
      <h2>
        <span className={`dot ring-dot-${ring}`} aria-hidden="true" />
        {layer.name}
      </h2>
      <p className="quiet">{layer.definition}</p>
      <ul className="theme-lines">
        {lines.map(({ theme, depth }) => {
          const all = counts.all.get(theme.id) ?? 0;
          const confirmed = counts.confirmed.get(theme.id) ?? 0;
          return (
            <li
              key={theme.id}
              id={`theme-${theme.id}`}
              className="theme-line"
              data-here={theme.id === open || undefined}
            >
              <a
                href={addressOf(theme.id)}
                aria-current={theme.id === open ? 'true' : undefined}
                className="theme-name"
                style={{ paddingLeft: 8 + depth * 18 }}
              >
                <span
                  className={`dot ring-dot-${ring}`}
                  aria-hidden="true"
                  style={theme.colour === '' ? undefined : { background: theme.colour }}
                />
                {theme.name}
              </a>
              {all === 0 ? (
                <span className="nought">0</span>
              ) : (
                <a className="door" href={doorTo('/codebook', query, { theme: theme.id }, theme.name)}>
                  {say(all)}
                  <span className="unseen"> recommendations</span>
                </a>
              )}
              <span className="quiet theme-confirmed">{confirmed === 0 ? '' : `${say(confirmed)} confirmed`}</span>
              <span className="theme-bar" aria-hidden="true">
                {all > 0 && (
                  <span
                    style={{
                      width: `${(all / most) * 100}%`,
                      ...(theme.colour === '' ? {} : { '--ring': theme.colour }),
                    }}
                  >
                    <i style={{ width: `${(confirmed / all) * 100}%` }} />
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <AddTheme layer={layer.id} parent={null} label={`Add a theme to ${layer.name}`} />
    </section>
  );
}

interface AddThemeProps {
  readonly layer: string;
  readonly parent: string | null;
  readonly label: string;
}

/** A new theme by its name. */
export function AddTheme({ layer, parent, label }: AddThemeProps) {
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" className="quiet-button" onClick={() => setName('')}>
        {label}
      </button>
    );
  }
  return (
    <form
      className="buttons add-theme"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void act({ type: 'add-theme', name: name.trim(), layer, parent });
        setName(null);
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the field comes because a person asked for it
        autoFocus
        aria-label={`${label}: its name`}
        placeholder="Name of the theme"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
        }}
      />
      <button type="submit" className="button">
        Add
      </button>
    </form>
  );
}
