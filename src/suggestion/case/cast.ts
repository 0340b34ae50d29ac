import type { Word } from '../words.ts';
import type { CasePassage } from './case-passage.ts';

/** Who a person of the case is to the one whose review it is. `generic` are people in general: "parents who drink". */
export type Kin = 'parent' | 'subject' | 'relative' | 'generic';

/** The people of a case. */
export interface Cast {
  /** Whether the review is about a grown person. */
  readonly adult: boolean;
  /** Names in lower case ("kayleigh", "mr b") and who they are. */
  readonly names: ReadonlyMap<string, Kin>;
  /** Whether the document is about a case at all: it calls itself a review of one, or tells of a person by name. */
  readonly case: boolean;
  /** Name of the person whose review it is, as printed; '' when it is not told. */
  readonly subject: string;
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const parents =
  list(`mother mum mummy father dad daddy parent parents stepfather stepmother stepdad partner husband wife boyfriend girlfriend couple
  spouse fiance cohabitee carers`);
const subjects = list(
  'child baby infant boy girl toddler children siblings sibling son daughter youngster adolescent teenager pupil',
);
const relatives =
  list(`grandmother grandfather grandparent grandparents nan nana aunt uncle cousin cousins niece nephew relative relatives neighbour
  friend stepson forebears sister brother`);
const near = list('mother mum father dad parents parent sister brother stepfather family');

const adultKinds =
  /\bsafeguarding adults?\b|\bdomestic homicide\b|\bdomestic abuse related death\b|\bprevent(?:ion of)? future deaths\b|\badult (?:practice|serious case) review\b|\bvulnerable adults?\b|\bmental health homicide\b/i;
const reviewKinds =
  /\b(?:serious case|case|practice|rapid|learning|homicide|safeguarding adults?|fatality|near fatal|death|multi-?agency|thematic) (?:learning )?reviews?\b|\bprevent(?:ion of)? future deaths\b/i;
const person = "((?:Mr|Mrs|Ms|Miss) [A-Z][\\p{L}]*|[A-Z]{1,2}\\b|[A-Z][\\p{L}’'-]+)";
const parentWord = '(?:mother|mum|father|dad|stepfather|stepmother|partner|husband|wife|boyfriend|girlfriend)';
const relativeWord = '(?:grandmother|grandfather|aunt|uncle|brother|sister|cousin|nephew|niece)';
const introductions = (word: string): readonly RegExp[] => [
  new RegExp(
    `\\b${word}(?:,)? (?:who is (?:here )?(?:called|known as|referred to as) |is called |called |named |known as )?${person}`,
    'gu',
  ),
  new RegExp(
    `${person},? (?:who (?:is|was) )?(?:the |a |his |her |their )?(?:${person}[’']s )?(?:new |former |then )?${word} of\\b`,
    'gu',
  ),
  new RegExp(`${person}, (?:the |his |her |their |${person}[’']s )(?:new |former |then )?${word}\\b`, 'gu'),
];
const notNames =
  /^(?:The|A|An|He|She|It|They|In|On|At|His|Her|Their|This|That|When|If|As|I|And|But|No|Not|Mr|Mrs|Ms|Miss|GP|A&E|Both|Neither|Police|Since|After|Before|Was|Is|Had)$/;
const titled = /\b((?:Baby|Child|Young Person|Adult|Mr|Mrs|Ms|Miss)\s+[A-Z][\p{L}]*)\b/u;
const generalWords =
  list(`serious case review overview report child safeguarding practice local domestic homicide adult adults children board
  partnership summary into the of death concerning learning baby young person regulation executive inquiry investigation final family published
  independent author january february march april may june july august september october november december community safety`);

const opening = 30;

function learn(names: Map<string, Kin>, text: string, word: string, kin: Kin): void {
  for (const pattern of introductions(word)) {
    for (const found of text.matchAll(pattern)) {
      const name = found[1] ?? '';
      if (name !== '' && !notNames.test(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), kin);
    }
  }
}

/** The name most often printed, of those in headings and the first paragraphs that are no word of the genre. */
function findSubject(title: string, passages: readonly CasePassage[]): string {
  const first = passages.slice(0, opening);
  const heads = [title, ...first.filter(({ block }) => block.kind === 'heading').map(({ text }) => text)];
  const often = (found: string): boolean =>
    passages.slice(0, 400).filter(({ text }) => text.includes(found)).length > 2;
  for (const text of [...heads, ...first.map((passage) => passage.text)]) {
    const found = titled.exec(text)?.[1];
    if (found !== undefined && (heads.includes(text) || often(found))) return found.replace(/\s+/g, ' ');
  }
  const counts = new Map<string, number>();
  const tally = (text: string, weight: number): void => {
    for (const [name] of text.matchAll(/\b[A-Z]\p{Ll}{2,}\b/gu))
      if (!generalWords.has(name.toLowerCase()) && !notNames.test(name))
        counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  for (const head of heads.slice(0, 4)) tally(head, 2);
  const told = passages.slice(0, 400);
  const begins = new Map<string, number>();
  for (const { text } of told)
    for (const [, name = ''] of text.matchAll(
      /(?:^|[.?!] )([A-Z]\p{Ll}{2,})(?= (?:was|is|had|has|lived|died|did|could|would|came|went|told|said|met|drank)\b)|\b([A-Z]\p{Ll}{2,})(?=[’']s\b)/gu,
    ))
      if (name !== '') begins.set(name, (begins.get(name) ?? 0) + 1);
  for (const [name, count] of begins)
    if (!generalWords.has(name.toLowerCase()) && !notNames.test(name))
      counts.set(name, (counts.get(name) ?? 0) + count);
  const best = [...counts]
    .filter(([name]) => (begins.get(name) ?? 0) > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? '';
}

/** Reads who is who from how people are introduced: "the father, Dean", "Mr B, the partner of his mother". */
export function readCast(title: string, passages: readonly CasePassage[]): Cast {
  const first = passages.slice(0, opening).map(({ text }) => text);
  const adult = adultKinds.test([title, ...first.slice(0, 12)].join('\n').slice(0, 6000));
  const subject = findSubject(title, passages);
  const names = new Map<string, Kin>();
  if (subject !== '') names.set(subject.toLowerCase(), 'subject');
  for (const { text } of passages.slice(0, 400)) {
    const bounded = text.slice(0, 20_000);
    learn(names, bounded, relativeWord, 'relative');
    learn(names, bounded, parentWord, 'parent');
  }
  const opened = [title, ...first].join('\n').slice(0, 12_000);
  return { adult, names, subject, case: reviewKinds.test(opened) || titled.test(subject) };
}

/** Who is meant at a word: a noun of kinship or a name of the cast; null for any other word. */
export function kinAt(words: readonly Word[], i: number, cast: Cast): Kin | null {
  const word = words[i]?.lower ?? '';
  const bare = word.replace(/'s?$/, '');
  const before = words[i - 1]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  const pair = cast.names.get(`${before} ${bare}`);
  if (pair !== undefined) return pair;
  const named = cast.names.get(bare);
  if (near.has(bare)) {
    const owner = before.replace(/'s?$/, '');
    const owned = before.endsWith("'s") || before.endsWith("'");
    const ownerKin = cast.names.get(owner) ?? cast.names.get(`${words[i - 2]?.lower ?? ''} ${owner}`) ?? null;
    if (before === 'own' && /^(?:her|his|mother's|father's|their)$|'s$/.test(words[i - 2]?.lower ?? ''))
      return 'relative';
    if (owned && (ownerKin === 'parent' || (parents.has(owner) && bare !== owner)))
      return bare === 'family' ? null : 'relative';
  }
  if (
    /^(?:who|with|whose)$/.test(next) &&
    /^(?:parents|mothers|fathers|people|children|women|men|families|those|adults|victims|patients|carers|teenagers|girls|boys)$/.test(
      word,
    ) &&
    !/^(?:the|these|both|his|her|their)$/.test(before)
  )
    return 'generic';
  if (named !== undefined) return named;
  if (parents.has(bare)) return 'parent';
  if (subjects.has(bare)) return 'subject';
  if (relatives.has(bare)) return 'relative';
  return null;
}
