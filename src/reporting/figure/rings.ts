import type { Ring } from '../document/report-document.ts';
import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface RingLayer {
  readonly ring: Ring;
  readonly name: string;
  readonly segments: readonly { readonly label: string; readonly value: number; readonly door: Selection }[];
}

const characterWidth = 6.4;
/** Share of the disc's radius that is left open at the centre, for the child. */
const hub = 0.16;

const at = (radius: number, angle: number): [number, number] => [radius * Math.sin(angle), -radius * Math.cos(angle)];
const write = ([x, y]: readonly [number, number], centre: number): string =>
  `${Math.round((centre + x) * 100) / 100} ${Math.round((centre + y) * 100) / 100}`;

/** An arc from one angle to another (radians, clockwise from the top) as Bézier curves of at most an eighth of a turn. */
function curve(radius: number, from: number, to: number, centre: number): string {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 4)));
  const step = (to - from) / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: pieces }, (_, index) => {
    const a = from + index * step;
    const b = a + step;
    const [ax, ay] = at(radius, a);
    const [bx, by] = at(radius, b);
    const first: [number, number] = [ax + reach * Math.cos(a), ay + reach * Math.sin(a)];
    const second: [number, number] = [bx - reach * Math.cos(b), by - reach * Math.sin(b)];
    return `C ${write(first, centre)} ${write(second, centre)} ${write([bx, by], centre)}`;
  }).join(' ');
}

function outline(inner: number, outer: number, from: number, to: number, centre: number): string {
  return [
    `M ${write(at(outer, from), centre)}`,
    curve(outer, from, to, centre),
    `L ${write(at(inner, to), centre)}`,
    curve(inner, to, from, centre),
    'Z',
  ].join(' ');
}

interface ListLine {
  readonly text: string;
  readonly value: number;
  readonly ring: Ring;
  readonly door: Selection | null;
  readonly head: boolean;
}

function drawList(
  layers: readonly RingLayer[],
  x: number,
  y: number,
  room: number,
): { drawn: string[]; bottom: number } {
  const lines = layers.flatMap((layer): ListLine[] => {
    const sum = layer.segments.reduce((total, { value }) => total + value, 0);
    return [
      { text: layer.name, value: sum, ring: layer.ring, door: null, head: true },
      ...layer.segments
        .filter(({ value }) => value > 0)
        .map(({ label, value, door }) => ({ text: label, value, ring: layer.ring, door, head: false })),
    ];
  });
  let bottom = y;
  const drawn = lines.map((line, index) => {
    if (line.head && index > 0) bottom += 8;
    const parts = breakLabel(line.text, Math.floor((room - 52) / characterWidth));
    const top = bottom;
    bottom += parts.length * 15 + 2;
    const swatch = line.head
      ? [element('rect', { class: `ring-fill-${line.ring}`, x, y: top + 2, width: 10, height: 10, fill: 'none' })]
      : [];
    const names = parts.map((part, row) =>
      words(part, { x: x + 16, y: top + 12 + row * 15, class: line.head ? 'field' : 'label' }),
    );
    const value = words(say(line.value), {
      x: x + room,
      y: top + 12,
      anchor: 'end',
      class: line.head ? 'field' : 'value',
    });
    return openTo(line.door, line.value, '', [...swatch, ...names, value]);
  });
  return { drawn, bottom };
}

/**
 * The four rings, the child at the centre: every segment is a theme, and its area is its number, so that rings compare
 * with rings and segments with segments. The names and numbers are listed beside, or below on a narrow screen, ring by
 * ring; both are doors.
 */
export function drawRings(layers: readonly RingLayer[], about: About & { readonly unit: string }): string {
  const { width, unit } = about;
  const beside = width >= 560;
  const size = beside ? Math.min(360, width * 0.5) : Math.min(width, 340);
  const centre = size / 2;
  const radius = centre - 2;
  const sums = layers.map((layer) => layer.segments.reduce((sum, { value }) => sum + value, 0));
  const total = Math.max(
    1,
    sums.reduce((sum, value) => sum + value, 0),
  );
  // Areas add up outwards: a ring that holds a share of the total takes that share of the disc outside the hub.
  const radiusAt = (share: number): number => radius * Math.sqrt(hub * hub + (1 - hub * hub) * share);
  let passed = 0;
  const drawn = layers.flatMap((layer, index) => {
    const sum = sums[index] ?? 0;
    const inner = radiusAt(passed / total);
    passed += sum;
    const outer = radiusAt(passed / total);
    let angle = 0;
    return layer.segments.flatMap(({ label, value, door }) => {
      if (value === 0) return [];
      const from = angle;
      angle += (value / sum) * 2 * Math.PI;
      const look = `ring-fill-${layer.ring}`;
      const shape = {
        class: look,
        d: outline(inner, outer, from, angle, centre),
        fill: 'none',
        stroke: 'currentColor',
      };
      const middle = at((inner + outer) / 2, (from + angle) / 2);
      const fits = outer - inner > 16 && (angle - from) * ((inner + outer) / 2) > 24;
      const number = fits
        ? [words(say(value), { x: centre + middle[0], y: centre + middle[1] + 4, anchor: 'middle', class: 'on-ring' })]
        : [];
      return openTo(door, value, `${layer.name}, ${label}: ${say(value)} ${unit}`, [element('path', shape), ...number]);
    });
  });
  const list = beside ? drawList(layers, size + 36, 4, width - size - 36) : drawList(layers, 0, size + 20, width);
  return drawing({ width, height: Math.max(size, list.bottom) + 4 }, about, [...drawn, ...list.drawn]);
}
