import { addressOf, type Selection } from '../selection.ts';
import { sayMany } from '../wording.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface Layer {
  readonly label: string;
  readonly reviews: number;
  readonly recommendations: number;
  readonly door: Selection;
}

const lineHeight = 15;

/**
 * The nested samples, a bar each as long as its number of reviews, within the outline of the one that it is part of.
 * Every sample with recommendations is a door. Below 480 wide the words stand above the bars.
 */
export function drawLayers(
  layers: readonly Layer[],
  about: { readonly title: string; readonly description: string; readonly width: number },
): string {
  const stacked = about.width < 480;
  const left = stacked ? 0 : 270;
  const room = about.width - left - 84;
  const outer = Math.max(1, layers[0]?.reviews ?? 1);
  const scale = (reviews: number): number => (reviews / outer) * room;
  let y = 0;
  const drawn = layers.map((layer, index) => {
    const lines = breakLabel(layer.label, Math.floor((stacked ? about.width : left - 12) / 6.3));
    const barY = stacked ? y + lines.length * lineHeight + 3 : y + ((lines.length - 1) * lineHeight) / 2 + 3;
    const within = layers[Math.max(0, index - 1)]?.reviews ?? 0;
    const shape = { x: left + 0.5, y: barY + 0.5, height: 17, fill: 'none', stroke: 'currentColor' };
    const content = [
      ...lines.map((line, row) =>
        words(line, {
          x: stacked ? 0 : left - 10,
          y: y + 15 + row * lineHeight,
          anchor: stacked ? 'start' : 'end',
          class: 'label',
        }),
      ),
      element('rect', { class: 'within', 'stroke-dasharray': '2 3', ...shape, width: scale(within) }),
      element('rect', { class: `layer layer-${index}`, ...shape, width: scale(layer.reviews) }),
      words(sayMany(layer.reviews, 'review'), { x: left + scale(within) + 8, y: barY + 13, class: 'value' }),
    ].flatMap((part) => ['\n', part]);
    y = stacked ? barY + 28 : y + lines.length * lineHeight + 14;
    if (layer.recommendations === 0) return element('g', {}, ...content);
    return element(
      'a',
      { href: addressOf(layer.door), class: 'door', 'data-count': layer.recommendations },
      ...content,
    );
  });
  const axis = element('line', { class: 'axis', x1: left, x2: left, y1: 0, y2: y, stroke: 'currentColor' });
  return drawing({ width: about.width, height: y + 2 }, about, [axis, ...drawn]);
}
