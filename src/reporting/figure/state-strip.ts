import type { MatchState } from '../../analysis/study-findings.ts';
import { matchStates } from '../document/match-states.ts';
import type { Selection } from '../selection.ts';
import { sayMany } from '../wording.ts';
import { type About, openTo } from './door.ts';
import { drawKey } from './key.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface StateRow {
  /** The theme. */
  readonly label: string;
  /** One a review, in the order of the reviews. */
  readonly cells: readonly {
    readonly review: string;
    readonly state: MatchState;
    readonly door: Selection | null;
    readonly count: number;
  }[];
}

const characterWidth = 6.5;
const cellHeight = 17;
const order: readonly MatchState[] = ['both', 'case', 'recommendation', 'neither'];

/**
 * A strip for each theme, a cell for each review, with the four states as tone and mark; at its end how many reviews show
 * the theme and in how many of these a recommendation meets it. With `sorted`, each strip runs from both to neither.
 */
export function drawStateStrips(rows: readonly StateRow[], about: About & { readonly sorted: boolean }): string {
  const { width, sorted } = about;
  const stacked = width < 480;
  const longest = Math.max(0, ...rows.map((row) => row.label.length));
  const left = stacked ? 0 : Math.min(220, 14 + longest * characterWidth);
  const right = 68;
  const cells = Math.max(1, ...rows.map((row) => row.cells.length));
  const cell = Math.min(24, (width - left - right) / cells);
  const key = drawKey(
    order.map((state) => ({ name: matchStates[state].name, look: `match-${state}`, mark: matchStates[state].mark })),
    width,
  );
  let y = key.height;
  const drawn = rows.map((row) => {
    const lines = breakLabel(row.label, Math.floor((stacked ? width : left - 10) / characterWidth));
    const top = stacked ? y + lines.length * 14 + 3 : y + ((lines.length - 1) * 14) / 2 + 2;
    const names = lines.map((line, index) =>
      words(line, {
        x: stacked ? 0 : left - 8,
        y: y + 15 + index * 14,
        anchor: stacked ? 'start' : 'end',
        class: 'label',
      }),
    );
    const ordered = sorted ? [...row.cells].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)) : row.cells;
    const shapes = ordered.map(({ review, state, door, count }, index) => {
      const x = left + index * cell;
      const { mark, name } = matchStates[state];
      const box = { x: x + 0.5, y: top + 0.5, width: Math.max(1, cell - 1.5), height: cellHeight - 1 };
      return openTo(door, count, `${row.label}, review ${review}: ${name}`, [
        element('rect', { class: `match-${state}`, fill: 'none', stroke: 'currentColor', ...box }),
        ...(cell < 8
          ? []
          : [words(mark, { x: x + cell / 2, y: top + 13, anchor: 'middle', class: `mark-on match-${state}` })]),
      ]);
    });
    const noted = row.cells.filter(({ state }) => state === 'both' || state === 'case').length;
    const met = row.cells.filter(({ state }) => state === 'both').length;
    const end = words(`${met} of ${noted} met`, { x: left + row.cells.length * cell + 6, y: top + 13, class: 'aside' });
    y = stacked ? top + cellHeight + 9 : y + Math.max(1, lines.length) * 14 + 10;
    const spoken = element('desc', {}, `${sayMany(noted, 'review')} with the theme, ${met} met by a recommendation`);
    return element('g', {}, spoken, ...[...names, ...shapes, end].flatMap((part) => ['\n', part]));
  });
  return drawing({ width, height: y + 2 }, about, [...key.drawn, ...drawn]);
}
