import { useState } from 'react';
import { sayDate, sayMany } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { act } from '../../api/outbox.ts';
import { useAnswer } from '../../api/queries.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { Theme } from './theme-tree.ts';
import { compareVersions } from './version-comparison.ts';

interface VersionsViewProps {
  readonly themes: readonly Theme[];
  readonly layers: WorkspaceView['layers'];
  readonly query: URLSearchParams;
}

const now = 'now';

/** Named versions of the codebook, two of them side by side. */
export function VersionsView({ themes, layers, query }: VersionsViewProps) {
  const found = useAnswer('GET /api/codebook/versions', null, { keep: true });
  const [name, setName] = useState('');
  if (!found.data) return <Skeleton lines={6} />;
  const versions = [...found.data.versions, { id: now, name: 'As it stands now', created: '', themes }];
  const from = query.get('from') ?? versions.at(-2)?.id ?? now;
  const to = query.get('to') ?? now;
  const [before, after] = [from, to].map((id) => versions.find((version) => version.id === id));
  const lines = before && after ? compareVersions(before.themes, after.themes, layers) : [];
  const choice = (which: 'from' | 'to', label: string, value: string) => (
    <label className="dimension-choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) =>
          go(writeAddress('/codebook/versions', changeQuery(query, { [which]: event.target.value })))
        }
      >
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {version.name}
            {version.created === '' ? '' : `, ${sayDate(version.created.slice(0, 10))}`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <form
        className="buttons name-version"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void act({ type: 'name-version', name: name.trim() });
          setName('');
        }}
      >
        <input
          aria-label="Name of this version"
          placeholder="Name this version"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          Keep it
        </button>
      </form>
      {found.data.versions.length === 0 ? (
        <p className="quiet">
          No version is named yet. Name one before a large change, and the two can be laid side by side here.
        </p>
      ) : (
        <>
          <div className="toolbar">
            {choice('from', 'Before', from)}
            {choice('to', 'After', to)}
          </div>
          <h2>{lines.length === 0 ? 'They are the same' : sayMany(lines.length, 'difference')}</h2>
          {lines.length > 0 && (
            <table className="figures versions">
              <thead>
                <tr>
                  <th scope="col">Theme</th>
                  <th scope="col">What</th>
                  <th scope="col">{before?.name}</th>
                  <th scope="col">{after?.name}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ theme, what, before: was, after: is }) => (
                  <tr key={`${theme} ${what}`}>
                    <th scope="row">{theme}</th>
                    <td>{what}</td>
                    <td>{was}</td>
                    <td>{is}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
}
