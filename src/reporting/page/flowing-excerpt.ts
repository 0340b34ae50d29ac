import type { Block, DocumentText } from '../../domain/document/document-text.ts';
import { type PrintedRun, runsWithin } from './printed-page.ts';

/** One block of a document without pages. */
export interface FlowingBlock {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly start: number;
  readonly text: string;
  readonly runs: readonly PrintedRun[];
  /** Table, row and column when it stands in a table. */
  readonly cell: readonly [table: number, row: number, column: number] | null;
}

/** Blocks that stand together around one or more recommendations. */
export type FlowingExcerpt = readonly FlowingBlock[];

const around = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands around each stretch of a document without pages: its blocks and four before and after; what touches is joined. */
export function cutExcerpts(document: DocumentText, stretches: readonly Stretch[]): FlowingExcerpt[] {
  const shown = document.blocks.filter((block) => block.role !== 'hidden' && block.end > block.start);
  const wanted = new Set<number>();
  for (const [index, block] of shown.entries()) {
    if (!stretches.some(({ start, end }) => start < block.end && end > block.start)) continue;
    for (let near = Math.max(0, index - around); near <= Math.min(shown.length - 1, index + around); near += 1) {
      wanted.add(near);
    }
  }
  const excerpts: FlowingBlock[][] = [];
  for (const [index, block] of shown.entries()) {
    if (!wanted.has(index)) continue;
    if (!wanted.has(index - 1)) excerpts.push([]);
    excerpts.at(-1)?.push({
      kind: block.kind,
      level: block.level,
      start: block.start,
      text: document.text.slice(block.start, block.end),
      runs: runsWithin(document, block, block.start, block.end),
      cell: block.cell === null ? null : [block.cell.table, block.cell.row, block.cell.column],
    });
  }
  return excerpts;
}
