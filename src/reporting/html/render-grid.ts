import { matchKey, matchStates } from '../document/match-states.ts';
import type { GridBlock, GridCell, GridColumn, GridRow } from '../document/report-document.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { renderDoor, renderRing, renderUnder } from './render-inline.ts';

const shades = 6;
/** A matrix of up to so many columns is printed on an upright page. */
const upright = 8;

const spoken = (words: string): string => element('span', { class: 'unseen' }, escapeMarkup(words));

/** The words of a cell as printed: its text, else its number, else its state's mark; '' when there is nothing to tell. */
function showCell({ value, text, state, mark = '' }: GridCell): string {
  if (state !== undefined && text === undefined && value === null) {
    const { mark: sign, name } = matchStates[state];
    return `${element('span', { 'aria-hidden': 'true' }, sign)}${spoken(name)}${escapeMarkup(mark)}`;
  }
  return escapeMarkup(`${text ?? (value === null ? '' : say(value))}${mark}`);
}

function renderCell(cell: GridCell, column: GridColumn | undefined, grid: GridBlock, largest: number): string {
  const { value, door, state, count = value } = cell;
  const margin = column?.margin === true;
  const shade =
    grid.shading === 'heat' && !margin && value !== null && value > 0
      ? `shade-${Math.max(1, Math.ceil((value / largest) * shades))}`
      : '';
  const names = [
    state === undefined ? 'number' : `match match-${state}`,
    shade,
    value === 0 ? 'zero' : '',
    margin ? 'margin' : '',
  ];
  const content = showCell(cell);
  return element(
    'td',
    { class: names.filter((name) => name !== '').join(' ') },
    door === undefined ? content : renderDoor(content, door, count),
  );
}

const open = (markup: string, door: Selection | undefined, count: number | undefined, title?: string): string =>
  door === undefined ? markup : renderDoor(markup, door, count ?? null, title);

function renderColumnHead(column: GridColumn): string {
  const second = column.second ? element('span', { class: 'second' }, escapeMarkup(column.second)) : '';
  const label = element('span', { class: 'slanted', title: column.label }, escapeMarkup(column.label), second);
  return element(
    'th',
    { scope: 'col', class: column.margin === true ? 'category margin' : 'category' },
    open(label, column.door, column.count),
  );
}

function renderGroupHeads(grid: GridBlock): string {
  if (grid.columns.every((column) => column.group === undefined)) return '';
  const groups: { name: string; span: number }[] = [];
  for (const { group = '' } of grid.columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === group) last.span += 1;
    else groups.push({ name: group, span: 1 });
  }
  const cells = groups.map(({ name, span }) =>
    name === ''
      ? element('td', { colspan: span }, '')
      : element('th', { scope: 'colgroup', colspan: span }, escapeMarkup(name)),
  );
  return element('tr', { class: 'group-heads' }, element('td', {}, ''), ...cells);
}

function renderRow(row: GridRow, grid: GridBlock, largest: number): string {
  const label = row.printed
    ? element('span', { class: 'printed' }, escapeMarkup(row.label))
    : `${renderRing(row.ring)}${escapeMarkup(row.label)}`;
  const second = row.second ? element('span', { class: 'second' }, escapeMarkup(row.second)) : '';
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, open(label, row.door, row.count, row.second), second),
    ...row.cells.map((cell, index) => renderCell(cell, grid.columns[index], grid, largest)),
  );
}

function renderRows(grid: GridBlock, largest: number): string[] {
  let group = '';
  return grid.rows.flatMap((row) => {
    const drawn = renderRow(row, grid, largest);
    const next = row.group ?? '';
    if (next === group) return [drawn];
    group = next;
    const head = { scope: 'rowgroup', colspan: grid.columns.length + 1 };
    return [
      element('tr', { class: 'group-row' }, element('th', head, renderRing(row.ring), escapeMarkup(next))),
      drawn,
    ];
  });
}

/** Any matrix of two things, its heads slanted, its groups headed, each number with a door a door. */
export function renderGrid(grid: GridBlock): string {
  const values = grid.rows.flatMap((row) =>
    row.cells.map((cell, index) => (grid.columns[index]?.margin === true ? 0 : (cell.value ?? 0))),
  );
  const largest = Math.max(1, ...values);
  const key = grid.shading === 'states' ? element('p', { class: 'note key' }, matchKey) : '';
  const foot =
    grid.totals === undefined ? '' : element('tfoot', {}, renderRow(grid.totals, { ...grid, shading: 'none' }, 1));
  return element(
    'div',
    { class: `table wide-table${grid.columns.length > upright ? '' : ' few-columns'}`, id: grid.id },
    element('p', { class: 'title', id: `${grid.id}-title` }, escapeMarkup(grid.title)),
    element(
      'div',
      { class: 'scroll matrix-scroll', role: 'region', tabindex: 0, 'aria-label': grid.title },
      element(
        'table',
        { class: 'matrix names-long', 'aria-labelledby': `${grid.id}-title` },
        element(
          'thead',
          {},
          renderGroupHeads(grid),
          element(
            'tr',
            {},
            element('th', { scope: 'col', class: 'corner' }, escapeMarkup(grid.corner)),
            ...grid.columns.map(renderColumnHead),
          ),
        ),
        element('tbody', {}, `\n${renderRows(grid, largest).join('\n')}\n`),
        foot,
      ),
    ),
    key,
    renderUnder(grid),
  );
}
