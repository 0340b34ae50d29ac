import type { Found } from './case-attributes.ts';
import type { Cast } from './cast.ts';
import type { CasePassage } from './case-passage.ts';

const male = /^(?:boy|son|man|he|him|his|himself|mr|male|gentleman)$/;
const female = /^(?:girl|daughter|woman|she|her|hers|herself|mrs|ms|miss|female|lady)$/;
const others = /^(?:mother|mum|father|dad|stepfather|partner|husband|wife|grandmother|brother|sister|sisters|brothers)(?:'s)?$/;
const reach = 14;

/** The sex of the person whose review it is, from the words and pronouns that follow its name before another person's. */
export function findSex(passages: readonly CasePassage[], cast: Cast): Found | null {
  const name = cast.subject.toLowerCase().split(' ').at(-1) ?? '';
  const title = cast.subject.toLowerCase().split(' ')[0] ?? '';
  const sums = { male: 0, female: 0 };
  const first: { male: Found | null; female: Found | null } = { male: null, female: null };
  if (name === '') return null;
  for (const passage of passages) {
    const { words } = passage;
    for (let i = 0; i < words.length; i++) {
      if ((words[i]?.lower ?? '').replace(/'s$/, '') !== name || others.test(words[i + 1]?.lower ?? '')) continue;
      for (let k = Math.max(0, i - 2); k < Math.min(words.length, i + reach); k++) {
        const word = words[k];
        if (word === undefined || (k < i && !/^(?:mr|mrs|ms|miss|boy|girl)$/.test(word.lower))) continue;
        if (k > i && others.test(word.lower)) break;
        const sex = male.test(word.lower) ? 'male' : female.test(word.lower) ? 'female' : null;
        if (sex === null) continue;
        const noun = !/^(?:he|him|his|himself|she|her|hers|herself)$/.test(word.lower);
        sums[sex] += noun ? 3 : 1;
        first[sex] ??= { value: sex, score: 0, passage, start: word.start, end: word.end, reason: `"${word.lower}" follows the name` };
        break;
      }
    }
  }
  const sex = sums.male > sums.female ? 'male' : sums.female > sums.male ? 'female' : null;
  const found = sex === null ? null : first[sex];
  if (sex === null || found === null) return null;
  const share = sums[sex] / (sums.male + sums.female);
  const titled = /^(?:mr|mrs|ms|miss)$/.test(title);
  return { ...found, score: titled ? 0.95 : Math.round(Math.min(0.95, share * (1 - 0.5 / (sums[sex] + 0.5))) * 1000) / 1000 };
}
