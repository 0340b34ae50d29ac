import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Outline } from './items.ts';
import type { Mark } from './marks.ts';
import { useSheetText } from './sheet-text.ts';

interface PrintedPageProps {
  readonly document: PDFDocumentProxy | null;
  readonly report: string;
  readonly sheet: Outline['sheets'][number];
  /** Pixels a point. */
  readonly scale: number;
  readonly marks: readonly Mark[];
  readonly onPoint: (mark: Mark) => void;
}

interface Box {
  readonly mark: Mark;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const drawn = new Set(['recommendation', 'near-miss', 'coding', 'observation', 'selection', 'found', 'evidence']);

/** Where marks lie on a page: line by line; within a line by its share of the letters. */
function layBoxes(lines: readonly number[], marks: readonly Mark[]): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 5 < lines.length; at += 6) {
    const [start = 0, end = 0, x = 0, y = 0, width = 0, height = 0] = lines.slice(at, at + 6);
    for (const mark of marks) {
      if (!drawn.has(mark.kind) || mark.start >= end || mark.end <= start) continue;
      const length = Math.max(1, end - start);
      const from = (Math.max(mark.start, start) - start) / length;
      const to = (Math.min(mark.end, end) - start) / length;
      boxes.push({ mark, key: `${mark.key}@${at}`, x: x + width * from, y, width: width * (to - from), height });
    }
  }
  return boxes;
}

/** One page as printed, drawn when it comes near, with the marks on it. */
export function PrintedPage({ document, report, sheet, scale, marks, onPoint }: PrintedPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const text = useSheetText(report, sheet.number, near);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: element.closest('.reader-page'),
      rootMargin: '800px 0px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!near || document === null || target === null) return;
    let ended = false;
    let stop: () => void = () => undefined;
    const draw = (page: PDFPageProxy): void => {
      if (ended) return;
      const viewport = page.getViewport({ scale: scale * Math.min(2, window.devicePixelRatio || 1) });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      task.promise.catch(() => undefined);
    };
    document.getPage(sheet.number).then(draw, (error: unknown) => {
      // A report that was closed meanwhile has no pages to give.
      if (!ended) throw error;
    });
    return () => {
      ended = true;
      stop();
      // A page that is far away gives its memory back.
      target.width = 0;
      target.height = 0;
    };
  }, [near, document, sheet.number, scale]);
  const boxes = near && text !== undefined ? layBoxes(text.lines, marks) : [];
  return (
    <div
      ref={frame}
      className="page-frame"
      data-sheet={sheet.number}
      style={{ width: sheet.width * scale, height: sheet.height * scale }}
    >
      <canvas ref={canvas} role="img" aria-label={`Page ${sheet.number} as printed`} />
      {boxes.map(({ mark, key, x, y, width, height }) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={`box m-${mark.kind} is-${mark.state} ring-${mark.ring}${mark.here ? ' is-here' : ''}`}
          style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
          title={mark.name}
          onClick={() => onPoint(mark)}
        />
      ))}
    </div>
  );
}
