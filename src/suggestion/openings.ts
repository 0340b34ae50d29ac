import type { SentenceFrame } from './clause.ts';
import type { Word } from './words.ts';

/** The place after a modal, and after an aside between commas that follows it: "should, as a matter of urgency, review". */
export function afterAside(words: readonly Word[], modal: number): number {
  if (words[modal + 1]?.before !== ',') return modal + 1;
  for (let i = modal + 2; i <= modal + 14 && words[i]?.sentence === words[modal]?.sentence; i++)
    if (words[i]?.before === ',') return i;
  return modal + 1;
}

/** Whether a place holds the letter or number of an item: "(b)", "ii." */
export const isItem = (words: readonly Word[], at: number): boolean =>
  /^(?:[a-h]|i{1,3}|iv|vi?|\d{1,2})$/.test(words[at]?.lower ?? '') && /^[.)]$/.test(words[at + 1]?.before ?? '');

/** The first place of a sentence after what opens it: an item's number or letter, "in particular,", "as a minimum,". */
export function afterOpening(words: readonly Word[], from: number, frame: SentenceFrame): number {
  let at = from;
  if (isItem(words, at)) at++;
  if (frame.modal >= 0 || (frame.statement >= 0 && frame.statement <= at + 5)) return at;
  for (let i = at + 1; i <= at + 4; i++)
    if (
      words[i]?.before === ',' &&
      /^(?:in|as|to|furthermore|moreover|additionally|finally|also|where)$/.test(words[at]?.lower ?? '')
    )
      return i;
  return at;
}
