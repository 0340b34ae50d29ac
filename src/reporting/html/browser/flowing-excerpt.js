// @ts-check
import { make } from './markup.js';

/** @typedef {import('../../page/flowing-excerpt.ts').FlowingExcerpt} FlowingExcerpt */
/** @typedef {import('../../page/flowing-excerpt.ts').FlowingBlock} FlowingBlock */
/** @typedef {readonly (readonly [number, number])[]} Stretches */

/** @param {FlowingBlock} block @param {Stretches} stretches */
function markWords(block, stretches) {
  /** @type {(Node | string)[]} */
  const pieces = [];
  let from = 0;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const first = Math.max(start - block.start, from);
    const last = Math.min(end - block.start, block.text.length);
    if (last <= first) continue;
    pieces.push(block.text.slice(from, first), make('mark', {}, block.text.slice(first, last)));
    from = last;
  }
  return [...pieces, block.text.slice(from)];
}

/** @param {FlowingBlock} block */
const tagOf = (block) => (block.kind === 'heading' ? 'h4' : 'p');

/**
 * The words around a recommendation in a document without pages, in their order, with the stretches highlighted; the
 * cells of a table stand in rows.
 * @param {FlowingExcerpt} excerpt @param {Stretches} stretches
 */
export function showExcerpt(excerpt, stretches) {
  const sheet = make('div', { class: 'sheet flowing printed' });
  /** @type {{ key: string, row: HTMLElement, body: HTMLElement, table: number } | null} */
  let open = null;
  for (const block of excerpt) {
    const words = markWords(block, stretches);
    const meant = words.length > 1 ? 'meant' : '';
    if (block.cell === null) {
      open = null;
      sheet.append(make(tagOf(block), { class: `${block.kind} ${meant}` }, ...words));
      continue;
    }
    const [table, row] = block.cell;
    const key = `${table}.${row}`;
    if (open === null || open.table !== table) {
      const body = make('tbody');
      sheet.append(make('table', {}, body));
      open = { key: '', row: body, body, table };
    }
    if (open.key !== key) {
      const line = make('tr');
      open.body.append(line);
      open = { ...open, key, row: line };
    }
    open.row.append(make('td', { class: meant }, ...words));
  }
  return sheet;
}
