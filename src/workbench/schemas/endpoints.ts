import { familyEndpoints } from './families.ts';
import { recommendationEndpoints } from './recommendations.ts';
import { reportEndpoints } from './report.ts';
import { reviewEndpoints } from './reviews.ts';
import { studyEndpoints } from './study.ts';
import { tableEndpoints } from './tables.ts';
import { workspaceEndpoints } from './workspace.ts';

/** Every verb of the API that speaks JSON, by method and path. */
export const endpoints = {
  ...workspaceEndpoints,
  ...recommendationEndpoints,
  ...reviewEndpoints,
  ...studyEndpoints,
  ...tableEndpoints,
  ...familyEndpoints,
  ...reportEndpoints,
};

export type AllEndpoints = typeof endpoints;
