import { hexColour, packColour } from './characters.ts';
import type { Frame } from './frame.ts';
import type { Pdfium } from './pdfium-library.ts';

/** A straight horizontal or vertical line, drawn as a stroke, as an edge of a frame or as a thin filled bar. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly vertical: boolean;
  /** Edge of a filled area rather than a line of its own. */
  readonly edge: boolean;
}

/** A filled or stroked rectangle. */
export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** '' when only its outline is drawn. */
  readonly fill: string;
  readonly stroked: boolean;
}

/** A small filled shape, as wide as high: a bullet, when a line of text begins beside it. */
export interface Dot {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Drawings {
  readonly dots: Dot[];
  readonly rules: Rule[];
  readonly areas: Area[];
  /** Boxes of images. */
  readonly images: Area[];
  /** Boxes of filled shapes that are no rectangles, and of colour gradients. */
  readonly shapes: Area[];
}

interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const objectPath = 2;
const objectImage = 3;
const objectShading = 4;
const objectForm = 5;
const segmentLine = 0;
const segmentBezier = 1;
const segmentMove = 2;

/** A filled bar this thin, in points, is a line. */
const barWidth = 3;
const smallestDot = 1.5;
const largestDot = 8;
const mostDots = 400;
const deepestForm = 6;
/** Drawings of a page past this number (maps, charts) are left unread. */
const mostObjects = 20_000;
const mostSegments = 400;

/** The straight lines, rectangles and images of an open page, in the frame's coordinates. */
export function readDrawings(pdfium: Pdfium, page: number, frame: Frame): Drawings {
  const drawings: Drawings = { dots: [], rules: [], areas: [], images: [], shapes: [] };
  const { call } = pdfium;
  const count = Math.min(mostObjects, call.FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index++) {
    readObject(pdfium, call.FPDFPage_GetObject(page, index), frame, drawings, 0);
  }
  return drawings;
}

function readObject(pdfium: Pdfium, object: number, outer: Matrix, drawings: Drawings, depth: number): void {
  const { call } = pdfium;
  const type = call.FPDFPageObj_GetType(object);
  if (type === objectPath) readPath(pdfium, object, outer, drawings);
  else if (type === objectImage) readImage(pdfium, object, outer, drawings);
  else if (type === objectShading) readShading(pdfium, object, outer, drawings);
  else if (type === objectForm && depth < deepestForm) {
    const inner = multiply(matrixOf(pdfium, object), outer);
    const count = Math.min(mostObjects, call.FPDFFormObj_CountObjects(object));
    for (let index = 0; index < count; index++) {
      readObject(pdfium, call.FPDFFormObj_GetObject(object, index), inner, drawings, depth + 1);
    }
  }
}

function readImage(pdfium: Pdfium, object: number, outer: Matrix, drawings: Drawings): void {
  const m = multiply(matrixOf(pdfium, object), outer);
  const xs = [m.e, m.a + m.e, m.c + m.e, m.a + m.c + m.e];
  const ys = [m.f, m.b + m.f, m.d + m.f, m.b + m.d + m.f];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  drawings.images.push({ ...box, fill: '', stroked: false });
}

function readShading(pdfium: Pdfium, object: number, outer: Matrix, drawings: Drawings): void {
  const { call, scratch } = pdfium;
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return;
  const floats = pdfium.floats();
  const at = scratch >> 2;
  const [left, bottom, right, top] = [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0, floats[at + 3] ?? 0];
  const xs = [outer.a * left + outer.c * bottom + outer.e, outer.a * right + outer.c * top + outer.e];
  const ys = [outer.b * left + outer.d * bottom + outer.f, outer.b * right + outer.d * top + outer.f];
  drawings.shapes.push({
    x0: Math.min(...xs),
    y0: Math.min(...ys),
    x1: Math.max(...xs),
    y1: Math.max(...ys),
    fill: '#808080',
    stroked: false,
  });
}

function readPath(pdfium: Pdfium, object: number, outer: Matrix, drawings: Drawings): void {
  const { call, scratch } = pdfium;
  const segments = call.FPDFPath_CountSegments(object);
  if (segments < 2 || segments > mostSegments) return;
  call.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
  const modes = pdfium.integers();
  const filled = modes[scratch >> 2] !== 0;
  const stroked = modes[(scratch + 4) >> 2] !== 0;
  const fill = filled ? colourOf(pdfium, object) : '';
  // A fill of nothing at all (fully transparent) is not drawn.
  if (!stroked && fill === '') return;
  const matrix = multiply(matrixOf(pdfium, object), outer);
  let points: number[] = [];
  let curved = false;
  const finish = (closed: boolean): void => {
    if (points.length >= 4) addShape(points, curved, closed, fill, stroked, drawings);
    points = [];
    curved = false;
  };
  for (let index = 0; index < segments; index++) {
    const segment = call.FPDFPath_GetPathSegment(object, index);
    const type = call.FPDFPathSegment_GetType(segment);
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const floats = pdfium.floats();
    const x = floats[scratch >> 2] ?? 0;
    const y = floats[(scratch + 4) >> 2] ?? 0;
    if (type === segmentMove) finish(false);
    else if (type === segmentBezier) curved = true;
    else if (type !== segmentLine) continue;
    points.push(matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f);
    if (call.FPDFPathSegment_GetClose(segment) === 1) finish(true);
  }
  finish(false);
}

/** Adds one subpath: a rectangle (rounded corners allowed), or the straight lines it has. */
function addShape(
  points: readonly number[],
  curved: boolean,
  closed: boolean,
  fill: string,
  stroked: boolean,
  drawings: Drawings,
): void {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  const width = x1 - x0;
  const height = y1 - y0;
  if (width <= largestDot && height <= largestDot) {
    const round = Math.abs(width - height) <= 0.25 * Math.max(width, height) && width >= smallestDot;
    if (round && drawings.dots.length < mostDots) drawings.dots.push({ x0, y0, x1, y1 });
    return;
  }
  if (width <= barWidth || height <= barWidth) {
    const vertical = width <= barWidth;
    const middleX = (x0 + x1) / 2;
    const middleY = (y0 + y1) / 2;
    if (vertical) drawings.rules.push({ x0: middleX, x1: middleX, y0, y1, vertical, edge: false });
    else drawings.rules.push({ x0, x1, y0: middleY, y1: middleY, vertical, edge: false });
    return;
  }
  if (isRectangle(points, x0, y0, x1, y1, curved)) {
    drawings.areas.push({ x0, y0, x1, y1, fill, stroked });
    const edge = !stroked;
    drawings.rules.push({ x0, x1, y0, y1: y0, vertical: false, edge });
    drawings.rules.push({ x0, x1, y0: y1, y1, vertical: false, edge });
    drawings.rules.push({ x0, x1: x0, y0, y1, vertical: true, edge });
    drawings.rules.push({ x0: x1, x1, y0, y1, vertical: true, edge });
    return;
  }
  if (fill !== '') drawings.shapes.push({ x0, y0, x1, y1, fill, stroked });
  if (!stroked || curved) return;
  const last = closed ? points.length : points.length - 2;
  for (let i = 0; i < last; i += 2) {
    const j = (i + 2) % points.length;
    addLine(points[i] ?? 0, points[i + 1] ?? 0, points[j] ?? 0, points[j + 1] ?? 0, drawings);
  }
}

function addLine(xa: number, ya: number, xb: number, yb: number, drawings: Drawings): void {
  const vertical = Math.abs(xa - xb) < 1;
  if (!vertical && Math.abs(ya - yb) >= 1) return;
  if (Math.hypot(xa - xb, ya - yb) < 4) return;
  drawings.rules.push({
    x0: Math.min(xa, xb),
    x1: Math.max(xa, xb),
    y0: Math.min(ya, yb),
    y1: Math.max(ya, yb),
    vertical,
    edge: false,
  });
}

/** Whether every corner of the path lies on the outline of its box; rounded corners may cut in by a tenth. */
function isRectangle(
  points: readonly number[],
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  curved: boolean,
): boolean {
  if (points.length < 8) return false;
  if (curved && points.length > 60) return false;
  const give = curved ? Math.min(12, (x1 - x0) * 0.1, (y1 - y0) * 0.25) : 0.75;
  let corners = 0;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const onSide = Math.min(x - x0, x1 - x) <= give;
    const onEnd = Math.min(y - y0, y1 - y) <= give;
    if (!onSide && !onEnd) return false;
    if (onSide && onEnd) corners++;
  }
  return corners >= 4;
}

function colourOf(pdfium: Pdfium, object: number): string {
  const { call, scratch } = pdfium;
  if (call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return '#808080';
  const integers = pdfium.integers();
  const at = scratch >> 2;
  if (integers[at + 3] === 0) return '';
  return hexColour(packColour(integers[at] ?? 0, integers[at + 1] ?? 0, integers[at + 2] ?? 0));
}

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  const { call, scratch } = pdfium;
  if (call.FPDFPageObj_GetMatrix(object, scratch) !== 1) return { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const floats = pdfium.floats();
  const at = scratch >> 2;
  return {
    a: floats[at] ?? 1,
    b: floats[at + 1] ?? 0,
    c: floats[at + 2] ?? 0,
    d: floats[at + 3] ?? 1,
    e: floats[at + 4] ?? 0,
    f: floats[at + 5] ?? 0,
  };
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}
