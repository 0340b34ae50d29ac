import { placeOnce } from '../../../analysis/category-placement.ts';
import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { codeLists } from '../../../domain/coding/coding.ts';
import { countCodes, suggestedCodes } from '../../../domain/coding/counted-codes.ts';
import type { LiveWorkspace } from '../live-workspace.ts';

/** An anchor as a window needs it. */
export const showAnchor = ({ start, end, page, exact }: Anchor) => ({ start, end, page, exact });

/** Memos on something, oldest first. */
export const memosOn = (live: LiveWorkspace, subject: string) =>
  [...live.records.all('memo')]
    .filter((memo) => memo.subject === subject)
    .sort((a, b) => (a.created < b.created ? -1 : 1));

/** Everything known of one recommendation; null when there is none. */
export function describeRecommendation(live: LiveWorkspace, id: string) {
  const { records } = live;
  const record = records.get('recommendation', id);
  if (record === null) return null;
  const report = records.reports.get(record.report);
  const review = records.get('review', record.review);
  if (report === undefined || review === null) return null;
  const suggestion = records.suggestions.get(id) ?? null;
  const codings = records.codingsOf(id);
  const restated = record.restates === null ? null : records.get('recommendation', record.restates);
  const index = live.index();
  const { rows, values } = index.get('standing');
  const lists = codeLists.map((list) => ({
    list,
    counted: [...countCodes(list, codings, suggestion)],
    codings: codings
      .filter((coding) => coding.list === list && coding.withdrawn === null)
      .map(({ id, code, applies, coder, origin, rationale, created, anchor }) => ({
        ...{ id, code, applies, coder, origin, rationale, created },
        anchor: anchor === null ? null : showAnchor(anchor),
      })),
    suggested:
      suggestion === null
        ? []
        : suggestedCodes(suggestion, list).map(({ id, score, evidence }) => ({
            ...{ code: id, score },
            evidence: evidence.map(({ start, end, words }) => ({ start, end, words })),
          })),
  }));
  return {
    id,
    review: { id: review.id, reference: review.reference, title: review.title },
    report: { id: report.id, file: report.file, title: report.title, kind: report.kind, pages: report.pages },
    ...{ number: record.number, heading: record.heading, text: record.text, anchors: record.anchors.map(showAnchor) },
    ...{
      page: record.page,
      pages: [...record.pages],
      parts: record.parts.map(({ number, text }) => ({ number, text })),
    },
    addressees: record.addressees.map(({ name, category, source }) => ({ name, category, source })),
    agency: placeOnce(record, records.scheme),
    ...{ deadline: record.deadline, section: [...record.section], reference: record.reference },
    ...{ confidence: record.confidence, reason: record.reason, state: record.state },
    standing: values[rows.all[index.placeOf(id)]?.[0] ?? -1]?.id ?? '',
    restates:
      restated === null
        ? null
        : {
            ...{ id: restated.id, number: restated.number },
            file: records.reports.get(restated.report)?.file ?? '',
          },
    lists,
    memos: memosOn(live, id),
    family: familyOf(live, id),
  };
}

/** The family of a recommendation, its centre first; [] when it is in none. */
function familyOf(live: LiveWorkspace, id: string) {
  const index = live.index();
  const { rows } = index.get('family');
  const own = rows.all[index.placeOf(id)]?.[0];
  if (own === undefined) return [];
  return index.ids
    .filter((_, place) => rows.all[place]?.[0] === own)
    .flatMap((member) => live.records.get('recommendation', member) ?? [])
    .map(({ id, review, number, text }) => ({
      ...{ id, review: live.records.get('review', review)?.reference ?? '', number, text },
    }));
}
