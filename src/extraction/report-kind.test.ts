import { describe, expect, it } from 'vitest';
import { extractHtml } from './testing/invented-report.ts';

const kindOf = (title: string, body = '<p>The story is told below.</p>') => extractHtml(body, title).kind;

describe('the kind of a document', () => {
  it.each([
    ['A Serious Case Review: Child Q. The Overview Report', 'overview'],
    ['Individual Management Review: Marsh Lane Surgery', 'agency'],
    ['Health Overview Report: Child Q', 'agency'],
    ['Government Response to the Committee’s Second Report', 'response'],
    ['Child Q: Action Plan', 'action-plan'],
    ['Minutes of the Board', 'other'],
    ['Notes on gardening', 'other'],
  ])('%s is %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it('“Police response to the disorder” is no response to a report', () => {
    const body =
      '<h2>Recommendations</h2><ol><li>We recommend that the force count its vans.</li><li>The Home Office should pay for them.</li></ol>';
    expect(kindOf('Police response to the May disorder: Report of the Home Affairs Committee', body)).toBe('overview');
  });

  it('a document that accepts recommendation after recommendation is a response, whatever it is called', () => {
    const body = Array.from(
      { length: 8 },
      (_, at) =>
        `<p>Recommendation ${at + 1}: The Trust should do thing ${at}. The Government accepts this recommendation.</p>`,
    ).join('');
    expect(kindOf('What we will do', body)).toBe('response');
  });
});
