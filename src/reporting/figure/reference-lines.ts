import { element, words } from './svg.ts';

/** A value that bars or dots are read against. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
  /** True for a published figure, which is drawn apart from the user's own. */
  readonly published: boolean;
}

const characterWidth = 6.3;
const lineHeight = 15;

/** Height that the labels take above the drawing. */
export function heightOfReferences(references: readonly ReferenceLine[]): number {
  return references.length === 0 ? 0 : references.length * lineHeight + 6;
}

/** Lines down to `bottom`, each with its label on a row of its own, on the side where it crosses no other line. */
export function drawReferences(
  references: readonly ReferenceLine[],
  scale: (value: number) => number,
  frame: { readonly width: number; readonly bottom: number },
): string[] {
  const places = references.map((reference) => scale(reference.value));
  const lines = references.map(({ published }, index) => {
    const x = places[index] ?? 0;
    const style = published ? 'reference published' : 'reference';
    const line = { class: style, x1: x, x2: x, y1: 4 + index * lineHeight, y2: frame.bottom, stroke: 'currentColor' };
    return element('line', published ? { ...line, 'stroke-dasharray': '2 3' } : line);
  });
  const labels = references.map(({ label, published }, index) => {
    const x = places[index] ?? 0;
    const end = x + 10 + label.length * characterWidth;
    const crossed = places.some((place, other) => other < index && place > x + 1 && place < end);
    const after = end < frame.width && !crossed;
    const style = published ? 'reference published' : 'reference';
    return words(label, {
      x: after ? x + 5 : x - 5,
      y: 12 + index * lineHeight,
      anchor: after ? 'start' : 'end',
      class: style,
    });
  });
  return [...lines, ...labels];
}
