import type { Block, DocumentText } from '../domain/document/document-text.ts';
import { namesWhoActs } from './closing-note.ts';
import { parseLabel } from './label.ts';

/**
 * Headings in the type of the text, in reports that number every paragraph: a short line without a number or a full stop,
 * between a paragraph and the one with the next number. Returns the offsets at which such lines begin.
 */
export const findPlainHeadings = (document: DocumentText): ReadonlySet<number> => {
  const found = new Set<number>();
  const body = document.blocks.filter((block) => block.role === 'body' && block.cell === null);
  for (const [at, block] of body.entries()) {
    if (block.kind !== 'paragraph' || block.lines.length > 1 || block.end - block.start > 80) continue;
    const before = body[at - 1];
    const after = body[at + 1];
    if (before === undefined || after === undefined) continue;
    const text = document.text.slice(block.start, block.end).trim();
    if (!/^\p{Lu}/u.test(text) || !/[\p{L})?]$/u.test(text) || !/\p{Ll}/u.test(text)) continue;
    if (!namesWhoActs(text) && follows(document, before, after)) found.add(block.start);
  }
  return found;
};

const labelOf = (document: DocumentText, block: Block) =>
  parseLabel(document.text.slice(block.start, Math.min(block.end, block.start + 40)), block.marker?.label ?? null);

const follows = (document: DocumentText, before: Block, after: Block): boolean => {
  const next = labelOf(document, after);
  if (next === null || !['number', 'decimal'].includes(next.family) || next.ordinal < 2) return false;
  const last = labelOf(document, before);
  const ends = /[.!?][”"’)]?\s*$/.test(document.text.slice(Math.max(before.start, before.end - 4), before.end));
  return (
    ends &&
    last !== null &&
    last.family === next.family &&
    last.prefix === next.prefix &&
    last.ordinal === next.ordinal - 1
  );
};
