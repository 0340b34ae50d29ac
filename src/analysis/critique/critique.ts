import type { Evidence, Suggestion } from '../../domain/suggestion/suggestion.ts';
import type { StatedRecommendation } from '../families/recommendation-index.ts';

/** One recommendation of a draft, with what is suggested for it. */
export interface DraftedRecommendation {
  readonly id: string;
  /** As printed; '' when the draft gives none. */
  readonly number: string;
  readonly text: string;
  /** From 1; 0 when the format has no pages. */
  readonly page: number;
  readonly addressees: readonly string[];
  readonly suggestion: Suggestion;
  /** The passage of the draft that it seems to rest on; null when none was found; undefined when there is no draft around it. */
  readonly finding: FindingBehind | null | undefined;
}

/** A passage outside the recommendations that speaks of what one of them asks for. */
export interface FindingBehind {
  readonly words: string;
  readonly page: number;
  /** Share of the recommendation's telling words that it holds, 0 to 1. */
  readonly share: number;
}

/** A recommendation of the draft, or of the past, that another one is like. */
export interface LikeOne {
  readonly recommendation: StatedRecommendation;
  readonly similarity: number;
  readonly reason: string;
  readonly opposite: boolean;
}

export type RemarkKind =
  | 'no-owner'
  | 'several-actions'
  | 'not-measurable'
  | 'no-date'
  | 'no-outcome'
  | 'training-or-procedure'
  | 'asks-for-existing'
  | 'weaker'
  | 'unclear-action'
  | 'said-twice'
  | 'asked-before'
  | 'no-finding';

/** What a critical friend would say of one recommendation. */
export interface Remark {
  readonly kind: RemarkKind;
  /** One sentence to its author. */
  readonly message: string;
  /** Words of the recommendation that it is about; none when it is about what is missing. */
  readonly evidence: readonly Evidence[];
  /** Confidence of the observation, 0 to 1. */
  readonly score: number;
}

export interface CriticisedRecommendation extends DraftedRecommendation {
  /** The gravest first. */
  readonly remarks: readonly Remark[];
  /** What it has: an owner, one action, a measure, a date, an outcome, a stronger action, a finding behind it. */
  readonly merits: readonly string[];
}

