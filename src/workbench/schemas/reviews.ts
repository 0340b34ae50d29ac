import { z } from 'zod';
import type { Endpoints } from '../endpoint.ts';
import { anchor, codeList, memo, recommendationState, reportKind } from './shared.ts';

const attributes = z.strictObject({
  kind: z.string().nullable(),
  outcome: z.string(),
  year: z.number().nullable(),
  ageBand: z.string().nullable(),
  other: z.record(z.string(), z.string()),
});

const reviewRow = z.strictObject({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  attributes,
  reports: z.number(),
  pages: z.number(),
  /** Counted ones. */
  recommendations: z.number(),
  /** Counted ones that nobody judged. */
  open: z.number(),
  caseThemes: z.strictObject({ accepted: z.number(), suggested: z.number() }),
});
export type ReviewRow = z.infer<typeof reviewRow>;

const report = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  kind: reportKind,
  kindReason: z.string(),
  pages: z.number(),
  bytes: z.number(),
  warnings: z.array(z.string()),
  recommendations: z.number(),
  nearMisses: z.number(),
  /** Whether the printed page can be shown. */
  original: z.boolean(),
  removed: z.boolean(),
});
export type ReportView = z.infer<typeof report>;

const observation = z.strictObject({
  id: z.string(),
  about: z.string(),
  value: z.string(),
  /** The value as it is called. */
  name: z.string(),
  state: recommendationState,
  score: z.number(),
  report: z.string().nullable(),
  anchors: z.array(anchor),
  reason: z.string(),
  noRecommendation: z.string(),
  coder: z.string(),
  /** Counted recommendations of the review that meet it, for case themes. */
  met: z.number(),
});
export type ObservationView = z.infer<typeof observation>;

const place = z.strictObject({ start: z.number(), end: z.number(), page: z.number() });

const reportOutline = z.strictObject({
  report,
  review: z.strictObject({ id: z.string(), reference: z.string(), title: z.string() }),
  format: z.string(),
  /** Length of the text, in UTF-16 units. */
  length: z.number(),
  /** Sheets the text is given out in: the printed pages, or, in a format without pages, stretches of its text. */
  sheets: z.array(
    z.strictObject({
      number: z.number(),
      label: z.string().nullable(),
      width: z.number(),
      height: z.number(),
      ocr: z.number().nullable(),
      /** Number of characters. */
      size: z.number(),
    }),
  ),
  /** Whether the sheets are printed pages. */
  printed: z.boolean(),
  recommendations: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      heading: z.string(),
      text: z.string(),
      state: recommendationState,
      standing: z.string(),
      confidence: z.number(),
      reason: z.string(),
      places: z.array(place),
      themes: z.array(
        z.strictObject({ code: z.string(), state: z.enum(['accepted', 'suggested']), score: z.number() }),
      ),
    }),
  ),
  nearMisses: z.array(z.strictObject({ text: z.string(), reason: z.string(), place })),
  /** Codings of words, in recommendations and outside. */
  codings: z.array(
    z.strictObject({
      id: z.string(),
      list: codeList,
      code: z.string(),
      name: z.string(),
      coder: z.string(),
      recommendation: z.string().nullable(),
      place,
    }),
  ),
  observations: z.array(
    z.strictObject({ id: z.string(), name: z.string(), about: z.string(), state: recommendationState, place }),
  ),
});

const sheetText = z.strictObject({
  number: z.number(),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(['heading', 'paragraph', 'list-item', 'cell']),
      role: z.string(),
      start: z.number(),
      end: z.number(),
      /** Where its words begin after its marker. */
      contentStart: z.number(),
      level: z.number(),
      indent: z.number(),
      text: z.string(),
      /** Table, row, column, row span, column span, 1 for a header. */
      cell: z.array(z.number()).nullable(),
      bold: z.boolean(),
      italic: z.boolean(),
    }),
  ),
  /** Printed lines on this sheet, six numbers each: start, end, x, y, width, height (points). */
  lines: z.array(z.number()),
});

export const reviewEndpoints = {
  'GET /api/reviews': { summary: 'All reviews.', answer: z.strictObject({ reviews: z.array(reviewRow) }) },
  'GET /api/reviews/:id': {
    summary: 'A review with its reports and what was observed of its case.',
    answer: z.strictObject({
      review: reviewRow,
      reports: z.array(report),
      observations: z.array(observation),
      memos: z.array(memo),
    }),
  },
  'GET /api/reports/:id': {
    summary: 'A report: its sheets, and everything marked in it.',
    answer: reportOutline,
  },
  'GET /api/reports/:id/text': {
    summary: 'The text of some sheets of a report, with the printed lines.',
    query: z.strictObject({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
    answer: z.strictObject({ sheets: z.array(sheetText) }),
  },
  'GET /api/reports/:id/find': {
    summary: 'Where words stand in a report.',
    query: z.strictObject({ q: z.string().min(1).max(200) }),
    answer: z.strictObject({ hits: z.array(place), more: z.boolean() }),
  },
} satisfies Endpoints;
