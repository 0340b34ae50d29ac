import type { Label } from './label.ts';

/** What this needs of a passage. */
interface Lettered {
  readonly label: Label | null;
  readonly start: number;
  readonly end: number;
}

const opensBare = /^([a-zA-Z])\s{1,4}(?=[\p{Ll}\p{Lu}])/u;
/** Bullets and paragraphs of one item may stand between two letters. */
const mostBetween = 12;

/**
 * Letters printed without a mark: "a set out by March", "b ask for the receipt", "c with the Treasury, test". An article
 * begins a sentence too, so letters count only where they go on from a: at least a, b and c, in order. Returns the label of
 * each by its index.
 */
export const findBareLetters = (text: string, passages: readonly Lettered[]): Map<number, Label> => {
  const found = new Map<number, Label>();
  let run: { index: number; label: Label }[] = [];
  const close = (): void => {
    if (run.length >= 3) for (const { index, label } of run) found.set(index, label);
    run = [];
  };
  for (const [index, passage] of passages.entries()) {
    const last = run.at(-1);
    if (last !== undefined && index - last.index > mostBetween) close();
    if (passage.label !== null && passage.label.family !== 'letter') continue;
    const mark = opensBare.exec(text.slice(passage.start, Math.min(passage.end, passage.start + 8)));
    const ordinal = passage.label?.ordinal ?? (mark?.[1]?.toLowerCase().charCodeAt(0) ?? 0) - 96;
    if (mark === null || ordinal < 1) continue;
    const capital = /[A-Z]/.test(mark[1] ?? '');
    if (ordinal !== run.length + 1 || (last !== undefined && capital !== /[A-Z]/.test(last.label.printed))) {
      if (ordinal === 1) close();
      else continue;
    }
    const printed = mark[1] ?? '';
    run.push({
      index,
      label: { family: 'letter', prefix: '', ordinal, printed, length: mark[0].length, opens: true },
    });
  }
  close();
  return found;
};
