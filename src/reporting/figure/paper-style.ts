import type { Attributes } from './svg.ts';

const ink = '#1d1c1a';
const quiet = '#4a4843';
const accent = '#14566f';
const white = '#ffffff';

/** `share` of a colour on white paper, as `#rrggbb`. */
function tint(colour: string, share: number): string {
  const part = (place: number): string => {
    const full = Number.parseInt(colour.slice(place, place + 2), 16);
    return Math.round(255 + (full - 255) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** `share` of the accent on white paper, as six hexadecimal digits: the shade of a cell. */
export const tintAccent = (share: number): string => tint(accent, share).slice(1).toUpperCase();

/** The hues of the four rings on paper. */
export const ringColours = { 1: '#b0532c', 2: '#93741a', 3: '#2b6f62', 4: '#3f5c95' } as const;

const box = (share: number): Attributes => ({ fill: tint(accent, share), stroke: accent, 'stroke-width': 1 });
const written = (fill: string): Attributes => ({ fill });
const bold = { fill: ink, 'font-weight': 600 };

const texts: Readonly<Record<string, Attributes>> = {
  aside: written(quiet),
  tick: written(quiet),
  none: written(quiet),
  reference: written(quiet),
  field: bold,
  'on-tone-4': written(white),
  'on-tone-5': written(white),
  'on-ring': written(white),
  'match-both': written(white),
  'match-case': written(accent),
  'match-recommendation': written(accent),
  'match-neither': written(quiet),
};

const shapes: Readonly<Record<string, Attributes>> = {
  axis: { stroke: quiet },
  reference: { stroke: quiet },
  within: { fill: 'none', stroke: quiet },
  cut: { stroke: quiet },
  lead: { stroke: tint(quiet, 0.6) },
  dot: box(0.11),
  suggested: box(0.11),
  estimate: { fill: accent, stroke: accent },
  published: { fill: white, stroke: quiet },
  interval: { stroke: accent, 'stroke-width': 1.6 },
  confirmed: { fill: accent, stroke: accent },
  'layer-0': box(0.04),
  'layer-1': box(0.1),
  'layer-2': box(0.17),
  'layer-3': box(0.25),
  'tone-1': box(0.06),
  'tone-2': box(0.2),
  'tone-3': box(0.4),
  'tone-4': box(0.72),
  'tone-5': box(1),
  'match-both': box(1),
  'match-case': box(0.06),
  'match-recommendation': box(0.2),
  'match-neither': { fill: white, stroke: tint(quiet, 0.3) },
  'heat-0': { fill: white, stroke: tint(quiet, 0.15) },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((shade) => [`heat-${shade}`, { fill: tint(accent, shade * 0.06 - 0.01), stroke: 'none' }]),
  ),
  ...Object.fromEntries(
    ([1, 2, 3, 4] as const).flatMap((ring) => [
      [`ring-fill-${ring}`, { fill: ringColours[ring], stroke: white, 'stroke-width': 1.5 }],
      [`ring-dot-${ring}`, { fill: ringColours[ring], stroke: ringColours[ring] }],
    ]),
  ),
};

/** Words that lie over lines and shapes: they get a white edge. */
const edged = new Set(['value', 'reference', 'label']);

export interface PaperLook {
  readonly attributes: Attributes;
  readonly edged: boolean;
}

/** How an element with these class names looks on paper, where there is no style sheet; screens have `figure.css`. */
export function lookOnPaper(element: string, classes: readonly string[]): PaperLook {
  const isText = element === 'text' || element === 'tspan';
  const table = isText ? texts : shapes;
  const looks = classes.map((name) => table[name] ?? {});
  const attributes: Attributes = Object.assign(element === 'text' ? { fill: ink } : {}, ...looks);
  return { attributes, edged: element === 'text' && classes.some((name) => edged.has(name)) };
}
