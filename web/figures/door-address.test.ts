import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/reporting/figure/bars.ts';
import { leadDoors } from './door-address.ts';

const bar = { label: 'Police', value: 3, confirmed: 1, aside: '' };
const draw = (door: Parameters<typeof drawBars>[0][number]['door']): string =>
  leadDoors(drawBars([{ ...bar, door }], { title: 't', description: 'd', width: 600, references: [] }));

describe('the doors of a figure in the workbench', () => {
  it('lead to the list of recommendations', () => {
    expect(draw({ agency: 'police', review: 'a b' })).toContain('href="/recommendations?agency=police&amp;review=a+b"');
    expect(draw({})).toContain('href="/recommendations"');
  });

  it('that count every body named lead to those addressed', () => {
    expect(draw({ agency: 'police', rule: 'multi' })).toContain('href="/recommendations?addressed=police"');
  });
});
