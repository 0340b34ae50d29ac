import type { Answer } from '../../api/request.ts';

/** Every figure of the study, as the API gives it. */
export type Findings = Answer<'GET /api/findings'>;
