import type { BodyType } from './headings.ts';
import type { PageContent } from './page-content.ts';
import type { StyleTable } from './style-table.ts';

/** The type in which most letters of the document stand. */
export function findBodyType(pages: readonly PageContent[], styles: StyleTable): BodyType {
  const sizes = new Map<number, number>();
  const letters = new Map<number, number>();
  for (const page of pages) {
    for (const word of page.words) {
      const size = Math.round(word.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + word.text.length);
      letters.set(word.style, (letters.get(word.style) ?? 0) + word.text.length);
    }
  }
  const size = mostOf(sizes) ?? 11;
  let all = 0;
  let bold = 0;
  let italic = 0;
  for (const [index, count] of letters) {
    const style = styles.at(index);
    if (Math.abs(style.size - size) > 0.5) continue;
    all += count;
    if (style.bold) bold += count;
    if (style.italic) italic += count;
  }
  return { size, bold: bold > 0.6 * all && all > 0, italic: italic > 0.6 * all && all > 0 };
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      most = count;
      best = value;
    }
  }
  return best;
}
