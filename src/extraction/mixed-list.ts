import type { DocumentText } from '../domain/document/document-text.ts';
import type { Passage } from './passage.ts';
import { asksByInfinitive, tellsWhatOthersThought } from './plain-request.ts';
import { findReferenceTag } from './reference-tag.ts';
import { type LeftOut, type Statement, spanText } from './statement.ts';
import { statementUnderTitle, titleInLine } from './title-in-line.ts';
import {
  accountsForList,
  asksExplicitly,
  callsToAct,
  declinesToRecommend,
  explainsReading,
  opensAnswer,
  opensAsOrder,
  recommendsInOwnVoice,
  reportsOthers,
  statesDuty,
  tellsOfReception,
  tellsWhereTheyStand,
} from './wording.ts';

/** The items of a list that are recommendations, those that are not, and what told them apart. */
export interface MixedChoice {
  readonly taken: Statement[];
  readonly left: LeftOut[];
  readonly how: string;
}

/**
 * Tells recommendations from conclusions in one numbered list. In order of trust: a tag on each item ("(Conclusion,
 * Paragraph 17)"), type (one kind set in italics or bold), wording.
 */
export const chooseRecommendations = (
  document: DocumentText,
  passages: readonly Passage[],
  statements: readonly Statement[],
  mixed: boolean,
): MixedChoice => {
  const named = statements.flatMap((one) => cutToNamed(document, one) ?? []);
  if (mixed && named.length >= 2 && named.length >= statements.length * 0.4) return byName(document, statements, named);
  return chooseUnnamed(document, passages, statements, mixed);
};

/** "The Department does not know. Recommendation: The Department should ...": the words after the name are the statement. */
const cutToNamed = (document: DocumentText, statement: Statement): Statement | null => {
  const at = statement.spans.findIndex((span) => inlineName.test(document.text.slice(span.start, span.end)));
  const span = statement.spans[at];
  if (span === undefined) return null;
  const match = inlineName.exec(document.text.slice(span.start, span.end));
  if (match === null) return null;
  const start = span.start + match.index + match[0].length;
  return { ...statement, spans: [{ ...span, start }, ...statement.spans.slice(at + 1)] };
};

const inlineName = /(?:^|[.:;”]\s)Recommendations?:\s/;

const byName = (document: DocumentText, statements: readonly Statement[], named: readonly Statement[]): MixedChoice => {
  const openings = new Set(named.map((one) => one.opening));
  const left = statements.filter((one) => !openings.has(one.opening));
  return {
    taken: named.filter((one) => spanText(document, one.spans) !== ''),
    left: left.map(({ spans }) => ({
      spans,
      reason: 'a conclusion without the recommendation that others of the list hold',
    })),
    how: 'numbered conclusion with a recommendation named in it',
  };
};

const chooseUnnamed = (
  document: DocumentText,
  passages: readonly Passage[],
  statements: readonly Statement[],
  mixed: boolean,
): MixedChoice =>
  byTag(document, statements) ??
  byType(document, passages, statements, mixed) ??
  byWording(document, passages, statements, mixed);

const tagOf = (document: DocumentText, statement: Statement): string => {
  const last = statement.spans.at(-1);
  if (last === undefined) return '';
  return findReferenceTag(document.text.slice(last.start, last.end + 80).split('\n')[0] ?? '')?.says ?? '';
};

const byTag = (document: DocumentText, statements: readonly Statement[]): MixedChoice | null => {
  const tags = statements.map((statement) => tagOf(document, statement));
  const tagged = tags.filter((tag) => tag !== '').length;
  if (tagged < 2 || tagged < statements.length * 0.5) return null;
  const taken: Statement[] = [];
  const left: LeftOut[] = [];
  for (const [at, statement] of statements.entries()) {
    if (tags[at] === 'recommendation') taken.push(statement);
    else
      left.push({
        spans: statement.spans,
        reason: tags[at] === '' ? 'item without the tag of a recommendation' : `tagged as a ${tags[at]}`,
      });
  }
  return { taken, left, how: 'numbered item tagged as a recommendation' };
};

const byType = (
  document: DocumentText,
  passages: readonly Passage[],
  statements: readonly Statement[],
  mixed: boolean,
): MixedChoice | null => {
  if (!mixed || statements.length < 4) return null;
  for (const style of ['italic', 'bold'] as const) {
    const shares = statements.map((statement) => passages[statement.opening]?.[style] ?? 0);
    const set = shares.filter((share) => share > 0.7).length;
    const unset = shares.filter((share) => share < 0.3).length;
    if (set < 2 || unset < 2 || set + unset < statements.length * 0.9) continue;
    const asks = statements.map((statement) => asksSomebody(spanText(document, statement.spans)));
    const rate = (wanted: boolean): number => {
      const group = statements.map((_, at) => at).filter((at) => (shares[at] ?? 0) > 0.5 === wanted);
      return group.filter((at) => asks[at]).length / Math.max(1, group.length);
    };
    if (rate(true) < rate(false) + 0.25) continue;
    const taken = statements.filter(
      (_, at) => (shares[at] ?? 0) > 0.5 && mildlyAsks(spanText(document, statements[at]?.spans ?? [])),
    );
    const left = statements
      .filter((statement) => !taken.includes(statement))
      .map((statement) => ({
        spans: statement.spans,
        reason: `not set in ${style === 'italic' ? 'italics' : 'bold'} as the recommendations of this list are, or asks for nothing`,
      }));
    return { taken, left, how: `numbered item set in ${style === 'italic' ? 'italics' : 'bold'}` };
  }
  return null;
};

