import type { Cell, TableBlock, TableColumn, TableRow } from '../document/report-document.ts';
import { readRow } from '../document/text-of.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { renderContent, renderRing, renderUnder } from './render-inline.ts';

/** A head of one line or two. */
function renderHead(label: string, second: string | undefined): string {
  const quiet = second === undefined || second === '' ? '' : element('span', { class: 'second' }, escapeMarkup(second));
  return `${escapeMarkup(label)}${quiet}`;
}

function renderCell(cell: Cell, column: TableColumn | undefined, markup = renderContent(cell)): string {
  return element('td', column?.numeric === true ? { class: 'number' } : {}, markup);
}

function renderRow(row: TableRow, columns: readonly TableColumn[], hidden: boolean): string {
  const { cells, role, ring } = readRow(row);
  const names = [hidden ? 'more' : '', role === 'row' ? '' : `${role}-row`].filter((name) => name !== '').join(' ');
  const attributes = { ...(names === '' ? {} : { class: names }), ...(hidden ? { hidden: '' } : {}) };
  const [first = '', ...rest] = cells;
  const name = `${renderRing(ring)}${renderContent(first)}`;
  if (role === 'group' && rest.length === 0) {
    return element('tr', attributes, element('th', { scope: 'rowgroup', colspan: columns.length }, name));
  }
  const scope = { scope: 'row', ...(columns[0]?.numeric === true ? { class: 'number' } : {}) };
  const others = rest.map((cell, index) => renderCell(cell, columns[index + 1]));
  return element('tr', attributes, element('th', scope, name), ...others);
}

/** A table with its name, its reading and its notes; rows past `shown` wait behind a button. */
export function renderTable(block: TableBlock): string {
  const head = block.columns.map(({ label, second, numeric }) =>
    label === ''
      ? element('td', {}, '')
      : element('th', { scope: 'col', ...(numeric ? { class: 'number' } : {}) }, renderHead(label, second)),
  );
  const rows = block.rows.map((row, index) => renderRow(row, block.columns, index >= block.shown));
  const name =
    block.title === '' ? '' : element('p', { class: 'title', id: `${block.id}-title` }, escapeMarkup(block.title));
  const table = element(
    'table',
    block.title === '' ? {} : { 'aria-labelledby': `${block.id}-title` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, rows.join('\n')),
  );
  const more =
    block.rows.length > block.shown
      ? element(
          'button',
          { type: 'button', class: 'show-more', 'data-more': block.id },
          `Show all ${block.rows.length}`,
        )
      : '';
  const label = {
    role: 'region',
    'aria-label': block.title === '' ? 'Passages' : block.title,
    tabindex: 0,
    class: 'scroll',
  };
  return element('div', { class: 'table', id: block.id }, name, element('div', label, table), more, renderUnder(block));
}
