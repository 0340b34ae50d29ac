import { listCaseThemes } from '../narrative/case-story.ts';
import { caseThemePassages } from '../narrative/case-theme-passages.ts';
import { fillPassage } from '../narrative/slots.ts';
import type { PlannedReview } from '../planning/recommendation-plan.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { DocumentBlock } from './report-document.ts';

const paraphrases: Readonly<Record<string, string>> = {
  'training-and-awareness-raising': 'training that reaches those who most need it',
  'shared-information': 'a better flow of information between and within services',
  'record-keeping': 'records that show the child',
  'management-and-supervision': 'supervision that asks harder questions',
  'referral-process': 'clearer routes for referral',
  audit: 'evidence, from files, that practice has changed',
  'clarity-of-roles': 'a plain statement of who does what',
  'case-drift': 'plans that do not run on without decision',
  'hard-to-engage-families': 'the response to families who stay away',
};

/** A summary that tells the recommendations in other words, as executive summaries do: none of it is a recommendation. */
export function tellExecutiveSummary(review: PlannedReview, random: SeededRandom): DocumentBlock[] {
  const { plan, recommendations } = review;
  const counts = new Map<string, number>();
  for (const recommendation of recommendations) {
    for (const code of recommendation.codes) if (code in paraphrases) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([code]) => paraphrases[code] ?? '');
  const board = recommendations.filter((recommendation) => recommendation.body.column === 'lscb').length;
  const themes = random
    .shuffle(listCaseThemes(plan.review))
    .slice(0, 3)
    .map((id) => (caseThemePassages[id]?.heading ?? '').toLowerCase());
  return [
    { type: 'paragraph', text: `${plan.incident} ${plan.proceedings}` },
    {
      type: 'paragraph',
      text: fillPassage(
        `This review considers what agencies knew of {child} and what they did. Among its findings are those that concern ${themes.join('; ')}.`,
        plan,
      ),
    },
    {
      type: 'paragraph',
      text: `There are ${recommendations.length} recommendations in all, ${board} of them for the Board or for all agencies together. In the main they call for ${frequent.slice(0, -1).join(', ')} and ${frequent.at(-1) ?? ''}. They are set out in full later in the report and in the reviews of single agencies.`,
    },
  ];
}
