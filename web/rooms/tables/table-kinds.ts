import type { QueryOf } from '../../../src/workbench/endpoint.ts';
import type { AllEndpoints } from '../../../src/workbench/schemas/endpoints.ts';
import type { Verb } from '../../api/request.ts';

export type DimensionId = QueryOf<AllEndpoints['GET /api/table' & Verb]>['rows'];

/** One table of the room: two dimensions, or the count of reports that address a theme. */
export interface TableKind {
  /** In the address. */
  readonly id: string;
  readonly name: string;
  /** How the published study calls it; '' where it has none. */
  readonly of: string;
  readonly rows: DimensionId | null;
  readonly columns: DimensionId | null;
}

const kind = (id: string, name: string, rows: DimensionId | null, columns: DimensionId | null, of = ''): TableKind => ({
  ...{ id, name, of, rows, columns },
});

export const tableKinds: readonly TableKind[] = [
  kind('review-by-agency', 'Review by agency', 'review', 'agency', 'Table 1'),
  kind('review-by-agency-named', 'Review by agency, all named', 'review', 'addressed'),
  kind('reports-by-theme', 'Reports by theme', null, null, 'Table 2'),
  kind('theme-by-agency', 'Theme by agency', 'theme', 'agency'),
  kind('theme-by-means', 'Theme by means', 'theme', 'means'),
  kind('means-by-agency', 'Means by agency', 'means', 'agency'),
  kind('smart-by-strength', 'SMART by strength', 'smartMet', 'strength'),
  kind('strength-by-evaluability', 'Strength by evaluability', 'strength', 'evaluability'),
];

/** The table that a person puts together. */
export const ownTable = 'own';
