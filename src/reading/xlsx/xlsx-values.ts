import { childElement, childElements, type XmlElement } from '../xml/xml-tree.ts';

type NumberKind = 'plain' | 'date' | 'month' | 'time' | 'percent';

/** How numbers show, by the style of their cell. */
export class NumberFormats {
  readonly #kinds: NumberKind[] = [];
  readonly #epoch: number;

  constructor(styles: XmlElement | null, countsFrom1904: boolean) {
    this.#epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const codes = new Map<string, string>();
    for (const format of childElements(childElement(styles ?? undefined, 'x:numFmts') ?? none, 'x:numFmt')) {
      codes.set(format.attributes.numFmtId ?? '', format.attributes.formatCode ?? '');
    }
    for (const style of childElements(childElement(styles ?? undefined, 'x:cellXfs') ?? none, 'x:xf')) {
      const id = style.attributes.numFmtId ?? '0';
      this.#kinds.push(kindOf(Number(id), codes.get(id) ?? ''));
    }
  }

  /** A number as it shows: dates as 31/03/2023 or 31 Mar 2023, shares as percentages. */
  print(value: string, style: string | undefined): string {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return value;
    const kind = this.#kinds[Number(style ?? '0')] ?? 'plain';
    if (kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
    const isDate = (kind === 'date' || kind === 'month') && number >= 1 && number < 2_958_466;
    if (isDate) return printDate(new Date(this.#epoch + Math.floor(number) * 86_400_000), kind === 'month');
    if (kind === 'time' && number >= 0 && number < 1) {
      const minutes = Math.round(number * 1440);
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    }
    return String(Number(number.toPrecision(15)));
  }
}

const none: XmlElement = { name: '', attributes: {}, children: [] };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function printDate(date: Date, named: boolean): string {
  const day = date.getUTCDate();
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  if (named) return `${day} ${months[month]} ${year}`;
  return `${String(day).padStart(2, '0')}/${String(month + 1).padStart(2, '0')}/${year}`;
}

function kindOf(id: number, code: string): NumberKind {
  const shown = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (code !== '') {
    if (/[yd]/.test(shown)) return shown.includes('mmm') ? 'month' : 'date';
    if (/h|s/.test(shown) && /m|:/.test(shown)) return 'time';
    return shown.includes('%') ? 'percent' : 'plain';
  }
  if (id === 15 || id === 16 || id === 17) return 'month';
  if (id === 14 || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return id === 9 || id === 10 ? 'percent' : 'plain';
}

/** Row and column, from 0, of a reference such as "C12"; null when it is none. */
export function cellReference(reference: string | undefined): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (!found) return null;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}
