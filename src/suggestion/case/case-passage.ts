import type { Block, DocumentText } from '../../domain/document/document-text.ts';
import { type Word, wordsOf } from '../words.ts';
import { type SectionRole, sectionRole } from './section-role.ts';

/** A stretch of the document's text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a passage. */
export interface CaseSentence {
  /** Places of its first word and after its last among the words of the passage. */
  readonly from: number;
  readonly to: number;
  /** It asks: "Was it about culture?" */
  readonly question: boolean;
  /** It is a heading, or a label that opens a paragraph: "Alcohol and drugs." */
  readonly label: boolean;
}

/** A paragraph, list item, cell or heading in which the case may be told of. */
export interface CasePassage {
  readonly block: Block;
  /** Its text without the marker. */
  readonly text: string;
  /** Where that text begins in the document. */
  readonly offset: number;
  readonly words: readonly Word[];
  readonly sentences: readonly CaseSentence[];
  /** Counts the headings before it. */
  readonly section: number;
  readonly role: SectionRole;
}

const spoken = new Set<SectionRole>(['left-out', 'absent', 'elsewhere', 'scope']);
const planColumns =
  /^(?:recommend|action|owner|lead|who|timescale|deadline|due|progress|evidence|outcome|status|by when|target|rag|priority)/;

/** Tables that hold actions or recommendations: two of their header's cells say so. */
function planTables({ blocks, text }: DocumentText): ReadonlySet<number> {
  const hits = new Map<number, number>();
  for (const { cell, contentStart, end } of blocks) {
    if (cell === null || cell.row > 0) continue;
    if (planColumns.test(text.slice(contentStart, Math.min(end, contentStart + 40)).toLowerCase()))
      hits.set(cell.table, (hits.get(cell.table) ?? 0) + 1);
  }
  return new Set([...hits].filter(([, count]) => count > 1).map(([table]) => table));
}

/** Whether a stretch overlaps any of some others; made once, each question takes the logarithm of their number. */
export function createOverlap(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (start, end) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

const fewestAfterLabel = 3;
const mostInLabel = 7;

function sentencesOf(text: string, words: readonly Word[], heading: boolean): CaseSentence[] {
  const sentences: CaseSentence[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    const after = text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 4);
    const opens = from === 0 && to - from <= mostInLabel && words.length - to >= fewestAfterLabel;
    sentences.push({
      from,
      to,
      question: /^[”"’'*_)]*\?/.test(after),
      label:
        heading ||
        (opens &&
          /^[*_”"’')]*[.:]/.test(after) &&
          !/\b(?:was|were|is|had|has|did)\b/.test(text.slice(0, words[to - 1]?.end))),
    });
    from = to;
  }
  return sentences;
}

/**
 * The passages of a document in reading order, each with what its section is for. Contents, running heads, footnotes and
 * captions are left out by the role of their block; sections and tables of recommendations, plans and glossaries by their
 * heading. Linear.
 */
export function listCasePassages(document: DocumentText): CasePassage[] {
  const passages: CasePassage[] = [];
  const plans = planTables(document);
  let open: { readonly level: number; readonly role: SectionRole }[] = [];
  let section = 0;
  for (const block of document.blocks) {
    if (block.role !== 'body') continue;
    if (block.cell !== null && plans.has(block.cell.table)) continue;
    const offset = block.contentStart;
    const text = document.text.slice(offset, block.end);
    const heading = block.kind === 'heading';
    if (heading) {
      section++;
      open = open.filter(({ level }) => level < block.level);
      const above = open.at(-1)?.role ?? 'other';
      const own = sectionRole(text);
      open.push({
        level: block.level,
        role: spoken.has(above) && own !== 'left-out' ? above : own === 'other' ? above : own,
      });
    }
    const role = open.at(-1)?.role ?? 'other';
    if (role === 'left-out') continue;
    const words = wordsOf(text);
    if (words.length === 0) continue;
    const sentences = sentencesOf(text, words, heading);
    const label = sentences[0];
    const said = !heading && label?.label ? sectionRole(text.slice(0, words[label.to - 1]?.end)) : 'other';
    if (said === 'left-out') continue;
    passages.push({ block, text, offset, words, sentences, section, role: spoken.has(said) ? said : role });
  }
  return passages;
}

/** The page on which a place of a block is printed; 0 when the format has no pages. */
export function pageOf(block: Block, start: number): number {
  return block.lines.find((line) => start < line.end)?.page ?? block.page;
}
