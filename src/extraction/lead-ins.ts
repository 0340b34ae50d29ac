import type { Passage } from './passage.ts';
import type { Settled } from './scheme.ts';
import { opensAnswer } from './wording.ts';

/** A heading that speaks to somebody: "To the State of Dakonah:", "Chief constables should:". */
const leads = /^(?:to|for) [^:]{3,120}:\s*$|\brecommends? (?:that|to)\b[^:]{3,120}:\s*$|\b(?:should|must)\s?:\s*$/i;
/** "To the Agency for Growth" on a line of its own, in plain type. */
const speaksTo = /^To (?:the |all )?\p{L}[^.;:?]{2,70}$/u;
/** "H-22-11" alone: the number of an item, printed as a heading. */
const itemNumber = /^[A-Z]{0,5}[\s./-]?\d[\d\s./-]{0,10}$/;

/**
 * The sentence ending in a colon that leads to the list in which each statement stands ("The owner is recommended to:"), by
 * the index of the passage that opens the statement. It leads to all items up to the next heading or the next such
 * sentence; a paragraph between it and the first item cuts it off.
 */
export const findLeadIns = (passages: readonly Passage[], settled: readonly Settled[]): Map<number, string> => {
  const stated = new Set(settled.flatMap(({ statement }) => statement.spans.map((span) => span.passage)));
  const openings = new Set(settled.map(({ statement }) => statement.opening));
  const found = new Map<number, string>();
  let lead = '';
  let used = false;
  for (const passage of passages) {
    const { index } = passage;
    if (openings.has(index)) {
      if (lead !== '') found.set(index, lead);
      used = true;
    }
    if (stated.has(index) || openings.has(index)) continue;
    if (passage.heading && leads.test(passage.body)) {
      lead = passage.body;
      used = false;
    } else if (passage.heading) lead = itemNumber.test(passage.body) ? lead : '';
    else if (/:\s*$/.test(passage.body) && !opensAnswer(passage.body)) {
      lead = passage.body;
      used = false;
    } else if (passage.label === null && speaksTo.test(passage.body)) {
      lead = `${passage.body.trim()}:`;
      used = false;
    } else if (!used) lead = '';
  }
  return found;
};
