import { describe, expect, it } from 'vitest';
import type { CountedRecommendation, Findings } from '../findings.ts';
import { selectQuotable } from './quotable.ts';

const plain = 'The board should audit how first contacts are recorded and tell staff the result each year.';
const named =
  'Staff should be told how Kieran Whitlow was left waiting, and the board should audit how contacts are recorded.';
const dated = 'The board should audit how first contacts are recorded and report to partners by 31 March 2031.';
const together =
  'Staff should learn from the visit when the boy was aged 4 and lived with his two brothers in Norwich.';
const short = 'Audit the records.';

const findings = (...texts: string[]): Findings =>
  ({
    recommendations: texts.map((text, index) => ({ id: String(index), text, addressees: [] })),
  }) as unknown as Findings;
const wordsOf = (list: readonly CountedRecommendation[]): string[] => list.map(({ text }) => text);

describe('what may be quoted', () => {
  it('scanned: not what names somebody, nor what tells a case by several details; a date alone may', () => {
    const { candidates, passedOver } = selectQuotable(findings(named, plain, together, dated, short), 'scanned');
    expect(wordsOf(candidates)).toEqual([plain, dated]);
    expect(passedOver.map(({ recommendation }) => recommendation.text)).toEqual([named, together]);
    expect(passedOver[0]?.details.map(({ text }) => text)).toContain('Kieran Whitlow');
  });

  it('all: whatever is in them, and none: nothing', () => {
    expect(wordsOf(selectQuotable(findings(named, plain, short), 'all').candidates)).toEqual([named, plain]);
    expect(selectQuotable(findings(named, plain), 'none').candidates).toEqual([]);
  });

  it('does not take a body that is addressed for a person or place', () => {
    const words = 'Ellis Norwich Trust should audit how first contacts are recorded and tell its staff the result.';
    const addressed = {
      recommendations: [{ id: '1', text: words, addressees: [{ name: 'Ellis Norwich Trust' }] }],
    } as unknown as Findings;
    expect(wordsOf(selectQuotable(addressed, 'scanned').candidates)).toEqual([words]);
  });

  it('under a preset, not what addresses a body by a name of its own or names a place', () => {
    const texts = [
      'Harrowdene Hospital should audit how first contacts are recorded and tell its staff the result.',
      'The police should audit how first contacts are recorded and tell their staff the result in Norwich.',
      'The Local Safeguarding Children Board should audit how first contacts are recorded each year.',
    ];
    const bodies = ['Harrowdene Hospital', 'police', 'Local Safeguarding Children Board'];
    const addressed = {
      recommendations: texts.map((text, index) => ({ id: String(index), text, addressees: [{ name: bodies[index] }] })),
    } as unknown as Findings;
    expect(wordsOf(selectQuotable(addressed, 'scanned', true).candidates)).toEqual([texts[2]]);
    expect(wordsOf(selectQuotable(addressed, 'scanned').candidates)).toEqual(texts);
  });
});
