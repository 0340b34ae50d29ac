import { z } from 'zod';
import { codeLists } from '../../../domain/coding/coding.ts';

/* What a person wants to be done, as it comes from a window. Each becomes one change, or a failure that says why not. */

const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(50_000);
const words = z.string().max(20_000);
const list = z.enum(codeLists);
/** UTF-16 offsets in the text of a report; end exclusive. */
const stretch = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });
const stretches = z.array(stretch).min(1).max(200);
const colour = z.string().regex(/^(#[0-9a-f]{6})?$/);

const coding = [
  /** Says that a code applies to recommendations, or, with `applies` false, that it does not. */
  z.object({
    type: z.literal('code'),
    recommendations: ids,
    list,
    code: id,
    applies: z.boolean().default(true),
    rationale: words.default(''),
  }),
  /** Says several codes of one recommendation in one go. */
  z.object({
    type: z.literal('appraise'),
    recommendation: id,
    codes: z
      .array(z.object({ list, code: id }))
      .min(1)
      .max(20),
  }),
  /** Codes words of a report; within a recommendation it is a coding of that recommendation. */
  z.object({ type: z.literal('code-passage'), report: id, ...stretch.shape, list, code: id }),
  /** Takes back what was said of a code, whoever said it. */
  z.object({ type: z.literal('uncode'), recommendations: ids, list, code: id }),
  z.object({ type: z.literal('withdraw'), codings: ids }),
  z.object({ type: z.literal('move-anchor'), coding: id, ...stretch.shape }),
] as const;

const recommendations = [
  z.object({ type: z.literal('judge'), recommendations: ids, state: z.enum(['suggested', 'accepted', 'rejected']) }),
  /** Mends what was extracted; what is left out stays. */
  z.object({
    type: z.literal('mend'),
    recommendation: id,
    number: z.string().max(200).optional(),
    heading: words.optional(),
    deadline: words.optional(),
    addressees: z.array(z.string().min(1).max(500)).max(100).optional(),
    stretches: stretches.optional(),
  }),
  /** Takes what the extractor missed. */
  z.object({
    type: z.literal('take'),
    report: id,
    stretches,
    number: z.string().max(200).default(''),
    heading: words.default(''),
  }),
] as const;

const caseWork = [
  z.object({
    type: z.literal('observe'),
    review: id,
    about: z.string().min(1).max(40),
    value: z.string().min(1).max(500),
    report: id.nullable().default(null),
    stretches: z.array(stretch).max(50).default([]),
  }),
  z.object({
    type: z.literal('judge-observation'),
    observations: ids,
    state: z.enum(['suggested', 'accepted', 'rejected']),
  }),
  /** Says why a theme of a case rightly leads to no recommendation; '' takes it back. */
  z.object({ type: z.literal('explain-none'), observation: id, reason: words }),
  z.object({
    type: z.literal('describe-review'),
    review: id,
    title: words.optional(),
    kind: z
      .enum([
        'serious-case-review',
        'child-safeguarding-practice-review',
        'rapid-review',
        'safeguarding-adult-review',
        'domestic-homicide-review',
        'prevention-of-future-deaths',
        'public-inquiry',
        'safety-investigation',
        'other',
      ])
      .nullable()
      .optional(),
    outcome: z.enum(['death', 'serious-injury', 'unknown']).optional(),
    year: z.number().int().min(1900).max(2200).nullable().optional(),
    ageBand: z.string().max(60).nullable().optional(),
  }),
] as const;

const reports = [
  /** Takes a report out of every count, or, with `removed` false, brings it back. */
  z.object({ type: z.literal('remove-report'), report: id, removed: z.boolean().default(true) }),
] as const;

const notes = [
  z.object({ type: z.literal('note'), subject: id, text: words.min(1) }),
  z.object({ type: z.literal('edit-note'), memo: id, text: words.min(1) }),
  z.object({ type: z.literal('remove-note'), memo: id }),
] as const;

const codebook = [
  z.object({
    type: z.literal('add-theme'),
    name: z.string().min(1).max(300),
    layer: id,
    parent: id.nullable().default(null),
    definition: words.default(''),
  }),
  z.object({
    type: z.literal('change-theme'),
    theme: id,
    name: z.string().min(1).max(300).optional(),
    definition: words.optional(),
    include: words.optional(),
    exclude: words.optional(),
    colour: colour.optional(),
    examples: z.array(words.min(1)).max(100).optional(),
  }),
  /** Puts a theme, with its parts, elsewhere: under `parent` in `layer`, before `before` or last. */
  z.object({
    type: z.literal('move-theme'),
    theme: id,
    layer: id,
    parent: id.nullable(),
    before: id.nullable().default(null),
  }),
  z.object({ type: z.literal('merge-themes'), themes: ids, into: id }),
  /** Makes new parts of a theme and moves chosen codings to them. */
  z.object({
    type: z.literal('split-theme'),
    theme: id,
    parts: z
      .array(z.object({ name: z.string().min(1).max(300), recommendations: z.array(id).max(50_000) }))
      .min(1)
      .max(50),
  }),
  z.object({ type: z.literal('retire-theme'), theme: id }),
  z.object({ type: z.literal('restore-theme'), theme: id }),
  z.object({ type: z.literal('name-version'), name: z.string().min(1).max(200) }),
] as const;

const families = [
  /** Says which members of a proposed family ask for the same; a decision on the same members is replaced. */
  z.object({
    type: z.literal('decide-family'),
    members: ids,
    groups: z.array(ids).min(1).max(5000),
  }),
  /** Takes a decision back, so that the proposal stands open again. */
  z.object({ type: z.literal('reopen-family'), decision: id }),
] as const;

const views = [
  z.object({ type: z.literal('rename-workspace'), title: z.string().trim().min(1).max(200) }),
  z.object({
    type: z.literal('save-view'),
    room: z.string().min(1).max(60),
    name: z.string().min(1).max(200),
    query: z.string().max(8000),
  }),
  z.object({ type: z.literal('remove-view'), view: id }),
  /** `value` is JSON. */
  z.object({ type: z.literal('set'), setting: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), value: words }),
] as const;

export const intentSchema = z.discriminatedUnion('type', [
  ...coding,
  ...recommendations,
  ...caseWork,
  ...reports,
  ...notes,
  ...codebook,
  ...families,
  ...views,
]);
export type Intent = z.infer<typeof intentSchema>;
/** One kind of intent. */
export type IntentOf<Type extends Intent['type']> = Extract<Intent, { type: Type }>;
