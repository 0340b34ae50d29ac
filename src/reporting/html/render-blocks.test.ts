import { describe, expect, it } from 'vitest';
import { hostileWords } from '../../../test/golden/report-hostile.ts';
import { matchKey } from '../document/match-states.ts';
import type { Block, GridBlock } from '../document/report-document.ts';
import { writeCount, writeDecimal, writeShare } from '../document/written-figures.ts';
import { renderSection } from './render-blocks.ts';

const render = (...blocks: Block[]): string => renderSection({ id: 'section', title: 'Invented', blocks });

const grid: GridBlock = {
  kind: 'grid',
  id: 'grid-themes',
  title: 'Invented themes by means (3 reviews)',
  note: '',
  corner: 'Theme',
  columns: [
    { label: 'Training', second: 'n = 4', group: 'Means' },
    { label: 'Procedure', group: 'Means' },
    { label: 'All', margin: true },
  ],
  rows: [
    {
      label: 'Voice of the child',
      group: 'Child',
      ring: 1,
      cells: [{ value: 3, door: { body: 'x' } }, { value: null }, { value: 3 }],
    },
    { label: 'Housing', group: 'Family', ring: 2, cells: [{ value: 0 }, { value: 1, mark: '*' }, { value: 1 }] },
  ],
  totals: { label: 'Total', cells: [{ value: 3 }, { value: 1 }, { value: 4 }] },
  shading: 'heat',
};

describe('blocks as HTML', () => {
  it('a figure opens as many recommendations as it says, a nought none, and a share prints as a percent', () => {
    const html = render({
      kind: 'paragraph',
      content: [writeCount(1234, { body: 'x' }), writeCount(0, { body: 'x' }), writeShare(9, 20), writeDecimal(46.6)],
    });
    expect(html).toContain('<a class="door" href="#list?body=x" data-count="1234">1,234</a>045%46.6');
    expect(writeShare(1, 1000)).toMatchObject({ text: '<1%', value: 0.001 });
    expect(writeShare(999, 1000)).toMatchObject({ text: '>99%' });
    expect(writeShare(0, 0)).toBe('');
    expect(writeDecimal(null)).toBe('none');
  });

  it('a table heads its groups, closes with its total, and reads itself out before it says what was counted', () => {
    const html = render({
      kind: 'table',
      id: 't',
      title: 'Invented (2 rows)',
      note: 'A note.',
      basis: { sample: '2 reviews', unit: 'recommendations', countingRule: 'Each once.' },
      reading: ['1 of 2 …'],
      columns: [
        { label: 'Theme', numeric: false, second: 'as coded' },
        { label: 'n', numeric: true },
      ],
      rows: [
        { cells: ['Child'], role: 'group', ring: 1 },
        ['Voice', [writeCount(1), ' of 2']],
        { cells: ['Total', writeCount(1)], role: 'total' },
      ],
      shown: 9,
    });
    expect(html).toContain(
      '<th scope="rowgroup" colspan="2"><span class="layer-mark layer-mark-1" aria-hidden="true">',
    );
    expect(html).toContain('<span class="second">as coded</span>');
    expect(html).toContain('<td class="number">1 of 2</td>');
    expect(html).toContain('class="total-row"');
    expect(html.indexOf('1 of 2 …')).toBeLessThan(html.indexOf('Sample: 2 reviews. Unit: recommendations. Each once.'));
  });

  it('a grid shades inside its margins only, and leaves empty what is not a nought', () => {
    const html = render(grid);
    expect(html).toContain('<td class="number shade-6"><a class="door" href="#list?body=x" data-count="3">3</a></td>');
    expect(html).toContain('<td class="number"></td><td class="number margin">3</td>');
    expect(html).toContain('<td class="number zero">0</td><td class="number shade-2">1*</td>');
    expect(html).toContain('<th scope="colgroup" colspan="2">Means</th>');
    expect(html.match(/class="group-row"/g)).toHaveLength(2);
  });

  it('a grid of states says each state aloud and prints its key', () => {
    const row = { label: 'Review 1', cells: [{ value: null, state: 'both' as const }] };
    const html = render({ ...grid, columns: [{ label: 'a' }], rows: [row], totals: row, shading: 'states' });
    expect(html).toContain('<span aria-hidden="true">●</span><span class="unseen">in the case and met by');
    expect(html).toContain(matchKey);
  });

  it('keeps any words from acting', () => {
    const html = render(
      {
        ...grid,
        title: hostileWords,
        corner: hostileWords,
        note: hostileWords,
        rows: [
          {
            ...grid.rows[0],
            label: hostileWords,
            second: hostileWords,
            group: hostileWords,
            cells: [{ value: 1, text: hostileWords, mark: hostileWords }],
          },
        ],
      },
      { kind: 'heading', level: 2, id: hostileWords, title: hostileWords },
      { kind: 'list', ordered: true, items: [[hostileWords, { strong: hostileWords }, { date: hostileWords }]] },
      {
        kind: 'quotations',
        items: [{ words: hostileWords, source: hostileWords, recommendation: hostileWords, remark: hostileWords }],
      },
      { kind: 'definitions', items: [{ term: hostileWords, ring: 4, content: [{ report: hostileWords }] }] },
    );
    expect(html).not.toMatch(/<(script|img|!--|svg)/i);
    expect(html).not.toMatch(/\son\w+="(?!&)[^"]*window/);
  });
});
