// @ts-check
import { writeAddress } from './address.js';
import { readData } from './data.js';
import { make } from './markup.js';

/** @typedef {import('./data.js').Recommendation} Recommendation */

const folded = 900;

/** @param {string} text @param {string} found */
function printText(text, found) {
  const paragraphs = text.split('\n').map((words) => make('p', {}, ...markFound(words, found)));
  return make('div', { class: text.length > folded ? 'printed text folded' : 'printed text' }, ...paragraphs);
}

/** @param {string} words @param {string} found */
function markFound(words, found) {
  if (found === '') return [words];
  /** @type {(Node | string)[]} */
  const pieces = [];
  const lower = words.toLowerCase();
  let from = 0;
  for (let at = lower.indexOf(found); at >= 0; at = lower.indexOf(found, from)) {
    pieces.push(words.slice(from, at), make('mark', {}, words.slice(at, at + found.length)));
    from = at + found.length;
  }
  return [...pieces, words.slice(from)];
}

/** What to call it: its number and heading as printed, with the word where there is only a number. @param {Recommendation} item */
export function nameOf(item) {
  const number = /^[\d.]*$/.test(item.number) ? `Recommendation ${item.number}`.trim() : item.number;
  return item.heading === '' ? number : `${number}: ${item.heading}`;
}

/** Where a recommendation stands, in words: "page 12 of review.pdf". @param {Recommendation} item */
export function placeInWords(item) {
  const file = readData().reports[item.report]?.file ?? '';
  return item.page === 0 ? file : `page ${item.page} of ${file}`;
}

/**
 * One recommendation: number and heading as printed, its words, whom it addresses, and the way to its page.
 * @param {Recommendation} item
 * @param {URLSearchParams} list the list it stands in, kept in the address of its page
 * @param {string} [found] words to mark, in lower case
 */
export function showItem(item, list, found = '') {
  const query = new URLSearchParams(list);
  query.set('id', item.id);
  const name = [item.number, item.heading].filter((words) => words !== '').join('  ');
  const review = readData().reviews[item.review];
  const text = printText(item.text, found);
  const article = make(
    'article',
    { class: 'item', tabindex: '-1', 'data-id': item.id },
    make(
      'p',
      { class: 'item-head' },
      make('span', { class: 'printed name' }, name === '' ? 'not numbered' : name),
      make('span', { class: `chip ${item.state}` }, item.state === 'accepted' ? 'confirmed' : 'suggested'),
    ),
    text,
  );
  if (item.text.length > folded) {
    const unfold = make('button', { type: 'button', class: 'plain' }, 'Show all of it');
    unfold.addEventListener('click', () => {
      text.classList.remove('folded');
      unfold.remove();
    });
    article.append(unfold);
  }
  const facts = [
    item.addressees.length === 0
      ? ['Addressee not stated']
      : ['To ', make('span', { class: 'printed' }, item.addressees.join('; '))],
    item.deadline === '' ? [] : ['Deadline ', make('span', { class: 'printed' }, item.deadline)],
    item.parts === 0 ? [] : [`${item.parts} ${item.parts === 1 ? 'part' : 'parts'}`],
    [`Review ${review?.review ?? ''}`],
  ].filter((fact) => fact.length > 0);
  const line = make('p', { class: 'facts' });
  for (const fact of facts) line.append(make('span', {}, ...fact));
  line.append(make('a', { href: writeAddress('page', query), class: 'to-page' }, `Open ${placeInWords(item)}`));
  article.append(line);
  return article;
}
