import type { TextStyle } from '../../domain/document/document-text.ts';
import { plainStyle } from '../document-builder.ts';
import { childElement, childElements, type XmlElement } from '../xml/xml-tree.ts';

/** Character properties as one element states them; what it does not state is undefined. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
  readonly shaded?: boolean;
}

export interface ParagraphProperties {
  readonly outlineLevel?: number;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  /** Left indent in points. */
  readonly indent?: number;
  readonly boxed?: boolean;
  readonly pageBreakBefore?: boolean;
}

export interface NamedStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** Table styles: what the first row adds. */
  readonly firstRow: RunProperties;
}

export interface Styles {
  readonly defaults: RunProperties;
  readonly defaultParagraphStyle: string;
  get(id: string): NamedStyle | undefined;
  /** The style and those it is based on, nearest first. */
  chain(id: string): readonly NamedStyle[];
}

/** On or off as a toggle property states it; undefined when the element is not there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = childElement(parent, name);
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

export function readRunProperties(properties: XmlElement | undefined): RunProperties {
  if (!properties) return {};
  const read: { -readonly [K in keyof RunProperties]: RunProperties[K] } = {};
  const bold = toggle(properties, 'w:b');
  const italic = toggle(properties, 'w:i');
  const hidden = toggle(properties, 'w:vanish');
  if (bold !== undefined) read.bold = bold;
  if (italic !== undefined) read.italic = italic;
  if (hidden !== undefined) read.hidden = hidden;
  const size = Number(childElement(properties, 'w:sz')?.attributes['w:val']);
  if (size > 0 && size < 4000) read.size = size / 2;
  const font = childElement(properties, 'w:rFonts')?.attributes['w:ascii'];
  if (font) read.font = font;
  const colour = childElement(properties, 'w:color')?.attributes['w:val'];
  if (colour === 'auto') read.colour = '';
  else if (colour && /^[0-9a-f]{6}$/i.test(colour)) read.colour = `#${colour.toLowerCase()}`;
  if (isShaded(properties) || childElement(properties, 'w:highlight')) read.shaded = true;
  return read;
}

export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (!properties) return {};
  const read: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = {};
  const outline = childElement(properties, 'w:outlineLvl')?.attributes['w:val'];
  if (outline !== undefined && /^\d$/.test(outline)) read.outlineLevel = Number(outline);
  const numbering = childElement(properties, 'w:numPr');
  if (numbering) {
    const id = childElement(numbering, 'w:numId')?.attributes['w:val'];
    const level = childElement(numbering, 'w:ilvl')?.attributes['w:val'];
    if (id !== undefined) read.numberingId = id;
    if (level !== undefined && /^\d$/.test(level)) read.numberingLevel = Number(level);
  }
  const indent = readIndent(properties);
  if (indent !== undefined) read.indent = indent;
  const borders = childElement(properties, 'w:pBdr');
  if (borders || childElement(properties, 'w:shd')) {
    read.boxed = isShaded(properties) || (borders !== undefined && isFramed(borders));
  }
  const pageBreak = toggle(properties, 'w:pageBreakBefore');
  if (pageBreak !== undefined) read.pageBreakBefore = pageBreak;
  return read;
}

/** Left indent in points as `w:ind` states it. */
export function readIndent(properties: XmlElement | undefined): number | undefined {
  const attributes = childElement(properties, 'w:ind')?.attributes;
  const left = attributes?.['w:left'] ?? attributes?.['w:start'];
  if (left === undefined || !/^-?\d{1,6}$/.test(left)) return undefined;
  return Number(left) / 20;
}

/** Whether properties fill the background with a colour that shows. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = childElement(properties, 'w:shd')?.attributes['w:fill']?.toLowerCase();
  return fill !== undefined && fill !== 'auto' && fill !== 'ffffff';
}

function isFramed(borders: XmlElement): boolean {
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'].filter((side) => {
    const value = childElement(borders, side)?.attributes['w:val'];
    return value !== undefined && value !== 'nil' && value !== 'none';
  });
  return sides.length >= 3;
}

export function readStyles(tree: XmlElement | null): Styles {
  const styles = new Map<string, NamedStyle>();
  let defaultParagraphStyle = '';
  for (const element of tree ? childElements(tree, 'w:style') : []) {
    const id = element.attributes['w:styleId'];
    if (!id) continue;
    if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default']))
      defaultParagraphStyle = id;
    const firstRow = childElements(element, 'w:tblStylePr').find((part) => part.attributes['w:type'] === 'firstRow');
    styles.set(id, {
      id,
      name: childElement(element, 'w:name')?.attributes['w:val'] ?? id,
      basedOn: childElement(element, 'w:basedOn')?.attributes['w:val'] ?? null,
      run: readRunProperties(childElement(element, 'w:rPr')),
      paragraph: readParagraphProperties(childElement(element, 'w:pPr')),
      firstRow: readRunProperties(childElement(firstRow, 'w:rPr')),
    });
  }
  const defaults = childElement(
    childElement(childElement(tree ?? undefined, 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  );
  const chains = new Map<string, readonly NamedStyle[]>();
  return {
    defaults: readRunProperties(defaults),
    defaultParagraphStyle,
    get: (id) => styles.get(id),
    chain(id) {
      const known = chains.get(id);
      if (known) return known;
      const chain: NamedStyle[] = [];
      let style = styles.get(id);
      while (style && !chain.includes(style) && chain.length < 50) {
        chain.push(style);
        style = style.basedOn === null ? undefined : styles.get(style.basedOn);
      }
      chains.set(id, chain);
      return chain;
    },
  };
}

/** One property of a style, its own or the nearest inherited. */
export function inherited<K extends keyof NamedStyle['paragraph']>(
  chain: readonly NamedStyle[],
  key: K,
): ParagraphProperties[K] | undefined {
  for (const style of chain) if (style.paragraph[key] !== undefined) return style.paragraph[key];
  return undefined;
}

/**
 * The style of a run: document defaults, then the paragraph's style, then the character style (toggles such as bold
 * cancel out between the two), then what the run itself states.
 */
export function resolveRun(
  styles: Styles,
  paragraphChain: readonly NamedStyle[],
  characterChain: readonly NamedStyle[],
  direct: RunProperties,
  table: RunProperties = {},
): { style: TextStyle; hidden: boolean; shaded: boolean } {
  const from = <K extends keyof RunProperties>(chain: readonly NamedStyle[], key: K): RunProperties[K] | undefined => {
    for (const style of chain) if (style.run[key] !== undefined) return style.run[key];
    return undefined;
  };
  const either = (key: 'bold' | 'italic' | 'hidden'): boolean =>
    direct[key] ??
    ((from(paragraphChain, key) ?? styles.defaults[key] ?? false) !== (from(characterChain, key) ?? false) ||
      (table[key] ?? false));
  const value = <K extends keyof RunProperties>(key: K): RunProperties[K] | undefined =>
    direct[key] ?? from(characterChain, key) ?? from(paragraphChain, key) ?? table[key] ?? styles.defaults[key];
  return {
    style: {
      font: value('font') ?? plainStyle.font,
      size: value('size') ?? 10,
      bold: either('bold'),
      italic: either('italic'),
      colour: value('colour') ?? '',
    },
    hidden: either('hidden'),
    shaded: value('shaded') ?? false,
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
