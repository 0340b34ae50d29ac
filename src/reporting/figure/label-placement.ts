/** A rectangle in pixels, y downwards. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  /** Where the words begin, end or are centred, by `anchor`, on their base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly area: Area;
  /** True when it stands so far off that a line should lead to its point. */
  readonly led: boolean;
}

const lineHeight = 14;

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (area: Area, frame: Area): boolean =>
  area.x >= frame.x &&
  area.y >= frame.y &&
  area.x + area.width <= frame.x + frame.width &&
  area.y + area.height <= frame.y + frame.height;

/** Ways to stand by a point, nearest first: side (-1, 0, 1), height in lines, distance. */
const stances: readonly (readonly [side: -1 | 0 | 1, lift: number, gap: number])[] = [
  [1, 0, 7],
  [-1, 0, 7],
  [0, -1, 0],
  [0, 1, 0],
  [1, -0.8, 5],
  [1, 0.8, 5],
  [-1, -0.8, 5],
  [-1, 0.8, 5],
  ...[1.7, 2.6, 3.5, 4.5].flatMap((lift) =>
    ([1, -1, 0] as const).flatMap((side): [-1 | 0 | 1, number, number][] => [
      [side, -lift, 8],
      [side, lift, 8],
    ]),
  ),
];

/**
 * Places a label by each point so that none covers another label, a point or the edge: greedy, in the order given, the
 * nearest free stance first. Null where there is no room at all; the caller numbers those and lists them.
 */
export function placeLabels(
  points: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  frame: Area,
  taken: readonly Area[],
): (PlacedLabel | null)[] {
  const kept: Area[] = [...taken, ...points.map(({ x, y }) => ({ x: x - 4.5, y: y - 4.5, width: 9, height: 9 }))];
  return points.map(({ x, y, width }) => {
    for (const [side, lift, gap] of stances) {
      const centre = y + lift * lineHeight;
      const start = side === 1 ? x + gap : side === -1 ? x - gap - width : x - width / 2;
      const area = { x: start, y: centre - lineHeight / 2, width, height: lineHeight };
      if (!within(area, frame) || kept.some((other) => overlap(other, area))) continue;
      kept.push(area);
      return {
        x: side === 1 ? start : side === -1 ? start + width : x,
        y: centre + 4,
        anchor: side === 1 ? 'start' : side === -1 ? 'end' : 'middle',
        area,
        led: Math.abs(lift) > 1,
      };
    }
    return null;
  });
}