const byWording = (
  document: DocumentText,
  passages: readonly Passage[],
  statements: readonly Statement[],
  mixed: boolean,
): MixedChoice => {
  const texts = statements.map((one) => spanText(document, one.spans));
  // Where some paragraphs of the chapter recommend in so many words, the others argue for it.
  const inWords = texts.filter(asksExplicitly).length;
  const quiet = texts.filter((text) => !asksExplicitly(text));
  const directs = quiet.filter((text) => statesDuty(firstSentence(text)) || opensAsOrder(text)).length;
  // In a list of orders ("Establish ...", "Fund ..."), an item with a verb that is not known as one is an order too.
  const orders = !mixed && texts.filter(opensAsOrder).length >= texts.length * 0.7;
  const argues = !mixed && inWords >= 2 && inWords > statements.length * 0.2 && directs < quiet.length * 0.4;
  const titled = argues && texts.filter((text) => titleInLine(text) !== '').length >= Math.max(3, texts.length * 0.5);
  const taken: Statement[] = [];
  const left: LeftOut[] = [];
  for (const statement of statements) {
    const text = spanText(document, statement.spans);
    const byName = (passages[statement.opening]?.authorAsks ?? -1) >= 0;
    const underTitle = titled ? statementUnderTitle(document, statement) : null;
    const asks =
      !explainsReading(text) &&
      !accountsForList(text) &&
      !tellsOfReception(text) &&
      !tellsWhereTheyStand(text) &&
      !opensAnswer(text) &&
      (recommendsInOwnVoice(text) || !tellsWhatOthersThought(text)) &&
      (byName ||
        (orders && !tellsStory.test(firstSentence(text))) ||
        (argues ? asksExplicitly(text) || underTitle !== null : mixed ? asksSomebody(text) : asksPlainly(text)));
    if (
      asks &&
      !(declinesToRecommend(text) && !recommendsInOwnVoice(text)) &&
      (byName || !(reportsOthers(text) && !asksExplicitly(text) && !statesDuty(text)))
    )
      taken.push(underTitle ?? statement);
    else
      left.push({
        spans: statement.spans,
        reason: asks
          ? 'tells what is not recommended, or what others recommended'
          : 'a conclusion: it asks nobody to act',
      });
  }
  return { taken, left, how: 'numbered item that asks for action' };
};

const body = `(?:the |all |every |each |any |both |no |these |those |local |[A-Z])[^.;:]{1,160}`;
const agentShould = new RegExp(
  `(?:^|[.;:,] )(?:\\w+[^.;:]{0,80}, )?${body}\\b(?:should|must|shall|ought to|needs? to)\\b`,
);
const observes =
  /\b(?:(?:is|are|was|remains?) (?:\w+ )?(?:concerned|alarmed|disappointed)|(?:the (?:committee|panel|inquiry|board)|we) (?:regrets?|welcomes?|commends?|appreciates?|takes? note)|it is (?:important|essential|vital|right|clear|imperative|crucial|critical) (?:that|to)|effective \w+ requires|we (?:agree|acknowledge|recogni[sz]e|believe|welcome|commend|note|find|conclude) (?:with|that|the)?)\b/i;

/** Asks somebody to act: in so many words, or by saying what a body should do without merely agreeing or observing. */
const asksSomebody = (whole: string): boolean => {
  const text = whole.slice(0, 6000);
  if (asksExplicitly(text) || opensAsOrder(text)) return true;
  const sentences = text.split(/(?<=[.;])\s+(?=[\p{Lu}•])/u);
  return sentences.some((sentence) => agentShould.test(sentence) && !observes.test(sentence));
};

const tellsStory = /\b(?:was|were|had|is|are)\b/;

const firstSentence = (text: string): string => text.split(/(?<=[.;])\s/)[0] ?? text;

const asksPlainly = (text: string): boolean =>
  asksExplicitly(text) ||
  statesDuty(text) ||
  opensAsOrder(text) ||
  asksByInfinitive(text) ||
  callsToAct(text.replace(/\bwill\b/gi, ''));

const mildlyAsks = (text: string): boolean =>
  callsToAct(text) || /\b(?:priority|essential|vital|support|endorse|welcome|clear case)\b/i.test(text);
