import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { countCodes } from '../../../domain/coding/counted-codes.ts';
import type { DocumentText } from '../../../domain/document/document-text.ts';
import { literalPattern } from '../../../domain/document/literal-pattern.ts';
import { nameCode } from '../intents/code-names.ts';
import type { LiveWorkspace } from '../live-workspace.ts';
import { cutSheets, sheetFinder } from './report-sheets.ts';
import { describeReport } from './review-pages.ts';

/** A report with everything marked in it; null when there is none. Its text is asked for by sheets. */
export function outlineReport(live: LiveWorkspace, id: string, document: DocumentText) {
  const { records, frame } = live;
  const report = describeReport(live, id);
  const record = live.reports.find((one) => one.id === id);
  if (report === undefined || record === undefined) return null;
  const review = records.get('review', record.review);
  const sheet = sheetFinder(document);
  const place = ({ start, end }: Pick<Anchor, 'start' | 'end'>) => ({ start, end, page: sheet(start) });
  const index = live.index();
  const standing = index.get('standing');
  const own = [...records.all('recommendation')].filter((one) => one.report === id);
  const words = [...own.flatMap((one) => records.codingsOf(one.id)), ...records.passagesOf(id)];
  return {
    report,
    review: { id: record.review, reference: review?.reference ?? '', title: review?.title ?? '' },
    ...{ format: document.format, length: document.text.length, printed: document.pages.length > 0 },
    sheets: cutSheets(document).map(({ number, label, width, height, ocr, blocks }) => ({
      ...{ number, label, width, height, ocr },
      size: blocks.reduce((sum, { start, end }) => sum + end - start, 0),
    })),
    recommendations: own
      .map((one) => ({
        ...{ id: one.id, number: one.number, heading: one.heading, text: one.text, state: one.state },
        standing: standing.values[standing.rows.all[index.placeOf(one.id)]?.[0] ?? -1]?.id ?? '',
        ...{ confidence: one.confidence, reason: one.reason, places: one.anchors.map(place) },
        themes: [...countCodes('themes', records.codingsOf(one.id), records.suggestions.get(one.id) ?? null)],
      }))
      .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)),
    nearMisses: record.nearMisses.map(({ text, reason, anchor }) => ({ text, reason, place: place(anchor) })),
    codings: words.flatMap(({ id, list, code, coder, recommendation, anchor, withdrawn, applies }) =>
      anchor === null || withdrawn !== null || !applies
        ? []
        : [{ ...{ id, list, code, coder, recommendation }, name: nameCode(frame, list, code), place: place(anchor) }],
    ),
    observations: [...records.all('observation')]
      .filter((one) => one.report === id && one.state !== 'rejected')
      .flatMap(({ id, about, value, state, anchors }) =>
        anchors.map((anchor) => ({
          ...{ id, about, state, place: place(anchor) },
          name: about === 'case-theme' ? nameCode(frame, 'case-themes', value) : value,
        })),
      ),
  };
}

/** Places that are found in a report at most. */
const limit = 200;

/** Where words stand in a document, whatever their case and the white space between them. */
export function findInDocument(document: DocumentText, words: string) {
  const pattern = literalPattern(words.trim());
  const sheet = sheetFinder(document);
  const hits: { start: number; end: number; page: number }[] = [];
  for (const found of document.text.matchAll(new RegExp(pattern, 'giu'))) {
    if (hits.length === limit) return { hits, more: true };
    const start = found.index;
    hits.push({ start, end: start + found[0].length, page: sheet(start) });
  }
  return { hits, more: false };
}
