import { element, words } from './svg.ts';

const characterWidth = 6.5;
const lineHeight = 18;

/**
 * The key of a drawing: a swatch and a name each, in the order in which they are drawn, over as many lines as the width
 * asks for. Returns the markup and the height it takes.
 */
export function drawKey(
  entries: readonly { readonly name: string; readonly look: string; readonly mark?: string }[],
  width: number,
): { readonly drawn: string[]; readonly height: number } {
  let x = 0;
  let line = 0;
  const drawn = entries.flatMap(({ name, look, mark }) => {
    const room = 18 + name.length * characterWidth + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const y = line * lineHeight;
    const at = x;
    x += room;
    return [
      element('rect', {
        class: look,
        x: at + 0.5,
        y: y + 2.5,
        width: 11,
        height: 11,
        fill: 'none',
        stroke: 'currentColor',
      }),
      ...(mark === undefined
        ? []
        : [words(mark, { x: at + 6, y: y + 12, anchor: 'middle', class: `mark-on ${look}` })]),
      words(name, { x: at + 17, y: y + 12, class: 'aside' }),
    ];
  });
  return { drawn, height: entries.length === 0 ? 0 : (line + 1) * lineHeight + 8 };
}
