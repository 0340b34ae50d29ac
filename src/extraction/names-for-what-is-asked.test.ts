import { describe, expect, it } from 'vitest';
import { extractHtml, outline } from './testing/invented-report.ts';

// All reports here are invented.

describe('other names for what is asked', () => {
  it('strategies of a learning review, declared under bare capital letters', () => {
    const report = extractHtml(
      `<h2>Practice learning</h2><p>Nobody saw him alone.</p><h2>Strategies for improving practice and systems</h2>
       <p>These were discussed with the managers.</p><p>A The Council makes continuing care the default in every plan.</p>
       <p>B The Partnership stops the use of opt-in letters for care leavers.</p><p>C No tenancy is offered against the advice of the worker.</p>
       <h2>Dissemination</h2><p>A briefing will be prepared.</p>`,
      'Learning review: Young Person B',
    );
    expect(outline(report)).toEqual([
      'A: The Council makes continuing',
      'B: The Partnership stops the',
      'C: No tenancy is offered',
    ]);
  });

  it('opinions of an agency for fundamental rights', () => {
    const report = extractHtml(
      `<h2>Key findings</h2><p>Children wait for hours.</p><p>FRA opinion 1</p><p>Member States should see that a lawyer is present.</p>
       <p>Classes are rare.</p><p>FRA opinion 2</p><p>The Commission should monitor lessons in detention.</p>`,
      'Children in detention',
    );
    expect(outline(report)).toEqual([
      'FRA opinion 1: Member States should see',
      'FRA opinion 2: The Commission should monitor',
    ]);
  });

  it('a number and a responsible body printed as fields above the words', () => {
    const report = extractHtml(
      `<h2>Safety issues</h2><p>Safety recommendation number: AO-2021-003-SR-001</p><p>Responsible organisation: Skyguide</p>
       <p>The ATSB recommends that Skyguide improves the alerting of controllers.</p>`,
      'Loss of separation near Wattle Bay',
    );
    expect(outline(report)).toEqual(['AO-2021-003-SR-001: The ATSB recommends that']);
  });

  it('a direction to send copies is none, and the heading of an Act names nobody', () => {
    const report = extractHtml(
      `<h2>Findings</h2><p>[80] She died at Lake Road.</p><h2>Recommendations pursuant to section 57A</h2>
       <p>[82] I recommend that a barrier be put up at the bend.</p><p>[83] I direct that a copy of these findings be sent to the Agency.</p>`,
      'Inquiry into the death of Mere T',
    );
    expect(outline(report)).toEqual(['82: I recommend that a']);
    expect(report.recommendations[0]?.addressees).toEqual([]);
  });

  it('what the audited body thought of a summary’s recommendations makes it none', () => {
    const report = extractHtml(
      `<h2>What we recommend</h2><p>We recommend that the Department screen every youth and correct its data. The Department concurred with five of our six recommendations.</p>
       <h2>Recommendations</h2><p>We recommend that the Department of Families:</p><ol><li>screen every returning youth for trafficking;</li><li>correct the dates in its data each month.</li></ol>`,
      'Runaway youth: report of the Inspector General',
    );
    expect(outline(report)).toEqual(['1: screen every returning youth', '2: correct the dates in']);
  });
});
