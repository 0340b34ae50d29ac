// @ts-check
import { readAddress } from './address.js';
import { showHelp } from './help-view.js';
import { showList } from './list-view.js';
import { showPage } from './page-view.js';
import { hidePanel } from './panel.js';

/** Shows what the address asks for. */
function route() {
  const { view, query } = readAddress();
  if (view === 'list') showList(query);
  else if (view === 'page') void showPage(query);
  else if (view === 'help') showHelp();
  else hidePanel();
}

/** Follows the address from now on, back and forward included. */
export function startRouter() {
  window.addEventListener('hashchange', route);
  route();
}
