import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useAnswer } from '../../api/queries.ts';
import { readCounting } from '../../parts/counting-switch.tsx';
import { Failure } from '../../parts/failure.tsx';
import { ringOf } from '../../parts/rings.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TakeTable } from '../../parts/take-table.tsx';
import { doorTo } from '../../routing/doors.ts';
import { readSorting, saySorted, sortAddress, sortRows } from './sorting.ts';
import { TableNotes } from './table-notes.tsx';

interface ThemeReportsTableProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly workspace: WorkspaceView;
}

/** In how many overview reports each theme is recommended on, as bars, beside the study's own count. */
export function ThemeReportsTable({ path, query, workspace }: ThemeReportsTableProps) {
  const counting = readCounting(query);
  const found = useAnswer('GET /api/theme-reports', { counting }, { keep: true });
  if (found.error) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={12} />;
  const { rows, maximum, sample, unit, countingRule, published } = found.data;
  const asked = readSorting(query);
  const sorting = asked.by === '' ? ({ by: 'reports', direction: 'down' } as const) : asked;
  const shown = sortRows(rows, sorting, (row, by) => {
    if (by === 'published') return row.published ?? -1;
    return by === 'recommendations' ? row.recommendations : row.reports;
  });
  const title = 'Overview reports that address a theme';
  const head = (id: string, label: string) => (
    <th scope="col" className={id === 'name' ? '' : 'number'} aria-sort={saySorted(sorting, id)}>
      <a href={sortAddress(path, query, id)} className="sort-head">
        {label}
        <span aria-hidden="true" className="sort-mark">
          {sorting.by === id ? (sorting.direction === 'up' ? '↑' : '↓') : ''}
        </span>
      </a>
    </th>
  );
  const anyPublished = rows.some((row) => row.published !== null);
  const write = () => ({
    title: `${title} (${sample})`,
    header: ['Theme', 'Reports', 'Recommendations', ...(anyPublished ? [`${published.citation}, of 20`] : [])],
    rows: shown.map((row) => [
      ...[row.name, row.reports, row.recommendations],
      ...(anyPublished ? [row.published] : []),
    ]),
    notes: [`Sample: ${sample}.`, `Unit: ${unit}.`, `Counting rule: ${countingRule}`],
  });
  return (
    <div>
      <div className="table-head">
        <h2>
          {title} <span className="quiet">({sample})</span>
        </h2>
        <TakeTable name="reports-by-theme" write={write} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={title}>
        <table className="figures bars">
          <thead>
            <tr>
              {head('name', 'Theme')}
              {head('reports', `Reports, of ${say(maximum)}`)}
              <td aria-hidden="true" />
              {anyPublished && head('published', `${published.citation}, of 20`)}
              {head('recommendations', 'Recommendations')}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const ring = ringOf(workspace.layers, row.layer);
              const door = { theme: row.id, ...(counting === 'confirmed' ? { counting } : {}) };
              const to = doorTo(path, query, door, row.name);
              return (
                <tr key={row.id}>
                  <th scope="row" style={sorting.by === 'name' ? undefined : { paddingLeft: 8 }}>
                    <span className={`dot ring-dot-${ring}`} aria-hidden="true" />
                    {row.name}
                  </th>
                  <td className="number">
                    <a className="door" href={to}>
                      {say(row.reports)}
                    </a>
                  </td>
                  <td className="bar-cell">
                    <a
                      href={to}
                      tabIndex={-1}
                      aria-label={`${row.name}: ${say(row.reports)}`}
                      className={`bar ring-${ring}`}
                    >
                      <span style={{ width: `${(row.reports / Math.max(1, maximum)) * 100}%` }} />
                      {row.published !== null && (
                        <i style={{ left: `${(row.published / published.reviews) * 100}%` }} />
                      )}
                    </a>
                  </td>
                  {anyPublished && <td className="number quiet">{row.published === null ? '' : say(row.published)}</td>}
                  <td className="number">
                    <a className="door" href={to}>
                      {say(row.recommendations)}
                    </a>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <TableNotes sample={sample} unit={unit} countingRule={countingRule}>
        {anyPublished && `The upright mark is ${published.citation}, of ${published.reviews} reports; it is no target.`}
      </TableNotes>
    </div>
  );
}
