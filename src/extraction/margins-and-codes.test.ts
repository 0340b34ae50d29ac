import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'codes in square brackets under the name of each body',
    title: 'Bureau of the Coroner: Investigation report',
    body: `<h2>Analysis</h2>${story}<h2>Recommendations</h2>
      <p><b>I recommend that</b> the Department of Health:</p><p>[R-1] Make the testing of exit alarms a condition of certification;</p>
      <p>[R-2] Inform the operators of the circumstances of the death.</p>
      <p><b>I recommend that</b> the Résidence Marival:</p><p>[R-3] Repair the receiver at each exit.</p>`,
    found: ['R-1: Make the testing of', 'R-2: Inform the operators of', 'R-3: Repair the receiver at'],
  },
  {
    name: 'a heading that counts what stands under it',
    title: 'Deficiencies in follow-up at the Harlan center',
    body: `<h2>Conclusion</h2>${story}<h2>Recommendations 1–3</h2>
      <ol><li>The Under Secretary evaluates whether the software can be changed.</li><li>The Center Director ensures that alerts are reassigned.</li><li>The Center Director conducts a peer review.</li></ol>`,
    found: ['1: The Under Secretary evaluates', '2: The Center Director ensures', '3: The Center Director conducts'],
  },
  {
    name: 'a letter whose title is the list, with a recommendation of old quoted in it',
    title: 'Safety Recommendation(s) R-94-31 through -32',
    body: `<p>The order should have been annulled at midnight. The operator left it on the desk.</p>
      <p>In 1979 the Board recommended that all railroads:</p><p>Require that train orders be repeated by a second employee. (R-79-44)</p>
      <p>Therefore, as a result of its investigation, the Transport Board recommends that the Great Pacific Railroad:</p>
      <p>Require that orders be delivered by radio and be repeated by the engineer. (Class II) (R-94-31)</p>
      <p>Prohibit an operator from other duties while an order is held. (Class II) (R-94-32)</p>
      <p>The Board is vitally interested in any actions taken and should be told of them.</p>`,
    found: ['R-94-31: Require that orders be', 'R-94-32: Prohibit an operator from'],
  },
  {
    name: 'a group of experts urges, encourages and invites',
    title: 'Baseline evaluation report: Moravenia',
    body: `<h2>A. Scope</h2><p>1. National policies deal with one form of violence only.</p>
      <p><b>2. The Group of Experts strongly encourages the authorities to apply the Convention to all forms of violence.</b></p>
      <h2>B. Data</h2><p>3. Police statistics do not record the relationship.</p><p><b>4. The Group of Experts urges the authorities to collect such data.</b></p>
      <h2>C. Shelters</h2><p><b>5. The Group of Experts urges the authorities to expand the number of shelters.</b></p>
      <h2>D. Helplines</h2><p><b>6. The Group of Experts invites the authorities to make the helpline accessible.</b></p>
      <h2>Concluding remarks</h2><p>7. The Group of Experts invites the authorities to keep it informed of developments.</p>`,
    found: ['2: The Group of Experts', '4: The Group of Experts', '5: The Group of Experts', '6: The Group of Experts'],
  },
  {
    name: 'what agencies asked of themselves, printed for completeness',
    title: 'Domestic Homicide Review: C',
    body: `<h2>Recommendations</h2><h3>6.1 Overview report recommendations</h3>
      <p>Recommendation 1</p><p>That the Partnership commissions a campaign on coercive control.</p>
      <h3>6.2 Individual management review recommendations</h3>
      <p>The agencies made recommendations for themselves. The panel endorses them; they are set out here for completeness.</p>
      <h4>Police</h4><ul><li>Officers should be reminded to complete the form.</li><li>Call handlers to receive an input on coercive control.</li></ul>`,
    found: ['Recommendation 1: That the Partnership commissions'],
  },
  {
    name: 'what a party wanted recommended',
    title: 'Determination by Sheriff E K: inquiry into the death of C',
    body: `<h2>Submissions</h2><p>[3] The Crown invited me to recommend that all operators should fit an alarm.</p>
      <p>[4] The trade union asked that I recommend that the Executive should visit every quarry.</p>
      <h2>Recommendations</h2><p>The sheriff makes no recommendations.</p>`,
    found: [],
  },
  {
    name: 'advice to the users of statistics',
    title: 'Children accommodated in secure homes',
    body: `<h2>About these statistics</h2><p>Users should not compare homes. We recommend that users read the methodology before quoting percentages.</p>`,
    found: [],
  },
  {
    name: 'recommended practice in a guide',
    title: 'Neglect',
    body: `<p>Multi-agency practice guidance and toolkit</p><h2>Recommended practice</h2><p>The following are recommended as good practice:</p>
      <ol><li>Agencies should name a neglect lead.</li><li>The lead should keep a list of families.</li><li>Managers must ensure that cases do not remain open.</li></ol>`,
    found: [],
  },
  {
    name: 'answers of a department with a long name',
    title: 'Management of Rural Landing Grounds',
    body: `<h2>Recommendations</h2><p><b>Recommendation no. 1</b></p><p>The Department establish a register of landing grounds.</p>
      <p><b>Department of Infrastructure, Regions and Broadcasting response:</b> Agreed. The first report should appear in 2023.</p>
      <p><b>Recommendation no. 2</b></p><p>The Department agree who inspects after a flood.</p>
      <p><b>Department of Infrastructure, Regions and Broadcasting response:</b> Agreed.</p>`,
    found: ['Recommendation no. 1: The Department establish a', 'Recommendation no. 2: The Department agree who'],
    ends: ['landing grounds.', 'after a flood.'],
  },
];

describe('numbers in margins and brackets, and what is asked by somebody else', () => {
  for (const { name, title, body, found, ends } of cases)
    it(name, () => {
      const report = extractHtml(body, title);
      expect(outline(report)).toEqual(found);
      for (const [at, end] of (ends ?? []).entries())
        expect(report.recommendations[at]?.text.trimEnd()).toMatch(new RegExp(`${end}$`));
    });

  it('lines that only count the pages, at their edges', () => {
    const report = extractPrinted([
      { text: 'Recommendations', kind: 'heading', level: 1 },
      { text: '1. The Board should audit its files.', page: 1 },
      { text: 'Report to the Minister of Justice Page 1', page: 1 },
      { text: '2. The Board should report each year on what', page: 2 },
      { text: '3. The Board should train its staff.', page: 2 },
      { text: 'Report to the Minister of Justice Page 2', page: 2 },
    ]);
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'The Board should audit its files.',
      'The Board should report each year on what',
      'The Board should train its staff.',
    ]);
  });

  it('a paragraph of reference in the margin beside the words', () => {
    const report = extractPrinted([
      { text: 'Recommendations', kind: 'heading', level: 1 },
      { text: 'Recommendation no. 1' },
      { text: 'The Department of Regions' },
      { text: 'Paragraph 2.2', bold: true },
      { text: 'establish a register of landing grounds.' },
      { text: 'Recommendation no. 2' },
      { text: 'The Department of Regions:' },
      { text: 'Paragraph 2.4', bold: true },
      { text: '(a) publish it; and' },
      { text: '(b) review it.' },
    ]);
    expect(report.recommendations.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'The Department of Regions establish a register of landing grounds.',
      'The Department of Regions: (a) publish it; and (b) review it.',
    ]);
  });
});
