import type { Block, FigureBlock } from './report-document.ts';

/** The figures among blocks, in order, those within others too. */
export function collectFigures(blocks: readonly Block[]): FigureBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [block] : block.kind === 'disclosure' ? collectFigures(block.blocks) : [],
  );
}
