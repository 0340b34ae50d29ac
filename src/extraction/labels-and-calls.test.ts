import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report below is invented.

describe('labels run into the text, calls to action, and what follows a statement', () => {
  it('a label after the reasons of its paragraph opens the statement', () => {
    const report = extractHtml(
      '<h2>3. The files</h2><p>3.1 I was told that files had been lent, and that no record was kept of who had them or for how long. Recommendation 1: The Registrar should keep a list of every file that leaves the house.</p><p>3.2 Nobody had read the whole of the file before the first meeting, and three people had read none of it. Recommendation 2: Every core group should have a chair who has read the file.</p>',
    );
    expect(outline(report)).toEqual([
      'Recommendation 1: The Registrar should keep',
      'Recommendation 2: Every core group should',
    ]);
  });

  it('a title before such a label is another report', () => {
    const report = extractHtml(
      '<h2>Related</h2><p>A study of neglect. Recommendation 1: The Partnership should adopt one tool.</p>',
    );
    expect(report.recommendations).toEqual([]);
  });

  it('calls to action are a list of recommendations, with their letters as parts, under any of its headings', () => {
    const report = extractHtml(
      '<h2>Calls to Action</h2><p>The Commission makes these calls.</p><h3>Finding the missing</h3><p>1) We call upon the police services to adopt a standard:</p><p>(i) That no report be refused.</p><p>(ii) That a risk assessment be completed within two hours.</p><h3>Families</h3><p>2) We call upon the territories to create a fund for families.</p><p>3) We call upon universities to teach how reporting affects families.</p>',
    );
    expect(report.recommendations.map(({ number, parts }) => [number, parts.length])).toEqual([
      ['1', 2],
      ['2', 0],
      ['3', 0],
    ]);
  });

  it('what is in bold and recommends ends where the reasons begin, whatever stands between label and statement', () => {
    const report = extractPrinted([
      { text: 'Our recommendations', kind: 'heading', level: 1, bold: true },
      { text: 'Recommendation 1 – Fell Constabulary', kind: 'heading', level: 3, bold: true },
      { text: 'Made under paragraph 3 of the Schedule' },
      { text: 'The Office recommends that the constabulary amends its grading policy.', bold: true },
      { text: 'Four calls had been downgraded, each with one word as the reason.' },
    ]);
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'The Office recommends that the constabulary amends its grading policy.',
    ]);
  });

  it('an outcome that is hoped for is no part of the item', () => {
    const report = extractHtml(
      '<h2>Recommendations</h2><ol><li><p>Health boards should share the assessment before discharge.</p><p>Anticipated improvement outcome: those who visit know what was found.</p></li><li><p>The Board should ask who convenes the meeting.</p></li></ol>',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'Health boards should share the assessment before discharge.',
      'The Board should ask who convenes the meeting.',
    ]);
  });

  it('a table whose rows name what stands beside them has no column of recommendations', () => {
    const report = extractHtml(
      '<h2>Safety recommendation to Plains Rail</h2><table><tr><td>Recommendation number:</td><td>RO-2022-SR-01</td></tr><tr><td>Responsible organisation:</td><td>Plains Rail</td></tr><tr><td>Recommendation status:</td><td>Released</td></tr></table><p>The Bureau recommends that Plains Rail requires positive confirmation before plant enters a crossing.</p>',
    );
    expect(report.recommendations.filter(({ text }) => text.includes('organisation:'))).toEqual([]);
  });

  it('the answer printed in the box of a recommendation is no part of it', () => {
    const report = extractPrinted([
      { text: 'Findings and recommendations', kind: 'heading', level: 1 },
      { text: '4.31 Recommendation. Fisheries should report each year.', panel: 0 },
      { text: 'The department’s response. Agreed. It will set targets.', panel: 0 },
      { text: '4.44 Recommendation. Fisheries should plan for its vessels.', panel: 1 },
      { text: 'The organizations’ response. Partially agreed. They should be asked again.', panel: 1 },
    ]);
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'Fisheries should report each year.',
      'Fisheries should plan for its vessels.',
    ]);
  });

  it('a column of what was recommended in an earlier year is left', () => {
    const report = extractHtml(
      '<h2>Progress since 2016</h2><table><tr><th>2016 recommendation</th><th>Our assessment</th></tr><tr><td>The department should establish minimum requirements for all fisheries.</td><td>Unsatisfactory</td></tr><tr><td>The department should bring in electronic logbooks for all fleets.</td><td>Satisfactory</td></tr></table>',
    );
    expect(report.recommendations).toEqual([]);
  });
});
