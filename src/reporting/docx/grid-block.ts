import type { MatchState } from '../../analysis/study-findings.ts';
import { matchKey, matchStates } from '../document/match-states.ts';
import type { GridBlock, GridCell, GridColumn, GridRow } from '../document/report-document.ts';
import { tintAccent } from '../figure/paper-style.ts';
import { say } from '../wording.ts';
import { addUnder, writeCaption } from './caption.ts';
import { writeRing } from './inline-runs.ts';
import { type Orientation, textWidth } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './run.ts';
import { type TableCell, type TableLine, writeTable } from './table.ts';
import { keepsNext, writeHead } from './table-block.ts';
import type { WordDocument } from './word-document.ts';

const shades = 6;
const letter = 88;
/** The least that a column of numbers can be read in. */
const narrowest = 400;
/** Wider columns than this would only tear a small matrix apart. */
const widest = 1500;
const tallestHead = 2500;

const stateTints: Readonly<Record<MatchState, number>> = { both: 0.3, case: 0.08, recommendation: 0.16, neither: 0 };

function showCell({ value, text, state, mark = '' }: GridCell): string {
  if (state !== undefined && text === undefined && value === null) return `${matchStates[state].mark}${mark}`;
  return `${text ?? (value === null ? '' : say(value))}${mark}`;
}

function tintOf(cell: GridCell, column: GridColumn | undefined, grid: GridBlock, largest: number): number {
  if (cell.state !== undefined) return stateTints[cell.state];
  if (grid.shading !== 'heat' || column?.margin === true || cell.value === null || cell.value <= 0) return 0;
  return Math.ceil((cell.value / largest) * shades) * 0.06 - 0.01;
}

/** A second line may wrap, but not into a tower. */
const lengthOfLabel = ({ label, second = '' }: GridRow): number =>
  Math.max(label.length, second.length > 26 ? Math.ceil(second.length / 2) + 4 : second.length);

interface Plan {
  readonly orientation: Orientation;
  readonly label: number;
  /** Columns by their places, page by page: as many as fit side by side. */
  readonly pages: readonly (readonly number[])[];
  readonly width: number;
  readonly turned: boolean;
  readonly headHeight: number;
}

function planOf(grid: GridBlock): Plan {
  const longestLabel = Math.max(grid.corner.length, ...grid.rows.map(lengthOfLabel));
  const words = grid.columns.flatMap((column) => column.label.split(/\s+/).map((word) => word.length));
  const longestWord = Math.max(1, ...words);
  const needed = Math.max(narrowest, longestWord * letter + 150);
  const fits = (orientation: Orientation, width: number): boolean =>
    labelOf(orientation, longestLabel) + grid.columns.length * width <= textWidth[orientation];
  const turned = !fits('upright', needed);
  const wanted = turned ? 520 : needed;
  const orientation: Orientation = fits('upright', wanted) ? 'upright' : 'sideways';
  const label = labelOf(orientation, longestLabel);
  const room = textWidth[orientation] - label;
  const across = Math.max(1, Math.floor(room / narrowest));
  const parts = Math.max(1, Math.ceil(grid.columns.length / across));
  const each = Math.ceil(grid.columns.length / parts);
  const pages = Array.from({ length: parts }, (_, part) =>
    grid.columns.slice(part * each, (part + 1) * each).map((_column, index) => part * each + index),
  );
  const width = Math.min(widest, Math.floor(room / Math.max(1, each)));
  const longestHead = Math.max(1, ...grid.columns.map((column) => column.label.length));
  // A turned head may run over as many lines as its column has room for.
  const second = grid.columns.some((column) => column.second !== undefined) ? 1 : 0;
  const lines = Math.max(1, Math.floor((width - 140) / 190) - second);
  const headHeight = Math.min(tallestHead, Math.max(700, (Math.ceil(longestHead / lines) + 6) * letter));
  return { orientation, label, pages, width, turned, headHeight };
}

/** Whether the matrix stands on one page, by a careful guess at its height: only then it is kept together. */
function fitsPage(grid: GridBlock, plan: Plan): boolean {
  const groups = new Set(grid.rows.map((row) => row.group ?? '')).size;
  const upright = plan.orientation === 'upright';
  const height = grid.rows.reduce((sum, row) => {
    const lines = Math.ceil((row.label.length * 95) / plan.label) + (upright && row.second !== undefined ? 1 : 0);
    return sum + lines * 210 + 50;
  }, 0);
  const around = (plan.turned ? plan.headHeight : 700) + groups * 300 + 2600;
  return height + around < (upright ? 13_900 : 9_600);
}

function labelOf(orientation: Orientation, longest: number): number {
  return Math.min(Math.round(textWidth[orientation] * 0.3), Math.max(900, longest * 95 + 200));
}

