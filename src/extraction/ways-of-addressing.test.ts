import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'whom each is for, in its label',
    title: 'Learning review: Child M',
    body: `<h2>Recommendations</h2>
      <p><strong>Recommendation 1 – Children’s Services</strong></p>
      <p>Social workers should see children alone.</p>
      <p><strong>Recommendation 2 (for the Home Office)</strong></p>
      <p>Guidance on age assessments should be reissued.</p>`,
    found: ['Recommendation 1: Social workers should see', 'Recommendation 2: Guidance on age assessments'],
  },
  {
    name: 'learning point and recommendation in turn',
    title: 'Safeguarding Adults Review: Ivy',
    body: `<h2>Learning and recommendations</h2>
      <h3>Learning point 1</h3>
      <p>Staff did not know who could ask for an assessment.</p>
      <p><strong>Recommendation:</strong> The Board should publish a one-page guide.</p>
      <h3>Learning point 2</h3>
      <p>Family carers were not offered help.</p>
      <p><strong>Recommendation:</strong> The council should offer every carer an assessment.</p>`,
    found: [': The Board should publish', ': The council should offer'],
  },
  {
    name: 'numbers with letters under them',
    title: 'Report under section 26: Tasers',
    body: `<h2>Recommendations</h2>
      <ol><li>That NSW Police:<ol type="a"><li>review its policy; and</li><li>report on use.</li></ol>
      </li><li>That the Minister table a report each year.</li></ol>`,
    found: ['1: That NSW Police: a.', '2: That the Minister table'],
  },
  {
    name: 'one under its heading',
    title: 'Review of a death in custody',
    body: `<h2>Recommendation</h2>
      <p>NHS England should commission a study of night cover in prisons and publish it within a year.</p>
      <h2>Acknowledgements</h2>
      <p>We should like to thank the family.</p>`,
    found: [': NHS England should commission'],
  },
  {
    name: 'a list of paragraphs for each body',
    title: 'Review of the death of Mr L',
    body: `<h2>8. RECOMMENDATIONS</h2>
      <p>8.1 The following recommendations are made for the Board:</p>
      <p>8.1.1 The Board should ask each partner for assurance about home visits.</p>
      <p>8.1.2 The Board should share this report with care homes.</p>
      <p>8.2 The following recommendation is made for the hospital:</p>
      <p>8.2.1 The hospital should check its discharge list daily.</p>`,
    found: ['8.1.1: The Board should ask', '8.1.2: The Board should share', '8.2.1: The hospital should check'],
  },
  {
    name: 'bullets under each theme',
    title: 'Thematic review of suicides',
    body: `<h2>Theme 1: Access to care</h2>${story}<h3>Recommendations</h3>
      <ul><li>Commissioners should fund a crisis house.</li></ul>
      <h2>Theme 2: Families</h2>${story}<h3>Recommendations</h3>
      <ul><li>Trusts should name a family liaison worker.</li><li>Trusts should ask families to add to the record.</li></ul>`,
    found: [': Commissioners should fund a', ': Trusts should name a', ': Trusts should ask families'],
  },
  {
    name: 'an author who recommends the following',
    title: 'Serious Case Review: Child G',
    body: `<h2>Recommendations</h2>
      <p>The Overview author recommends the following:</p>
      <ol><li>LSCB to develop guidance on concealed pregnancy.</li><li>PCT to review midwifery caseloads.</li></ol>
      <p>Single agency recommendations are set out in the action plan.</p>`,
    found: ['1: LSCB to develop guidance', '2: PCT to review midwifery'],
  },
  {
    name: 'one that was considered and not made',
    title: 'Safeguarding Practice Review: Child H',
    body: `<h2>Recommendations</h2>
      <p>The reviewers considered making a recommendation about supervision. They decided against it because work is under way.</p>
      <ol><li>The Partnership should evaluate its fathers’ work.</li></ol>`,
    found: ['1: The Partnership should evaluate'],
  },
  {
    name: 'a submission to an inquiry',
    title: 'Inquiry into school transport: submission of the union',
    body: `<h2>Our view</h2>
      <p>The inquiry should recommend a register.</p>`,
    found: [],
  },
  {
    name: 'an earlier inquiry’s list and this one’s',
    title: 'Investigation into the fire at Dock House',
    body: `<h2>Earlier fires</h2>
      <p>The 2009 inquiry recommended:</p>
      <ol><li>Doors should be checked.</li><li>Alarms should be tested.</li></ol>
      <h2>Conclusions</h2>${story}<p>I recommend that:</p>
      <ol><li>The owner replace the doors;</li><li>The fire service inspect each year.</li></ol>`,
    found: ['1: The owner replace the', '2: The fire service inspect'],
  },
  {
    name: 'Roman numerals in a coroner’s list',
    title: 'Findings of Coroner W',
    body: `<h2>Comments and recommendations</h2>
      <p>[60] I make the following recommendations pursuant to section 57A:</p>
      <p>I. That the Transport Agency lower the limit on Shore Road.</p>
      <p>II. That the Council light the crossing.</p>
      <p>[61] The Agency told me that it would consider this.</p>`,
    found: ['I.: That the Transport Agency', 'II.: That the Council light'],
  },
  {
    name: 'numbers in brackets with cross-references',
    title: 'Report of the Committee of Inquiry',
    body: `<h2>Summary of recommendations</h2>
      <p>(1) There should be a register of homes (paragraph 3.4).</p>
      <p>(2) Matrons should be trained (paragraph 5.2).</p>
      <p>(3) Boards should visit monthly (paragraphs 6.1 and 6.3).</p>
      <h2>Chapter 3</h2>
      <p>3.4 We think that there should be a register of homes.</p>`,
    found: ['1: There should be a', '2: Matrons should be trained', '3: Boards should visit monthly'],
  },
  {
    name: 'one addressed after a colon',
    title: 'Coronial findings: Lachlan',
    body: `<h2>Findings</h2>${story}<p>I make the following recommendation:</p>
      <p>To the Secretary, Department of Communities: that the Department review its policy on absences from care.</p>`,
    found: [': To the Secretary, Department'],
  },
  {
    name: 'recommendations among numbered paragraphs, with replies',
    title: 'Special report 14/2020: Rural broadband',
    body: `<h2>Conclusions and recommendations</h2>
      <p>70 The funds were late. The maps were wrong.</p>
      <h3>Recommendation 1 – Improve the maps</h3>
      <p>The Commission should check maps with operators before paying.</p>
      <p>Timeframe: by the end of 2022.</p>
      <p>71 Audits were rare.</p>
      <h3>Recommendation 2 – Audit more often</h3>
      <p>Member States should audit one in ten projects.</p>
      <p>Timeframe: by mid-2023.</p>
      <h2>Replies of the Commission</h2>
      <p>The Commission accepts recommendation 1. Member States should be consulted.</p>`,
    found: ['Recommendation 1: The Commission should check', 'Recommendation 2: Member States should audit'],
  },
  {
    name: 'strategic recommendations after learning points',
    title: 'Learning Review: Young Person T',
    body: `<h2>Learning points</h2>
      <ol><li>Practitioners must talk to each other.</li></ol>
      <h2>Strategic recommendations</h2>
      <ol><li>The Child Protection Committee should review transitions.</li><li>Chief Officers should agree funding.</li></ol>`,
    found: ['1: The Child Protection Committee', '2: Chief Officers should agree'],
  },
];

describe('ways of addressing and numbering', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
