import { createAnchor } from '../../../domain/anchor/anchor-creation.ts';
import type { Edit } from '../../../domain/change/change.ts';
import type { StudyFrame } from '../../../domain/codebook/study-frame.ts';
import { type Coding, hasManyCodes } from '../../../domain/coding/coding.ts';
import { suggestedCodes } from '../../../domain/coding/counted-codes.ts';
import type { RecommendationRecord } from '../../../domain/snapshot/snapshot.ts';
import { listCodes, nameCode, nameList } from './code-names.ts';
import type { IntentOf } from './intent.ts';
import {
  edit,
  howMany,
  type IntentContext,
  type Planned,
  plan,
  refuseInvalid,
  refuseUnknown,
  shorten,
} from './intent-context.ts';

const standing = (codings: readonly Coding[]): Coding[] => codings.filter(({ withdrawn }) => withdrawn === null);

const withdraw = (coding: Coding, now: string): Edit =>
  edit('coding', coding.id, coding, { ...coding, withdrawn: now });

/** "Training" for a list of many codes, "Strength: weaker" for one of a single code. */
function describe(frame: StudyFrame, { list, code }: Pick<Coding, 'list' | 'code'>): string {
  const name = nameCode(frame, list, code);
  return hasManyCodes(list) ? `“${name}”` : `“${nameList(list)}: ${name}”`;
}

/** Codes one recommendation: what the same list said otherwise before, by the same person, is withdrawn. */
function codeOne(
  recommendation: RecommendationRecord,
  { list, code, applies, rationale }: Pick<IntentOf<'code'>, 'list' | 'code' | 'applies' | 'rationale'>,
  { records, coder, now, newId }: IntentContext,
): Edit[] {
  const said = standing(records.codingsOf(recommendation.id)).filter(
    (coding) => coding.list === list && coding.anchor === null && (hasManyCodes(list) ? coding.code === code : true),
  );
  const isSaid = (coding: Coding): boolean =>
    coding.code === code && coding.applies === applies && (rationale === '' || coding.rationale === rationale);
  if (said.some(isSaid)) return [];
  const suggestion = records.suggestions.get(recommendation.id);
  const suggested = suggestion !== undefined && suggestedCodes(suggestion, list).some(({ id }) => id === code);
  const id = newId();
  const coding: Coding = {
    ...{ id, recommendation: recommendation.id, report: recommendation.report, anchor: null },
    ...{ list, code, applies, coder, rationale, created: now, withdrawn: null },
    origin: suggested ? 'suggestion' : 'person',
  };
  return [...said.map((one) => withdraw(one, now)), edit('coding', id, null, coding)];
}

/** Says of recommendations that a code applies, or that it does not. */
export function code(intent: IntentOf<'code'>, frame: StudyFrame, context: IntentContext): Planned {
  const { list, code: id, applies } = intent;
  const known = listCodes(frame).find((one) => one.list === list);
  if (known === undefined || !known.codes.some((one) => one.id === id)) return refuseUnknown('code');
  const edits: Edit[] = [];
  let changed = 0;
  for (const recommendation of intent.recommendations) {
    const record = context.records.get('recommendation', recommendation);
    if (record === null) return refuseUnknown('recommendation');
    const own = codeOne(record, intent, context);
    if (own.length > 0) changed++;
    edits.push(...own);
  }
  const what = describe(frame, { list, code: id });
  const whom = howMany(changed || intent.recommendations.length, 'recommendation');
  return plan(applies ? `Code ${whom} with ${what}` : `Dismiss ${what} for ${whom}`, edits);
}

/** Appraises a recommendation on several lists in one go: what is suggested is said by a person, or said otherwise. */
export function appraise(intent: IntentOf<'appraise'>, frame: StudyFrame, context: IntentContext): Planned {
  const record = context.records.get('recommendation', intent.recommendation);
  if (record === null) return refuseUnknown('recommendation');
  const lists = listCodes(frame);
  const edits: Edit[] = [];
  for (const { list, code } of intent.codes) {
    if (!lists.some((one) => one.list === list && one.codes.some(({ id }) => id === code)))
      return refuseUnknown('code');
    edits.push(...codeOne(record, { list, code, applies: true, rationale: '' }, context));
  }
  const which = record.number === '' ? 'a recommendation' : `recommendation ${shorten(record.number, 30)}`;
  return plan(`Confirm the appraisal of ${which}`, edits);
}

