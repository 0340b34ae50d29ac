import type { TextStyle } from '../../domain/document/document-text.ts';
import { plainStyle } from '../document-builder.ts';
import { childElement, childElements, type XmlElement } from '../xml/xml-tree.ts';

/** What a style states; what it leaves to its parent is undefined. */
interface OdtStyle {
  readonly name: string;
  readonly displayName: string;
  readonly parent: string | null;
  readonly listStyle: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly text: Partial<TextStyle> & { readonly hidden?: boolean };
  readonly indent: number | undefined;
  readonly boxed: boolean | undefined;
  readonly breakBefore: boolean | undefined;
}

export interface ParagraphFacts {
  /** Names the author sees, nearest first. */
  readonly names: readonly string[];
  readonly listStyle: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly style: TextStyle;
  readonly hidden: boolean;
  readonly indent: number | undefined;
  readonly boxed: boolean;
  readonly breakBefore: boolean;
}

/** Styles of an OpenDocument file by family and name, resolved through their parents. */
export class OdtStyles {
  readonly #styles = new Map<string, OdtStyle>();
  #default: TextStyle = { ...plainStyle, size: 12 };
  readonly #fonts = new Map<string, string>();

  /** Adds the styles inside `office:styles` or `office:automatic-styles`. */
  add(container: XmlElement | undefined): void {
    for (const element of container?.children ?? []) {
      if (typeof element === 'string') continue;
      if (element.name === 'style:default-style' && element.attributes['style:family'] === 'paragraph') {
        this.#default = { ...this.#default, ...this.#readText(childElement(element, 'style:text-properties')) };
      }
      if (element.name !== 'style:style') continue;
      const name = element.attributes['style:name'];
      const family = element.attributes['style:family'];
      if (name === undefined || family === undefined) continue;
      const paragraph = childElement(element, 'style:paragraph-properties');
      const outline = element.attributes['style:default-outline-level'];
      this.#styles.set(`${family} ${name}`, {
        name,
        displayName: element.attributes['style:display-name'] ?? name.replace(/_20_/g, ' '),
        parent: element.attributes['style:parent-style-name'] ?? null,
        listStyle: element.attributes['style:list-style-name'],
        outlineLevel: outline !== undefined && /^\d$/.test(outline) ? Number(outline) : undefined,
        text: this.#readText(childElement(element, 'style:text-properties')),
        indent: lengthInPoints(paragraph?.attributes['fo:margin-left']),
        boxed: paragraph ? isBoxed(paragraph) : undefined,
        breakBefore: breaksBefore(paragraph, element),
      });
    }
  }

  addFonts(container: XmlElement | undefined): void {
    for (const face of container ? childElements(container, 'style:font-face') : []) {
      const name = face.attributes['style:name'];
      const family = face.attributes['svg:font-family']?.replace(/['"]/g, '');
      if (name !== undefined && family !== undefined) this.#fonts.set(name, family);
    }
  }

  paragraph(name: string | undefined): ParagraphFacts {
    const chain = this.#chain('paragraph', name);
    const first = <K extends keyof OdtStyle>(key: K): OdtStyle[K] | undefined =>
      chain.find((style) => style[key] !== undefined)?.[key];
    let style = this.#default;
    let hidden = false;
    for (const { text } of [...chain].reverse()) {
      const { hidden: own, ...rest } = text;
      style = { ...style, ...rest };
      hidden = own ?? hidden;
    }
    return {
      names: chain.map((entry) => entry.displayName),
      listStyle: first('listStyle'),
      outlineLevel: first('outlineLevel'),
      style,
      hidden,
      indent: first('indent'),
      boxed: first('boxed') ?? false,
      breakBefore: chain[0]?.breakBefore ?? false,
    };
  }

  /** The style of a span inside text of another style. */
  span(name: string | undefined, around: TextStyle): { style: TextStyle; hidden: boolean } {
    let style = around;
    let hidden = false;
    for (const { text } of this.#chain('text', name).reverse()) {
      const { hidden: own, ...rest } = text;
      style = { ...style, ...rest };
      hidden = own ?? hidden;
    }
    return { style, hidden };
  }

  #chain(family: string, name: string | undefined): OdtStyle[] {
    const chain: OdtStyle[] = [];
    let style = name === undefined ? undefined : this.#styles.get(`${family} ${name}`);
    while (style && !chain.includes(style) && chain.length < 50) {
      chain.push(style);
      style = style.parent === null ? undefined : this.#styles.get(`${family} ${style.parent}`);
    }
    return chain;
  }

  #readText(properties: XmlElement | undefined): OdtStyle['text'] {
    if (!properties) return {};
    const { attributes } = properties;
    const read: { -readonly [K in keyof OdtStyle['text']]: OdtStyle['text'][K] } = {};
    const weight = attributes['fo:font-weight'];
    if (weight !== undefined) read.bold = weight === 'bold' || /^[6-9]00$/.test(weight);
    const slant = attributes['fo:font-style'];
    if (slant !== undefined) read.italic = slant === 'italic' || slant === 'oblique';
    const size = lengthInPoints(attributes['fo:font-size']);
    if (size !== undefined) read.size = Math.min(Math.round(size * 100) / 100, 1000);
    const font = attributes['fo:font-family'] ?? attributes['style:font-name'];
    if (font !== undefined) read.font = this.#fonts.get(font) ?? font.replace(/['"]/g, '');
    const colour = attributes['fo:color'];
    if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) read.colour = colour.toLowerCase();
    const display = attributes['text:display'];
    if (display !== undefined) read.hidden = display === 'none';
    return read;
  }
}

function isBoxed(paragraph: XmlElement): boolean | undefined {
  const { attributes } = paragraph;
  const background = attributes['fo:background-color'];
  const border = attributes['fo:border'];
  const sides = ['top', 'left', 'bottom', 'right'].map((side) => attributes[`fo:border-${side}`]);
  if (background === undefined && border === undefined && sides.every((side) => side === undefined)) return undefined;
  const isDrawn = (value: string | undefined) => value !== undefined && value !== 'none' && !value.startsWith('0');
  const shaded = background !== undefined && background !== 'transparent' && background.toLowerCase() !== '#ffffff';
  return shaded || isDrawn(border) || sides.filter(isDrawn).length >= 3;
}

function breaksBefore(paragraph: XmlElement | undefined, style: XmlElement): boolean | undefined {
  if ((style.attributes['style:master-page-name'] ?? '') !== '') return true;
  const value = paragraph?.attributes['fo:break-before'];
  return value === undefined ? undefined : value === 'page';
}

/** A length of OpenDocument in points; undefined for percentages and what is no length. */
export function lengthInPoints(text: string | undefined): number | undefined {
  const found = /^(-?\d{0,6}(?:\.\d{1,8})?)(cm|mm|in|pt|pc|px)$/.exec(text ?? '');
  if (!found?.[1]) return undefined;
  const factor = { cm: 28.3465, mm: 2.83465, in: 72, pt: 1, pc: 12, px: 0.75 }[found[2] ?? ''] ?? 1;
  return Math.round(Number(found[1]) * factor * 100) / 100;
}
