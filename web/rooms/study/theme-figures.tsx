import { drawBars } from '../../../src/reporting/figure/bars.ts';
import { drawRings } from '../../../src/reporting/figure/rings.ts';
import { say, sayMany } from '../../../src/reporting/wording.ts';
import { MeasuredFigure } from '../../figures/measured-figure.tsx';
import { ringOf } from '../../parts/rings.ts';
import type { Findings } from './findings-view.ts';

const most = 12;

/** The four rings, and the themes that come up most. */
export function ThemeFigures({ findings }: { readonly findings: Findings }) {
  const { study, corpus } = findings;
  if (study === null) return null;
  const n = sayMany(corpus.recommendations, 'recommendation');
  const layers = study.layers.map((layer) => ({
    ring: ringOf(study.layers, layer.id),
    name: layer.name,
    segments: study.themes
      .filter((theme) => theme.layer === layer.id && theme.depth === 0)
      .map(({ id, name, recommendations }) => ({ label: name, value: recommendations.count, door: { theme: id } })),
  }));
  const parents = new Set(study.themes.map(({ parent }) => parent));
  const leaves = study.themes
    .filter(({ id, recommendations }) => !parents.has(id) && recommendations.count > 0)
    .sort((a, b) => b.recommendations.count - a.recommendations.count)
    .slice(0, most)
    .map(({ id, name, recommendations, reviews, confirmed }) => ({
      ...{ label: name, value: recommendations.count, confirmed, door: { theme: id } },
      aside: `in ${say(reviews.count)} of ${say(reviews.n)} reviews`,
    }));
  const ringsTitle = `What recommendations are about, from the child outwards (${n})`;
  const themesTitle = `Themes that come up most (${n})`;
  return (
    <div className="study-themes">
      <MeasuredFigure
        title={ringsTitle}
        draw={(width) =>
          drawRings(layers, {
            ...{ title: ringsTitle, width, unit: 'recommendations' },
            description:
              'Four rings, one for each layer of the framework; each segment is a theme, its area its number.',
          })
        }
        note={`${study.codes.description} A recommendation counts in each of its themes.`}
      />
      <MeasuredFigure
        title={themesTitle}
        draw={(width) =>
          drawBars(leaves, {
            ...{ title: themesTitle, width, references: [] },
            description: 'The themes with the most recommendations, the most first.',
          })
        }
        note={`Outlined: suggested. Filled: confirmed. ${say(study.withoutTheme.count)} of ${say(study.withoutTheme.n)} have no theme.`}
      />
    </div>
  );
}
