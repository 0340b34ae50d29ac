import type { RecommendationRow } from '../../../src/workbench/schemas/recommendations.ts';
import { CodeChip, type CodeNames } from '../../parts/code-chip.tsx';
import { PrintedWords } from '../../parts/printed-words.tsx';
import { suggestionsOfRow } from './judging.ts';

interface RowProps {
  readonly row: RecommendationRow | undefined;
  readonly names: CodeNames;
  /** The keys are about this one. */
  readonly current: boolean;
  readonly selected: boolean;
  /** Address that opens it in the side panel. */
  readonly to: string;
  readonly onSelect: (range: boolean) => void;
}

/** With more than these a row says how many there are: some of them may not fit. */
const fewChips = 2;

/** One recommendation of the list: where it stands, its words, its codes. */
export function Row({ row, names, current, selected, to, onSelect }: RowProps) {
  if (row === undefined) {
    return (
      <div className="row waiting" aria-hidden="true">
        <div />
        <div />
      </div>
    );
  }
  const [next] = suggestionsOfRow(row);
  const codes = [
    ...row.themes.map((one) => ({ ...one, list: 'themes' as const })),
    ...row.means.map((one) => ({ ...one, list: 'means' as const })),
  ];
  const marks = row.hits.map(([start, end]) => [start, end] as const);
  return (
    <div className="row" data-current={current || undefined} data-selected={selected || undefined}>
      <input
        type="checkbox"
        aria-label={`Choose ${row.review} ${row.number}`}
        checked={selected}
        onClick={(event) => onSelect(event.shiftKey)}
        onChange={() => undefined}
      />
      <a href={to} className="row-link" tabIndex={current ? 0 : -1}>
        <span className="row-place">
          <strong>{row.review}</strong>
          {row.number !== '' && <span className="printed">{row.number}</span>}
          <span className="row-agency">{names.agency(row.agency)}</span>
          {row.state === 'accepted' && <span className="row-state">words accepted</span>}
          {row.state === 'rejected' && <span className="row-state">rejected</span>}
          {row.standing === 'restatement' && <span className="row-state">said before</span>}
          {row.memos > 0 && <span className="row-state">memo</span>}
        </span>
        <span className="row-words">
          {row.cut.before && '… '}
          <PrintedWords text={row.text} marks={marks} />
          {row.cut.after && ' …'}
        </span>
      </a>
      <span className="row-codes">
        <span className="row-chips">
          {codes.map(({ list, code, state }) => (
            <CodeChip
              key={`${list} ${code}`}
              name={names.nameOf(list, code)}
              state={state}
              ring={names.ring(list, code)}
              marked={current && next?.list === list && next.code === code}
            />
          ))}
        </span>
        {codes.length > fewChips && <span className="quiet">{codes.length} codes</span>}
        {codes.length === 0 && <span className="quiet">no theme</span>}
      </span>
    </div>
  );
}
