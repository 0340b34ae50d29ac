// @ts-check

import { readData } from './data.js';
import { showItem } from './item.js';
import { countOf, make } from './markup.js';
import { openPanel } from './panel.js';
import { describeSelection, selectRecommendations } from './selection.js';

const step = 60;

/**
 * Puts items into a list some at a time.
 * @param {HTMLElement} list
 * @param {readonly import('./data.js').Recommendation[]} items
 * @param {URLSearchParams} query
 * @param {HTMLElement} more the button that brings the next ones
 * @param {string} [found]
 */
export function fillList(list, items, query, more, found = '') {
  let shown = 0;
  const add = () => {
    list.append(...items.slice(shown, shown + step).map((item) => showItem(item, query, found)));
    shown = Math.min(items.length, shown + step);
    more.hidden = shown >= items.length;
    more.textContent = `Show more (${(items.length - shown).toLocaleString('en-GB')} left)`;
  };
  list.replaceChildren();
  more.onclick = add;
  add();
}

/** The recommendations behind a figure. @param {URLSearchParams} query */
export function showList(query) {
  const items = selectRecommendations(query);
  const list = make('div', { class: 'items' });
  const more = make('button', { type: 'button', class: 'show-more' });
  fillList(list, items, query, more);
  openPanel({
    title: describeSelection(query),
    about: [
      make('strong', {}, countOf(items.length, 'recommendation')),
      `. ${items.length === 0 ? 'Nothing in this report meets these conditions.' : readData().state}`,
    ],
    content: [list, more],
  });
}
