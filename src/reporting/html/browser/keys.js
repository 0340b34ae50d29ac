// @ts-check
import { turnRule } from './matrix.js';
import { closePanel, panelIsOpen } from './panel.js';
import { turnTheme } from './preferences.js';
import { goToSearch } from './search.js';

/** @param {number} by */
function move(by) {
  const panel = document.getElementById('panel');
  const steps = panel?.querySelectorAll('.turn')[0]?.querySelectorAll('.step') ?? [];
  if (panelIsOpen() && steps.length === 2) {
    const step = steps[by > 0 ? 1 : 0];
    if (step instanceof HTMLAnchorElement) step.click();
    return;
  }
  const items = [
    .../** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll(`${panelIsOpen() ? '#panel' : '#search-list'} .item`)
    ),
  ];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** @type {Record<string, () => void>} */
const actions = {
  '/': goToSearch,
  '?': () => {
    window.location.hash = 'help';
  },
  j: () => move(1),
  k: () => move(-1),
  m: turnRule,
  t: turnTheme,
};

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.key === 'Escape') {
    if (target.matches('input, select')) target.blur();
    else if (panelIsOpen()) closePanel();
    return;
  }
  if (target.matches('input, select, textarea')) return;
  if (event.key === 'Enter' && target.matches('.item')) {
    /** @type {HTMLElement | null} */ (target.querySelector('.to-page'))?.click();
    return;
  }
  const action = actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}

/** Makes the keys work. */
export function startKeys() {
  document.addEventListener('keydown', onKey);
  document.getElementById('help')?.addEventListener('click', () => actions['?']?.());
}
