import type { Passage } from './passage.ts';

/** A cell of a table with the passages in it. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly passages: readonly Passage[];
  readonly text: string;
}

export interface Table {
  readonly first: Passage;
  readonly last: Passage;
  readonly columns: number;
  readonly cells: readonly TableCell[];
  /** Cells row by row, each row from left to right. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The tables of a report, put together from the passages that stand in their cells. */
export const listTables = (passages: readonly Passage[]): Table[] => {
  const byTable = new Map<number, Passage[]>();
  for (const passage of passages) {
    const { cell } = passage.block;
    if (cell === null) continue;
    const members = byTable.get(cell.table);
    if (members === undefined) byTable.set(cell.table, [passage]);
    else members.push(passage);
  }
  return [...byTable.values()].flatMap((members) => toTable(members) ?? []);
};

const toTable = (members: readonly Passage[]): Table | null => {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return null;
  const byPlace = new Map<string, { cell: Omit<TableCell, 'passages' | 'text'>; passages: Passage[] }>();
  for (const passage of members) {
    const { cell } = passage.block;
    if (cell === null) continue;
    const place = `${cell.row},${cell.column}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { cell, passages: [passage] });
    else known.passages.push(passage);
  }
  const cells = [...byPlace.values()].map(({ cell, passages }) => ({
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    passages,
    text: passages
      .map((passage) =>
        `${passage.label?.family === 'labelled' && passage.label.ordinal === 0 ? 'Recommendation' : (passage.label?.printed ?? '')} ${passage.body}`.trim(),
      )
      .join('\n'),
  }));
  const byRow = new Map<number, TableCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = [...byRow.keys()]
    .sort((a, b) => a - b)
    .map((row) => (byRow.get(row) ?? []).sort((a, b) => a.column - b.column));
  return { first, last, columns: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)), cells, rows };
};

const introducing =
  /^(?:(?:All (?:of )?)?(?:The|These)(?: (?:essential|immediate|key|urgent|and))* (?:following|actions?|recommendations?|steps)|(?:The|This) table|Each of the (?:following|actions)|What follows)\b/i;

/** True for a short paragraph straight above a table that only says what the table holds and who should heed it. */
export const introducesTable = (passages: readonly Passage[], passage: Passage | undefined): boolean =>
  passage !== undefined &&
  !passage.heading &&
  passage.block.cell === null &&
  passage.label === null &&
  passage.body.length < 400 &&
  introducing.test(passage.body) &&
  (passages[passage.index + 1]?.block.cell ?? null) !== null;

const actionHeader =
  /^(?:(?:agreed |key |proposed |planned )?actions?(?: (?:agreed|to be taken|required|taken|planned|needed))?|lead(?: officer| agency| person)?|owner|timescales?|milestones?|target date|due(?: date)?|by when|by whom|rag(?: rating| status)?|evidence.{0,40}|progress.{0,40}|status)$/i;

/** Share of the text that stands in tables of actions (two or more columns such as action, lead, timescale), 0 to 1. */
export const planShareOf = (passages: readonly Passage[]): number => {
  let all = 0;
  let planned = 0;
  for (const passage of passages) all += passage.end - passage.start;
  for (const table of listTables(passages)) {
    const headers = new Set(
      table.rows
        .slice(0, 4)
        .flatMap((cells) => cells.filter((cell) => actionHeader.test(cell.text.trim())).map((cell) => cell.column)),
    );
    if (headers.size >= 2) planned += table.cells.reduce((sum, cell) => sum + cell.text.length, 0);
  }
  return all === 0 ? 0 : planned / all;
};
