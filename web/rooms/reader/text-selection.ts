import type { Stretch } from './word-motions.ts';

/** The place of a report at which a point of its drawn text stands; null outside the text. */
function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const span = element?.closest<HTMLElement>('[data-start]');
  if (!span) {
    // Between two spans: the first word that follows.
    const next = node instanceof Element ? node.childNodes[within] : null;
    const found =
      next instanceof Element ? (next.matches('[data-start]') ? next : next.querySelector('[data-start]')) : null;
    return found instanceof HTMLElement ? Number(found.dataset.start) : null;
  }
  const start = Number(span.dataset.start);
  return node.nodeType === Node.TEXT_NODE ? start + within : start + (within > 0 ? (span.textContent?.length ?? 0) : 0);
}

/** What a person selected with the pointer, as a stretch of the report; null when it is nothing. */
export function readSelection(pane: HTMLElement): Stretch | null {
  const selected = getSelection();
  if (selected === null || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  return { start, end };
}
