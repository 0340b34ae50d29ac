// @ts-check
import { make } from './markup.js';

/** @type {HTMLElement | null} */
let opener = null;

const panelNode = () => /** @type {HTMLElement} */ (document.getElementById('panel'));

/** @returns {boolean} */
export function panelIsOpen() {
  return !panelNode().hidden;
}

/** Runs a change of layout and keeps `node` where it was on the screen. @param {HTMLElement | null} node @param {() => void} change */
function keepPlace(node, change) {
  const before = node?.getBoundingClientRect().top;
  change();
  if (node === null || before === undefined) return;
  window.scrollBy({ top: node.getBoundingClientRect().top - before, behavior: 'instant' });
  node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** The door that leads to one of these addresses. @param {(string | undefined)[]} addresses */
function findOpener(addresses) {
  const focused = document.activeElement?.closest('main a');
  if (focused instanceof HTMLElement || focused instanceof SVGElement) return /** @type {HTMLElement} */ (focused);
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('main a.door'))].find(
    (door) => addresses.includes(door.getAttribute('href') ?? '') && door.getClientRects().length > 0,
  );
}

/**
 * Shows something in the side panel. The report stays in view and in place; nothing is blocked.
 * @param {{ title: string, about: (Node | string)[], content: Node[], steps?: Node[], back?: { href: string, words: string } }} shown
 */
export function openPanel({ title, about, content, steps = [], back }) {
  const panel = panelNode();
  if (panel.hidden) opener = findOpener([window.location.hash, back?.href]) ?? null;
  const close = make('button', { type: 'button', class: 'close' }, 'Close ', make('kbd', {}, 'Esc'));
  close.addEventListener('click', closePanel);
  const heading = make('h2', { id: 'panel-title', tabindex: '-1' }, title);
  const head = make('div', { class: 'panel-head' });
  if (back !== undefined) head.append(make('a', { href: back.href, class: 'back' }, back.words));
  head.append(close, heading, make('p', { class: 'note' }, ...about), ...steps);
  const body = make('div', { class: 'panel-body', tabindex: '0', role: 'region', 'aria-label': title }, ...content);
  keepPlace(opener, () => {
    panel.replaceChildren(head, body);
    panel.hidden = false;
    document.body.classList.add('panel-open');
  });
  for (const door of document.querySelectorAll('main .door[aria-current]')) door.removeAttribute('aria-current');
  opener?.setAttribute('aria-current', 'true');
  heading.focus({ preventScroll: true });
  return body;
}

/** Hides the panel without touching the address; focus goes back to the door that opened it. */
export function hidePanel() {
  const panel = panelNode();
  if (panel.hidden) return;
  keepPlace(opener, () => {
    panel.hidden = true;
    panel.replaceChildren();
    document.body.classList.remove('panel-open');
  });
  opener?.removeAttribute('aria-current');
  opener?.focus({ preventScroll: true });
  opener = null;
}

/** Closes the panel; the address forgets it, and the report stays where it is. */
export function closePanel() {
  window.history.pushState(null, '', window.location.pathname + window.location.search);
  hidePanel();
}
