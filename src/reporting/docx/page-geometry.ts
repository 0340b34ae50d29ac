import { element } from '../figure/svg.ts';

/** A4 in twentieths of a point. */
const paper = { short: 11906, long: 16838 } as const;

export type Orientation = 'upright' | 'sideways';

const margins = { upright: 1418, sideways: 1134 } as const;

/** Width between the margins, in twentieths of a point. */
export const textWidth: Readonly<Record<Orientation, number>> = {
  upright: paper.short - 2 * margins.upright,
  sideways: paper.long - 2 * margins.sideways,
};

/** The properties of a section: paper, margins, running heads. `first` has no running head on its first page. */
export function writeSection(orientation: Orientation, first: boolean): string {
  const sideways = orientation === 'sideways';
  const margin = margins[orientation];
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': `rIdHeader-${orientation}` }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': `rIdFooter-${orientation}` }),
    ...(first ? [element('w:footerReference', { 'w:type': 'first', 'r:id': `rIdFooter-${orientation}` })] : []),
    element('w:type', { 'w:val': 'nextPage' }),
    sideways
      ? element('w:pgSz', { 'w:w': paper.long, 'w:h': paper.short, 'w:orient': 'landscape' })
      : element('w:pgSz', { 'w:w': paper.short, 'w:h': paper.long }),
    element('w:pgMar', {
      'w:top': margin,
      'w:right': margin,
      'w:bottom': margin,
      'w:left': margin,
      'w:header': 680,
      'w:footer': 680,
      'w:gutter': 0,
    }),
    element('w:cols', { 'w:space': 708 }),
    ...(first ? ['<w:titlePg/>'] : []),
  );
}
