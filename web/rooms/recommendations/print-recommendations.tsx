import type { RecommendationRow } from '../../../src/workbench/schemas/recommendations.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { ask } from '../../api/request.ts';
import { CodeChip, codeNames } from '../../parts/code-chip.tsx';
import { PrintView } from '../../parts/print-view.tsx';
import { type Filter, readFilter, readSorting, viewQuery } from './filter.ts';
import { useNarrowed } from './narrowing.tsx';

interface PrintRecommendationsProps {
  readonly query: URLSearchParams;
  readonly workspace: WorkspaceView;
  readonly path: string;
  readonly list: string;
  /** What is listed, where the address does not say it in the way of the Recommendations room. */
  readonly filter?: Filter;
}

const states = { suggested: 'found by Heed, not yet judged', accepted: 'accepted', rejected: 'rejected' } as const;

/** The recommendations of a list in full, for paper: where each stands, its words, its codes. */
export function PrintRecommendations({ query, workspace, path, list, filter }: PrintRecommendationsProps) {
  const names = codeNames(workspace);
  const wanted = filter ?? readFilter(query);
  const narrowed = useNarrowed(wanted, workspace);
  const strengths = new Map(
    workspace.lists.find((one) => one.list === 'strength')?.codes.map(({ id, name }) => [id, name]),
  );
  const line = (row: RecommendationRow) => (
    <li className="print-line">
      <p className="quiet">
        <strong>Review {row.review}</strong>
        {row.number !== '' && <span className="printed"> {row.number}</span>}
        {[
          row.page > 0 ? `page ${row.page}` : '',
          names.agency(row.agency),
          states[row.state],
          `${row.smartMet} of 5 SMART`,
          strengths.get(row.strength?.code ?? '') ?? '',
        ]
          .filter((part) => part !== '')
          .map((part) => `, ${part}`)
          .join('')}
      </p>
      <p className="printed">{row.text}</p>
      <p className="print-codes">
        {(['themes', 'means'] as const).flatMap((of) =>
          row[of].map(({ code, state }) => (
            <CodeChip key={`${of} ${code}`} name={names.nameOf(of, code)} state={state} ring={names.ring(of, code)} />
          )),
        )}
      </p>
    </li>
  );
  return (
    <PrintView
      title={wanted.counting === 'confirmed' ? 'recommendations, by confirmed codes' : 'recommendations'}
      narrowed={narrowed}
      query={query}
      path={path}
      list={list}
      ask={(offset) =>
        ask('GET /api/recommendations', {
          query: { ...wanted, ...readSorting(query), words: 'whole', offset, limit: 500 },
        })
      }
      line={line}
      files={`/api/export/recommendations/xlsx?${viewQuery(query)}`}
    />
  );
}
