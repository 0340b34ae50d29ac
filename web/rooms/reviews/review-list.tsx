import { useState } from 'react';
import { say, sayMany } from '../../../src/reporting/wording.ts';
import type { ReviewRow } from '../../../src/workbench/schemas/reviews.ts';
import { useAnswer } from '../../api/queries.ts';
import { openImport } from '../../app/import-state.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { fitting } from '../../parts/fitting.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import { kindNames, outcomeNames } from './attribute-names.ts';

interface Line extends ReviewRow {
  /** Null until it is known. */
  readonly near: number | null;
  /** What typed letters are looked for in. */
  readonly name: string;
}

interface Column {
  readonly id: string;
  readonly name: string;
  readonly numeric: boolean;
  readonly wide?: boolean;
  readonly value: (line: Line) => number | string;
  /** Where a number leads; none for words. */
  readonly to?: (line: Line) => string;
}

const id = (line: Line): string => encodeURIComponent(line.id);
const columns: readonly Column[] = [
  { id: 'kind', name: 'Kind', numeric: false, wide: true, value: ({ attributes: { kind } }) => kindName(kind) },
  {
    ...{ id: 'outcome', name: 'Outcome', numeric: false, wide: true },
    value: ({ attributes: { outcome } }) => outcomeNames[outcome as keyof typeof outcomeNames] ?? outcome,
  },
  { id: 'age', name: 'Age', numeric: false, wide: true, value: ({ attributes }) => attributes.ageBand ?? '' },
  { id: 'year', name: 'Year', numeric: true, wide: true, value: ({ attributes }) => attributes.year ?? 0 },
  { id: 'reports', name: 'Reports', numeric: true, wide: true, value: ({ reports }) => reports },
  {
    ...{ id: 'recommendations', name: 'Recom­mendations', numeric: true, value: (line: Line) => line.recommendations },
    to: (line) => `/recommendations?review=${id(line)}`,
  },
  {
    ...{ id: 'open', name: 'Not judged', numeric: true, value: (line: Line) => line.open },
    to: (line) => `/recommendations?review=${id(line)}&state=suggested`,
  },
  {
    ...{ id: 'themes', name: 'Case themes', numeric: true, wide: true },
    value: ({ caseThemes }) => caseThemes.accepted + caseThemes.suggested,
    to: (line) => `/reviews/${id(line)}`,
  },
  {
    ...{ id: 'near', name: 'Nearly taken', numeric: true, wide: true, value: (line: Line) => line.near ?? '' },
    to: (line) => `/reviews/${id(line)}`,
  },
];

function kindName(kind: string | null): string {
  return kind === null ? '' : (kindNames[kind as keyof typeof kindNames] ?? kind);
}

