import { type Row, rowText } from './row.ts';

/** The rows of one page, with what of them is running head, running foot or page number. */
export interface FurnishedPage {
  readonly number: number;
  readonly height: number;
  rows: Row[];
  headers: Row[];
  footers: Row[];
  label: string | null;
  /** Rows that belong to a table: never furniture, even when a header row is printed on every page. */
  fixed: readonly Row[];
}

/** Running heads and feet stand in this share of the page's height. */
const zone = 0.15;
const mostRows = 4;
/** Distance from the edge of the page within which two rows stand at the same height, in points. */
const sameHeight = 4;

interface Candidate {
  readonly page: FurnishedPage;
  readonly row: Row;
  readonly text: string;
  /** Place from the edge inwards, from 0. */
  readonly place: number;
  readonly height: number;
  readonly top: boolean;
  /** Text with the page number taken out. */
  key: string;
  accepted: boolean;
}

interface Numbering {
  readonly arabic: number | null;
  readonly roman: number | null;
}

/** Takes running heads, running feet and page numbers out of the rows of all pages, and finds the printed page labels. */
export function separateFurniture(pages: readonly FurnishedPage[]): void {
  const candidates = pages.flatMap((page) => [...candidatesOf(page, true), ...candidatesOf(page, false)]);
  const numbering = findNumbering(candidates);
  for (const candidate of candidates) candidate.key = withoutPageNumber(candidate, numbering);
  acceptRepeated(candidates, pages.length);
  acceptNumbers(candidates, numbering);
  acceptAlike(candidates);
  dropInner(candidates);
  for (const candidate of candidates) {
    if (!candidate.accepted) continue;
    const { page, row } = candidate;
    page.rows = page.rows.filter((other) => other !== row);
    (candidate.top ? page.headers : page.footers).push(row);
    page.label ??= labelOf(candidate, numbering);
  }
  for (const page of pages) {
    page.headers.sort((a, b) => a.base - b.base);
    page.footers.sort((a, b) => a.base - b.base);
  }
}

function candidatesOf(page: FurnishedPage, top: boolean): Candidate[] {
  const limit = zone * page.height;
  const rows = top ? page.rows : [...page.rows].reverse();
  const found: Candidate[] = [];
  for (const row of rows.slice(0, mostRows)) {
    const height = top ? row.base : page.height - row.base;
    if (height > limit || page.fixed.includes(row)) break;
    const text = rowText(row).trim();
    found.push({ page, row, text, place: found.length, height, top, key: text, accepted: false });
  }
  return found;
}

const pageNumber =
  /^(?:page\s+)?(?:[-–|]\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*[-–|])?(?:\s*(?:of|\/)\s*\d{1,4})?$|^(\d{1,4})\s*\|\s*page$|^p(?:age|\.)?\s?(\d{1,4})$/i;
const numberAtEnd = /(?:^|[\s|])(?:page\s+)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
const numberAtStart = /^(?:page\s+)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?=[\s|])/i;

function numbersOf(text: string): string[] {
  const whole = pageNumber.exec(text.replace(/^(\S+) \1$/, '$1'));
  if (whole !== null) return [whole[1] ?? whole[2] ?? whole[3] ?? ''];
  return [numberAtEnd.exec(text)?.[1], numberAtStart.exec(text)?.[1]].filter((found) => found !== undefined);
}

/** How far the printed numbers are ahead of the position in the file, for arabic and for roman numbers. */
function findNumbering(candidates: readonly Candidate[]): Numbering {
  const arabic = new Map<number, Set<number>>();
  const roman = new Map<number, Set<number>>();
  for (const { text, page } of candidates) {
    for (const number of numbersOf(text)) {
      const isArabic = /^\d/.test(number);
      const value = isArabic ? Number(number) : romanValue(number);
      if (value === 0) continue;
      const counts = isArabic ? arabic : roman;
      const seen = counts.get(value - page.number) ?? new Set<number>();
      counts.set(value - page.number, seen.add(page.number));
    }
  }
  return { arabic: mostSeen(arabic), roman: mostSeen(roman) };
}

