import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useAnswer } from '../../api/queries.ts';
import { CodeChip, codeNames } from '../../parts/code-chip.tsx';

interface RecommendationLinesProps {
  readonly review: string;
  readonly total: number;
  readonly workspace: WorkspaceView;
}

const shown = 12;

/** The first recommendations of a review, and the way to all. */
export function RecommendationLines({ review, total, workspace }: RecommendationLinesProps) {
  const { data } = useAnswer('GET /api/recommendations', { review: [review], limit: shown });
  const names = codeNames(workspace);
  const list = `/recommendations?review=${encodeURIComponent(review)}`;
  return (
    <section className="recommendation-lines">
      <h2>Recommendations</h2>
      {total === 0 && (
        <p>
          None was found in its reports. What was nearly taken is offered in the reader, beside the page; select words
          there to take what was missed.
        </p>
      )}
      <ol>
        {data?.items.map(({ id, number, text, cut, agency, themes }) => (
          <li key={id}>
            <a href={`${list}&open=${encodeURIComponent(id)}`}>
              <span className="line-place">
                <span className="printed">{number}</span> <span className="quiet">{names.agency(agency)}</span>
              </span>
              <span className="printed line-words">
                {text}
                {cut.after && ' …'}
              </span>
            </a>
            <span className="line-codes">
              {themes.slice(0, 3).map(({ code, state }) => (
                <CodeChip
                  key={code}
                  name={names.nameOf('themes', code)}
                  state={state}
                  ring={names.ring('themes', code)}
                />
              ))}
            </span>
          </li>
        ))}
      </ol>
      {total > shown && (
        <p>
          <a href={list}>All {say(total)} recommendations of this review</a>
        </p>
      )}
    </section>
  );
}
