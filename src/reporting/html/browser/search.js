// @ts-check
import { readData } from './data.js';
import { showItem } from './item.js';
import { fillList } from './list-view.js';
import { countOf, make } from './markup.js';
import { selectRecommendations } from './selection.js';

/** @template {HTMLElement} T @param {string} id @returns {T} */
const node = (id) => /** @type {T} */ (document.getElementById(id));

/** @param {import('./data.js').Recommendation} item */
const wordsOf = (item) => `${item.number} ${item.heading} ${item.text} ${item.addressees.join(' ')}`.toLowerCase();

/** Lists what meets the words and the choices. */
function search() {
  const words = /** @type {HTMLInputElement} */ (node('search-words')).value.trim().toLowerCase();
  const query = new URLSearchParams();
  for (const name of ['review', 'agency']) {
    const { value } = /** @type {HTMLSelectElement} */ (node(`search-${name}`));
    if (value !== '') query.set(name, value);
  }
  const items = selectRecommendations(query).filter((item) => wordsOf(item).includes(words));
  node('search-count').textContent =
    items.length === 0 ? 'No recommendation has these words.' : countOf(items.length, 'recommendation');
  fillList(node('search-list'), items, query, node('search-more'), words);
}

/** Fills the choices and lists all recommendations as soon as the list comes near the screen. */
export function startSearch() {
  const form = document.querySelector('form.search');
  if (form === null) return;
  let filled = false;
  const fill = () => {
    if (filled) return;
    filled = true;
    const { reviews, columns } = readData();
    node('search-review').append(...reviews.map(({ id, review }) => make('option', { value: id }, review)));
    node('search-agency').append(...columns.map(({ id, name }) => make('option', { value: id }, name)));
    search();
  };
  new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && fill(), {
    rootMargin: '600px',
  }).observe(form);
  let waiting = 0;
  form.addEventListener('input', () => {
    fill();
    window.clearTimeout(waiting);
    waiting = window.setTimeout(search, 60);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** Puts every recommendation on paper when that was asked for. */
export function startPrinting() {
  const wanted = /** @type {HTMLInputElement | null} */ (node('print-all'));
  wanted?.addEventListener('change', () => document.body.classList.toggle('print-all', wanted.checked));
  window.addEventListener('beforeprint', () => {
    if (wanted?.checked !== true) return;
    const all = new URLSearchParams();
    node('search-list').replaceChildren(...selectRecommendations(all).map((item) => showItem(item, all)));
  });
  window.addEventListener('afterprint', () => {
    if (wanted?.checked === true) search();
  });
}

/** Puts the cursor into the search box. */
export function goToSearch() {
  const box = node('search-words');
  if (box === null) return;
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
  box.focus({ preventScroll: true });
}
