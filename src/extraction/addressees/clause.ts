import type { Token } from './token.ts';
import { isCapital, opensMention } from './token.ts';
import { recommendingVerbs } from './verbs.ts';
import { complementisers, isAdverb, prepositions, quantifiers } from './words.ts';

/**
 * How a clause hangs in its sentence. `main`: by itself. `recommended`: after "we recommend that". `embedded`: inside
 * another request or a description ("ensure that schools ..."), where it names nobody who is asked.
 */
export type ClauseStanding = 'main' | 'recommended' | 'embedded';

/** Whether the "that" at `at` opens what is recommended. */
function opensRecommendation(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isAdverb(token.lower) || token.text === ',') continue;
    if (recommendingVerbs.has(token.lower)) return true;
    // "and that": as the "that" before it.
    if (/^(?:and|or)$/.test(token.lower)) {
      for (let j = i - 1; j >= 0; j--) if (tokens[j]?.lower === 'that') return opensRecommendation(tokens, j);
      return false;
    }
    return false;
  }
  return at === 0 || tokens.slice(0, at).every((token) => isAdverb(token.lower) || !token.word);
}

/**
 * The standing of the clause whose subject begins at `at`.
 *
 * @param previous index of the verb of the request before it in the sentence, or -1
 */
export function standingOf(tokens: readonly Token[], at: number, previous: number): ClauseStanding {
  const before = tokens[at - 1];
  if (before === undefined) return 'main';
  for (let i = at - 1; i >= 0 && i > previous - 1; i--) {
    const token = tokens[i];
    if (token === undefined || !(complementisers.has(token.lower) || token.lower === 'that') || opensMention(token))
      continue;
    const gap = tokens.slice(i + 1, at);
    const aside = gap[0]?.text === ',' && gap.at(-1)?.text === ',';
    const adverbial =
      gap.length > 0 && prepositions.has(gap[0]?.lower ?? '') && !gap.some((one) => one.lower === 'and');
    if (gap.length > 0 && !aside && !adverbial && !gap.every((one) => isAdverb(one.lower) || one.text === ',')) {
      if (token.lower === 'that') break;
      continue;
    }
    if (token.lower !== 'that') {
      if (aside) continue;
      return 'embedded';
    }
    return opensRecommendation(tokens, i) ? 'recommended' : 'embedded';
  }
  if (/^(?:and|or|but)$/.test(before.lower) || before.text === ',')
    return previous >= 0 && openThat(tokens, previous, at) ? 'embedded' : 'main';
  if (before.text === ')' || before.text === '–' || before.text === '”' || !before.word || isAdverb(before.lower))
    return 'main';
  if (previous < 0) return 'main';
  // No word joins it to what stands before: a lost full stop, or "the steps the Board must take".
  const first = tokens[at];
  const opensAnew = quantifiers.has(first?.lower ?? '') || (opensMention(first) && isCapital(first));
  return opensAnew ? 'main' : 'embedded';
}

/** Whether a "that" after the request before is still open, so that "and" goes on inside it: "ensure that A ... and B should". */
function openThat(tokens: readonly Token[], previous: number, at: number): boolean {
  let open = false;
  for (let i = previous + 1; i < at; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.lower === 'that' && !opensRecommendation(tokens, i)) open = true;
    else if (token.lower === 'that') open = false;
  }
  const comma = tokens[at - 1]?.text === ',' || tokens[at - 2]?.text === ',';
  return open && !comma;
}
