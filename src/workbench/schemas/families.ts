import { z } from 'zod';
import type { FamilyList } from '../../app/workbench/views/family-list.ts';
import type { Endpoints } from '../endpoint.ts';
import { opaque } from './shared.ts';

export const familyEndpoints = {
  'GET /api/families': {
    summary: 'Proposed families of recommendations that ask for the same, with what people decided, a page at a time.',
    query: z.strictObject({
      kind: z.enum(['', 'within-review', 'across-agencies', 'across-reviews', 'across-years']).default(''),
      state: z.enum(['', 'open', 'accepted', 'split']).default(''),
      /** Centre of a family whose place is to be said. */
      at: z.string().max(200).default(''),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
    answer: opaque<FamilyList>('families with members, pairs and decision; pairs of opposite direction apart'),
  },
} satisfies Endpoints;