/** Codes words of a report. */
export async function codePassage(
  intent: IntentOf<'code-passage'>,
  frame: StudyFrame,
  context: IntentContext,
): Promise<Planned> {
  const { report, start, end, list, code: id } = intent;
  const { records, coder, now, newId } = context;
  if (!records.reports.has(report)) return refuseUnknown('report');
  const known = listCodes(frame).find((one) => one.list === list);
  if (known === undefined || !known.codes.some((one) => one.id === id)) return refuseUnknown('code');
  const document = await context.document(report);
  if (!document.ok) return document;
  if (end > document.value.text.length || start >= end) {
    return refuseInvalid('The report has no such place.', 'Select the words again.');
  }
  const anchor = createAnchor(document.value, start, end);
  const around = [...records.all('recommendation')].find(
    (one) => one.report === report && one.anchors.some((at) => at.start <= anchor.start && anchor.end <= at.end),
  );
  const recommendation = around?.id ?? null;
  const others = standing(
    recommendation === null ? records.passagesOf(report) : records.codingsOf(recommendation),
  ).filter((one) => one.list === list && (hasManyCodes(list) ? one.code === id : recommendation !== null));
  const same = others.find(
    (one) => one.anchor?.start === anchor.start && one.anchor.end === anchor.end && one.code === id && one.applies,
  );
  if (same !== undefined) return plan(`Code with ${describe(frame, { list, code: id })}`, []);
  const superseded = hasManyCodes(list) ? others.filter(({ applies }) => !applies) : others;
  const coding: Coding = {
    ...{ id: newId(), recommendation, report, anchor, list, code: id, applies: true, coder },
    ...{ origin: 'person' as const, rationale: '', created: now, withdrawn: null },
  };
  return plan(`Code “${shorten(anchor.exact.replace(/\s+/g, ' '), 40)}” with ${describe(frame, coding)}`, [
    ...superseded.map((one) => withdraw(one, now)),
    edit('coding', coding.id, null, coding),
  ]);
}

/** Takes back what was said of a code, so that what was suggested stands open again. */
export function uncode(intent: IntentOf<'uncode'>, frame: StudyFrame, { records, now }: IntentContext): Planned {
  const { list, code: id } = intent;
  const edits = intent.recommendations.flatMap((recommendation) =>
    standing(records.codingsOf(recommendation))
      .filter((one) => one.list === list && one.code === id)
      .map((one) => withdraw(one, now)),
  );
  const whom = howMany(intent.recommendations.length, 'recommendation');
  return plan(`Take back ${describe(frame, { list, code: id })} from ${whom}`, edits);
}

/** Withdraws codings. */
export function withdrawCodings(intent: IntentOf<'withdraw'>, frame: StudyFrame, context: IntentContext): Planned {
  const codings: Coding[] = [];
  for (const id of intent.codings) {
    const coding = context.records.get('coding', id);
    if (coding === null) return refuseUnknown('coding');
    codings.push(coding);
  }
  const [first] = codings;
  const label =
    codings.length === 1 && first !== undefined
      ? `Take back the coding ${describe(frame, first)}`
      : `Take back ${howMany(codings.length, 'coding')}`;
  return plan(
    label,
    standing(codings).map((one) => withdraw(one, context.now)),
  );
}

/** Gives a coding other words of the same report. */
export async function moveAnchor(
  intent: IntentOf<'move-anchor'>,
  frame: StudyFrame,
  context: IntentContext,
): Promise<Planned> {
  const coding = context.records.get('coding', intent.coding);
  if (coding === null || coding.withdrawn !== null) return refuseUnknown('coding');
  const document = await context.document(coding.report);
  if (!document.ok) return document;
  if (intent.end > document.value.text.length || intent.start >= intent.end) {
    return refuseInvalid('The report has no such place.', 'Select the words again.');
  }
  const anchor = createAnchor(document.value, intent.start, intent.end);
  return plan(`Move the words coded with ${describe(frame, coding)}`, [
    edit('coding', coding.id, coding, { ...coding, anchor }),
  ]);
}
