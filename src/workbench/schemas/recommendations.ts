import { z } from 'zod';
import type { Endpoints } from '../endpoint.ts';
import {
  anchor,
  codeList,
  countedCode,
  dimensionId,
  filterShape,
  memo,
  recommendationState,
  reportKind,
  several,
} from './shared.ts';

const hit = z.tuple([z.number(), z.number()]);

const row = z.strictObject({
  id: z.string(),
  review: z.string(),
  reviewId: z.string(),
  report: z.string(),
  file: z.string(),
  number: z.string(),
  heading: z.string(),
  /** The beginning of its words, or the place where what was searched for stands; all of them when they were asked for. */
  text: z.string(),
  /** Whether `text` leaves out what stands before, or after. */
  cut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
  /** What was searched for, in `text`. */
  hits: z.array(hit),
  page: z.number(),
  /** Id of its single-count category. */
  agency: z.string(),
  addressees: z.array(z.string()),
  state: recommendationState,
  standing: z.string(),
  themes: z.array(countedCode),
  means: z.array(countedCode),
  strength: countedCode.nullable(),
  smartMet: z.number(),
  memos: z.number(),
});
export type RecommendationRow = z.infer<typeof row>;

const suggested = z.strictObject({
  code: z.string(),
  score: z.number(),
  evidence: z.array(z.strictObject({ start: z.number(), end: z.number(), words: z.string() })),
});

/** One list of codes of a recommendation: what people said, what is suggested, and what is counted. */
const codesOfList = z.strictObject({
  list: codeList,
  counted: z.array(countedCode),
  codings: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      applies: z.boolean(),
      coder: z.string(),
      origin: z.enum(['person', 'suggestion']),
      rationale: z.string(),
      created: z.string(),
      anchor: anchor.nullable(),
    }),
  ),
  suggested: z.array(suggested),
});

const recommendationView = z.strictObject({
  id: z.string(),
  review: z.strictObject({ id: z.string(), reference: z.string(), title: z.string() }),
  report: z.strictObject({ id: z.string(), file: z.string(), title: z.string(), kind: reportKind, pages: z.number() }),
  number: z.string(),
  heading: z.string(),
  text: z.string(),
  anchors: z.array(anchor),
  page: z.number(),
  pages: z.array(z.number()),
  parts: z.array(z.strictObject({ number: z.string(), text: z.string() })),
  addressees: z.array(z.strictObject({ name: z.string(), category: z.string().nullable(), source: z.string() })),
  agency: z.string(),
  deadline: z.string(),
  section: z.array(z.string()),
  reference: z.string(),
  confidence: z.number(),
  reason: z.string(),
  state: recommendationState,
  standing: z.string(),
  /** The recommendation that this one states again. */
  restates: z.strictObject({ id: z.string(), number: z.string(), file: z.string() }).nullable(),
  lists: z.array(codesOfList),
  memos: z.array(memo),
  /** Others of its proposed family, the centre first; empty when it has none or families were not asked for yet. */
  family: z.array(z.strictObject({ id: z.string(), review: z.string(), number: z.string(), text: z.string() })),
});
export type RecommendationView = z.infer<typeof recommendationView>;

const happened = z.strictObject({
  /** Id of the change. */
  change: z.string(),
  actor: z.string(),
  instant: z.string(),
  /** Whether it took another change back, or did one again that was taken back. */
  takesBack: z.boolean(),
  /** Whether it was itself taken back. */
  takenBack: z.boolean(),
  /** Whether undo, for the person who asks, would take back just this. */
  undoable: z.boolean(),
  lines: z.array(z.strictObject({ says: z.string(), words: z.string() })),
});

export const sorts = ['order', 'number', 'review', 'agency', 'theme', 'strength', 'smart', 'length'] as const;

const listQuery = z.strictObject({
  ...filterShape,
  sort: z.enum(sorts).default('order'),
  direction: z.enum(['up', 'down']).default('up'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  words: z.enum(['some', 'whole']).default('some'),
});

const crossTable = z.strictObject({
  rows: z.array(z.strictObject({ id: z.string(), name: z.string(), total: z.number() })),
  columns: z.array(z.strictObject({ id: z.string(), name: z.string(), total: z.number() })),
  counts: z.array(z.array(z.number())),
  total: z.number(),
});

const facet = z.strictObject({
  dimension: dimensionId,
  name: z.string(),
  values: z.array(z.strictObject({ id: z.string(), name: z.string(), count: z.number(), chosen: z.boolean() })),
  distinct: z.number(),
});
export type FacetView = z.infer<typeof facet>;

export const recommendationEndpoints = {
  'GET /api/recommendations': {
    summary: 'Recommendations that meet a filter, a page at a time.',
    query: listQuery,
    answer: z.strictObject({ total: z.number(), items: z.array(row) }),
  },
  'GET /api/recommendations/ids': {
    summary: 'Ids of all recommendations that meet a filter, in order: what a bulk change is about.',
    query: z.strictObject({
      ...filterShape,
      sort: z.enum(sorts).default('order'),
      direction: z.enum(['up', 'down']).default('up'),
    }),
    answer: z.strictObject({ ids: z.array(z.string()) }),
  },
  'GET /api/recommendations/:id': {
    summary: 'Everything known of one recommendation.',
    answer: recommendationView,
  },
  'GET /api/recommendations/:id/history': {
    summary: 'What people did to one recommendation, newest first.',
    answer: z.strictObject({ changes: z.array(happened) }),
  },
  'GET /api/facets': {
    summary: 'How often each value occurs among the recommendations that meet the rest of the filter.',
    query: z.strictObject({ ...filterShape, facet: several }),
    answer: z.strictObject({ total: z.number(), facets: z.array(facet) }),
  },
  'GET /api/matrix': {
    summary: 'One dimension against another among the recommendations that meet a filter.',
    query: z.strictObject({ ...filterShape, rows: dimensionId, columns: dimensionId }),
    answer: z.strictObject({ rowName: z.string(), columnName: z.string(), table: crossTable }),
  },
} satisfies Endpoints;
