import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every text below is invented.

describe('documents that tell of what others recommended', () => {
  const monitor = `<h2>Monitor’s overview</h2><p>The Inquiry made 40 recommendations. I am to report each year.</p>
    <h2>Implemented recommendations</h2><table><tr><th>No.</th><th>Recommendation</th><th>Monitor’s assessment</th></tr><tr><td>2</td><td>The Department should keep a list of carers.</td><td>Implemented.</td></tr></table>
    <h2>Recommendations in progress</h2><h3>Recommendation 12</h3><p>That the Department write a plan for its workforce.</p><p>Progress: A draft was sent to providers, who say that it should be funded.</p>
    <h3>Recommendation 21</h3><p>That the Government amend the Act.</p><p>Progress: A Bill is being drafted.</p>
    <h2>Recommendations not begun</h2><h3>Recommendation 30</h3><p>That police share an office with the Department.</p><p>Progress: None.</p>`;

  it('a monitor’s report on the progress of an inquiry’s recommendations', () => {
    expect(outline(extractHtml(monitor, 'Third progress report of the Independent Implementation Monitor'))).toEqual(
      [],
    );
  });

  it('a monitor’s own recommendations are kept', () => {
    const own =
      '<h2>My recommendations</h2><ol><li>The Government should publish what it spends.</li><li>The Department should meet carers.</li></ol>';
    const report = extractHtml(monitor + own, 'Third progress report of the Independent Implementation Monitor');
    expect(outline(report)).toEqual(['1: The Government should publish', '2: The Department should meet']);
  });

  it.each([
    ['<p>Progress: begun.</p>', 'Implementation Oversight Board: second report'],
    ['<p><b>Progress</b></p><p>It has been begun.</p>', 'One year on: what was done since the Marsh Lane Inquiry'],
  ])('a report with a note of progress under each: %s', (note, title) => {
    const body = `<h2>Recommendation 1</h2><p>The Department should write a plan.</p>${note}<h2>Recommendation 2</h2><p>The Government should fund it.</p>${note}`;
    expect(outline(extractHtml(body, title))).toEqual([]);
  });

  it('a guide that recommends what is good practice', () => {
    const body =
      '<h2>Before the first meeting</h2><p>We recommend that chairs meet the family early.</p><p>It is recommended as good practice that the chair write to them.</p>';
    expect(outline(extractHtml(body, 'A guide to chairing reviews'))).toEqual([]);
  });

  const table = `<table><tr><th>Review</th><th>Recommendation</th><th>Code</th></tr>
    <tr><td>3</td><td>The Partnership should offer each child a mentor.</td><td>Service</td></tr>
    <tr><td>8</td><td>The Board should audit interviews.</td><td>Audit</td></tr>
    <tr><td>14</td><td>Health providers to ensure that staff are trained.</td><td>Training</td></tr></table>`;

  it('an evidence review that codes the recommendations of reviews', () => {
    const body = `<h2>1. Method</h2><p>Two readers coded each recommendation.</p><h2>2. What is asked for</h2><p>Most ask a board to seek assurance.</p>${table}<h2>3. Discussion</h2><p>Authors might begin with what would have helped.</p>`;
    expect(outline(extractHtml(body, 'What do reviews of knife crime ask for? A rapid evidence review'))).toEqual([]);
    expect(outline(extractHtml(body, 'Asking and answering: a study of reviews'))).toEqual([]);
  });

  it('an evidence review’s own recommendations are kept, numbered or not', () => {
    const body = `<h2>2. What is asked for</h2>${table}<h2>4. Recommendations</h2><ul><li>Partnerships should number what they recommend.</li><li>The Department should publish a register of reviews.</li></ul>`;
    expect(outline(extractHtml(body, 'Systematic review of knife crime reviews'))).toEqual([
      ': Partnerships should number what',
      ': The Department should publish',
    ]);
  });

  it('a release of statistics that advises those who use it', () => {
    const body = `<h2>Main points</h2><p>There were 4,100 children in homes on 31 March.</p><h2>Data quality</h2>
      <p>We recommend that users of these statistics read the notes first.</p><p>It is recommended that figures before 2015 should not be compared.</p><p>Readers should treat counts below five with care.</p>`;
    expect(outline(extractHtml(body, 'Children in homes 2021: statistical release'))).toEqual([]);
    expect(outline(extractHtml(body, 'Official statistics: children in homes, 2021'))).toEqual([]);
    expect(outline(extractHtml(body, 'Children in homes: quarterly statistics'))).toEqual([]);
  });

  it('advice to readers in a report with no recommendations', () => {
    const body =
      '<h2>About the figures</h2><p>We recommend that readers consult the annex before they compare one county with another.</p><p>The panel recommends that users of these data cite the release.</p>';
    expect(outline(extractHtml(body, 'Counting homes: a report on the figures'))).toEqual([]);
  });

  it('guidance that stands, under the list of recommendations', () => {
    const body = `<h2>Recommendations</h2><ol><li>Provide a clinic for each county.</li><li>Ensure that each death is reviewed.</li></ol>
      <h3>Existing guidance requiring improved implementation</h3><ul><li>Offer a scan every two weeks. [NICE NG999]</li><li>Determine the due date before 14 weeks. [NICE NG999]</li></ul>`;
    expect(outline(extractHtml(body, 'Confidential Enquiry into Stillbirth'))).toEqual([
      '1: Provide a clinic for',
      '2: Ensure that each death',
    ]);
  });
});

describe('recommendations in short before they are made in full', () => {
  const full = `<h2>Findings</h2><h3>Records</h3><p>Nobody kept them.</p><h4>Recommendations</h4><ol><li>Require districts to reconcile each account monthly.</li><li>Pay what is owed to those who have left.</li></ol>
    <h3>Visits</h3><p>There were none.</p><h4>Recommendations</h4><ol start="3"><li>Resume on-site visits to districts, selecting them by risk.</li></ol>`;
  const short = (heading: string): string =>
    `<${heading}>Key Recommendations</${heading}><ul><li>Reconcile the accounts of all districts.</li><li>Resume visits, by order of risk.</li></ul>`;
  const made = ['1: Require districts to reconcile', '2: Pay what is owed', '3: Resume on-site visits to'];

  it('are those in full, where the highlights give them in fewer words', () => {
    const report = extractHtml(`<h2>Audit Highlights</h2>${short('h3')}${full}`, 'Oversight of Savings: Audit Report');
    expect(outline(report)).toEqual(made);
  });

  it('are kept where a chapter of findings gives the numbered ones in one word of command', () => {
    const body = `<h2>Audit Findings and Recommendations</h2>${full.replace('<h2>Findings</h2>', '')}<h3>Money</h3><p>It was lost.</p><h4>Recommendations</h4><ol start="4"><li>Recoup what was paid twice.</li><li>Reimburse those who paid for themselves.</li></ol>`;
    expect(outline(extractHtml(body, 'Oversight of Savings: Audit Report'))).toEqual([
      ...made,
      '4: Recoup what was paid',
      '5: Reimburse those who paid',
    ]);
  });

  it('are those in full, where the short list has a page of its own', () => {
    expect(outline(extractHtml(`${short('h2')}${full}`, 'Oversight of Savings: Audit Report'))).toEqual(made);
  });

  it('are the short list where there is no other', () => {
    const body = `<h2>Highlights</h2>${short('h3')}<h2>Findings</h2><p>Nobody kept records.</p>`;
    expect(outline(extractHtml(body, 'Oversight of Savings: Audit Report'))).toEqual([
      ': Reconcile the accounts of',
      ': Resume visits, by order',
    ]);
  });
});
