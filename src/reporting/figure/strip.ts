import { addressOf, type Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { drawReferences, heightOfReferences, type ReferenceLine } from './reference-lines.ts';
import { stepFor } from './scale.ts';
import { drawing, element, escapeMarkup, words } from './svg.ts';

export interface Dot {
  readonly label: string;
  readonly value: number;
  readonly door: Selection;
}

const margin = 16;

/**
 * A dot for each review at its number of recommendations, from zero, equal ones on top of each other: for corpora with
 * too many reviews for a bar each. Every dot is a door.
 */
export function drawStrip(
  dots: readonly Dot[],
  about: {
    readonly title: string;
    readonly description: string;
    readonly width: number;
    readonly references: readonly ReferenceLine[];
    readonly unit: string;
  },
): string {
  const largest = Math.max(1, ...dots.map((dot) => dot.value), ...about.references.map((line) => line.value));
  const scale = (value: number): number => margin + (value / largest) * (about.width - 2 * margin);
  const bins = Math.floor((about.width - 2 * margin) / 9);
  const stacks = new Map<number, number>();
  const placed = [...dots]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      const bin = Math.round((dot.value / largest) * bins);
      const level = stacks.get(bin) ?? 0;
      stacks.set(bin, level + 1);
      return { dot, x: margin + (bin / bins) * (about.width - 2 * margin), level };
    });
  const tallest = Math.max(1, ...stacks.values());
  const top = heightOfReferences(about.references) + 4;
  const base = top + tallest * 9 + 4;
  const circles = placed.map(({ dot, x, level }) => {
    const shape = { cx: x, cy: base - 6 - level * 9, r: 3.5, class: 'dot', fill: 'none', stroke: 'currentColor' };
    const spoken = `${dot.label}: ${say(dot.value)} ${about.unit}`;
    if (dot.value === 0) return element('circle', shape);
    return element(
      'a',
      { href: addressOf(dot.door), class: 'door', 'aria-label': spoken, 'data-count': dot.value },
      element('title', {}, escapeMarkup(spoken)),
      element('circle', shape),
    );
  });
  const references = drawReferences(about.references, scale, { width: about.width, bottom: base });
  const step = stepFor(largest);
  const marks = Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
  const axis = [
    element('line', {
      class: 'axis',
      x1: margin,
      x2: about.width - margin,
      y1: base,
      y2: base,
      stroke: 'currentColor',
    }),
    ...marks.map((mark) => words(say(mark), { x: scale(mark), y: base + 15, anchor: 'middle', class: 'tick' })),
  ];
  return drawing({ width: about.width, height: base + 20 }, about, [...references, ...axis, ...circles]);
}
