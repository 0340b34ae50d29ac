import { useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer } from '../../api/queries.ts';
import { ChangePreview } from './change-preview.tsx';
import type { Theme } from './theme-tree.ts';

/** Recommendations that are sorted into parts at once. */
const atOnce = 200;

/** Makes parts of a theme and sorts what people coded with it into them. */
export function SplitTheme({ theme }: { readonly theme: Theme }) {
  const [names, setNames] = useState('');
  const [partOf, setPartOf] = useState<Readonly<Record<string, string>>>({});
  const [open, setOpen] = useState(false);
  const found = useAnswer(
    'GET /api/recommendations',
    { theme: [theme.id], counting: 'confirmed', limit: atOnce },
    { enabled: open },
  );
  const parts = [...new Set(names.split('\n').map((name) => name.trim()))].filter((name) => name !== '');
  const coded = (found.data?.items ?? []).filter(({ themes }) => themes.some(({ code }) => code === theme.id));
  const intent = {
    ...{ type: 'split-theme' as const, theme: theme.id },
    parts: parts.map((name) => ({
      name,
      recommendations: coded.filter(({ id }) => partOf[id] === name).map(({ id }) => id),
    })),
  };
  const clear = (): void => {
    setNames('');
    setPartOf({});
  };
  return (
    <details className="restructure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Split</summary>
      <label className="field">
        <span>Names of its parts, a line each</span>
        <textarea value={names} rows={3} onChange={(event) => setNames(event.target.value)} />
      </label>
      {parts.length > 0 && coded.length > 0 && (
        <>
          <p className="quiet">
            {sayMany(coded.length, 'recommendation')} that a person coded with it. What is not given a part stays with
            the whole.
          </p>
          <ol className="split-lines">
            {coded.map((row) => (
              <li key={row.id}>
                <span className="printed">{row.text}</span>
                <select
                  aria-label={`Part for review ${row.review}, ${row.number}`}
                  value={partOf[row.id] ?? ''}
                  onChange={(event) => setPartOf({ ...partOf, [row.id]: event.target.value })}
                >
                  <option value="">stays</option>
                  {parts.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </li>
            ))}
          </ol>
        </>
      )}
      {parts.length > 0 && <ChangePreview intent={intent} says={`Split ${theme.name}`} onDone={clear} />}
    </details>
  );
}
