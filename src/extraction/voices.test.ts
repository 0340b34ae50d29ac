import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// Every report here is invented.
describe('whose words they are', () => {
  it('a body that names itself recommends; guidance that it cites does not, and an answer is no recommendation', () => {
    const report = extractHtml(
      `<p>Office for Police Matters (OPM)</p><h2>Recommendations</h2><p>The OPM recommends that Fell Police reviews the form used by call handlers.</p>
       <p>This follows an OPM investigation in which handlers had skipped the question. The College recommends that it is asked.</p>
       <p>Do you accept the recommendation?</p><p>Yes</p><p>Accepted action:</p><p>All call handlers should receive a briefing by May.</p>`,
      'Recommendations – Fell Police',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'The OPM recommends that Fell Police reviews the form used by call handlers.',
    ]);
  });

  it('in prose the reasons before a request and the remarks after it stay out', () => {
    const report = extractHtml(
      `<h2>Discussion and recommendations</h2><p>A hub would sort better, and we do not recommend it. Our first recommendation is that the Partnership should measure whether each notice has arrived.</p>
       <p>Forms shape talk. Secondly, we recommend that the Hospitals remove the default answers. We recognise that this has a cost.</p>
       <p>These recommendations are intended to be sufficient.</p>`,
      'Learning from Sophie: a systems review',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'Our first recommendation is that the Partnership should measure whether each notice has arrived.',
      'Secondly, we recommend that the Hospitals remove the default answers.',
    ]);
  });

  it('what the agencies and the author recommend is the report’s; what a review recommended is told of', () => {
    const report = extractHtml(
      `<h2>5. What the agencies have recommended</h2><h3>Police</h3><p>POL1 The control room should tell an officer of earlier calls.</p><p>POL2 Officers to write to the school.</p>
       <h2>6. What the author recommends</h2><p>LSCB1 The Board should withdraw one procedure.</p><p>LSCB2 The Board should hear from six families.</p>`,
    );
    expect(outline(report)).toEqual([
      'POL1: The control room should',
      'POL2: Officers to write to',
      'LSCB1: The Board should withdraw',
      'LSCB2: The Board should hear',
    ]);
    const briefing = extractHtml(
      '<h2>What the review recommended</h2><p>The review recommended that:</p><ul><li>the Partnership should review its guidance;</li><li>visitors should ask who lives there.</li></ul>',
      'Seven-minute briefing: Child Sorrel',
    );
    expect(briefing.recommendations).toEqual([]);
  });

  it('a review team’s annual report recommends in its own name; an ordinary annual report tells of others', () => {
    const body =
      '<h2>Progress on 2017 recommendations</h2><ul><li>Hospitals should give out cribs. Met.</li></ul><h2>Drowning</h2><h3>Recommendations</h3><ul><li>The County should adopt the pool ordinance.</li></ul><h3>What parents can do</h3><ul><li>Close the gate, every time.</li></ul>';
    expect(outline(extractHtml(body, 'Quill County Child Fatality Review Team: 2018 Annual Report'))).toEqual([
      ': The County should adopt',
    ]);
  });

  it.each([
    ['Child Protection Procedures Manual', '<p>4.2.1 We recommend that practitioners undress the child.</p>'],
    [
      'The Safer Lantern',
      '<p>News from the Partnership. Autumn 2021, issue 44</p><p>Here are the recommendations of the review in full:</p><ol><li>Hospitals should treat two missed clinics as a concern.</li></ol>',
    ],
    [
      'Inquiry calls for register',
      '<p>By Maxim Orr, 3 May 2022</p><h2>What are the main recommendations?</h2><ul><li>Councils should check each vehicle.</li></ul>',
    ],
  ])('%s: no review, and no recommendations', (title, body) => {
    expect(extractHtml(body, title).recommendations).toEqual([]);
  });

  it('a section that says that the review makes none holds none', () => {
    const report = extractHtml(
      '<h2>4. Recommendations</h2><p>4.1 I was invited to say that practices should work differently. I have not.</p><p>4.2 This review makes no recommendations. The Board should not conclude that there is nothing to learn.</p>',
    );
    expect(report.recommendations).toEqual([]);
  });

  it('a glossary’s entry and what was reclassified are none', () => {
    const report = extractHtml(
      `<h2>Recommendations</h2><p>1. The Service should screen within a day.</p><p>2. The Department should set up a group.</p>
       <h2>Recommendation reclassified in this report</h2><p>3. Publish practices for oil lines.</p>
       <h2>Glossary</h2><p>Recommendation: a statement of what should be done.</p>`,
      'Report of the investigation',
    );
    expect(outline(report)).toEqual(['1: The Service should screen', '2: The Department should set']);
  });
});
