import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'a rapid review whose recommendations are the actions that it agreed',
    title: 'Rapid Review: Baby Y',
    body: `<h2>6. Learning</h2>${story}<h2>7. Actions agreed by the review</h2>
      <table><tr><th>No</th><th>Action</th><th>Lead</th><th>Date</th></tr>
      <tr><td>1</td><td>The maternity service to send the summary on the day of discharge</td><td>Named midwife</td><td>May</td></tr>
      <tr><td>2</td><td>Children’s social care to audit twenty assessments</td><td>Head of service</td><td>June</td></tr></table>`,
    found: ['1: The maternity service to', '2: Children’s social care to'],
  },
  {
    name: 'an action plan after a list of recommendations adds none',
    title: 'Local Child Safeguarding Practice Review: Baby Z',
    body: `<h2>Recommendations</h2><ol><li>The Partnership should test whether fathers are known.</li><li>The Partnership should report in a year.</li></ol>
      <h2>Agreed actions</h2><table><tr><th>Action</th><th>Lead</th><th>Date</th></tr>
      <tr><td>Audit of thirty files by the quality team</td><td>Business manager</td><td>May</td></tr>
      <tr><td>Report to the executive on what was found</td><td>Chair</td><td>June</td></tr></table>`,
    found: ['1: The Partnership should test', '2: The Partnership should report'],
  },
  {
    name: 'what was considered and not made',
    title: 'Record of inquest touching the death of A',
    body: `<h2>Conclusion</h2>${story}<h2>Recommendations considered</h2>
      <p>The family asked the coroner to recommend that the pond should be fenced. The coroner has no such power.</p>`,
    found: [],
  },
  {
    name: 'counsel’s wishes between what is recommended',
    title: 'Report on Inquest respecting the death of R',
    body: `<h2>Recommendations</h2><p>[101] I make two recommendations.</p>
      <p>[102] I recommend that Shared Health examine whether a physician should be on site at weekends.</p>
      <p>[103] Counsel for the Union suggested that each unit should have two nurses. I have no evidence on which to do so.</p>
      <p>[104] I further recommend that the Department of Justice repair the intercom.</p>`,
    found: ['102: I recommend that Shared', '104: I further recommend that'],
  },
  {
    name: 'a body and a bare verb below a label',
    title: 'Child Death Review Board: report',
    body: `<h2>Insights</h2><p>The Board recommends that agencies share what they know, and has said so before.</p>
      <h3>Recommendation 1</h3><p>The Department of Child Safety work with the hospitals on a trial.</p><p><i>Intended outcome: parents get help sooner.</i></p>
      <h3>Recommendation 2</h3><p>The Police Service review its guidance on recording.</p><p><i>Intended outcome: children are seen.</i></p>`,
    found: ['Recommendation 1: The Department of Child', 'Recommendation 2: The Police Service review'],
  },
  {
    name: 'letters that go on through the report',
    title: 'Findings of the Ombudsman: Te Whare secure unit',
    body: `<h2>Seclusion</h2>${story}<p>I recommend that:</p><p>a. seclusion rooms are never used as bedrooms;</p><p>b. the Service reviews the use of seclusion.</p>
      <h2>Privacy</h2>${story}<p>I recommend that:</p><p>c. blinds are fitted to all bedrooms.</p>`,
    found: ['a.: seclusion rooms are never', 'b.: the Service reviews the', 'c.: blinds are fitted to'],
  },
  {
    name: 'roman numbers printed further in as they grow',
    title: 'Scrutiny review of bus shelters',
    body: `<h2>Recommendations</h2><p>That Cabinet be recommended:</p><p style="margin-left:10pt">(i) that a list of shelters be drawn up;</p>
      <p style="margin-left:13pt">(ii) that the contract be brought to an end; and</p><p style="margin-left:17pt">(iii) that a report be brought in six months.</p>`,
    found: ['(i): that a list of', '(ii): that the contract be', '(iii): that a report be'],
  },
  {
    name: 'the sentence that counts what follows',
    title: 'Independent inquiry into Bramble School',
    body: `<h2>Our recommendations</h2><p>We ask the governors to do three things.</p>
      <p>First, they should publish this report on the school’s website.</p><p>Second, they should appoint a link governor.</p><p>Third, they should meet the former pupils.</p>`,
    found: [': First, they should publish', ': Second, they should appoint', ': Third, they should meet'],
  },
];

describe('actions agreed, and what stands beside recommendations', () => {
  for (const { name, title, body, found } of cases)
    it(name, () => expect(outline(extractHtml(body, title))).toEqual(found));
});

const addressed = (body: string): string[][] =>
  extractHtml(body, 'Direct investigation report').recommendations.map(({ addressees }) =>
    addressees.map(({ name }) => name),
  );

describe('whom a list speaks to', () => {
  it('the sentence before it, whose verbs are in the list', () =>
    expect(
      addressed(
        `<h2>Recommendations</h2><p>I recommend that the Régie intermunicipale des Monts:</p><p>[R-1] Include the rescue association in its call list.</p>
         <p>I recommend that the Résidence Marival:</p><p>[R-2] Repair the receiver at each exit.</p>`,
      ),
    ).toEqual([['Régie intermunicipale des Monts'], ['Résidence Marival']]));

  it('a heading that is nothing but the names of departments', () =>
    expect(
      addressed(
        `<h2>Recommendations</h2><h3>Leisure Department and Slopes Department</h3><ol><li>to conduct surprise checks;</li></ol>
         <h3>Tree Office</h3><ol start="2"><li>to review the qualifications required.</li></ol>`,
      ),
    ).toEqual([['Leisure Department', 'Slopes Department'], ['Tree Office']]));

  it('nobody, where the heading says what the list is for', () =>
    expect(
      addressed(
        `<h2>Recommendations for the prevention of similar deaths</h2><ol><li>That guards be trained every two years.</li><li>That cells be checked at night.</li></ol>`,
      ),
    ).toEqual([[], []]));

  it('those whom a group of experts urges', () =>
    expect(
      addressed(
        `<h2>Recommendations</h2><ol><li>The Group of Experts urges the Moravenian authorities to expand the number of shelters.</li></ol>`,
      ),
    ).toEqual([['Moravenian authorities']]));
});
