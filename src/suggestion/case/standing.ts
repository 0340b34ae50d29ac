import type { CaseTheme } from '../../domain/codebook/codebook.ts';
import type { Word } from '../words.ts';
import type { CasePassage, CaseSentence } from './case-passage.ts';
import { type Cast, type Kin, kinAt } from './cast.ts';

/** How words stand to the case: said of it, or why they say less or nothing. */
export type Standing = 'stated' | 'uncertain' | 'denied' | 'asked' | 'required' | 'general' | 'another' | 'service';

/** How much words of each standing count. */
export const standingWeight: Readonly<Record<Standing, number>> = {
  stated: 1,
  uncertain: 0.6,
  service: 0.1,
  another: 0.15,
  asked: 0.1,
  required: 0.1,
  general: 0.05,
  denied: 0,
};

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const negators =
  list(`no not never neither nor none nothing nobody without denied denies deny denying cannot can't didn't wasn't weren't isn't aren't
  doesn't don't hasn't haven't hadn't couldn't wouldn't won't`);
const breakers = list(
  `but although though however because which who until despite yet whereas while since so when where after before`,
);
/** A lack of knowledge doesn't deny what was not known: "did not know of the violence", "nobody asked about drink". */
const knowing =
  list(`know knew known aware ask asked asking told tell recognise recognised identify identified consider considered see seen saw
  understand understood respond responded share shared record recorded explore explored realise realised link linked notice noticed assess assessed
  treated discuss discussed refer referred act acted address addressed take taken grasp understanding think thought enquire enquired look looked
  mention mentioned note noted pass passed appreciate appreciated measure help helped wonder wondered made make adapted adaptation adaptations
  offered offer assessment assessments provision plan support allowance account referral completed sought attempt work given received`);
/** "No agency knew" and "did not ask" speak of workers; "no concerns were known" of the thing. */
const things =
  list(`evidence indication indications suggestion sign signs history concern concerns report reports disclosure disclosures issue issues
  question allegation allegations information reason trace hint suspicion incident incidents record records known particular`);
const notDenials = list('only just merely doubt longer until simply');
const voids =
  list(`feature featured features factor factors issue issues part bearing relevant present evident identified found significant arise arose
  apparent thought confirmed suspected concern problem apply true case exist existed none relevance disorder noted`);
const asking = list('whether if extent any how');
const hedges =
  list(`alleged allegedly possible possibly suspected suspect suspicions may might perhaps rumour rumoured probably apparently unconfirmed
  reportedly seems seemed query thought`);
const services =
  list(`service services team teams worker workers agency agencies unit clinic nurse nurses trust lead coordinator forum partnership
  project module training trained policy policies strategy guidance awareness toolkit pathway specialist manager representative group act practitioner
  practitioners provider charity adviser advisers advisor awareness protocol procedure procedures campaign programme course board recovery helpline
  organisation bill legislation officer officers commissioner data`);
const attendance =
  list(`referred attended attends attend known open seen saw discharged under engaged treated accepted closed caseload sessions
  admitted prescribed supported missed worked appointment appointments`);
const policies = list(
  'training policy policies strategy guidance awareness protocol procedure procedures course courses module leaflet campaign toolkit',
);
const general =
  /\b(?:nationally|national (?:study|studies|review|reviews|analysis|data|picture|panel)|research|studies|literature|et al|in (?:most|many|two thirds|around|about|over) .{0,20}cases|reviews across|is often|are often|can often|is commonly|are commonly|is frequently|are frequently|tend to|tends to|more common|is known to be|working together (?:to safeguard children )?(?:requires|says|states|defines)|is defined as|the care act|long line)\b/;
const childhood =
  /\b(?:childhood|grew up|growing up|grown up with|as a (?:small |young )?(?:child|girl|boy)|was (?:herself |himself )?a (?:child|girl|boy)|when (?:she|he) was (?:a child|a girl|a boy|two|three|four|five|six|seven|eight|nine|ten|\d))\b/;

