import type { DocumentText } from '../domain/document/document-text.ts';
import { namesWhoActs, takeClosingNotes } from './closing-note.ts';
import type { Passage } from './passage.ts';
import { closesWithNumber, takeClosingNumber, takeReference } from './reference-tag.ts';
import type { Span, Statement } from './statement.ts';
import { type Extent, statementExtent, withoutLoose } from './statement-extent.ts';
import { asksExplicitly, statesDuty } from './wording.ts';

/** Tells items of a list apart; items of one number in two places may be the same recommendation. */
export const keyOf = (passage: Passage): string => {
  const { label } = passage;
  if (label === null || label.ordinal === 0) return '';
  const suffix = /[a-z]$/.exec(label.printed)?.[0] ?? '';
  return `${label.family}|${label.prefix}|${label.ordinal}${label.family === 'letter' || label.family === 'roman' ? '' : suffix}`;
};

/**
 * Turns the openings of one list into statements. Paragraphs that follow an item at the margin are its own only when the
 * list is printed that way: the next item follows at once. The last item ends as the others do. `after` is "none" where
 * statements stand in running text, which goes on after them.
 */
export const composeList = (
  document: DocumentText,
  passages: readonly Passage[],
  openings: readonly number[],
  limit: number,
  after: 'as printed' | 'none' = 'as printed',
): Statement[] => {
  const extents: Extent[] = openings.map((opening, at) => {
    const next = openings[at + 1];
    const extent = statementExtent(document, passages, opening, Math.min(next ?? limit, limit));
    return next === undefined ? extent : withoutNextLead(document, passages, extent, next);
  });
  const reach = (extent: Extent, opening: number): number => (extent.spans.at(-1)?.passage ?? opening) + 1;
  let usual = 0;
  const settled = extents.map((extent, at) => {
    const opening = openings[at] ?? 0;
    const next = openings[at + 1];
    const dense = next !== undefined && reach(extent, opening) === next;
    const beforeHeading = next !== undefined && passages[reach(extent, opening)]?.heading === true;
    if (dense) usual = Math.max(usual, extent.loose);
    return { extent, opening, dense, beforeHeading };
  });
  return settled.map(({ extent, opening, dense, beforeHeading }) => {
    const prose = passages[opening]?.label === null && !extent.headed && passages[opening]?.block.panel === null;
    // Before a heading nothing tells whose the last paragraphs are, unless other items of the list have such paragraphs.
    const remarks = beforeHeading && usual === 0 && !extent.headed;
    if (after === 'none' || prose || remarks)
      return compose(document, passages, opening, withoutNarrative(document, extent));
    const allowed = dense || extent.headed ? extent.loose : usual;
    const closes = extent.headed && opening === openings.at(-1) && extent.loose > usual && openings.length > 1;
    if (closes) return compose(document, passages, opening, withoutNarrative(document, extent, usual));
    const kept = extent.loose > allowed ? withoutLoose(extent, extent.loose - allowed) : extent;
    return compose(document, passages, opening, kept);
  });
};

/**
 * Leaves out what leads to the next item and not from this one: "The Federation is recommended to:", or a short line that
 * stands as a heading in plain type.
 */
const withoutNextLead = (
  document: DocumentText,
  passages: readonly Passage[],
  extent: Extent,
  next: number,
): Extent => {
  const last = extent.spans.at(-1);
  const before = extent.spans.at(-2);
  const passage = passages[last?.passage ?? -1];
  if (last === undefined || before === undefined || passage === undefined) return extent;
  if (passage.index !== next - 1 || passage.label !== null || passage.block.panel !== passages[next]?.block.panel)
    return extent;
  const sentenceEnds = /[.;!?]\s*\d{0,3}$/.test(document.text.slice(before.start, before.end));
  if (namesWhoActs(passage.body)) return extent;
  const leads = /:\s*$/.test(passage.body) || (sentenceEnds && standsAsHeading(passage));
  return leads ? { ...extent, spans: extent.spans.slice(0, -1), loose: Math.max(0, extent.loose - 1) } : extent;
};

const standsAsHeading = ({ body }: Passage): boolean =>
  body.length < 80 && /^\p{Lu}/u.test(body) && /[\p{L})]$/u.test(body.trim()) && !statesDuty(body);

/** Leaves out the paragraphs at the end that go on with the story and ask for nothing, down to as many as are usual. */
const withoutNarrative = (document: DocumentText, extent: Extent, usual = 0): Extent => {
  let kept = extent;
  while (kept.loose > usual) {
    const last = kept.spans.at(-1);
    const text = last === undefined ? '' : document.text.slice(last.start, last.end);
    if (statesDuty(text) || asksExplicitly(text)) return kept;
    kept = withoutLoose(kept, 1);
  }
  return kept;
};

/** A number of its own at the end of a paragraph ends the statement there. */
const endingWithNumber = (document: DocumentText, spans: readonly Span[]): readonly Span[] => {
  const at = spans.findIndex(({ start, end }) => closesWithNumber(document.text.slice(start, end)));
  return at < 0 ? spans : spans.slice(0, at + 1);
};

const compose = (document: DocumentText, passages: readonly Passage[], opening: number, extent: Extent): Statement => {
  const passage = passages[opening];
  const label = passage?.label ?? null;
  const printed = label === null || label.family === 'bullet' ? '' : label.printed;
  // "6.3 On 3 May 2021 the Commission recommended that ... (014/21)": the number at the end is the recommendation's own.
  const ofParagraph = label?.family === 'decimal' || label?.family === 'number';
  const closing =
    printed === '' || ofParagraph
      ? takeClosingNumber(document, endingWithNumber(document, extent.spans))
      : { spans: extent.spans, number: '' };
  const tagged = takeReference(document, closing.spans);
  const { spans, addressed, deadline } = takeClosingNotes(document, tagged.spans);
  const { reference } = tagged;
  const ordinal = /\d+$/.exec(closing.number)?.[0] ?? '';
  return {
    opening,
    number: ofParagraph ? closing.number || printed : printed || closing.number,
    key: passage === undefined ? '' : keyOf(passage) || (ordinal === '' ? '' : `closing||${Number(ordinal)}`),
    heading: extent.heading,
    spans,
    tableHeader: addressed,
    reference,
    deadline,
  };
};
