import type { Addressee } from '../../../domain/agency/agency.ts';
import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { createAnchor } from '../../../domain/anchor/anchor-creation.ts';
import type { DocumentText } from '../../../domain/document/document-text.ts';
import { failure, type Result, success } from '../../../domain/result.ts';
import type { RecommendationRecord } from '../../../domain/snapshot/snapshot.ts';
import { findAddressees } from '../../../extraction/addressees/find-addressees.ts';
import { findDeadline } from '../../../extraction/deadline.ts';
import type { StoreFailure } from '../../../storage/store-failure.ts';
import { openDirectory } from '../../agency-directory.ts';
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

const judgements = { accepted: 'Accept', rejected: 'Reject', suggested: 'Leave open' } as const;

/** How a person would call a recommendation in a label. */
const nameOf = ({ number, text }: Pick<RecommendationRecord, 'number' | 'text'>): string =>
  number === '' ? `“${shorten(text.replace(/\s+/g, ' '), 40)}”` : `recommendation ${number}`;

/** Accepts what the extractor took, rejects it, or leaves it open again. */
export function judge({ recommendations, state }: IntentOf<'judge'>, { records }: IntentContext): Planned {
  const found: RecommendationRecord[] = [];
  for (const id of recommendations) {
    const record = records.get('recommendation', id);
    if (record === null) return refuseUnknown('recommendation');
    if (record.state !== state) found.push(record);
  }
  const [first] = found;
  const whom = found.length === 1 && first ? nameOf(first) : howMany(found.length, 'recommendation');
  return plan(
    `${judgements[state]} ${whom}`,
    found.map((record) => edit('recommendation', record.id, record, { ...record, state })),
  );
}

interface Words {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly page: number;
  readonly pages: readonly number[];
}

/** The words of some stretches as a recommendation keeps them: in the order of the text, joined by line ends. */
function readWords(document: DocumentText, stretches: IntentOf<'take'>['stretches']): Result<Words, StoreFailure> {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const bad = sorted.some(
    ({ start, end }, i) => start >= end || end > document.text.length || start < (sorted[i - 1]?.end ?? 0),
  );
  if (bad) {
    const message = 'The report has no such place, or places overlap.';
    return failure({ code: 'invalid', message, advice: 'Select the words again.' });
  }
  const anchors = sorted.map(({ start, end }) => createAnchor(document, start, end));
  const text = anchors.map(({ exact }) => exact).join('\n');
  if (text.trim() === '') {
    return failure({
      code: 'invalid',
      message: 'There are no words at this place.',
      advice: 'Select the words again.',
    });
  }
  const pages = new Set<number>();
  for (const block of document.blocks) {
    for (const line of block.lines) {
      if (anchors.some(({ start, end }) => start < line.end && end > line.start)) pages.add(line.page);
    }
  }
  for (const { page } of anchors) pages.add(page);
  pages.delete(0);
  return success({ text, anchors, page: anchors[0]?.page ?? 0, pages: [...pages].sort((a, b) => a - b) });
}

/** A body as a person names it, with its place in the scheme in force. */
function resolveBodies(names: readonly string[], scheme: string, kept: readonly Addressee[]): Addressee[] {
  const directory = openDirectory(scheme);
  return names.map((name) => {
    const before = kept.find((one) => one.name === name);
    if (before !== undefined) return before;
    const resolved = directory.ok ? directory.value.resolve(name) : { agency: null, category: null };
    return { name, agency: resolved.agency, category: resolved.category, source: 'text' };
  });
}

/** Mends what was extracted. A person who mends a recommendation has judged it: it is accepted. */
export async function mend(intent: IntentOf<'mend'>, context: IntentContext): Promise<Planned> {
  const { records } = context;
  const before = records.get('recommendation', intent.recommendation);
  if (before === null) return refuseUnknown('recommendation');
  let after: RecommendationRecord = { ...before, state: 'accepted' };
  if (intent.number !== undefined) after = { ...after, number: intent.number.trim() };
  if (intent.heading !== undefined) after = { ...after, heading: intent.heading.trim() };
  if (intent.deadline !== undefined) after = { ...after, deadline: intent.deadline.trim() };
  if (intent.addressees !== undefined) {
    const addressees = resolveBodies(intent.addressees, records.scheme.id, before.addressees);
    after = { ...after, addressees, home: null };
  }
  if (intent.stretches !== undefined) {
    const document = await context.document(before.report);
    if (!document.ok) return document;
    const words = readWords(document.value, intent.stretches);
    if (!words.ok) return words;
    const parts = before.parts.filter(({ text }) => words.value.text.includes(text));
    after = { ...after, ...words.value, parts, reason: 'its words were marked by a person', confidence: 1 };
  }
  return plan(`Mend ${nameOf(before)}`, [edit('recommendation', before.id, before, after)]);
}

const nowhere = { heading: '', agencySection: '', sections: [], tableHeader: '', board: '', reportAgency: '' };

/** Takes what the extractor missed: a person marked its words, so it is accepted. */
export async function take(intent: IntentOf<'take'>, context: IntentContext): Promise<Planned> {
  const { records, newId } = context;
  const report = records.reports.get(intent.report);
  if (report === undefined) return refuseUnknown('report');
  const document = await context.document(intent.report);
  if (!document.ok) return document;
  const words = readWords(document.value, intent.stretches);
  if (!words.ok) return words;
  const [first] = words.value.anchors;
  const taken = [...records.all('recommendation')].find(
    (one) =>
      one.report === report.id &&
      one.anchors.some(
        (at) => at.start === first?.start && at.end === first.end && one.anchors.length === words.value.anchors.length,
      ),
  );
  if (taken !== undefined) {
    return refuseInvalid('These words are taken already.', 'Accept the recommendation that stands there.');
  }
  const directory = openDirectory(records.scheme.id);
  const record: RecommendationRecord = {
    id: newId(),
    review: report.review,
    report: report.id,
    state: 'accepted',
    restates: null,
    ...words.value,
    ...{ number: intent.number.trim(), heading: intent.heading.trim(), parts: [], home: null },
    addressees: directory.ok ? findAddressees(words.value.text, nowhere, directory.value) : [],
    deadline: findDeadline(words.value.text),
    ...{ section: [], agencySection: '', reference: '', confidence: 1, reason: 'taken by a person' },
  };
  return plan(`Take ${nameOf(record)}`, [edit('recommendation', record.id, null, record)]);
}
