import { describe, expect, it } from 'vitest';
import { extractHtml, extractPrinted, outline } from './testing/invented-report.ts';

// Every report below is invented.

describe('ways in which reports state their recommendations', () => {
  it('labelled statements in chapters, gathered again in an annex, are one recommendation each, on several pages', () => {
    const box = (page: number, panel: number) => [
      { text: 'Recommendation 1: One duty desk', kind: 'heading' as const, level: 4, page, panel },
      { text: 'The fire service and the council should run one duty desk by March 2026.', page, panel },
      { text: 'It should be staffed at night.', page, panel },
    ];
    const second = (page: number, panel: number) => [
      { text: 'Recommendation 2: Wardens', kind: 'heading' as const, level: 4, page, panel },
      { text: 'Each block should have a warden who can open every door.', page, panel },
    ];
    const report = extractPrinted([
      { text: 'Chapter 2: The night', kind: 'heading', level: 1, page: 4 },
      { text: 'The calls came to three desks.', page: 4 },
      ...box(4, 0),
      { text: 'The residents had asked for this for years.', page: 4 },
      { text: 'Chapter 3: The doors', kind: 'heading', level: 1, page: 9 },
      ...second(9, 1),
      { text: 'Appendix 1: List of recommendations', kind: 'heading', level: 1, page: 20 },
      ...box(20, 2),
      ...second(20, 3),
    ]);
    expect(report.recommendations).toHaveLength(2);
    expect(report.recommendations[0]).toMatchObject({
      number: 'Recommendation 1',
      heading: 'One duty desk',
      text: 'The fire service and the council should run one duty desk by March 2026.\nIt should be staffed at night.',
      page: 20,
      pages: [4, 20],
      deadline: 'by March 2026',
    });
  });

  it('a numbered list under a heading', () => {
    const report = extractHtml(
      '<h2>Findings</h2><ol><li>The rota was empty.</li></ol><h2>Recommendations</h2><ol><li>Cover to be arranged for the rota.</li><li>The Trust should test the alarm.</li></ol>',
    );
    expect(outline(report)).toEqual(['1: Cover to be arranged', '2: The Trust should test']);
  });

  it('numbered headings with lettered and Roman children', () => {
    const report = extractPrinted([
      { text: 'The Recommendations', kind: 'heading', level: 2 },
      { text: '1. Candour', kind: 'heading', level: 4, bold: true },
      { text: '(a) Hospitals', kind: 'list-item', indent: 40 },
      { text: '(i) A duty of candour should be laid on ward managers.', kind: 'list-item', indent: 60 },
      { text: '(ii) Boards should publish what they are told.', kind: 'list-item', indent: 60 },
      { text: '(b) Surgeries should do the same.', kind: 'list-item', indent: 40 },
      { text: '2. Records', kind: 'heading', level: 4, bold: true },
      { text: 'Records should be kept for thirty years.' },
    ]);
    expect(report.recommendations.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Candour'],
      ['2', 'Records'],
    ]);
    expect(report.recommendations[0]?.parts.map(({ number }) => number)).toEqual(['(a)(i)', '(a)(ii)', '(b)']);
  });

  it('a list of conclusions and recommendations told apart by tags', () => {
    const report = extractHtml(
      '<h2>Conclusions and recommendations</h2><ol><li>The buses should have run and did not. (Conclusion, Paragraph 4)</li><li>The operator should publish its failures. (Recommendation, Paragraph 5)</li><li>The fund was welcome. (Conclusion, Paragraph 9)</li><li>The fund must be renewed. (Recommendation, Paragraph 10)</li></ol>',
    );
    expect(report.recommendations.map(({ number, text, reference }) => [number, text, reference])).toEqual([
      ['2', 'The operator should publish its failures.', 'Paragraph 5'],
      ['4', 'The fund must be renewed.', 'Paragraph 10'],
    ]);
    expect(report.nearMisses.map(({ reason }) => reason)).toContain('tagged as a conclusion');
  });

  it('a list of conclusions and recommendations told apart by italics', () => {
    const item = (number: number, text: string, italic: boolean) => ({
      text: `${number}. ${text}`,
      kind: 'list-item' as const,
      italic,
      indent: 20,
    });
    const report = extractPrinted([
      { text: 'Summary of conclusions and recommendations', kind: 'heading', level: 1 },
      item(1, 'Ministers should have known sooner.', false),
      item(2, 'The Department should count the ferries.', true),
      item(3, 'The islands depend on two ships.', false),
      item(4, 'A third ship should be ordered.', true),
      item(5, 'The crews were praised by all.', false),
    ]);
    expect(report.recommendations.map(({ number }) => number)).toEqual(['2', '4']);
  });

  it('a list of conclusions and recommendations told apart by wording', () => {
    const report = extractHtml(
      '<h2>7. Conclusions and recommendations</h2><p>7.1. It is important that ministers are able to explain the evidence (paragraph 2.1).</p><p>7.2. We urge ministers to ask their advisers (paragraph 2.9).</p><p>7.3. We welcome the new centre (paragraph 3.1).</p><p>7.4. The Department should fund the centre for five years (paragraph 3.3).</p>',
    );
    expect(report.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['7.2', 'We urge ministers to ask their advisers'],
      ['7.4', 'The Department should fund the centre for five years'],
    ]);
  });

  it('a table with a column of recommendations, an agency and a date', () => {
    const report = extractHtml(
      '<h2>Recommendations</h2><table><tr><th>No.</th><th>Recommendation</th><th>Lead agency</th><th>By when</th></tr><tr><td>1</td><td>Test the alarm at night as well as by day.</td><td>Fire Service</td><td>May 2024</td></tr><tr><td>2</td><td>Review the way in which keys are held.</td><td>Housing</td><td></td></tr></table>',
    );
    expect(report.recommendations.map(({ number, text, deadline }) => [number, text, deadline])).toEqual([
      ['1', 'Test the alarm at night as well as by day.', 'May 2024'],
      ['2', 'Review the way in which keys are held.', ''],
    ]);
    expect(report.recommendations[0]?.addressees.map(({ name }) => name)).toEqual(['Fire Service']);
  });

  it('lists that begin again under each agency', () => {
    const report = extractHtml(
      '<h2>Recommendations of the agencies</h2><h3>Police</h3><ol><li>Officers to ask who else is in the house.</li><li>Logs should be read at handover.</li></ol><h3>Housing</h3><ol><li>Repairs staff to report what worries them.</li></ol>',
    );
    expect(report.recommendations.map(({ number, agencySection }) => [number, agencySection])).toEqual([
      ['1', 'Police'],
      ['2', 'Police'],
      ['1', 'Housing'],
    ]);
  });

  it('coded numbers', () => {
    const report = extractHtml(
      '<h2>Recommendations</h2><h3>Police</h3><p>P/1 Officers should knock twice.</p><h3>Education</h3><p>ED/1 Schools to keep one chronology.</p><p>ED/2 Governors should be trained.</p>',
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual(['P/1', 'ED/1', 'ED/2']);
  });

  it('an action plan: its recommendations, not its actions', () => {
    const report = extractHtml(
      '<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Lead</th><th>Timescale</th></tr><tr><td rowspan="2">R1</td><td rowspan="2">The Board should test the escalation policy.</td><td>Write a scenario</td><td>Business manager</td><td>June</td></tr><tr><td>Run the test</td><td>Chair</td><td>July</td></tr><tr><td>R2</td><td>Partners should share one rota.</td><td>Publish rota</td><td>Police</td><td>May</td></tr></table>',
      'Child Q: Action Plan',
    );
    expect(report.kind).toBe('action-plan');
    expect(outline(report)).toEqual(['R1: The Board should test', 'R2: Partners should share one']);
  });

  it('paragraphs in the report’s own voice, where nothing is listed', () => {
    const report = extractHtml(
      '<h2>The ward</h2><p>The bell was out of reach. We recommend that bells be fixed to the bed. This costs little.</p><h2>The street</h2><p>The panel recommends that the council light the path.</p>',
    );
    expect(report.recommendations.map(({ text }) => text)).toEqual([
      'We recommend that bells be fixed to the bed. This costs little.',
      'The panel recommends that the council light the path.',
    ]);
    expect(report.recommendations.every(({ confidence }) => confidence <= 0.5)).toBe(true);
  });

  it('the lists of a peer review of states', () => {
    const report = extractHtml(
      '<h2>II. Conclusions and/or recommendations</h2><p>40. The recommendations formulated during the dialogue and listed below enjoy the support of Valdoria:</p><p>1. Sign the treaty (Norland);</p><p>2. Ban the practice (Southia, Westmark);</p><p>41. The following recommendations will be examined by Valdoria, which will respond in due time:</p><p>1. Abolish the penalty (Eastmere).</p><p>42. All conclusions and recommendations reflect the position of the submitting States. They should not be construed as endorsed by the group.</p>',
      'Report of the Working Group on the Review of Valdoria',
    );
    expect(outline(report)).toEqual([
      '1: Sign the treaty (Norland);',
      '2: Ban the practice (Southia,',
      '1: Abolish the penalty (Eastmere).',
    ]);
  });

  it('numbers that are printed after the words', () => {
    const report = extractHtml(
      '<h2>Safety Recommendations</h2><p>As a result of this investigation, the Board makes the following recommendations:</p><h3>To the Aviation Agency:</h3><p>Require the light to stay on. (B-31-4)</p><p>Review the guidance on ice. (B-31-5)</p><p>Report date: 4 May 2031</p>',
      'Aircraft Accident Report',
    );
    expect(report.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['B-31-4', 'Require the light to stay on.'],
      ['B-31-5', 'Review the guidance on ice.'],
    ]);
  });

  it('safety recommendations that carry a year in their number and stand in the text', () => {
    const report = extractHtml(
      '<h2>Analysis</h2><p>The clip was worn. Therefore, the following Safety Recommendation is made:</p><p><b>Safety Recommendation 2031-014</b></p><p>It is recommended that the Civil Aviation Office require clips to be replaced.</p><p>The seats were sound.</p><p><b>Safety Recommendation 2031-015</b></p><p>It is recommended that Norair revise its checklist.</p><h2>Conclusion</h2><p>The clip failed.</p>',
      'Air accident report: G-ABCD',
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual([
      'Safety Recommendation 2031-014',
      'Safety Recommendation 2031-015',
    ]);
    expect(report.recommendations[0]?.text).toBe(
      'It is recommended that the Civil Aviation Office require clips to be replaced.',
    );
  });

  it('an investigator’s reference in the label', () => {
    const report = extractHtml(
      '<h2>Safety recommendations</h2><p><b>Safety recommendation R/2031/101:</b></p><p>We recommend that Care England reviews the cylinder key.</p><p><b>Safety recommendation R/2031/102:</b></p><p>We recommend that the regulator updates its guidance.</p><h2>Safety observations</h2><p><b>Safety observation O/2031/1:</b></p><p>It may be beneficial if makers used one colour.</p>',
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual([
      'Safety recommendation R/2031/101',
      'Safety recommendation R/2031/102',
    ]);
  });

  it('codes of a year and a number, under the body that they address', () => {
    const report = extractHtml(
      '<h2>Section 5 – Recommendations</h2><p>The Coast Office is recommended to:</p><p>2031/134 Review its advice on lifejackets.</p><p>2031/135 Publish the results.</p><p>Harbour Lines Ltd is recommended to:</p><p>2031/136 Train its mates in the use of the radar.</p>',
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual(['2031/134', '2031/135', '2031/136']);
  });

  it('lettered sentences after a paragraph that only introduces them', () => {
    const report = extractHtml(
      '<h2>Recommendations</h2><p>19 Our recommendations are intended to help the Department.</p><p>a. The Department should set out what the scheme is for.</p><p>b. The Department should publish its results each year.</p><p>c. Local authorities should keep the receipts.</p>',
    );
    expect(report.recommendations.map(({ number }) => number)).toEqual(['a.', 'b.', 'c.']);
  });

  it('numbered paragraphs that recommend, with lettered parts', () => {
    const report = extractHtml(
      '<h2>Conclusions and recommendations</h2><p>81. The laws are good and are not followed.</p><p>82. The Special Rapporteur recommends that the Government:</p><p>(a) release those who were held without charge;</p><p>(b) pay them.</p><p>83. She also recommends that parliament review the law.</p>',
      'Report of the Special Rapporteur on her visit to Valdoria',
    );
    expect(report.recommendations.map(({ number, parts }) => [number, parts.length])).toEqual([
      ['82', 2],
      ['83', 0],
    ]);
  });

  it('bullets under the heading, and sentences after “recommends that:”', () => {
    const bullets = extractHtml(
      '<h2>Recommendations</h2><ul><li>The Trust should test the bells each week.</li><li>Matrons to walk the ward at night.</li></ul>',
    );
    expect(bullets.recommendations.map(({ number }) => number)).toEqual(['', '']);
    const sentences = extractHtml(
      '<h2>Recommendations</h2><p>The panel recommends that:</p><ul><li>The Trust should test the bells.</li><li>The Board should ask for the results.</li></ul>',
    );
    expect(sentences.recommendations).toHaveLength(2);
    const one = extractHtml(
      '<h2>Recommendations</h2><p>The panel recommends that the Trust:</p><ul><li>test the bells; and</li><li>publish the results.</li></ul>',
    );
    expect(one.recommendations).toHaveLength(1);
    expect(one.recommendations[0]?.parts).toHaveLength(2);
  });

  it('groups addressed to a body, numbered through', () => {
    const report = extractHtml(
      '<h2>Jury recommendations</h2><h3>To the Ministry of Harbours:</h3><ol><li>Fund a second lifeboat.</li><li>Count the drownings.</li></ol><h3>To the Port:</h3><ol start="3"><li>When a ship is late, ring the coastguard.</li></ol>',
      'Verdict of the coroner’s jury',
    );
    expect(report.recommendations.map(({ number, agencySection }) => [number, agencySection])).toEqual([
      ['1', 'To the Ministry of Harbours:'],
      ['2', 'To the Ministry of Harbours:'],
      ['3', 'To the Port:'],
    ]);
  });
});
