// @ts-check
import { makeSvg } from './markup.js';

/** @typedef {import('../../page/printed-page.ts').PrintedPage} PrintedPage */
/** @typedef {import('../../page/printed-page.ts').PrintedLine} PrintedLine */
/** @typedef {readonly (readonly [number, number])[]} Stretches */

const looks = { bold: 1, italic: 2, serif: 4, mono: 8 };

/** @param {number} flags */
function lookOf(flags) {
  const names = Object.entries(looks).flatMap(([name, flag]) => ((flags & flag) === 0 ? [] : [name]));
  return names.join(' ');
}

/** @param {PrintedLine} line */
function drawLine([x, y, , height, , text, runs]) {
  const size = Math.max(...runs.map(([, points]) => points), 0) || height * 0.82;
  const baseline = y + height - Math.max(0, height - size) / 2 - size * 0.2;
  const node = makeSvg('text', { x: x / 10, y: baseline / 10 });
  let from = 0;
  for (const [length, points, flags] of runs) {
    const attributes = { 'font-size': (points || size) / 10, class: lookOf(flags) };
    node.append(makeSvg('tspan', attributes, text.slice(from, from + length)));
    from += length;
  }
  if (from < text.length) node.append(makeSvg('tspan', { 'font-size': size / 10 }, text.slice(from)));
  return node;
}

/** More than this and it is a gap between words that makes the line wide, not another font. */
const mostStretch = 1.3;

/** Gives the words the width that they have in print. @param {PrintedLine} line @param {SVGTextElement} node */
function fitLine([x, , width, , , text], node) {
  const natural = node.getComputedTextLength();
  if (width === 0 || natural === 0 || text.trim().length < 2) return;
  if (width < 0) {
    // Spaces after a marker take no room.
    if (natural > -width / 10) node.setAttribute('textLength', String(-width / 10));
    node.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    return;
  }
  const gap = text.trimEnd().lastIndexOf(' ');
  const [only, ...others] = node.children;
  if (width / 10 / natural > mostStretch && gap > 0 && only !== undefined && others.length === 0) {
    const last = makeSvg(
      'tspan',
      { x: (x + width) / 10, 'text-anchor': 'end', class: only.getAttribute('class') ?? '' },
      text.slice(gap + 1).trimEnd(),
    );
    last.setAttribute('font-size', only.getAttribute('font-size') ?? '');
    only.textContent = text.slice(0, gap + 1);
    node.append(last);
    return;
  }
  node.setAttribute('textLength', String(width / 10));
  node.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/**
 * Boxes behind the words of a line that belong to a stretch, measured where the browser set them.
 * @param {PrintedLine} line @param {SVGTextElement} node @param {Stretches} stretches
 */
function highlightLine([, y, , height, start, text], node, stretches) {
  return stretches.flatMap(([from, to]) => {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, text.trimEnd().length) - 1;
    if (last < first || node.getNumberOfChars() <= last) return [];
    const left = node.getStartPositionOfChar(first).x;
    const right = node.getEndPositionOfChar(last).x;
    return [
      makeSvg('rect', {
        class: 'highlight',
        x: left - 1,
        y: y / 10 - 1,
        width: Math.max(1, right - left + 2),
        height: height / 10 + 2,
      }),
    ];
  });
}

/**
 * A page as printed, drawn from its words, with the stretches highlighted and the rest dimmed a little. Call
 * `settle` once it stands in the document: only then can words be measured; it says how far down the first one is.
 * @param {PrintedPage} page
 */
export function drawPage(page) {
  const lines = page.lines.map(drawLine);
  const under = makeSvg('g', {});
  const svg = makeSvg(
    'svg',
    {
      class: 'sheet',
      viewBox: `0 0 ${page.width} ${page.height}`,
      role: 'img',
      'aria-label': `Page ${page.number} as printed`,
    },
    under,
    ...lines,
  );
  /** @param {Stretches} stretches */
  const settle = (stretches) => {
    let first = page.height;
    page.lines.forEach((line, index) => {
      const node = lines[index];
      if (node === undefined) return;
      fitLine(line, node);
      const boxes = highlightLine(line, node, stretches);
      if (boxes.length === 0) return;
      node.classList.add('meant');
      under.append(...boxes);
      first = Math.min(first, line[1] / 10);
    });
    return first < page.height ? first / page.height : null;
  };
  return { svg, settle };
}
