import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { drawKey } from './key.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface StackedBar {
  readonly label: string;
  /** One a series, in the order of the series. */
  readonly values: readonly { readonly value: number; readonly door: Selection | null; readonly count?: number }[];
  /** Said after the bar: "932"; '' none. */
  readonly aside: string;
}

/** `tone` 1 is the lightest, 5 the darkest: of things in an order, such as weaker to stronger. */
export interface Series {
  readonly name: string;
  readonly tone: 1 | 2 | 3 | 4 | 5;
}

const characterWidth = 6.7;
const lineHeight = 15;
const barHeight = 18;

const sumOf = (bar: StackedBar): number => bar.values.reduce((sum, { value }) => sum + value, 0);

/**
 * Horizontal bars divided into series, each piece a door with its number inside where it fits. With `share`, every bar
 * has the full length and its pieces are percents of its own sum; otherwise all are drawn from one zero.
 */
export function drawStackedBars(
  bars: readonly StackedBar[],
  about: About & { readonly series: readonly Series[]; readonly share: boolean; readonly unit: string },
): string {
  const { width, series, share, unit } = about;
  const stacked = width < 480;
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length));
  const left = stacked ? 0 : Math.min(240, 16 + longest * characterWidth);
  const right = 10 + Math.max(0, ...bars.map((bar) => bar.aside.length)) * characterWidth;
  const largest = Math.max(1, ...bars.map(sumOf));
  const room = width - left - right;
  const key = drawKey(
    series.map(({ name, tone }) => ({ name, look: `tone-${tone}` })),
    width,
  );
  let y = key.height;
  const rows = bars.map((bar) => {
    const lines = breakLabel(bar.label, Math.floor((stacked ? width : left - 10) / characterWidth));
    const top = stacked ? y + lines.length * lineHeight + 3 : y + ((lines.length - 1) * lineHeight) / 2 + 2;
    const label = lines.map((line, index) =>
      words(line, {
        x: stacked ? 0 : left - 10,
        y: y + 15 + index * lineHeight,
        anchor: stacked ? 'start' : 'end',
        class: 'label',
      }),
    );
    const whole = share ? Math.max(1, sumOf(bar)) : largest;
    let x = left;
    const pieces = bar.values.flatMap(({ value, door, count = value }, index) => {
      const { name = '', tone = 1 } = series[index] ?? {};
      const length = (value / whole) * room;
      const at = x;
      x += length;
      if (value === 0) return [];
      const text = share ? `${Math.round((value / whole) * 100)}%` : say(value);
      const shape = { x: at + 0.5, y: top + 0.5, width: Math.max(1, length - 1), height: barHeight - 1 };
      const inside =
        length > text.length * 7 + 6
          ? [words(text, { x: at + length / 2, y: top + 13, anchor: 'middle', class: `on-tone-${tone}` })]
          : [];
      const spoken = `${bar.label}, ${name}: ${say(value)} ${unit}${share ? ` (${text})` : ''}`;
      const rect = element('rect', { class: `tone-${tone}`, fill: 'none', stroke: 'currentColor', ...shape });
      return [openTo(door, count, spoken, [rect, ...inside])];
    });
    const aside = bar.aside === '' ? [] : [words(bar.aside, { x: x + 6, y: top + 13, class: 'aside' })];
    y = stacked ? top + barHeight + 8 : y + Math.max(1, lines.length) * lineHeight + 10;
    return [...label, ...pieces, ...aside].join('\n');
  });
  const axis = element('line', { class: 'axis', x1: left, x2: left, y1: key.height, y2: y, stroke: 'currentColor' });
  return drawing({ width, height: y + 2 }, about, [...key.drawn, ...rows, ...(stacked ? [] : [axis])]);
}
