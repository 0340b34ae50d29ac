import { act } from '../../api/outbox.ts';
import { isInUse, type Theme } from './theme-tree.ts';

/** Themes that are no longer in use: merged or retired. Each can be brought back. */
export function RetiredThemes({ themes }: { readonly themes: readonly Theme[] }) {
  const retired = themes.filter((theme) => !isInUse(theme));
  if (retired.length === 0) return null;
  const nameOf = new Map(themes.map(({ id, name }) => [id, name]));
  return (
    <section className="layer">
      <h2>No longer in use</h2>
      <ul className="theme-lines">
        {retired.map(({ id, name, mergedInto }) => (
          <li key={id} className="theme-line">
            <span className="theme-name">
              {name}{' '}
              <span className="quiet">
                {mergedInto ? `merged into ${nameOf.get(mergedInto) ?? 'another'}` : 'retired'}
              </span>
            </span>
            <button
              type="button"
              className="quiet-button"
              onClick={() => void act({ type: 'restore-theme', theme: id })}
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
