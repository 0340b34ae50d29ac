import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { breakLabel } from './label-lines.ts';
import { drawReferences, heightOfReferences, type ReferenceLine } from './reference-lines.ts';
import { stepFor } from './scale.ts';
import { drawing, element, words } from './svg.ts';

export interface Estimate {
  readonly label: string;
  /** Null when nothing can be told; the row then says so in `aside`. */
  readonly value: number | null;
  /** Interval, both or neither. */
  readonly low: number | null;
  readonly high: number | null;
  /** Said at the end: "n = 12". */
  readonly aside: string;
  /** Head over this estimate and those that follow in the same group; '' none. */
  readonly group: string;
  readonly door: Selection | null;
  readonly count: number;
  /** True for a published figure, drawn apart from the user's own. */
  readonly published: boolean;
}

const characterWidth = 6.6;
const rowHeight = 24;

/**
 * Estimates side by side from zero, a dot each with its interval as a line, in groups: for means, rates and shares of
 * groups that are small. `percent` writes values as percents of one.
 */
export function drawIntervals(
  estimates: readonly Estimate[],
  about: About & { readonly unit: string; readonly percent: boolean; readonly references: readonly ReferenceLine[] },
): string {
  const { width, unit, percent, references } = about;
  const write = (value: number): string => (percent ? `${say(Math.round(value * 100))}%` : say(value));
  const stacked = width < 480;
  const longest = Math.max(0, ...estimates.map((estimate) => estimate.label.length));
  const left = stacked ? 6 : Math.min(240, 16 + longest * characterWidth);
  const right = 14 + Math.max(0, ...estimates.map((estimate) => estimate.aside.length)) * characterWidth;
  const most = Math.max(
    percent ? 0.01 : 1,
    ...estimates.map((estimate) => Math.max(estimate.value ?? 0, estimate.high ?? 0)),
    ...references.map((line) => line.value),
  );
  const scale = (value: number): number => left + (value / most) * (width - left - right);
  let y = heightOfReferences(references) + 2;
  let group = '';
  const rows = estimates.map((estimate) => {
    const drawn: string[] = [];
    if (estimate.group !== group) {
      group = estimate.group;
      y += 8;
      drawn.push(words(group, { x: 0, y: y + 12, class: 'field' }));
      y += 20;
    }
    const lines = breakLabel(estimate.label, Math.floor((stacked ? width : left - 12) / characterWidth));
    const middle = stacked ? y + lines.length * 14 + 10 : y + (lines.length * 14) / 2 + 4;
    const names = lines.map((line, index) =>
      words(line, {
        x: stacked ? 0 : left - 10,
        y: y + 14 + index * 14,
        anchor: stacked ? 'start' : 'end',
        class: 'label',
      }),
    );
    const { value, low, high, aside } = estimate;
    const end = words(aside, { x: width, y: middle + 4, anchor: 'end', class: 'aside' });
    const shapes: string[] = [];
    if (low !== null && high !== null) {
      const bar = {
        class: 'interval',
        x1: scale(low),
        x2: scale(high),
        y1: middle,
        y2: middle,
        stroke: 'currentColor',
      };
      shapes.push(element('line', bar));
      for (const edge of [low, high]) {
        shapes.push(
          element('line', {
            class: 'interval',
            x1: scale(edge),
            x2: scale(edge),
            y1: middle - 4,
            y2: middle + 4,
            stroke: 'currentColor',
          }),
        );
      }
    }
    if (value !== null) {
      const look = estimate.published ? 'dot published' : 'dot estimate';
      shapes.push(
        element('circle', { class: look, cx: scale(value), cy: middle, r: 4.5, fill: 'none', stroke: 'currentColor' }),
      );
      shapes.push(words(write(value), { x: scale(value), y: middle - 7, anchor: 'middle', class: 'value' }));
    }
    y = stacked ? middle + 12 : y + Math.max(rowHeight + 4, lines.length * 14 + 10);
    const range = low === null || high === null ? '' : `, from ${write(low)} to ${write(high)}`;
    const spoken = value === null ? '' : `${estimate.label}: ${write(value)} ${unit}${range}`;
    return [...drawn, openTo(estimate.door, estimate.count, spoken, [...names, ...shapes, end])].join('\n');
  });
  const step = percent ? Math.max(0.05, stepFor(most * 100) / 100) : stepFor(most);
  const marks = Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
  const axis = [
    element('line', { class: 'axis', x1: left, x2: left, y1: 0, y2: y + 4, stroke: 'currentColor' }),
    element('line', { class: 'axis', x1: left, x2: scale(most), y1: y + 4, y2: y + 4, stroke: 'currentColor' }),
    ...marks.map((mark) => words(write(mark), { x: scale(mark), y: y + 19, anchor: 'middle', class: 'tick' })),
  ];
  const lines = drawReferences(references, scale, { width, bottom: y + 4 });
  return drawing({ width, height: y + 24 }, about, [...axis, ...lines, ...rows]);
}
