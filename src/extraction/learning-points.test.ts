import { describe, expect, it } from 'vitest';
import { readHtml } from '../reading/html/html-reader.ts';
import { defaultLimits } from '../reading/reader.ts';
import { findLearningPoints } from './learning-points.ts';

const pointsOf = (body: string, leaveOut: string[] = []): string[] => {
  const bytes = new TextEncoder().encode(`<!DOCTYPE html><html><body><h1>Overview Report</h1>${body}</body></html>`);
  const document = readHtml(
    bytes,
    { file: 'i.html', sha256: '0' },
    { limits: defaultLimits, ocr: false, onProgress: () => {} },
  );
  const spans = leaveOut.map((words) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length };
  });
  return findLearningPoints(document, spans).map(({ label, text, start, end }) => {
    expect(document.text.slice(start, end).trim()).toBe(text);
    return `${label} | ${text.split(' ').slice(0, 3).join(' ')}`;
  });
};

describe('learning points of a report', () => {
  it.each([
    [
      '<p>Learning point 3: Nobody asked the school who collected the boy.</p>',
      ['Learning point 3 | Nobody asked the'],
    ],
    [
      '<p><b>Finding 2.1</b> Records of missed visits were kept in three places.</p>',
      ['Finding 2.1 | Records of missed'],
    ],
    ['<p>Lesson A – Staff did not know who the father was.</p>', ['Lesson A | Staff did not']],
    ['<p>Key learning: The hospital was never told of the move.</p>', []],
    ['<p>Learning point: The hospital was never told of the move.</p>', ['Learning point | The hospital was']],
    [
      '<h3>Finding 4: Missed visits</h3><p>Records of missed visits were kept in three places.</p>',
      ['Finding 4: Missed visits | Records of missed'],
    ],
    [
      '<h2>Lessons learned</h2><ol><li>Staff did not know who the father was.</li><li>The hospital was never told of the move.</li></ol><h2>Annex</h2><ol><li>The terms of reference were agreed in May.</li></ol>',
      ['Lessons learned 1. | Staff did not', 'Lessons learned 2. | The hospital was'],
    ],
    [
      '<h2>Lessons learned</h2><p>These follow:</p><ul><li>Staff did not know who the father was.</li><li>Nobody told the hospital of the move.</li></ul><p>Of these the first weighs most, as the story of that winter shows.</p><ul><li>In March a note about him was put in a drawer.</li></ul>',
      ['Lessons learned | Staff did not', 'Lessons learned | Nobody told the'],
    ],
    [
      `<h2>Lessons learned</h2><p>${'It is told at length what the winter was like for them. '.repeat(7)}</p><ul><li>In March a note about him was put in a drawer.</li></ul>`,
      [],
    ],
    [
      '<h2>Findings</h2><ol><li>Getting the most out of what is known</li><li>The hospital was never told of the move.</li></ol>',
      ['Findings 2. | The hospital was'],
    ],
    ['<h2>Conclusions</h2><p>The boy was known to many, and running text is left.</p>', []],
    ['<p>The finding 3 pages on was that the boy was well cared for.</p>', []],
    ['<p>Learning from this case will be shared across the whole county.</p>', []],
  ])('%s', (body, expected) => {
    expect(pointsOf(body)).toEqual(expected);
  });

  it('are not the numbered paragraphs of a report that numbers them all', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) => `<p>3.${i + 1} The visit of that week was noted in the file.</p>`,
    );
    const body = `<h2>Findings</h2>${paragraphs.join('')}<p>Finding 7: Records of missed visits were kept in three places.</p>`;
    expect(pointsOf(body)).toEqual(['Finding 7 | Records of missed']);
  });

  it('are not what a recommendation says', () => {
    const body = '<h2>Learning points</h2><ul><li>The board should audit its records of home visits.</li></ul>';
    expect(pointsOf(body, ['The board should audit its records of home visits.'])).toEqual([]);
  });
});
