import type { CodedColumns } from './coded-columns.ts';
import { nestSamples } from './samples.ts';
import type { ReportsByTheme } from './study-findings.ts';

/**
 * In how many overview reports a theme is addressed by at least one recommendation (Brandon et al. 2011, Table 2): presence,
 * not frequency. A theme is addressed where a part of it is. Themes that no report addresses are left out.
 */
export function countReportsByTheme(columns: CodedColumns): ReportsByTheme {
  const { counted, branches, frame } = columns;
  const layer = nestSamples(counted).find(({ id }) => id === 'with-overview-recommendations');
  const members = new Set(layer?.members ?? []);
  const reviews = branches.codes.map(() => new Set<string>());
  const recommendations = new Uint32Array(branches.codes.length);
  for (const [i, { review }] of counted.recommendations.entries()) {
    if (!members.has(review)) continue;
    for (let at = branches.start[i] ?? 0; at < (branches.start[i + 1] ?? 0); at++) {
      const theme = branches.code[at] ?? 0;
      reviews[theme]?.add(review);
      recommendations[theme] = (recommendations[theme] ?? 0) + 1;
    }
  }
  const layers = new Map(frame.codebook.themes.map((theme) => [theme.id, theme.layer]));
  const rows = branches.codes
    .map(({ id, name }, theme) => ({
      id,
      name,
      layer: layers.get(id) ?? '',
      reports: reviews[theme]?.size ?? 0,
      recommendations: recommendations[theme] ?? 0,
      members: [...(reviews[theme] ?? [])],
    }))
    .filter(({ reports }) => reports > 0);
  rows.sort((a, b) => b.reports - a.reports || b.recommendations - a.recommendations);
  return {
    title: 'Overview reports that address a theme',
    countingRule:
      'An overview report counts once for a theme when at least one recommendation of its review, its own or of an agency’s report to it, has the theme or a part of it.',
    sample: {
      id: layer?.id ?? 'with-overview-recommendations',
      description: layer?.description ?? 'reviews with recommendations of the overview report',
      reviews: members.size,
    },
    unit: 'overview reports',
    maximum: members.size,
    rows,
  };
}
