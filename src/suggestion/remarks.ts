import type { RemarkList } from '../domain/codebook/codebook.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';

/** A weak word alone is no remark. */
const leastWeight = 1.5;

/** Makes the suggester of remarks: any number of them, most likely first. */
export function createRemarkSuggester(list: RemarkList): (read: ReadText) => SuggestedCode[] {
  const matcher = createCueMatcher(list.remarks.map(({ id, cues }) => ({ owner: id, cues })));
  return (read) =>
    [...byOwner(matcher.match(read.text, read.words, read.actionVerbs))]
      .map(([id, matches]) => ({ id, ...weigh(matches, read, 2) }))
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ id, weight, evidence }) => ({ id, score: confidence(weight), evidence }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
