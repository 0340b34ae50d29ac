import { element } from './svg.ts';

/** The mark of Heed: four rings, the child at the centre. `size` in pixels; decorative, so hidden from screen readers. */
export function drawRingsMark(size: number): string {
  const ring = (number: number, radius: number): string =>
    element('circle', { class: `ring-${number}`, cx: 16, cy: 16, r: radius, fill: 'none', 'stroke-width': 2.4 });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'mark',
      viewBox: '0 0 32 32',
      width: size,
      height: size,
      'aria-hidden': 'true',
    },
    element('circle', { class: 'ring-1', cx: 16, cy: 16, r: 2.4, 'stroke-width': 1.6 }),
    ring(2, 6.4),
    ring(3, 10.4),
    ring(4, 14.4),
  );
}
