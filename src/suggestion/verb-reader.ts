import { thirdPerson } from './clause.ts';
import { baseOf, isParticiple, verbOfNoun } from './verb-forms.ts';
import { adverb, between, determiner, joins, nounBefore } from './verb-signs.ts';
import type { Word } from './words.ts';

/** Reads verbs at places of a text. */
export interface VerbReader {
  within(at: number, sentence: number): boolean;
  skip(from: number, most: number, small?: ReadonlySet<string>): number;
  verbAfterModal(at: number, modal: string, asked: boolean): string | null;
  plainVerb(at: number, sentence: number): string | null;
  joinsNext(at: number, sentence: number): boolean;
  reportedVerb(word: string): string | null;
  nounOfAction(from: number, sentence: number): { readonly at: number; readonly verb: string } | null;
}

/** Makes the reader of the verbs of a text; places are those of its words, verbs come in their base form. */
export function createVerbReader(words: readonly Word[], verbs: ReadonlySet<string>): VerbReader {
  const within = (at: number, sentence: number): boolean => words[at]?.sentence === sentence;
  /** The first place from one on that holds neither an adverb nor a small word that may stand before a verb. */
  const skip = (from: number, most: number, small: ReadonlySet<string> = between): number => {
    let at = from;
    while (at < from + most && (adverb.test(words[at]?.lower ?? '') || small.has(words[at]?.lower ?? ''))) at++;
    return at;
  };
  /**
   * The verb after a modal. After "should", "must" and "shall" it is one though it is in no list, if nothing was asked before;
   * after "be" only a participle is, and anything else is a state.
   */
  const verbAfterModal = (at: number, modal: string, asked: boolean): string | null => {
    const word = words[at]?.lower ?? '';
    if (determiner.test(word)) return null;
    if (word === 'have') return isParticiple(words[at + 1]?.lower ?? '') ? null : word;
    const state = /^(?:be|been|being)$/.test(words[at - 1]?.lower ?? '') && !isParticiple(word);
    const listed = baseOf(word, verbs);
    if (listed !== null || asked || !/^(?:should|must|shall)$/.test(modal)) return listed;
    return state ? 'be' : word;
  };
  /** A verb in its base form. */
  const plainVerb = (at: number, sentence: number): string | null => {
    const word = words[at]?.lower ?? '';
    if (!within(at, sentence) || !verbs.has(word)) return null;
    return nounBefore.has(word) && /^(?:to|for|of)$/.test(words[at + 1]?.lower ?? '') ? null : word;
  };

  /** Whether another verb follows at once: "sign, ratify and implement". */
  const joinsNext = (at: number, sentence: number): boolean =>
    joins.has(words[at]?.lower ?? '') && plainVerb(at + 1, sentence) !== null;
  /** The verb of what is recommended: "that the Board reviews", "that the Board review". */
  const reportedVerb = (word: string): string | null => thirdPerson(word, verbs) ?? (verbs.has(word) ? word : null);
  /** "We recommend the early establishment of a register": a noun of action, two to four words on. */
  const nounOfAction = (from: number, sentence: number): { readonly at: number; readonly verb: string } | null => {
    const at = [2, 3, 4].map((step) => from + step).find((place) => verbOfNoun(words[place]?.lower ?? '') !== null);
    const verb = at === undefined ? null : verbOfNoun(words[at]?.lower ?? '');
    if (at === undefined || verb === null || !within(at, sentence)) return null;
    return /^(?:of|and)$/.test(words[at + 1]?.lower ?? '') ? { at, verb } : null;
  };
  return { nounOfAction, within, skip, verbAfterModal, plainVerb, joinsNext, reportedVerb };
}
