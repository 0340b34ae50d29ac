import { baseOf } from './verb-forms.ts';
import type { Word } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs in which an obligation stands. */
export const modals = list('should must shall will ought');
const relative = /^(?:which|who|whose|where|when|whenever|if|what|how|whether|because|as|than|why|unless|until)$/;
const auxiliary = list(`
  is are was were am been has have had do does did can could may might would remain remains became become becomes seems appears requires lacks means
  shows need needs want exists continues`);
/** Verbs with which the author asks: what follows them is what is asked. */
const requests = list(`
  urge urges urged ask asks asked recommend recommends recommended encourage encourages encouraged call calls called invite invites invited require
  requires required remind reminds reminded advise advises advised propose proposes proposed request requests requested expect expects expected instruct
  instructed direct directed task tasked obliged oblige`);
/** Words after which "to" asks, though somebody was asked before: "needs to", "steps to", "efforts to". */
export const askedTo = list(`
  effort endeavour endeavours pledge pledges commitment commitments is are be needs need ought asked required reminded urged invited encouraged expected steps measures action consideration seek work plan efforts
  continue recommend obliged instructed directed tasked advised requested responsible`);

/** Whether a modal stands in a clause that only describes: "which should", "where they will". */
export function isRelative(words: readonly Word[], modal: number, verbs: ReadonlySet<string>): boolean {
  const closed = words[modal]?.before;
  for (let i = modal - 1; i >= Math.max(0, modal - 5); i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[modal]?.sentence) return false;
    if (i === modal - 1 && word.lower === 'that' && closed === '') return true;
    if (relative.test(word.lower)) {
      // "when the scheme opens, X should": the clause has its own verb, or is closed by a mark.
      if (i < modal - 1 && (closed === ',' || closed === ')')) return false;
      const between = words.slice(i + 1, modal);
      return !between.some(
        (one, n) =>
          auxiliary.has(one.lower) ||
          (n > 0 && n < between.length && one.lower.endsWith('s') && verbs.has(one.lower.slice(0, -1)) && i > 0),
      );
    }
    if (words[i + 1]?.before === ',') return false;
  }
  return false;
}

const asker =
  /^(?:we|i|is|are|be|been|should|must|shall|to|review|report|panel|inquiry|committee|author|therefore|also|further|strongly|and|hereby|is|was|were)$/;

/** Whether a verb of asking asks here: "we urge", "is asked"; in "firms require support to grow" it states. */
const asks = (words: readonly Word[], at: number, from: number): boolean =>
  at <= from + 1 || asker.test(words[at - 1]?.lower ?? '') || /^(?:we|i)$/.test(words[at - 2]?.lower ?? '');

/** Whether the words ask outright somewhere, so that "will" and "needs to" elsewhere only tell what follows or why. */
export const asksOutright = (words: readonly Word[]): boolean =>
  words.some((word) => /^(?:should|must|shall|recommend|urge)$/.test(word.lower));

/** How a sentence asks. */
export interface SentenceFrame {
  /** Place of its first modal that asks; -1 when it has none. */
  readonly modal: number;
  /** Place of the first word with which its author asks ("we urge"); -1 when there is none. */
  readonly request: number;
  /** Place of the first verb that states something; -1 when it has none. */
  readonly statement: number;
  /** Place of its first word. */
  readonly from: number;
}

/** The frames of all sentences, by their number. Linear. */
export function framesOf(words: readonly Word[], verbs: ReadonlySet<string>): ReadonlyMap<number, SentenceFrame> {
  const frames = new Map<number, { -readonly [K in keyof SentenceFrame]: SentenceFrame[K] }>();
  const outright = asksOutright(words);
  let frame = { modal: -1, request: -1, statement: -1, from: 0 };
  for (const [i, word] of words.entries()) {
    const { lower } = word;
    const opens = i === 0 || words[i - 1]?.sentence !== word.sentence;
    if (opens) {
      frame = { modal: -1, request: -1, statement: -1, from: i };
      frames.set(word.sentence, frame);
    }
    const isRequest = requests.has(lower);
    const asksHere = isRequest && asks(words, i, frame.from);
    if (frame.modal < 0 && modals.has(lower) && !(outright && lower === 'will') && !isRelative(words, i, verbs))
      frame.modal = i;
    if (frame.request < 0 && asksHere) frame.request = i;
    const afterAuthor = !opens && /^(?:we|i)$/.test(words[i - 1]?.lower ?? '') && !isRequest;
    if (frame.statement < 0 && (auxiliary.has(lower) || (isRequest && !asksHere) || afterAuthor)) frame.statement = i;
  }
  return frames;
}

/**
 * Whether "to" with a verb asks for it, where nothing was asked before in the sentence: at its beginning ("to review"), after
 * somebody ("the Board to review"), after a request ("we urge the Board to"), or after a duty ("needs to"). A sentence that
 * states something asks for nothing: "funding is essential to keep".
 */
export function toAsks(words: readonly Word[], to: number, frame: SentenceFrame, startsFresh: boolean): boolean {
  const before = words[to - 1]?.lower ?? '';
  if (frame.request >= 0 && frame.request < to) return true;
  if (/^(?:needs?|required|is|are|ought|obliged|has|have)$/.test(before)) return !asksOutright(words);
  if (noAsk.test(before)) return false;
  if (to <= frame.from + 1) return frame.modal < 0;
  if (frame.statement >= 0 && frame.statement < to) return false;
  return startsFresh && to - frame.from <= longestActor;
}

/** Words whose "to" belongs to them: "access to support", "an opportunity to". */
const noAsk =
  /^(?:access|what|how|where|whether|when|which|who|due|according|prior|related|opportunity|opportunities|right|rights|ability|duty|power|powers|commitment|decision|able|likely|subject)$/;

/** How many words may name the one who is "to" do something. */
const longestActor = 14;

/** Third person of a known verb in a "that" clause: "recommend that the Board reviews". */
export const thirdPerson = (word: string, verbs: ReadonlySet<string>): string | null =>
  word.endsWith('s') ? baseOf(word, verbs) : null;
