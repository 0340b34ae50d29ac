import type { CellDefinition, RtfFlow, RtfParagraph, RtfRow } from './rtf-flow.ts';

/** A table in the making. */
interface OpenTable {
  readonly rows: RtfRow[];
  cells: RtfFlow[];
  /** Content of the cell in hand. */
  cell: RtfFlow;
}

interface RowDefinition {
  cells: CellDefinition[];
  mergedAcross: CellDefinition['mergedAcross'];
  mergedDown: CellDefinition['mergedDown'];
  header: boolean;
  left: number;
}

const newDefinition = (): RowDefinition => ({
  cells: [],
  mergedAcross: null,
  mergedDown: null,
  header: false,
  left: 0,
});

/** Puts paragraphs in their place: in the flow itself or, by their depth, in a cell of an open table. */
export class FlowBuilder {
  readonly #items: RtfFlow = [];
  readonly #tables: OpenTable[] = [];
  #definition = newDefinition();

  add(paragraph: RtfParagraph, depth: number): void {
    this.#closeDeeperThan(depth);
    this.#flowAt(depth).push(paragraph);
  }

  endCell(depth: number): void {
    this.#closeDeeperThan(depth);
    this.#flowAt(depth);
    const table = this.#tables[depth - 1];
    if (!table) return;
    table.cells.push(table.cell);
    table.cell = [];
  }

  /** Ends a row; its cells take their places from what was defined since the last `\trowd`. */
  endRow(depth: number): void {
    this.#closeDeeperThan(depth);
    const table = this.#tables[depth - 1];
    if (!table || table.cells.length === 0) return;
    const { cells, header, left } = this.#definition;
    table.rows.push({
      cells: table.cells.map((flow, index) => ({ flow, place: cells[index] ?? null })),
      header,
      left,
    });
    table.cells = [];
    table.cell = [];
  }

  /** Control words that describe rows and cells; others are of no concern here. */
  define(word: string, number: number | null): void {
    const definition = this.#definition;
    switch (word) {
      case 'trowd':
        this.#definition = newDefinition();
        break;
      case 'trhdr':
        definition.header = true;
        break;
      case 'trleft':
        definition.left = number ?? 0;
        break;
      case 'clmgf':
        definition.mergedAcross = 'first';
        break;
      case 'clmrg':
        definition.mergedAcross = 'rest';
        break;
      case 'clvmgf':
        definition.mergedDown = 'first';
        break;
      case 'clvmrg':
        definition.mergedDown = 'rest';
        break;
      case 'cellx': {
        const { mergedAcross, mergedDown } = definition;
        if (definition.cells.length < 2000) definition.cells.push({ right: number ?? 0, mergedAcross, mergedDown });
        definition.mergedAcross = null;
        definition.mergedDown = null;
        break;
      }
    }
  }

  leaveTables(): void {
    this.#closeDeeperThan(0);
  }

  end(): RtfFlow {
    this.leaveTables();
    return this.#items;
  }

  #flowAt(depth: number): RtfFlow {
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], cell: [] });
    return depth === 0 ? this.#items : (this.#tables[depth - 1]?.cell ?? this.#items);
  }

  #closeDeeperThan(depth: number): void {
    while (this.#tables.length > depth) {
      const table = this.#tables.pop();
      if (!table) return;
      // A row without its end: the file is damaged or cut short, the words are kept.
      if (table.cell.length > 0) table.cells.push(table.cell);
      if (table.cells.length > 0) {
        table.rows.push({ cells: table.cells.map((flow) => ({ flow, place: null })), header: false, left: 0 });
      }
      if (table.rows.length > 0) this.#flowAt(this.#tables.length).push({ kind: 'table', rows: table.rows });
    }
  }
}
