import type { Marker } from '../../domain/document/document-text.ts';
import { bulletCharacter } from '../markers/bullet-fonts.ts';
import { markerKind } from '../markers/marker.ts';
import { toOrdinal, toOrdinalWords, toRepeatedLetters, toRoman, toWords } from '../markers/numerals.ts';
import { childElement, childElements, type XmlElement } from '../xml/xml-tree.ts';
import { type RunProperties, readIndent, readRunProperties, type Styles } from './docx-styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string | null;
  readonly legal: boolean;
  /** A level number from 1: restart after that level; 0 never; null after any higher one. */
  readonly restart: number | null;
  readonly paragraphStyle: string | null;
  readonly indent: number | undefined;
  readonly run: RunProperties;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbering style that holds the levels instead. */
  readonly styleLink: string | null;
}

interface ListInstance {
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export interface NumberedLabel {
  /** Null when the level prints nothing. */
  readonly marker: Marker | null;
  readonly run: RunProperties;
  /** Left indent in points, when the level states one. */
  readonly indent: number | undefined;
  readonly level: number;
  readonly bullet: boolean;
}

const noLevel: Level = {
  start: 1,
  format: 'none',
  text: null,
  legal: false,
  restart: null,
  paragraphStyle: null,
  indent: undefined,
  run: {},
};

/** The lists of a document and their counters. Ask once for each paragraph, in document order. */
export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #instances = new Map<string, ListInstance>();
  readonly #styles: Styles;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #pendingStarts = new Map<string, Map<number, number>>();
  readonly #seen = new Set<string>();

  constructor(tree: XmlElement | null, styles: Styles) {
    this.#styles = styles;
    if (!tree) return;
    for (const element of childElements(tree, 'w:abstractNum')) {
      const id = element.attributes['w:abstractNumId'];
      if (id === undefined) continue;
      this.#abstracts.set(id, {
        id,
        levels: readLevels(element),
        styleLink: childElement(element, 'w:numStyleLink')?.attributes['w:val'] ?? null,
      });
    }
    for (const element of childElements(tree, 'w:num')) {
      const id = element.attributes['w:numId'];
      const abstractId = childElement(element, 'w:abstractNumId')?.attributes['w:val'];
      if (id === undefined || abstractId === undefined) continue;
      const startOverrides = new Map<number, number>();
      const levels = new Map<number, Level>();
      for (const override of childElements(element, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl']);
        const start = childElement(override, 'w:startOverride')?.attributes['w:val'];
        if (start !== undefined) startOverrides.set(level, wholeNumber(start, 1));
        for (const [number, own] of readLevels(override)) levels.set(number, own);
      }
      this.#instances.set(id, { abstractId, startOverrides, levels });
    }
  }

  /**
   * Counts one paragraph and gives its label.
   *
   * @param level as stated; null finds the level tied to the paragraph's style.
   * @param styleIds the paragraph's style and those it is based on.
   */
  next(numberingId: string, level: number | null, styleIds: readonly string[]): NumberedLabel | null {
    const instance = this.#instances.get(numberingId);
    if (!instance) return null;
    const list = this.#resolve(instance.abstractId);
    if (!list) return null;
    const at = level ?? levelOfStyle(list, styleIds) ?? 0;
    const definition = (index: number): Level => instance.levels.get(index) ?? list.levels.get(index) ?? noLevel;
    const counters = this.#counters.get(list.id) ?? [];
    this.#counters.set(list.id, counters);
    if (!this.#seen.has(numberingId)) {
      this.#seen.add(numberingId);
      if (instance.startOverrides.size > 0) {
        this.#pendingStarts.set(list.id, new Map(instance.startOverrides));
        for (const index of instance.startOverrides.keys()) counters[index] = undefined;
      }
    }
    const starts = this.#pendingStarts.get(list.id);
    const startOf = (index: number): number => instance.startOverrides.get(index) ?? definition(index).start;
    const own = definition(at);
    const current = counters[at];
    counters[at] = current === undefined ? (starts?.get(at) ?? startOf(at)) : current + 1;
    starts?.delete(at);
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = definition(deeper).restart;
      if (restart === 0 || (restart !== null && at >= restart)) continue;
      counters[deeper] = undefined;
    }
    const marker = this.#label(own, (index) => {
      const value = counters[index] ?? startOf(index);
      return { value, format: definition(index).format };
    });
    return { marker, run: own.run, indent: own.indent, level: at, bullet: own.format === 'bullet' };
  }

  #label(level: Level, counted: (index: number) => { value: number; format: string }): Marker | null {
    if (level.text === null) return null;
    if (level.format === 'bullet') {
      const label = [...level.text]
        .map((character) => bulletCharacter(character, level.run.font ?? ''))
        .join('')
        .trim();
      return label === '' ? null : { label, kind: 'bullet' };
    }
    const label = level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const { value, format } = counted(Number(digit) - 1);
        return formatNumber(value, level.legal && format !== 'decimalZero' ? 'decimal' : format);
      })
      .replace(/\s+/g, ' ')
      .trim();
    if (label === '') return null;
    const kind = /Letter$/.test(level.format) ? 'letter' : /Roman$/.test(level.format) ? 'roman' : 'number';
    return { label, kind: markerKind(label, level.legal ? 'number' : kind) };
  }

  #resolve(abstractId: string): AbstractList | null {
    let list = this.#abstracts.get(abstractId);
    for (let step = 0; list?.styleLink && step < 10; step += 1) {
      const id = this.#styles.get(list.styleLink)?.paragraph.numberingId;
      const next = id === undefined ? undefined : this.#instances.get(id)?.abstractId;
      if (next === undefined || next === list.id) break;
      list = this.#abstracts.get(next);
    }
    return list ?? null;
  }
}

