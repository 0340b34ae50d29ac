import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// All reports here are invented.

describe('visits of a committee, whose recommendations stand in its paragraphs', () => {
  const report = extractHtml(
    `<h2>Police</h2><p>12. Cells had been renovated. <b>The Committee recommends that the call bells be repaired. Further, it
     wishes to receive a plan of the works.</b></p>
     <p>13. Custody registers were well kept. <b>The Committee reiterates its recommendation that every arrest be recorded.</b></p>
     <p>14. Prisoners spent the day in their cells. <b>The Committee recommends that the authorities find work for them. It also
     recommends that the yard be enlarged.</b></p>
     <p>15. A doctor came once a month. <b>The Committee recommends that a nurse be employed at the prison.</b></p>
     <p>16. <b>The Committee recommends that the following measures be taken at the home:</b></p>
     <ul><li>mend the roof;</li><li>buy new beds.</li></ul>
     <p>17. No resident had a plan of care. <b>Steps should be taken to draw up a plan of care with each resident.</b></p>
     <p>18. Staff spoke well of them. The delegation was told that more nurses should be employed in the village.</p>
     <p>19. The house rules had been translated. <b>The Committee trusts that they will be given to all.</b></p>`,
    'Report to the Government on the visit carried out by the Committee for Places of Detention',
  );

  it('each request is one, also two in a paragraph, also one in bold that names nobody who recommends', () => {
    expect(report.recommendations.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'The Committee recommends that the call bells be repaired.',
      'The Committee reiterates its recommendation that every arrest be recorded.',
      'The Committee recommends that the authorities find work for them.',
      'It also recommends that the yard be enlarged.',
      'The Committee recommends that a nurse be employed at the prison.',
      'The Committee recommends that the following measures be taken at the home: • mend the roof; • buy new beds.',
      'Steps should be taken to draw up a plan of care with each resident.',
    ]);
  });
});

describe('letters under the numbered paragraphs of an auditor', () => {
  it('letters that go on under the next paragraph name the items', () => {
    const report = extractHtml(
      `<h2>Summary</h2><p>14. Courts are old.</p><p>15. Repairs are late.</p><h3>Recommendations</h3>
       <p>16. We recommend that the Department should:</p><p>a. publish its aims; and</p><p>b. survey every roof.</p>
       <p>17. We also recommend that the Treasury should:</p><p>c. settle the funds for three years; and</p><p>d. review its limits.</p>
       <h2>Part One</h2><p>1.1 This part describes the courts.</p>`,
      'Keeping the courts: report by the Auditor General',
    );
    expect(outline(report)).toEqual([
      'a.: publish its aims; and',
      'b.: survey every roof.',
      'c.: settle the funds for',
      'd.: review its limits.',
    ]);
  });

  it('letters that begin again under each paragraph are its parts', () => {
    const report = extractHtml(
      `<h2>Opinion</h2><p>37. The home failed her.</p><h2>Recommendations</h2>
       <p>38. I recommend that the home:</p><p>a. apologise in writing; and</p><p>b. train its nurses.</p>
       <p>39. I recommend that the health board:</p><p>a. audit its transfers; and</p><p>b. report to me.</p>`,
      'Decision of the Commissioner',
    );
    expect(outline(report)).toEqual(['38: I recommend that the', '39: I recommend that the']);
    expect(report.recommendations.map(({ parts }) => parts.length)).toEqual([2, 2]);
  });
});

describe('boxes', () => {
  const box = (text: string, panel: number, more = {}) => ({ text, panel, indent: 17, ...more });
  it('a box of its own beside labelled recommendations: what one force must do by a date', () => {
    const report = extractPrinted([
      { text: 'Calls', kind: 'heading', level: 1 },
      box('Recommendation 1', 1, { kind: 'heading', level: 2 }),
      box('The Home Office should write guidance for call handlers.', 1),
      { text: 'Orders', kind: 'heading', level: 1 },
      { text: 'We visited six forces.' },
      box('Cause of concern', 2, { kind: 'heading', level: 3 }),
      box('The force doesn’t review risk.', 2),
      box('Recommendations', 2, { kind: 'heading', level: 4, bold: true }),
      box('Within three months, the Chief Constable of Westmarch should:', 2),
      ...['review the risk in every case;', 'record the reasons; and', 'employ enough investigators.'].map((text) =>
        box(`• ${text}`, 2, { kind: 'list-item' }),
      ),
      { text: 'Courts', kind: 'heading', level: 1 },
      box('Recommendation 2', 3, { kind: 'heading', level: 2 }),
      box('The Courts Service should list such cases first.', 3),
    ]);
    expect(outline(report)).toEqual([
      'Recommendation 1: The Home Office should',
      ': Within three months, the',
      'Recommendation 2: The Courts Service should',
    ]);
  });

  it('details headed in a box belong to its statement, also over a page', () => {
    const report = extractPrinted([
      { text: 'Culture', kind: 'heading', level: 1 },
      box('Recommendation 1', 1, { kind: 'heading', level: 2 }),
      box('That the Ministry ensure that each child has a plan.', 1),
      box('Details:', 1, { kind: 'heading', level: 5, bold: true }),
      box('• Nations to be funded.', 1, { kind: 'list-item' }),
      box('Plans to be in place by June.', 2, { page: 2 }),
      { text: 'Place', kind: 'heading', level: 1, page: 2 },
      box('Recommendation 2', 3, { kind: 'heading', level: 2, page: 2 }),
      box('That the Ministry report each quarter.', 3, { page: 2 }),
    ]);
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'That the Ministry ensure that each child has a plan.\nDetails:\n• Nations to be funded.\nPlans to be in place by June.',
      'That the Ministry report each quarter.',
    ]);
  });
});

describe('words of others, bound in', () => {
  it('what an adviser recommends in an appendix is none of the report’s', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>1. The home should write to the family.</p><p>2. The board should audit its transfers.</p>
       <h1>Appendix B: Independent clinical advice to Commissioner</h1><p>I was asked to advise.</p>
       <h2>Recommendations for improvement</h2><p>That the board roster two registrars. That discharges at night be approved.</p>`,
      'Decision of the Commissioner',
    );
    expect(outline(report)).toEqual(['1: The home should write', '2: The board should audit']);
  });

  it('a table of another body’s recommendations with a view of their progress', () => {
    const report = extractHtml(
      `<h2>Findings</h2><h3>Recommendation 1</h3><p>The Trust should revise its checklist.</p>
       <h3>Recommendation 2</h3><p>The Trust should meet the family.</p>
       <h2>Internal investigation</h2><h3>Table 1: The Trust’s recommendations and our view of progress</h3>
       <table><tr><th>Trust recommendation</th><th>Evidence seen</th></tr><tr><td>Teams should complete the list</td><td>Audit</td></tr>
       <tr><td>Staff should attend training</td><td>Log</td></tr></table>`,
      'Independent investigation',
    );
    expect(outline(report)).toEqual([
      'Recommendation 1: The Trust should revise',
      'Recommendation 2: The Trust should meet',
    ]);
  });

  it('a closing reference to paragraphs with letters is no word of the recommendation', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>1. Northern Tracks should paint every gate (paragraphs 59a and 60b).</p>
       <p>2. Northern Tracks should answer each letter (paragraph 61).</p>`,
      'Rail accident report',
    );
    expect(report.recommendations.map(({ text, reference }) => [text, reference])).toEqual([
      ['Northern Tracks should paint every gate', 'paragraphs 59a and 60b'],
      ['Northern Tracks should answer each letter', 'paragraph 61'],
    ]);
  });
});
