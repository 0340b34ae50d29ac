import type { BodyType } from './headings.ts';
import type { PageContent } from './page-content.ts';
import type { StyleTable } from './style-table.ts';

/** The type in which most letters of the document stand. */
export function findBodyType(pages: readonly PageContent[], styles: StyleTable): BodyType {
  const letters: number[] = styles.styles.map(() => 0);
  for (const page of pages) {
    for (const word of page.words) letters[word.style] = (letters[word.style] ?? 0) + word.text.length;
  }
  const sizes = new Map<number, number>();
  for (const [index, count] of letters.entries()) {
    const rounded = Math.round(styles.at(index).size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + count);
  }
  const size = mostOf(sizes) ?? 11;
  let all = 0;
  let bold = 0;
  let italic = 0;
  for (const [index, count] of letters.entries()) {
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
