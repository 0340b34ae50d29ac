import { bareOpenings, isNumbered, type OpeningChoice, segmentsOf, sentencesFollow } from './bare-openings.ts';
import { letteredThrough, numbersAllParagraphs } from './lettered-items.ts';
import { type NumberedItem, numberingTree } from './numbering-tree.ts';
import type { Passage } from './passage.ts';
import { closesWithNumber } from './reference-tag.ts';
import type { Sections } from './sections.ts';
import { type LeftOut, wholeSpan } from './statement.ts';
import {
  announcesList,
  asksExplicitly,
  callsToAct,
  describesList,
  introducesList,
  opensAsOrder,
  pointsElsewhere,
  recommendsInOwnVoice,
  reportsOthers,
  statesDuty,
} from './wording.ts';

/**
 * Chooses the outermost level of a section that is numbered as recommendations: the list's own numbers; else numbered
 * headings; else, heading by heading, letters or bullets; else paragraphs that ask for something.
 */
export const chooseOpenings = (
  passages: readonly Passage[],
  members: readonly number[],
  sections: Sections,
  mixed: boolean,
): OpeningChoice => {
  const closed = numberedAtEnd(passages, members);
  if (closed.length >= 2) return { openings: closed, certain: true, how: 'item numbered at its end', left: [] };
  const headings = numberedHeadings(passages, members, sections);
  if (headings.length > 0)
    return { openings: headings, certain: !mixed, how: 'numbered heading with its text', left: [] };
  const roots = numberingTree(passages, members);
  const numbered = roots.length > 0 ? numberedOpenings(passages, members, roots, mixed) : null;
  if (numbered !== null && numbered.openings.length > 0) return withBareSegments(passages, members, numbered, mixed);
  return bareOpenings(passages, members, mixed);
};

/**
 * Bullets or plain paragraphs that ask and close with a number of their own: "Require that ... (R-84-31)". None where other
 * bullets carry no such number, and none of those that an earlier report made.
 */
const numberedAtEnd = (passages: readonly Passage[], members: readonly number[]): number[] => {
  const items = members.flatMap((at) => passages[at] ?? []).filter(({ heading }) => !heading);
  const closed = items.filter(
    ({ index, label, body }) =>
      (label?.family === 'bullet' || (label === null && callsToAct(body))) &&
      (closesWithNumber(body) || /^[([]\d{2,3}\/\d{2}[)\]]$/.test(textOf(passages[index + 1]))) &&
      !earlierOnes(passages[index - 1]?.body ?? ''),
  );
  const bullets = items.filter(({ label }) => label?.family === 'bullet');
  const listed = closed.some(({ label }) => label?.family === 'bullet');
  return listed && closed.length < bullets.length ? [] : closed.map(({ index }) => index);
};

const textOf = (passage: Passage | undefined): string =>
  passage === undefined || passage.label !== null ? '' : passage.body.trim();

const earlierOnes = (lead: string): boolean =>
  /:\s*$/.test(lead) && (/\brecommended\b|\breiterat/i.test(lead) ? reportsOthers(lead) : pointsElsewhere(lead));

