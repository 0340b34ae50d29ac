import type { SeededRandom } from '../seeded-random.ts';
import { allWordings } from '../wording/all-wordings.ts';
import type { Wording } from '../wording/wording-lines.ts';
import type { CasePlan } from './case-plan.ts';
import type { ReviewBody } from './review-bodies.ts';
import { caseThemeOfTableTwo, caseThemePlans, seldomRecommended, tableTwoAbsences } from './theme-plan.ts';

/** A place in the plan: a body and the wording chosen for one of its recommendations. */
export interface ChosenWording {
  readonly body: ReviewBody;
  readonly wording: Wording;
}

const ageOrder = ['Age < 1', 'Age 1–5', 'Age 6–10', 'Age 11 +'];

/** How readily a theme comes up: training and procedures most, as the study found. */
const themeWeights: Readonly<Record<string, number>> = {
  'training-and-awareness-raising': 2.2,
  'procedures-and-compliance': 2.4,
  'shared-information': 1.5,
  'record-keeping': 1.4,
  'management-and-supervision': 1.2,
  'public-health-messages': 0.7,
  'professional-challenge-and-curiosity': 0.6,
};

function suitsAge(wording: Wording, plan: CasePlan): boolean {
  const age = ageOrder.indexOf(plan.ageBand);
  switch (wording.ages) {
    case 'age0':
      return age === 0;
    case 'age5':
      return age <= 1;
    case 'age5+':
      return age >= 1;
    case 'age6':
      return age >= 2;
    case 'age11':
      return age === 3;
    default:
      return true;
  }
}

const lesserKinds: ReadonlySet<string> = new Set(['hosp:ambulance', 'comm:camhs', 'comm:gp', 'comm:sn']);

function suitsBody(wording: Wording, body: ReviewBody): boolean {
  if (wording.scope.has(body.kind)) return true;
  if (lesserKinds.has(body.kind) || body.column === 'nat') return false;
  if (body.column === 'misc' && body.kind !== 'misc:cafcass') return false;
  return wording.scope.has(body.column);
}

function listMusts(review: number): string[] {
  const themes = Object.entries(tableTwoAbsences)
    .filter(([, absent]) => !absent.includes(review))
    .map(([theme]) => theme);
  const answeredAnyway = new Set(Object.values(caseThemeOfTableTwo));
  const caseThemes = Object.entries(caseThemePlans)
    .filter(([id, plan]) => !answeredAnyway.has(id) && plan.inRecommendations.includes(review))
    .map(([id]) => id);
  return [...caseThemes, ...themes];
}

function suitsReview(wording: Wording, plan: CasePlan): boolean {
  if (!suitsAge(wording, plan)) return false;
  if (wording.codes.some((code) => tableTwoAbsences[code]?.includes(plan.review))) return false;
  return wording.caseThemes.every((id) => caseThemePlans[id]?.inRecommendations.includes(plan.review));
}

/** How often each wording stands in the corpus so far; shared between reviews so that none wears thin. */
export type WordingUse = Map<Wording, number>;

function covers(wording: Wording, must: string): boolean {
  return wording.codes.includes(must) || wording.caseThemes.includes(must);
}

/**
 * Chooses a wording for each recommendation of one review: first those that the planted themes need, then others by weight,
 * never one twice in a review while another is left. Throws when a planted theme can't be met by any body of the review.
 */
export function chooseWordings(
  plan: CasePlan,
  bodies: readonly ReviewBody[],
  use: WordingUse,
  random: SeededRandom,
): ChosenWording[] {
  const suited = allWordings.filter((wording) => suitsReview(wording, plan));
  const left = new Map(bodies.map((body) => [body, body.count]));
  const chosen: ChosenWording[] = [];
  const usedHere = new Set<Wording>();
  const seldomHere = new Set<string>();

  const take = (body: ReviewBody, wording: Wording): void => {
    chosen.push({ body, wording });
    left.set(body, (left.get(body) ?? 0) - 1);
    usedHere.add(wording);
    use.set(wording, (use.get(wording) ?? 0) + 1);
    for (const id of wording.caseThemes) if (seldomRecommended.has(id)) seldomHere.add(id);
  };
  const free = (wording: Wording): boolean =>
    !usedHere.has(wording) && !wording.caseThemes.some((id) => seldomHere.has(id));
  const weigh = (wording: Wording, body: ReviewBody): number => {
    const theme = wording.codes[0] ?? '';
    const same = chosen.filter((entry) => entry.body === body && entry.wording.codes[0] === theme).length;
    const wear = 1 + 2.5 * (use.get(wording) ?? 0);
    return (themeWeights[theme] ?? 1) / (wear * wear) / (1 + same * 0.6);
  };
  const draw = (options: readonly { body: ReviewBody; wording: Wording; weight: number }[]) => {
    let point = random.next() * options.reduce((sum, option) => sum + option.weight, 0);
    for (const option of options) {
      point -= option.weight;
      if (point <= 0) return option;
    }
    return options.at(-1);
  };

  const musts = listMusts(plan.review);
  const pairsFor = (must: string) =>
    bodies
      .filter((body) => (left.get(body) ?? 0) > 0)
      .flatMap((body) =>
        suited
          .filter((wording) => covers(wording, must) && free(wording) && suitsBody(wording, body))
          .map((wording) => {
            const unmet = musts.filter(
              (other) => covers(wording, other) && !chosen.some((entry) => covers(entry.wording, other)),
            ).length;
            const room = left.get(body) ?? 0;
            return { body, wording, weight: weigh(wording, body) * unmet ** 3 * room };
          }),
      );
  const pending = new Set(musts);
  while (pending.size > 0) {
    for (const must of pending) if (chosen.some((entry) => covers(entry.wording, must))) pending.delete(must);
    const ranked = [...pending]
      .map((must) => ({ must, pairs: pairsFor(must) }))
      .sort((a, b) => a.pairs.length - b.pairs.length);
    const tightest = ranked[0];
    if (!tightest) break;
    const option = draw(tightest.pairs);
    if (!option) throw new Error(`Review ${plan.review}: no wording left for ${tightest.must}`);
    take(option.body, option.wording);
    pending.delete(tightest.must);
  }

  for (const body of bodies) {
    while ((left.get(body) ?? 0) > 0) {
      const fitting = suited.filter(
        (wording) => suitsBody(wording, body) && !wording.caseThemes.some((id) => seldomRecommended.has(id)),
      );
      const fresh = fitting.filter((wording) => !usedHere.has(wording));
      const options = fresh.length > 0 ? fresh : fitting;
      const option = draw(options.map((wording) => ({ body, wording, weight: weigh(wording, body) })));
      if (!option) throw new Error(`Review ${plan.review}: no wording for ${body.name}`);
      take(body, option.wording);
    }
  }
  return chosen;
}
