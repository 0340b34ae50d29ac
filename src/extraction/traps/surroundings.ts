import type { Passage } from '../passage.ts';
import type { Sections } from '../sections.ts';
import { asksExplicitly, pointsElsewhere, reportsOthers } from '../wording.ts';

/**
 * Why a place can't hold this report's own recommendations, or null: it stands under a heading about the recommendations of
 * others or of another time, or the sentence that leads to it tells what was recommended then.
 */
export const trapAround = (passages: readonly Passage[], sections: Sections, passage: Passage): string | null => {
  const above = sections.above(passage);
  const titles = sections.titles(passage);
  const at = above.lastIndexOf('others');
  // The title of the document is judged with its kind.
  const title = passage.path[at] === firstHeading(passages);
  if (at >= 0 && !title && !above.slice(at + 1).includes('recommendations'))
    return `stands under “${titles[at]}”: recommendations of others or of another time`;
  if (titles.some((heading) => glossary.test(heading))) return 'stands in a glossary, which says what words mean';
  if (titles.some((heading) => writtenByOthers.test(heading)))
    return 'stands in what an adviser, a party or a dissenting member wrote';
  const lead = passage.heading ? null : leadIn(passages, passage);
  if (lead === null) return null;
  if (/:\s*\d{0,3}$/.test(lead.body) && pointsElsewhere(lead.body) && /recommend/i.test(lead.body))
    return 'the sentence before it points to another report';
  if (
    /:\s*\d{0,3}$/.test(lead.body) &&
    reportsOthers(lead.body) &&
    !asksExplicitly(lead.body) &&
    !above.some((kind) => kind === 'recommendations' || kind === 'mixed')
  )
    return 'the sentence before it tells what somebody else recommended';
  return null;
};

const glossary = /^(?:(?:appendix|annex)\s\w{1,3}\W{1,3})?(?:glossary|abbreviations?|acronyms|key terms)\b/i;

const writtenByOthers =
  /^(?:(?:appendix|annex|schedule)\s\w{1,3}\W{1,3})?(?:(?:(?:independent|in-house|expert|specialist|further|additional) ){1,2}(?:\w+ ){0,2}advice (?:to|from)\b|(?:advice|report|opinion|statement|evidence) (?:of|by|from) (?:dr|professor|prof|mr|mrs|ms)\b|dissenting (?:opinion|report|statement|views?)\b|minority report\b|(?:(?:counsel|part(?:y|ies)|closing|final|written|oral|the)(?:[’']s?)? ){0,2}submissions(?: (?:of|by|for|from|on behalf of) .{3,60})?$)/i;

const firstHeading = (passages: readonly Passage[]): number => passages.find((one) => one.heading)?.index ?? -1;

const isOuter = ({ label }: Passage): boolean => label?.family === 'number' || label?.family === 'decimal';
const isInner = ({ label }: Passage): boolean => label !== null && ['bullet', 'letter', 'roman'].includes(label.family);

/** The nearest paragraph before a passage in its section that leads to a list, skipping earlier items of the list. */
const leadIn = (passages: readonly Passage[], passage: Passage): Passage | null => {
  for (let at = passage.index - 1; at >= 0 && at > passage.index - 12; at--) {
    const before = passages[at];
    if (before === undefined || before.heading) return null;
    // The bullets before a numbered paragraph have a lead of their own.
    if (isOuter(passage) && isInner(before)) return null;
    if (/:\s*\d{0,3}$/.test(before.body)) return before;
    if (passage.label !== null && before.label !== null && before.label.family === passage.label.family) continue;
    if (before.label === null && !/^[“"‘]/.test(before.body) && before.body.length > 300) return null;
  }
  return null;
};
