import type { Ring } from '../document/report-document.ts';
import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { breakLabel } from './label-lines.ts';
import { type Area, placeLabels } from './label-placement.ts';
import { stepFor } from './scale.ts';
import { drawing, element, words } from './svg.ts';

export interface QuadrantPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly ring: Ring | null;
  readonly door: Selection | null;
  /** Recommendations behind the door. */
  readonly count: number;
}

export interface QuadrantAxis {
  /** What is measured, with its unit: "Reviews in which the theme was noted". */
  readonly label: string;
  /** Where the field is cut; a parameter of the analysis. */
  readonly cut: number;
}

/** Marks of an axis by square root: closer together in number where they are farther apart in place. */
const rootTicks = (largest: number): number[] =>
  [0, 1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter((mark) => mark <= largest);

const characterWidth = 6.1;
const lineHeight = 15;

/** What is measured both ways, and the names of the four fields: low-high, high-high, low-low, high-low (x first). */
export interface QuadrantPlan {
  readonly width: number;
  readonly horizontal: QuadrantAxis;
  readonly vertical: QuadrantAxis;
  readonly fields: readonly [lowHigh: string, highHigh: string, lowLow: string, highLow: string];
}

/**
 * Where the field of a quadrant chart lies in its drawing, in pixels, and how counts become places in it: to the right by
 * the square root, upwards as they are.
 */
export function layQuadrant(
  points: readonly Pick<QuadrantPoint, 'x' | 'y'>[],
  { width, horizontal, vertical, fields }: QuadrantPlan,
) {
  const names = fields.map((name) => breakLabel(name, Math.floor((width - 60) / 2 / 7)));
  const above = Math.max(names[0]?.length ?? 0, names[1]?.length ?? 0);
  const frame: Area = {
    x: 34,
    y: 28 + above * lineHeight,
    width: width - 48,
    height: Math.round(Math.min(460, width * 0.72)),
  };
  const bottom = frame.y + frame.height;
  const most = (values: readonly number[]): number => Math.max(1, ...values) * 1.06;
  const mostX = most([horizontal.cut, ...points.map((point) => point.x)]);
  const mostY = most([vertical.cut, ...points.map((point) => point.y)]);
  const scaleX = (value: number): number => frame.x + Math.sqrt(value / mostX) * frame.width;
  const scaleY = (value: number): number => bottom - (value / mostY) * frame.height;
  return { frame, names, mostX, mostY, scaleX, scaleY };
}

/** How wide a letter of the list below is, with some to spare. */
const letterWidth = 6.4;

/**
 * A dot for each theme at two counts from zero, the horizontal one by its square root (a few themes have most of the
 * recommendations), the field cut into four by the cut points, with the names of the four
 * fields at their corners: low-high, high-high, low-low, high-low (x first). Labels stand by their dots and never on each
 * other; where there is no room a dot has a number, and the numbers are listed below.
 */
export function drawQuadrant(points: readonly QuadrantPoint[], about: About & QuadrantPlan): string {
  const { width, horizontal, vertical } = about;
  const { frame, names, mostX, mostY, scaleX, scaleY } = layQuadrant(points, about);
  const linesOf = (...places: number[]): number => Math.max(...places.map((place) => names[place]?.length ?? 0));
  const bottom = frame.y + frame.height;
  const cutX = scaleX(horizontal.cut);
  const cutY = scaleY(vertical.cut);

  const places = points.map((point) => ({
    x: scaleX(point.x),
    y: scaleY(point.y),
    width: point.label.length * characterWidth + 4,
  }));
  const placed = placeLabels(places, frame, []);
  const listed = points.filter((_, index) => placed[index] === null);
  const spoken = (point: QuadrantPoint): string => `${point.label}: ${say(point.x)} and ${say(point.y)}`;
  const numbers = placeLabels(
    places.filter((_, index) => placed[index] === null).map(({ x, y }) => ({ x, y, width: 16 })),
    frame,
    placed.flatMap((label) => label?.area ?? []),
  );
  const dots = points.map((point, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const label = placed[index] ?? null;
    const circle = element('circle', {
      class: point.ring === null ? 'dot' : `dot ring-dot-${point.ring}`,
      cx: x,
      cy: y,
      r: 4.5,
      fill: 'none',
      stroke: 'currentColor',
    });
    if (label === null) {
      const place = listed.indexOf(point);
      const { anchor = 'start', ...at } = numbers[place] ?? { x: x + 6, y: y - 4 };
      const number = words(String(place + 1), { x: at.x, y: at.y, anchor, class: 'tick' });
      return openTo(point.door, point.count, spoken(point), [circle, number]);
    }
    const end = Math.min(Math.max(x, label.area.x), label.area.x + label.area.width);
    const lead = { x1: x, y1: y, x2: end, y2: label.y - (label.y > y ? 11 : -2), stroke: 'currentColor' };
    const line = label.led ? [element('line', { class: 'lead', ...lead })] : [];
    const name = words(point.label, { x: label.x, y: label.y, anchor: label.anchor, class: 'label' });
    return openTo(point.door, point.count, spoken(point), [...line, circle, name]);
  });

  const ticks = (largest: number): number[] => {
    const step = stepFor(largest);
    return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
  };
  const below = bottom + 20;
  const named = names.flatMap((lines, place) =>
    lines.map((line, row) =>
      words(line, {
        x: place % 2 === 0 ? frame.x : frame.x + frame.width,
        y: (place < 2 ? 32 : below + 14) + row * lineHeight,
        anchor: place % 2 === 0 ? 'start' : 'end',
        class: 'field',
      }),
    ),
  );
  const foot = below + linesOf(2, 3) * lineHeight + 18;
  const axes = [
    element('line', {
      class: 'axis',
      x1: frame.x,
      x2: frame.x + frame.width,
      y1: bottom,
      y2: bottom,
      stroke: 'currentColor',
    }),
    element('line', { class: 'axis', x1: frame.x, x2: frame.x, y1: frame.y, y2: bottom, stroke: 'currentColor' }),
    ...rootTicks(mostX).map((mark) =>
      words(say(mark), { x: scaleX(mark), y: bottom + 15, anchor: 'middle', class: 'tick' }),
    ),
    ...ticks(mostY).map((mark) =>
      words(say(mark), { x: frame.x - 5, y: scaleY(mark) + 4, anchor: 'end', class: 'tick' }),
    ),
    words(vertical.label, { x: 0, y: 12, class: 'aside' }),
    words(horizontal.label, { x: frame.x + frame.width / 2, y: foot, anchor: 'middle', class: 'aside' }),
    element('line', {
      class: 'cut',
      x1: cutX,
      x2: cutX,
      y1: frame.y,
      y2: bottom,
      stroke: 'currentColor',
      'stroke-dasharray': '4 3',
    }),
    element('line', {
      class: 'cut',
      x1: frame.x,
      x2: frame.x + frame.width,
      y1: cutY,
      y2: cutY,
      stroke: 'currentColor',
      'stroke-dasharray': '4 3',
    }),
  ];
  const longest = Math.floor(width / letterWidth);
  const entries = listed.map((point, index) => {
    const entry = `${index + 1}  ${point.label} (${say(point.x)} and ${say(point.y)})`;
    return entry.length <= longest ? [entry] : breakLabel(entry, longest - 2);
  });
  let lines = 0;
  const list = listed.map((point, index) => {
    const entry = entries[index] ?? [];
    const from = lines;
    lines += entry.length;
    return openTo(
      point.door,
      point.count,
      '',
      entry.map((line, row) =>
        words(line, { x: row === 0 ? 0 : 12, y: foot + 24 + (from + row) * 16, class: 'aside' }),
      ),
    );
  });
  const height = foot + (lines === 0 ? 6 : 14 + lines * 16);
  return drawing({ width, height }, about, [...axes, ...named, ...dots, ...list]);
}
