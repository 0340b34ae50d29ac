import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'matters of concern',
    title: 'Regulation 28: Report to Prevent Future Deaths',
    body: `<h2>CORONER’S CONCERNS</h2>
      <p>The MATTERS OF CONCERN are as follows:</p>
      <ol><li>Staff did not know of the policy and should have been trained.</li></ol>
      <h2>ACTION SHOULD BE TAKEN</h2>
      <p>In my opinion action should be taken to prevent future deaths and I believe you have the power to take such action.</p>
      <h2>YOUR RESPONSE</h2>
      <p>You are under a duty to respond to this report within 56 days.</p>`,
    found: [],
  },
  {
    name: 'local and national, numbered through',
    title: 'Safeguarding Adult Review',
    body: `<h2>11 Recommendations</h2>
      <h3>Local recommendations</h3>
      <p>11.1 That the Board reviews its self-neglect guidance.</p>
      <p>11.2 That partners report on its use.</p>
      <h3>National recommendations</h3>
      <p>11.3 That the Department considers a power of entry.</p>`,
    found: ['11.1: That the Board reviews', '11.2: That partners report on', '11.3: That the Department considers'],
  },
  {
    name: 'numbered paragraphs that end in a request',
    title: 'Review of the asylum estate',
    body: `<h2>Chapter 3: Food</h2>${story}<p>3.4 Meals were cold. We recommend that the contractor installs heated trolleys by May.</p>
      <h2>Chapter 4: Health</h2>${story}<p>4.2 No nurse was on site. We recommend that the Home Office funds a nurse in each centre.</p>
      <p>4.3 Others had recommended this in 2017.</p>`,
    found: [': We recommend that the', ': We recommend that the'],
  },
  {
    name: 'answers in a column',
    title: 'Audit of grants: Auditor General',
    body: `<h2>Recommendations and management responses</h2>
      <table><tr><th>Recommendation</th><th>Management response</th></tr><tr><td>1. The ministry should publish its criteria.</td><td>Agreed. The ministry will do so.</td></tr><tr><td>2. The ministry should test each claim.</td><td>Partly agreed.</td></tr></table>`,
    found: ['1: The ministry should publish', '2: The ministry should test'],
  },
  {
    name: '“Recommendation.” after a paragraph’s number',
    title: 'Report 4: Ports',
    body: `<h2>Findings</h2>
      <p>4.20 We found that plans were missing.</p>
      <p>4.21 <strong>Recommendation.</strong> The Department of Ports should complete its plans and publish them.</p>
      <p>4.22 <strong>The Department’s response.</strong> Agreed. The Department should be able to finish by March.</p>
      <p>4.30 We found that data were late.</p>
      <p>4.31 <strong>Recommendation.</strong> The Department of Ports should set a date for data.</p>
      <p>4.32 <strong>The Department’s response.</strong> Agreed.</p>`,
    found: ['4.21: The Department of Ports', '4.31: The Department of Ports'],
  },
  {
    name: 'one recommendation after learning points',
    title: 'Rapid review: Baby T',
    body: `<h2>Learning points</h2>
      <ul><li>Professionals should ask about sleep.</li></ul>
      <h2>Recommendation</h2>
      <p>The Partnership should hold one event on safe sleep for hotel staff.</p>`,
    found: [': The Partnership should hold'],
  },
  {
    name: 'numbers in headings',
    title: 'Royal Commission into Care: Volume 2',
    body: `<h2>Recommendation 14</h2>
      <p>The national body should set standards.</p>
      <h2>Recommendation 15</h2>
      <p>Governments should fund advocates.</p>
      <h2>Recommendation 16</h2>
      <p>Registers should be public.</p>`,
    found: [
      'Recommendation 14: The national body should',
      'Recommendation 15: Governments should fund advocates.',
      'Recommendation 16: Registers should be public.',
    ],
  },
  {
    name: 'bullets after a sentence',
    title: 'National Review: Young person Eoin',
    body: `<h2>9. Recommendations</h2>
      <p>The review team makes the following recommendations for the Agency’s consideration.</p>
      <ul><li>A national protocol on missing children in care should be agreed with the Gardaí.</li><li>Social work teams should have access to a psychologist.</li></ul>`,
    found: [': A national protocol on', ': Social work teams should'],
  },
  {
    name: 'an annual report that tells of a review',
    title: 'Larch Partnership Annual Report 2020',
    body: `<h2>Reviews</h2>
      <p>The review of Child A recommended that:</p>
      <ul><li>all agencies should use one form.</li></ul>
      <h2>Priorities</h2>
      <ul><li>We should do more on neglect.</li></ul>`,
    found: [],
  },
  {
    name: 'an answer by a charity',
    title: 'Reforming care: response by the charity to the review',
    body: `<h2>Recommendations of the review</h2>
      <ul><li>Government should fund it.</li></ul>`,
    found: [],
  },
  {
    name: 'a jury’s conclusion',
    title: 'Record of inquest',
    body: `<h2>Conclusion of the jury</h2>
      <p>The deceased should have been observed every 15 minutes and was not.</p>`,
    found: [],
  },
  {
    name: 'a list for each agency',
    title: 'SCR Child P',
    body: `<h2>Recommendations for the LSCB</h2>
      <ol><li>To review thresholds.</li><li>To audit strategy meetings.</li></ol>
      <h2>Recommendations for Children’s Social Care</h2>
      <ol><li>To ensure that chronologies are used.</li></ol>
      <h2>Recommendations for Health</h2>
      <ol><li>To develop a pathway.</li></ol>
      <h2>Glossary</h2>
      <p>CIN: child in need.</p>`,
    found: [
      '1: To review thresholds.',
      '2: To audit strategy meetings.',
      '1: To ensure that chronologies',
      '1: To develop a pathway.',
    ],
  },
  {
    name: 'bold statements in chapters',
    title: 'Independent investigation into the care of Ms Q',
    body: `<h2>Care planning</h2>${story}<p><strong>Recommendation 1</strong></p>
      <p><strong>The Trust must audit care plans every quarter.</strong></p>
      <p>The care plan had not been seen by the ward.</p>
      <h2>Police</h2>${story}<p><strong>Recommendation 2</strong></p>
      <p><strong>The Trust and the police must agree a single point of contact.</strong></p>
      <p>We asked the police about it.</p>`,
    found: ['Recommendation 1: The Trust must audit', 'Recommendation 2: The Trust and the'],
  },
  {
    name: 'finding and recommendation in turn',
    title: 'Domestic Violence Fatality Review Annual Report 2019',
    body: `<h2>Findings</h2>${story}<h2>Recommendations</h2>
      <h3>Law Enforcement</h3>
      <p>Finding: officers did not use the lethality screen.</p>
      <p>Recommendation: Agencies should adopt the screen and train patrol officers.</p>
      <h3>Courts</h3>
      <p>Finding: orders were not served.</p>
      <p>Recommendation: The courts should track service of orders.</p>`,
    found: [': Agencies should adopt the', ': The courts should track'],
  },
  {
    name: 'a table of recommended actions',
    title: 'Review of a hospital death',
    body: `<h2>Recommended actions</h2>
      <table><tr><th>No</th><th>Action</th><th>By whom</th><th>By when</th></tr><tr><td>1</td><td>Revise the sepsis form</td><td>Lead nurse</td><td>June 2020</td></tr><tr><td>2</td><td>Train ward staff in its use</td><td>Matron</td><td>July 2020</td></tr></table>`,
    found: ['1: Revise the sepsis form', '2: Train ward staff in'],
  },
  {
    name: 'numbers in brackets under a sentence',
    title: 'Inquest',
    body: `<h2>Recommendations</h2>
      <p>I recommend to the Minister for Transport that:</p>
      <p>(1) the crossing be closed;</p>
      <p>(2) a bridge be built; and</p>
      <p>(3) the school be told in writing of both.</p>`,
    found: ['1: the crossing be closed;', '2: a bridge be built;', '3: the school be told'],
  },
  {
    name: 'earlier reviews and this one',
    title: 'Evaluation of a programme',
    body: `<h2>What earlier reviews recommended</h2>
      <ul><li>Schools should share data.</li></ul>
      <h2>What we recommend</h2>
      <ul><li>Ministers should publish the data.</li></ul>`,
    found: [': Ministers should publish the'],
  },
  {
    name: 'two bodies, each with bullets',
    title: 'Report of the Children’s Commissioner',
    body: `<h2>Recommendations</h2>
      <p>We recommend that Oranga:</p>
      <ul><li>stops placing children in motels;</li><li>publishes its waiting list; and</li><li>pays carers within a week.</li></ul>
      <p>We recommend that the Ministry of Health:</p>
      <ul><li>funds dental care;</li><li>sets a standard; and</li><li>reports on it.</li></ul>`,
    found: [
      ': stops placing children in',
      ': publishes its waiting list;',
      ': pays carers within a',
      ': funds dental care;',
      ': sets a standard; and',
      ': reports on it.',
    ],
  },
  {
    name: 'a heading that leads to the list',
    title: 'Report of the Scrutiny Panel',
    body: `<h2>The panel recommends that Cabinet:</h2>
      <ol><li>adopts the charter;</li><li>appoints a champion.</li></ol>`,
    found: ['1: adopts the charter;', '2: appoints a champion.'],
  },
  {
    name: 'an executive summary alone',
    title: 'Executive Summary: Serious Case Review Child W',
    body: `<h2>Recommendations</h2>
      <p>The recommendations in full are set out in the overview report. In summary:</p>
      <ol><li>The Board should revise the protocol.</li><li>The Trust should share letters.</li></ol>`,
    found: ['1: The Board should revise', '2: The Trust should share'],
  },
];

describe('reports of many kinds', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
