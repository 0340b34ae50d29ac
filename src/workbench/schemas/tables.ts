import { z } from 'zod';
import type { MatchView } from '../../app/workbench/views/case-match-view.ts';
import type { CrossTableView } from '../../app/workbench/views/cross-table.ts';
import type { ThemeReports } from '../../app/workbench/views/theme-reports.ts';
import type { Endpoints } from '../endpoint.ts';
import { dimensionId, filterShape, opaque } from './shared.ts';

const counting = z.strictObject({ counting: filterShape.counting });

export const tableEndpoints = {
  'GET /api/table': {
    summary:
      'One dimension by another, with sample, unit, counting rule and, where there is one, the study’s own margin.',
    query: z.strictObject({ ...filterShape, rows: dimensionId, columns: dimensionId }),
    answer: opaque<CrossTableView>('rows, columns, counts row by row, margins, and what stands under the table'),
  },
  'GET /api/theme-reports': {
    summary: 'Overview reports that address each theme (Table 2).',
    query: counting,
    answer: opaque<ThemeReports>('a row a theme: reports, recommendations, and the study’s own count'),
  },
  'GET /api/match': {
    summary: 'Case themes against recommendations by review (Table 3), and the quadrants (Figure 3).',
    query: counting,
    answer: opaque<MatchView>('four states a cell, totals with match rate, quadrant points and cut points'),
  },
} satisfies Endpoints;
