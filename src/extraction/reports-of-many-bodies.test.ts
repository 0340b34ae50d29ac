import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'an accountability office: the number closes the item',
    title: 'Elder Care: Agency Should Track Complaints',
    body: `<h2>What Was Found</h2>${story}<h2>Conclusions</h2>${story}<h2>Recommendations for Executive Action</h2>
      <p>We are making the following three recommendations to ACL:</p>
      <p>The Administrator of ACL should define what a complaint is. (Recommendation 1)</p>
      <p>The Administrator of ACL should collect data on complaints from states. (Recommendation 2)</p>
      <p>The Administrator of ACL should report to Congress on them. (Recommendation 3)</p>
      <h2>Agency Comments</h2>
      <p>ACL agreed with our recommendations and said that it should be able to start in June.</p>`,
    found: [
      'Recommendation 1: The Administrator of ACL',
      'Recommendation 2: The Administrator of ACL',
      'Recommendation 3: The Administrator of ACL',
    ],
  },
  {
    name: 'a coroner’s findings under an Act',
    title: 'Finding into death with inquest',
    body: `<h2>CIRCUMSTANCES</h2>${story}<h2>RECOMMENDATIONS</h2>
      <p>Pursuant to section 72(2) of the Act, I make the following recommendations:</p>
      <ol><li>With the aim of preventing like deaths, I recommend that the Department of Health review its guideline on discharge.</li><li>I recommend that Bay Health audit its use of the form.</li></ol>
      <p>I convey my sincere condolences to the family.</p>
      <p>I direct that a copy of this finding be provided to the following:</p>
      <ul><li>The senior next of kin</li><li>Bay Health</li></ul>`,
    found: ['1: With the aim of', '2: I recommend that Bay'],
  },
  {
    name: 'recommendations to one minister after another',
    title: 'Inquest into the death of LM',
    body: `<h2>Findings</h2>${story}<h2>Recommendations pursuant to section 82</h2>
      <h3>To the Commissioner of Police</h3>
      <ol><li>That consideration be given to amending the handbook.</li><li>That training on welfare checks be given to all officers.</li></ol>
      <h3>To the Minister for Health</h3>
      <ol start="3"><li>That funding be provided for a second team.</li></ol>`,
    found: ['1: That consideration be given', '2: That training on welfare', '3: That funding be provided'],
  },
  {
    name: 'a coroner’s recommendations in prose',
    title: 'Inquest into the death of RT',
    body: `<h2>Comments and recommendations</h2>
      <p>Section 46 provides that a coroner may comment on anything connected with a death.</p>
      <p>The evidence shows that the rail was too low. I recommend that the Council raise the rail on the Ferry Street bridge.</p>
      <p>Counsel submitted that a barrier should be built. I do not consider that necessary.</p>
      <p>I also recommend that the Department of Roads audit all bridges of that age.</p>
      <h2>Findings required by section 45</h2>${story}`,
    found: [': I recommend that the', ': I also recommend that'],
  },
  {
    name: 'a commissioner’s numbered paragraphs',
    title: 'Decision 19HDC00321',
    body: `<h2>Opinion</h2>${story}<h2>Recommendations</h2>
      <p>95. I recommend that Dr A:</p>
      <p>a) provide a written apology to Mrs B within three weeks; and</p>
      <p>b) undertake training on consent.</p>
      <p>96. I recommend that the district health board report to HDC on the audit of its discharge letters.</p>
      <h2>Follow-up actions</h2>
      <p>97. A copy of this report will be sent to the Medical Council.</p>`,
    found: ['95: I recommend that Dr', '96: I recommend that the'],
  },
  {
    name: 'an ombudsman, the answers printed below',
    title: 'Investigation into fines',
    body: `<h2>Conclusions</h2>${story}<h2>Recommendations</h2>
      <p>It is recommended that Fines Victoria:</p>
      <p>Recommendation 1</p>
      <p>Write to each person who was fined twice.</p>
      <p>Fines Victoria response:</p>
      <p>Accepted</p>
      <p>Recommendation 2</p>
      <p>Stop the practice by June 2020.</p>
      <p>Fines Victoria response:</p>
      <p>Accepted in part. The system should be changed next year.</p>`,
    found: ['Recommendation 1: Write to each person', 'Recommendation 2: Stop the practice by'],
  },
  {
    name: 'a safety issue with a recommendation',
    title: 'Collision with terrain',
    body: `<h2>Safety issues and actions</h2>
      <h3>Low fuel warnings</h3>
      <p>Safety issue number: AO-2019-020-SI-02</p>
      <p>The operator had no procedure for low fuel.</p>
      <h4>Safety recommendation to Coastal Air</h4>
      <p>Safety recommendation number: AO-2019-020-SR-03</p>
      <p>The ATSB recommends that Coastal Air take safety action to address this safety issue by publishing a procedure.</p>`,
    found: ['AO-2019-020-SR-03: The ATSB recommends that'],
  },
  {
    name: 'codes on lines of their own',
    title: 'Investigation Report: Toxic Release',
    body: `<h2>6.0 Recommendations</h2>
      <p>To prevent future chemical incidents, the CSB makes the following safety recommendations:</p>
      <h3>6.1 Acme Corporation</h3>
      <p>2019-04-I-TX-R1</p>
      <p>Revise the procedure for opening vessels so that two people check the line.</p>
      <p>2019-04-I-TX-R2</p>
      <p>Install remote valves.</p>
      <h3>6.2 Institute of Petroleum</h3>
      <p>2019-04-I-TX-R3</p>
      <p>Amend Standard 521 to require remote valves.</p>`,
    found: [
      '2019-04-I-TX-R1: Revise the procedure for',
      '2019-04-I-TX-R2: Install remote valves.',
      '2019-04-I-TX-R3: Amend Standard 521 to',
    ],
  },
  {
    name: 'what a provider must and should do',
    title: 'Inspection report: Larch House',
    body: `<h2>Is the service safe?</h2>${story}<h2>Areas for improvement</h2>
      <h3>Action the provider MUST take to improve</h3>
      <ul><li>The provider must ensure that medicines are stored safely.</li><li>The provider must ensure that staff are trained in restraint.</li></ul>
      <h3>Action the provider SHOULD take to improve</h3>
      <ul><li>The provider should review its complaints leaflet.</li></ul>`,
    found: [': The provider must ensure', ': The provider must ensure', ': The provider should review'],
  },
  {
    name: 'requirements and areas for improvement',
    title: 'Brae Lodge Care Home Service',
    body: `<h2>Requirements</h2>
      <p>1. By 30 June 2021, the provider must ensure that people receive their medication.</p>
      <p>2. By 31 July 2021, the provider must ensure that staffing is assessed daily.</p>
      <h2>Areas for improvement</h2>
      <p>1. The manager should involve people in menus.</p>`,
    found: ['1: By 30 June 2021,', '2: By 31 July 2021,', '1: The manager should involve'],
  },
  {
    name: 'a committee that names itself, in prose',
    title: 'Report to the Government of Norland on the visit carried out by the Committee',
    body: `<p>European Committee for the Prevention of Ill-Treatment (ECP)</p>
      <h2>Police establishments</h2>
      <p>12. The delegation received several allegations of blows during arrest. <strong>The ECP recommends that all police officers be reminded that no more force than is necessary should be used.</strong></p>
      <p>13. Cells measured six square metres. They were clean. They were clean. They were clean. </p>
      <p>14. Access to a lawyer was delayed. <strong>The ECP calls upon the Norland authorities to ensure that access is given from the outset.</strong></p>
      <h2>Prisons</h2>
      <p>20. Many prisoners spent 23 hours in their cells. <strong>The ECP recommends that steps be taken to devise a regime of activities.</strong></p>
      <p>21. The ECP would like to receive the comments of the authorities.</p>`,
    found: [': The ECP recommends that', ': The ECP calls upon', ': The ECP recommends that'],
  },
  {
    name: 'bullets with numbers at their ends',
    title: 'Final report RM 2020:03',
    body: `<h2>5. SAFETY RECOMMENDATIONS</h2>
      <p>The Transport Agency is recommended to:</p>
      <ul><li>Investigate how rules on hatches are applied, see section 2.4. (RM 2020:03 R1)</li><li>Inform owners of small boats about hatches. (RM 2020:03 R2)</li></ul>
      <p>The Authority respectfully requests to receive, by 30 June 2021 at the latest, information on measures taken.</p>`,
    found: ['RM 2020:03 R1: Investigate how rules on', 'RM 2020:03 R2: Inform owners of small'],
  },
  {
    name: 'a mode of transport in the label',
    title: 'Report on the capsizing of Havbris',
    body: `<h2>5. Safety recommendations</h2>
      <p>The investigation has identified two areas.</p>
      <p><strong>Safety recommendation MARINE No 2021/05T</strong></p>
      <p>The capsizing showed that stability was not checked. The Authority recommends that the Maritime Directorate check stability at each survey.</p>
      <p><strong>Safety recommendation MARINE No 2021/06T</strong></p>
      <p>The crew lacked suits. The Authority recommends that the owner provide suits.</p>`,
    found: [
      'Safety recommendation MARINE No 2021/05T: The capsizing showed that',
      'Safety recommendation MARINE No 2021/06T: The crew lacked suits.',
    ],
  },
  {
    name: 'a finding and a recommendation in each row',
    title: 'Domestic Homicide Review: Alma',
    body: `<h2>Recommendations</h2>
      <table><tr><th>Finding</th><th>Recommendation</th><th>Lead</th></tr><tr><td>Agencies did not ask about finances.</td><td>The Partnership should train staff on economic abuse.</td><td>CSP</td></tr><tr><td>The GP did not code it.</td><td>Practices should code disclosures of abuse.</td><td>ICB</td></tr></table>`,
    found: [': The Partnership should train', ': Practices should code disclosures'],
  },
  {
    name: 'letters as labels',
    title: 'Safeguarding Adults Review: Mr P',
    body: `<h2>Recommendations</h2>
      <p><strong>Recommendation A:</strong> The Board should ask for an audit of capacity assessments.</p>
      <p><strong>Recommendation B:</strong> Housing should tell the Board of evictions.</p>`,
    found: ['Recommendation A: The Board should ask', 'Recommendation B: Housing should tell the'],
  },
  {
    name: 'one recommendation in a sentence',
    title: 'Learning review: Child S',
    body: `<h2>Conclusion</h2>${story}<p>This review makes one recommendation: that the Partnership should test its bruising protocol with the staff who use it.</p>`,
    found: [': This review makes one'],
  },
  {
    name: 'an intended outcome under each',
    title: 'Child Safeguarding Practice Review: Kai',
    body: `<h2>Recommendations</h2>
      <p>Recommendation 1: The Partnership should review the pathway for babies.</p>
      <p>Intended outcome: babies are seen sooner.</p>
      <p>Recommendation 2: Schools should share attendance data each week.</p>
      <p>Intended outcome: absence is noticed.</p>`,
    found: ['Recommendation 1: The Partnership should review', 'Recommendation 2: Schools should share attendance'],
  },
  {
    name: 'actions identified by a practice review',
    title: 'Child Practice Review Report: CPR 3/2019',
    body: `<h2>Improving Systems and Practice</h2>
      <p>In order to promote the learning from this case the review identified the following actions for the Board and its member agencies:</p>
      <ol><li>The Board should revise its neglect protocol.</li><li>Health boards to remind staff of the was-not-brought policy.</li></ol>`,
    found: ['1: The Board should revise', '2: Health boards to remind'],
  },
  {
    name: 'a sheriff’s determination',
    title: 'Determination by Sheriff B',
    body: `<h2>DETERMINATION</h2>
      <p>The sheriff, having considered the evidence, determines in terms of the Act: (1) that the deceased died on 3 May.</p>
      <h2>Recommendations</h2>
      <p>In terms of section 26(1)(b), the following recommendations are made:</p>
      <p>(a) The Health Board should introduce a checklist for transfers.</p>
      <p>(b) The Prison Service should fit cameras in the reception area.</p>
      <h2>NOTE</h2>${story}<p>[45] I have recommended a checklist. It seemed to me that it was needed.</p>`,
    found: ['(a): The Health Board should', '(b): The Prison Service should'],
  },
  {
    name: 'a determination without any',
    title: 'Determination by Sheriff C',
    body: `<h2>DETERMINATION</h2>
      <p>4. In terms of section 26(4)(a) to (d) there are no recommendations to be made.</p>
      <h2>NOTE</h2>${story}<p>[12] Counsel for the family invited me to recommend that all wards should have cameras. I decline.</p>`,
    found: [],
  },
];

describe('reports of many bodies', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
