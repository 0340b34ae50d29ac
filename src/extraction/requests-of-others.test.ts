import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Invented minutes, guidance, briefings, trackers and reviews that tell people what to do and make no recommendation.
const cases = [
  {
    name: 'a systems review that asks its board questions',
    title: 'Serious Case Review using the Learning Together systems model: Child F',
    body: '<h2>Findings</h2><h3>Finding 1</h3><p>Professionals rely on the mother.</p><h4>Questions for the Board</h4><ul><li>Is the Board aware of this pattern?</li><li>How can the Board be sure that fathers are included?</li></ul><h3>Finding 2</h3><p>Recording is poor.</p><h4>Considerations for the Board</h4><ul><li>How should the Board test whether recording improves?</li></ul>',
    found: [],
  },
  {
    name: 'minutes with actions in bold',
    title: 'Minutes of the Safeguarding Committee',
    body: '<h2>Item 3</h2><p>The Chair said that the Board should write to schools.</p><p><b>Action: The Business Manager should circulate the report.</b></p><p><b>Action: Police should reply.</b></p><p><b>The Council should reply too.</b></p>',
    found: [],
  },
  {
    name: 'practice guidance',
    title: 'Practice guidance: bruising in babies',
    body: '<h2>What you must do</h2><p>Practitioners should refer every bruise.</p><p>Health visitors must record it.</p><p>Schools should call.</p>',
    found: [],
  },
  {
    name: 'a seven-minute briefing',
    title: '7 minute briefing: Child H',
    body: '<h2>4. Findings</h2><p>The review found gaps.</p><h2>6. Recommendations</h2><p>The review recommended that schools share records.</p><h2>7. Actions</h2><ul><li>Practitioners should read the report.</li><li>Managers should discuss it.</li><li>Schools should check their records.</li></ul>',
    found: [],
  },
  {
    name: 'a tracker of earlier recommendations',
    title: 'Child J: progress against recommendations, quarter 2',
    body: '<table><tr><th>Recommendation</th><th>Progress</th><th>RAG</th></tr><tr><td>The Board should review training.</td><td>Done</td><td>G</td></tr><tr><td>The Trust should appoint a lead.</td><td>Under way</td><td>A</td></tr></table>',
    found: [],
  },
  {
    name: 'a review that says that it makes none',
    title: 'Learning Review: Child K',
    body: '<h2>Conclusion</h2><p>This review makes no recommendations.</p><h2>Learning</h2><p>Practitioners should ask about fathers.</p><p>Schools should record absence.</p><p>Managers should reflect.</p>',
    found: [],
  },
  {
    name: 'a report to prevent future deaths',
    title: 'Regulation 28: Report to prevent future deaths',
    body: '<h2>CORONER’S CONCERNS</h2><p>The MATTERS OF CONCERN are as follows.</p><p>(1) No alarm was fitted.</p><h2>ACTION SHOULD BE TAKEN</h2><p>In my opinion action should be taken to prevent future deaths and I believe you have the power to take such action.</p><h2>YOUR RESPONSE</h2><p>You are under a duty to respond within 56 days.</p>',
    found: [],
  },
  {
    name: 'a response named by the body that answers',
    title: 'The Council’s response to the review of Child S',
    body: '<h2>Recommendation 1</h2><p>The Council should review its policy.</p><p>Accepted. We will review it.</p><h2>Recommendation 2</h2><p>The Council should train staff.</p><p>Accepted.</p>',
    found: [],
  },
];

describe('texts full of requests that recommend nothing', () => {
  it.each(cases)('$name', ({ title, body, found }) => {
    expect(outline(extractHtml(body, title))).toEqual(found);
  });
});
