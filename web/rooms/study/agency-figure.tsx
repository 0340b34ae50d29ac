import { drawBars } from '../../../src/reporting/figure/bars.ts';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer } from '../../api/queries.ts';
import { MeasuredFigure } from '../../figures/measured-figure.tsx';
import type { Findings } from './findings-view.ts';

const shown = 16;

/** Whom recommendations are addressed to, most first. */
export function AgencyFigure({ findings }: { readonly findings: Findings }) {
  const accepted = useAnswer('GET /api/facets', { facet: ['agency'], state: ['accepted'] }, { keep: true });
  const confirmed = new Map(accepted.data?.facets[0]?.values.map(({ id, count }) => [id, count]));
  const all = findings.agencies
    .map(({ columnId, name, recommendations }) => ({
      ...{ label: name, value: recommendations.value ?? 0, aside: '', door: { agency: columnId } },
      confirmed: confirmed.get(columnId) ?? 0,
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const { reviews, recommendations } = findings.corpus;
  const title = `Who is addressed (${sayMany(reviews, 'review')}, ${sayMany(recommendations, 'recommendation')})`;
  const more = all.length - shown;
  return (
    <section>
      <MeasuredFigure
        title={title}
        draw={(width) =>
          drawBars(all.slice(0, shown), {
            ...{ title, width, references: [] },
            description: 'The number of recommendations to each kind of agency, each counted once, the most first.',
          })
        }
        note={`Each recommendation once. Outlined: found by Heed. Filled: accepted by a person.${more > 0 ? ` ${sayMany(more, 'more kind', 'more kinds')} of agency have fewer.` : ''}`}
      />
    </section>
  );
}
