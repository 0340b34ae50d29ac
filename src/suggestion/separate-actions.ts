import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Action } from './action.ts';
import type { ReadText } from './read-text.ts';

const modal = /^(?:should|must|shall|will|ought|needs?|may|could)$/;
const pointing = /^(?:this|these|such|those|it|they|that)$/;
/** Beginnings of a sentence that tells how the action before is done. */
const opensDetail =
  /^(?:in (?:so )?doing|as part of (?:this|that|these)|to (?:do|achieve|support|facilitate) this|for this purpose|when doing so|within this)\b/;
const article = /^(?:the|a|an)$/;

/** Words of the subject of an action: what stands before its modal in the sentence, at most eight words. */
function subjectOf(read: ReadText, action: Action): string[] {
  let at = action.at - 1;
  const sentenceOfVerb = read.sentenceOf(action.at);
  while (
    at >= read.frameStart(action.at) &&
    at > action.at - 7 &&
    read.sentenceOf(at) === sentenceOfVerb &&
    !modal.test(read.words[at]?.lower ?? '')
  )
    at--;
  // "The exercise should: test, include": a list may follow its modal.
  if (!modal.test(read.words[at]?.lower ?? '')) return [];
  const sentence = read.sentenceOf(at);
  const subject: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 8 && read.sentenceOf(i) === sentence; i--) {
    const word = read.words[i]?.lower ?? '';
    // "and should respond": the subject is that of the verb before; "and managers should": it begins after "and".
    if (
      /^(?:and|but|or)$/.test(word) &&
      (i === at - 1 || read.words[i]?.before === ',' || read.words[i]?.before === ';')
    )
      break;
    subject.unshift(word);
  }
  return subject;
}

/** Verbs by which a state binds itself, each to one treaty at a time. */
const binding = new Set(['ratify', 'accede', 'sign', 'join', 'adopt', 'consider', 'continue']);
const treaty = /^(?:conventions?|covenant|iccpr|icescr|cat|cedaw|crc|crpd|cped|ced|icerd|icrmw|opcat|statute)$/;

