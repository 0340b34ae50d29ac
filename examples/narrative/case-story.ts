import type { DocumentBlock } from '../documents/report-document.ts';
import type { CasePlan } from '../planning/case-plan.ts';
import { caseThemePlans } from '../planning/theme-plan.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { caseThemePassages } from './case-theme-passages.ts';
import { citedElsewhere, familyVoices, familyVoicesAfterDeath, goodPractice } from './general-passages.ts';
import { fillPassage, nameMonth, suitCase } from './slots.ts';

/** Ids of the themes that the story of a review tells. */
export function listCaseThemes(review: number): string[] {
  return Object.entries(caseThemePlans)
    .filter(([, plan]) => plan.inCase.includes(review))
    .map(([id]) => id);
}

function pickPassage(
  id: string,
  kind: 'background' | 'events' | 'analysis',
  plan: CasePlan,
  random: SeededRandom,
): string | null {
  const options = suitCase(caseThemePassages[id]?.[kind] ?? [], plan);
  return options.length === 0 ? null : fillPassage(random.pick(options), plan);
}

/** Family and background: who lived in the home and what was known. */
export function tellBackground(plan: CasePlan, random: SeededRandom): DocumentBlock[] {
  const passages = listCaseThemes(plan.review)
    .map((id) => pickPassage(id, 'background', plan, random))
    .filter((text) => text !== null);
  const opening = `${plan.child} lived in ${plan.place} with ${plan.household}.`;
  const paragraphs = [`${opening} ${passages[0] ?? ''}`.trim()];
  for (let index = 1; index < passages.length; index += 2) paragraphs.push(passages.slice(index, index + 2).join(' '));
  return [
    ...paragraphs.map((text) => ({ type: 'paragraph', text }) as const),
    {
      type: 'paragraph',
      text: fillPassage(
        random.pick(
          suitCase(plan.outcome === 'death' ? [...familyVoices, ...familyVoicesAfterDeath] : familyVoices, plan),
        ),
        plan,
      ),
    },
  ];
}

/** The order of events as a table, and how it ended. */
export function tellChronology(plan: CasePlan, random: SeededRandom): DocumentBlock[] {
  const events = random
    .shuffle(listCaseThemes(plan.review))
    .map((id) => pickPassage(id, 'events', plan, random))
    .filter((text) => text !== null)
    .slice(0, 12)
    .map((text) => ({ phase: /^[12]\| /.test(text) ? Number(text.charAt(0)) : 3, text: text.replace(/^[12]\| /, '') }))
    .sort((a, b) => a.phase - b.phase)
    .map(({ text }) => text);
  const infant = plan.ageBand === 'Age < 1';
  let month = infant ? 3 : 1 + random.below(4);
  let year = plan.year - 1;
  const rows = events.map((text) => {
    month += infant ? Number(random.chance(0.55)) : random.below(3);
    if (month > 12) {
      month -= 12;
      year += 1;
    }
    return [`${nameMonth(month)} ${year}`, text];
  });
  return [
    { type: 'table', header: ['Date', 'Event'], rows, widths: [1, 4] },
    { type: 'paragraph', text: plan.incident },
    { type: 'paragraph', text: plan.proceedings },
  ];
}

/** Analysis: one passage or two a theme, under its heading, with a citation of other reports here and there. */
export function tellAnalysis(plan: CasePlan, random: SeededRandom): { heading: string; blocks: DocumentBlock[] }[] {
  const sections = listCaseThemes(plan.review).map((id) => {
    const passages = caseThemePassages[id];
    const texts = random
      .shuffle(suitCase(passages?.analysis ?? [], plan))
      .slice(0, 2)
      .map((text) => fillPassage(text, plan));
    const blocks: DocumentBlock[] = texts.map((text) => ({ type: 'paragraph', text }));
    return { heading: passages?.heading ?? '', blocks };
  });
  const cited = random.shuffle(citedElsewhere).slice(0, 2);
  const first = sections[random.below(sections.length)];
  const last = first?.blocks.at(-1);
  if (first && last?.type === 'paragraph')
    first.blocks[first.blocks.length - 1] = { ...last, footnote: cited[0] ?? '' };
  const other = sections[random.below(sections.length)];
  if (random.chance(0.5) && other && other !== first) other.blocks.push({ type: 'paragraph', text: cited[1] ?? '' });
  return sections;
}

export function tellGoodPractice(plan: CasePlan, random: SeededRandom): DocumentBlock[] {
  return random
    .shuffle(suitCase(goodPractice, plan))
    .slice(0, 3)
    .map((text) => ({ type: 'paragraph', text: fillPassage(text, plan) }));
}
