import type { TextStyle } from '../../domain/document/document-text.ts';

const bold = /^(?:b|strong|th|h[1-6]|dt)$/;
const italic = /^(?:i|em|cite|dfn|var|address)$/;
const headingSizes: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 10, h6: 8 };
const namedSizes: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};
const blocks = new Set(
  (
    'html body main article section div p h1 h2 h3 h4 h5 h6 ul ol menu li dl dt dd table caption thead tbody tfoot tr td th ' +
    'blockquote pre figure figcaption header footer nav aside address fieldset legend form details summary hr center ' +
    'noscript template dialog hgroup search optgroup option'
  ).split(' '),
);

/** Whether an element begins and ends a block of its own. */
export function displaysAsBlock(tag: string, declared: ReadonlyMap<string, string>): boolean {
  const display = declared.get('display');
  if (display === 'inline' || display === 'contents') return tag === 'li' || tag === 'td' || tag === 'th';
  if (display !== undefined && /^(?:block|list-item|flex|grid|table|flow-root)/.test(display)) return true;
  return blocks.has(tag);
}

/** The style of text inside an element: the browser's own rules, then what is declared. Sizes in points. */
export function textStyle(tag: string, declared: ReadonlyMap<string, string>, around: TextStyle): TextStyle {
  let style = around;
  const size = headingSizes[tag];
  if (size !== undefined) style = { ...style, size, bold: true };
  else if (bold.test(tag)) style = { ...style, bold: true };
  else if (italic.test(tag)) style = { ...style, italic: true };
  else if (tag === 'small' || tag === 'sub' || tag === 'sup') style = { ...style, size: rounded(around.size * 0.83) };
  if (declared.size === 0) return style;
  const weight = declared.get('font-weight');
  if (weight !== undefined) style = { ...style, bold: /^bold|^[6-9]00$/.test(weight) };
  const slant = declared.get('font-style');
  if (slant !== undefined) style = { ...style, italic: /^(?:italic|oblique)/.test(slant) };
  const stated = declared.get('font-size');
  if (stated !== undefined) style = { ...style, size: sizeInPoints(stated, around.size) ?? style.size };
  const family = declared.get('font-family')?.split(',')[0]?.replace(/["']/g, '').trim();
  if (family) style = { ...style, font: family };
  const colour = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(declared.get('color') ?? '')?.[1]?.toLowerCase();
  if (colour) {
    const full = colour.length === 3 ? colour.replace(/./g, (digit) => digit + digit) : colour;
    style = { ...style, colour: `#${full}` };
  }
  return style;
}

/** How far an element moves what it holds to the right, in points. */
export function indentOf(tag: string, declared: ReadonlyMap<string, string>): number {
  const usual = tag === 'blockquote' || tag === 'dd' || tag === 'ul' || tag === 'ol' || tag === 'menu' ? 30 : 0;
  if (tag === 'body' || tag === 'html' || tag === 'td' || tag === 'th') return 0;
  const margin = lengthInPoints(declared.get('margin-left'));
  const padding = lengthInPoints(declared.get('padding-left'));
  if (margin === null && padding === null) return usual;
  return Math.min((margin ?? 0) + (padding ?? (tag === 'ul' || tag === 'ol' ? 30 : 0)), 400);
}

function sizeInPoints(text: string, around: number): number | null {
  const named = namedSizes[text];
  if (named !== undefined) return named;
  const found = /^(\d{0,4}(?:\.\d{1,6})?)(pt|px|em|rem|%)$/.exec(text);
  const value = Number(found?.[1]);
  if (!found || !(value > 0)) return null;
  const factor = { pt: 1, px: 0.75, em: around, rem: 12, '%': around / 100 }[found[2] ?? ''] ?? 1;
  return rounded(Math.min(value * factor, 400));
}

function lengthInPoints(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '0') return 0;
  const found = /^(\d{0,4}(?:\.\d{1,6})?)(pt|px|em|rem|cm|mm|in)$/.exec(text);
  if (!found) return null;
  const factor = { pt: 1, px: 0.75, em: 12, rem: 12, cm: 28.35, mm: 2.835, in: 72 }[found[2] ?? ''] ?? 1;
  return rounded(Number(found[1]) * factor);
}

function rounded(size: number): number {
  return Math.round(size * 100) / 100;
}
