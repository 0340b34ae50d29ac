import type { MatchState } from '../../analysis/study-findings.ts';
import { matchKey } from '../document/match-states.ts';
import type { GridBlock, GridCell, GridRow } from '../document/report-document.ts';
import type { SheetCell, SheetColumn, SheetRow } from './sheet.ts';
import { collectNotes, fitWidth, type UnnamedSheet } from './table-sheet.ts';

const stateWords: Readonly<Record<MatchState, string>> = {
  both: 'both',
  case: 'case only',
  recommendation: 'recommendation only',
  neither: 'neither',
};

function readGridCell({ value, text, format = 'whole', state, mark = '' }: GridCell): SheetCell {
  if (state !== undefined && text === undefined && value === null) return { words: `${stateWords[state]}${mark}` };
  if (mark !== '') return { words: `${text ?? value ?? ''}${mark}` };
  if (value !== null) return { number: value, format };
  return text === undefined || text === '' ? null : { words: text };
}

/**
 * A matrix as a sheet: groups of rows and second lines as columns of their own, so that they can be filtered; heads
 * turned when there are many; shaded by value where the report shades it.
 */
export function layOutGrid(grid: GridBlock): UnnamedSheet {
  const grouped = grid.rows.some((row) => row.group !== undefined);
  const explained = grid.rows.some((row) => row.second !== undefined);
  const turned = grid.columns.length > 8;
  const heads: SheetColumn[] = [];
  const lead = (row: GridRow): SheetCell[] => [
    ...(grouped ? [row.group === undefined ? null : { words: row.group }] : []),
    { words: row.label, ...(row.printed === true ? { printed: true } : {}) },
    ...(explained ? [row.second === undefined ? null : { words: row.second, printed: true }] : []),
  ];
  const rows = grid.rows.map(
    (row): SheetRow => ({ role: 'row', cells: [...lead(row), ...row.cells.map(readGridCell)] }),
  );
  const names = [...(grouped ? ['Group'] : []), grid.corner, ...(explained ? ['Title'] : [])];
  for (const [index, label] of names.entries()) {
    const width = Math.min(
      44,
      fitWidth(
        label,
        rows.map((row) => row.cells[index] ?? null),
      ),
    );
    heads.push({ label, numeric: false, width });
  }
  for (const { label, second, group } of grid.columns) {
    const name = [group === undefined ? label : `${group}: ${label}`, ...(second === undefined ? [] : [second])].join(
      '\n',
    );
    heads.push({
      label: name,
      numeric: grid.shading !== 'states',
      width: grid.shading === 'states' ? 14 : turned ? 7 : Math.min(22, fitWidth(label, [])),
      turned,
    });
  }
  const { totals } = grid;
  if (totals !== undefined) {
    const blank = grouped ? [null] : [];
    const label = { words: totals.label };
    rows.push({
      role: 'total',
      cells: [...blank, label, ...(explained ? [null] : []), ...totals.cells.map(readGridCell)],
    });
  }
  const inner = grid.columns.filter((column) => column.margin !== true).length;
  return {
    block: grid.id,
    title: grid.title,
    notes: [...collectNotes(grid), ...(grid.shading === 'states' ? [matchKey] : [])],
    columns: heads,
    rows,
    frozen: names.length - (explained ? 1 : 0),
    shaded: grid.shading === 'heat' && inner > 0 ? [names.length, names.length + inner - 1] : null,
  };
}
