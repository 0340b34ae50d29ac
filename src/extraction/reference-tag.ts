import type { DocumentText } from '../domain/document/document-text.ts';
import type { Span } from './statement.ts';

/**
 * The cross-reference that closes an item of a list of conclusions and recommendations: "(paragraph 4.16)",
 * "(Recommendation, Paragraph 17)", "(see section 5.2)", "[4.12]".
 */
const tag =
  /\s?[([]((?:(?:recommendation|conclusion|finding)s?\s{0,2}[,;:]?\s{0,2})?(?:(?:see|from|at|in)\s)?(?:(?:paragraphs?|paras?\.?|sections?|§+|chapters?|pages?|pp?\.|findings?|learning points?)\s{0,2})(?:[\d.,\s–-]|(?<=\d)[a-z](?![a-z])|and|to|&|\([a-z]\)){1,60})[)\]]\s?[.;]?\s{0,3}$/i;
/** "(1.2)", "(S41)", "(1.10, repeated recommendation 1.33)": paragraphs of the report, after the full stop. */
const bareTag =
  /(?<=[.?!]\s?)\s?[([]((?:(?:repeated|see|repeat of|new) (?:recommendation )?)?[A-Z]{0,2}\d{1,3}(?:\.\d{1,3}){0,3}(?:(?:,|;| and| to|–|-) ?(?:(?:repeated|see|repeat of|new) (?:recommendation )?)?[A-Z]{0,2}\d{1,3}(?:\.\d{1,3}){0,3}){0,8})[)\]]\s?\.?\s{0,3}$/;
const kindTag = /^(recommendation|conclusion|finding)s?\s{0,2}[,;:]?\s{0,2}/i;
const bareKindTag = /\s?[([](recommendation|conclusion)[)\]]\s?\.?\s{0,3}$/i;

/** A recommendation's own number printed after it: "(Recommendation 3)", "(A-23-41)", "[AO-2010-089-SR-014]". */
const closingNumber =
  /\s?[([]((?:[A-Z]{2,5}\s)?(?:safety\s)?recommendation\s(?:no\.?\s)?[A-Z]{0,4}-?\d{1,4}(?:[./-]\d{1,4}){0,3}|\d{2,3}\/\d{2}|[A-Z]{2,3} \d{4}:\d{1,3} ?R\d{1,2}|[A-Z]{1,4}(?:-\d{1,4}){2}(?:-[A-Z]{1,3}-?\d{1,4})?)(?:\s(?:urgent|new))?[)\]]\s?\.?\s{0,3}$/i;

const numberWithin = /(?<=[.;)”])\s[([][A-Z]{1,2}-\d{2}-\d{1,3}[)\]](?=\s\S)/;

/**
 * Leaves a number that is printed after the words out of them. `number` is '' when there is none.
 */
export const takeClosingNumber = (
  document: DocumentText,
  spans: readonly Span[],
): { readonly spans: readonly Span[]; readonly number: string } => {
  const last = spans.at(-1);
  if (last === undefined) return { spans, number: '' };
  const whole = document.text.slice(last.start, last.end);
  // The reply may be printed on in the same paragraph.
  const reply =
    /(?<=[)\]]\.?)\s(?:On \d{1,2} \p{L}{3,9} \d{4},? )?[Tt]he [^.:]{3,90} (?:replied|responded|answered)\b/u.exec(
      whole,
    );
  // Or what is said of other recommendations: "... (R-84-35) and reiterated to the Administration ...".
  const inner = reply === null && !closingNumber.test(whole.slice(-90)) ? numberWithin.exec(whole) : null;
  const until =
    inner !== null ? last.start + inner.index + inner[0].length : reply === null ? last.end : last.start + reply.index;
  const from = Math.max(last.start, until - 90);
  const found = closingNumber.exec(document.text.slice(from, until));
  if (found === null) return { spans, number: '' };
  if (from + found.index <= last.start)
    return spans.length > 1 ? { spans: spans.slice(0, -1), number: found[1] ?? '' } : { spans, number: '' };
  return { spans: [...spans.slice(0, -1), { ...last, end: from + found.index }], number: found[1] ?? '' };
};

/** True when a recommendation's own number is printed after the words: "... [Recommendation FRAN-2021-004]". */
export const closesWithNumber = (text: string): boolean =>
  closingNumber.test(text.slice(-90)) || numberWithin.test(text);

/** What the tag says the item is, and the reference in it. */
export interface ReferenceTag {
  /** "conclusion" or "recommendation" when the tag says so; '' otherwise. */
  readonly says: '' | 'recommendation' | 'conclusion' | 'finding';
  /** "Paragraph 17"; '' when the tag holds none. */
  readonly reference: string;
  /** Offset in the text where the tag begins. */
  readonly at: number;
}

/** The tag at the end of a text, or null. */
export const findReferenceTag = (text: string): ReferenceTag | null => {
  const from = Math.max(0, text.length - 160);
  const tail = text.slice(from);
  const match = tag.exec(tail) ?? bareKindTag.exec(tail) ?? bareTag.exec(tail);
  if (match === null) return null;
  const inner = match[1] ?? '';
  const kind = kindTag.exec(inner)?.[1]?.toLowerCase() ?? '';
  const says = kind === 'recommendation' || kind === 'conclusion' || kind === 'finding' ? kind : '';
  return { says, reference: inner.replace(kindTag, '').trim(), at: from + match.index };
};

/**
 * Leaves the closing tag out of a statement's stretches. Returns the stretches as they were when there is none; a full
 * stop printed after the tag goes with it.
 */
export const takeReference = (
  document: DocumentText,
  spans: readonly Span[],
): { readonly spans: readonly Span[]; readonly reference: string; readonly says: ReferenceTag['says'] } => {
  const last = spans.at(-1);
  if (last === undefined) return { spans, reference: '', says: '' };
  const found = findReferenceTag(document.text.slice(last.start, last.end));
  if (found === null) return { spans, reference: '', says: '' };
  const end = last.start + found.at;
  const kept = end > last.start ? [...spans.slice(0, -1), { ...last, end }] : spans.slice(0, -1);
  return kept.length === 0
    ? { spans, reference: '', says: '' }
    : { spans: kept, reference: found.reference, says: found.says };
};
