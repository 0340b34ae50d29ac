import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../src/domain/anchor/anchor.ts';
import { createAnchor } from '../../src/domain/anchor/anchor-creation.ts';
import { resolveAnchor } from '../../src/domain/anchor/anchor-resolution.ts';
import type { DocumentText } from '../../src/domain/document/document-text.ts';
import { processorTime } from '../fixtures/processor-time.ts';

function documentOf(text: string, sha256 = 'a'.repeat(64)): DocumentText {
  return { sha256, format: 'text', title: '', text, pages: [], blocks: [], styles: [], warnings: [] };
}

const edited = (text: string): DocumentText => documentOf(text, 'b'.repeat(64));

/** Invented words, some with characters outside the basic plane, with combining marks, and from other scripts. */
const word = fc.constantFrom(
  ...['the', 'board', 'should', 'agency', 'review', 'child', 'assure', 'itself', 'that', 'staff', 'record', 'visits'],
  ...['👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '𝒂', 'café', 'e\u0301cole', 'Iechyd', 'تقرير', '(a)', '3.', '\n'],
);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '));
const anyText = fc.string({ unit: 'binary', minLength: 0, maxLength: 40 });

/** Levenshtein distance, written plainly: the oracle that a relocated anchor never points at other words. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) (rows[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cell = (x: number, y: number) => rows[x]?.[y] ?? 0;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      (rows[i] ?? [])[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The same words set otherwise, with other white space, punctuation or joiners, have the same letters. */
const letters = (text: string): string => text.replace(/[\s\p{P}\u00ad\u200b-\u200d\ufeff]+/gu, '');

const found = (anchor: Anchor, document: DocumentText): string | null => {
  const resolution = resolveAnchor(anchor, document);
  if (resolution.state === 'orphaned') return null;
  if (resolution.state === 'exact') return document.text.slice(anchor.start, anchor.end);
  return document.text.slice(resolution.start, resolution.end);
};

describe('an anchor', () => {
  test('is exact in its own document, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, quote, after) => {
        fc.pre(quote !== '');
        const document = documentOf(before + quote + after);
        const anchor = createAnchor(document, before.length, before.length + quote.length);
        expect(anchor.exact).toBe(document.text.slice(anchor.start, anchor.end));
        expect(resolveAnchor(anchor, document)).toEqual({ state: 'exact' });
      }),
    );
  });

  test('never keeps half a character', () => {
    fc.assert(
      fc.property(words(3, 60), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const anchor = createAnchor(documentOf(text), start, end);
        for (const part of [anchor.prefix, anchor.exact, anchor.suffix]) expect(part).not.toMatch(/\p{Cs}/u);
        expect(anchor.start).toBeLessThanOrEqual(start);
        expect(anchor.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  test('is found at its new place when the text changes elsewhere', () => {
    fc.assert(
      fc.property(
        words(20, 60),
        words(1, 30),
        words(20, 60),
        words(0, 20),
        words(0, 20),
        (before, quote, after, x, y) => {
          // Sixty units on each side stay as they were; what comes before and after them changes.
          const near = `${before.slice(-60)}Ⅰ${quote}Ⅱ${after.slice(0, 60)}`;
          const document = documentOf(before.slice(0, -60) + near + after.slice(60));
          const at = document.text.indexOf(near) + near.indexOf('Ⅰ') + 1;
          const anchor = createAnchor(document, at, at + quote.length);
          const changed = `${x} ${near} ${y}`;
          const expected = changed.indexOf(near) + near.indexOf('Ⅰ') + 1;
          const resolution = resolveAnchor(anchor, edited(changed));
          expect(resolution.state).not.toBe('orphaned');
          const start = resolution.state === 'relocated' ? resolution.start : anchor.start;
          expect([start, found(anchor, edited(changed))]).toEqual([expected, quote]);
        },
      ),
    );
  });

  test('chooses among the same words by what stands around them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.nat(),
        words(1, 8),
        words(0, 40),
        (copies, which, quote, inserted) => {
          const passages = Array.from({ length: copies }, (_, i) => {
            const own = String.fromCharCode(97 + i).repeat(30);
            return `${own} before ${quote} after ${own}`;
          });
          const document = documentOf(passages.join('\n'));
          const chosen = passages[which % copies] ?? '';
          const at = document.text.indexOf(chosen) + chosen.indexOf(' before ') + ' before '.length;
          const anchor = createAnchor(document, at, at + quote.length);
          const changed = `${inserted}\n${[...passages].reverse().join('\n')}`;
          const expected = changed.indexOf(chosen) + chosen.indexOf(' before ') + ' before '.length;
          const resolution = resolveAnchor(anchor, edited(changed));
          const start = resolution.state === 'relocated' ? resolution.start : anchor.start;
          expect([resolution.state === 'orphaned', start]).toEqual([false, expected]);
        },
      ),
    );
  });

  test('is orphaned when its words are deleted', () => {
    fc.assert(
      fc.property(words(0, 80), words(0, 80), fc.integer({ min: 1, max: 200 }), (before, after, length) => {
        const quote = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join('');
        const document = documentOf(before + quote + after);
        const anchor = createAnchor(document, before.length, before.length + quote.length);
        expect(resolveAnchor(anchor, edited(before + after))).toEqual({ state: 'orphaned' });
      }),
    );
  });

  test('never points at other words, however the document was changed', () => {
    const change = fc.record({ at: fc.nat(), remove: fc.nat(60), insert: words(0, 6) });
    fc.assert(
      fc.property(
        words(20, 80),
        fc.nat(),
        fc.integer({ min: 1, max: 150 }),
        fc.array(change, { maxLength: 8 }),
        (text, from, length, changes) => {
          const start = from % (text.length - 1);
          const anchor = createAnchor(documentOf(text), start, Math.min(text.length, start + length));
          let changed = text;
          for (const { at, remove, insert } of changes) {
            const place = at % (changed.length + 1);
            changed = changed.slice(0, place) + insert + changed.slice(place + remove);
          }
          const words = found(anchor, edited(changed));
          if (words === null || letters(words) === letters(anchor.exact)) return;
          expect(distance(words, anchor.exact)).toBeLessThanOrEqual(anchor.exact.length / 4);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes the same letters for the same words, however short and whatever stands between them', () => {
    const before = 'The panel asks each agency to report by the date in ';
    const after = ' and to say to the board what has changed since then.';
    const document = documentOf(`${before}«3.»${after}`);
    const anchor = createAnchor(document, before.length, before.length + 4);
    expect(found(anchor, edited(`${before}3${after}`))).toBe('3');
  });
});

describe('an anchor of changed words', () => {
  const before = 'The panel heard from four agencies about the weeks before the incident. ';
  const quote = 'The partnership should assure itself that every school nurse records the outcome of each home visit.';
  const after = ' It should report to the executive within six months of publication.';
  const document = documentOf(before + quote + after);
  const anchor = createAnchor(document, before.length, before.length + quote.length);

  test('is found with a score below 1', () => {
    const changed = quote.replace('every school nurse records', 'all school nurses record');
    const resolution = resolveAnchor(anchor, edited(`New first page. ${before}${changed}${after}`));
    const start = 16 + before.length;
    expect(resolution).toMatchObject({ state: 'relocated', start, end: start + changed.length });
    expect(resolution.state === 'relocated' && resolution.score).toBeGreaterThan(0.9);
    expect(resolution.state === 'relocated' && resolution.score).toBeLessThan(1);
  });

  test('prefers changed words in their own place to a letter-perfect copy in an annex', () => {
    const changed = quote.replace('school', 'college');
    const resolution = resolveAnchor(anchor, edited(`${before}${changed}${after}\nAnnex B lists them all. ${quote}`));
    expect(resolution).toMatchObject({ state: 'relocated', start: before.length, end: before.length + changed.length });
  });

  test('is found when a reader sets white space and punctuation otherwise', () => {
    const reset = quote.replace(' school nurse', '\nschool\u00ad nurse').replace('outcome of', 'out-\ncome of');
    const resolution = resolveAnchor(anchor, edited(`Cover\n${before.replaceAll(' ', '\n')}${reset}${after}`));
    const start = 6 + before.length;
    expect(resolution).toMatchObject({ state: 'relocated', start, end: start + reset.length });
  });

  test('is orphaned when it is deleted from a list of which the others differ in a word', () => {
    const names = ['police', 'health board', 'school', 'housing trust', 'probation service'];
    const items = names.map(
      (name) => `The ${name} should assure itself that its staff record the outcome of each visit.`,
    );
    for (const [n, item] of items.entries()) {
      const list = documentOf(items.join('\n'));
      const start = list.text.indexOf(item);
      const inList = createAnchor(list, start, start + item.length);
      const rest = items.filter((_, other) => other !== n);
      expect(resolveAnchor(inList, edited(rest.join('\n')))).toEqual({ state: 'orphaned' });
      expect(found(inList, edited(['New.', ...rest, item].join('\n')))).toBe(item);
    }
  });

  test('is orphaned when only its opening words remain', () => {
    expect(resolveAnchor(anchor, edited(`${before}${quote.slice(0, 40)}${after}`))).toEqual({ state: 'orphaned' });
  });

  test('is orphaned when two strange places hold it and neither has its surroundings', () => {
    const strange = 'zzzz '.repeat(10);
    expect(resolveAnchor(anchor, edited(strange + quote + strange + quote + strange))).toEqual({ state: 'orphaned' });
  });

  test('says less surely when the words and their surroundings stand twice', () => {
    const twice = before + quote + after;
    const resolution = resolveAnchor(anchor, edited(`x${twice}\n${twice}`));
    expect(resolution).toMatchObject({ state: 'relocated', start: before.length + 1 });
    expect(resolution.state === 'relocated' && resolution.score).toBeLessThanOrEqual(0.5);
  });
});

describe('the time an anchor takes', () => {
  // A report of 300 pages is about a million characters.
  const size = 1_000_000;
  const quote = 'Agencies should agree how they will tell each other of a missed appointment. '.repeat(60);
  const hostile: Record<string, [string, string]> = {
    'one letter over and over': ['a'.repeat(2_000), 'a'.repeat(size)],
    'nearly one letter': [`${'a'.repeat(2_000)}b`, 'a'.repeat(size)],
    'the quote itself over and over, changed': [quote, quote.replaceAll('missed', 'failed').repeat(200)],
    'a quote as long as a chapter': [
      quote.repeat(10),
      `${'x '.repeat(size / 2)}${quote.repeat(10).replaceAll('tell', 'show')}`,
    ],
  };
  for (const [name, [exact, text]] of Object.entries(hostile)) {
    test(`is bounded: ${name}`, () => {
      const anchor = createAnchor(documentOf(`p ${exact} s`), 2, 2 + exact.length);
      const began = processorTime();
      resolveAnchor(anchor, edited(text));
      expect(processorTime() - began).toBeLessThan(5_000);
    });
  }
});
