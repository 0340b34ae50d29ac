import { recommendationEndpoints } from './recommendations.ts';
import { reviewEndpoints } from './reviews.ts';
import { studyEndpoints } from './study.ts';
import { workspaceEndpoints } from './workspace.ts';

/** Every verb of the API that speaks JSON, by method and path. */
export const endpoints = {
  ...workspaceEndpoints,
  ...recommendationEndpoints,
  ...reviewEndpoints,
  ...studyEndpoints,
};

export type AllEndpoints = typeof endpoints;
