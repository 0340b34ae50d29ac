import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the hostel. Nobody answered. The record is silent about what was done.</p>';
const cases = [
  {
    name: 'a monitoring board’s year: infinitives under the names of those to whom it speaks',
    title: 'Independent Monitoring Board: annual report of HMP Harrowmere, 2019-20',
    body: `<h2>3. Executive summary</h2>${story}<h2>3.2 Recommendations</h2>
      <h3>TO THE MINISTER</h3><ul><li>To end the use of the old wing for men over seventy.</li></ul>
      <h3>TO THE DIRECTOR</h3><ul><li>To mend the showers on B wing before the winter.</li><li>To see that each complaint is answered within a week.</li></ul>
      <h3>TO HEALTHCARE</h3><ul><li>To bring back the evening clinic.</li></ul>
      <h2>3.3 Progress since the last report</h2><table><tr><th>Issue raised</th><th>Response given</th></tr><tr><td>That the Minister should fund a gate</td><td>Refused</td></tr></table>`,
    found: [': To end the use', ': To mend the showers', ': To see that each', ': To bring back the'],
  },
  {
    name: 'titles in the line of numbered paragraphs, some of which recommend in so many words',
    title: 'Independent Review of Coaching at Marlbeck Swimming Club',
    body: `<h2>Recommendations</h2><p>7.1 I make five recommendations, and none of them is dear.</p>
      <p>7.2 An apology. I recommend that the chairman write to each swimmer who gave evidence.</p>
      <p>7.3 Lodgings. The Club should visit each house in which a swimmer sleeps, and should do so twice a year.</p>
      <p>7.4 Records. I recommend that the Club keep its registers for forty years.</p>
      <p>7.5 The committee. A member should be named for welfare and should report to each general meeting.</p>
      <p>7.6 I considered whether to recommend a fund. I make no such recommendation. Other clubs should read this report.</p>`,
    found: [
      '7.2: I recommend that the',
      '7.3: The Club should visit',
      '7.4: I recommend that the',
      '7.5: A member should be',
    ],
  },
  {
    name: 'a paragraph of fact first, and the one that recommends after it',
    title: 'The Report of the Lundmere Care Inquiry',
    body: `<h2>Recommendations</h2><h3>Recommendation 1: A visitor for children</h3><p>6.2 We recommend that a visitor be appointed who answers to the Assembly.</p>
      <h3>Recommendation 2: Staff who stay</h3><p>6.3 There were nine managers in six years.</p><p>6.4 We recommend that a plan for recruitment be written with those who do the work. It should deal with housing.</p>
      <h3>Recommendation 3: The house</h3><p>6.5 We recommend that the house be sold.</p>`,
    found: [
      'Recommendation 1: We recommend that a',
      'Recommendation 2: We recommend that a',
      'Recommendation 3: We recommend that the',
    ],
  },
  {
    name: 'what the law asks of the commission, and the principles that an ombudsman follows',
    title: 'Report of an investigation into the care of Mr B',
    body: `<h2>Recommendations</h2><p>5. In making our recommendations, we have had regard to our Principles for Putting Things Right. These say that the organisation responsible should restore the person to where they would have been.</p>
      <p>6. Section 12 of the Act requires the Commission to make recommendations, which shall be laid before Parliament.</p>
      <p>7. Within one month the Trust should write to Mrs B and apologise.</p><p>8. The Trust should pay Mrs B £900.</p>
      <p>9. I direct that a copy of this report be given to the Commissioner. Under section 8 the Chief Executive must provide a written response within three months.</p>`,
    found: ['7: Within one month the', '8: The Trust should pay'],
  },
  {
    name: 'opinions numbered in their label, one with a condition before its body',
    title: 'Minors held at the border',
    body: `<h2>Key findings and opinions</h2><h3>Alternatives</h3>${story}<h4>Agency opinion 1</h4><p>Member States should provide two alternatives in law. The costs could be met from the fund.</p>
      <h3>Schooling</h3>${story}<h4>Agency opinion 2</h4><p>Where minors are held, Member States should give lessons from the first day, by trained teachers, in an open building.</p>
      <h3>Figures</h3>${story}<h4>Agency opinion 3</h4><p>The legislator should have the number of minors counted each month.</p>`,
    found: [
      'Agency opinion 1: Member States should provide',
      'Agency opinion 2: Where minors are held,',
      'Agency opinion 3: The legislator should have',
    ],
  },
];

