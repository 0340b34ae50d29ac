import { describe, expect, it } from 'vitest';
import { extractHtml } from './testing/invented-report.ts';

const texts = (title: string, body: string): string[] =>
  extractHtml(body, title).recommendations.map(({ text }) => text.replace(/\s+/g, ' ').trim());

// Every report is invented.
describe('recommendations that another paper made, beside what became of them', () => {
  it.each(['Recommendation of the review', 'Recommendation from SCR', 'Recommendation of the internal investigation'])(
    'under “%s” are none of this one',
    (header) => {
      const rows = [
        'The council should mend the lift.',
        'The school should write to parents.',
        'The clinic should ring.',
      ];
      const table = rows
        .map((text, i) => `<tr><td>${i + 1}</td><td>${text}</td><td>In place since May.</td></tr>`)
        .join('');
      expect(
        texts(
          'Serious Case Review: Child W',
          `<table><tr><th>No.</th><th>${header}</th><th>Progress</th></tr>${table}</table>`,
        ),
      ).toEqual([]);
    },
  );
});

describe('ways of stating', () => {
  it('a label that says how urgent it is', () => {
    const body =
      '<h2>Our recommendations</h2><p>Recommendation 1 (priority one)</p><p>The Trust must tell the family on the same day.</p><p>Recommendation 2 (priority two)</p><p>The Trust should revise its policy on visits.</p>';
    expect(texts('Independent investigation: Mr P', body)).toEqual([
      'The Trust must tell the family on the same day.',
      'The Trust should revise its policy on visits.',
    ]);
  });

  it('a panel’s annual report that recommends in its own name, in clauses that have their own subjects', () => {
    const body =
      '<p>Nine infants died.</p><h2>Sleep</h2><p>The panel recommends that:</p><ul><li>district boards give out sleeping spaces on the ward before discharge</li><li>the ministry fund help to stop smoking for whole households</li><li>every landlord mend a leaking roof within a month</li></ul><h2>Water</h2><p>The panel recommends that:</p><ul><li>the regulator look at troughs when it inspects a farm</li><li>the co-operatives sell a lid with every trough</li><li>councils put signs in four languages at swimming places</li></ul>';
    expect(texts('Fourth annual report of the Harbour Child Mortality Panel', body)).toHaveLength(6);
  });

  it('reasons first, then what the authority recommends: the statement is what it recommends', () => {
    const body =
      '<h2>Safety recommendations</h2><p><b>Safety recommendation ROAD no. 2021/03T</b></p><p>The fence ended before the bend, and the coach left the road there.</p><p>The Accident Investigation Authority recommends that the Road Directorate lengthen the fence.</p>';
    expect(texts('Report on the accident at Quay bend', body)).toEqual([
      'The Accident Investigation Authority recommends that the Road Directorate lengthen the fence.',
    ]);
  });
});
