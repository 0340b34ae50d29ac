import { SaxesParser } from 'saxes';
import { lookOnPaper } from './paper-style.ts';
import { type Attributes, element, escapeMarkup } from './svg.ts';

/** An element of a drawing, with all that it needs to be drawn in its attributes. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawn | string)[];
}

/** A drawing as it is laid on paper; `width` and `height` in its own pixels. */
export interface PaperDrawing {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Drawn[];
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: (Drawn | string)[];
}

function readMarkup(svg: string): Drawn {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: { ...(attributes as Record<string, string>) }, children: [] });
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(svg).close();
  const [first] = root.children;
  if (first === undefined || typeof first === 'string') throw new Error('A drawing holds no element');
  return first;
}

const textOf = (node: Drawn): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** What only a screen uses. */
const ofTheScreen = new Set(['class', 'href', 'data-count', 'aria-label', 'aria-hidden', 'role']);

function layOut(node: Drawn): Drawn[] {
  const classes = (node.attributes.class ?? '').split(' ').filter((name) => name !== '');
  if (node.name === 'desc' || node.name === 'title' || classes.includes('target')) return [];
  const kept = Object.entries(node.attributes).filter(([name]) => !ofTheScreen.has(name));
  const look = lookOnPaper(node.name, classes);
  const looks = Object.entries(look.attributes).map(([name, value]) => [name, String(value)] as const);
  const inText = node.name === 'text' || node.name === 'tspan';
  const children = node.children.flatMap((child): (Drawn | string)[] => {
    if (typeof child !== 'string') return layOut(child);
    return inText ? [child] : [];
  });
  const attributes = Object.fromEntries([...kept, ...looks]);
  const drawn: Drawn = { name: node.name === 'a' ? 'g' : node.name, attributes, children };
  if (!look.edged) return [drawn];
  // Not every program knows `paint-order`: the white edge is a copy of the words below them.
  const edge = { stroke: '#ffffff', 'stroke-width': '3', 'stroke-linejoin': 'round', fill: '#ffffff' };
  const below: Drawn = { ...drawn, attributes: { ...attributes, ...edge } };
  return [below, drawn];
}

/**
 * A drawing as paper takes it: fixed colours in place of classes, no doors. `svg` is what the functions of this folder
 * return; anything else may throw.
 */
export function layOnPaper(svg: string): PaperDrawing {
  const root = readMarkup(svg);
  const description = root.children.find((child) => typeof child !== 'string' && child.name === 'desc');
  return {
    title: root.attributes['aria-label'] ?? '',
    description: description === undefined || typeof description === 'string' ? '' : textOf(description),
    width: Number(root.attributes.width),
    height: Number(root.attributes.height),
    children: root.children.flatMap((child) => (typeof child === 'string' ? [] : layOut(child))),
  };
}

function write(node: Drawn | string): string {
  return typeof node === 'string'
    ? escapeMarkup(node)
    : element(node.name, node.attributes as Attributes, ...node.children.map(write));
}

/** White around a drawing, in its pixels. */
export const paperMargin = 8;

/** The drawing as an SVG file of its own: white ground, fixed colours, its name and description within. */
export function writePaperSvg(drawing: PaperDrawing): string {
  const { title, description, width, height } = drawing;
  const size = { width: width + 2 * paperMargin, height: height + 2 * paperMargin };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-paperMargin} ${-paperMargin} ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'aria-label': title,
      'font-family': 'Arial, Helvetica, Liberation Sans, sans-serif',
      'font-size': 12,
    },
    '\n',
    element('title', {}, escapeMarkup(title)),
    '\n',
    element('desc', {}, escapeMarkup(description)),
    '\n',
    element('rect', { x: -paperMargin, y: -paperMargin, ...size, fill: '#ffffff' }),
    '\n',
    ...drawing.children.map((child) => `${write(child)}\n`),
  )}\n`;
}