/** Every review, a row each; what is not known stands empty. */
export function ReviewList({ query }: { readonly query: URLSearchParams }) {
  const { data, error, refetch } = useAnswer('GET /api/reviews');
  const findings = useAnswer('GET /api/findings');
  const [cursor, setCursor] = useState(0);
  const near = new Map<string, number>();
  for (const { reviewId, nearMisses } of findings.data?.reports ?? []) {
    near.set(reviewId, (near.get(reviewId) ?? 0) + nearMisses);
  }
  const typed = query.get('find') ?? '';
  const lines = fitting(
    typed,
    (data?.reviews ?? []).map(
      (row): Line => ({
        ...{
          ...row,
          near: findings.data === undefined ? null : (near.get(row.id) ?? 0),
          name: `${row.reference} ${row.title}`,
        },
      }),
    ),
    10_000,
  );
  const by = columns.find((column) => column.id === query.get('sort'));
  if (by !== undefined) {
    lines.sort((a, b) => {
      const [x, y] = [by.value(a), by.value(b)];
      return typeof x === 'number' && typeof y === 'number' ? y - x : String(x).localeCompare(String(y), 'en-GB');
    });
  }
  const move = (steps: number): void => setCursor(Math.max(0, Math.min(lines.length - 1, cursor + steps)));
  useKeys('Reviews', [
    { keys: 'j', says: 'Next review', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'The one before', run: () => move(-1), only: 'key' },
    {
      ...{ keys: 'o', says: 'Open the review', only: 'key' as const },
      run: () => lines[cursor] && go(`/reviews/${id(lines[cursor])}`),
    },
  ]);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={10} />;
  if (data.reviews.length === 0) {
    return (
      <EmptyState title="There are no reviews yet.">
        <p>Each review stands here with its reports, its case and its recommendations once reports are read.</p>
        <button type="button" className="button first" onClick={openImport}>
          Bring in reports
        </button>
      </EmptyState>
    );
  }
  const totals = new Map(
    columns
      .filter(({ numeric, id }) => numeric && id !== 'year')
      .map((column) => [column.id, lines.reduce((sum, line) => sum + Number(column.value(line)), 0)]),
  );
  const most = Math.max(1, ...data.reviews.map(({ recommendations }) => recommendations));
  const sortAddress = (column: string | null): string =>
    writeAddress('/reviews', changeQuery(query, { sort: column === query.get('sort') ? null : column }));
  return (
    <div className="room wide reviews">
      <header className="room-head">
        <h1>{sayMany(data.reviews.length, 'review')}</h1>
        <p>Each with its reports, what was observed of its case, and its recommendations.</p>
      </header>
      <p className="buttons">
        <input
          type="search"
          aria-label="Find a review"
          placeholder="Find a review"
          value={typed}
          onChange={(event) =>
            go(writeAddress('/reviews', changeQuery(query, { find: event.target.value })), { replace: true })
          }
        />
        <button type="button" className="button" onClick={openImport}>
          Bring in reports
        </button>
      </p>
      <table className="review-table">
        <thead>
          <tr>
            <th scope="col">
              <a href={sortAddress(null)}>Review</a>
            </th>
            {columns.map(({ id, name, numeric, wide }) => (
              <th
                key={id}
                scope="col"
                className={[numeric ? 'number' : '', wide ? 'wide-only' : ''].join(' ')}
                aria-sort={by?.id === id ? (numeric ? 'descending' : 'ascending') : undefined}
              >
                <a href={sortAddress(id)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.id} data-current={index === cursor || undefined}>
              <th scope="row">
                <a href={`/reviews/${id(line)}`} data-long={line.reference.length > longestBeside || undefined}>
                  <span className="review-reference">{line.reference}</span>{' '}
                  {line.title !== '' && line.title !== line.reference && <span className="printed">{line.title}</span>}
                </a>
              </th>
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={[column.numeric ? 'number' : '', column.wide ? 'wide-only' : ''].join(' ')}
                >
                  <Cell column={column} line={line} />
                  {column.id === 'recommendations' && line.recommendations > 0 && <Share line={line} most={most} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {columns.map(({ id, wide }) => (
              <td key={id} className={wide ? 'number wide-only' : 'number'}>
                {totals.has(id) ? say(totals.get(id) ?? 0) : ''}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A reference of more letters stands above the title of its review, not beside it. */
const longestBeside = 5;

/** How many recommendations a review has beside the others, and how many of them a person has judged: those are filled. */
function Share({ line, most }: { readonly line: Line; readonly most: number }) {
  const { recommendations, open } = line;
  return (
    <span
      className="review-share"
      aria-hidden="true"
      style={{ width: `${(recommendations / most) * 100}%` }}
      title={`${say(recommendations - open)} of ${say(recommendations)} judged`}
    >
      <i style={{ width: `${((recommendations - open) / recommendations) * 100}%` }} />
    </span>
  );
}

function Cell({ column, line }: { readonly column: Column; readonly line: Line }) {
  const value = column.value(line);
  if (value === '' || (column.id === 'year' && value === 0)) return <span className="quiet">–</span>;
  if (value === 0) return <span className="quiet">0</span>;
  const said = column.id === 'year' ? String(value) : typeof value === 'number' ? say(value) : value;
  if (column.id === 'themes') {
    const { accepted, suggested } = line.caseThemes;
    return (
      <a className="door" href={column.to?.(line)} title={`${accepted} confirmed, ${suggested} suggested`}>
        {accepted > 0 && <strong>{accepted}</strong>}
        {accepted > 0 && suggested > 0 && ' + '}
        {suggested > 0 && <span className="only-suggested">{suggested}</span>}
      </a>
    );
  }
  return column.to === undefined ? (
    said
  ) : (
    <a className="door" href={column.to(line)}>
      {said}
    </a>
  );
}
