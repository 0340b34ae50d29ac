import type { Marker } from '../../domain/document/document-text.ts';
import { bulletCharacter } from '../markers/bullet-fonts.ts';
import { markerKind } from '../markers/marker.ts';
import { toLetters, toRepeatedLetters, toRoman } from '../markers/numerals.ts';
import { childElement, childElements, type XmlElement } from '../xml/xml-tree.ts';
import { lengthInPoints } from './odt-styles.ts';

export interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** "%1%.%2%" with words around, as newer programs write it. */
  readonly pattern: string | null;
  readonly displayLevels: number;
  readonly start: number;
  readonly bullet: string | null;
  readonly letterSync: boolean;
  readonly indent: number | undefined;
}

export type ListStyle = ReadonlyMap<number, ListLevel>;

/** The levels of a `text:list-style` or `text:outline-style`, counted from 1. */
export function readListStyle(element: XmlElement): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const level of childElements(element)) {
    const { attributes } = level;
    const number = Number(attributes['text:level']);
    if (!(number >= 1 && number <= 10)) continue;
    const properties = childElement(level, 'style:list-level-properties');
    const alignment = childElement(properties, 'style:list-level-label-alignment');
    const font = childElement(level, 'style:text-properties')?.attributes['style:font-name'] ?? '';
    const bullet = attributes['text:bullet-char'];
    levels.set(number, {
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      pattern: attributes['style:num-list-format'] ?? attributes['loext:num-list-format'] ?? null,
      displayLevels: wholeNumber(attributes['text:display-levels'], 1),
      start: wholeNumber(attributes['text:start-value'], 1),
      bullet: bullet === undefined ? null : [...bullet].map((character) => bulletCharacter(character, font)).join(''),
      letterSync: attributes['style:num-letter-sync'] === 'true',
      indent:
        lengthInPoints(alignment?.attributes['fo:margin-left']) ??
        lengthInPoints(properties?.attributes['text:space-before']),
    });
  }
  return levels;
}

/** The counters of one list, which may stand in several pieces of the document. */
export class ListCounters {
  readonly #values: (number | undefined)[] = [];

  /** Counts an item at a level (from 1) and gives its label; null when the level prints none. */
  next(style: ListStyle, level: number, start: number | null): Marker | null {
    const own = style.get(level);
    const current = this.#values[level];
    this.#values[level] = start ?? (current === undefined ? (own?.start ?? 1) : current + 1);
    this.#values.length = level + 1;
    if (!own) return null;
    if (own.bullet !== null) return own.bullet.trim() === '' ? null : { label: own.bullet.trim(), kind: 'bullet' };
    const label = this.#print(style, level, own).replace(/\s+/g, ' ').trim();
    if (label === '') return null;
    const kind = /^a/i.test(own.format) ? 'letter' : /^i/i.test(own.format) ? 'roman' : 'number';
    return { label, kind: markerKind(label, kind) };
  }

  #print(style: ListStyle, level: number, own: ListLevel): string {
    const number = (at: number): string => {
      const of = style.get(at);
      return of ? formatNumber(this.#values[at] ?? of.start, of) : '';
    };
    if (own.pattern !== null) {
      return own.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => number(Number(digits)));
    }
    if (own.format === '') return own.prefix.trim() + own.suffix.trim();
    const numbers: string[] = [];
    for (let at = Math.max(1, level - own.displayLevels + 1); at <= level; at += 1) {
      const printed = number(at);
      if (printed !== '') numbers.push(printed);
    }
    return own.prefix + numbers.join('.') + own.suffix;
  }
}

function formatNumber(value: number, level: ListLevel): string {
  switch (level.format) {
    case '':
      return '';
    case 'a':
      return level.letterSync ? toRepeatedLetters(value) : toLetters(value);
    case 'A':
      return (level.letterSync ? toRepeatedLetters(value) : toLetters(value)).toUpperCase();
    case 'i':
      return toRoman(value);
    case 'I':
      return toRoman(value).toUpperCase();
    case '01, 02, 03, ...':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : otherwise;
}
