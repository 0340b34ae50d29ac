import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report below is invented.

const own =
  '<h2>Recommendations</h2><ol><li>The Trust should test the alarm each week.</li><li>The Board should visit the ward at night.</li></ol>';
const ownOutline = ['1: The Trust should test', '2: The Board should visit'];

const reasonFor = (report: ReturnType<typeof extractHtml>, words: string): string =>
  report.nearMisses.find(({ text }) => text.includes(words))?.reason ?? 'not listed';

describe('what looks like a recommendation of the report and is none', () => {
  it('a summary in other words', () => {
    const report = extractHtml(
      `<h2>Executive summary</h2><p>This report recommends, in summary, the following:</p><ol><li>Alarms should be tested.</li><li>Wards should be visited by the Board.</li></ol>${own}`,
    );
    expect(outline(report)).toEqual(ownOutline);
    expect(reasonFor(report, 'Alarms should be tested')).toContain('summary');
  });

  it('recommendations of an earlier review, in a list, in a table and quoted', () => {
    const report = extractHtml(
      `<h2>Previous reviews</h2><p>The review of Mr P (2014) made these recommendations:</p><ol><li>All staff should be trained in the use of the form.</li></ol><table><caption>Mr P: recommendations and progress</caption><tr><th>No.</th><th>Recommendation</th><th>Progress</th></tr><tr><td>1</td><td>The Board should write a new policy on pressure sores.</td><td>Done</td></tr></table><p>The inspectorate recommended that “the Trust should move the ward”.</p>${own}`,
    );
    expect(outline(report)).toEqual(ownOutline);
    expect(reasonFor(report, 'new policy on pressure sores')).toContain('others');
  });

  it('this inquiry’s own interim recommendations, told again', () => {
    const report = extractHtml(
      `<h2>4. The schemes</h2><p>4.1 In the Interim Report, I made the following recommendations:</p><p>Recommendation 1: The Office shall pay at once.</p><p>Recommendation 2: The Board shall be told.</p><p>4.2 Both were accepted.</p>${own}`,
    );
    expect(outline(report)).toEqual(ownOutline);
  });

  it('what was considered and not recommended', () => {
    const report = extractHtml(
      `<h2>Findings</h2><p>The author considered recommending a new form, but staff have enough of them.</p><p>We do not recommend that the unit be closed.</p>${own}`,
    );
    expect(outline(report)).toEqual(ownOutline);
    expect(reasonFor(report, 'a new form')).toContain('not recommended');
  });

  it('cross-references that begin a line', () => {
    const report = extractHtml(
      `<h2>Findings</h2><p>Recommendation 14 of a regional report has a bearing on this.</p>${own}<p>Recommendation 2 is the one that matters to the family.</p>`,
    );
    expect(outline(report)).toEqual(ownOutline);
    expect(reasonFor(report, 'regional report')).toContain('cross-reference');
  });

  it('contents pages, running heads, footnotes and hidden text', () => {
    const report = extractPrinted([
      { text: 'Recommendation 1: Test the alarm 7', role: 'contents', page: 2 },
      { text: 'Recommendations', role: 'header', page: 7 },
      { text: 'Recommendations', kind: 'heading', level: 1, page: 7 },
      { text: '1. The Trust should test the alarm each week.', kind: 'list-item', page: 7, indent: 20 },
      { text: '1 Recommendation 3 of the earlier report said the same.', role: 'footnote', page: 7 },
      { text: 'Recommendation: accept all cookies.', role: 'hidden', page: 7 },
      { text: '2. The Board should visit the ward at night.', kind: 'list-item', page: 8, indent: 20 },
    ]);
    expect(outline(report)).toEqual(ownOutline);
  });

  it('a list of principles after the last recommendation, and next steps', () => {
    const labelled =
      '<h2>Recommendations</h2><h3>Recommendation 1</h3><p>The Trust should test the alarm.</p><h3>Recommendation 2</h3><p>The Board should visit the ward.</p>';
    const report = extractHtml(
      `${labelled}<h3>Our vision</h3><p>We think that this can be done.</p><h2>Principles for the ward</h2><ol><li>Alarms should be heard.</li><li>Everyone should answer.</li></ol>`,
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual(['Recommendation 1', 'Recommendation 2']);
    expect(report.recommendations[1]?.text).toBe('The Board should visit the ward.');
    const steps = extractHtml(`${own}<h3>Next steps</h3><ol><li>The Board should publish this report.</li></ol>`);
    expect(outline(steps)).toEqual(ownOutline);
  });

  it('a response: it quotes recommendations and makes none', () => {
    const report = extractHtml(
      '<h2>Recommendation 1</h2><p>The Trust should test the alarm.</p><p>The Government accepts this recommendation in full.</p><h2>Recommendation 2</h2><p>The Board should visit.</p><p>The Government accepts this recommendation in principle.</p>',
      'Government response to the Inquiry into Heron Ward',
    );
    expect(report.kind).toBe('response');
    expect(report.recommendations).toEqual([]);
    expect(report.nearMisses.map(({ reason }) => reason)).toContain(
      'quoted in a response, which makes no recommendations of its own',
    );
  });

  it('a report that says it makes none', () => {
    const report = extractHtml(
      '<h2>Findings</h2><p>The care was good.</p><h2>Recommendations</h2><p>There are no recommendations arising from this review.</p>',
    );
    expect(report.recommendations).toEqual([]);
  });

  it('learning points without recommendations, and a coroner’s concerns', () => {
    const learning = extractHtml(
      '<h2>Learning points</h2><ol><li>Staff should ask who else is at home.</li><li>Fathers should be written to.</li></ol>',
    );
    expect(learning.recommendations).toEqual([]);
    const coroner = extractHtml(
      '<h2>Coroner’s concerns</h2><p>The MATTERS OF CONCERN are as follows:</p><ol><li>Results are not read at night.</li></ol><h2>Action should be taken</h2><p>In my opinion action should be taken to prevent future deaths and I believe you have the power to take such action.</p>',
    );
    expect(coroner.recommendations).toEqual([]);
  });

  it('minutes and annual reports, which tell of what reviews recommended', () => {
    const minutes = extractHtml(
      '<p>The review made the following recommendations:</p><ol><li>The Trust should test the alarm.</li><li>The Board should visit.</li></ol>',
      'Minutes of the case review group',
    );
    expect(minutes.recommendations).toEqual([]);
    const annual = extractHtml(
      '<h2>Recommendations from reviews published this year</h2><ol><li>The Trust should test the alarm.</li></ol>',
      'Annual Report 2031',
    );
    expect(annual.recommendations).toEqual([]);
  });

  it('a decision on whether to hold a review', () => {
    const report = extractHtml(
      '<h2>Decision</h2><p>The panel recommends that a local child safeguarding practice review is not carried out.</p>',
      'Rapid review: Baby J',
    );
    expect(report.recommendations).toEqual([]);
  });

  it('examples of labelled recommendations in an article', () => {
    const report = extractHtml(
      '<p>Most were vague. One read:</p><p>Recommendation 4: Managers should hold a discussion each month.</p><p>Another was longer.</p>',
      'What becomes of what reviews recommend',
    );
    expect(report.recommendations).toEqual([]);
  });

  it('advice to the reader of a web page', () => {
    const report = extractHtml('<p>We recommend that you subscribe to our bulletin.</p>');
    expect(report.recommendations).toEqual([]);
  });

  it('comments of the agencies, which repeat what they answer', () => {
    const report = extractHtml(
      `${own}<h2>Comments from the Trust</h2><p>Recommendation 1. Test the alarm.</p><p>Response: Agreed.</p>`,
    );
    expect(outline(report)).toEqual(ownOutline);
  });
});
