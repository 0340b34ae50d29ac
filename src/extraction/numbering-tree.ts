import type { LabelFamily } from './label.ts';
import type { Passage } from './passage.ts';

/** A numbered passage with the numbered passages that stand under it. */
export interface NumberedItem {
  readonly index: number;
  readonly children: NumberedItem[];
}

interface Chain {
  readonly family: LabelFamily;
  readonly prefix: string;
  last: number;
  /** Headings passed when the last item was added: a restart at 1 after a heading begins a new list, not an inner one. */
  headings: number;
  readonly items: NumberedItem[];
  /** A sentence since its last item ended in a colon: what follows may be an inner list. */
  leads: boolean;
}

const outer: ReadonlySet<LabelFamily> = new Set<LabelFamily>(['code', 'decimal', 'number', 'labelled']);

const depthOf = (prefix: string): number => prefix.split('.').length;

/**
 * Puts the numbered passages of a region in order: which number goes on from which, and which list stands inside which item.
 * Two lists of plain numbers may interleave ("87.", "1." to "70.", "88."): a number goes on from the innermost list whose
 * next number it is. Letters, Roman numerals and bullets are left to the items they stand in.
 */
export const numberingTree = (passages: readonly Passage[], members: readonly number[]): NumberedItem[] => {
  const roots: NumberedItem[] = [];
  const stack: Chain[] = [];
  let headings = 0;
  for (const index of members) {
    const passage = passages[index];
    if (passage === undefined) continue;
    if (passage.heading) {
      headings++;
      continue;
    }
    const { label } = passage;
    if (
      label === null ||
      !outer.has(label.family) ||
      !label.opens ||
      label.ordinal === 0 ||
      strayCode(stack, passage)
    ) {
      if (/:\s*$/.test(passage.body)) for (const chain of stack) chain.leads = true;
      continue;
    }
    const item: NumberedItem = { index, children: [] };
    const at = stack.findLastIndex((chain) => follows(chain, passage));
    if (at >= 0) {
      stack.length = at + 1;
    } else {
      const rival = stack.findLastIndex((chain) => isRival(chain, passage));
      const nested = rival === -1 || (stack[rival]?.leads === true && stack[rival]?.headings === headings);
      const depth = nested ? stack.length : rival;
      const parent = depth === 0 ? roots : (stack[depth - 1]?.items.at(-1)?.children ?? roots);
      stack.length = depth;
      stack.push({ family: label.family, prefix: label.prefix, last: 0, headings, items: parent, leads: false });
    }
    const chain = stack.at(-1);
    if (chain !== undefined) {
      chain.items.push(item);
      chain.last = label.ordinal;
      chain.headings = headings;
      chain.leads = /:\s*$/.test(passage.body);
    }
  }
  return roots;
};

/** A code that begins at another number than 1 and goes on from none is a word of the text ("A 3", "F 11"). */
const strayCode = (stack: readonly Chain[], passage: Passage): boolean => {
  const { label } = passage;
  if (label?.family !== 'code' || label.ordinal === 1 || /^\d{4}/.test(label.prefix)) return false;
  return !stack.some((chain) => follows(chain, passage));
};

/** The next number of the list; one may have been lost to a bad reading, or stand twice ("7a", "7b"). */
const follows = (chain: Chain, passage: Passage): boolean => {
  const { label } = passage;
  if (label === null || chain.family !== label.family || chain.prefix !== label.prefix) return false;
  const step = label.ordinal - chain.last;
  // Numbers may be lost to a bad reading; a list does not run backwards.
  return (step >= 1 && step <= 4) || (step === 0 && /[a-z]$/.test(label.printed));
};

/** A list that can't go on beside this number: the same sort of number at the same depth. */
const isRival = (chain: Chain, passage: Passage): boolean => {
  const { label } = passage;
  if (label === null || chain.family !== label.family) return false;
  return label.family !== 'decimal' || depthOf(chain.prefix) === depthOf(label.prefix);
};
