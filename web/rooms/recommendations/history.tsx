import type { RecommendationView } from '../../../src/workbench/schemas/recommendations.ts';
import type { CodeNames } from '../../parts/code-chip.tsx';
import { sayInstant } from '../../parts/instants.ts';

/** Who said what of it, newest first. */
export function History({ view, names }: { readonly view: RecommendationView; readonly names: CodeNames }) {
  const said = view.lists
    .flatMap(({ list, codings }) => codings.map((coding) => ({ ...coding, name: names.nameOf(list, coding.code) })))
    .sort((a, b) => (a.created < b.created ? 1 : -1));
  if (said.length === 0) return null;
  return (
    <section>
      <h3>Said by people</h3>
      <ul className="history">
        {said.map(({ id, name, applies, coder, origin, rationale, created }) => (
          <li key={id}>
            <span>
              {applies ? name : <s>{name}</s>}
              {!applies && <span className="quiet"> does not apply</span>}
            </span>
            <span className="quiet">
              {coder}, {sayInstant(created)}
              {origin === 'suggestion' ? ', as suggested' : ''}
              {rationale === '' ? '' : `: ${rationale}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
