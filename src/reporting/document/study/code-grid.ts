import { isFigure, isSome, type Shown, type ShownCount } from '../../../analysis/publication/shown.ts';
import type { CodeTable } from '../../../analysis/study-findings.ts';
import type { Selection } from '../../selection.ts';
import type { Block, GridCell, GridColumn, GridRow, Ring } from '../report-document.ts';
import { basisOf } from './study-parts.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

const cellOf = (value: ShownCount, door: Selection): GridCell =>
  isFigure(value) ? { value, door } : { value: null, text: value };

/** A table of codes as a grid: rows and columns without anything left out, every cell and margin a door. */
export function gridOf<R extends Row>(
  table: Shown<CodeTable>,
  about: {
    readonly id: string;
    readonly title: string;
    readonly corner: string;
    /** The rows to show, in order; of them, those with a count. */
    readonly rows: readonly R[];
    readonly door: (row: string, column: string) => Selection;
    readonly rowDoor: (row: string) => Selection;
    readonly ring?: (row: R) => Ring;
    readonly group?: (row: R) => string;
    readonly note: string;
    readonly reading?: string;
  },
): Block {
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const used = table.columns.map((_, column) => table.rows.some((row) => isSome(row.counts[column] ?? 0)));
  const places = used.flatMap((is, column) => (is ? [column] : []));
  const columns: GridColumn[] = places.map((column) => ({ label: table.columns[column] ?? '' }));
  const rows = about.rows.flatMap((shown): GridRow[] => {
    const row = byId.get(shown.id);
    if (row === undefined || row.total === 0) return [];
    const cells: GridCell[] = places.map((column) =>
      cellOf(row.counts[column] ?? 0, about.door(row.id, table.columnIds[column] ?? '')),
    );
    const group = about.group?.(shown) ?? '';
    const ring = about.ring?.(shown);
    return [
      {
        label: shown.name,
        ...(group === '' ? {} : { group }),
        ...(ring === undefined ? {} : { ring }),
        cells: [...cells, cellOf(row.total, about.rowDoor(row.id))],
      },
    ];
  });
  const left = table.columns.filter((_, column) => !used[column]);
  const note = [about.note, left.length === 0 ? '' : `Without any: ${left.join('; ')}.`].join(' ').trim();
  return {
    kind: 'grid',
    id: about.id,
    title: about.title,
    note,
    basis: basisOf(table),
    ...(about.reading === undefined ? {} : { reading: [about.reading] }),
    corner: about.corner,
    columns: [...columns, { label: 'All', margin: true }],
    rows,
    shading: 'heat',
  };
}
