import type { CodeList } from '../domain/coding/coding.ts';
import { tallyCodes } from './code-tallies.ts';
import type { CodedColumns, CodeIndex } from './coded-columns.ts';
import type { SmartCriterion } from './study-findings.ts';

interface Observed extends Pick<SmartCriterion, 'id' | 'name' | 'letter' | 'definition'> {
  readonly list: CodeList;
}

/** What a text can show by itself of SMART. Achievable is left to people: no words show it. */
const smartObserved: readonly Observed[] = [
  {
    id: 'owner',
    list: 'smart-owner',
    name: 'Names an owner',
    letter: 'Specific',
    definition: 'It says who is to act.',
  },
  {
    id: 'single-action',
    list: 'smart-single-action',
    name: 'Asks for one action',
    letter: 'Specific',
    definition: 'It asks for one thing and not for several at once.',
  },
  {
    id: 'measurable',
    list: 'smart-measurable',
    name: 'Can be seen to be done',
    letter: 'Measurable',
    definition: 'An output, number, document or state would tell whether it was done.',
  },
  {
    id: 'outcome',
    list: 'smart-outcome',
    name: 'Says what it is for',
    letter: 'Relevant',
    definition: 'It states the benefit it is meant to bring.',
  },
  {
    id: 'deadline',
    list: 'smart-deadline',
    name: 'Gives a date',
    letter: 'Timely',
    definition: 'It says by when, or within what time.',
  },
];

const countingRule =
  'Each recommendation once for each observation. These are what the words of a recommendation show; an action plan may add owner, date and measure.';

/** How many recommendations meet each of the five observations (Brandon et al. 2011, ch. 5). */
export function describeSmart(columns: CodedColumns): SmartCriterion[] {
  return smartObserved.map(({ list, ...criterion }) => {
    const yes = tallyCodes(columns, columns.lists[list], countingRule)[0];
    if (yes === undefined) throw new Error(`The list ${list} has no codes`);
    return { ...criterion, met: yes.recommendations, confirmed: yes.confirmed };
  });
}

/** Of each recommendation, how many of the five observations are met, as an index of the codes "0" to "5". */
export function indexSmartMet({ counted, lists }: CodedColumns): CodeIndex {
  const many = counted.recommendations.length;
  const met = new Uint16Array(many);
  for (const { list } of smartObserved) {
    const { start, code } = lists[list];
    for (let i = 0; i < many; i++) {
      const at = start[i] ?? 0;
      if (at < (start[i + 1] ?? 0) && code[at] === 0) met[i] = (met[i] ?? 0) + 1;
    }
  }
  return {
    codes: Array.from({ length: smartObserved.length + 1 }, (_, count) => ({
      id: String(count),
      name: `${count} of ${smartObserved.length}`,
    })),
    start: Uint32Array.from({ length: many + 1 }, (_, i) => i),
    code: met,
    confirmed: new Uint8Array(many),
  };
}

/** Place k: recommendations that meet k of the five observations. */
export function distributeSmart(index: CodeIndex): number[] {
  const distribution = index.codes.map(() => 0);
  for (const met of index.code) distribution[met] = (distribution[met] ?? 0) + 1;
  return distribution;
}