const numberedOpenings = (
  passages: readonly Passage[],
  members: readonly number[],
  roots: readonly NumberedItem[],
  mixed: boolean,
): OpeningChoice => {
  const isMember = new Set(members);
  const openings: number[] = [];
  const left: LeftOut[] = [];
  let announced = false;
  const visit = (item: NumberedItem, inner: boolean): void => {
    const passage = passages[item.index];
    if (passage === undefined) return;
    const next = passages[item.index + 1];
    const serial =
      /\brecommend\w*(?: that)?\s?:\s*$/i.test(passage.body) &&
      (passages[item.children[0]?.index ?? -1]?.label?.ordinal ?? 0) > 1;
    const introduces = item.children.length > 0 && introducesList(passage.body);
    const leads =
      (serial ||
        (announced && lettersGoOn(passages, openings, passage)) ||
        letteredThrough(passages, roots, item) ||
        onlySpeaksOfCodes(passages, item) ||
        introduces ||
        (item.children.length >= 2 && asksOneBody.test(passage.body)) ||
        announcesList(passage.body) ||
        speaksOfItsList(passage.body) ||
        sentencesFollow(passages, passage)) &&
      next !== undefined &&
      isMember.has(next.index) &&
      // The introduction may stand above the headings of several agencies' lists.
      (!next.heading || introduces || onlySpeaksOfCodes(passages, item));
    const single = leads && next.label === null && item.children.length === 0;
    if (single && /following recommendations?\b/i.test(passage.body)) {
      // "The following recommendation will be examined:" and the words below it.
      announced = true;
      const inner = passages[next.index + 1];
      const lettered =
        /:\s*$/.test(next.body) &&
        inner?.label != null &&
        ['letter', 'roman', 'bullet', 'number'].includes(inner.label.family);
      openings.push(...(lettered ? childOpenings(passages, inner.index, inner) : [next.index]));
    } else if (leads && item.children.length > 0) {
      announced = true;
      for (const child of item.children) visit(child, true);
    } else if (leads && next.label !== null && ['letter', 'roman', 'bullet'].includes(next.label.family)) {
      announced = true;
      openings.push(...childOpenings(passages, item.index + 1, next));
    } else if (openings.length === 0 && introducesChapter(passage.body)) {
      left.push({ spans: spansOf(passages, item.index), reason: 'introduces the list, and is none of its items' });
    } else if (inner || !announced || callsToAct(passage.body)) openings.push(item.index);
  };
  for (const root of roots) visit(root, false);
  const rootsTaken = roots.filter((root) => openings.includes(root.index)).map((root) => passages[root.index]);
  const first = passages[roots[0]?.index ?? -1];
  const numbersParagraphs = first !== undefined && numbersAllParagraphs(first);
  if (announced && rootsTaken.length > 0) {
    // Paragraphs around an announced list: its introduction and what follows it.
    const asked = new Set(
      rootsTaken
        .filter((passage) => passage !== undefined && !recommendsInOwnVoice(passage.body))
        .map((passage) => passage?.index ?? -1),
    );
    return {
      openings: openings.filter((at) => !asked.has(at)),
      certain: true,
      how: 'numbered item of a list announced as recommendations',
      left: [...asked].map((at) => ({
        spans: spansOf(passages, at),
        reason: 'stands beside the announced list of recommendations',
      })),
    };
  }
  return {
    openings: openings.sort((a, b) => a - b),
    certain: announced || (!numbersParagraphs && !mixed),
    how: announced ? 'numbered item of a list announced as recommendations' : 'numbered item',
    left,
  };
};

/** "41. The Authority recommends that Police:", and under it (1), (2). */
const asksOneBody = /\brecommends? that [^:]{2,80}:\s*$/i;

const chapterIntroduced =
  /^In this (?:chapter|section|part|volume)\b|^This (?:chapter|section|part) (?:sets out|contains|lists|brings together|gathers|describes|draws)\b/i;

/** The paragraphs before a numbered list that share its numbers: "113.1 In this chapter we set out what should be done." */
const introducesChapter = (body: string): boolean =>
  chapterIntroduced.test(body) ||
  (describesList(body) && !asksExplicitly(body) && !statesDuty(body) && !opensAsOrder(body));

const spansOf = (passages: readonly Passage[], at: number) => {
  const passage = passages[at];
  return passage === undefined ? [] : [wholeSpan(passage, 'without label')];
};

/** "9 Health boards should:", and under it (e) and (f), after (a) to (d) under the paragraph before. */
const lettersGoOn = (passages: readonly Passage[], openings: readonly number[], lead: Passage): boolean => {
  const before = passages[openings.at(-1) ?? -1]?.label;
  const next = passages[lead.index + 1]?.label;
  return (
    /:\s*$/.test(lead.body) &&
    before?.family === 'letter' &&
    next?.family === 'letter' &&
    next.ordinal === before.ordinal + 1
  );
};

