import { act } from '../../api/outbox.ts';
import { useAnswer } from '../../api/queries.ts';
import { readerAddress } from '../../routing/doors.ts';
import type { Theme } from './theme-tree.ts';

/** Examples of a theme, and recommendations that people coded with it to draw others from. */
export function ThemeExamples({ theme }: { readonly theme: Theme }) {
  const found = useAnswer('GET /api/recommendations', {
    ...{ theme: [theme.id], counting: 'confirmed', sort: 'length', limit: 6 },
  });
  const coded = (found.data?.items ?? []).filter(({ text }) => !theme.examples.includes(text));
  const keep = (examples: readonly string[]): void =>
    void act({ type: 'change-theme', theme: theme.id, examples: [...examples] });
  return (
    <>
      <h3 className="panel-part">Examples</h3>
      {theme.examples.length === 0 && <p className="quiet">None yet. Take some from what people coded.</p>}
      <ul className="examples">
        {theme.examples.map((example) => (
          <li key={example}>
            <span className="printed">{example}</span>{' '}
            <button
              type="button"
              className="quiet-button"
              onClick={() => keep(theme.examples.filter((one) => one !== example))}
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
      {coded.length > 0 && (
        <details>
          <summary>From what people coded</summary>
          <ul className="examples">
            {coded.map((row) => (
              <li key={row.id}>
                <a href={readerAddress(row.report, row.id)} className="printed">
                  {row.text}
                  {row.cut.after && '…'}
                </a>{' '}
                <button
                  type="button"
                  className="quiet-button"
                  disabled={row.cut.after}
                  onClick={() => keep([...theme.examples, row.text])}
                >
                  Take as example
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
