import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
const story =
  '<p>On 4 May the officer telephoned the school. Nobody answered. The record is silent about what was done next.</p>';
const cases = [
  {
    name: 'minutes of a panel',
    title: 'Child Death Overview Panel: Minutes of the meeting of 4 May 2019',
    body: `<h2>1. Apologies</h2>${story}<h2>2. Case 14</h2>
      <p>The panel discussed the case. Recommendation: the Board should write to the council about the pool.</p>
      <p>Action: JS to draft.</p>`,
    found: [],
  },
  {
    name: 'training slides',
    title: 'Learning from reviews: training slides',
    body: `<h2>Recommendations from serious case reviews</h2>
      <ul><li>Agencies should share information.</li><li>Staff should be curious.</li></ul>
      <h2>Your turn</h2>
      <p>What would you recommend?</p>`,
    found: [],
  },
  {
    name: 'terms of reference',
    title: 'Terms of reference for the review of Child Z',
    body: `<h2>Scope</h2>
      <p>The panel should consider:</p>
      <ul><li>whether thresholds were met;</li><li>what recommendations should be made.</li></ul>
      <h2>Recommendations</h2>
      <p>The report will set out recommendations, which should be SMART.</p>`,
    found: [],
  },
  {
    name: 'a leaflet for parents',
    title: 'Safer sleep: a leaflet for parents',
    body: `<h2>What we recommend</h2>
      <ul><li>Always put your baby on their back.</li><li>Never sleep on a sofa with your baby.</li></ul>`,
    found: [],
  },
  {
    name: 'a press release',
    title: 'Press release: review of Child W published',
    body: `<p>The review makes five recommendations, including that the Partnership should revise its protocol.</p>
      <p>The chair said: “We accept the recommendations.”</p>`,
    found: [],
  },
  {
    name: 'progress with recommendations',
    title: 'Progress report on the recommendations of the Marsh inquiry',
    body: `<h2>Recommendation 1</h2>
      <p>The Trust should publish its rota.</p>
      <p>Status: complete.</p>
      <h2>Recommendation 2</h2>
      <p>The Trust should count bells.</p>
      <p>Status: in progress.</p>`,
    found: [],
  },
  {
    name: 'a literature review',
    title: 'What works in recommendations: a literature review',
    body: `<h2>Findings</h2>
      <p>Smith (2014) recommended that reviews should make fewer recommendations. We recommend that readers consult the original.</p>
      <h2>Implications for research</h2>
      <p>Future studies should follow recommendations over time.</p>`,
    found: [],
  },
  {
    name: 'an answer to a coroner',
    title: 'Response to the Regulation 28 report concerning Mr B',
    body: `<p>Dear Coroner,</p>
      <p>You raised the following matter of concern: staff should have been trained.</p>
      <p>We have trained staff and will audit this in June.</p>`,
    found: [],
  },
  {
    name: 'a verdict with the coroner’s comments between',
    title: 'Verdict at inquest: Danika P',
    body: `<h2>Jury recommendations</h2>
      <p>Pursuant to the Act, the following recommendations are forwarded to the Chief Coroner:</p>
      <h3>To: The Minister of Health</h3>
      <ol><li>Provide a nurse in each remand centre.</li></ol>
      <p>Presiding Coroner Comment: The jury heard that no nurse was on duty after six.</p>
      <ol start="2"><li>Review the screening form.</li></ol>
      <p>Presiding Coroner Comment: The jury heard that the form should have been shorter.</p>`,
    found: ['1: Provide a nurse in', '2: Review the screening form.'],
  },
  {
    name: 'a court that recommends as follows',
    title: 'Finding of inquest',
    body: `<h2>Recommendations</h2>
      <p>Pursuant to section 25(2) of the Act I am empowered to make recommendations. The Court recommends as follows:</p>
      <p>1) That the Chief Executive of Health review the escort policy;</p>
      <p>2) That body cameras be worn by escorts.</p>`,
    found: ['1: That the Chief Executive', '2: That body cameras be'],
  },
  {
    name: 'what was asked in a case, and what should change',
    title: 'Decision report 202001234: A Medical Practice',
    body: `<h2>Summary</h2>
      <p>C complained about their care. We upheld the complaint.</p>
      <h2>Recommendations</h2>
      <p><strong>What we asked the organisation to do in this case:</strong></p>
      <ul><li>Apologise to C for the delay. The apology should meet our standards.</li></ul>
      <p><strong>What we said should change to put things right in future:</strong></p>
      <ul><li>Referrals should be sent on the day they are agreed.</li><li>Records should show who decided.</li></ul>`,
    found: [': Apologise to C for', ': Referrals should be sent', ': Records should show who'],
  },
  {
    name: 'numbered paragraphs with bullets',
    title: 'A report by the Health Ombudsman',
    body: `<h2>Our recommendations</h2>
      <p>45. In considering our recommendations we have referred to our Principles.</p>
      <p>46. We recommend that the Trust, within one month of the date of this report:</p>
      <ul><li>writes to Mrs D to apologise; and</li><li>pays her £750.</li></ul>
      <p>47. We recommend that within three months the Trust explains what it will do to stop this happening again.</p>`,
    found: ['46: We recommend that the', '47: We recommend that within'],
  },
  {
    name: 'recommendations announced in one paragraph and lettered',
    title: 'Report of the Special Rapporteur on housing: visit to Sudland',
    body: `<h2>VI. Conclusions and recommendations</h2>
      <p>97. The Special Rapporteur thanks the Government for its invitation.</p>
      <p>98. The Special Rapporteur makes the following recommendations to the Government:</p>
      <p>(a) Repeal the eviction decree;</p>
      <p>(b) Adopt a housing strategy;</p>
      <p>99. The Special Rapporteur recommends that the United Nations country team monitor evictions.</p>`,
    found: [
      '(a): Repeal the eviction decree;',
      '(b): Adopt a housing strategy;',
      '99: The Special Rapporteur recommends',
    ],
  },
  {
    name: 'one safety recommendation',
    title: 'Highway Investigation Report: Mill Road',
    body: `<h2>4. Recommendation</h2>
      <p>As a result of this investigation, the National Safety Board makes the following new safety recommendation:</p>
      <h3>To the Federal Highway Office:</h3>
      <p>Require guards on rural bridges. (H-22-04)</p>
      <h2>Board Member Statement</h2>
      <p>I write to add that speed should be lower.</p>`,
    found: ['H-22-04: Require guards on rural'],
  },
  {
    name: 'an action plan that says them again',
    title: 'Domestic Homicide Review: Beth',
    body: `<h2>Recommendations</h2>
      <p>Recommendation 1: The Partnership should train GPs on coercive control.</p>
      <p>Recommendation 2: The police should audit repeat calls.</p>
      <h2>Appendix: Action plan</h2>
      <table><tr><th>Recommendation</th><th>Scope</th><th>Action to take</th><th>Lead agency</th><th>Target date</th></tr><tr><td>The Partnership should train GPs on coercive control.</td><td>Local</td><td>Commission training</td><td>CSP</td><td>May</td></tr><tr><td>The police should audit repeat calls.</td><td>Local</td><td>Dip sample</td><td>Police</td><td>June</td></tr></table>`,
    found: ['Recommendation 1: The Partnership should train', 'Recommendation 2: The police should audit'],
  },
];

describe('documents of the field', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
