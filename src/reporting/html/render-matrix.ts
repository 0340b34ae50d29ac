import type { ReviewByAgency, ReviewByAgencyMulti } from '../../analysis/findings.ts';
import type { Block } from '../document/report-document.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { addressOf, type Selection } from '../selection.ts';
import { say, sayMany } from '../wording.ts';

type Matrix = Extract<Block, { kind: 'matrix' }>;

interface Counts {
  readonly table: ReviewByAgency | ReviewByAgencyMulti;
  readonly rule: 'single' | 'multi';
  readonly rows: readonly { review: string; reviewId: string; counts: readonly number[]; margins: readonly number[] }[];
  readonly margins: readonly { label: string; total: number; isSelection: boolean }[];
}

const shades = 6;

function door(selection: Selection, count: number): string {
  return element('a', { class: 'door', href: addressOf(selection), 'data-count': count }, say(count));
}

function renderCount(count: number, largest: number, selection: Selection): string {
  if (count === 0) return '<td class="number zero">0</td>';
  const shade = Math.max(1, Math.ceil((count / largest) * shades));
  return element('td', { class: `number shade-${shade}`, 'data-value': count }, door(selection, count));
}

/** Room for the names of reviews: a number needs little, a file name much. */
function widthOfNames({ rows }: Counts): string {
  const longest = Math.max(0, ...rows.map((row) => row.review.length));
  if (longest <= 8) return 'names-short';
  return longest <= 18 ? 'names-medium' : 'names-long';
}

function renderCounts(counts: Counts, id: string, titles: ReadonlyMap<string, string>): string {
  const { table, rule } = counts;
  const largest = Math.max(1, ...counts.rows.flatMap((row) => row.counts));
  const underRule: Selection = rule === 'multi' ? { rule: 'multi' } : {};
  const head = table.columns.map((name, index) => {
    const total = table.totals[index] ?? 0;
    const selection = { agency: table.columnIds[index] ?? '', ...underRule };
    const label = element('span', { class: 'slanted', title: name }, escapeMarkup(name));
    return element(
      'th',
      { scope: 'col', class: 'category' },
      total === 0 ? label : element('a', { class: 'door', href: addressOf(selection), 'data-count': total }, label),
    );
  });
  const marginHead = counts.margins.map(({ label }) =>
    element('th', { scope: 'col', class: 'category margin' }, element('span', { class: 'slanted' }, label)),
  );
  const rows = counts.rows.map((row) => {
    const title = titles.get(row.reviewId) ?? '';
    const total = counts.margins.findIndex((margin) => margin.isSelection);
    const made = row.margins[total] ?? 0;
    const name =
      made === 0
        ? escapeMarkup(row.review)
        : element(
            'a',
            { class: 'door', href: addressOf({ review: row.reviewId }), 'data-count': made, title },
            escapeMarkup(row.review),
          );
    const cells = row.counts.map((count, index) =>
      renderCount(count, largest, { review: row.reviewId, agency: table.columnIds[index] ?? '', ...underRule }),
    );
    const margins = row.margins.map((value, index) => {
      const opens = value > 0 && counts.margins[index]?.isSelection === true;
      return element(
        'td',
        { class: 'number margin', 'data-value': value },
        opens ? door({ review: row.reviewId }, value) : say(value),
      );
    });
    return element('tr', {}, element('th', { scope: 'row' }, name), ...cells, ...margins);
  });
  const foot = table.totals.map((total, index) =>
    element(
      'td',
      { class: 'number' },
      total === 0 ? '0' : door({ agency: table.columnIds[index] ?? '', ...underRule }, total),
    ),
  );
  const marginFoot = counts.margins.map(({ total, isSelection }) =>
    element('td', { class: 'number margin' }, isSelection && total > 0 ? door({}, total) : say(total)),
  );
  const caption = `${table.title} (${sayMany(table.sample.reviews, 'review')}, ${sayMany(table.total, 'recommendation')})`;
  return element(
    'div',
    { id: `${id}-${rule}`, class: 'counts', ...(rule === 'multi' ? { hidden: '' } : {}) },
    element('p', { class: 'title' }, escapeMarkup(caption)),
    element(
      'div',
      { class: 'scroll matrix-scroll', role: 'region', tabindex: 0, 'aria-label': `${caption}, ${rule}-count` },
      element(
        'table',
        { class: `matrix ${widthOfNames(counts)}`, 'aria-label': caption },
        element(
          'thead',
          {},
          element('tr', {}, element('th', { scope: 'col', class: 'corner' }, 'Review'), ...head, ...marginHead),
        ),
        element('tbody', {}, `\n${rows.join('\n')}\n`),
        element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, 'Total'), ...foot, ...marginFoot)),
      ),
    ),
    element('p', { class: 'note' }, escapeMarkup(`${table.state} ${table.countingRule}`)),
  );
}

function renderControls(matrix: Matrix): string {
  const choices = matrix.single.columns.map((name, index) => element('option', { value: index }, escapeMarkup(name)));
  return [
    `<div class="controls" data-matrix="${escapeMarkup(matrix.id)}">`,
    '<div class="choice" role="group" aria-label="Counting rule">',
    '<button type="button" data-rule="single" aria-pressed="true">Each recommendation once</button>',
    '<button type="button" data-rule="multi" aria-pressed="false">Every agency addressed</button>',
    '</div>',
    '<label>Order by <select data-order><option value="review">review</option><option value="total">most recommendations</option>',
    choices.join(''),
    '</select></label></div>',
  ].join('');
}

/** Review x agency under both counting rules, one shown at a time: every number that isn't zero opens its recommendations. */
export function renderMatrix(matrix: Matrix): string {
  const { single, multi } = matrix;
  const singleCounts: Counts = {
    table: single,
    rule: 'single',
    rows: single.rows.map((row) => ({ ...row, margins: [row.total] })),
    margins: [{ label: 'Total', total: single.total, isSelection: true }],
  };
  const multiCounts: Counts = {
    table: multi,
    rule: 'multi',
    rows: multi.rows.map((row) => ({ ...row, margins: [row.mentions, row.total] })),
    margins: [
      { label: 'Sum of mentions', total: multi.mentions, isSelection: false },
      { label: 'Recommendations', total: multi.total, isSelection: true },
    ],
  };
  return element(
    'div',
    { class: 'table wide-table', id: matrix.id },
    renderControls(matrix),
    renderCounts(singleCounts, matrix.id, matrix.titles),
    renderCounts(multiCounts, matrix.id, matrix.titles),
  );
}
