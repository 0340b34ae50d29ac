// @ts-check
import { readData } from './data.js';

/** @typedef {import('./data.js').Recommendation} Recommendation */

/**
 * One test a condition; the names are those of `selection.ts`.
 * @type {Record<string, (item: Recommendation, wanted: string, query: URLSearchParams) => boolean>}
 */
const conditions = {
  review: (item, wanted) => readData().reviews[item.review]?.id === wanted,
  agency: (item, wanted, query) => {
    const { columns } = readData();
    if (query.get('rule') !== 'multi') return columns[item.column]?.id === wanted;
    return item.columns.some((column) => columns[column]?.id === wanted);
  },
  body: (item, wanted) => item.addressees.includes(wanted),
  report: (item, wanted) => readData().reports[item.report]?.id === wanted,
  reportKind: (item, wanted) => readData().reports[item.report]?.kind === wanted,
  reviewKind: (item, wanted) => readData().reviews[item.review]?.kind === wanted,
  outcome: (item, wanted) => readData().reviews[item.review]?.outcome === wanted,
  sample: (item, wanted) =>
    readData()
      .samples.find((sample) => sample.id === wanted)
      ?.members.includes(item.review) ?? false,
  state: (item, wanted) => item.state === wanted,
  deadline: (item, wanted) => (item.deadline !== '') === (wanted === 'stated'),
  parts: (item, wanted) => item.parts > 0 === (wanted === 'some'),
};

/** The recommendations that meet every condition of a query. @param {URLSearchParams} query */
export function selectRecommendations(query) {
  return readData().recommendations.filter((item) =>
    [...query].every(([name, wanted]) => conditions[name]?.(item, wanted, query) ?? true),
  );
}

/** @type {Record<string, (wanted: string) => string>} */
const phrases = {
  review: (wanted) => {
    const review = readData().reviews.find(({ id }) => id === wanted);
    return review === undefined ? 'Review' : `Review ${review.review}`;
  },
  agency: (wanted) => readData().columns.find(({ id }) => id === wanted)?.name ?? 'Agency',
  rule: () => 'any mention',
  body: (wanted) => wanted,
  report: (wanted) => readData().reports.find(({ id }) => id === wanted)?.file ?? 'Report',
  reportKind: (wanted) => `in ${wanted.replace('-', ' ')} documents`,
  reviewKind: (wanted) => (wanted === 'unknown' ? 'kind of review not stated' : wanted.replaceAll('-', ' ')),
  outcome: (wanted) =>
    ({ death: 'after a death', 'serious-injury': 'after a serious injury' })[wanted] ?? 'outcome not stated',
  sample: (wanted) => readData().samples.find(({ id }) => id === wanted)?.description ?? 'Sample',
  state: (wanted) => (wanted === 'accepted' ? 'confirmed' : 'suggested'),
  deadline: (wanted) => (wanted === 'stated' ? 'a deadline is stated' : 'no deadline is stated'),
  parts: (wanted) => (wanted === 'some' ? 'with parts' : 'without parts'),
};

/** A selection in words: "Review 10, Police". @param {URLSearchParams} query */
export function describeSelection(query) {
  const words = [...query].flatMap(([name, wanted]) => phrases[name]?.(wanted) ?? []);
  return words.length === 0 ? 'All recommendations' : words.join(', ');
}