const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`;
const firstWords = (evidence: readonly Evidence[]): string => evidence.map(({ words }) => quoted(words)).join(', ');

const training = 'by-training';
const procedures: ReadonlySet<string> = new Set(['by-procedure', 'by-protocol', 'by-guidance-policy']);

function remarkOnSmart({ smart }: Suggestion): Remark[] {
  const remarks: Remark[] = [];
  const add = (kind: RemarkKind, message: string, of: keyof Suggestion['smart']): void => {
    const { evidence, score } = smart[of];
    remarks.push({ kind, message, evidence, score });
  };
  if (!smart.owner.value) add('no-owner', 'It does not say who is to act.', 'owner');
  if (!smart.singleAction.value) {
    const actions = firstWords(smart.singleAction.evidence);
    const named = actions === '' ? '' : ` (${actions})`;
    add(
      'several-actions',
      `It asks for several things at once${named}: could each stand alone, or one go?`,
      'singleAction',
    );
  }
  if (!smart.measurable.value) add('not-measurable', 'Nobody could tell when it is done.', 'measurable');
  if (!smart.deadline.value) add('no-date', 'It gives no date.', 'deadline');
  if (!smart.outcome.value) {
    add('no-outcome', 'It does not say what would be better for anybody once it is done.', 'outcome');
  }
  return remarks;
}

function remarkOnAction({ means, strength, remarks: noted }: Suggestion): Remark[] {
  const remarks: Remark[] = [];
  const [first] = means;
  const taught = means.find(({ id }) => id === training);
  if (taught !== undefined) {
    remarks.push({
      kind: 'training-or-procedure',
      message:
        'Training again: would people who were trained have acted otherwise in this case, and what kept those who were from doing so?',
      evidence: taught.evidence,
      score: taught.score,
    });
  } else if (first !== undefined && procedures.has(first.id)) {
    remarks.push({
      kind: 'training-or-procedure',
      message: 'Another procedure, protocol or policy: was one missing, or was one not followed?',
      evidence: first.evidence,
      score: first.score,
    });
  }
  const existing = noted.find(({ id }) => id === 'asks-for-existing');
  if (existing !== undefined) {
    remarks.push({
      kind: 'asks-for-existing',
      message: 'It asks for what is there already: what would make it happen this time?',
      evidence: existing.evidence,
      score: existing.score,
    });
  }
  if (strength.id === 'weaker') {
    remarks.push({
      kind: 'weaker',
      message: 'A weaker action: it hangs on people remembering. Could the safe way be built in?',
      evidence: strength.evidence,
      score: strength.score,
    });
  } else if (strength.id === 'unclear') {
    remarks.push({
      kind: 'unclear-action',
      message: 'It is too general to say what will be done.',
      evidence: strength.evidence,
      score: strength.score,
    });
  }
  return remarks;
}

function remarkOnLikeness(inDraft: readonly LikeOne[], inPast: readonly LikeOne[]): Remark[] {
  const describe = ({ recommendation, similarity, reason, opposite }: LikeOne, kind: 'said-twice' | 'asked-before') => {
    const where =
      kind === 'said-twice'
        ? `recommendation ${quoted(recommendation.text.slice(0, 80))} of this draft`
        : `review ${recommendation.review}${recommendation.year === null ? '' : ` (${recommendation.year})`}`;
    const message = opposite
      ? `It seems to ask for the opposite of ${where}. ${reason}`
      : kind === 'said-twice'
        ? `It seems to ask for the same as ${where}. ${reason}`
        : `Already asked in ${where}: ${quoted(recommendation.text.slice(0, 200))} What came of it? ${reason}`;
    return { kind, message, evidence: [], score: similarity };
  };
  return [
    ...inDraft.slice(0, 1).map((one) => describe(one, 'said-twice')),
    ...inPast.slice(0, 2).map((one) => describe(one, 'asked-before')),
  ];
}

/** What to mend first. */
const gravity: readonly RemarkKind[] = [
  'asked-before',
  'said-twice',
  'no-owner',
  'unclear-action',
  'several-actions',
  'not-measurable',
  'no-outcome',
  'asks-for-existing',
  'training-or-procedure',
  'weaker',
  'no-finding',
  'no-date',
];

/** What a critical friend would say of a recommendation: what to mend, the gravest first, and what it has. */
export function criticise(
  drafted: DraftedRecommendation,
  inDraft: readonly LikeOne[],
  inPast: readonly LikeOne[],
): CriticisedRecommendation {
  const { suggestion, finding, addressees } = drafted;
  const { smart, strength } = suggestion;
  const remarks = [
    ...remarkOnSmart(suggestion),
    ...remarkOnAction(suggestion),
    ...remarkOnLikeness(inDraft, inPast),
    ...(finding === null
      ? [
          {
            kind: 'no-finding' as const,
            message:
              'No passage of the draft was found that speaks of what it asks for: which finding does it follow from?',
            evidence: [],
            score: 0.6,
          },
        ]
      : []),
  ].sort((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind));
  const owner = addressees.length > 0 ? `names who is to act (${addressees.join('; ')})` : 'names who is to act';
  const merits = [
    ...(smart.owner.value ? [owner] : []),
    ...(smart.singleAction.value ? ['asks for one thing'] : []),
    ...(smart.measurable.value ? ['could be seen to be done'] : []),
    ...(smart.deadline.value ? [`gives a date (${firstWords(smart.deadline.evidence)})`] : []),
    ...(smart.outcome.value ? [`says what it is for (${firstWords(smart.outcome.evidence)})`] : []),
    ...(strength.id === 'stronger' ? ['asks for a stronger action'] : []),
    ...(finding ? [`rests on what the draft says${finding.page === 0 ? '' : ` on page ${finding.page}`}`] : []),
  ];
  return { ...drafted, remarks, merits };
}
