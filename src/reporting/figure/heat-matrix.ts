import type { Ring } from '../document/report-document.ts';
import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface HeatRow {
  readonly label: string;
  readonly ring: Ring | null;
  /** One a column; null is left empty, which is not a nought. */
  readonly cells: readonly {
    readonly value: number | null;
    readonly door: Selection | null;
    readonly count?: number;
  }[];
}

const characterWidth = 6.3;
const rowHeight = 22;
const shades = 6;

/**
 * A matrix as a drawing: a square for each pair, darker the larger its number, which stands in it and is a door. Column
 * names lean over their columns.
 */
export function drawHeatMatrix(
  rows: readonly HeatRow[],
  about: About & { readonly columns: readonly string[]; readonly unit: string },
): string {
  const { width, columns, unit } = about;
  const longest = Math.max(0, ...rows.map((row) => row.label.length));
  const left = Math.min(width * 0.38, 24 + longest * characterWidth);
  const head = Math.min(150, 16 + Math.max(0, ...columns.map((name) => name.length)) * characterWidth * 0.82);
  const overhang = Math.min(70, head * 0.6);
  const column = Math.max(16, Math.min(46, (width - left - overhang) / Math.max(1, columns.length)));
  const largest = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.value ?? 0)));
  const heads = columns.map((name, index) => {
    const x = left + index * column + column / 2 + 2;
    const most = Math.floor((head - 8) / (characterWidth * 0.82));
    const text = name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
    return element(
      'g',
      { transform: `rotate(-55 ${Math.round(x)} ${Math.round(head - 6)})` },
      words(text, { x, y: head - 6, class: 'label' }),
    );
  });
  let y = head;
  const drawn = rows.map((row) => {
    const lines = breakLabel(row.label, Math.max(6, Math.floor((left - 24) / characterWidth)));
    const height = Math.max(rowHeight, lines.length * 14 + 6);
    const top = y;
    y += height;
    const middle = top + height / 2;
    const names = lines.map((line, index) =>
      words(line, {
        x: left - 8,
        y: middle + 4 + (index - (lines.length - 1) / 2) * 14,
        anchor: 'end',
        class: 'label',
      }),
    );
    const cells = row.cells.flatMap(({ value, door, count = value ?? 0 }, index) => {
      if (value === null) return [];
      const x = left + index * column;
      const shade = value === 0 ? 0 : Math.max(1, Math.ceil((value / largest) * shades));
      const shape = { x: x + 0.5, y: top + 0.5, width: column - 1, height: height - 1 };
      return openTo(door, count, `${row.label}, ${columns[index] ?? ''}: ${say(value)} ${unit}`, [
        element('rect', { class: `heat-${shade}`, fill: 'none', ...shape }),
        words(say(value), {
          x: x + column / 2,
          y: middle + 4,
          anchor: 'middle',
          class: value === 0 ? 'value none' : 'heat-value',
        }),
      ]);
    });
    return [...names, ...cells].join('\n');
  });
  return drawing({ width, height: y + 2 }, about, [...heads, ...drawn]);
}
