import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

const rows = (...cells: readonly string[]): string =>
  `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('a table of one recommendation', () => {
  it('states it in the merged row below its number and its priority', () => {
    const item = (number: number, priority: string, words: string): string =>
      rows(`<td>Recommendation ${number}</td><td>${priority}</td>`, `<td colspan="2">${words}</td>`);
    const report = extractHtml(
      `<h2>Findings</h2><h3>2.1 Meals</h3><p>The kitchen closed at four.</p>
       ${item(1, 'Priority 1', 'Each home should serve a warm supper after six.')}
       ${item(2, 'Priority 3', 'The Board should pay for a night cook.')}
       <h3>2.2 Gardens</h3><p>Nobody had the key.</p>
       ${item(3, 'Priority 2', 'Homes should leave the garden door open by day. A key should hang beside it.')}`,
      'Review of Meals and Gardens in Care Homes',
    );
    expect(report.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['Recommendation 1', 'Each home should serve a warm supper after six.'],
      ['Recommendation 2', 'The Board should pay for a night cook.'],
      ['Recommendation 3', 'Homes should leave the garden door open by day. A key should hang beside it.'],
    ]);
  });

  it('states it below its title, when the cell beside its number is one', () => {
    const report = extractHtml(
      rows(
        '<td>Recommendation 1</td><td>Night staff</td>',
        '<td colspan="2">The provider should have two members of staff awake in each house.</td>',
        '<td>Recommendation 2</td><td>Visits</td>',
        '<td colspan="2">The manager should write down who visits and when.</td>',
      ),
      'Inspection of Alder House',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'The provider should have two members of staff awake in each house.',
      'The manager should write down who visits and when.',
    ]);
  });

  it('keeps the words beside its number where the row below tells of something else', () => {
    const report = extractHtml(
      rows(
        '<td>Recommendation 1</td><td>The provider should have two members of staff awake.</td>',
        '<td colspan="2">We saw one member of staff asleep.</td>',
        '<td>Recommendation 2</td><td>The manager should write down who visits.</td>',
        '<td colspan="2">There was no book.</td>',
      ),
      'Inspection of Alder House',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'The provider should have two members of staff awake.',
      'The manager should write down who visits.',
    ]);
  });
});

describe('a table of areas for improvement', () => {
  const area = (number: number, words: string): string =>
    `<td><p>Area for improvement ${number}</p><p>Ref: Regulation 13 (1)</p><p>Stated: First time</p><p>To be completed by: 3 May 2021</p></td><td><p>${words}</p><p>Ref: 6.2</p></td>`;
  const answer = '<td></td><td>Response by registered person detailing the actions taken: staff must now sign.</td>';
  const table = rows(
    '<td colspan="2">Action required to ensure compliance with the Care Homes Regulations</td>',
    area(1, 'The registered person shall ensure that every fall is recorded.'),
    answer,
    area(2, 'The registered person shall ensure that the side door is locked at night.'),
    answer,
  );

  it('gives what is required, with its date, without the answer', () => {
    const report = extractHtml(`<h2>Quality improvement plan</h2>${table}`, 'Unannounced care inspection of Fir Lodge');
    expect(report.recommendations.map(({ number, text, deadline }) => [number, text, deadline])).toEqual([
      ['Area for improvement 1', 'The registered person shall ensure that every fall is recorded.', '3 May 2021'],
      [
        'Area for improvement 2',
        'The registered person shall ensure that the side door is locked at night.',
        '3 May 2021',
      ],
    ]);
  });

  it('gives none of it where the report lists recommendations', () => {
    const own = '<h2>Recommendations</h2><ol><li>The Trust should visit.</li><li>The Board should pay.</li></ol>';
    expect(outline(extractHtml(`${own}<h2>Annex</h2>${table}`, 'Review of Fir Lodge'))).toEqual([
      '1: The Trust should visit.',
      '2: The Board should pay.',
    ]);
  });
});

describe('a table whose rows are named actions', () => {
  const bands = (name: string): string =>
    rows(
      '<td colspan="2">1: Staffing</td>',
      `<td>${name}</td><td><p>The number of carers on a shift must be what the children need.</p><ul><li>The county must fund it.</li><li>New carers must not work alone.</li></ul></td>`,
      '<td colspan="2">2: Learning together</td>',
      `<td>${name}</td><td><p>Those who work together must train together.</p></td>`,
      '<td colspan="2">3: Moves</td>',
      `<td>${name}</td><td><p>There should be a plan for each move, and the child should have a copy.</p></td>`,
    );

  it.each(['Essential action', 'Immediate action', 'Action', 'Immediate and essential action'])(
    'gives each under its number, not the sentence that introduces the table: %s',
    (name) => {
      const report = extractHtml(
        `<h2>Immediate and Essential Actions</h2><p>The following should be considered by every county in the land and by the Department.</p>${bands(name)}`,
        'Independent Review of Foster Care: First Report',
      );
      expect(outline(report)).toEqual([
        '1: The number of carers',
        '2: Those who work together',
        '3: There should be a',
      ]);
      expect(report.recommendations[0]?.text).toContain('New carers must not work alone.');
      expect(report.recommendations[0]?.heading).toBe('Staffing');
    },
  );

  it('is no list where it tells what was done', () => {
    const report = extractHtml(
      `<h2>What happened next</h2>${rows(
        '<td>Immediate action</td><td>The manager rang the doctor, who should have come.</td>',
        '<td>Immediate action</td><td>The night carer was moved to another house.</td>',
      )}`,
      'Review of a Fall at Alder House',
    );
    expect(report.recommendations).toEqual([]);
  });
});
