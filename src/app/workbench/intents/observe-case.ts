import { createAnchor } from '../../../domain/anchor/anchor-creation.ts';
import type { CaseAttribute, CaseObservation } from '../../../domain/case/case-observation.ts';
import type { StudyFrame } from '../../../domain/codebook/study-frame.ts';
import type { ReviewRecord } from '../../../domain/snapshot/snapshot.ts';
import { nameCode } from './code-names.ts';
import type { IntentOf } from './intent.ts';
import {
  edit,
  howMany,
  type IntentContext,
  type Planned,
  plan,
  refuseInvalid,
  refuseUnknown,
} from './intent-context.ts';

const attributes: readonly (CaseAttribute | 'case-theme')[] = [
  ...(['case-theme', 'outcome', 'ageBand', 'ageAtIncident', 'sex', 'kind', 'year', 'incidentYear', 'area'] as const),
];

/** Observes something in a case, with the words that speak for it where there are any. */
export async function observe(
  intent: IntentOf<'observe'>,
  frame: StudyFrame,
  context: IntentContext,
): Promise<Planned> {
  const { records, coder, newId } = context;
  const about = attributes.find((one) => one === intent.about);
  if (about === undefined) {
    return refuseInvalid(`“${intent.about}” can’t be observed of a case.`, `Choose one of ${attributes.join(', ')}.`);
  }
  if (records.get('review', intent.review) === null) return refuseUnknown('review');
  const { value } = intent;
  if (about === 'case-theme' && !frame.caseThemes.caseThemes.some(({ id }) => id === value)) {
    return refuseUnknown('case theme');
  }
  const anchors = [];
  if (intent.report !== null && intent.stretches.length > 0) {
    const document = await context.document(intent.report);
    if (!document.ok) return document;
    for (const { start, end } of intent.stretches) {
      if (end > document.value.text.length || start >= end) {
        return refuseInvalid('The report has no such place.', 'Select the words again.');
      }
      anchors.push(createAnchor(document.value, start, end));
    }
  }
  const name = about === 'case-theme' ? nameCode(frame, 'case-themes', value) : value;
  const label = `Observe “${name}” in the case`;
  const known = [...records.all('observation')].find(
    (one) => one.review === intent.review && one.about === about && one.value === value,
  );
  if (known !== undefined) {
    const settled = known.state === 'accepted' && anchors.length === 0;
    const after: CaseObservation = {
      ...known,
      ...{ state: 'accepted', coder, report: intent.report ?? known.report, anchors: [...anchors, ...known.anchors] },
    };
    return plan(label, settled ? [] : [edit('observation', known.id, known, after)]);
  }
  const id = newId();
  const observation: CaseObservation = {
    ...{ id, review: intent.review, report: intent.report, about, value, state: 'accepted', score: 1, anchors },
    ...{ reason: 'observed by a person', noRecommendation: '', coder },
  };
  return plan(label, [edit('observation', id, null, observation)]);
}

const judgements = { accepted: 'Accept', rejected: 'Reject', suggested: 'Leave open' } as const;

/** Accepts, rejects or opens again what was observed in cases. */
export function judgeObservations(
  { observations, state }: IntentOf<'judge-observation'>,
  frame: StudyFrame,
  { records, coder }: IntentContext,
): Planned {
  const found: CaseObservation[] = [];
  for (const id of observations) {
    const record = records.get('observation', id);
    if (record === null) return refuseUnknown('observation');
    if (record.state !== state) found.push(record);
  }
  const [first] = found;
  const name =
    found.length === 1 && first !== undefined
      ? `“${first.about === 'case-theme' ? nameCode(frame, 'case-themes', first.value) : first.value}”`
      : howMany(found.length, 'observation');
  return plan(
    `${judgements[state]} ${name} of the case`,
    found.map((one) => edit('observation', one.id, one, { ...one, state, coder: state === 'suggested' ? '' : coder })),
  );
}

/** Says why a theme of the case rightly leads to no recommendation. */
export function explainNone(
  { observation, reason }: IntentOf<'explain-none'>,
  { records, coder }: IntentContext,
): Planned {
  const record = records.get('observation', observation);
  if (record === null) return refuseUnknown('observation');
  const after: CaseObservation = { ...record, noRecommendation: reason.trim(), state: 'accepted', coder };
  const same = record.noRecommendation === after.noRecommendation && record.state === 'accepted';
  const label =
    reason.trim() === '' ? 'Take back why there is no recommendation' : 'Say why there is no recommendation';
  return plan(label, same ? [] : [edit('observation', record.id, record, after)]);
}

/** Gives a review title and attributes; what is left out stays. */
export function describeReview(intent: IntentOf<'describe-review'>, { records }: IntentContext): Planned {
  const before = records.get('review', intent.review);
  if (before === null) return refuseUnknown('review');
  const { title, kind, outcome, year, ageBand } = intent;
  const after: ReviewRecord = {
    ...before,
    title: title?.trim() || before.title,
    attributes: {
      ...before.attributes,
      ...(kind === undefined ? {} : { kind }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(year === undefined ? {} : { year }),
      ...(ageBand === undefined ? {} : { ageBand: ageBand?.trim() || null }),
    },
  };
  const same = JSON.stringify(after) === JSON.stringify(before);
  return plan(`Describe review ${before.reference}`, same ? [] : [edit('review', before.id, before, after)]);
}
