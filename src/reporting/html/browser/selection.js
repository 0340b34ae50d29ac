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
  family: (item, wanted) => item.family === wanted,
  again: (item) => item.family !== null,
  year: (item, wanted) => String(readData().reviews[item.review]?.year) === wanted,
};

/** Conditions that are codes: all others that a selection can have. @type {Map<string, number> | null} */
let codePlaces = null;

/** @param {Recommendation} item @param {string} name @param {string} wanted */
function hasCode(item, name, wanted) {
  codePlaces ??= new Map(readData().codes.map(({ key }, index) => [key, index]));
  const place = codePlaces.get(`${name}=${wanted}`);
  return place !== undefined && item.codes.includes(place);
}

const codeNames = new Set(
  'theme layer means trainingOrProcedure beyond caseTheme remark strength evaluability smartMet smart-owner smart-single-action smart-measurable smart-deadline smart-outcome'.split(
    ' ',
  ),
);

/** The recommendations that meet every condition of a query. @param {URLSearchParams} query */
export function selectRecommendations(query) {
  return readData().recommendations.filter((item) =>
    [...query].every(([name, wanted]) =>
      codeNames.has(name) ? hasCode(item, name, wanted) : (conditions[name]?.(item, wanted, query) ?? true),
    ),
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
  family: () => 'one family',
  again: () => 'said more than once',
  year: (wanted) => `reviews of ${wanted}`,
  parts: (wanted) => (wanted === 'some' ? 'with parts' : 'without parts'),
};

/** A selection in words: "Review 10, Police". @param {URLSearchParams} query */
export function describeSelection(query) {
  const words = [...query].flatMap(
    ([name, wanted]) =>
      phrases[name]?.(wanted) ?? readData().codes.find(({ key }) => key === `${name}=${wanted}`)?.name ?? [],
  );
  return words.length === 0 ? 'All recommendations' : words.join(', ');
}
