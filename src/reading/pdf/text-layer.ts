import type { PageContent } from './page-content.ts';

/** What the text layer of a page is worth. */
export type TextLayer = 'text' | 'garbage' | 'none' | 'blank';

const fewestLetters = 8;
/** From this share of characters without a known letter on, the words can't be trusted. */
const mostUnmapped = 0.4;

/** Judges the text layer of a page: OCR is for `none` and `garbage`. A page on which nothing is drawn is `blank`. */
export function judgeTextLayer(content: PageContent): TextLayer {
  if (content.characters >= fewestLetters) {
    return content.unmapped > mostUnmapped * content.characters ? 'garbage' : 'text';
  }
  if (content.objects === 0) return content.characters === 0 ? 'blank' : 'text';
  const largest = content.drawings.images.reduce((most, area) => Math.max(most, sizeOf(area)), 0);
  const page = content.frameWidth * content.frameHeight;
  // A photograph or a few rules are no text; a page-wide image or hundreds of outlines may be.
  return largest > 0.25 * page || content.objects > 60 ? 'none' : 'blank';
}

const sizeOf = (area: { x0: number; y0: number; x1: number; y1: number }): number =>
  (area.x1 - area.x0) * (area.y1 - area.y0);
