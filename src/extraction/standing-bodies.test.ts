import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'a commission tells in the past what it recommended, with the replies',
    title: 'Inquiry MO-2019-203: grounding of the barge Te Rama',
    body: `<h2>6 Recommendations</h2><h3>General</h3>
      <p>6.1 The Commission issues recommendations to address safety issues found in its investigations. Recommendations may be addressed to organisations or people.</p>
      <h3>New recommendations</h3>
      <p>On 3 May 2021 the Commission recommended that Harbour Towage Limited revise its passage plans. (014/21)</p>
      <p>On 20 May 2021 Harbour Towage Limited replied:</p>
      <p>We accept the recommendation. The regulator should do the same for others.</p>
      <p>On 3 May 2021 the Commission recommended that the Director of Maritime Safety have the river surveyed again.</p>
      <p><b>(015/21)</b></p>
      <p>On 2 June 2021 the Director replied that this should be possible in 2023.</p>
      <h2>7 Key lessons</h2><p>7.1 Masters should check the depth before each departure.</p>`,
    found: ['014/21: On 3 May 2021', '015/21: On 3 May 2021'],
  },
  {
    name: 'numbered paragraphs that close with the number of what they recommend',
    title: 'Inquiry MO-2019-204: collision off Kanuka Point',
    body: `<h2>6 Recommendations</h2>
      <p>6.1 The lights had been out since March. On 3 May 2021 the Commission recommended that the Port Authority test its lights each week. (016/21)</p>
      <p>6.2 On 8 May 2021 the Commission recommended that the Director audit all ports. (017/21) On 9 May 2021 the Director replied that he would.</p>`,
    found: ['016/21: On 3 May 2021', '017/21: On 8 May 2021'],
  },
  {
    name: 'a chapter of recommendations opens with what it is about',
    title: 'Royal Commission into the Care of Older People at Home',
    body: `<h2>113 Recommendations</h2>
      <p>113.1 In this chapter we set out what should now be done. The reasons are given in the chapters before.</p>
      <p>113.2 The Department of Ageing should set a fee for travel between visits.</p>
      <p>113.3 Each provider should publish the share of visits that were missed.</p>
      <p>113.4 We expect the Government to reply within six months.</p>`,
    found: ['113.2: The Department of Ageing', '113.3: Each provider should publish'],
  },
  {
    name: 'a label run into the reasons, which go on after it',
    title: 'Report of an inquiry into the loss of records',
    body: `<h2>What went wrong</h2>
      <p>The boxes stood for eleven years in a cellar that the archivist had twice said was damp, and nobody moved them. Recommendation 1: I recommend that the committee visit each store once a year. The point is not that it was idle, but that it never saw the place.</p>
      <p>The list of boxes was kept on one machine, which was stolen with nothing to replace it. Recommendation 2: The register should be kept in two places. This is hardly a novel idea.</p>`,
    found: ['Recommendation 1: I recommend that the', 'Recommendation 2: The register should be'],
    ends: ['once a year.', 'in two places.'],
  },
  {
    name: 'a coroner’s numbered paragraphs that reason and then recommend',
    title: 'Inquest into the death of NT',
    body: `<h2>Comments and recommendations</h2>
      <p>[88] Section 46 provides that a coroner may comment on anything connected with a death.</p>
      <p>[90] I recommend that the Service give consideration to a second set of keys at every watch house.</p>
      <p>[91] The evidence of Dr Ooi was that the form was confusing. I recommend that the form be redesigned by the Service.</p>
      <p>[92] I close the inquest.</p>`,
    found: ['90: I recommend that the', '91: I recommend that the'],
  },
  {
    name: 'the numbers stand after the words, under the name of the whole board',
    title: 'Main-track derailment near Swan Lake',
    body: `<h2>4.2 Safety action required</h2>
      <p>Brakes held badly in the cold. The risk of derailment remains. Therefore, the Board recommends that</p>
      <p>the Department of Transport establish a schedule by which old brake cylinders are replaced.</p>
      <p><b>Transportation Safety Board Recommendation R23-01</b></p>`,
    found: ['Transportation Safety Board Recommendation R23-01: the Department of Transport'],
  },
  {
    name: 'bullets that carry the number at their end, under headings with numbers of their own',
    title: 'Accident to the aeroplane registered F-HXXA',
    body: `<h2>4 Safety recommendations</h2><h3>4.1 Recording of weight</h3>${story}
      <p>Consequently, the BEA recommends that:</p>
      <ul><li>the EASA require the recording of the weight before each flight. [Recommendation FRAN-2021-004]</li></ul>
      <h3>4.2 Training</h3><p>Consequently, the BEA recommends that:</p>
      <ul><li>the DGAC ensure that instructors are trained in upset recovery. [Recommendation FRAN-2021-005]</li></ul>`,
    found: ['Recommendation FRAN-2021-004: the EASA require the', 'Recommendation FRAN-2021-005: the DGAC ensure that'],
  },
  {
    name: 'tables of what an ombudsman asks a body to do',
    title: 'Investigation report: a patient in the area of Loch Health Board',
    body: `<h2>Decision</h2><p>We are asking the Board to improve the way they do things:</p>
      <table><tr><th>Complaint</th><th>What we found</th><th>Outcome needed</th><th>What we need to see</th></tr>
      <tr><td>(a)</td><td>Nurses did not record fluids</td><td>Patients at risk should have their fluid intake recorded</td><td>Evidence that staff have been told</td></tr>
      <tr><td>(b)</td><td>The letter was unclear</td><td>Responses should address every point that was raised</td><td>The new guidance</td></tr></table>`,
    found: [': Patients at risk should', ': Responses should address every'],
  },
  {
    name: 'an assembly’s votes below each recommendation',
    title: 'Report of the Citizens’ Assembly on Hedgerows',
    body: `<h2>The recommendations</h2>
      <p><b>Recommendation 1 - Funding</b></p><p>The Government should pay farmers a fixed sum for each kilometre of hedge.</p><p>Strongly agree 61%; agree 20%; disagree 9%</p>
      <p><b>Recommendation 2 - Cutting</b></p><p>Hedges should not be cut between March and September.</p><p>Strongly agree 55%; agree 30%; disagree 5%</p>`,
    found: ['Recommendation 1: The Government should pay', 'Recommendation 2: Hedges should not be'],
    ends: ['kilometre of hedge.', 'and September.'],
  },
  {
    name: 'what happens next after the last of them',
    title: 'Investigation into the care of Mr D',
    body: `<h2>Recommendations</h2>
      <p><b>Recommendation 1: for the health board</b></p><p>The health board should make sure that each ward has a named pharmacist.</p>
      <p><b>Recommendation 2: for the Scottish Government</b></p><p>The Scottish Government should consider whether the guidance is still fit.</p>
      <p>The health boards concerned have been asked for their action plans.</p>`,
    found: ['Recommendation 1: The health board should', 'Recommendation 2: The Scottish Government should'],
    ends: ['named pharmacist.', 'is still fit.'],
  },
  {
    name: 'numbered reasons, and in bold below them what is recommended',
    title: 'Past cases review: Diocese of Morbridge',
    body: `<h2>5 What we recommend</h2>
      <p>5.1 Files were in four places.</p><p><b>We recommend that all files on clergy are brought together in the bishop’s office.</b></p>
      <p>5.2 Nobody had spoken to the survivors.</p><p><b>We recommend that the diocese funds an independent adviser for survivors.</b></p>`,
    found: ['5.1: We recommend that all', '5.2: We recommend that the'],
  },
  {
    name: 'a summary says in a sentence what stands further on',
    title: 'Investigation report: fire at the Norden solvent plant',
    body: `<h2>Findings in brief</h2>${story}<h3>Recommendations</h3>
      <p>To Norden Chemicals, the Board recommends a full review of its isolation procedures. Recommendations are also made to the county. They are set out in Section 5.</p>
      <h2>5 Recommendations made</h2>
      <p><b>2019-02-I-R1</b></p><p>Revise the isolation procedures of all units that handle solvents.</p>
      <p><b>2019-02-I-R2</b></p><p>Require plants to share their emergency plans with the fire service.</p>`,
    found: ['2019-02-I-R1: Revise the isolation procedures', '2019-02-I-R2: Require plants to share'],
  },
  {
    name: 'an inspectorate strongly recommends, in numbered paragraphs between findings',
    title: 'ECRM report on Morvania (fifth monitoring cycle)',
    body: `<h2>Findings and recommendations</h2><h3>I. Hate speech</h3>
      <p>15. Data on hate speech are not collected.</p><p>16. ECRM recommends that the authorities set up a system for the collection of data.</p>
      <p>17. The media council is active.</p><p>18. ECRM strongly recommends that the authorities fund the media council.</p>`,
    found: ['16: ECRM recommends that the', '18: ECRM strongly recommends that'],
  },
  {
    name: 'a body and what it is to do, whatever the verb',
    title: 'Domestic Homicide Review: Ana',
    body: `<h2>18 Recommendations</h2>
      <p>18.1 The Partnership to raise awareness among employers.</p><p>18.2 The Partnership to audit referrals to MARAC by GPs.</p>
      <p>18.3 Within 90 days, submit a plan for the training of interpreters.</p>`,
    found: ['18.1: The Partnership to raise', '18.2: The Partnership to audit', '18.3: Within 90 days, submit'],
  },
  {
    name: 'items of one body under a numbered paragraph',
    title: 'Arrest of a youth in Port Aran: Report of the Police Conduct Authority',
    body: `<h2>Recommendations</h2><p>41. Pursuant to section 27(2) of the Act, the Authority recommends that Police:</p>
      <ol><li>apologise to the youth and his family;</li><li>amend the policy on warnings.</li></ol>`,
    found: ['1: apologise to the youth', '2: amend the policy on'],
  },
  {
    name: 'what must be done, as a public protector says it',
    title: 'Report on an investigation into the flooding of Rocklands',
    body: `<h2>7. REMEDIAL ACTION</h2><p>The appropriate remedial action that I am taking is the following:</p>
      <h3>The Municipal Manager must:</h3>
      <p>7.1 Within 30 days of the date of this report, apologise in writing to the complainants.</p>
      <p>7.2 Within 90 days, submit a plan for the repair of the storm drains.</p>`,
    found: ['7.1: Within 30 days of', '7.2: Within 90 days, submit'],
  },
  {
    name: 'what others suggested is no request',
    title: 'Learning review of the death of K',
    body: `<h2>The process</h2>${story}<p><b>The learning event suggested that a diabetes passport should be designed.</b></p>
      <h3>Staff</h3><p><b>Many practitioners felt that the form should be shorter.</b></p>
      <h3>Family</h3><p><b>Relatives said that the ward should be told.</b></p>`,
    found: [],
  },
];

describe('reports of standing bodies: commissions, coroners, boards, ombudsmen', () => {
  for (const { name, title, body, found, ends } of cases)
    it(name, () => {
      const report = extractHtml(body, title);
      expect(outline(report)).toEqual(found);
      for (const [at, end] of (ends ?? []).entries())
        expect(report.recommendations[at]?.text.trimEnd()).toMatch(new RegExp(`${end}$`));
    });
});
