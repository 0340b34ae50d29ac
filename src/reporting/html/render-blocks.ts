import type { Block, Definition, FigureBlock, Quotation, Section } from '../document/report-document.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { renderGrid } from './render-grid.ts';
import { renderContent, renderRing, renderUnder } from './render-inline.ts';
import { renderMatrix } from './render-matrix.ts';
import { renderTable } from './render-table.ts';

function renderFigure(block: FigureBlock): string {
  return element(
    'figure',
    { id: block.id },
    element('figcaption', {}, escapeMarkup(block.title)),
    element('div', { class: 'wide' }, block.wide),
    element('div', { class: 'narrow' }, block.narrow),
    renderUnder(block),
  );
}

function renderQuotation({ words, source, recommendation, remark }: Quotation): string {
  const place = escapeMarkup(source);
  const opened =
    recommendation === null
      ? place
      : element('a', { class: 'door', href: `#page?${new URLSearchParams({ id: recommendation })}` }, place);
  return element(
    'figure',
    { class: 'quotation' },
    element(
      'blockquote',
      { class: 'printed' },
      ...words.split('\n').map((line) => element('p', {}, escapeMarkup(line))),
    ),
    element('figcaption', {}, opened, remark === '' ? '' : `. ${escapeMarkup(remark)}`),
  );
}

function renderDefinition({ term, ring, content }: Definition): string {
  return `${element('dt', {}, renderRing(ring), escapeMarkup(term))}${element('dd', {}, renderContent(content))}`;
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
    case 'heading':
      return element(block.level === 2 ? 'h3' : 'h4', { id: block.id }, escapeMarkup(block.title));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { class: 'said-list' },
        ...block.items.map((item) => element('li', {}, renderContent(item))),
      );
    case 'grid':
      return renderGrid(block);
    case 'quotations':
      return block.items.map(renderQuotation).join('\n');
    case 'definitions':
      return element('dl', {}, ...block.items.map(renderDefinition));
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
