import { z } from 'zod';
import { intentSchema } from '../../app/workbench/intents/intent.ts';
import type { Endpoints } from '../endpoint.ts';
import { changeLine, codeList, dimensionId } from './shared.ts';

const theme = z.strictObject({
  id: z.string(),
  name: z.string(),
  layer: z.string(),
  parent: z.string().nullable(),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  examples: z.array(z.string()),
  colour: z.string(),
  position: z.number(),
  mergedInto: z.string().nullable(),
});

const history = z.strictObject({ undo: changeLine.nullable(), redo: changeLine.nullable() });

export const job = z.strictObject({
  id: z.string(),
  what: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  /** What is being done, in words. */
  stage: z.string(),
  done: z.number(),
  total: z.number(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(['waiting', 'reading', 'read', 'known', 'duplicate', 'failed']),
      /** What came of it, or how far it is. */
      detail: z.string(),
      advice: z.string(),
      recommendations: z.number().nullable(),
      pages: z.number().nullable(),
    }),
  ),
  /** Why it failed as a whole; '' otherwise. */
  failure: z.string(),
});
export type Job = z.infer<typeof job>;

const workspaceView = z.strictObject({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  software: z.string(),
  /** Changes whenever the server starts. */
  server: z.string(),
  /** The name that a new window codes under until its person gives another. */
  coder: z.string(),
  sequence: z.number(),
  scheme: z.strictObject({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    categories: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  counts: z.strictObject({
    reviews: z.number(),
    reports: z.number(),
    recommendations: z.number(),
    codings: z.number(),
    /** Recommendations and observations that nobody judged yet. */
    open: z.number(),
  }),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      definition: z.string(),
      include: z.string(),
      exclude: z.string(),
    }),
  ),
  themes: z.array(theme),
  lists: z.array(
    z.strictObject({
      list: codeList,
      name: z.string(),
      many: z.boolean(),
      codes: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
  dimensions: z.array(z.strictObject({ id: dimensionId, name: z.string(), many: z.boolean() })),
  views: z.array(z.strictObject({ id: z.string(), room: z.string(), name: z.string(), query: z.string() })),
  /** By name; values are JSON. */
  settings: z.record(z.string(), z.string()),
  history,
  job: job.nullable(),
});
export type WorkspaceView = z.infer<typeof workspaceView>;

const committed = z.strictObject({ change: changeLine, history });

export const workspaceEndpoints = {
  'GET /api/workspace': {
    summary: 'The workspace with its lists, codebook, settings and what can be undone.',
    answer: workspaceView,
  },
  'GET /api/changes': {
    summary: 'The last changes of everybody, newest first.',
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: z.strictObject({ changes: z.array(changeLine) }),
  },
  'POST /api/changes': {
    summary: 'Does what a person wants. The same key a second time answers with what was done the first time.',
    body: z.strictObject({ intent: intentSchema, key: z.string().min(8).max(100).optional() }),
    answer: committed,
  },
  'POST /api/changes/preview': {
    summary: 'Says what an intent would change, without doing it.',
    body: z.strictObject({ intent: intentSchema }),
    answer: z.strictObject({
      label: z.string(),
      /** Edits by kind of record. */
      edits: z.record(z.string(), z.number()),
      /** Recommendations whose codes or words would be touched. */
      recommendations: z.number(),
      /** Recommendations that count under other themes than before, with an example of each. */
      moved: z.array(z.strictObject({ theme: z.string(), before: z.number(), after: z.number() })),
    }),
  },
  'POST /api/undo': { summary: 'Takes back what this person did last.', answer: committed },
  'POST /api/redo': { summary: 'Does again what this person took back last.', answer: committed },
} satisfies Endpoints;
