import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface Panel {
  readonly title: string;
  /** Said under the title: "n = 40"; '' none. */
  readonly aside: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly door: Selection | null;
    readonly count?: number;
  }[];
}

const characterWidth = 6.3;
const rowHeight = 17;
const gap = 28;

/**
 * The same bars once for each group, side by side on one scale: as many in a row as fit 190 pixels each. Values are
 * written at the ends of the bars; `percent` writes them as percents of one.
 */
export function drawSmallMultiples(
  panels: readonly Panel[],
  about: About & { readonly unit: string; readonly percent: boolean },
): string {
  const { width, unit, percent } = about;
  const write = (value: number): string => (percent ? `${say(Math.round(value * 100))}%` : say(value));
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + gap) / (190 + gap))));
  const panelWidth = (width - gap * (across - 1)) / across;
  const longest = Math.max(0, ...panels.flatMap((panel) => panel.bars.map((bar) => bar.label.length)));
  const left = Math.min(panelWidth * 0.55, 10 + longest * characterWidth);
  const most = Math.max(percent ? 0.01 : 1, ...panels.flatMap((panel) => panel.bars.map((bar) => bar.value)));
  const room = panelWidth - left - 40;
  let y = 0;
  let tallest = 0;
  const drawn = panels.map((panel, index) => {
    if (index % across === 0 && index > 0) {
      y += tallest + 22;
      tallest = 0;
    }
    const x = (index % across) * (panelWidth + gap);
    const title = breakLabel(panel.title, Math.floor(panelWidth / (characterWidth + 0.6)));
    const heads = title.map((line, row) => words(line, { x, y: y + 12 + row * 15, class: 'field' }));
    let top = y + title.length * 15;
    if (panel.aside !== '') {
      heads.push(words(panel.aside, { x, y: top + 11, class: 'aside' }));
      top += 15;
    }
    top += 6;
    const perLine = Math.floor((left - 8) / characterWidth);
    const bars = panel.bars.map(({ label, value, door, count = value }) => {
      const lines = breakLabel(label, perLine);
      const from = top;
      top += Math.max(rowHeight, lines.length * 13 + 5);
      const middle = (from + top) / 2;
      const names = lines.map((line, row) =>
        words(line, {
          x: x + left - 6,
          y: middle + 4 + (row - (lines.length - 1) / 2) * 13,
          anchor: 'end',
          class: 'label',
        }),
      );
      const length = (value / most) * room;
      const shape = { x: x + left + 0.5, y: middle - 5.5, width: Math.max(0.5, length), height: 11 };
      const bar =
        value === 0 ? [] : [element('rect', { class: 'tone-3', fill: 'none', stroke: 'currentColor', ...shape })];
      const end = words(write(value), {
        x: x + left + length + 5,
        y: middle + 4,
        class: value === 0 ? 'value none' : 'value',
      });
      return openTo(door, count, `${panel.title}, ${label}: ${write(value)} ${unit}`, [...names, ...bar, end]);
    });
    tallest = Math.max(tallest, top - y);
    const axis = element('line', {
      class: 'axis',
      x1: x + left,
      x2: x + left,
      y1: y + title.length * 15 + 4,
      y2: top,
      stroke: 'currentColor',
    });
    return [...heads, ...bars, axis].join('\n');
  });
  return drawing({ width, height: y + tallest + 4 }, about, drawn);
}
