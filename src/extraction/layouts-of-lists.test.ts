import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report here is invented.
describe('how lists of recommendations are laid out', () => {
  it('concluding observations: lettered headings stand under the Roman one though their type is the same', () => {
    const report = extractHtml(
      `<h2>I. Introduction</h2><ol><li>The Committee considered the report of Norland.</li></ol>
       <h2>II. Main areas of concern and recommendations</h2>
       <h2>A. General measures</h2><ol start="2"><li>The Committee is concerned that no ombudsman exists.</li>
       <li>The Committee recommends that the State party establish an ombudsman.</li></ol>
       <h2>B. Violence</h2><ol start="4"><li>The Committee regrets that there should be, but is not, a helpline.</li></ol>
       <ol start="5"><li>The Committee urges the State party to:<ol type="a"><li>Open a helpline;</li><li>Collect data.</li></ol></li></ol>
       <h2>III. Follow-up</h2><ol start="6"><li>The Committee thanks the delegation.</li></ol>`,
      'Concluding observations on the report of Norland',
    );
    expect(outline(report)).toEqual(['3: The Committee recommends that', '5: The Committee urges the']);
  });

  it('what leads to the next addressee is no part of the item before it, and says whom the next is for', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>The Harbour Agency is recommended to:</p><p>2021/119 Amend the survey checklist for small boats.</p>
       <p>2021/120 Issue guidance on the inspection of wire rope.</p><p>The owner of the Gannet is recommended to:</p>
       <p>2021/121 Review the risk assessments for the vessel.</p>`,
      'Report on the investigation of the loss of the Gannet',
    );
    expect(outline(report)).toEqual([
      '2021/119: Amend the survey checklist',
      '2021/120: Issue guidance on the',
      '2021/121: Review the risk assessments',
    ]);
    expect(report.recommendations[1]?.text).toBe('Issue guidance on the inspection of wire rope.');
    expect(report.recommendations.map(({ addressees }) => addressees[0]?.name)).toEqual([
      'Harbour Agency',
      'Harbour Agency',
      'owner of the Gannet',
    ]);
  });

  it('letters without a mark under a paragraph that speaks of the recommendations', () => {
    const report = extractPrinted([
      { text: 'Recommendations', kind: 'heading', level: 1 },
      {
        text: '18. Our recommendations are intended to help with what is left. The Department should:',
        kind: 'list-item',
        level: 1,
      },
      { text: 'a set out what the scheme is for;' },
      { text: 'b with the Treasury, test whether builders could be paid directly; and' },
      { text: 'c publish the data that it holds.' },
    ]);
    expect(outline(report)).toEqual(['a: set out what the', 'b: with the Treasury, test', 'c: publish the data that']);
  });

  it('one sentence that leads to a list of bullets: the bullets are the items, and two halves are one item', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>We recommend that the Department of Kin:</p><ul><li>amend its rules;</li>
       <li>compare the logs each quarter; and</li><li>train its staff.</li></ul>`,
      'Audit of group homes',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'amend its rules;',
      'compare the logs each quarter; and',
      'train its staff.',
    ]);
    expect(report.recommendations[2]?.addressees[0]?.name).toBe('Department of Kin');
  });

  it('a label with the chapter’s paragraph number between it and the words', () => {
    const report = extractHtml(
      `<h2>List of recommendations</h2><h3>Recommendation 1</h3><p>2.38 The committee recommends that the Government fund a trial.</p>
       <h3>Recommendation 2</h3><p>2.61 The committee recommends that the Bureau publish the figures.</p>`,
      'Report of the Senate committee',
    );
    expect(report.recommendations.map(({ number, text }) => `${number}: ${text}`)).toEqual([
      'Recommendation 1: The committee recommends that the Government fund a trial.',
      'Recommendation 2: The committee recommends that the Bureau publish the figures.',
    ]);
  });

  it('a label that closes the words above it', () => {
    const report = extractHtml(
      `<h2>Safety action required</h2><h3>Training</h3><p>The rules are old. Therefore, the Board recommends that</p>
       <p>the Department of Rail update the rules on training.</p><h4>TIB Recommendation R21-01</h4>
       <h3>Movements</h3><p>They are rising. The Board therefore recommends that</p>
       <p>the Department of Rail find out why.</p><h4>TIB Recommendation R21-02</h4><h2>Safety concern</h2><p>The Board is concerned.</p>`,
      'Rail Safety Investigation Report',
    );
    expect(report.recommendations.map(({ number, text }) => `${number}: ${text}`)).toEqual([
      'TIB Recommendation R21-01: the Department of Rail update the rules on training.',
      'TIB Recommendation R21-02: the Department of Rail find out why.',
    ]);
  });

  it('the purpose printed first, under the number', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>1 The intention of this recommendation is that gates are seen.</p><p>Northern Tracks should paint every gate.</p>
       <p>2 The intention of this recommendation is that letters are read.</p><p>Northern Tracks should answer each letter within a week.</p>`,
      'Rail accident report',
    );
    expect(report.recommendations.map(({ number, text }) => `${number}: ${text}`)).toEqual([
      '1: Northern Tracks should paint every gate.',
      '2: Northern Tracks should answer each letter within a week.',
    ]);
  });

  it('a table broken over pages keeps the header of its first part', () => {
    const cell = (text: string, row: number, column: number, table: number) => ({
      text,
      kind: 'cell' as const,
      page: table + 1,
      cell: { table, row, column, rowSpan: 1, columnSpan: 1, header: false },
    });
    const report = extractPrinted([
      { text: 'Table of recommendations', kind: 'heading', level: 1 },
      cell('No.', 0, 0, 0),
      cell('Recommendation', 0, 1, 0),
      cell('1', 1, 0, 0),
      cell('The Trust should write to every patient.', 1, 1, 0),
      cell('2', 0, 0, 1),
      cell('Meetings should be minuted.', 0, 1, 1),
    ]);
    expect(outline(report)).toEqual(['1: The Trust should write', '2: Meetings should be minuted.']);
  });

  it('an introduction above the headings of several agencies’ lists', () => {
    const report = extractHtml(
      `<h2>Recommendations of the author</h2><h3>Recommendation 1</h3><p>The Board should ask each agency for an audit.</p>
       <h2>Recommendations from individual management reviews</h2><p>8.1 The authors made the following recommendations to their own agencies. They form part of the plan.</p>
       <h3>Police</h3><ol><li>Officers attending incidents to speak to children.</li></ol>
       <h3>Probation Service</h3><ol><li>Consideration to be given to an address marker.</li></ol>`,
    );
    expect(outline(report)).toEqual([
      'Recommendation 1: The Board should ask',
      '1: Officers attending incidents to',
      '1: Consideration to be given',
    ]);
  });

  it('a resolution: what it notes asks nobody', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>The Committee:</p><p>1. Calls on the Commission to publish its data;</p>
       <p>2. Urges Member States to inspect farms;</p><p>3. Notes that funds have risen.</p>`,
      'Report of the inquiry',
    );
    expect(outline(report)).toEqual(['1: Calls on the Commission', '2: Urges Member States to']);
  });

  it('notes after an item say for whom and by when, and are no words of it', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>1. All boys should be out of their cells in the day. (To the governor)</p>
       <p>2. The Commission should check one in ten of the works. Target implementation date: mid-2025.</p>`,
      'Report on an inspection',
    );
    expect(report.recommendations.map(({ text, deadline }) => [text, deadline])).toEqual([
      ['All boys should be out of their cells in the day.', ''],
      ['The Commission should check one in ten of the works.', 'mid-2025'],
    ]);
    expect(report.recommendations[0]?.addressees[0]?.name).toBe('governor');
  });
});
