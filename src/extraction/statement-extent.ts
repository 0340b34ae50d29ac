import type { DocumentText } from '../domain/document/document-text.ts';
import type { Label } from './label.ts';
import type { Passage } from './passage.ts';
import { type Span, wholeSpan } from './statement.ts';
import { asksExplicitly, opensAnswer, statesDuty } from './wording.ts';

/** What belongs to a statement besides its opening. */
export interface Extent {
  readonly heading: string;
  readonly spans: readonly Span[];
  /** Number of paragraphs at the end that belong to it only if the list is printed that way. */
  readonly loose: number;
  /** Opened by a heading, which owns what follows to the next. */
  readonly headed: boolean;
}

/** No statement runs over more passages than this. */
const longest = 300;
const mostLoose = 20;

const endsOpen = (text: string): boolean => !/[.?!;:)”"’]\s*\d{0,3}$/.test(text.trimEnd());
const startsLower = (text: string): boolean => /^[\p{Ll}(]/u.test(text);

/** True for a label that opens a statement of its own, whatever stands before it. */
export const opensStatement = (passage: Passage): boolean =>
  passage.label !== null && passage.label.family === 'labelled' && passage.label.opens;

const goesOnAfter = (text: string, next: Passage | undefined): boolean =>
  (/:\s*$/.test(text) || endsOpen(text)) &&
  next !== undefined &&
  (next.label === null ? startsLower(next.body) : isChildLabel(next.label));

const isChildLabel = (label: Label): boolean =>
  label.family === 'letter' || label.family === 'roman' || label.family === 'bullet';

const samePlace = (a: Passage, b: Passage): boolean =>
  a.block.panel === b.block.panel &&
  (a.block.cell === null
    ? b.block.cell === null
    : b.block.cell !== null &&
      a.block.cell.table === b.block.cell.table &&
      a.block.cell.row === b.block.cell.row &&
      a.block.cell.column === b.block.cell.column);

/**
 * The bold words on lines of their own that open a passage are the statement's title; the rest is its text. Returns the
 * offset where the text begins, or the passage's own beginning when there is no such title.
 */
const titleEnd = (document: DocumentText, passage: Passage): number => {
  const { block, bodyStart, end } = passage;
  let bold = bodyStart;
  for (const run of block.runs) {
    if (run.end <= bodyStart) continue;
    if (run.start > bold || document.styles[run.style]?.bold !== true) break;
    bold = Math.min(run.end, end);
  }
  if (bold <= bodyStart || end - bold < 20) return bodyStart;
  const atLineEnd = block.lines.some((line) => Math.abs(line.end - bold) <= 2);
  return atLineEnd && !/[,;]\s*$/.test(document.text.slice(bodyStart, bold)) ? bold : bodyStart;
};

/** "Details:" in bold in the box of a statement, over bullets that belong to it. */
const headsOwnList = (first: Passage, passage: Passage, next: Passage | undefined): boolean =>
  passage.heading &&
  first.block.panel !== null &&
  samePlace(first, passage) &&
  /:\s*$/.test(passage.body) &&
  next?.label?.family === 'bullet' &&
  samePlace(first, next);

/** A box broken over a page goes on at the top of the next, with no label of its own. */
const goesOnInBox = (before: Passage | undefined, passage: Passage): boolean =>
  before !== undefined &&
  before.block.panel !== null &&
  passage.block.panel === before.block.panel + 1 &&
  passage.block.page === before.block.pageEnd + 1 &&
  passage.label === null &&
  !passage.heading &&
  Math.abs(passage.block.indent - before.block.indent) < 30;

const shapeOf = (label: Label): string => label.printed.replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a');

/** Printed as the children before it: after "(c)", a heading "D." is none of them. */
const sameShape = (passages: readonly Passage[], spans: readonly Span[], passage: Passage): boolean => {
  const before = spans
    .map((span) => passages[span.passage]?.label ?? null)
    .findLast((label) => label !== null && label.family === passage.label?.family);
  return passage.label !== null && (before == null || shapeOf(before) === shapeOf(passage.label));
};

/** A heading above the one that opened the statement begins something else. */
const opensWider = (first: Passage, heading: Passage): boolean =>
  first.block.kind === 'heading' && heading.block.kind === 'heading' && heading.block.level < first.block.level;

/** A number that runs through the paragraphs of a chapter: "2.38", or a plain one that begins no list. */
const numbersParagraph = ({ label }: Passage): boolean =>
  label !== null && (label.family === 'decimal' || (label.family === 'number' && label.ordinal > 1));

/** The sequence that a child label goes on: its family, the number it must have next. */
const goesOn = (label: Label, last: ReadonlyMap<string, number>, opened: boolean): boolean => {
  if (label.family === 'bullet') return true;
  const before = last.get(label.family);
  if (before === undefined) return label.ordinal === 1 && opened;
  return (
    label.ordinal === before + 1 ||
    label.ordinal === 1 ||
    (isChildLabel(label) && label.ordinal > before && label.ordinal <= before + 2)
  );
};

/**
 * What belongs to the statement that opens at `passages[opening]`, looking no further than `limit` (exclusive): its title,
 * its paragraphs and its lettered or bulleted children. A heading, another statement, another frame or cell, or a return
 * to the left margin ends it.
 */
export const statementExtent = (
  document: DocumentText,
  passages: readonly Passage[],
  opening: number,
  limit: number,
): Extent => {
  const first = passages[opening];
  const end = Math.min(limit, opening + longest);
  if (first === undefined) return { heading: '', spans: [], loose: 0, headed: false };
  const spans: Span[] = [];
  const headed = first.heading || (first.block.kind === 'heading' && opensStatement(first));
  let title = '';
  let text = '';
  let titleIndex = -1;
  if (headed) {
    title = first.body.trim();
    titleIndex = opening;
  } else if (explainsNext.test(first.body) && isStatedAfter(passages[opening + 1])) {
    // "1 The intention of this recommendation is ...", and under it what is recommended.
    text = first.body;
  } else if (first.body.trim() !== '') {
    const from = titleEnd(document, first);
    title = from > first.bodyStart ? document.text.slice(first.bodyStart, from).trim() : '';
    spans.push({ start: from, end: first.end, passage: first.index });
    text = document.text.slice(from, first.end);
  }
  const last = new Map<string, number>();
  let loose = 0;
  for (let at = opening + 1; at < end && loose <= mostLoose; at++) {
    const passage = passages[at];
    if (passage === undefined || passage.block.role === 'caption') break;
    // "Paragraph 2.2" in the margin beside the words, which go on after it.
    if (pointsBack.test(passage.body.trim()) && goesOnAfter(text, passages[at + 1])) continue;
    if (headsOwnList(first, passage, passages[at + 1]) && spans.length > 0) {
      spans.push(wholeSpan(passage, 'without label'));
      text = passage.body;
      continue;
    }
    const child = passage.label !== null && isChildLabel(passage.label) && goesOn(passage.label, last, true);
    if (
      passage.heading &&
      !(
        child &&
        sameShape(passages, spans, passage) &&
        spans.length + titleIndex >= 0 &&
        passage.label?.family !== 'bullet'
      )
    ) {
      const titleGoesOn = spans.length === 0 && (title === '' || (titleIndex === at - 1 && startsLower(passage.body)));
      if (!titleGoesOn || passage.label !== null || opensWider(first, passage)) break;
      title = `${title} ${passage.body}`.trim();
      titleIndex = at;
      continue;
    }
    if (opensStatement(passage)) break;
    if (!samePlace(first, passage) && !goesOnInBox(passages[at - 1], passage)) break;
    if (spans.length === 0 && first.label?.family === 'labelled' && numbersParagraph(passage)) {
      // "Recommendation 3", then "2.38 The committee recommends": the chapter's number for the paragraph, not the item's.
      if (passage.body.trim() !== '') spans.push(wholeSpan(passage, 'without label'));
      text = passage.body;
      continue;
    }
    if (passage.label !== null && !child) {
      const number = passage.label.family === 'number' && first.label?.family !== 'number';
      const opened = /:\s*$/.test(text) || (headed && spans.length === 0 && first.label?.family === 'labelled');
      if (!number || !goesOn(passage.label, last, opened || passage.block.indent > first.block.indent + 6)) break;
    }
    if (passage.label !== null) {
      if (
        passage.label.family === 'bullet' &&
        first.label?.family === 'bullet' &&
        passage.block.level <= first.block.level &&
        passage.block.indent <= first.block.indent + 3
      )
        break;
      if (
        first.label !== null &&
        first.label.family === passage.label.family &&
        passage.label.family !== 'bullet' &&
        passage.block.indent <= first.block.indent + 3
      )
        break;
      last.set(passage.label.family, passage.label.ordinal);
      if (passage.label.family === 'letter') last.delete('roman');
      spans.push(wholeSpan(passage, 'with label'));
      text = passage.body;
      loose = 0;
      continue;
    }
    const lead = headed ? leadOf(passages, spans) : first;
    const hanging = !spans.some((span) => (passages[span.passage]?.block.indent ?? 0) < first.block.indent - 4);
    const belongs = paragraphBelongs(first, lead ?? first, passage, text, spans.length === 0, hanging);
    if (belongs === 'no') break;
    if (belongs === 'loose') loose++;
    else loose = 0;
    spans.push(wholeSpan(passage, 'without label'));
    text = passage.body;
  }
  if (spans.length === 0 && title !== '' && headed) {
    // Nothing but the heading: the heading is the statement ("Recommendation 4: The board should ...").
    spans.push(wholeSpan(first, 'without label'));
    return { heading: '', spans, loose: 0, headed };
  }
  return { heading: title, spans, loose, headed };
};

/** What a headed statement is set like: its paragraph in bold that asks, or else its first. */
const leadOf = (passages: readonly Passage[], spans: readonly Span[]): Passage | undefined => {
  const members = spans.flatMap(({ passage }) => passages[passage] ?? []);
  return (
    members.find(({ bold, body }) => bold >= 0.8 && (asksExplicitly(body) || /\brecommends? that\b/.test(body))) ??
    members[0]
  );
};

const paragraphBelongs = (
  first: Passage,
  lead: Passage,
  passage: Passage,
  before: string,
  none: boolean,
  hanging: boolean,
): 'yes' | 'loose' | 'no' => {
  if (none) return 'yes';
  if (opensAnswer(passage.body) || votes.test(passage.body) || pointsBack.test(passage.body.trim())) return 'no';
  if (onlyNumber.test(passage.body.trim())) return 'yes';
  if (/:\s*$/.test(before) || (endsOpen(before) && startsLower(passage.body))) return 'yes';
  if (explainsNext.test(passage.body) || ofWholeList.test(passage.body)) return 'no';
  if (tellsReason.test(passage.body) && !asksExplicitly(passage.body)) return 'no';
  if (first.block.panel !== null) return 'yes';
  if (lead.bold >= 0.8 && passage.bold < 0.3) return 'no';
  if (lead.italic >= 0.8 && passage.italic < 0.3) return 'no';
  if (lead !== first) return 'loose';
  const inset = first.block.indent;
  // Far to the right stands the second column of a page, which is no inset.
  if (hanging && inset > 8 && inset < 150 && first.body.trim() !== '' && first.label?.family !== 'labelled')
    return passage.block.indent >= inset - 4 ? 'yes' : 'no';
  return 'loose';
};

/** "Strongly agree 61%; agree 20%": how an assembly voted. */
const votes = /^(?:strongly )?(?:agree|disagree|support|oppose|in favour|for|yes|votes?)\b[^.]{0,40}\d\s?%/i;
/** "(014/21)": the number of what stands above it. */
const onlyNumber = /^[([][A-Z\d]{1,8}(?:[-/.][A-Z\d]{1,8}){1,5}[)\]]$/;
/** "Page 8", where the discussion stands. */
const pointsBack = /^[([]?(?:pages?|paragraphs?|paras?\.?) \d{1,4}(?:\.\d{1,3})?(?:[-–, ]{1,2}\d{1,4})*[)\]]?$/i;

const ofWholeList = /^(?:These|All|Our|The) (?:(?!first|second|third|fourth|final|last)\w+ ){0,3}recommendations\b/;

const tellsReason =
  /^(?:This (?:recommendation )?(?:follows|arises|results|stems|is (?:based|made|because))|(?:The|Our|This) (?:investigation|review|panel|inquiry) (?:found|heard|identified|noted)|During (?:the|our|this) (?:investigation|review|inquiry))\b/;

const isStatedAfter = (next: Passage | undefined): boolean =>
  next !== undefined && next.label === null && !next.heading && (statesDuty(next.body) || asksExplicitly(next.body));

const explainsNext =
  /^(?:The )?(?:intent|intention|purpose|aim|rationale|reason|background)\b.{0,30}\b(?:this|the following) (?:safety )?recommendation|^(?:(?:intended|expected|desired|anticipated) (?:\w+ )?(?:outcomes?|impact|benefits?|results?)|rationale|reasons?|background|context|evidence|explanation|why this matters|commentary)\s?[:–—-]/i;

/** Leaves the last `count` stretches out. */
export const withoutLoose = (extent: Extent, count: number): Extent => {
  const keep = extent.spans.length - Math.min(count, extent.loose);
  return { ...extent, spans: extent.spans.slice(0, Math.max(1, keep)), loose: Math.max(0, extent.loose - count) };
};
