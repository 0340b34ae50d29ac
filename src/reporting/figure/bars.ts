import { isFigure, type ShownCount } from '../../analysis/publication/shown.ts';
import { addressOf, type Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { breakLabel } from './label-lines.ts';
import { drawReferences, heightOfReferences, type ReferenceLine } from './reference-lines.ts';
import { drawing, element, escapeMarkup, words } from './svg.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** How much of `value` a person has confirmed: filled; the rest is outlined. */
  readonly confirmed: number;
  /** What stands in place of a number that is hidden: the bar is drawn as hidden, without length and without a door. */
  readonly hidden?: string;
  /** Said after the number: "in 18 of 20 reviews". */
  readonly aside: string;
  readonly door: Selection;
  /** Recommendations behind the door; `value` when left out. */
  readonly count?: number;
}

/** A count as the value of a bar, with how much of it is confirmed. A hidden one has neither. */
export function asBar(value: ShownCount, confirmed: ShownCount): Pick<Bar, 'value' | 'confirmed' | 'hidden'> {
  if (!isFigure(value)) return { value: 0, confirmed: 0, hidden: value };
  return { value, confirmed: isFigure(confirmed) ? confirmed : 0 };
}

const characterWidth = 6.7;
/** Length of the dashed stub that stands for a hidden number, whatever it is. */
const stub = 22;
const lineHeight = 15;

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly stacked: boolean;
}

function frameOf(bars: readonly Bar[], width: number): Frame {
  const stacked = width < 480;
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length));
  const left = stacked ? 0 : Math.min(250, 16 + longest * characterWidth);
  const aside = Math.max(
    0,
    ...bars.map((bar) => `${bar.hidden ?? say(bar.value)} ${bar.aside}`.length + (bar.hidden === undefined ? 0 : 4)),
  );
  return { width, left, right: 14 + aside * characterWidth, stacked };
}

function drawBar(
  bar: Bar,
  frame: Frame,
  scale: (value: number) => number,
  y: number,
  lines: readonly string[],
): string {
  const end = bar.hidden === undefined ? scale(bar.value) : frame.left + stub;
  const middle = scale(bar.confirmed);
  const barY = frame.stacked ? y + lines.length * lineHeight + 2 : y + ((lines.length - 1) * lineHeight) / 2 + 2;
  const textY = barY + 11;
  const label = lines.map((line, index) =>
    words(line, {
      x: frame.stacked ? 0 : frame.left - 10,
      y: y + 13 + index * lineHeight,
      anchor: frame.stacked ? 'start' : 'end',
      class: 'label',
    }),
  );
  const shapes: string[] = [];
  if (bar.confirmed > 0) {
    shapes.push(
      element('rect', { class: 'confirmed', x: frame.left, y: barY, width: middle - frame.left, height: 14 }),
    );
  }
  if (bar.value > bar.confirmed) {
    const x = middle + (bar.confirmed > 0 ? 0 : 0.5);
    const size = { x, y: barY + 0.5, width: Math.max(1, end - x), height: 13 };
    shapes.push(element('rect', { class: 'suggested', fill: 'none', stroke: 'currentColor', ...size }));
  }
  if (bar.hidden !== undefined) {
    const size = { x: frame.left + 0.5, y: barY + 0.5, width: stub, height: 13 };
    shapes.push(
      element('rect', { class: 'within', fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '2 3', ...size }),
    );
  }
  const number = element(
    'text',
    { class: bar.value === 0 && bar.hidden === undefined ? 'value none' : 'value', x: end + 6, y: textY },
    escapeMarkup(bar.hidden ?? say(bar.value)),
    bar.aside === '' ? '' : element('tspan', { class: 'aside', dx: 2 }, ` ${escapeMarkup(bar.aside)}`),
  );
  // Line ends between the words, so that a screen reader does not run them together.
  const content = [...label, ...shapes, number].flatMap((part) => ['\n', part]);
  if (bar.value === 0) return element('g', {}, ...content);
  const target = element('rect', {
    class: 'target',
    x: 0,
    y,
    width: frame.width,
    height: heightOf(frame, lines) - 2,
    fill: 'none',
  });
  return element(
    'a',
    { href: addressOf(bar.door), class: 'door', 'data-count': bar.count ?? bar.value },
    target,
    ...content,
  );
}

const heightOf = (frame: Frame, lines: readonly string[]): number =>
  frame.stacked ? lines.length * lineHeight + 24 : Math.max(1, lines.length) * lineHeight + 7;

/**
 * Horizontal bars from zero, one a row in the order given, each a door, with the number at its end. What a person has
 * confirmed is filled, what is only suggested is outlined. Below 480 wide the labels stand above the bars.
 */
export function drawBars(
  bars: readonly Bar[],
  about: {
    readonly title: string;
    readonly description: string;
    readonly width: number;
    readonly references: readonly ReferenceLine[];
  },
): string {
  const frame = frameOf(bars, about.width);
  const largest = Math.max(1, ...bars.map((bar) => bar.value), ...about.references.map((line) => line.value));
  const room = frame.width - frame.left - frame.right;
  const scale = (value: number): number => frame.left + (value / largest) * room;
  const perLine = Math.floor((frame.stacked ? frame.width : frame.left - 10) / characterWidth);
  let y = heightOfReferences(about.references);
  const drawn = bars.map((bar) => {
    const lines = breakLabel(bar.label, perLine);
    const row = drawBar(bar, frame, scale, y, lines);
    y += heightOf(frame, lines);
    return row;
  });
  const axis = element('line', { class: 'axis', x1: frame.left, x2: frame.left, y1: 0, y2: y, stroke: 'currentColor' });
  const references = drawReferences(about.references, scale, { width: frame.width, bottom: y });
  return drawing({ width: frame.width, height: y + 2 }, about, [axis, ...references, ...drawn]);
}
