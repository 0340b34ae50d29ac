import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useJob } from '../../api/live-feed.ts';
import { useAnswer } from '../../api/queries.ts';
import { openImport } from '../../app/import-state.ts';
import type { Findings } from './findings-view.ts';

interface Line {
  readonly count: number;
  /** What one of them is, and what several are. */
  readonly says: readonly [string, string];
  readonly why: string;
  readonly to: string | null;
}

/** What a person could do next, most pressing first; each line opens what it is about. */
export function ToDo({ findings, workspace }: { readonly findings: Findings; readonly workspace: WorkspaceView }) {
  const facets = useAnswer('GET /api/facets', { facet: ['judged', 'state', 'theme'] }, { keep: true });
  const reviews = useAnswer('GET /api/reviews');
  const job = useJob() ?? workspace.job;
  const countOf = (dimension: string, value: string): number =>
    facets.data?.facets.find((one) => one.dimension === dimension)?.values.find(({ id }) => id === value)?.count ?? 0;
  const near = findings.reports.reduce((sum, { nearMisses }) => sum + nearMisses, 0);
  const observed = reviews.data?.reviews.reduce((sum, { caseThemes }) => sum + caseThemes.suggested, 0) ?? 0;
  const failed = job?.files.filter(({ state }) => state === 'failed').length ?? 0;
  const lines: Line[] = [
    {
      ...{
        count: failed,
        says: ['file could not be read', 'files could not be read'],
        why: 'Each says why.',
        to: null,
      },
    },
    {
      count: countOf('state', 'suggested'),
      says: [
        'recommendation was found by Heed and nobody has checked its words',
        'recommendations were found by Heed and nobody has checked their words',
      ],
      why: 'Accept them, or mend what is wrong.',
      to: '/recommendations?state=suggested',
    },
    {
      count: countOf('judged', 'suggested'),
      says: ['has themes that are only suggested', 'have themes that are only suggested'],
      why: 'Press a to accept, x to dismiss, c to code.',
      to: '/recommendations?judged=suggested',
    },
    {
      count: countOf('judged', 'none'),
      says: ['has no theme at all', 'have no theme at all'],
      why: 'No words in them speak for one.',
      to: '/recommendations?judged=none',
    },
    {
      count: observed,
      says: ['case theme is suggested', 'case themes are suggested'],
      why: 'Each with the words in the report that speak for it.',
      to: '/reviews?sort=open',
    },
    {
      count: near,
      says: ['passage was nearly taken as a recommendation', 'passages were nearly taken as recommendations'],
      why: 'Have a look; take what was missed.',
      to: '/reviews?sort=near',
    },
  ];
  const open = lines.filter(({ count }) => count > 0);
  return (
    <section className="to-do" aria-label="What needs doing">
      <h2>What needs doing</h2>
      {facets.data && open.length === 0 && (
        <p className="quiet">Nothing: every recommendation and every suggestion has been judged.</p>
      )}
      <ul>
        {open.map(({ count, says: [one, several], why, to }) => (
          <li key={several}>
            {to === null ? (
              <button type="button" className="to-do-line" onClick={openImport}>
                <strong>{say(count)}</strong>
                <span>
                  {count === 1 ? one : several}. <span className="quiet">{why}</span>
                </span>
              </button>
            ) : (
              <a className="to-do-line" href={to}>
                <strong>{say(count)}</strong>
                <span>
                  {count === 1 ? one : several}. <span className="quiet">{why}</span>
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