const about = /^(?:on|in|about|for|of|concerning)$/;

/** How far back a word that denies or asks is looked for. */
const reach = 12;

/** Whether the words before a match deny it. */
function deniedBefore(words: readonly Word[], sentence: CaseSentence, at: number): boolean {
  for (let k = at - 1; k >= Math.max(sentence.from, at - reach); k--) {
    const word = words[k]?.lower ?? '';
    if (breakers.has(word) && word !== 'who' && word !== 'which') return false;
    if (!negators.has(word) || notDenials.has(words[k + 1]?.lower ?? '')) continue;
    const between = words.slice(k + 1, at).map(({ lower }) => lower);
    if (between.some((one, i) => breakers.has(one) && i > 0)) return false;
    const thing = between.slice(0, 4).some((one) => things.has(one));
    if (/^den/.test(word)) return true;
    if (!thing && between.some((one) => knowing.has(one))) return false;
    // "Neither parent was seen when she was drunk": a finished clause between denies something else.
    if (between.some((one, i) => i > 1 && /^(?:she|he|they|it|there)$/.test(one)) && !thing) return false;
    return true;
  }
  return false;
}

/** Whether the words after a match say that it was not so: "was not a feature", "had no bearing". */
function deniedAfter(words: readonly Word[], sentence: CaseSentence, end: number): boolean {
  const last = Math.min(sentence.to, end + 9);
  for (let k = end; k < last; k++) {
    const word = words[k]?.lower ?? '';
    if (breakers.has(word) || words[k]?.before === ';') return false;
    if (!/^(?:not|no|never|none|n't)$|n't$/.test(word) || notDenials.has(words[k + 1]?.lower ?? '')) continue;
    return words.slice(k + 1, Math.min(sentence.to, k + 6)).some(({ lower }) => voids.has(lower)) || word === 'none';
  }
  return words
    .slice(end, Math.min(sentence.to, end + 4))
    .some(({ lower }, i, all) => lower === 'ruled' && all[i + 1]?.lower === 'out');
}

/** Whether the sentence only asks, looks for or supposes what the match says. */
function askedBefore(words: readonly Word[], sentence: CaseSentence, at: number): boolean {
  for (let k = Math.max(sentence.from, at - 20); k < at; k++) {
    const word = words[k]?.lower ?? '';
    if (word === 'whether' || word === 'if')
      return !/^(?:know|clear|asked|ask|see|knew)$/.test(words[k - 1]?.lower ?? '');
    if (
      word === 'extent' ||
      (word === 'any' &&
        asking.has(word) &&
        /^(?:issue|issues|indication|needs|evidence)$/.test(words[k + 1]?.lower ?? ''))
    )
      return true;
    if (/^(?:looked|searched|sought)$/.test(word) && words[k + 1]?.lower === 'for') return true;
  }
  return false;
}

/** Whether the sentence says what ought to be done from now on: "Staff should ask about", "The Board is asked to". */
function requiredBefore(words: readonly Word[], sentence: CaseSentence, at: number): boolean {
  for (let k = Math.max(sentence.from, at - 14); k < at; k++) {
    const word = words[k]?.lower ?? '';
    const next = words[k + 1]?.lower ?? '';
    if ((word === 'should' || word === 'must') && !/^(?:have|not)$/.test(next)) return true;
    if (/^(?:recommends?|recommended|recommending|requires?)$/.test(word)) return true;
  }
  return false;
}

/** Of whom the words are said: the person named last before they end, else whom a pronoun takes up. */
function bearerOf(passage: CasePassage, sentence: CaseSentence, at: number, end: number, cast: Cast): Kin | null {
  for (let k = end - 1; k >= Math.max(sentence.from, at - 24); k--) {
    const kin = kinAt(passage.words, k, cast);
    if (kin !== null) return kin;
  }
  const pronoun = passage.words
    .slice(sentence.from, at)
    .find(({ lower }) => /^(?:she|he|her|his|they|their)$/.test(lower));
  if (pronoun === undefined) return null;
  const female = /^(?:she|her)$/.test(pronoun.lower);
  for (let k = sentence.from - 1; k >= Math.max(0, sentence.from - 60); k--) {
    const word = passage.words[k]?.lower ?? '';
    if (
      female
        ? /^(?:father|dad|stepfather|boyfriend|grandfather|brother|uncle|mr)\b/.test(word)
        : /^(?:mother|mum|grandmother|sister|aunt|ms|mrs|miss)\b/.test(word)
    )
      continue;
    const kin = kinAt(passage.words, k, cast);
    if (kin !== null) return kin;
  }
  return null;
}

/** Whether a theme can be said of such a person. */
function bears(theme: CaseTheme, kin: Kin | null, cast: Cast): boolean {
  if (theme.bearer === 'case') return true;
  if (kin === 'relative') return false;
  switch (theme.bearer) {
    case 'parent':
      return kin === 'parent';
    case 'subject':
      return kin === 'subject' || kin === null || (cast.adult && kin === 'parent');
    case 'adult':
      return kin !== 'subject' || cast.adult;
    default:
      return true;
  }
}

/** Whether a match is part of the name of a service, a post, a policy or a training that nobody of the case attended. */
function namesService(words: readonly Word[], sentence: CaseSentence, at: number, end: number): boolean {
  const after = words.slice(end, Math.min(sentence.to, end + 3));
  const named = after.findIndex(
    ({ lower, before }, i) => services.has(lower) && (before === '' || before === '-') && i < 2,
  );
  const topic = words
    .slice(Math.max(sentence.from, at - 9), at)
    .some(({ lower }, i, all) => policies.has(lower) && (all.length - i <= 4 || about.test(all[i + 1]?.lower ?? '')));
  if (named < 0 && !topic) return false;
  if (topic || after.some(({ lower }) => policies.has(lower))) return true;
  const said = words.slice(sentence.from, sentence.to).map(({ lower }) => lower);
  return (
    !said.some((one) => attendance.has(one)) ||
    said.some((one) => /^(?:neither|nor|never|not|no|records|represented|panel)$/.test(one))
  );
}

/**
 * How a match stands to the case: denied, only asked, required for the time to come, said of people in general or of
 * somebody else, part of a service's name, uncertain, or plainly stated. A bounded stretch before and after it is looked at.
 *
 * @param at place of its first word among the words of the passage
 * @param end place after its last word
 */
export function standingOf(
  theme: CaseTheme,
  passage: CasePassage,
  sentence: CaseSentence,
  at: number,
  end: number,
  cast: Cast,
): Standing {
  const { words, text } = passage;
  if (sentence.question) return 'asked';
  const from = Math.max(sentence.from, at - 30);
  const to = Math.min(sentence.to, end + 30);
  const around = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).toLowerCase();
  if (general.test(around)) return 'general';
  if (askedBefore(words, sentence, at)) return 'asked';
  if (requiredBefore(words, sentence, at)) return 'required';
  if (!theme.holdsWhenDenied && (deniedBefore(words, sentence, at) || deniedAfter(words, sentence, end)))
    return 'denied';
  if (theme.about === 'practice') return 'stated';
  if (namesService(words, sentence, at, end)) return 'service';
  const kin = bearerOf(passage, sentence, at, end, cast);
  if (kin === 'generic') return 'general';
  if (!bears(theme, kin, cast)) return 'another';
  if (theme.bearer !== 'case' && childhood.test(around) && kin !== 'subject') return 'another';
  return words.slice(Math.max(sentence.from, at - 6), at).some(({ lower }) => hedges.has(lower))
    ? 'uncertain'
    : 'stated';
}
