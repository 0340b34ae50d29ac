import type { CasePlan } from '../planning/case-plan.ts';
import { capitalise } from '../wording/body-names.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of the month, 1 to 12. */
export function nameMonth(month: number): string {
  return months[month - 1] ?? '';
}

const youngest: Readonly<Record<string, number>> = { 'Age < 1': 0, 'Age 1–5': 1, 'Age 6–10': 6, 'Age 11 +': 11 };

const condition = /^(?:(\d+)-(\d+))?(?: ?not ([\d ]+))?\| /;

/** Those passages that suit the case, without their condition: `0-5|` is an age in years, `not 17 21|` leaves reviews out. */
export function suitCase(passages: readonly string[], plan: CasePlan): string[] {
  const age = youngest[plan.ageBand] ?? 0;
  return passages
    .filter((text) => {
      const [, from, to, without] = condition.exec(text) ?? [];
      const left = without?.split(' ').includes(String(plan.review)) ?? false;
      return !left && age >= Number(from ?? 0) && age <= Number(to ?? 17);
    })
    .map((text) => text.replace(condition, ''));
}

/** Fills the slots of a passage with the words of one case. */
export function fillPassage(text: string, plan: CasePlan, more: Readonly<Record<string, string>> = {}): string {
  const she = plan.pronoun === 'she';
  const words: Record<string, string> = {
    child: plan.child,
    he: plan.pronoun,
    his: she ? 'her' : 'his',
    him: she ? 'her' : 'him',
    place: plan.place,
    county: plan.county,
    board: `${plan.place} Safeguarding Children Board`,
    ...more,
  };
  return text.replace(/\{([A-Za-z]+)\}/g, (_, slot: string) => {
    const word = words[slot.toLowerCase()];
    if (word === undefined) throw new Error(`No word for {${slot}} in "${text}"`);
    return slot.charAt(0) === slot.charAt(0).toUpperCase() ? capitalise(word) : word;
  });
}
