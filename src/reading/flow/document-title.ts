import type { DocumentBuilder } from '../document-builder.ts';

const meaningless = /^(?:microsoft word\b.*|untitled.*|document ?\d*|title|.*\.(?:docx?|odt|rtf|pdf|html?|txt))$/i;

/**
 * The title as the document states it: its first outermost heading near the top, else the title in its metadata when
 * that says something, else the first heading of all; '' when there is none.
 */
export function documentTitle(builder: DocumentBuilder, metadata: string): string {
  const stated = metadata.normalize('NFC').replace(/\s+/g, ' ').trim();
  let first = '';
  for (const [index, block] of builder.blocks.entries()) {
    if (block.kind !== 'heading' || block.role !== 'body') continue;
    const text = builder.textOf(index);
    if (block.level === 1 && index < 60 && block.marker === null) return text;
    if (first === '' && block.marker === null) first = text;
  }
  if (stated !== '' && !meaningless.test(stated)) return stated;
  return first;
}
