import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Invented reports that ask for action under other headings, or set apart in the text.
const cases = [
  {
    name: 'Wales: improving systems and practice, after a sentence that leads to the actions',
    title: 'Child Practice Review: Concise Report',
    body: '<h2>Practice and organisational learning</h2><p>Practitioners did not talk to the father. He was seen twice.</p><h2>Improving systems and practice</h2><p>In order to promote the learning from this case the review identified the following actions for the Board and its member agencies and anticipated improvement outcomes:</p><ol><li>The Board to develop a checklist for visits to new fathers.</li><li>The Health Board to ensure that midwives record who lives in the house.</li><li>Schools to be reminded of the duty to share attendance data.</li></ol>',
    found: ['1: The Board to develop', '2: The Health Board to', '3: Schools to be reminded'],
  },
  {
    name: 'Wales: the same in a table without a header',
    title: 'Child Practice Review: Extended Report',
    body: '<h2>Learning</h2><p>The school did not know.</p><h2>Improving Systems and Practice</h2><p>In order to promote the learning from this case the review identified the following actions:</p><table><tr><td>1</td><td>The Board should review its guidance on bruising.</td></tr><tr><td>2</td><td>Police to share markers with the health visitor within a day.</td></tr><tr><td>3</td><td>The local authority should audit ten closed cases.</td></tr></table>',
    found: ['1: ', '2: ', '3: '],
  },
  {
    name: 'Scotland: learning points, each with its recommendation',
    title: 'Significant Case Review: Child D',
    body: '<h2>Learning points and recommendations</h2><h3>Learning point 1: Information sharing</h3><p>Staff held information that others needed.</p><p>Recommendation: The Committee should agree a form for passing on concerns.</p><h3>Learning point 2: Kinship care</h3><p>Kinship carers were not assessed.</p><p>Recommendation: The Council should assess every kinship carer within twelve weeks.</p>',
    found: [': The Committee should agree', ': The Council should assess'],
  },
  {
    name: 'a rapid review: immediate learning and next steps',
    title: 'Rapid Review: Child E',
    body: '<h2>Summary</h2><p>The child died in May.</p><h2>Immediate learning and next steps</h2><ul><li>The Trust should brief all ward staff on the bruising protocol by July.</li><li>Children’s Services should review open cases with a parent in prison.</li><li>The Partnership should publish a summary for practitioners.</li></ul><h2>Conclusion</h2><p>The criteria are met.</p>',
    found: [': The Trust should brief', ': Children’s Services should review', ': The Partnership should publish'],
  },
  {
    name: 'an ombudsman: agreed action, said with will',
    title: 'Investigation into a complaint against Dale Council',
    body: '<h2>The complaint</h2><p>1. Mrs C says the Council delayed.</p><h2>Analysis</h2><p>12. The Council was at fault.</p><h2>Agreed action</h2><p>13. Within a month the Council will:</p><ul><li>apologise to Mrs C; and</li><li>pay her £500.</li></ul><p>14. Within three months the Council will review its procedure for annual reviews.</p><p>15. The Council should provide us with evidence it has complied with the above actions.</p>',
    found: ['13: Within a month the', '14: Within three months the'],
  },
  {
    name: 'a prisons ombudsman: bold after a sentence that leads to it',
    title: 'Independent investigation into the death of Mr B, a prisoner at HMP Dale',
    body: '<h2>Summary</h2><h3>Findings</h3><p>Staff did not open an ACCT.</p><h2>Findings</h2><h3>Assessment</h3><p>24. Staff did not consider his history. We make the following recommendation:</p><p><b>The Governor should ensure that staff consider all risk information at reception.</b></p><h3>Clinical care</h3><p>25. The nurse did not see him. We recommend:</p><p><b>The Head of Healthcare should ensure that prisoners on medication are seen within a day.</b></p>',
    found: [': The Governor should ensure', ': The Head of Healthcare'],
  },
  {
    name: 'a prisons ombudsman: bold after each finding',
    title: 'Independent investigation into the death of Mr B, a prisoner at HMP Dale',
    body: '<h2>Key events</h2><p>23. He was found at six.</p><h2>Findings</h2><h3>Assessment</h3><p>24. Staff did not consider his history, although it was known to them and stood in the file that came with him.</p><p><b>The Governor should ensure that staff consider all risk information at reception.</b></p><h3>Clinical care</h3><p>25. The nurse did not see him.</p><p><b>The Head of Healthcare should ensure that prisoners on medication are seen within a day.</b></p><h3>Family</h3><p>26. His sister was rung late.</p><p><b>The Governor should ensure that families are told at once.</b></p>',
    found: [': The Governor should ensure', ': The Head of Healthcare', ': The Governor should ensure'],
  },
  {
    name: 'what needs to change',
    title: 'Independent Review of Foster Care',
    body: '<h2>What we heard</h2><p>Carers told us that they should be paid.</p><h2>What needs to change</h2><p>Councils should publish their allowances each year.</p><p>The regulator must inspect every agency each year.</p><p>Government should fund a helpline for carers.</p>',
    found: [': Councils should publish their', ': The regulator must inspect', ': Government should fund a'],
  },
  {
    name: 'the review recommends that, and clauses that each name a body',
    title: 'Domestic Homicide Review: Overview',
    body: '<h2>Conclusions</h2><p>There were missed chances.</p><h2>The way forward</h2><p>The review recommends that:</p><ul><li>the Partnership reviews its training;</li><li>the Trust appoints a lead for domestic abuse; and</li><li>the Police audit their risk assessments.</li></ul>',
    found: [': the Partnership reviews its', ': the Trust appoints a', ': the Police audit their'],
  },
  {
    name: 'calls to action',
    title: 'Annual Review of Child Deaths by the Children’s Commissioner',
    body: '<h2>Findings</h2><p>Twelve children died.</p><h2>Calls to action</h2><ol><li>The Department should publish data on child deaths every year.</li><li>Health boards should appoint a bereavement lead.</li></ol>',
    found: ['1: The Department should publish', '2: Health boards should appoint'],
  },
  {
    name: 'numbered paragraphs, the first of which looks back',
    title: 'Serious Case Review: Child G',
    body: '<h2>8 Recommendations</h2><p>8.1 The review has considered what has already been done.</p><p>8.2 The Board should seek assurance that thresholds are understood.</p><p>8.3 The CCG should require practices to code risk.</p><p>8.4 The Board should report on progress within a year.</p>',
    found: ['8.2: The Board should seek', '8.3: The CCG should require', '8.4: The Board should report'],
  },
  {
    name: 'an inspection: a key concern, and in bold what is recommended',
    title: 'Inspection of Youth Custody at Dale',
    body: '<h2>Key concerns and recommendations</h2><h3>Key concern</h3><p>Children were locked up for too long.</p><p><b>Recommendation: The governor should ensure that children are out of their cells for ten hours a day.</b></p><h3>Key concern</h3><p>Education was poor.</p><p><b>Recommendation: The governor should ensure that every child attends education.</b></p>',
    found: [': The governor should ensure', ': The governor should ensure'],
  },
  {
    name: 'a citizens’ jury: what we ask',
    title: 'Report of the Citizens’ Jury on Children’s Homes',
    body: '<h2>What we ask</h2><p>We, the members of the jury, met for four weekends.</p><ul><li>Government should publish where homes are.</li><li>Councils should visit each child monthly.</li><li>Providers must let children keep their phones.</li></ul>',
    found: [': Government should publish where', ': Councils should visit each', ': Providers must let children'],
  },
  {
    name: 'bold addressees above what is recommended to each',
    title: 'Learning report: IOPC investigation into contact with Ms N',
    body: '<h2>Summary</h2><p>She rang three times.</p><h2>Organisational learning recommendations</h2><p><b>Recommendation to Dale Police</b></p><p>The IOPC recommends that Dale Police amends its call-grading policy.</p><p><b>Recommendation to the College of Policing</b></p><p>The IOPC recommends that the College issues guidance on third-party calls.</p>',
    found: [': The IOPC recommends that', ': The IOPC recommends that'],
  },
  {
    name: 'a review of a homicide: labels with titles, and terms of reference that say should',
    title: 'Independent investigation into the care of Mr O',
    body: '<h2>Conclusions</h2><p>His care was fair.</p><h2>Recommendations</h2><p><b>Recommendation 1: Risk assessment</b></p><p>The Trust must ensure that risk is assessed at discharge.</p><p><b>Recommendation 2: Carers</b></p><p>The Trust must offer carers an assessment.</p><h2>Appendix A: Terms of reference</h2><ul><li>The investigation should review care.</li><li>The panel should interview staff.</li></ul>',
    found: ['Recommendation 1: The Trust must ensure', 'Recommendation 2: The Trust must offer'],
  },
  {
    name: 'paragraphs under headings that say for whom they are',
    title: 'Serious Case Review Overview: Child P',
    body: '<h2>Recommendations</h2><h3>For the Board</h3><p>The Board should publish its data.</p><p>The Board should audit neglect cases.</p><h3>For the Police</h3><p>The Police should train call handlers.</p><h3>For Health</h3><p>The Trust should review its policy on missed appointments.</p>',
    found: [
      ': The Board should publish',
      ': The Board should audit',
      ': The Police should train',
      ': The Trust should review',
    ],
  },
  {
    name: 'a table whose columns do not name recommendations',
    title: 'Safeguarding Adults Review: Q',
    body: '<h2>Recommendations</h2><table><tr><th>Theme</th><th>What should happen</th><th>Who</th><th>When</th></tr><tr><td>Capacity</td><td>The Board should audit capacity assessments.</td><td>SAB</td><td>May</td></tr><tr><td>Housing</td><td>Housing providers should share alerts with the adult safeguarding team.</td><td>Homes</td><td>June</td></tr></table>',
    found: [': The Board should audit', ': Housing providers should share'],
  },
  {
    name: 'riders of a jury',
    title: 'Report of the Inquest Jury Rider',
    body: '<h2>Riders</h2><p>(i) The railway company should fence the line.</p><p>(ii) The school should warn its pupils each term.</p>',
    found: ['(i): The railway company should', '(ii): The school should warn'],
  },
  {
    name: 'a visiting body that goes on as it',
    title: 'Report on the visit of the Subcommittee to Mercia',
    body: '<h2>Findings</h2><p>31. The cells were dark. The Subcommittee recommends that the State party install windows.</p><p>32. The Subcommittee saw children with adults. It recommends that they be held apart.</p><p>33. Food was good.</p>',
    found: [': The Subcommittee recommends that', ': It recommends that they'],
  },
  {
    name: 'learning points beside recommendations',
    title: 'Local Child Safeguarding Practice Review: T',
    body: '<h2>Learning points</h2><ul><li>Practitioners should ask about fathers.</li><li>Schools should record who collects the child.</li><li>Agencies must share risk.</li></ul><h2>Recommendations</h2><p>1. The Partnership should test whether fathers are known.</p><p>2. The Partnership should report in a year.</p>',
    found: ['1: The Partnership should test', '2: The Partnership should report'],
  },
  {
    name: 'recommendations among the learning',
    title: 'Child Safeguarding Practice Review: U',
    body: '<h2>Learning and recommendations</h2><h3>Fathers</h3><p>Fathers were unseen. Practitioners relied on mothers and should have asked.</p><p>Recommendation 1 - The Partnership to commission training on engaging fathers.</p><h3>Bruising</h3><p>The protocol was not followed.</p><p>Recommendation 2 - Health commissioners to audit use of the protocol.</p>',
    found: ['Recommendation 1: The Partnership to commission', 'Recommendation 2: Health commissioners to audit'],
  },
];

describe('lists that no heading of recommendations covers', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
