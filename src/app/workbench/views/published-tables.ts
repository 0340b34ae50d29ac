import { figure3 } from '../../../../examples/published/figure-3.ts';
import { columnKeys, columnNames, table1 } from '../../../../examples/published/table-1.ts';
import { table2 } from '../../../../examples/published/table-2.ts';
import { table3Totals } from '../../../../examples/published/table-3.ts';

/** Figures of the study of 2011, to stand beside those of a workspace. They are facts, and never a target. */
export const publishedStudy = { citation: 'Brandon et al. 2011', reviews: 20, recommendations: 932 } as const;

/** Recommendations to each column of its Table 1, by the column's printed name. */
export function publishedAgencyTotals(): ReadonlyMap<string, number> {
  return new Map(
    columnKeys.map((key, column) => [
      columnNames[key],
      table1.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
    ]),
  );
}

/** Overview reports, of twenty, that address a theme (its Table 2); null for a theme that it does not count. */
export const publishedThemeReports = (theme: string): number | null => table2[theme] ?? null;

/** In how many of twenty reviews a theme stands in the case, and is recommended on (its Table 3); null when it is not there. */
export const publishedMatch = (caseTheme: string): (typeof table3Totals)[string] | null =>
  table3Totals[caseTheme] ?? null;

/** Where the study sets a theme in its Figure 3; null when it is not there. */
export const publishedQuadrant = (caseTheme: string): string | null => figure3[caseTheme] ?? null;
