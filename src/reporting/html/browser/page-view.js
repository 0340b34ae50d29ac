// @ts-check
import { listOf, writeAddress } from './address.js';
import { findRecommendation, readData } from './data.js';
import { showExcerpt } from './flowing-excerpt.js';
import { nameOf } from './item.js';
import { openDocument } from './kept-document.js';
import { make } from './markup.js';
import { openPanel } from './panel.js';
import { drawPage } from './printed-page.js';
import { describeSelection, selectRecommendations } from './selection.js';

/** @typedef {import('./data.js').Recommendation} Recommendation */
/** @typedef {import('./kept-document.js').KeptDocument} KeptDocument */

/** @param {string} words @param {string | null} href */
const step_ = (words, href) =>
  href === null ? make('span', { class: 'step off' }, words) : make('a', { class: 'step', href }, words);

/** @param {URLSearchParams} query @param {Recommendation | undefined} item */
function toItem(query, item) {
  if (item === undefined) return null;
  const next = listOf(query);
  next.set('id', item.id);
  return writeAddress('page', next);
}

/** @param {URLSearchParams} query @param {number | undefined} page */
function toPage(query, page) {
  if (page === undefined) return null;
  const next = new URLSearchParams(query);
  next.set('at', String(page));
  return writeAddress('page', next);
}

/** The way to another page that this report keeps. @param {URLSearchParams} query @param {{ number: number } | undefined} page */
const turnTo = (query, page) =>
  step_(page === undefined ? 'No other page kept' : `Page ${page.number}`, toPage(query, page?.number));

/** @param {Recommendation} item */
function tellReasons(item) {
  const rows = [
    ['Taken because', item.reason],
    ['Confidence', item.confidence.toLocaleString('en-GB', { maximumFractionDigits: 2 })],
    ['Stands under', item.section.join(' › ')],
    ['Printed reference', item.reference],
    ['Stated on', item.pages.length > 1 ? `pages ${item.pages.join(', ')}` : ''],
  ].filter(([, words]) => words !== '');
  return make(
    'dl',
    { class: 'reasons' },
    ...rows.flatMap(([name, words]) => [make('dt', {}, name ?? ''), make('dd', {}, words ?? '')]),
  );
}

/** @param {Recommendation} item @param {KeptDocument} kept @param {URLSearchParams} query */
function showPrinted(item, kept, query) {
  const wanted = Number(query.get('at') ?? item.page);
  const index = Math.max(
    0,
    kept.pages.findIndex((page) => page.number === wanted),
  );
  const page = kept.pages[index];
  if (page === undefined) return null;
  const sheet = drawPage(page);
  const turn = make(
    'p',
    { class: 'turn' },
    turnTo(query, kept.pages[index - 1]),
    make(
      'span',
      {},
      `page ${page.number}${page.label !== null && page.label !== String(page.number) ? ` (printed ${page.label})` : ''}`,
    ),
    turnTo(query, kept.pages[index + 1]),
  );
  const ocr = page.ocr === null ? '' : ` The words were read from an image (confidence ${page.ocr} of 100).`;
  const note = `Drawn from the words and their places in the file; pictures, rules and colours are left out.${ocr}`;
  return {
    turn,
    nodes: [sheet.svg, make('p', { class: 'note' }, note)],
    settle: () => sheet.settle(kept.highlights[item.id] ?? []),
    sheet: sheet.svg,
  };
}

/** @param {Recommendation} item @param {KeptDocument} kept */
function showFlowing(item, kept) {
  const stretches = kept.highlights[item.id] ?? [];
  const excerpt = kept.excerpts.find((blocks) =>
    stretches.some(([start, end]) =>
      blocks.some((block) => start < block.start + block.text.length && end > block.start),
    ),
  );
  if (excerpt === undefined) return null;
  return [
    showExcerpt(excerpt, stretches),
    make(
      'p',
      { class: 'note' },
      'This format has no pages. These are the words around the recommendation, in their order.',
    ),
  ];
}

/** The file, and the title of its review where the file name does not tell it already. @param {Recommendation} item */
function sourceOf(item) {
  const file = readData().reports[item.report]?.file ?? '';
  const review = readData().reviews[item.review];
  if (review === undefined) return file;
  return `${file}, ${review.title === review.review || review.title === '' ? `review ${review.review}` : review.title}`;
}

/** The page on which a recommendation stands, its words highlighted. @param {URLSearchParams} query */
export async function showPage(query) {
  const item = findRecommendation(query.get('id') ?? '');
  const list = listOf(query);
  const back = { href: writeAddress('list', list), words: `Back to ${describeSelection(list)}` };
  if (item === undefined) {
    openPanel({
      title: 'Not in this report',
      about: ['The link names a recommendation that this report does not hold.'],
      content: [],
      back,
    });
    return;
  }
  const items = selectRecommendations(list);
  const place = items.findIndex(({ id }) => id === item.id);
  const steps = make(
    'p',
    { class: 'turn' },
    step_('Previous recommendation', toItem(query, items[place - 1])),
    make('span', {}, `${place + 1} of ${items.length}`),
    step_('Next recommendation', toItem(query, items[place + 1])),
  );
  const kept = await openDocument(item.report);
  if (
    window.location.hash !== writeAddress('page', query) &&
    new URLSearchParams(window.location.hash.split('?')[1]).get('id') !== item.id
  )
    return;
  const printed = kept === null || kept.pages.length === 0 ? null : showPrinted(item, kept, query);
  const flowing = kept === null || printed !== null ? null : showFlowing(item, kept);
  const words = make(
    'div',
    { class: 'printed text' },
    ...item.text.split('\n').map((paragraph) => make('p', {}, paragraph)),
  );
  const missing = [
    make('p', { class: 'note' }, 'The page itself is not kept in this report; these are the words as taken.'),
    words,
  ];
  const body = openPanel({
    title: nameOf(item),
    about: [sourceOf(item)],
    steps: printed === null ? [steps] : [steps, printed.turn],
    content: [...(printed?.nodes ?? flowing ?? missing), tellReasons(item)],
    back,
  });
  if (printed !== null) {
    const first = printed.settle();
    if (first !== null) body.scrollTop = Math.max(0, printed.sheet.getBoundingClientRect().height * first - 80);
  } else {
    body.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
