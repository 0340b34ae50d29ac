import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/reporting/figure/bars.ts';
import { drawLayers } from '../../src/reporting/figure/layers.ts';
import { drawRingsMark } from '../../src/reporting/figure/rings-mark.ts';
import { drawStrip } from '../../src/reporting/figure/strip.ts';
import { hostileWords } from './report-hostile.ts';

const golden = (name: string): string => new URL(`./report-figures/${name}.svg`, import.meta.url).pathname;
const references = [
  { value: 20.5, label: 'mean 20.5', published: false },
  { value: 18, label: 'median 18', published: false },
  { value: 46.6, label: '46.6, an invented study', published: true },
];
const bars = [
  { label: 'Community health, school nurses and mental health services', value: 40, confirmed: 12, aside: 'in 3 of 4 reviews', door: { agency: 'health' } },
  { label: 'Police', value: 18, confirmed: 0, aside: 'in 2 of 4 reviews', door: { agency: 'police' } },
  { label: 'Region or nation', value: 7, confirmed: 7, aside: 'in 1 of 4 reviews', door: { agency: 'nation' } },
  { label: 'Probation', value: 0, confirmed: 0, aside: '', door: { agency: 'probation' } },
];
const about = { title: 'An invented figure (4 reviews, 65 recommendations)', description: 'Made for a test.' };

describe('figures are drawn as they were', () => {
  it('bars, wide, read against references', async () => {
    await expect(drawBars(bars, { ...about, width: 760, references })).toMatchFileSnapshot(golden('bars-wide'));
  });

  it('bars, narrow', async () => {
    await expect(drawBars(bars, { ...about, width: 340, references: [] })).toMatchFileSnapshot(golden('bars-narrow'));
  });

  it('strip of dots', async () => {
    const dots = [0, 3, 3, 3, 17, 18, 25, 60].map((value, index) => ({
      label: `Review ${index + 1}`,
      value,
      door: { review: `r${index + 1}` },
    }));
    const drawn = drawStrip(dots, { ...about, width: 760, references, unit: 'recommendations' });
    await expect(drawn).toMatchFileSnapshot(golden('strip'));
  });

  it('nested samples', async () => {
    const layers = [
      { label: 'reviews with a report', reviews: 33, recommendations: 1200, door: { sample: 'a' } },
      { label: 'of these, reviews with recommendations for single agencies too', reviews: 20, recommendations: 932, door: { sample: 'b' } },
      { label: 'of these, reviews with an action plan too', reviews: 0, recommendations: 0, door: { sample: 'c' } },
    ];
    await expect(drawLayers(layers, { ...about, width: 760 })).toMatchFileSnapshot(golden('layers'));
  });

  it('the mark', async () => {
    await expect(drawRingsMark(28)).toMatchFileSnapshot(golden('rings-mark'));
  });
});

describe('a figure holds no more than it is given', () => {
  it('with hostile words', () => {
    const door = { body: hostileWords };
    const drawn = [
      drawBars([{ label: hostileWords, value: 3, confirmed: 1, aside: hostileWords, door }], { title: hostileWords, description: hostileWords, width: 760, references: [{ value: 1, label: hostileWords, published: true }] }),
      drawStrip([{ label: hostileWords, value: 3, door }], { title: hostileWords, description: hostileWords, width: 760, references: [], unit: hostileWords }),
      drawLayers([{ label: hostileWords, reviews: 3, recommendations: 2, door }], { title: hostileWords, description: hostileWords, width: 760 }),
    ].join('');
    expect(drawn).not.toMatch(/<(script|img|!--|svg onload)/i);
    expect(drawn).not.toContain('\u0000');
    const names = new Set([...drawn.matchAll(/<([a-z]+)/gi)].map((tag) => tag[1]));
    expect(names).toEqual(new Set(['svg', 'desc', 'line', 'text', 'a', 'rect', 'tspan', 'title', 'circle']));
  });

  it('with nothing at all', () => {
    const drawn = drawBars([], { ...about, width: 760, references: [] }) + drawLayers([], { ...about, width: 340 });
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  });
});
