import type { OcrPage } from '../ocr/ocr-engine.ts';
import type { PageContent } from './page-content.ts';
import type { StyleTable } from './style-table.ts';
import type { Word, WordStore } from './word.ts';

/** Strokes this much thicker than those of most lines are bold. */
const boldBeyond = 1.28;
/** Heights within this share of the usual one are the usual one: OCR measures them with some noise. */
const sameSize = 0.16;

/** What Tesseract takes a bullet for. */
const bulletLike = /^[*¢«]$/;

/** The page with the words that OCR read, in points of the page as shown. */
export function withOcrWords(
  content: PageContent,
  read: OcrPage,
  dpi: number,
  styles: StyleTable,
  store: WordStore,
): PageContent {
  const scale = 72 / dpi;
  const letters = (line: OcrPage['lines'][number]): number =>
    line.words.reduce((sum, word) => sum + word.text.length, 0);
  const usual = weightedMedian(read.lines.map((line) => [line.height * scale, letters(line)]));
  const weight = weightedMedian(read.lines.map((line) => [line.weight, letters(line)]));
  const words: Word[] = [];
  for (const line of read.lines) {
    const measured = line.height * scale;
    const size = Math.round(Math.abs(measured - usual) < sameSize * usual ? usual : measured);
    const bold = line.weight > boldBeyond * weight;
    const style = styles.place({ font: '', size, bold, italic: false, colour: '' });
    const slope = line.x1 > line.x0 ? (line.base1 - line.base0) / (line.x1 - line.x0) : 0;
    const middle = (line.base0 + slope * ((line.x1 - line.x0) / 2)) * scale;
    for (const word of line.words) {
      const { x0, x1, y0, y1 } = word;
      const text = bulletLike.test(word.text) ? '•' : word.text;
      words.push(store.add(text, x0 * scale, x1 * scale, middle, y0 * scale, y1 * scale, size, style, false));
    }
  }
  return {
    ...content,
    turn: 0,
    frameWidth: content.width,
    frameHeight: content.height,
    words,
    hidden: [],
    turned: [],
    drawings: { dots: [], rules: [], areas: [], images: [], shapes: [] },
    ocr: { confidence: Math.round(read.confidence * 10) / 10 },
  };
}

function weightedMedian(values: readonly (readonly [number, number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let seen = 0;
  for (const [value, weight] of sorted) {
    seen += weight;
    if (seen >= total / 2) return value;
  }
  return 10;
}