function levelOfStyle(list: AbstractList, styleIds: readonly string[]): number | null {
  for (const id of styleIds) for (const [number, level] of list.levels) if (level.paragraphStyle === id) return number;
  return null;
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childElements(parent, 'w:lvl')) {
    const value = (name: string) => childElement(element, name)?.attributes['w:val'];
    const legal = childElement(element, 'w:isLgl');
    const restart = value('w:lvlRestart');
    levels.set(wholeNumber(element.attributes['w:ilvl'], 0), {
      start: wholeNumber(value('w:start'), 0),
      format: formatOf(element),
      text: value('w:lvlText') ?? null,
      legal: legal !== undefined && legal.attributes['w:val'] !== '0' && legal.attributes['w:val'] !== 'false',
      restart: restart === undefined ? null : wholeNumber(restart, 0),
      paragraphStyle: value('w:pStyle') ?? null,
      indent: readIndent(childElement(element, 'w:pPr')),
      run: readRunProperties(childElement(element, 'w:rPr')),
    });
  }
  return levels;
}

/** Newer formats stand in mc:AlternateContent, with a plain one to fall back on. */
function formatOf(level: XmlElement): string {
  const alternate = childElement(level, 'mc:AlternateContent');
  const chosen = childElement(childElement(alternate, 'mc:Choice'), 'w:numFmt');
  const format = chosen ?? childElement(level, 'w:numFmt');
  const value = format?.attributes['w:val'] ?? 'decimal';
  return value === 'custom' ? (format?.attributes['w:format'] ?? 'decimal') : value;
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d{1,7}$/.test(text) ? Number(text) : otherwise;
}

/** A number as Word prints it in one of its formats; formats of other scripts print digits. */
function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return toRepeatedLetters(value);
    case 'upperLetter':
      return toRepeatedLetters(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value);
    case 'upperRoman':
      return toRoman(value).toUpperCase();
    case 'ordinal':
      return toOrdinal(value);
    case 'cardinalText':
      return capitalised(toWords(value));
    case 'ordinalText':
      return capitalised(toOrdinalWords(value));
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalZero':
    case '01, 02, 03, ...':
      return String(value).padStart(2, '0');
    case '001, 002, 003, ...':
      return String(value).padStart(3, '0');
    case '0001, 0002, 0003, ...':
      return String(value).padStart(4, '0');
    default:
      return String(value);
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
