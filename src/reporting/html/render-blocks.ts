import type { Block, Inline, Section, TableColumn } from '../document/report-document.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { addressOf } from '../selection.ts';
import { renderMatrix } from './render-matrix.ts';

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkup(inline);
  if ('report' in inline) return element('span', { class: 'printed' }, escapeMarkup(inline.report));
  const count = inline.count === null ? {} : { 'data-count': inline.count };
  return element('a', { class: 'door', href: addressOf(inline.door), ...count }, escapeMarkup(inline.text));
}

const renderContent = (content: readonly Inline[]): string => content.map(renderInline).join('');

function renderCell(cell: Inline, column: TableColumn | undefined, first: boolean): string {
  const attributes = column?.numeric === true ? { class: 'number' } : {};
  return element(first ? 'th' : 'td', first ? { scope: 'row', ...attributes } : attributes, renderInline(cell));
}

function renderTable(block: Extract<Block, { kind: 'table' }>): string {
  const head = block.columns.map((column) =>
    column.label === ''
      ? element('td', {}, '')
      : element('th', { scope: 'col', ...(column.numeric ? { class: 'number' } : {}) }, escapeMarkup(column.label)),
  );
  const rows = block.rows.map((row, index) =>
    element(
      'tr',
      index >= block.shown ? { class: 'more', hidden: '' } : {},
      ...row.map((cell, place) => renderCell(cell, block.columns[place], place === 0)),
    ),
  );
  const name =
    block.title === '' ? '' : element('p', { class: 'title', id: `${block.id}-title` }, escapeMarkup(block.title));
  const table = element(
    'table',
    block.title === '' ? {} : { 'aria-labelledby': `${block.id}-title` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, rows.join('\n')),
  );
  const rest = block.rows.length - block.shown;
  const more =
    rest > 0
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
  const note = block.note === '' ? '' : element('p', { class: 'note' }, escapeMarkup(block.note));
  return element('div', { class: 'table', id: block.id }, name, element('div', label, table), more, note);
}

function renderFigure(block: Extract<Block, { kind: 'figure' }>): string {
  return element(
    'figure',
    { id: block.id },
    element('figcaption', {}, escapeMarkup(block.title)),
    element('div', { class: 'wide' }, block.wide),
    element('div', { class: 'narrow' }, block.narrow),
    element('p', { class: 'note' }, escapeMarkup(block.note)),
  );
}

function renderRecommendations(note: string): string {
  return [
    '<form class="search" role="search">',
    '<label for="search-words">Search the words of the recommendations <kbd>/</kbd></label>',
    '<input id="search-words" type="search" autocomplete="off" spellcheck="false">',
    '<label for="search-review">Review</label><select id="search-review"><option value="">All reviews</option></select>',
    '<label for="search-agency">Agency</label><select id="search-agency"><option value="">All agencies</option></select>',
    '</form>',
    '<p class="print-choice"><label><input type="checkbox" id="print-all"> Print every recommendation with the report</label></p>',
    '<p id="search-count" class="note" aria-live="polite"></p>',
    '<div id="search-list" class="items"></div>',
    '<button type="button" class="show-more" id="search-more" hidden>Show more</button>',
    '<noscript><p class="note">The list and the pages need a browser with scripts on. The file recommendations.csv beside this report holds every recommendation.</p></noscript>',
    element('p', { class: 'note' }, escapeMarkup(note)),
  ].join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, renderContent(block.content));
    case 'note':
      return element('p', { class: 'note' }, renderContent(block.content));
    case 'figure':
      return renderFigure(block);
    case 'table':
      return renderTable(block);
    case 'matrix':
      return renderMatrix(block);
    case 'disclosure':
      return element(
        'details',
        {},
        element('summary', {}, escapeMarkup(block.summary)),
        ...block.blocks.map(renderBlock),
      );
    case 'recommendations':
      return renderRecommendations(block.note);
  }
}

/** A section with its heading and blocks as HTML. */
export function renderSection(section: Section): string {
  return element(
    'section',
    { id: section.id, 'aria-labelledby': `${section.id}-title` },
    element('h2', { id: `${section.id}-title` }, escapeMarkup(section.title)),
    '\n',
    section.blocks.map(renderBlock).join('\n'),
  );
}