const singular = (word: string): string => word.replace(/'s?$/, '').replace(/ies$/, 'y').replace(/s$/, '');

/** Whether an action only tells more of the thing that an earlier one makes: "The register should be refreshed". */
function isDetail(read: ReadText, action: Action, first: Action): boolean {
  const subject = subjectOf(read, action);
  const opening =
    subject.find((word) => !/^(?:as|minimum|a|in|doing|so|however|also|and|but|for|at|least)$/.test(word)) ?? '';
  if (pointing.test(opening) && !(opening === 'it' || opening === 'they')) return true;
  if (
    opensDetail.test(
      read.words
        .slice(read.frameStart(action.at), read.frameStart(action.at) + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  const beforeOf = subject.findIndex((word, i) => i > 0 && /^(?:of|for|in|on|between|with|to)$/.test(word));
  const head = beforeOf > 0 ? subject[beforeOf - 1] : subject.at(-1);
  if (head === undefined || !article.test(subject.find((word) => article.test(word)) ?? '')) return false;
  const until = Math.min(first.at + 30, action.at - subject.length - 1);
  const made = read.words.slice(first.at, until).filter((word) => read.sentenceOf(first.at) === word.sentence);
  return made.some((word) => singular(word.lower) === singular(head));
}

/**
 * Places where one verb asks for a second thing: "ensure that A and that B", "measures in A as well as in B". Looked for after
 * the first action only, in its sentence.
 */
export function furtherDemands(read: ReadText, counted: readonly Action[]): number[] {
  const first = counted[0];
  if (first === undefined) return [];
  const places: number[] = [];
  const treaties: number[] = [];
  const word = (i: number): string =>
    read.sentenceOf(i) === read.sentenceOf(first.at) ? (read.words[i]?.lower ?? '') : '';
  for (let i = first.at + 1; word(i) !== ''; i++) {
    if (
      word(i) === 'that' &&
      word(i - 1) === 'and' &&
      read.words.slice(first.at, i - 1).some(({ lower }) => lower === 'that')
    )
      places.push(i);
    // "arrange for the pump to be mended, and for the log to be kept"; "by reducing the number and raising the pay".
    if (word(i) === 'for' && word(i - 1) === 'and' && forBefore(read, first.at, i - 1)) places.push(i);
    if (word(i - 1) === 'and' && /ing$/.test(word(i)) && byBefore(read, first.at, i - 1)) places.push(i);
    if (binding.has(first.verb) && treaty.test(word(i)) && word(i + 1) !== 'to') treaties.push(i);
    const joinsAgain = word(i) === 'as' && word(i + 1) === 'well' && word(i + 2) === 'as';
    const parted =
      read.words[i]?.before === ',' || /^(?:in|the|to|by|for|on|through|with|a|an)$|ing$/.test(word(i + 3));
    if (joinsAgain && parted) places.push(i);
  }
  return treaties.length > 1 ? [...places, ...treaties.slice(1)] : places;
}

/** Whether "for" stands before a place, three words off or more, within a sentence. */
const forBefore = (read: ReadText, from: number, to: number): boolean =>
  read.words.slice(from + 1, to - 2).some(({ lower }) => lower === 'for') &&
  read.words.slice(from + 1, to).some(({ lower }) => lower === 'be');

/** Whether "by" with a verb stands before a place, so far off that its verb has an object of its own. */
const byBefore = (read: ReadText, from: number, to: number): boolean =>
  read.words
    .slice(from + 1, to - 3)
    .some(({ lower }, i) => lower === 'by' && /ing$/.test(read.words[from + 2 + i]?.lower ?? ''));

/** Whether a verb shares its object with the one before: "develop and maintain a register". */
function sharesObject(read: ReadText, before: Action, action: Action): boolean {
  const gap = read.words.slice(before.at + 1, action.at);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.some((word) => /^(?:and|or)$/.test(word.lower)) &&
    gap.every((word) => /^(?:and|or|to|also|then)$|ly$/.test(word.lower))
  );
}

/**
 * The actions that could be done one without another, in order. Not counted: purposes; what a light verb leads to ("take steps
 * to protect" is one); verbs that share an object; verbs that only say what a thing holds; details of a thing that an earlier
 * action makes, and the items of a list of such details.
 */
export function separateActions(read: ReadText, rules: SuggestionRules): Action[] {
  const counted: Action[] = [];
  let detailSentence = -1;
  let last: Action | null = null;
  for (const action of read.actions) {
    const previous: Action | null = last;
    last = action;
    if (!action.main || action.instrument || isHeading(read, action)) continue;
    const first = counted[0];
    const sentence = read.sentenceOf(action.at);
    const word = read.words[action.at];
    if (first === undefined || (counted.length === 1 && rules.stative.has(first.verb))) {
      counted.length = 0;
      counted.push(action);
      continue;
    }
    const sentenceBefore = previous === null ? -1 : read.sentenceOf(previous.at);
    const subject = subjectOf(read, action);
    const listed =
      subject.length === 0 &&
      sentence > 0 &&
      opensSentence(read, action.at) &&
      word !== undefined &&
      /^[a-z]/.test(read.text.charAt(word.start));
    if (detailSentence >= 0 && (sentence === detailSentence || (listed && detailSentence === sentenceBefore))) {
      detailSentence = sentence;
      continue;
    }
    detailSentence = -1;
    if (subject.length > 0 && isDetail(read, action, first)) {
      detailSentence = sentence;
      continue;
    }
    if (rules.stative.has(action.verb)) continue;
    // What a report says is part of the report: "publish a plan and set out how".
    if (
      previous !== null &&
      rules.telling.has(previous.verb) &&
      rules.telling.has(action.verb) &&
      sentence === sentenceBefore &&
      read.words[action.at + 1]?.lower !== 'to'
    )
      continue;
    if (previous !== null && sentence === sentenceBefore) {
      // "Extend the runway, or install an arresting system": one of the two is asked for.
      if (read.words[action.at - 1]?.lower === 'or') continue;
      const viaTo =
        read.words[action.at - 1]?.lower === 'to' && !/^(?:and|or)$/.test(read.words[action.at - 2]?.lower ?? '');
      if (viaTo || sharesObject(read, previous, action)) continue;
      if (
        rules.light.has(previous.verb) &&
        action.at - previous.at <= 3 &&
        !/^(?:and|or)$/.test(read.words[action.at - 1]?.lower ?? '')
      )
        continue;
    }
    counted.push(action);
  }
  return counted;
}

/** Whether an action is only named by a heading ("Use of red teams."), before a sentence that asks. */
const isHeading = (read: ReadText, action: Action): boolean =>
  read.sentenceOf(action.at) === 0 &&
  (read.words[action.at]?.lower !== action.verb || read.words[action.at + 1]?.lower === 'of') &&
  !action.passive &&
  read.actions.some(
    (other) => other.main && read.sentenceOf(other.at) > 0 && modal.test(read.words[other.at - 1]?.lower ?? ''),
  );

/** Whether a word stands at the beginning of its sentence or item, adverbs aside. */
function opensSentence(read: ReadText, at: number): boolean {
  const sentence = read.sentenceOf(at);
  let i = at - 1;
  while (i >= 0 && i > at - 3 && /ly$/.test(read.words[i]?.lower ?? '') && read.sentenceOf(i) === sentence) i--;
  return i < 0 || read.sentenceOf(i) !== sentence;
}
