import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, cutSegments, type Mark } from './marks.ts';
import { extendSentence, type Loaded, moveEdge, moveWord, selectWord } from './word-motions.ts';

const mark = (key: string, start: number, end: number): Mark => ({
  ...{ key, kind: 'coding', id: key, start, end, name: key, state: 'accepted', ring: 1, here: false },
});
const marks = fc
  .array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((all) => all.map(([start, length], n) => mark(`m${n}`, start, start + length)));

describe('the marks of a text', () => {
  it('cut it into segments without gaps, each under exactly the marks over it', () => {
    fc.assert(
      fc.property(marks, fc.nat(40), fc.integer({ min: 1, max: 60 }), (all, start, length) => {
        const end = start + length;
        const segments = cutSegments(start, end, all);
        expect(segments[0]?.start).toBe(start);
        expect(segments.at(-1)?.end).toBe(end);
        for (const [n, segment] of segments.entries()) {
          expect(segment.start).toBeLessThan(segment.end);
          expect(segments[n + 1]?.start ?? end).toBe(segment.end);
          for (let at = segment.start; at < segment.end; at++) {
            const over = all.filter((one) => one.start <= at && at < one.end).map(({ key }) => key);
            expect(segment.marks.map(({ key }) => key)).toEqual(over);
          }
        }
      }),
    );
  });

  it('never share a lane where they overlap', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const lanes = assignLanes(all);
        for (const a of all) {
          for (const b of all) {
            const overlap = a.key < b.key && a.start < b.end && b.start < a.end;
            if (overlap) expect(lanes.get(a.key)).not.toBe(lanes.get(b.key));
          }
        }
      }),
    );
  });
});

describe('selecting by the keyboard', () => {
  const first = 'The board (all of it) should meet. Then it should say so.';
  const blocks: Loaded[] = [
    { start: 10, text: first },
    { start: 11 + 10 + first.length, text: 'And again.' },
  ];
  const said = ({ start, end }: { start: number; end: number }) =>
    blocks.map((block) => block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start))).join('|');

  it('goes from word to word and takes the stop with the word it closes', () => {
    const board = moveWord(blocks, selectWord(blocks, 10) ?? { start: 0, end: 0 }, 1);
    expect(said(board)).toBe('board|');
    expect(said(moveEdge(blocks, board, 'end', 4))).toBe('board (all of it) should|');
    expect(said(moveEdge(blocks, board, 'end', 5))).toBe('board (all of it) should meet.|');
    const whole = { start: 10, end: 10 + first.length };
    expect(said(moveEdge(blocks, whole, 'end', -1))).toBe('The board (all of it) should meet. Then it should say|');
    expect(said(moveEdge(blocks, whole, 'end', 1))).toBe(`${first}|And`);
    expect(said(moveEdge(blocks, board, 'start', -1))).toBe('The board|');
    expect(said(moveEdge(blocks, board, 'end', -3))).toBe('board|');
  });

  it('extends by sentences, over the end of a paragraph too', () => {
    const one = extendSentence(blocks, selectWord(blocks, 10) ?? { start: 0, end: 0 });
    expect(said(one)).toBe('The board (all of it) should meet.|');
    const two = extendSentence(blocks, one);
    expect(said(two)).toBe(`${first}|`);
    expect(said(extendSentence(blocks, two))).toBe(`${first}|And again.`);
  });
});
