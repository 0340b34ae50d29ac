import '../../styles/room.css';
import './report.css';
import { useWriting } from '../../api/live-feed.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { pathOf } from '../../api/request.ts';
import { CountingSwitch, readCounting } from '../../parts/counting-switch.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { previewFile, ReportPreview } from './report-preview.tsx';

const formats = [
  ['html', 'Web page', 'one file, every figure opens its recommendations'],
  ['docx', 'Word', 'real styles, to write on in'],
  ['xlsx', 'Excel', 'a sheet for each table'],
  ['csv', 'CSV', 'the tables, in an archive'],
  ['json', 'JSON', 'every figure with its sample and rule'],
] as const;

const presets = [
  ['none', 'Nothing hidden'],
  ['dfe', 'DfE style: counts of 5 and fewer reviews hidden'],
  ['hes', 'NHS HES style: counts of 7 and fewer hidden, others rounded'],
  ['3', 'Counts of 3 and fewer hidden'],
] as const;

/** Sections that a report is never without. */
const always = new Set(['method', 'published-safely']);

/** The written study: what is in it, a look at it, and its files. */
export default function ReportRoom({ query }: RoomProps) {
  const workspace = useWorkspace();
  const counting = readCounting(query);
  const disclosure = query.get('disclosure') ?? 'none';
  const without = query.getAll('without');
  const found = useAnswer('GET /api/report', { counting, disclosure }, { keep: true });
  const writing = useWriting();
  const version = workspace.data?.sequence ?? 0;
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={10} />;
  if (workspace.data.counts.reports === 0) {
    return (
      <EmptyState title="There is nothing to report yet.">
        <p>
          Drop reports anywhere on this window, or open the example from <a href="/study">the study</a>.
        </p>
      </EmptyState>
    );
  }
  const change = (changed: URLSearchParams): void => go(writeAddress('/report', changed), { replace: true });
  const toggle = (id: string): void => {
    const changed = changeQuery(query, { without: null });
    const next = without.includes(id) ? without.filter((one) => one !== id) : [...without, id];
    for (const one of next) changed.append('without', one);
    change(changed);
  };
  const choice = { counting, disclosure, without };
  const fileOf = (format: string): string => pathOf(`/api/study/${format}`, {}, choice);
  return (
    <div className="report-room">
      <div className="room report-choices">
        <header className="room-head">
          <h1>Report</h1>
          <p>{found.data?.title ?? '\u00a0'}</p>
        </header>
        <h2>Codes that count</h2>
        <div className="toolbar">
          <CountingSwitch path="/report" query={query} />
        </div>
        <h2>Publishing</h2>
        <label className="field">
          <span>Small counts of reviews come near to one child</span>
          <select
            value={disclosure}
            onChange={(event) =>
              change(changeQuery(query, { disclosure: event.target.value === 'none' ? null : event.target.value }))
            }
          >
            {presets.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {disclosure !== 'none' && (
          <p className="quiet">
            Reviews and recommendations one by one are left out then, and nothing opens: what is published is counts.
          </p>
        )}
        <h2>Sections</h2>
        {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
        {!found.data && !found.error && <Skeleton lines={6} />}
        <ul className="report-sections">
          {found.data?.sections.map(({ id, title }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={always.has(id) || !without.includes(id)}
                  disabled={always.has(id)}
                  onChange={() => toggle(id)}
                />{' '}
                {title}
              </label>
            </li>
          ))}
        </ul>
        <h2>Download</h2>
        <ul className="report-files">
          {formats.map(([format, name, says]) => (
            <li key={format}>
              <a href={fileOf(format)} download className="button">
                {name}
              </a>
              <span className="quiet">{says}</span>
            </li>
          ))}
        </ul>
        <p role="status" className="quiet">
          {writing
            .filter(([file]) => file !== previewFile)
            .map(([file, stage]) => `${file}: ${stage} …`)
            .join(' ')}
        </p>
      </div>
      <ReportPreview
        address={fileOf('html')}
        version={version}
        ready={!found.isFetching}
        recommendations={workspace.data.counts.recommendations}
      />
    </div>
  );
}