function layOutHeads(grid: GridBlock, columns: readonly number[], plan: Plan): TableLine[] {
  const shown = columns.map((place) => grid.columns[place]);
  const groups: { name: string; span: number }[] = [];
  for (const column of shown) {
    const name = column?.group ?? '';
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.span += 1;
    else groups.push({ name, span: 1 });
  }
  const keep = { keepNext: true } as const;
  const corner: TableCell = { content: writeParagraph('TableHead', writeRun(grid.corner), keep) };
  const heads: TableLine = {
    head: true,
    ...(plan.turned ? { height: plan.headHeight } : {}),
    cells: [
      corner,
      ...shown.map((column): TableCell => {
        const style = plan.turned ? 'TableHead' : 'TableHeadNumber';
        const head = writeHead(column?.label ?? '', column?.second);
        return { content: writeParagraph(style, head, keep), turned: plan.turned };
      }),
    ],
  };
  if (groups.every(({ name }) => name === '')) return [heads];
  const above: TableLine = {
    head: true,
    cells: [
      { content: writeParagraph('TableHead', '', keep) },
      ...groups.map(({ name, span }) => ({ content: writeParagraph('TableHead', writeRun(name), keep), span })),
    ],
  };
  return [above, heads];
}

function layOutRow(
  row: GridRow,
  grid: GridBlock,
  columns: readonly number[],
  about: { largest: number; total: boolean; keepNext: boolean; orientation: Orientation },
): TableLine {
  const explained = about.orientation === 'upright' && row.second !== undefined && row.second !== '';
  const second = explained ? writeRun(`\n${row.second}`, { style: 'Second' }) : '';
  const style = row.printed === true ? { style: 'Printed' } : about.total ? { style: 'Strong' } : {};
  const label = `${row.group === undefined ? writeRing(row.ring) : ''}${writeRun(row.label, style)}${second}`;
  const cells = columns.map((place): TableCell => {
    const cell = row.cells[place] ?? { value: null };
    const column = grid.columns[place];
    const tint = about.total ? 0 : tintOf(cell, column, grid, about.largest);
    const strong = about.total || column?.margin === true ? { style: 'Strong' } : {};
    return {
      content: writeParagraph(
        cell.state === undefined ? 'MatrixNumber' : 'MatrixMark',
        writeRun(showCell(cell), strong),
        {
          keepNext: about.keepNext,
        },
      ),
      ...(tint > 0 ? { shade: tintAccent(tint) } : {}),
    };
  });
  return {
    head: false,
    cells: [{ content: writeParagraph('MatrixText', label, { keepNext: about.keepNext }) }, ...cells],
  };
}

function layOutRows(grid: GridBlock, columns: readonly number[], largest: number, plan: Plan): TableLine[] {
  let group = '';
  const { orientation } = plan;
  const whole = fitsPage(grid, plan);
  const lines = grid.rows.flatMap((row, index) => {
    const rows = grid.rows.length + (grid.totals === undefined ? 0 : 1);
    const keepNext = index < rows - 1 && (whole || keepsNext(index, rows));
    const line = layOutRow(row, grid, columns, { largest, total: false, keepNext, orientation });
    const next = row.group ?? '';
    if (next === group) return [line];
    group = next;
    const content = writeParagraph('TableHead', writeRing(row.ring) + writeRun(next), { keepNext: true });
    return [{ head: false, cells: [{ content, span: columns.length + 1 }] }, line];
  });
  if (grid.totals === undefined) return lines;
  return [...lines, layOutRow(grid.totals, grid, columns, { largest, total: true, keepNext: false, orientation })];
}

/**
 * Adds a matrix with its caption, sideways when it is wide, its heads turned when they are long. One that is wider still
 * goes on in further tables under the same caption.
 */
export function addGrid(document: WordDocument, grid: GridBlock): void {
  const plan = planOf(grid);
  const { orientation } = plan;
  const values = grid.rows.flatMap((row) =>
    row.cells.map((cell, place) => (grid.columns[place]?.margin === true ? 0 : (cell.value ?? 0))),
  );
  const largest = Math.max(1, ...values);
  const key = grid.shading === 'states' ? matchKey : '';
  const sideways = orientation === 'sideways';
  document.add(writeCaption(document, 'Table', grid, true), orientation);
  // On a sideways page nothing comes after the table, so that no note stands alone on a page of its own.
  if (sideways) addUnder(document, grid, { orientation, more: key, keepNext: true });
  for (const [part, columns] of plan.pages.entries()) {
    if (part > 0) {
      const words = `The same, columns ${(columns[0] ?? 0) + 1} to ${(columns.at(-1) ?? 0) + 1} of ${grid.columns.length}.`;
      document.add(writeParagraph('Note', writeRun(words), { keepNext: true }), orientation);
    }
    document.add(
      writeTable([...layOutHeads(grid, columns, plan), ...layOutRows(grid, columns, largest, plan)], {
        widths: [plan.label, ...columns.map(() => plan.width)],
        name: grid.title,
        description: grid.note,
        total: grid.totals !== undefined,
      }),
      orientation,
    );
  }
  if (!sideways) addUnder(document, grid, { orientation, more: key });
}
