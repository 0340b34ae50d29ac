import type { Block, DocumentText } from '../domain/document/document-text.ts';
import type { LearningPoint } from '../domain/learning/learning-point.ts';
import { bareHeading } from './section-kind.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "Learning point 3:", "Key finding 2.1 –" at the beginning of a block. */
const numbered =
  /^((?:key |practice |main )?(?:learning(?: points?)?|lessons?(?: learn(?:ed|t))?|findings?|conclusions?) (?:no\.? ?|number )?\d{1,3}(?:\.\d{1,2}){0,2})(?:\s*[:.)–—-]+\s*|\s+(?=\p{Lu})|$)/iu;
/** "Lesson A." */
const lettered =
  /^((?:(?:[Kk]ey|[Pp]ractice|[Mm]ain) )?(?:[Ll]earning [Pp]oint|[Ll]esson|[Ff]inding|[Cc]onclusion) [A-Z])\s*[:.)–—-]+\s*/u;
/** "Learning point:" without a number. */
const unnumbered = /^((?:key )?learning points?|key finding|key lesson)\s*[:–—-]\s*/i;
/** Headings whose items are learning, findings or conclusions. */
const heads =
  /^(?:(?:the|our|key|main|practice|summary of|summary|overall|review|emerging|further|additional|wider|multi-agency) ){0,3}(?:learning(?: points?| themes?| identified| from (?:the|this) (?:review|case))?|lessons(?: (?:learn(?:ed|t)|to be learn(?:ed|t)|identified))?(?: from (?:the|this) (?:review|case))?|findings|conclusions?)(?:(?: and (?:key )?(?:learning(?: points?)?|lessons(?: learn(?:ed|t))?|findings|conclusions?)))?[:.]?$/i;
const leastWords = 6;
/** A title: so few words, without a mark that ends a sentence. */
const mostOfTitle = 11;
/** From so many words of running text under a heading on, bullets illustrate what it says and are no list of points. */
const mostBeforeBullets = 60;
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const speaks = ({ role, kind }: Block): boolean => role === 'body' && kind !== 'heading';

const isTitle = (said: string): boolean => words(said) <= mostOfTitle && !/[.?!][”"’)]*$/.test(said);

/** What stands under a heading of learning, so far. */
interface UnderHeading {
  readonly title: string;
  readonly level: number;
  /** Words of running text since the heading. */
  prose: number;
  /** Whether bullets still list points: they do until running text follows one of them. */
  bullets: 'before' | 'listing' | 'over';
}

/** From so many numbered blocks, and that share of them, a report numbers its paragraphs: a number then marks no item. */
const numbersParagraphs = { blocks: 30, share: 0.25 } as const;

function countsParagraphs({ blocks, text }: DocumentText): boolean {
  const body = blocks.filter((block) => speaks(block) && words(text.slice(block.start, block.end)) >= leastWords);
  const numbered = body.filter(({ marker }) => marker?.kind === 'number').length;
  return numbered >= numbersParagraphs.blocks && numbered >= body.length * numbersParagraphs.share;
}

/**
 * Learning points, lessons, findings and conclusions that a report marks as items: by a label of their own, in running text or a
 * frame, or as numbered or bulleted items under a heading that names them. What stands in recommendations is left out, and
 * running text without either is: it can't be told where a point begins. Bullets count only in the list that the heading opens,
 * until running text follows: later ones illustrate. In a report that numbers all its paragraphs only labels count.
 *
 * @param leaveOut stretches of the recommendations, in offsets of the document's text
 */
export function findLearningPoints(document: DocumentText, leaveOut: readonly Stretch[]): LearningPoint[] {
  const { text, blocks } = document;
  const points: LearningPoint[] = [];
  const onlyLabels = countsParagraphs(document);
  /** Heading of learning that the blocks stand under, with its level; null elsewhere. */
  let under: UnderHeading | null = null;
  let waiting: { readonly label: string; readonly panel: number | null } | null = null;
  const add = (label: string, block: Block, start: number): void => {
    const said = text.slice(start, block.end).trim();
    if (words(said) < leastWords) return;
    points.push({ label, text: said, page: block.page, start, end: block.end });
  };
  for (const block of blocks) {
    const whole = text.slice(block.start, block.end);
    const own = numbered.exec(whole) ?? lettered.exec(whole) ?? unnumbered.exec(whole);
    if (block.role === 'body' && block.kind === 'heading' && own === null) {
      waiting = null;
      const title = bareHeading(whole) || whole.trim();
      if (heads.test(title)) under = { title, level: block.level, prose: 0, bullets: 'before' };
      else if (under !== null && block.level <= under.level) under = null;
      continue;
    }
    if (block.role !== 'body' || leaveOut.some(({ start, end }) => start < block.end && block.start < end)) {
      if (block.role === 'body') waiting = null;
      continue;
    }
    if (own !== null) {
      const label = (own[1] ?? '').trim();
      const rest = whole.slice(own[0].length);
      // A label that stands alone, or with a title, names the block after it.
      if (words(rest) < leastWords)
        waiting = { label: `${label}${rest === '' ? '' : `: ${rest}`}`, panel: block.panel };
      else add(label, block, block.start + own[0].length);
      if (words(rest) >= leastWords) waiting = null;
      continue;
    }
    if (waiting !== null && speaks(block)) {
      add(waiting.label, block, block.contentStart);
      waiting = null;
    } else if (under !== null && speaks(block) && block.marker === null) {
      // What goes on in lower case belongs to the item before it.
      const goesOn = /^\p{Ll}/u.test(whole);
      if (!goesOn && under.bullets === 'listing') under.bullets = 'over';
      under.prose += /:\s*$/.test(whole) && under.bullets === 'before' ? -under.prose : words(whole);
    } else if (under !== null && !onlyLabels && speaks(block) && block.marker !== null) {
      const { kind, label } = block.marker;
      if (isTitle(text.slice(block.contentStart, block.end).trim())) continue;
      if (kind === 'bullet') {
        if (under.bullets === 'before') under.bullets = under.prose > mostBeforeBullets ? 'over' : 'listing';
        if (under.bullets === 'over') continue;
      }
      add(kind === 'bullet' ? under.title : `${under.title} ${label}`, block, block.contentStart);
    }
  }
  return points;
}
