import { say } from '../../../src/reporting/wording.ts';
import { useAnswer } from '../../api/queries.ts';
import { readCounting } from '../../parts/counting-switch.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TableNotes } from '../tables/table-notes.tsx';
import '../tables/tables.css';
import { cellAddress } from './selections.ts';

/** How many of the five SMART observations are met, by strength; a cell lists its recommendations. */
export function StrengthMatrix({ query }: { readonly query: URLSearchParams }) {
  const counting = readCounting(query);
  const found = useAnswer('GET /api/table', { rows: 'smartMet', columns: 'strength', counting }, { keep: true });
  if (!found.data) return <Skeleton lines={7} />;
  const { rows, columns, counts, sample, unit, countingRule } = found.data;
  const most = Math.max(1, ...counts.flat());
  const [chosenRow, chosenColumn] = [query.get('smartMet'), query.get('strength')];
  const lines = rows.map((row, at) => ({ ...row, counts: counts[at] ?? [] })).reverse();
  return (
    <details className="strength-matrix" open>
      <summary>SMART by strength ({sample})</summary>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">SMART</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {columns.map((column, at) => {
                const value = row.counts[at] ?? 0;
                const chosen = chosenRow === row.id && chosenColumn === column.id;
                return (
                  <td
                    key={column.id}
                    className="number"
                    style={
                      value === 0
                        ? undefined
                        : {
                            background: `color-mix(in srgb, var(--accent) ${Math.round((value / most) * 46) + 3}%, var(--paper))`,
                          }
                    }
                  >
                    {value === 0 ? (
                      <span className="nought">0</span>
                    ) : (
                      <a
                        className="door"
                        href={cellAddress(query, row.id, column.id)}
                        aria-current={chosen ? 'true' : undefined}
                      >
                        {say(value)}
                      </a>
                    )}
                  </td>
                );
              })}
              <td className="number">
                <a className="door" href={cellAddress(query, row.id, null)}>
                  {say(row.total)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {columns.map(({ id, total }) => (
              <td key={id} className="number">
                <a className="door" href={cellAddress(query, null, id)}>
                  {say(total)}
                </a>
              </td>
            ))}
            <td className="number">
              <a className="door" href={cellAddress(query, null, null)}>
                {say(found.data.total)}
              </a>
            </td>
          </tr>
        </tfoot>
      </table>
      <TableNotes sample={sample} unit={unit} countingRule={countingRule} />
    </details>
  );
}
