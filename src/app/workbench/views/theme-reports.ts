import type { LiveWorkspace } from '../live-workspace.ts';
import type { Counting } from '../recommendation-index.ts';
import { selectRecommendations } from '../selected-recommendations.ts';
import { countedCodesAre } from './cross-table.ts';
import { publishedStudy, publishedThemeReports } from './published-tables.ts';

/** Overview reports that address each theme, as in Table 2 of the study of 2011. */
export interface ThemeReports {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly layer: string;
    readonly depth: number;
    readonly reports: number;
    readonly recommendations: number;
    /** Of twenty; null where the study does not count it. */
    readonly published: number | null;
  }[];
  /** Number of overview reports: the most that a theme can have. */
  readonly maximum: number;
  readonly sample: string;
  readonly unit: string;
  readonly countingRule: string;
  readonly published: { readonly citation: string; readonly reviews: number };
}

/**
 * How many overview reports address a theme: those of whose reviews at least one recommendation, in whatever report, has it
 * or a part of it. Themes that none addresses are left out.
 */
export function countThemeReports(live: LiveWorkspace, counting: Counting): ThemeReports {
  const index = live.index();
  const places = selectRecommendations(index, live.search(), { values: {}, search: '', counting });
  const [review, kind, theme] = [index.get('review'), index.get('reportKind'), index.get('theme')];
  const overview = kind.placeOf('overview');
  const sampled = new Set<number>();
  for (const place of places) {
    const own = review.rows.all[place]?.[0];
    if (own !== undefined && kind.rows.all[place]?.[0] === overview) sampled.add(own);
  }
  const width = theme.values.length;
  const addressed = new Uint8Array(review.values.length * width);
  const recommendations = new Uint32Array(width);
  const reports = new Uint32Array(width);
  for (const place of places) {
    const own = review.rows.all[place]?.[0];
    if (own === undefined || !sampled.has(own)) continue;
    for (const code of theme.rows[counting][place] ?? []) {
      const cell = own * width + code;
      if (addressed[cell] === 0) reports[code] = (reports[code] ?? 0) + 1;
      addressed[cell] = 1;
      recommendations[code] = (recommendations[code] ?? 0) + 1;
    }
  }
  const themes = new Map(live.frame.codebook.themes.map((one) => [one.id, one]));
  const depthOf = (id: string, steps = 0): number => {
    const parent = themes.get(id)?.parent ?? null;
    return parent === null || steps > 12 ? steps : depthOf(parent, steps + 1);
  };
  return {
    rows: theme.values.flatMap(({ id, name }, code) => {
      const many = reports[code] ?? 0;
      if (many === 0) return [];
      const layer = themes.get(id)?.layer ?? '';
      const counts = { reports: many, recommendations: recommendations[code] ?? 0 };
      return [{ id, name, layer, depth: depthOf(id), ...counts, published: publishedThemeReports(id) }];
    }),
    maximum: sampled.size,
    sample: `${sampled.size} ${sampled.size === 1 ? 'review' : 'reviews'} with recommendations in an overview report`,
    unit: 'overview reports',
    countingRule: `An overview report counts once for a theme when at least one recommendation of its review, its own or of an agency’s report to it, has the theme or a part of it. ${countedCodesAre[counting]}`,
    published: publishedStudy,
  };
}
