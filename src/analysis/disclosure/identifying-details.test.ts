import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/fixtures/processor-time.ts';
import { scanQuotation } from './identifying-details.ts';
import { scoreScan } from './testing/quotations.ts';

describe('scan of quotations', () => {
  it.each(['dev', 'held-out'] as const)('finds what is marked and little else: %s', (name) => {
    const score = scoreScan(name);
    expect(score.quotations).toBeGreaterThanOrEqual(40);
    expect(score.marked).toBeGreaterThanOrEqual(30);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
    expect(score.kindRight).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    'The Board should report by March.',
    'Health visitors and the Director of Nursing met in May.',
    'HM Prison Service and NHS England will publish a joint plan.',
    'The Royal College of Paediatrics and Child Health should revise its guidance.',
    'Staff will grant access; may they be trusted?',
    'Children should be seen within five working days.',
    'All schools and the local academy should keep a chronology.',
    'ERIC is an electronic return.',
  ])('finds nothing in: %s', (text) => {
    expect(scanQuotation(text)).toEqual([]);
  });

  it('gives offsets of the words as they stand, and a reason', () => {
    const text = '“Oh, Siobhán,” said Mr O’Neill of 3 Elm Grove.';
    const found = scanQuotation(text, { identifying: ['Siobhán'] });
    expect(found.map(({ text: words }) => words)).toEqual(['Siobhán', 'Mr O’Neill', '3 Elm Grove']);
    for (const { start, end, text: words, reason } of found) {
      expect(text.slice(start, end)).toBe(words);
      expect(reason).not.toBe('');
    }
  });

  it('knows the names of the case in any case of letters, and takes no agency for a person', () => {
    expect(scanQuotation('then bramble said no', { identifying: ['Bramble'] })).toMatchObject([
      { kind: 'name', text: 'bramble', reason: 'a name known from the case' },
    ]);
    expect(scanQuotation('The worker from Martin Grace was late.')).toHaveLength(1);
    expect(scanQuotation('The worker from Martin Grace was late.', { bodies: ['Martin Grace'] })).toEqual([]);
  });

  it('never overlaps, stays in order and within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Mr ',
      'Child A ',
      'Leeds ',
      '12 May 2010 ',
      'aged 4 ',
      'St Ann’s School ',
      '. ',
      '😀 ',
      'of three ',
      '07700 900123 ',
      'Kate Hull ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, text: words } of scanQuotation(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('keeps its pace on hostile text', () => {
    const started = processorTime();
    for (const text of [
      'A '.repeat(20_000),
      'St Ab '.repeat(8000),
      '0'.repeat(40_000),
      'Her two younger older '.repeat(2000),
      'a.'.repeat(20_000),
    ])
      scanQuotation(text);
    expect(processorTime() - started).toBeLessThan(5000);
  });
});
