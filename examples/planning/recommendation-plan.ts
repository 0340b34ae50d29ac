import type { RecommendationPart } from '../documents/report-document.ts';
import { createSeededRandom, type SeededRandom } from '../seeded-random.ts';
import { partLists } from '../wording/part-lists.ts';
import { type Opening, phraseRecommendation } from '../wording/phrasing.ts';
import { type CasePlan, casePlans } from './case-plan.ts';
import type { PlannedRecommendation } from './planned-recommendation.ts';
import { listReviewBodies, type ReviewBody } from './review-bodies.ts';
import { type ReviewDesign, reviewDesigns } from './review-design.ts';
import { caseThemeOfTableTwo } from './theme-plan.ts';
import { type ChosenWording, chooseWordings, type WordingUse } from './wording-choice.ts';

export interface PlannedReview {
  readonly plan: CasePlan;
  readonly design: ReviewDesign;
  /** In the order of the bodies. */
  readonly recommendations: readonly PlannedRecommendation[];
}

const labelStyles: readonly ((index: number) => string)[] = [
  (index) => `(${'abcdefgh'[index]})`,
  (index) => `${'abcdefgh'[index]})`,
  (index) => `(${['i', 'ii', 'iii', 'iv', 'v'][index]})`,
  () => '•',
];

function chooseParts(
  chosen: ChosenWording,
  random: SeededRandom,
): { introduction: string; parts: RecommendationPart[] } | null {
  const list = chosen.wording.list === null ? undefined : partLists[chosen.wording.list];
  if (!list || !random.chance(0.5)) return null;
  const label = random.pick(labelStyles);
  const items = random.shuffle(list.items).slice(0, 3 + random.below(2));
  const parts = items.map((item, index) => {
    const ending = index === items.length - 1 ? '.' : index === items.length - 2 ? '; and' : ';';
    return { label: label(index), text: item.replace(/[;.]$/, '') + ending };
  });
  return { introduction: list.introduction, parts };
}

/** An author keeps mostly to one opening and now and then takes another. */
function chooseOpening(body: ReviewBody, design: ReviewDesign, main: Opening, random: SeededRandom): Opening {
  if (body.column === 'nat') return random.pick(['should', 'should', 'recommended']);
  const openings = body.column === 'lscb' ? design.boardOpenings : design.agencyOpenings;
  return random.chance(0.68) ? main : random.pick(openings);
}

function planReview(
  plan: CasePlan,
  design: ReviewDesign,
  use: WordingUse,
  said: Set<string>,
  random: SeededRandom,
): PlannedReview {
  const bodies = listReviewBodies(plan.review);
  const chosen = random.fork('order').shuffle(chooseWordings(plan, bodies, use, random.fork('choice')));
  const recommendations: PlannedRecommendation[] = [];
  const inText = design.arrangement !== 'grouped-table';
  for (const body of bodies) {
    const voice = random.fork(`voice ${body.kind}`);
    const openings = body.column === 'lscb' ? design.boardOpenings : design.agencyOpenings;
    const main = voice.pick(openings);
    const own = chosen.filter((entry) => entry.body === body);
    own.forEach((entry, index) => {
      const parts = chooseParts(entry, voice);
      const opening = chooseOpening(body, design, main, voice);
      let phrased = phraseRecommendation(entry.wording, body, plan, opening, inText, voice);
      for (let attempt = 0; said.has(phrased.text); attempt += 1) {
        if (attempt > 200) throw new Error(`Review ${plan.review}: can't say otherwise: ${phrased.text}`);
        phrased = phraseRecommendation(entry.wording, body, plan, opening, inText, voice);
      }
      said.add(phrased.text);
      const answered = entry.wording.codes.map((code) => caseThemeOfTableTwo[code]).filter((id) => id !== undefined);
      recommendations.push({
        id: `${plan.review}-${body.kind.replace(':', '-')}-${index + 1}`,
        body,
        text: parts ? `${phrased.text} ${parts.introduction}` : phrased.text,
        parts: parts?.parts ?? [],
        deadline: phrased.deadline,
        codes: entry.wording.codes,
        means: entry.wording.means,
        caseThemes: [...new Set([...entry.wording.caseThemes, ...answered])],
      });
    });
  }
  return { plan, design, recommendations };
}

/** Plans the twenty reviews: whom each recommendation addresses, what it is about and how it is worded; no two alike. */
export function planReviews(seed: number): PlannedReview[] {
  const random = createSeededRandom(seed);
  const use: WordingUse = new Map();
  const said = new Set<string>();
  return casePlans.map((plan) => {
    const design = reviewDesigns.find((entry) => entry.review === plan.review);
    if (!design) throw new Error(`Review ${plan.review} has no design`);
    return planReview(plan, design, use, said, random.fork(`review ${plan.review}`));
  });
}
