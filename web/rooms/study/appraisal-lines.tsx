import { say } from '../../../src/reporting/wording.ts';
import type { Findings } from './findings-view.ts';
import { percent } from './headline.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly n: number;
  readonly value: number | null;
  readonly to: string;
  /** 0 to 1: how much of it a person confirmed. */
  readonly confirmed: number;
}

function Lines({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="share-lines">
        {rows.map(({ id, name, count, n, value, to, confirmed }) => (
          <li key={id}>
            <a href={to} className="share-line">
              <span>{name}</span>
              <span className="number">
                {say(count)} <span className="quiet">of {say(n)}</span>
              </span>
              <span className="number">{percent(value)}</span>
              <span className="share-bar" aria-hidden="true">
                <span className="share-confirmed" style={{ width: `${(n === 0 ? 0 : confirmed / n) * 100}%` }} />
                <span className="share-open" style={{ width: `${(n === 0 ? 0 : (count - confirmed) / n) * 100}%` }} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** SMART by criterion, strength, and means of action, each line a door. */
export function AppraisalLines({ findings: { study } }: { readonly findings: Findings }) {
  if (study === null) return null;
  const tally = (dimension: string) => (one: (typeof study.strength)[number]) => ({
    ...{ id: one.id, name: one.name, confirmed: one.confirmed },
    ...{ count: one.recommendations.count, n: one.recommendations.n, value: one.recommendations.value },
    to: `/recommendations?${dimension}=${encodeURIComponent(one.id)}`,
  });
  const smart = study.smart.criteria.map(({ id, name, met, confirmed }) => ({
    ...{ id, name, confirmed, count: met.count, n: met.n, value: met.value },
    to: `/recommendations?smart-${id}=yes`,
  }));
  const means = study.means
    .map(tally('means'))
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
  return (
    <div className="appraisal-lines">
      <Lines title="SMART, by what the words show" rows={smart} />
      <Lines title="Strength of what is asked" rows={study.strength.map(tally('strength'))} />
      <Lines title="Means of action" rows={means} />
    </div>
  );
}