/** "9.1 These have been agreed by the agencies named", and under it CSC1, CSC2: the paragraph is none of the list. */
const onlySpeaksOfCodes = (passages: readonly Passage[], item: NumberedItem): boolean => {
  const passage = passages[item.index];
  if (passage === undefined || item.children.length === 0) return false;
  const coded = item.children.every((child) => passages[child.index]?.label?.family === 'code');
  return coded && (describesList(passage.body) || !callsToAct(passage.body));
};

/** The items of the inner list that begins at `from`: all of its family, as long as nothing outer comes between. */
const childOpenings = (passages: readonly Passage[], from: number, first: Passage): number[] => {
  const openings: number[] = [];
  const family = first.label?.family;
  for (let at = from; at < passages.length; at++) {
    const passage = passages[at];
    if (passage === undefined || passage.heading) break;
    if (passage.label === null) continue;
    const before = passages[openings.at(-1) ?? -1]?.label;
    // A letter that goes on from the one before is the next item, wherever the reader saw its left edge.
    const next =
      (family === 'letter' || family === 'roman') && before != null && passage.label.ordinal === before.ordinal + 1;
    if (
      passage.label.family === family &&
      (next || passage.block.indent <= first.block.indent + 3) &&
      passage.block.level <= first.block.level
    )
      openings.push(at);
    else if (['number', 'decimal', 'code', 'labelled'].includes(passage.label.family)) break;
  }
  return openings;
};

/**
 * Headings numbered 1, 2, 3 with text below them: "2. Recognising what happened", then (a), (b), (c). One of them may have
 * been read as an item of a list.
 */
const numberedHeadings = (passages: readonly Passage[], members: readonly number[], sections: Sections): number[] => {
  const numbered = members.filter((at) => isNumbered(passages[at]));
  const family = passages[numbered[0] ?? -1]?.label?.family;
  const headings = numbered.filter((at) => passages[at]?.heading === true && passages[at]?.label?.family === family);
  const topics = headings.some((at) => sections.kind(at) !== 'none') || members.length > headings.length * 4;
  if (family === 'decimal' && topics) return [];
  if (
    headings.length < 2 ||
    headings.length < numbered.length * 0.6 ||
    headings.some((at) => sections.kind(at) === 'others')
  )
    return [];
  const counted = numbered.every(
    (at, position) => passages[at]?.label?.family === family && passages[at]?.label?.ordinal === position + 1,
  );
  if (!counted) return [];
  const asking = numbered.filter((at, position) => {
    const below = passages.slice(at + 1, Math.min(numbered[position + 1] ?? at + 40, at + 40));
    return below.some((passage) => !passage.heading && callsToAct(passage.body));
  });
  return asking.length >= numbered.length * 0.6 ? numbered : [];
};

/** Sub-sections of a numbered list that hold only bullets or paragraphs are read for themselves. */
const withBareSegments = (
  passages: readonly Passage[],
  members: readonly number[],
  choice: OpeningChoice,
  mixed: boolean,
): OpeningChoice => {
  if (mixed) return choice;
  const openings = [...choice.openings];
  for (const segment of segmentsOf(passages, members)) {
    if (segment.some((at) => isNumbered(passages[at])) || segment.length === 0) continue;
    const first = passages[segment[0] ?? 0];
    const underHeading = first !== undefined && passages[first.index - 1]?.heading === true;
    if (!underHeading || first.index < (choice.openings[0] ?? 0)) continue;
    openings.push(
      ...bareOpenings(passages, segment, false).openings.filter((at) => passages[at]?.label?.family === 'bullet'),
    );
  }
  return { ...choice, openings: openings.sort((a, b) => a - b) };
};

/** "Our recommendations are intended to help. The Department should:": what follows are those recommendations. */
const speaksOfItsList = (body: string): boolean => /:\s*$/.test(body) && describesList(body) && !reportsOthers(body);
