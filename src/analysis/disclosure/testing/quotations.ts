import { readFileSync } from 'node:fs';
import { type IdentifyingDetail, scanQuotation } from '../identifying-details.ts';

interface Marked {
  readonly text: string;
  readonly details: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** Reads a quotation whose details are marked `[kind|words]`. */
function readMarked(line: string): Marked {
  const details: Marked['details'][number][] = [];
  let text = '';
  let last = 0;
  for (const found of line.matchAll(/\[(\w+)\|([^\]]+)\]/g)) {
    text += line.slice(last, found.index);
    details.push({ kind: found[1] ?? '', start: text.length, end: text.length + (found[2] ?? '').length });
    text += found[2];
    last = found.index + found[0].length;
  }
  return { text: text + line.slice(last), details };
}

export interface ScanScore {
  readonly quotations: number;
  readonly marked: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the details found whose kind is the marked one. */
  readonly kindRight: number;
  /** Details found where none is marked, and marked ones not found, with their quotations. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Scores the scan on the quotations of `test/fixtures/quotations`: a detail is found when the words overlap. */
export function scoreScan(name: 'dev' | 'held-out'): ScanScore {
  const file = new URL(`../../../../test/fixtures/quotations/${name}.txt`, import.meta.url);
  const quotations = readFileSync(file, 'utf8').trim().split('\n').map(readMarked);
  let [marked, found, right, met, kinds] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  const missed: string[] = [];
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  for (const { text, details } of quotations) {
    const scanned: IdentifyingDetail[] = scanQuotation(text);
    marked += details.length;
    found += scanned.length;
    for (const one of scanned) {
      const match = details.find((detail) => meets(one, detail));
      if (match) right++;
      else wrong.push(`${one.kind} “${one.text}”: ${text}`);
      if (match?.kind === one.kind) kinds++;
    }
    for (const detail of details)
      if (scanned.some((one) => meets(one, detail))) met++;
      else missed.push(`${detail.kind} “${text.slice(detail.start, detail.end)}”: ${text}`);
  }
  return {
    quotations: quotations.length,
    marked,
    found,
    precision: right / found,
    recall: met / marked,
    kindRight: kinds / right,
    wrong,
    missed,
  };
}
