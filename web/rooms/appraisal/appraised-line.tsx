import type { RecommendationRow } from '../../../src/workbench/schemas/recommendations.ts';

interface AppraisedLineProps {
  /** Undefined while it is asked for. */
  readonly row: RecommendationRow | undefined;
  readonly addressOf: (id: string) => string;
  /** Id of the one that is open beside the list. */
  readonly open: string | null;
  /** Names of the levels of strength. */
  readonly levels: ReadonlyMap<string, string>;
}

/** One recommendation of the list: where it stands, how SMART and how strong it is, its words. */
export function AppraisedLine({ row, addressOf, open, levels }: AppraisedLineProps) {
  if (row === undefined) {
    return (
      <div className="appraised-line waiting" aria-hidden="true">
        <span className="skeleton-line" />
        <span className="skeleton-line" />
      </div>
    );
  }
  return (
    <a href={addressOf(row.id)} className="appraised-line" aria-current={row.id === open ? 'true' : undefined}>
      <span className="behind-place">
        Review {row.review}
        {row.number !== '' && `, ${row.number}`}
      </span>
      <span className="appraised-levels">
        <SmartDots met={row.smartMet} />
        <span className="chip" data-state={row.strength?.state}>
          <span>{levels.get(row.strength?.code ?? '') ?? 'No strength'}</span>
        </span>
      </span>
      <span className="printed">{row.text}</span>
    </a>
  );
}

const criteria = [1, 2, 3, 4, 5] as const;

/** How many of the five observations the words show, to be seen at a glance and read beside it. */
function SmartDots({ met }: { readonly met: number }) {
  return (
    <span className="smart-dots">
      <span aria-hidden="true">
        {criteria.map((one) => (
          <i key={one} data-met={one <= met || undefined} />
        ))}
      </span>
      {met} of 5 SMART
    </span>
  );
}
