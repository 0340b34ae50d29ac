import type { Voice } from '../agencies/voice.ts';
import type { CasePlan } from '../planning/case-plan.ts';
import type { ReviewBody } from '../planning/review-bodies.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { capitalise } from './body-names.ts';
import { reasons } from './reasons.ts';
import type { Wording } from './wording-lines.ts';

/** What follows the main clause of a recommendation. */
export interface Tail {
  /** Ends the first sentence: ", by 31 March 2011". */
  readonly inline: string;
  readonly sentences: readonly string[];
  readonly deadline: string;
}

function chooseDeadline(plan: CasePlan, body: ReviewBody, random: SeededRandom): string {
  const year = plan.year + 1;
  const dates = [
    `by 31 March ${year}`,
    `by the end of June ${year}`,
    `by 30 September ${year}`,
    `by the end of ${plan.year}`,
    `by January ${year}`,
    `by 1 April ${year}`,
    'within three months',
    'within six months',
    'within three months of the publication of this report',
    'within twelve weeks',
    `before the end of April ${year}`,
    'within one year',
  ];
  if (body.column === 'edu')
    dates.push(`by the start of the autumn term ${year}`, `by the end of the summer term ${year}`);
  return random.pick(dates);
}

const timeWords =
  /\b(within|each|every|monthly|weekly|quarter|year|yearly|annual|month|months|weeks?|days?|hours?|term|night|before|twice|once|immediately|repeated|by the)\b/i;

function ownerSentence(voice: Voice, random: SeededRandom): string {
  const lead = capitalise(random.pick(voice.lead));
  return random.pick([
    `${lead} will be responsible for this.`,
    `${lead} should lead the work.`,
    `Responsibility for this lies with ${random.pick(voice.lead)}.`,
    `${lead} should oversee the change and report when it is complete.`,
    `This should be led by ${random.pick(voice.lead)}.`,
  ]);
}

function followingSentence(means: readonly string[], body: ReviewBody, voice: Voice, random: SeededRandom): string {
  const general = [
    `Progress should be reported to ${voice.governance}.`,
    'The arrangements should be looked at again after a year.',
    'Where this is already done well, the example should be shared.',
    'Thought should be given to how this will be kept up when posts fall vacant.',
    'It should be possible, a year from now, to show what has come of it.',
  ];
  if (body.column !== 'lscb') general.push('The outcome should be reported to the Safeguarding Children Board.');
  const changes = ['by-procedure', 'by-protocol', 'by-recording-form', 'by-guidance-policy', 'by-information-sharing'];
  if (means.some((id) => changes.includes(id))) {
    general.push(
      'Staff who will have to use the new arrangements should be consulted first.',
      'The reasons for the change should be explained to staff and not merely announced.',
      'Families who have used the service should be asked what they would find helpful.',
    );
  }
  if (body.column === 'nat') return 'The outcome should be made known to the Board.';
  return random.pick(general);
}

/**
 * Chooses deadline, owner, reason or afterthought for a recommendation; often none of them. Without `deadlineInText` a
 * deadline is chosen and not said: the document prints it in a column of its own.
 */
export function chooseTail(
  wording: Wording,
  voice: Voice,
  body: ReviewBody,
  plan: CasePlan,
  deadlineInText: boolean,
  random: SeededRandom,
): Tail {
  const short = wording.text.length < 150;
  const timed = timeWords.test(wording.text);
  const sentences: string[] = [];
  let inline = '';
  let deadline = '';
  if (!timed && random.chance(0.46)) {
    deadline = chooseDeadline(plan, body, random);
    if (!deadlineInText) inline = '';
    else if (short && random.chance(0.6)) inline = `, ${deadline}`;
    else {
      const built = wording.means.some((id) =>
        ['by-procedure', 'by-protocol', 'by-guidance-policy', 'by-service-change', 'by-information-sharing'].includes(
          id,
        ),
      );
      sentences.push(
        random.pick([
          `This should be done ${deadline}.`,
          built ? `This should be in place ${deadline}.` : `The work should be complete ${deadline}.`,
        ]),
      );
    }
  }
  const theme = wording.codes.find((code) => reasons[code] !== undefined);
  const reasonPool = theme === undefined ? [] : (reasons[theme] ?? []);
  if (sentences.length === 0 && body.column !== 'nat' && reasonPool.length > 0 && random.chance(0.12)) {
    sentences.push(random.pick(reasonPool));
  } else if (body.column !== 'lscb' && body.column !== 'nat' && !body.kind.startsWith('misc:') && random.chance(0.14)) {
    sentences.push(ownerSentence(voice, random));
  } else if (sentences.length === 0 && random.chance(0.13)) {
    sentences.push(followingSentence(wording.means, body, voice, random));
  }
  return { inline, sentences, deadline };
}
