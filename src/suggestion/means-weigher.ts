import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { MeansList } from '../domain/codebook/codebook.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { Action } from './action.ts';
import { isConcern } from './concern.ts';
import { byOwner } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import { endOfObject } from './object-extent.ts';
import { evidenceAt, type ReadText } from './read-text.ts';
import type { SuggestionContext } from './suggestion.ts';

/** What a change asked of government or of nobody in particular is, where no vehicle is named, and what is asked of local staff. */
const broad = 'by-service-change';
const practical = 'by-practice-requirement';
/** What a verb of thought asks for: "review", "consider whether". */
const thought = 'by-review';
const generalShare = { [broad]: 0.7, [practical]: 0.6 } as const;
/** How much more words count that hold the verb of an action. */
const verbBonus = 1.2;
/** Weight that an action lends to the one of the two that suits whom it is asked of. */
const actionWeight = 0.9;
/** What a cue counts by where it stands: in what an action does, elsewhere in its sentence, in reasons and headings. */
const share = { core: 1, sentence: 0.55, elsewhere: 0.2 };
/** What a cue counts that names the subject matter of a thing: "guidance on records" is no record. */
const topicShare = 0.5;
const opensTopic = /^(?:on|about|regarding|concerning|into|providing|explaining|describing|covering|entitled)$/;
/** Later actions count less than the first. */
const later = 0.95;

/** Words of local work: what speaks of them is meant for those who do it. */
const localWork =
  /^(?:staff|practitioners?|professionals?|workers?|midwi(?:fe|ves)|visitors?|nurses?|doctors?|gps?|referrals?|conferences?|caseloads?|files?|safeguarding|agenc(?:y|ies)|wards?|patients?|teachers?)$/;

/** Whether an action is asked of a national body, or of nobody named by a sentence that begins with it. */
function isBroad(read: ReadText, context: SuggestionContext): boolean {
  if (context.addressees.length > 0) return context.addressees.some((addressee) => addressee.national);
  if (read.words.some(({ lower }) => localWork.test(lower))) return false;
  const first = read.actions.find((action) => action.main);
  return first !== undefined && first.at <= 2 && read.words[first.at]?.capital === true;
}

/** Verbs that say how people are to be treated, whoever is asked. */
const deeds =
  /^(?:end|stop|halt|cease|refrain|respect|comply|investigate|prosecute|punish|release|condemn|bring|pay|respond|uphold|treat|put|not)$/;

interface WeighedMeans {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** What the words of a text weigh for each means. */
export type MeansWeigher = (read: ReadText, context: SuggestionContext) => ReadonlyMap<string, WeighedMeans>;

/** Makes what weighs the words of a text for each means of a list. */
export function createMeansWeigher(list: MeansList, rules: SuggestionRules): MeansWeigher {
  const matcher = createCueMatcher(list.means.map((one) => ({ owner: one.id, cues: one.cues })));
  const missing = createCueMatcher(list.means.map((one) => ({ owner: one.id, cues: one.missing })));
  const order = new Map(list.means.map((one, i) => [one.id, i]));

  /** What the words of a match count by its place among the actions. */
  function placeShare(match: CueMatch<string>, main: readonly Action[], read: ReadText): number {
    if (read.inName(match.evidence)) return 0;
    if (match.owner === thought && weighsDeed(read, match.at)) return 0;
    if (main.length === 0) return share.core;
    let best = share.elsewhere;
    for (const [n, action] of main.entries()) {
      if (read.sentenceOf(match.at) !== read.sentenceOf(action.at)) continue;
      const inCore =
        (match.at >= action.at && match.at < endOfObject(action, read, true)) ||
        (action.passive && match.at < action.at && match.at >= action.at - 9);
      const whether = rules.weighing.has(action.verb) && asksWhether(read, action);
      const here = inCore && !(whether && match.owner !== thought) ? share.core : share.sentence;
      const topic =
        match.at > action.at && read.words.slice(action.at + 2, match.at).some(({ lower }) => opensTopic.test(lower));
      const held = match.at === action.at ? verbBonus : 1;
      best = Math.max(best, here * held * (topic ? topicShare : 1) * later ** Math.min(n, 4));
    }
    return best;
  }

  return (read, context) => {
    const main = read.actions.filter((action) => action.main);
    const weights = new Map<string, WeighedMeans>();
    const asked = matcher.match(read.text, read.words, read.actionVerbs);
    const lacked = isConcern(read) ? missing.match(read.text, read.words, read.actionVerbs) : [];
    for (const [id, matches] of byOwner([...lacked, ...asked])) {
      const scored = matches
        .map((match) => ({
          match,
          weight: match.cue.weight * (lacked.includes(match) ? share.core : placeShare(match, main, read)),
        }))
        .filter((one) => one.weight > 0)
        .sort((a, b) => b.weight - a.weight || a.match.at - b.match.at);
      const taken: typeof scored = [];
      for (const one of scored) {
        const { start, end } = one.match.evidence;
        if (taken.length < 3 && !taken.some(({ match: { evidence } }) => evidence.start < end && start < evidence.end))
          taken.push(one);
      }
      const sum = taken.reduce((total, { weight }, i) => total + weight / 3 ** i, 0);
      const general = id === broad || id === practical;
      if (sum > 0)
        weights.set(id, {
          weight: general ? sum * generalShare[id] : sum,
          evidence: taken.map(({ match }) => match.evidence),
        });
    }
    const first = main[0];
    const general = isBroad(read, context) && !(first !== undefined && deeds.test(first.verb)) ? broad : practical;
    if ((first !== undefined || !read.states) && order.has(general)) {
      const known = weights.get(general);
      weights.set(general, {
        weight: (known?.weight ?? 0) + actionWeight,
        evidence: known?.evidence ?? evidenceAt(read, first?.at ?? 0),
      });
    }
    return weights;
  };
}

/** Whether a verb of thought has a deed for its object, which then is the means: "consider ratifying". */
const weighsDeed = (read: ReadText, at: number): boolean =>
  /^(?:consider|envisage|explore|contemplate|reconsider)$/.test(read.words[at]?.lower ?? '') &&
  (/ing$/.test(read.words[at + 1]?.lower ?? '') || /^(?:possibility|signing)$/.test(read.words[at + 2]?.lower ?? ''));

/** Whether a verb of thought asks about a question, so that what the question names is not asked for. */
const asksWhether = (read: ReadText, action: Action): boolean =>
  read.words.slice(action.at + 1, action.at + 5).some(({ lower }) => /^(?:whether|how|what|if|why)$/.test(lower));
