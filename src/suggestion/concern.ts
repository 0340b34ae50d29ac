import type { ReadText } from './read-text.ts';

/** What reports of coroners say of themselves. */
const worry =
  /\b(?:inquest|coroner|(?:I|we) (?:am|are|was|were|remain) (?:also |further |therefore |very )?concerned|(?:court|I|jury) heard|evidence (?:was|before|given|at)|of concern|matters? of concern|I (?:was told|heard)|(?:told|informed) me that|on the evidence|the deceased|my concern|concern that)\b/i;
/** Words of rules, whose "no" forbids; and of approval. */
const rules = /^(?:may|shall|will|needs?)$/;
const supports = /\b(?:we|I) (?:\w+ ){0,2}(?:welcome|endorse|encourage|affirm|support|note)\b/i;
const asking = /\b(?:recommend|recommends|recommended|urge|urges|invite|expect|call on|must(?! have))\b/i;

/**
 * Whether a text states what is wrong and asks for nothing, as coroners' matters of concern do: then its codes are those of what
 * it says is missing.
 */
export function isConcern(read: ReadText): boolean {
  if (!read.states) return false;
  const worried = worry.test(read.text);
  if (read.actions.some((action) => action.main)) return worried && !asking.test(read.text);
  const ruling = new Set(read.words.flatMap(({ lower, sentence }) => (rules.test(lower) ? [sentence] : [])));
  return (
    worried ||
    (!supports.test(read.text) &&
      read.words.some((word, i) => tellsLack(word.lower, read.words[i + 1]?.lower) && !ruling.has(word.sentence)))
  );
}

/** More words that tell of a lack, and of which several often tell of one. */
const alsoLack = /^(?:nobody|nothing|gaps?|silent|unfilled|unlit|lapsed|deferred)$/;
/** Whether a word tells of a lack. "Not to" only denies what is asked. */
const tellsLack = (word: string, next: string | undefined): boolean =>
  (lack.test(word) || alsoLack.test(word)) && !(word === 'not' && next === 'to');

const lack =
  /^(?:no|not|never|nor|without|lack(?:s|ed|ing)?|absence|none|neither|cannot|unable|fail(?:s|ed|ure|ures)?|insufficient|inadequate(?:ly)?|missing|missed|blank|vacant|broken|unanswered|unaware|unclear|inconsistent|incomplete|poor(?:ly)?|weak|delay(?:s|ed)?|overridden|unread|unavailable|obscured|hidden|damaged|faulty|wrong|confus(?:ed|ing|ion)|unsupervised|outdated|obsolete|illegible|short|shortage|too|\p{L}+n't)$/u;
/** Words after which a lack is only what follows from another, or tells more of it. */
const follows = /^(?:thus|so|therefore|hence|until|because|that|which|who|when|where|whether|longer|if|before)$/;
const breaks = /^[,;:]$/;
const joins = /^(?:and|nor|or|but)$/;

/**
 * Places of the faults that a concern tells apart: one for each sentence that names a lack, and one for each further lack that
 * "and", "nor" or a mark sets beside the first.
 */
export function faultsOf(read: ReadText): number[] {
  const places: number[] = [];
  let sentence = -1;
  for (const [i, word] of read.words.entries()) {
    if (!lack.test(word.lower)) continue;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      if (!tellsMore(read, places.at(-1), i)) places.push(i);
      continue;
    }
    if (word.lower === 'nor' && read.words.slice(i - 6, i).some(({ lower }) => lower === 'neither')) continue;
    const since = read.words.slice((places.at(-1) ?? i) + 1, i + 1);
    const beside = since.some(({ lower, before }, n) => joins.test(lower) || (breaks.test(before) && n > 0));
    const hangs = since.some(({ lower }) => follows.test(lower));
    if (beside && !hangs) places.push(i);
  }
  return places;
}

/** Whether a lack in a later sentence only tells more of the one before: "no handover ... handover is not written". */
function tellsMore(read: ReadText, before: number | undefined, at: number): boolean {
  if (before === undefined) return false;
  const things = new Set(
    read.words
      .slice(before + 1, before + 5)
      .flatMap(({ lower, sentence }) =>
        lower.length > 4 && sentence === read.sentenceOf(before) ? [lower.replace(/s$/, '')] : [],
      ),
  );
  return read.words
    .slice(read.frameStart(at), at + 3)
    .some(({ lower }) => /^(?:such|this|these|those)$/.test(lower) || things.has(lower.replace(/s$/, '')));
}

const organisation =
  /^(?:trust|university|council|home|hospital|england|wales|scotland|provider|commissioners?|manufacturer|company|operator|authority|agency|board|department|ministry|service|police|constabulary|school|college|association|landlord|employer|government|regulator|surgery|clinic|institution|prison|airline|contractor|supplier|owners?|practice|partnership|hospice|academy|force|commission|office|firm|centre|club|church|foundation|carrier|nursery|pharmacy|federation|hotel|ministers?)(?:'s)?$/;
/** Abbreviations of things, not of bodies. */
const thing = /^(?:cctv|ecg|acct|cpr|icu|mri|xray|bmi|gps|pdf|copd|dnr|dnacpr|news|radar|usb|hiv|ptsd|adhd)$/;
const finite =
  /^(?:has|have|had|did|does|do|was|were|is|are|each|considered|failed|issued|kept|left|remains?|relies|uses|permits?|allows?)$/;
const parts = /^(?:for|by|of|in|on|from|to|at|with)$/;

/** Place of a body that a concern names as the one that lacks or has not done something: the subject of a sentence; -1 when none. */
export function blamedBody(read: ReadText): number {
  const faulty = new Set(read.words.flatMap(({ lower, sentence }) => (lack.test(lower) ? [sentence] : [])));
  for (const [i, word] of read.words.entries()) {
    const short = /^[A-Z]{3,6}$/.test(read.text.slice(word.start, word.end)) && !thing.test(word.lower);
    if (!(short || organisation.test(word.lower)) || !faulty.has(word.sentence)) continue;
    let from = i;
    while (from > 0 && read.words[from - 1]?.sentence === word.sentence && read.words[from - 1]?.lower !== 'that')
      from--;
    const before = read.words.slice(from, i);
    const belongs = word.lower.endsWith("'s");
    const described = /^(?:that|which|who)$/.test(read.words[i + 1]?.lower ?? '');
    const follows = read.words.slice(i + 1, i + (belongs || described ? 8 : 2)).some(({ lower }) => finite.test(lower));
    if (follows && before.length <= 7 && !before.some(({ lower }) => parts.test(lower))) return i;
  }
  return -1;
}

/** Acts towards somebody that were not done: "were not told", "nobody asked". */
const undone =
  /\b(?:not|never|nobody|neither|nor)(?: [\p{L}]+){0,2} (?:told|informed|sent|pass(?:ed)?|shown|shared?|asked?|invited|obtain(?:ed)?|looked|given)\b|\bnobody\b/iu;
/** Things that are said to be missing: "no guidance", "without a record". */
const missingThing = /\b(?:no|without|lack|absence|nor any) (?!longer|further|actions?|one\b|means|arrangement)/i;

/** Whether a concern only tells of acts towards somebody that were not done, so that nothing that could be shown is missing. */
export const onlyUndone = (read: ReadText): boolean => undone.test(read.text) && !missingThing.test(read.text);
