import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../test/golden/report-corpus.ts';
import { cutExcerpts } from './flowing-excerpt.ts';
import { flagsOf, printPages, styleFlags } from './printed-page.ts';
import { findRepetition } from './repeated-statement.ts';

const { snapshot, documents } = inventCorpus([{ reference: '1', counts: [3, 9, 12, 4, 2] }]);
const document = documents.get('report-1');
const recommendation = snapshot.recommendations.find((item) => item.page === 2);
if (document === undefined || recommendation === undefined) throw new Error('The invented corpus has no second page');

describe('printPages', () => {
  it('keeps the lines of the pages asked for, where they stand, and no others', () => {
    const [page, ...others] = printPages(document, new Set([2, 99]));
    expect(others).toEqual([]);
    expect(page).toMatchObject({ number: 2, width: 595, height: 842, ocr: null });
    const lines = document.blocks.flatMap((block) => block.lines).filter((line) => line.page === 2);
    expect(page?.lines.map(([, , , , start, text]) => [start, text])).toEqual(
      lines.map((line) => [line.start, document.text.slice(line.start, line.end)]),
    );
    for (const [x, , , , , text, runs] of page?.lines ?? []) {
      expect(x).toBe(720);
      expect(runs.reduce((sum, [length]) => sum + length, 0)).toBe(text.length);
    }
  });

  it('leaves out what a reader would not see', () => {
    const hidden = { ...document, blocks: document.blocks.map((block) => ({ ...block, role: 'hidden' as const })) };
    expect(printPages(hidden, new Set([1]))[0]?.lines).toEqual([]);
  });
});

describe('flagsOf', () => {
  const style = { font: '', size: 11, bold: false, italic: false, colour: '' };
  it('tells serif, sans and mono by the name of the font', () => {
    expect(flagsOf({ ...style, font: 'TimesNewRomanPS-BoldMT', bold: true })).toBe(styleFlags.serif | styleFlags.bold);
    expect(flagsOf({ ...style, font: 'Noto Sans' })).toBe(0);
    expect(flagsOf({ ...style, font: 'Microsoft Sans Serif', italic: true })).toBe(styleFlags.italic);
    expect(flagsOf({ ...style, font: 'Courier New' })).toBe(styleFlags.mono);
    expect(flagsOf(undefined)).toBe(0);
  });
});

describe('findRepetition', () => {
  it('finds the words again across other line ends, spaces and hyphens', () => {
    const loose = recommendation.text.replaceAll(' ', '  ').replace('service', 'ser-\nvice');
    const found = findRepetition(document, recommendation.page, loose);
    expect(found === null ? '' : document.text.slice(...found)).toBe(recommendation.text.slice(0, -1));
  });

  it('says so when the page puts it in other words', () => {
    expect(findRepetition(document, 2, 'Nobody ever wrote these invented words on any page')).toBeNull();
    expect(findRepetition(document, 2, 'short')).toBeNull();
  });
});

describe('cutExcerpts', () => {
  it('keeps what stands around, joins what touches, and leaves the rest', () => {
    const at = (index: number) => {
      const block = document.blocks[index];
      if (block === undefined) throw new Error(`There is no block ${index}`);
      return { start: block.start, end: block.end };
    };
    const near = cutExcerpts(document, [at(10), at(14)]);
    expect(near.length).toBe(1);
    expect(near[0]?.length).toBe(13);
    expect(cutExcerpts(document, [at(5), at(30)]).map((excerpt) => excerpt.length)).toEqual([9, 9]);
    expect(cutExcerpts(document, [])).toEqual([]);
  });
});
