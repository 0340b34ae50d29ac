import { addressOf, type Selection } from '../selection.ts';
import { say } from '../wording.ts';
import { breakLabel } from './label-lines.ts';
import { drawing, element, words } from './svg.ts';

export interface Layer {
  readonly label: string;
  readonly reviews: number;
  readonly recommendations: number;
  readonly door: Selection;
}

/**
 * The nested samples as bars inside one another: each as wide as its number of reviews, standing within the one that it
 * is part of, its number and words below its own edge. Every layer with recommendations is a door.
 */
export function drawLayers(
  layers: readonly Layer[],
  about: { readonly id: string; readonly title: string; readonly description: string; readonly width: number },
): string {
  const outer = Math.max(1, layers[0]?.reviews ?? 1);
  const perLine = Math.floor((about.width - 24) / 6.3);
  const labels = layers.map((layer) => breakLabel(`${say(layer.reviews)} ${layer.label}`, perLine));
  const heights = labels.map((lines) => lines.length * 15 + 12);
  const drawn: string[] = [];
  let top = 1;
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (const [index, layer] of layers.entries()) {
    const width = Math.max(2, (layer.reviews / outer) * (about.width - 2));
    const lines = labels[index] ?? [];
    const shape = { x: 1, y: top, width, height: total + 1 - top, fill: 'none', stroke: 'currentColor' };
    const content = [
      element('rect', { class: `layer layer-${index}`, ...shape }),
      ...lines.map((line, row) => words(line, { x: 10, y: top + 18 + row * 15, class: 'label' })),
    ];
    const spoken = `${say(layer.reviews)} ${layer.label}`;
    drawn.push(
      layer.recommendations === 0
        ? element('g', {}, ...content)
        : element(
            'a',
            { href: addressOf(layer.door), class: 'door', 'aria-label': spoken, 'data-count': layer.recommendations },
            ...content,
          ),
    );
    top += heights[index] ?? 0;
  }
  return drawing({ width: about.width, height: total + 4 }, about, drawn);
}
