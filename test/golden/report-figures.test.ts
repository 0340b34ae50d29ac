import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/reporting/figure/bars.ts';
import { drawLayers } from '../../src/reporting/figure/layers.ts';
import { layOnPaper, writePaperSvg } from '../../src/reporting/figure/paper-drawing.ts';
import { writePdfDrawing } from '../../src/reporting/figure/pdf-drawing.ts';
import { drawQuadrant } from '../../src/reporting/figure/quadrant.ts';
import { drawRings } from '../../src/reporting/figure/rings.ts';
import { drawRingsMark } from '../../src/reporting/figure/rings-mark.ts';
import { drawStackedBars } from '../../src/reporting/figure/stacked-bars.ts';
import { drawStrip } from '../../src/reporting/figure/strip.ts';
import { inventedFigures } from './invented-figures.ts';
import { hostileWords } from './report-hostile.ts';

const golden = (name: string): string => new URL(`./report-figures/${name}.svg`, import.meta.url).pathname;
const references = [
  { value: 20.5, label: 'mean 20.5', published: false },
  { value: 18, label: 'median 18', published: false },
  { value: 46.6, label: '46.6, an invented study', published: true },
];
const bars = [
  {
    label: 'Community health, school nurses and mental health services',
    value: 40,
    confirmed: 12,
    aside: 'in 3 of 4 reviews',
    door: { agency: 'health' },
  },
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
      {
        label: 'of these, reviews with recommendations for single agencies too',
        reviews: 20,
        recommendations: 932,
        door: { sample: 'b' },
      },
      { label: 'of these, reviews with an action plan too', reviews: 0, recommendations: 0, door: { sample: 'c' } },
    ];
    await expect(drawLayers(layers, { ...about, width: 760 })).toMatchFileSnapshot(golden('layers'));
  });

  it('the mark', async () => {
    await expect(drawRingsMark(28)).toMatchFileSnapshot(golden('rings-mark'));
  });
});

describe.each(Object.entries(inventedFigures))('%s', (name, drawn) => {
  it('is drawn as it was', async () => {
    await expect(drawn).toMatchFileSnapshot(golden(name));
  });

  it('says on paper what it says on screen, in fixed colours, without doors', async () => {
    const paper = writePaperSvg(layOnPaper(drawn));
    await expect(paper).toMatchFileSnapshot(golden(`paper/${name}`));
    expect(paper).not.toMatch(/class=|<a |href=|currentColor|NaN|undefined/);
    const words = (svg: string): Set<string> =>
      new Set([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((found) => found[1] ?? ''));
    expect(words(paper)).toEqual(words(drawn));
  });

  it('has a door for everything that holds a number of recommendations', () => {
    const doors = [...drawn.matchAll(/<a href="#list[^"]*" class="door[^"]*"[^>]*data-count="(\d+)"/g)];
    expect(doors.length).toBeGreaterThan(1);
    expect(doors.every((door) => Number(door[1]) > 0)).toBe(true);
  });
});

describe('areas and places tell the truth', () => {
  it('rings: every segment has the area of its number', () => {
    const segments = (ring: 1 | 2 | 3 | 4, ...values: number[]) => ({
      ring,
      name: `ring ${ring}`,
      segments: values.map((value, index) => ({ label: String(index), value, door: {} })),
    });
    const drawn = drawRings([segments(1, 10, 30), segments(2, 5), segments(3), segments(4, 20, 0)], {
      ...about,
      width: 640,
      unit: '',
    });
    const areas = [...drawn.matchAll(/ d="([^"]+)"/g)].map((found) => areaOf(found[1] ?? ''));
    expect(areas).toHaveLength(4);
    const [first = 0, ...others] = areas;
    for (const [index, value] of [30, 5, 20].entries()) expect(others[index]).toBeCloseTo((first / 10) * value, -2);
    expect((others[0] ?? 0) / first).toBeCloseTo(3, 2);
    expect((others[2] ?? 0) / first).toBeCloseTo(2, 2);
  });

  it('quadrant: no label lies on another or on a dot that is not its own', () => {
    const svg = inventedFigures.quadrant ?? '';
    const labels = [
      ...svg.matchAll(/<text class="label" x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)">([^<]*)/g),
    ].map(([, x, y, anchor, text]) => {
      const width = (text ?? '').length * 6.1;
      const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      return { left, right: left + width, top: Number(y) - 10, bottom: Number(y) + 2 };
    });
    expect(labels).toHaveLength(16);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
    const dots = [...svg.matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    for (const label of labels) {
      for (const [x, y] of dots)
        expect(x > label.left && x < label.right && y > label.top && y < label.bottom).toBe(false);
    }
  });

  it('nothing at all is no error', () => {
    const drawn = [
      drawRings([], { ...about, width: 640, unit: '' }),
      drawStackedBars([], { ...about, width: 640, series: [], share: true, unit: '' }),
      drawQuadrant([], {
        ...about,
        width: 640,
        horizontal: { label: '', cut: 0 },
        vertical: { label: '', cut: 0 },
        fields: ['', '', '', ''],
      }),
    ].join('');
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('a drawing becomes the same PDF twice, whatever its words', () => {
    const drawn = drawBars(
      [{ label: `${hostileWords} ŵ ☃ العربية`, value: 3, confirmed: 1, aside: '(\\)', door: {} }],
      { ...about, width: 640, references: [] },
    );
    const [first, second] = [0, 1].map(() => Buffer.from(writePdfDrawing(layOnPaper(drawn))).toString('latin1'));
    expect(first).toBe(second);
    expect(first).toMatch(/startxref\n\d+\n%%EOF\n$/);
    expect(first).not.toContain('NaN');
  });
});

/** Area of a closed path of M, L and C, its curves walked in small steps. */
function areaOf(path: string): number {
  const points: [number, number][] = [];
  for (const [, command, rest] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const n = (rest ?? '').trim().split(/\s+/).map(Number) as number[];
    const [x0, y0] = points.at(-1) ?? [0, 0];
    if (command !== 'C') points.push([n[0] ?? 0, n[1] ?? 0]);
    else {
      for (let step = 1; step <= 20; step++) {
        const t = step / 20;
        const mix = (a: number, b: number, c: number, d: number): number =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
        points.push([mix(x0, n[0] ?? 0, n[2] ?? 0, n[4] ?? 0), mix(y0, n[1] ?? 0, n[3] ?? 0, n[5] ?? 0)]);
      }
    }
  }
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice / 2);
}

describe('a figure holds no more than it is given', () => {
  it('with hostile words', () => {
    const door = { body: hostileWords };
    const drawn = [
      drawBars([{ label: hostileWords, value: 3, confirmed: 1, aside: hostileWords, door }], {
        title: hostileWords,
        description: hostileWords,
        width: 760,
        references: [{ value: 1, label: hostileWords, published: true }],
      }),
      drawStrip([{ label: hostileWords, value: 3, door }], {
        title: hostileWords,
        description: hostileWords,
        width: 760,
        references: [],
        unit: hostileWords,
      }),
      drawLayers([{ label: hostileWords, reviews: 3, recommendations: 2, door }], {
        title: hostileWords,
        description: hostileWords,
        width: 760,
      }),
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
