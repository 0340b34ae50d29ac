import type { CasePassage } from './case-passage.ts';
import type { Cast } from './cast.ts';
import type { Found } from './found.ts';

type Sex = 'male' | 'female';

const male = /^(?:boy|son|man|he|him|his|himself|mr|male|gentleman)$/;
const female = /^(?:girl|daughter|woman|she|her|hers|herself|mrs|ms|miss|female|lady)$/;
const pronoun = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const others =
  /^(?:mother|mum|father|dad|stepfather|partner|husband|wife|grandmother|brother|sister|sisters|brothers)(?:'s)?$/;
const title = /^(?:mr|mrs|ms|miss|boy|girl)$/;
const reach = 24;

const sexOf = (word: string): Sex | null => (male.test(word) ? 'male' : female.test(word) ? 'female' : null);

/** Adds up what speaks for each sex and keeps the first words that did. */
class Tally {
  readonly sums: Record<Sex, number> = { male: 0, female: 0 };
  readonly first: { male: Found | null; female: Found | null } = { male: null, female: null };

  add(passage: CasePassage, at: number, reason: string): void {
    const word = passage.words[at];
    const sex = word === undefined ? null : sexOf(word.lower);
    if (word === undefined || sex === null) return;
    this.sums[sex] += pronoun.test(word.lower) ? 1 : 3;
    this.first[sex] ??= { value: sex, score: 0, passage, start: word.start, end: word.end, reason };
  }

  /** What most speaks for; null when nothing does or both do alike. */
  best(): { readonly found: Found; readonly share: number; readonly sum: number } | null {
    const { male: men, female: women } = this.sums;
    const found = men > women ? this.first.male : women > men ? this.first.female : null;
    return found === null ? null : { found, share: Math.max(men, women) / (men + women), sum: Math.max(men, women) };
  }
}

/** Words that follow the subject's name before another person's. */
function tallyByName(passages: readonly CasePassage[], name: string): Tally {
  const tally = new Tally();
  for (const passage of passages) {
    const { words } = passage;
    for (let i = 0; i < words.length; i++) {
      if ((words[i]?.lower ?? '').replace(/'s$/, '') !== name || others.test(words[i + 1]?.lower ?? '')) continue;
      for (let k = Math.max(0, i - 2); k < Math.min(words.length, i + reach); k++) {
        const word = words[k]?.lower ?? '';
        if (k < i && !title.test(word)) continue;
        if (k > i && others.test(word)) break;
        if (sexOf(word) === null) continue;
        tally.add(passage, k, 'said beside the name');
        break;
      }
    }
  }
  return tally;
}

/** Children, or grown persons, of the first passages, and pronouns that open a sentence. */
function tallyOpening(passages: readonly CasePassage[], adult: boolean): Tally {
  const tally = new Tally();
  const noun = adult ? /^(?:man|woman|mr|mrs|ms|miss)$/ : /^(?:boy|girl|son|daughter)$/;
  for (const passage of passages.slice(0, 20)) {
    for (const [i, { lower, sentence }] of passage.words.entries()) {
      const opens = i > 0 && passage.words[i - 1]?.sentence !== sentence && /^(?:he|she|his|her)$/.test(lower);
      if (opens || noun.test(lower)) tally.add(passage, i, 'said in the opening');
    }
  }
  return tally;
}

/** The sex of the person whose review it is: what is said beside the name decides; without that, what the opening says. */
export function findSex(passages: readonly CasePassage[], cast: Cast): Found | null {
  const [first = '', ...rest] = cast.subject.toLowerCase().split(' ');
  const name = rest.at(-1) ?? first;
  const named = name === '' ? null : tallyByName(passages, name).best();
  const best = named ?? (cast.case ? tallyOpening(passages, cast.adult).best() : null);
  if (best === null) return null;
  const certain = best === named && /^(?:mr|mrs|ms|miss)$/.test(first);
  const score = certain ? 0.95 : Math.min(best === named ? 0.95 : 0.6, best.share * (1 - 0.5 / (best.sum + 0.5)));
  return { ...best.found, score: Math.round(score * 1000) / 1000 };
}
