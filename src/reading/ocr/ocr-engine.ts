import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import { encodeBmp, type GreyImage, strokeThickness } from './grey-image.ts';

/** A word read from an image; measures are in points of the image. */
export interface OcrWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
  /** Baseline at the left and right end of the line. */
  readonly x0: number;
  readonly x1: number;
  readonly base0: number;
  readonly base1: number;
  /** From the tops of tall letters to the bottoms of hanging ones. */
  readonly height: number;
  /** Thickness of its strokes as a share of its height. */
  readonly weight: number;
}

export interface OcrPage {
  readonly lines: readonly OcrLine[];
  /** Mean over the words, 0 to 100. */
  readonly confidence: number;
  readonly words: number;
}

/** Words below this confidence are specks and rules that look like letters. */
const leastConfidence = 20;

/** Reads English text from images with Tesseract, on this machine alone. `close` must be called, or the process stays. */
export class OcrEngine {
  #worker: Promise<Worker> | null = null;

  async read(image: GreyImage): Promise<OcrPage> {
    this.#worker ??= startWorker();
    const worker = await this.#worker;
    const { data } = await worker.recognize(Buffer.from(encodeBmp(image)), {}, { blocks: true, text: false });
    const lines: OcrLine[] = [];
    let sum = 0;
    let count = 0;
    for (const block of data.blocks ?? []) {
      for (const paragraph of block.paragraphs) {
        for (const line of paragraph.lines) {
          const words = line.words.filter((word) => word.text.trim() !== '' && word.confidence >= leastConfidence);
          const first = words[0];
          if (first === undefined) continue;
          for (const word of words) {
            sum += word.confidence;
            count++;
          }
          const { x0, x1, y0: base0, y1: base1 } = line.baseline;
          const height = Math.max(4, line.rowAttributes.rowHeight);
          const { bbox } = line;
          const weight = strokeThickness(image, bbox.x0, bbox.y0, bbox.x1, bbox.y1) / height;
          const read = words.map((word) => ({ text: word.text.trim(), ...word.bbox }));
          lines.push({ words: read, x0, x1, base0, base1, height, weight });
        }
      }
    }
    return { lines, confidence: count === 0 ? 0 : sum / count, words: count };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker !== null) await (await worker).terminate();
  }
}

/** Tesseract is loaded with the first scanned page, which most files don't have. */
async function startWorker(): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
  return createWorker('eng', 1, { langPath: join(data, '4.0.0'), gzip: true, cacheMethod: 'none' });
}
