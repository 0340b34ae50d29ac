import { useKeys } from './key-bindings.ts';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The next cell that can be opened, that way from a cell of a table; null at the edge. */
function nextDoor(cell: HTMLTableCellElement, [rows, columns]: readonly [number, number]): HTMLElement | null {
  const lines = [...(cell.closest('table')?.querySelectorAll<HTMLTableRowElement>('tbody tr, tfoot tr') ?? [])];
  let line = lines.indexOf(cell.closest('tr') as HTMLTableRowElement) + rows;
  let place = cell.cellIndex + columns;
  for (;;) {
    const next = lines[line]?.cells[place];
    if (next === undefined) return null;
    const door = next.querySelector<HTMLElement>('a[href]');
    if (door !== null) return door;
    line += rows;
    place += columns;
  }
}

function move(event: KeyboardEvent): void {
  const step = steps[event.key];
  const { target } = event;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLAnchorElement)) return;
  const cell = target.closest<HTMLTableCellElement>('table.figures :is(tbody, tfoot) :is(td, th)');
  const door = cell === null ? null : nextDoor(cell, step);
  if (cell === null) return;
  event.preventDefault();
  door?.focus();
  door?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Arrow keys go from cell to cell of a table of figures, passing those with nothing behind them, until the returned function is called. */
export function listenToTableArrows(): () => void {
  document.addEventListener('keydown', move, { capture: true });
  return () => document.removeEventListener('keydown', move, { capture: true });
}

/** Offers a key that goes into the table of a room, from where the arrow keys lead on. */
export function useTableKey(room: string): void {
  useKeys(room, [
    {
      ...{ keys: 't', says: 'Into the table; the arrow keys go from cell to cell', only: 'key' as const },
      run: () => document.querySelector<HTMLElement>('main table.figures tbody td a[href]')?.focus(),
    },
  ]);
}
