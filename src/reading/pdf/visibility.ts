import type { PageContent } from './page-content.ts';
import type { StyleTable } from './style-table.ts';
import type { Word } from './word.ts';

const paper = '#ffffff';

/**
 * The page without the white words that stand on white paper: search words and notes that no reader sees. White letters on a
 * filled area or an image stay.
 */
export function withoutWhiteOnWhite(content: PageContent, styles: StyleTable): PageContent {
  const isWhite = (word: Word): boolean => styles.styles[word.style]?.colour === paper;
  if (!content.words.some(isWhite)) return content;
  const { areas, images, shapes } = content.drawings;
  const painted = [...areas.filter((area) => area.fill !== '' && area.fill !== paper), ...images, ...shapes];
  const isUnseen = (word: Word): boolean => {
    if (!isWhite(word)) return false;
    const x = (word.x0 + word.x1) / 2;
    const y = word.base - 0.3 * word.size;
    return !painted.some((area) => x > area.x0 && x < area.x1 && y > area.y0 && y < area.y1);
  };
  const hidden = content.words.filter(isUnseen);
  if (hidden.length === 0) return content;
  return { ...content, words: content.words.filter((word) => !isUnseen(word)), hidden: [...content.hidden, ...hidden] };
}