describe('to whom, and for what reasons', () => {
  for (const { name, title, body, found } of cases)
    it(name, () => {
      expect(outline(extractHtml(body, title))).toEqual(found);
    });

  it('titles of groups over the whole width of a table are no items of it', () => {
    const row = (words: string, body: string) => `<tr><td>${words}</td><td>${body}</td></tr>`;
    const report = extractHtml(
      `<h2>Recommendations</h2><table><tr><th>Recommendation</th><th>Responsible body</th></tr>
       <tr><td colspan="2">Public monuments</td></tr>${row('The Ministry of Works raise a stone at Kolo.', 'Ministry of Works')}
       <tr><td colspan="2">Implementation and review</td></tr>${row('Parliament set up a committee to watch over what is done.', 'Parliament')}</table>`,
      'Report of the Commission of Truth on Kolo',
    );
    expect(outline(report)).toEqual([': The Ministry of Works', ': Parliament set up a']);
  });

  for (const header of ['Action', 'To'])
    it(`a column headed “${header}” that holds names says whom each row addresses`, () => {
      const report = extractHtml(
        `<h2>Recommendations</h2><table><tr><th>No.</th><th>Recommendation</th><th>${header}</th></tr>
         <tr><td>1</td><td>Develop guidance on scans in the last weeks.</td><td>Royal College of Midwives, NICE</td></tr>
         <tr><td>2</td><td>Ensure that each clinic has two monitors.</td><td>Trusts and Health Boards</td></tr></table>`,
        'Enquiry into deaths of newborns',
      );
      expect(report.recommendations.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([
        ['Royal College of Midwives', 'NICE'],
        ['Trusts and Health Boards'],
      ]);
    });

  for (const [first, second] of [
    ['Action: Trusts and Health Boards', 'Action: Royal College of Midwives'],
    ['For action by: Trusts and Health Boards', 'For action by: The Royal College of Midwives'],
  ])
    it(`a line under each item says whom it addresses: “${first}”`, () => {
      const report = extractHtml(
        `<h2>Recommendations</h2><p>1. Ensure that each clinic has two monitors.</p><p>${first}</p>
         <p>2. Develop guidance on scans in the last weeks.</p><p>${second}</p>`,
        'Enquiry into deaths of newborns',
      );
      expect(report.recommendations.map(({ text }) => text)).toEqual([
        'Ensure that each clinic has two monitors.',
        'Develop guidance on scans in the last weeks.',
      ]);
      expect(report.recommendations.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([
        ['Trusts and Health Boards'],
        ['Royal College of Midwives'],
      ]);
    });

  it('the number of an action stands in the label above it', () => {
    const actions = [1, 2, 3].flatMap((number) => [
      { text: `Key action ${number}`, kind: 'heading' as const, level: 3 },
      {
        text: `The Trust should ask each parent about sleep at visit ${number}, and write down the answer.`,
        bold: true,
      },
    ]);
    const report = extractPrinted([
      { text: 'Sleep at home', kind: 'heading', level: 1 },
      { text: 'What should change', kind: 'heading', level: 2 },
      ...actions,
    ]);
    expect(report.recommendations.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('"recommends that the Ministry:" and indented items: each addresses the Ministry', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>The panel recommends that the Ministry of Transport:</p>
       <ul><li>inspect each crossing within a year;</li><li>publish what it finds; and</li><li>close those that it can’t make safe.</li></ul>`,
      'Inquiry into the crossing at Dray',
    );
    expect(outline(report)).toEqual([
      ': inspect each crossing within',
      ': publish what it finds;',
      ': close those that it',
    ]);
    expect(report.recommendations.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([
      ['Ministry of Transport'],
      ['Ministry of Transport'],
      ['Ministry of Transport'],
    ]);
  });
});
