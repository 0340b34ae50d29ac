import { say } from '../../../src/reporting/wording.ts';
import { TakeTable } from '../../parts/take-table.tsx';
import type { WrittenTable } from '../../parts/written-table.ts';
import { changeQuery, writeAddress } from '../../routing/address.ts';
import { doorTo } from '../../routing/doors.ts';
import { TableNotes } from '../tables/table-notes.tsx';
import '../tables/tables.css';
import { readSorting, saySorted, sortAddress, sortRows } from '../tables/sorting.ts';
import { standHeads } from '../tables/upright-heads.ts';
import { type Match, matchStates, rightlyNone } from './match-states.ts';

interface MatchTableProps {
  readonly match: Match;
  readonly path: string;
  readonly query: URLSearchParams;
}

const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100)}%`);

/** How many reviews stand under each age band, in order. */
function bandsOf(rows: Match['rows']): { band: string; many: number }[] {
  const bands: { band: string; many: number }[] = [];
  for (const { ageBand } of rows) {
    const last = bands.at(-1);
    if (last?.band === ageBand) last.many++;
    else bands.push({ band: ageBand, many: 1 });
  }
  return bands;
}

const columns = [
  ['cases', 'In the case'],
  ['both', 'Met'],
  ['rate', 'Match rate'],
  ['none', 'Rightly none'],
  ['recommendations', 'Recommendations'],
] as const;

/** Themes down, reviews across by age of the child, four states a cell; totals and match rate at the end. */
export function MatchTable({ match, path, query }: MatchTableProps) {
  const sorting = readSorting(query);
  const lines = match.totals.map((total, at) => ({ ...total, at })).filter(({ cases, met }) => cases + met > 0);
  const shown = sortRows(lines, sorting, (line, by) => {
    if (by === 'rate') return line.matchRate.value ?? -1;
    if (by === 'none') return line.deliberatelyNone;
    return by === 'both' || by === 'recommendations' ? line[by] : line.cases;
  });
  const cellAddress = (review: string, theme: string): string =>
    writeAddress(path, changeQuery(query, { cell: `${review}~${theme}`, open: null, says: null }));
  const title = 'Themes of the case, and recommendations that meet them';
  const anyPublished = lines.some(({ published }) => published !== null);
  const open = query.get('cell');
  const compared = [`${match.citation}, of 20: in the case`, `${match.citation}, of 20: met`];
  const names = match.rows.map(({ review }) => review);
  // Numbers of reviews lie; names stand.
  const stand = names.some(({ length }) => length > 3);
  const upright = standHeads(
    [...columns.map(([, name]) => name), ...(anyPublished ? compared : []), ...(stand ? names : [])],
    1,
  );
  return (
    <div>
      <div className="table-head">
        <p className="match-key">
          {Object.values(matchStates).map(({ mark, says }) => (
            <span key={mark}>
              <b aria-hidden="true">{mark}</b> {says}
            </span>
          ))}
          <span>
            <b aria-hidden="true">{rightlyNone}</b> Rightly without one
          </span>
        </p>
        <TakeTable name="case-match" write={() => writeOut(match, title, shown)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={title}>
        <table className="figures match upright" style={upright}>
          <thead>
            <tr>
              <td className="corner" />
              {bandsOf(match.rows).map(({ band, many }) => (
                <th key={band} scope="colgroup" colSpan={many} className="band">
                  {band === '' ? 'Age not given' : band}
                </th>
              ))}
              <td colSpan={columns.length + (anyPublished ? compared.length : 0)} />
            </tr>
            <tr>
              <th scope="col" className="corner" aria-sort={saySorted(sorting, 'name')}>
                <a href={sortAddress(path, query, 'name')} className="sort-head">
                  Theme of the case
                </a>
              </th>
              {match.rows.map(({ review, reviewId }) => (
                <th key={reviewId} scope="col" className={stand ? 'match-review stands' : 'match-review'}>
                  <a className="door" href={`/reviews/${encodeURIComponent(reviewId)}`}>
                    {review}
                  </a>
                </th>
              ))}
              {columns.map(([id, name]) => (
                <th key={id} scope="col" className="number stands" aria-sort={saySorted(sorting, id)}>
                  <a href={sortAddress(path, query, id)} className="sort-head">
                    {name}
                    <span aria-hidden="true">
                      {sorting.by === id ? (sorting.direction === 'up' ? ' ↑' : ' ↓') : ''}
                    </span>
                  </a>
                </th>
              ))}
              {anyPublished &&
                compared.map((name) => (
                  <th key={name} scope="col" className="number stands">
                    <span className="sort-head">{name}</span>
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.name}</th>
                {match.rows.map(({ review, reviewId, cells }) => {
                  const cell = cells[line.at];
                  if (cell === undefined) return <td key={reviewId} />;
                  const key = `${reviewId}~${line.id}`;
                  const none = cell.observation?.noRecommendation ? rightlyNone : '';
                  return (
                    <td key={reviewId} className={`match-cell match-${cell.state}`}>
                      <a
                        href={cellAddress(reviewId, line.id)}
                        aria-label={`Review ${review}: ${matchStates[cell.state].says}${none ? ', rightly without one' : ''}`}
                        aria-current={open === key ? 'true' : undefined}
                        data-suggested={cell.observation?.confirmed === false ? '' : undefined}
                      >
                        {matchStates[cell.state].mark}
                        {none}
                      </a>
                    </td>
                  );
                })}
                <td className="number margin-left">{say(line.cases)}</td>
                <td className="number">{say(line.both)}</td>
                <td className="rate">
                  <Rate share={line.matchRate} />
                </td>
                <td className="number">{line.deliberatelyNone === 0 ? '' : say(line.deliberatelyNone)}</td>
                <td className="number">
                  {line.recommendations === 0 ? (
                    <span className="nought">0</span>
                  ) : (
                    <a className="door" href={doorTo(path, query, { caseTheme: line.id }, line.name)}>
                      {say(line.recommendations)}
                    </a>
                  )}
                </td>
                {anyPublished && (
                  <>
                    <td className="number quiet">{line.published?.inCase}</td>
                    <td className="number quiet">{line.published?.inRecommendations}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TableNotes sample={`${match.rows.length} ${match.sample}`} unit={match.unit} countingRule={match.countingRule}>
        The line through a match rate is its 95% interval.
        {anyPublished && ` ${match.citation} stands beside it for comparison; it is no target.`}
      </TableNotes>
    </div>
  );
}

function Rate({ share }: { readonly share: Match['totals'][number]['matchRate'] }) {
  const { interval, value } = share;
  if (value === null || interval === null) return null;
  return (
    <span
      className="rate-line"
      title={`${percent(value)}, 95% interval ${percent(interval.low)} to ${percent(interval.high)}`}
    >
      <span className="rate-value">{percent(value)}</span>
      <span className="rate-scale" aria-hidden="true">
        <i style={{ left: `${interval.low * 100}%`, width: `${(interval.high - interval.low) * 100}%` }} />
        <b style={{ left: `${value * 100}%` }} />
      </span>
    </span>
  );
}

function writeOut(
  match: Match,
  title: string,
  lines: readonly (Match['totals'][number] & { readonly at: number })[],
): WrittenTable {
  return {
    title,
    header: [
      'Theme of the case',
      ...match.rows.map(({ review }) => `Review ${review}`),
      ...['In the case', 'Met', 'Match rate', '95% low', '95% high', 'Rightly none', 'Recommendations'],
      ...[`${match.citation}: in the case`, `${match.citation}: met`],
    ],
    rows: lines.map((line) => [
      line.name,
      ...match.rows.map(({ cells }) => {
        const cell = cells[line.at];
        const none = cell?.observation?.noRecommendation ? rightlyNone : '';
        return cell === undefined || cell.state === 'neither' ? '' : `${cell.state}${none}`;
      }),
      ...[line.cases, line.both, percent(line.matchRate.value)],
      ...[percent(line.matchRate.interval?.low ?? null), percent(line.matchRate.interval?.high ?? null)],
      ...[line.deliberatelyNone, line.recommendations],
      ...[line.published?.inCase ?? null, line.published?.inRecommendations ?? null],
    ]),
    notes: [
      `Sample: ${match.rows.length} ${match.sample}.`,
      `Unit: ${match.unit}.`,
      `Counting rule: ${match.countingRule}`,
      `${rightlyNone}: the theme rightly leads to no recommendation.`,
    ],
  };
}
