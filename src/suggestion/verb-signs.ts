import type { Word } from './words.ts';

export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const adverb = /ly$/;
export const between = list(`
  not also be been each all both together either then further therefore now always never at once immediately again have being itself jointly only
  still ever strictly it they nonetheless first minimum more thereafter afterwards subsequently`);
export const objectStarts = list(`
  the a an all any its their his her him us me to that whether how with this these such each every those our out up it them on for what which where who clear
  new further more regular appropriate effective existing relevant national local sufficient other full no by into from`);
export const request = /^(?:urge|ask|recommend|encourage|call|invite|require|remind|advise|propose|request)/;
export const thought = /^(?:consider|to|of|explore|possibility)$/;
export const noObject = list('of in should must is are was were has have');
export const determiner = /^(?:the|an?|all|any|its|their|this|these|each|every|that|whether|how|no)$/;
/** Words that are nouns before "to" and "for": "support to families", "access to records". */
export const nounBefore = list('support access transfer help contact report research study fund plan work change use');
/** Verbs that are as often nouns: at the beginning of a sentence they need an object. */
export const nounToo = list(`
  access audit benefit challenge change check contact control delay demand design document finance focus fund help increase lead limit measure name notice
  offer order place plan process question rank rate record register report request research respect review reward rule sample share sign staff state
  stop study support survey target task test trace train transfer trial use view visit vote work`);
export const joins = list('and or then');
export const reporter =
  /^(?:recommend|urge|propos|suggest|request|further|therefore|also|vital|essential|important|imperative|crucial|necessary|right)/;
/** Words that can't end the subject of a verb. */
export const endsNoSubject =
  /^(?:which|who|that|where|and|or|the|an?|its|their|of|to|for|in|on|with|by|from|at|no|any|all|this|these|those|as|than)$/;

/** Whether a word can begin an object: then the verb-like word before it is a verb. */
export const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && (objectStarts.has(word.lower) || /(?:ing|ed|al|ive|ent|ary|ity|tion|s)$/.test(word.lower));

const adjectiveToo = list('better clear close complete direct open own present separate set welcome further');

/** Whether a verb that is nothing else takes the next word for its object: "submit overdue reports". */
export const takesObject = (verb: string, next: Word | undefined): boolean =>
  !nounToo.has(verb) &&
  !adjectiveToo.has(verb) &&
  next !== undefined &&
  next.before === '' &&
  !/^(?:of|in|should|must|is|are|was|were|has|have|by|and|or|on|at|as|will|may|can|to|for|with)$/.test(next.lower);

/** Whether "give" leads to thought alone: "consideration should be given to", "give further thought to". */
export const givesThought = (words: readonly Word[], at: number, verb: string): boolean =>
  verb === 'give' &&
  words
    .slice(Math.max(0, at - 5), at + 4)
    .some(({ lower, sentence }) => /^(?:consideration|thought)$/.test(lower) && sentence === words[at]?.sentence);
