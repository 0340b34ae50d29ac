import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import type { Passage } from './passage.ts';
import type { Settled } from './scheme.ts';
import { bareHeading } from './section-kind.ts';
import type { Sections } from './sections.ts';

const addressed =
  /\brecommend\w*\b(?! (?:pursuant|under|in accordance|made under)\b).{0,40}?\b(?:to|for|of|from|by)\s+(?:the\s+)?\S/i;
const general = /\b(?:national|regional|multi[- ]agency|single[- ]agency|individual agenc(?:y|ies)|implications)\b/i;

/**
 * The heading that says whose recommendations these are, as printed, its number left out: a sub-heading that names an
 * agency or under which the numbers start again, else "Recommendations to the Board". '' when no heading does.
 */
export const agencySectionOf = (
  passages: readonly Passage[],
  sections: Sections,
  settled: readonly Settled[],
  at: number,
  directory: AgencyDirectory,
): string => {
  const opening = passages[settled[at]?.statement.opening ?? -1];
  if (opening === undefined) return '';
  for (const index of [...opening.path].reverse()) {
    const heading = passages[index];
    if (heading === undefined) continue;
    const text = bareHeading(heading.body) || heading.body.trim();
    const kind = sections.kind(index);
    if (kind === 'recommendations' || kind === 'mixed') {
      if (addressed.test(text) && !general.test(text)) return text;
      const named = text.replace(/\b(?:the|our|key|final|summary of|list of)?\s*recommendations?\b.*$/i, '').trim();
      return named !== '' && namesAgency(directory, named) ? text : '';
    }
    if (
      kind === 'none' &&
      /^(?:to|for) (?:(?:the|all|every|each) )?\p{Lu}/iu.test(text) &&
      /\p{Lu}/u.test(text.slice(3))
    )
      return text;
    if (
      kind === 'none' &&
      (namesAgency(directory, text) || isNameOfBody(text) || restartsUnder(passages, settled, index, at))
    )
      return text;
  }
  return '';
};

/** "Highways Department and Lands Department": a heading that is nothing but the names of organisations. */
const isNameOfBody = (text: string): boolean =>
  text.length < 110 &&
  /\b(?:Departments?|Ministry|Bureau|Office|Authority|Agency|Board|Council|Commission|Company|Limited|Ltd|LLC|Inc|Corporation|County|Institute|Association|Federation|Administration|Union|University|Trust|Police|Constabulary|Railway|Railroad|Hospital)\.?$/.test(
    text,
  ) &&
  text.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|of|and|the|for|&)/u.test(word)) &&
  text.split(/\s+/).length > 1;

/** True when most of a heading is the name of a listed body. */
export const namesAgency = (directory: AgencyDirectory, text: string): boolean => {
  const covered = directory.mentions(text).reduce((sum, mention) => sum + mention.end - mention.start, 0);
  return covered > 0 && covered >= text.length * 0.5;
};

/** The first item under the heading has number 1, and an item of another heading before or after it has number 1 too. */
const restartsUnder = (
  passages: readonly Passage[],
  settled: readonly Settled[],
  heading: number,
  at: number,
): boolean => {
  const one = (settledItem: Settled | undefined): boolean =>
    /^(?!decimal).*\|1$/.test(settledItem?.statement.key ?? '');
  const under = (item: Settled | undefined): boolean =>
    passages[item?.statement.opening ?? -1]?.path.includes(heading) === true;
  let first = at;
  while (under(settled[first - 1])) first--;
  if (!one(settled[first])) return false;
  let after = at;
  while (under(settled[after + 1])) after++;
  return settled.slice(0, first).some(one) || settled.slice(after + 1).some(one);
};
