import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

describe('recommendations counted in words', () => {
  it('go on over the chapters of a letter, wherever the next number is', () => {
    const report = extractHtml(
      `<h2>The home</h2><p>Nobody rang. My first recommendation is that the regulator should visit at night.</p>
       <h2>The councils</h2><p>They did not meet. Second, I recommend that councils with a child in one home meet twice a year.</p>
       <p>The third: you should amend the regulations. And fourth, the regulator ought to speak with those who have left.</p>
       <h2>The children</h2><p>The fifth recommendation is the one that I feel most strongly about. The councils should return their things.</p>`,
      'Independent review of Larch House',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'My first recommendation is that the regulator should visit at night.',
      'Second, I recommend that councils with a child in one home meet twice a year.',
      'The third: you should amend the regulations.',
      'And fourth, the regulator ought to speak with those who have left.',
      'The fifth recommendation is the one that I feel most strongly about. The councils should return their things.',
    ]);
  });

  it('are told apart in one paragraph under a heading of recommendations, without the sentence that introduces them', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>The review asks that the following be taken forward by the learning group.</p>
       <p>First, the pathway should be evaluated. Secondly, the service should amend its form.</p>
       <p>Finally, we recommend that the chair write to the network.</p>`,
    );
    expect(outline(report)).toEqual([
      ': First, the pathway should',
      ': Secondly, the service should',
      ': Finally, we recommend that',
    ]);
  });

  it('are none where findings are counted', () => {
    const report = extractHtml(
      '<h2>Findings</h2><p>First, people waited. Second, they should have been seen. Third, nobody must wait so long, they said.</p>',
    );
    expect(report.recommendations).toEqual([]);
  });
});

describe('lists whose layout goes on', () => {
  it('letters go on under the next numbered paragraph', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>8 Waiting will go on. Our recommendations are intended to help. The Department should:</p>
       <p>(a) define when the clock starts;</p><p>(b) publish a plan.</p><p>9 Health boards should:</p>
       <p>(c) tell each child how long the wait is; and</p><p>(d) review every child who waits.</p>`,
      'Children waiting: report by the auditor general',
    );
    expect(report.recommendations).toHaveLength(4);
  });

  it('codes of single agencies under a numbered paragraph that only speaks of them', () => {
    const report = extractHtml(
      `<h1>8 Recommendations</h1><p>Recommendation 1: The Board should publish its data.</p>
       <p>Recommendation 2: The Board should audit plans.</p>
       <h1>9 Recommendations of single agencies</h1><p>9.1 These have been agreed by the agencies named, which will report on them.</p>
       <h4>Children’s Social Care</h4><p>CSC1 Managers to give a written reason.</p><p>CSC2 The service to be open from seven.</p>
       <h4>Health visiting</h4><p>HV1 Profiles to be followed by a call.</p>`,
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual([
      'Recommendation 1',
      'Recommendation 2',
      'CSC1',
      'CSC2',
      'HV1',
    ]);
  });

  it('a summary that holds all that the chapters state, and more, is the list', () => {
    const report = extractPrinted(
      [
        { kind: 'heading', level: 1, text: 'Summary' },
        { kind: 'heading', level: 2, text: 'Recommendations' },
        {
          kind: 'list-item',
          text: '• The Governor should ensure that staff speak with each prisoner at unlock.',
        },
        {
          kind: 'list-item',
          text: '• The Head of Healthcare should offer an appointment within a week.',
        },
        { kind: 'heading', level: 1, text: 'Findings' },
        { text: 'The nurse did not see him. We make the following recommendation:' },
        { text: 'The Head of Healthcare should offer an appointment within a week.' },
      ],
      'Independent investigation into the death of Mr A',
    );
    expect(report.recommendations).toHaveLength(2);
  });

  it('what the authors promise, what the law asks of all, and how the report was received are no recommendations', () => {
    const inspectorates = extractHtml(
      `<h2>Recommendations</h2><h3>Chief constables should:</h3><ul><li>monitor the time that passes;</li><li>record it.</li></ul>
       <h3>The inspectorates will:</h3><ul><li>include the night in all future inspections.</li></ul>`,
      'Joint inspection of the night',
    );
    expect(outline(inspectorates)).toEqual([': monitor the time that', ': record it.']);
    const ombudsman = extractHtml(
      `<h2>Recommendations</h2><p>10. The Council must consider the report and confirm within three months what it will do.</p>
       <p>11. The Council should apologise to Mrs D within a month.</p>
       <p>12. The Council has accepted our recommendations. It says that it should be able to finish by May.</p>`,
      'Investigation into a complaint about Dale Council',
    );
    expect(ombudsman.recommendations.map(({ number }) => number)).toEqual(['11']);
  });
});
