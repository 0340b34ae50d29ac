import type { Block, TextStyle } from '../../domain/document/document-text.ts';
import type { DocumentBuilder } from '../document-builder.ts';

const sentenceEnd = /[.;,][)”"’']?$/;

/** A heading style on a whole numbered paragraph does not make it a heading. */
export function isHeadingLength(text: string): boolean {
  return text.length <= 120 || (text.length <= 250 && !sentenceEnd.test(text));
}

/**
 * Finds what authors mark by looks alone: a short paragraph all in bold, in larger print or in capitals is a heading;
 * a first row all in bold is a header row. For formats whose styles are only a habit (all but PDF, which has its own).
 */
export function markImpliedStructure(builder: DocumentBuilder): void {
  markHeadings(builder);
  markHeaderRows(builder);
}

function markHeadings(builder: DocumentBuilder): void {
  const { blocks, styles } = builder;
  const bodySize = commonSize(blocks, styles);
  const found = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'body' || block.cell || (block.kind !== 'paragraph' && block.kind !== 'list-item')) continue;
    if (block.marker?.kind === 'bullet') continue;
    const text = builder.textOf(index);
    const size = looksLikeHeading(text, block, styles, bodySize);
    if (size !== null) found.set(index, size);
  }
  const sizes = [...new Set(found.values())].sort((a, b) => b - a);
  const ranks = new Map(sizes.map((size, rank) => [size, rank + 1]));
  let current = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && !found.has(index)) current = block.level;
    const size = found.get(index);
    if (size === undefined) continue;
    const level = current > 0 ? current + 1 : (ranks.get(size) ?? 1);
    builder.revise(index, { kind: 'heading', level: Math.min(level, 6) });
  }
}

/** The size of print if the block looks like a heading, else null. Capitals count as a little larger. */
function looksLikeHeading(text: string, block: Block, styles: readonly TextStyle[], bodySize: number): number | null {
  if (text.length > 120 || text.split(' ').length > 16 || !/\p{L}/u.test(text) || sentenceEnd.test(text)) return null;
  const visible = block.runs.filter((run) => text.slice(run.start - block.start, run.end - block.start).trim() !== '');
  const own = visible.map((run) => styles[run.style]);
  const size = Math.min(...own.map((style) => style?.size ?? 0));
  const bold = own.every((style) => style?.bold === true);
  const larger = bodySize > 0 && size >= bodySize * 1.15;
  const content = text.slice(block.contentStart - block.start);
  const capitals = /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content);
  // A larger line that starts in the middle of a sentence is a quotation, not a heading.
  if (!bold && !capitals && !(larger && /^\P{Ll}/u.test(content))) return null;
  return size + (capitals ? 0.5 : 0);
}

/** The size that most characters of the running text have; 0 unknown. */
function commonSize(blocks: readonly Block[], styles: readonly TextStyle[]): number {
  const characters = new Map<number, number>();
  for (const block of blocks) {
    if (block.role !== 'body') continue;
    for (const run of block.runs) {
      const size = styles[run.style]?.size ?? 0;
      characters.set(size, (characters.get(size) ?? 0) + run.end - run.start);
    }
  }
  let common = 0;
  let most = 0;
  for (const [size, count] of characters) {
    if (count > most) {
      most = count;
      common = size;
    }
  }
  return common;
}

function markHeaderRows(builder: DocumentBuilder): void {
  const { blocks, styles } = builder;
  const tables = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (!block.cell) continue;
    const known = tables.get(block.cell.table);
    if (known) known.push(index);
    else tables.set(block.cell.table, [index]);
  }
  for (const members of tables.values()) {
    const cells = members.map((index) => ({ index, block: blocks[index] }));
    if (cells.some(({ block }) => block?.cell?.header)) continue;
    const first = cells.filter(({ block }) => block?.cell?.row === 0);
    const columns = new Set(first.map(({ block }) => block?.cell?.column));
    const isBold = (block: Block | undefined) => block?.runs.every((run) => styles[run.style]?.bold === true) ?? false;
    const rest = cells.filter(({ block }) => block?.cell?.row !== 0);
    if (columns.size < 2 || rest.length === 0 || !first.every(({ block }) => isBold(block))) continue;
    if (rest.every(({ block }) => isBold(block))) continue;
    for (const { index, block } of first) {
      if (block?.cell) builder.revise(index, { cell: { ...block.cell, header: true } });
    }
  }
}
