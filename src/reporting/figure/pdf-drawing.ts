import { encodeWords } from './helvetica.ts';
import { type Drawn, type PaperDrawing, paperMargin } from './paper-drawing.ts';

const typeSize = 12;

const put = (value: number): string => String(Math.round(value * 1000) / 1000);
const numberOf = (node: Drawn, name: string, missing = 0): number => {
  const value = Number(node.attributes[name] ?? missing);
  return Number.isFinite(value) ? value : missing;
};

function colour(value: string | undefined): string | null {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue].map((part) => put(Number.parseInt(part, 16) / 255)).join(' ');
}

/** Fills and strokes the path that stands before it; nothing when it has neither colour. */
function paint(node: Drawn, path: string): string {
  const fill = colour(node.attributes.fill);
  const stroke = colour(node.attributes.stroke);
  if (fill === null && stroke === null) return '';
  const dash = (node.attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).filter((part) => /^[\d.]+$/.test(part));
  return [
    'q',
    ...(fill === null ? [] : [`${fill} rg`]),
    ...(stroke === null ? [] : [`${stroke} RG ${put(numberOf(node, 'stroke-width', 1))} w [${dash.join(' ')}] 0 d`]),
    path,
    fill !== null && stroke !== null ? 'B' : fill !== null ? 'f' : 'S',
    'Q',
  ].join('\n');
}

function circlePath(x: number, y: number, radius: number): string {
  const reach = radius * 0.5522847;
  const curve = (...points: number[]): string => `${points.map(put).join(' ')} c`;
  return [
    `${put(x + radius)} ${put(y)} m`,
    curve(x + radius, y + reach, x + reach, y + radius, x, y + radius),
    curve(x - reach, y + radius, x - radius, y + reach, x - radius, y),
    curve(x - radius, y - reach, x - reach, y - radius, x, y - radius),
    curve(x + reach, y - radius, x + radius, y - reach, x + radius, y),
    'h',
  ].join(' ');
}

function tracePath(data: string): string {
  return [...data.matchAll(/([MLCZ])([^MLCZ]*)/g)]
    .map(([, command, rest = '']) => {
      const numbers = (rest.match(/-?[\d.]+/g) ?? []).map((value) => put(Number(value))).join(' ');
      return command === 'Z' ? 'h' : `${numbers} ${command === 'M' ? 'm' : command === 'L' ? 'l' : 'c'}`;
    })
    .join('\n');
}

/** The marks of the four states are drawn, for no standard type has them. */
function drawMark(mark: string, node: Drawn, x: number, y: number): string | null {
  const fill = node.attributes.fill ?? '#000000';
  const filled: Drawn = { name: 'path', attributes: { fill }, children: [] };
  const outlined: Drawn = { name: 'path', attributes: { stroke: fill, 'stroke-width': '1.2' }, children: [] };
  if (mark === '●') return paint(filled, circlePath(x, y - 4, 3.6));
  if (mark === '○') return paint(outlined, circlePath(x, y - 4, 3.2));
  if (mark === '·') return paint(filled, circlePath(x, y - 4, 1.1));
  if (mark !== '◆') return null;
  const corners = [
    [x, y - 8.4],
    [x + 4.2, y - 4],
    [x, y + 0.4],
    [x - 4.2, y - 4],
  ] as const;
  return paint(
    filled,
    `${corners.map(([cx, cy], index) => `${put(cx)} ${put(cy)} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`,
  );
}

interface Run {
  readonly text: string;
  readonly node: Drawn;
  readonly shift: number;
}

function runsOf(node: Drawn): Run[] {
  return node.children.flatMap((child): Run[] => {
    if (typeof child === 'string') return [{ text: child, node, shift: 0 }];
    if (child.name !== 'tspan') return [];
    const attributes = { ...node.attributes, ...child.attributes };
    const text = child.children.filter((part) => typeof part === 'string').join('');
    return [{ text, node: { ...child, attributes }, shift: numberOf(child, 'dx') }];
  });
}

function drawWords(node: Drawn): string {
  const runs = runsOf(node);
  const y = numberOf(node, 'y');
  const whole = runs.reduce((sum, run) => sum + run.shift + encodeWords(run.text).width * typeSize, 0);
  const anchor = node.attributes['text-anchor'];
  const start = numberOf(node, 'x') - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  const mark = runs.length === 1 ? drawMark(runs[0]?.text ?? '', node, numberOf(node, 'x'), y) : null;
  if (mark !== null) return mark;
  let x = start;
  return runs
    .map((run) => {
      const { codes, width } = encodeWords(run.text);
      const fill = colour(run.node.attributes.fill) ?? '0 0 0';
      const stroke = colour(run.node.attributes.stroke);
      const hex = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
      const at = x + run.shift;
      x = at + width * typeSize;
      const font = node.attributes['font-weight'] === undefined ? 'F1' : 'F2';
      const edge = stroke === null ? '0 Tr' : `${stroke} RG ${put(numberOf(run.node, 'stroke-width', 1))} w 1 j 2 Tr`;
      // The page is turned upside down to count from the top; the letters are turned back.
      return `BT /${font} ${typeSize} Tf ${fill} rg ${edge} 1 0 0 -1 ${put(at)} ${put(y)} Tm <${hex}> Tj ET`;
    })
    .join('\n');
}

function turn(node: Drawn, content: string): string {
  const [, angle, x, y] = /^rotate\((-?[\d.]+) (-?[\d.]+) (-?[\d.]+)\)$/.exec(node.attributes.transform ?? '') ?? [];
  if (angle === undefined || x === undefined || y === undefined) return content;
  const turned = (Number(angle) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  return `q 1 0 0 1 ${x} ${y} cm ${put(cos)} ${put(sin)} ${put(-sin)} ${put(cos)} 0 0 cm 1 0 0 1 ${put(-Number(x))} ${put(-Number(y))} cm\n${content}\nQ`;
}

function draw(node: Drawn | string): string {
  if (typeof node === 'string') return '';
  const of = (name: string): number => numberOf(node, name);
  switch (node.name) {
    case 'rect':
      return paint(node, `${['x', 'y', 'width', 'height'].map((name) => put(of(name))).join(' ')} re`);
    case 'line':
      return paint(
        { ...node, attributes: { ...node.attributes, fill: 'none' } },
        `${put(of('x1'))} ${put(of('y1'))} m ${put(of('x2'))} ${put(of('y2'))} l`,
      );
    case 'circle':
      return paint(node, circlePath(of('cx'), of('cy'), of('r')));
    case 'path':
      return paint(node, tracePath(node.attributes.d ?? ''));
    case 'text':
      return drawWords(node);
    default:
      return turn(node, node.children.map(draw).join('\n'));
  }
}

/**
 * A drawing as a PDF of one page, one point a pixel with a margin of 8, in standard Helvetica: what is rasterised where a
 * program can't show SVG. Letters that WinAnsi lacks are written without their marks.
 */
export function writePdfDrawing(drawing: PaperDrawing): Uint8Array {
  const width = drawing.width + 2 * paperMargin;
  const height = drawing.height + 2 * paperMargin;
  const content = `1 0 0 -1 ${paperMargin} ${put(height - paperMargin)} cm\n${drawing.children.map(draw).join('\n')}`;
  const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${put(width)} ${put(height)}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