function mostSeen(counts: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  let best: number | null = null;
  let most = 1;
  for (const [offset, pages] of counts) {
    if (pages.size > most) {
      most = pages.size;
      best = offset;
    }
  }
  return best;
}

const isOwnNumber = (number: string, page: number, numbering: Numbering): boolean =>
  /^\d/.test(number)
    ? numbering.arabic !== null && Number(number) - page === numbering.arabic
    : numbering.roman !== null && romanValue(number) - page === numbering.roman;

function withoutPageNumber(candidate: Candidate, numbering: Numbering): string {
  const { text, page } = candidate;
  const replace = (match: string, number: string | undefined): string =>
    number !== undefined && isOwnNumber(number, page.number, numbering) ? '#' : match;
  const key = text.replace(numberAtEnd, replace).replace(numberAtStart, replace);
  return key.replace(/\s*#\s*/g, '#').replace(/^#|#$/g, '');
}

function acceptRepeated(candidates: readonly Candidate[], pageCount: number): void {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.key === '') continue;
    const key = `${candidate.top ? 'top' : 'foot'}|${candidate.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const least = pageCount > 12 ? 3 : 2;
  for (const group of groups.values()) {
    if (group.length < least) continue;
    for (const candidate of group) {
      candidate.accepted ||= standsOnPages(candidate, group, least);
    }
  }
}

/** Whether the group has rows at the same height on at least so many pages; its rows stand in the order of the pages. */
function standsOnPages(candidate: Candidate, group: readonly Candidate[], least: number): boolean {
  let pages = 0;
  let last = -1;
  for (const other of group) {
    if (other.page.number === last || Math.abs(other.height - candidate.height) > sameHeight) continue;
    last = other.page.number;
    if (++pages >= least) return true;
  }
  return false;
}

/** A page number that stands alone and counts as the pages do. */
function acceptNumbers(candidates: readonly Candidate[], numbering: Numbering): void {
  for (const candidate of candidates) {
    const match = pageNumber.exec(candidate.text.replace(/^(\S+) \1$/, '$1'));
    if (match === null) continue;
    const number = match[1] ?? match[2] ?? match[3] ?? '';
    if (isOwnNumber(number, candidate.page.number, numbering)) candidate.accepted = true;
  }
}

/** The head of a chapter of one page: seen once, but at the height and in the type of the other heads. */
function acceptAlike(candidates: readonly Candidate[]): void {
  const accepted = candidates.filter((candidate) => candidate.accepted && candidate.key !== '');
  const places = new Map<string, number>();
  const placeOf = (candidate: Candidate): string =>
    `${candidate.top}|${Math.round(candidate.height)}|${candidate.row.size.toFixed(1)}|${candidate.row.words[0]?.style ?? 0}`;
  for (const candidate of accepted) places.set(placeOf(candidate), (places.get(placeOf(candidate)) ?? 0) + 1);
  for (const candidate of candidates) {
    if (candidate.accepted || candidate.place > 1) continue;
    if ((places.get(placeOf(candidate)) ?? 0) >= 4) candidate.accepted = true;
  }
}

/** What stands further in than a row of the text itself is not furniture, unless it repeats on most pages. */
function dropInner(candidates: readonly Candidate[]): void {
  const outer = new Map<string, boolean>();
  const counts = new Map<string, number>();
  for (const { key, accepted } of candidates) if (accepted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const pages = new Set(candidates.map((candidate) => candidate.page.number)).size;
  for (const candidate of candidates) {
    const side = `${candidate.page.number}|${candidate.top}`;
    if (!candidate.accepted) outer.set(side, true);
    else if (outer.get(side) === true && (counts.get(candidate.key) ?? 0) < 0.3 * pages) candidate.accepted = false;
  }
}

function labelOf(candidate: Candidate, numbering: Numbering): string | null {
  const own = numbersOf(candidate.text).find((number) => isOwnNumber(number, candidate.page.number, numbering));
  return own ?? null;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a roman number up to 399; 0 when it is none. */
function romanValue(text: string): number {
  const lower = text.toLowerCase();
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower)) return 0;
  let value = 0;
  for (let i = 0; i < lower.length; i++) {
    const digit = romanDigits[lower[i] ?? ''] ?? 0;
    value += digit < (romanDigits[lower[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
