import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useAnswer } from '../../api/queries.ts';
import type { Answer } from '../../api/request.ts';
import { readCounting } from '../../parts/counting-switch.tsx';
import { Failure } from '../../parts/failure.tsx';
import { ringOf } from '../../parts/rings.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TakeTable } from '../../parts/take-table.tsx';
import type { WrittenTable } from '../../parts/written-table.ts';
import { type Door, doorTo } from '../../routing/doors.ts';
import { readSorting, saySorted, sortAddress, sortRows } from './sorting.ts';
import type { DimensionId } from './table-kinds.ts';
import { TableNotes } from './table-notes.tsx';
import { standHeads } from './upright-heads.ts';

type Table = Answer<'GET /api/table'>;

interface CrossTableProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly rows: DimensionId;
  readonly columns: DimensionId;
  /** Name of the file that it is taken away in. */
  readonly name: string;
  readonly workspace: WorkspaceView;
}

/** The accent, as strong as the share of the largest count. */
const shade = (share: number): string =>
  `color-mix(in srgb, var(--accent) ${Math.round(share * 46) + 3}%, var(--paper))`;

/** What else an address filters by: any dimension that is named in it. */
function filterOf(query: URLSearchParams, { dimensions }: WorkspaceView): Record<string, string[]> {
  return Object.fromEntries(
    dimensions.filter(({ id }) => query.has(id)).map(({ id }) => [id, query.getAll(id)] as const),
  );
}

/** One dimension by another: sortable, shaded, each number a door. */
export function CrossTable({ path, query, rows, columns, name, workspace }: CrossTableProps) {
  const counting = readCounting(query);
  const filter = filterOf(query, workspace);
  const found = useAnswer('GET /api/table', { ...filter, counting, rows, columns }, { keep: true });
  if (found.error) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={12} />;
  const table = found.data;
  const title = `${table.rowName} by ${table.columnName.toLowerCase()}`;
  const sorting = readSorting(query);
  const lines = table.rows.map((row, at) => ({ ...row, counts: table.counts[at] ?? [] }));
  const columnAt = new Map(table.columns.map(({ id }, at) => [id, at]));
  const shown = sortRows(lines, sorting, (row, by) =>
    by === 'total' ? row.total : (row.counts[columnAt.get(by) ?? -1] ?? 0),
  );
  const most = Math.max(1, ...table.counts.flat());
  const door = (values: Door, says: string): string =>
    doorTo(path, query, { ...filter, ...values, ...(counting === 'confirmed' ? { counting } : {}) }, says);
  const head = (id: string, label: string) => (
    <a href={sortAddress(path, query, id)} className="sort-head">
      {label}
      <span aria-hidden="true" className="sort-mark">
        {sorting.by === id ? (sorting.direction === 'up' ? '↑' : '↓') : ''}
      </span>
    </a>
  );
  const number = (value: number, values: Door, says: string) =>
    value === 0 ? (
      <span className="nought">0</span>
    ) : (
      <a className="door" href={door(values, says)}>
        {say(value)}
      </a>
    );
  const write = (): WrittenTable => writeOut(table, title, shown);
  const upright = standHeads(table.columns.map((column) => column.name));
  return (
    <div>
      <div className="table-head">
        <h2>
          {title} <span className="quiet">({table.sample})</span>
        </h2>
        <TakeTable name={name} write={write} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={title}>
        <table className={upright ? 'figures upright' : 'figures'} style={upright}>
          <thead>
            <tr>
              <th scope="col" className="corner" aria-sort={saySorted(sorting, 'name')}>
                {head('name', table.rowName)}
              </th>
              <th scope="col" className="number margin" aria-sort={saySorted(sorting, 'total')}>
                {head('total', 'Total')}
              </th>
              {table.columns.map(({ id, name }) => (
                <th key={id} scope="col" className="number stands" aria-sort={saySorted(sorting, id)}>
                  {head(id, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row" style={sorting.by === '' ? { paddingLeft: 8 + row.depth * 16 } : undefined}>
                  {row.layer !== '' && (
                    <span className={`dot ring-dot-${ringOf(workspace.layers, row.layer)}`} aria-hidden="true" />
                  )}
                  {row.name}
                </th>
                <td className="number margin">{number(row.total, { [rows]: row.id }, row.name)}</td>
                {table.columns.map((column, at) => {
                  const value = row.counts[at] ?? 0;
                  return (
                    <td
                      key={column.id}
                      className="number"
                      style={value === 0 ? undefined : { background: shade(value / most) }}
                    >
                      {number(value, { [rows]: row.id, [columns]: column.id }, `${row.name}, ${column.name}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td className="number margin">{number(table.total, {}, 'All recommendations')}</td>
              {table.columns.map(({ id, name, total }) => (
                <td key={id} className="number">
                  {number(total, { [columns]: id }, name)}
                </td>
              ))}
            </tr>
            {table.published && (
              <tr className="published">
                <th scope="row">{table.published.citation}</th>
                <td className="number margin">{say(table.published.total)}</td>
                {table.columns.map(({ id }) => (
                  <td key={id} className="number">
                    {say(table.published?.totals[id] ?? 0)}
                  </td>
                ))}
              </tr>
            )}
          </tfoot>
        </table>
      </section>
      <TableNotes sample={table.sample} unit={table.unit} countingRule={table.countingRule}>
        {table.published && `${table.published.citation}: the study’s own margin, for comparison. It is no target.`}
      </TableNotes>
    </div>
  );
}

function writeOut(
  table: Table,
  title: string,
  rows: readonly { readonly name: string; readonly total: number; readonly counts: readonly number[] }[],
): WrittenTable {
  const { published, columns } = table;
  return {
    title: `${title} (${table.sample})`,
    header: [table.rowName, 'Total', ...columns.map(({ name }) => name)],
    rows: [
      ...rows.map(({ name, total, counts }) => [name, total, ...counts]),
      ['All recommendations', table.total, ...columns.map(({ total }) => total)],
      ...(published
        ? [[published.citation, published.total, ...columns.map(({ id }) => published.totals[id] ?? 0)]]
        : []),
    ],
    notes: [`Sample: ${table.sample}.`, `Unit: ${table.unit}.`, `Counting rule: ${table.countingRule}`],
  };
}
