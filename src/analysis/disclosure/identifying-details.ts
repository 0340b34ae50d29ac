import { literalPattern } from '../../domain/document/literal-pattern.ts';
import { givenNames, placeNames, wordNames, wordPlaces } from './name-lists.ts';

export type IdentifyingKind =
  | 'name'
  | 'initials'
  | 'date'
  | 'age'
  | 'siblings'
  | 'place'
  | 'address'
  | 'postcode'
  | 'school'
  | 'phone'
  | 'email'
  | 'number';

/** Something in a quotation that could tell a reader who it is about. */
export interface IdentifyingDetail {
  readonly kind: IdentifyingKind;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string;
}

/** Names that are known beforehand. */
export interface KnownNames {
  /** People and places of the case: always found, whole words, in any case of letters. */
  readonly identifying?: readonly string[];
  /** Agencies and the like, of which nothing is taken for a person or a place. */
  readonly bodies?: readonly string[];
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = `${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`;
const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\\d{1,3}';
const kin =
  'siblings?|brothers?|sisters?|half-brothers?|half-sisters?|half-siblings?|step-?brothers?|step-?sisters?|step-?siblings?|children|sons?|daughters?|twins?|triplets';
const word = "\\p{Lu}[\\p{L}'’-]+";

interface Rule {
  readonly kind: IdentifyingKind;
  readonly pattern: RegExp;
  readonly reason: string;
  /** Group that holds the detail; 0 the whole. */
  readonly group?: number;
}

/** Rules by which a detail shows by its form. Earlier rules win where two meet. */
const rules: readonly Rule[] = [
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu,
    reason: 'an e-mail address',
  },
  {
    kind: 'postcode',
    pattern:
      /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})\b/gu,
    reason: 'a postcode',
  },
  {
    kind: 'phone',
    pattern: /(?<![\d/-])(?:\+\d{1,3}[ -]?(?:\(0\))?|\(?0)\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d/-])/gu,
    reason: 'a telephone number',
  },
  {
    kind: 'number',
    pattern:
      /\b(?:(?:NHS|hospital|case|crime|incident|CHI|passport|national insurance)\s+(?:number|no\.?|ref(?:erence)?\.?(?:\s+number)?)(?:\s+(?:is|was))?\s*:?\s*|NHS:?\s*)((?=[A-Z/-]*\d)[A-Z\d][A-Z\d /-]{3,14}[A-Z\d])/giu,
    reason: 'a number by which a record is found',
    group: 1,
  },
  {
    kind: 'number',
    pattern: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b\d{3} \d{3} \d{4}\b/gu,
    reason: 'a national number',
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${shortMonths})\\b\\.?(?:,?\\s+\\d{4})?|(?:${shortMonths})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?:,?\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}\\b|(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b)`,
      'gu',
    ),
    reason: 'a date to the day',
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:${shortMonths})\\.?,?\\s+(?:of\\s+)?(?:19|20)\\d{2}\\b`, 'gu'),
    reason: 'a month of a year',
  },
  {
    kind: 'date',
    pattern:
      /\b(?:Christmas|Boxing|New Year['’]?s|Easter|Mother['’]s|Father['’]s) (?:Day|Eve|Sunday)(?:\s+(?:of\s+)?(?:19|20)\d{2})?\b/gu,
    reason: 'a day of the year',
  },
  {
    kind: 'age',
    pattern: new RegExp(
      `\\b(?:aged?\\s+(?:of\\s+)?(?:just\\s+|only\\s+|about\\s+)?(?:${numbers})(?:\\s+(?:years?|months?|weeks?|days?)(?:\\s+old)?)?|(?:${numbers})[-\\s](?:years?|months?|weeks?|days?)[-\\s](?:olds?\\b|of age\\b)|(?:${numbers})(?:\\s+and\\s+a\\s+half)\\s+years?\\s+old)`,
      'giu',
    ),
    reason: 'an age',
  },
  {
    kind: 'age',
    pattern: /\b(?:his|her|their)\s+(?:\w+(?:th|st|nd|rd)|first|second|third)\s+birthday\b/giu,
    reason: 'a birthday',
  },
  {
    kind: 'siblings',
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?:youngest|eldest|oldest|middle|second|third|fourth|fifth|sixth|first|last|only one)(?:\\s+child)?\\s+of\\s+(?:the\\s+)?(?:${numbers})(?:\\s+(?:${kin}))?|(?:his|her|their|its|whose|with|had|has|and|have|the|of)\\s+(?:(?:other|older|elder|younger|little|full|maternal|paternal)\\s+)*(?:${numbers})\\s+(?:(?:other|older|elder|younger|little|full|maternal|paternal|surviving)\\s+)*(?:${kin})\\b|(?:his|her|their)\\s+(?:(?:twin|triplet)\\s+(?:brother|sister|sibling)s?|twin\\b)|(?:mother|father|parents?|family|couple)\\s+(?:of|with)\\s+(?:${numbers})\\b(?!\\s+(?:years|months|weeks|days|per|other)))`,
      'giu',
    ),
    reason: 'how many siblings or children there are, or where one stands among them',
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:(?:Flat|Apartment|Room|Unit)\\s+\\d+[A-Za-z]?,?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+(?:${word}\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Gardens|Court|Place|Way|Square|Grove|Hill|Walk|Mews|Row)\\b`,
      'gu',
    ),
    reason: 'an address',
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:${word}\\s+){1,2}(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Mews|Estate)\\b`,
      'gu',
    ),
    reason: 'the name of a street or estate',
  },
  {
    kind: 'school',
    pattern: new RegExp(
      `\\b(?:St\\.?\\s+)?(?:${word}\\s+){1,4}(?:(?:Primary|Infant|Infants['’]?|Junior|Secondary|High|Grammar|Nursery|Special|Community|Catholic|Preparatory|Prep|C of E|Church of England|Academy)\\s+)*(?:School|Academy|College|Nursery|Pre-?school|Playgroup|Kindergarten|Sixth Form|Children['’]s Centre)\\b`,
      'gu',
    ),
    reason: 'the name of a school or nursery',
  },
  {
    kind: 'place',
    pattern: new RegExp(
      `\\b(?:${word}\\s+){1,4}(?:(?:General|Royal|District|Community|Memorial|University|Children['’]s)\\s+)*(?:Hospital|Infirmary|Hospice|Prison|Refuge|Hostel|Surgery|Medical Centre|Health Centre|Care Home|Nursing Home|Children['’]s Home|Church|Mosque|Temple|Park|Station)\\b(?!\\s+(?:Service|Transfusion|Officer))|\\bHMP\\s+${word}`,
      'gu',
    ),
    reason: 'the name of an institution that tells the place',
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Father|Sister|PC|DC|DS|DI|WPC|Sgt|Sergeant|Inspector|Nurse|Cllr|Councillor|Judge|Aunt(?:ie|y)?|Uncle|Nan|Gran(?:dma|dad)?)\\.?\\s+(?:${word}|\\p{Lu}\\b\\.?)(?:\\s+${word})*`,
      'gu',
    ),
    reason: 'a title with a name',
  },
  {
    kind: 'initials',
    pattern:
      /\b(?:Child|Baby|Adult|Mother|Father|Sibling|Brother|Sister|Patient|Resident|Parent|Boy|Girl|Family|Young Person|Subject)\s+(?:[A-Z]{1,3}\d?|\d{1,2})\b(?!['’]?[a-z])/gu,
    reason: 'a letter or number that stands for a person of the case',
  },
  { kind: 'initials', pattern: /\b(?:\p{Lu}\.\s?){2,3}(?=[\s,;:)]|$|['’]s)/gu, reason: 'initials' },
  {
    kind: 'initials',
    pattern:
      /(?<=\b(?:and|that|when|by|with|to|for|of|saw|told|as|because|if|who|from|about|against|where|said|while|after|before)\s|^|[.!?]\s)(?:[B-HJ-Z]|[A-Z]{2})(?=\s(?:was|is|had|has|did|told|said|would|could|went|lived|became|attended|and\s(?:his|her|their))\b|['’]s\b)/gu,
    reason: 'a letter in place of a name',
  },
];

const bodyWord =
  /^(?:Trust|Council|Board|Service|Services|Authority|Agency|Police|Constabulary|Partnership|Committee|Department|Ministry|Government|Commission|Association|Office|Team|Group|Court|NHS|Foundation|Inspectorate|Probation|Ofsted|Cafcass|CAMHS|LSCB|Care|Parliament|Society|College|Union|Act|Report|Review|Bill|Regulations|Guidance|Inquiry|Plan|Strategy|Framework|Hospital|Clinic|Centre|Forum|Network|Directorate|Unit|Panel|Executive|Federation)$/;
const opensSentence = /(?:^|[.!?:]["”’)]?\s+|[\n“"‘(]\s*)$/u;

/** Words in capitals that stand side by side, of which a name could be made. */
const runPattern = new RegExp(`${word}(?:\\s+(?:de|van|von|bin|al|O['’])?\\s*${word})*`, 'gu');
const notNames =
  /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|You|I|In|On|At|For|From|To|Of|And|But|Or|If|When|While|Where|Who|What|Why|How|All|Each|Every|Both|No|Not|As|By|With|After|Before|During|Following|There|Here|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Chief|Head|Director|Chair|Minister|Secretary|State|Health|Visitor|Social|Worker|Children['’]?s?|Child|Adult|Adults|Safeguarding|Local|National|Recommendation|Working|Together|English|British|Irish|Welsh|Scottish|Polish|Muslim|Christian|Jewish|Hindu|Sikh|God|Christmas|Easter|Internet|Facebook|Google|Mother|Father|Mum|Dad|Parents|Staff|Practitioners|Professionals|Schools|Agencies|Officers|Nurses|Midwives|General|Practitioner)$/;

interface Span {
  readonly start: number;
  readonly end: number;
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function spansOf(text: string, names: readonly string[]): Span[] {
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  if (written.length === 0) return [];
  const longest = [...written].sort((a, b) => b.length - a.length).map(literalPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Names and places that show by the words themselves: given names, with a surname or alone, and known places. */
function listedNames(text: string): IdentifyingDetail[] {
  const found: IdentifyingDetail[] = [];
  for (const run of text.matchAll(runPattern)) {
    const words = [...run[0].matchAll(/[\p{L}'’-]+/gu)].map((one) => ({
      text: one[0].replace(/['’]s?$/u, ''),
      start: run.index + one.index,
    }));
    const body = words.some((one) => bodyWord.test(one.text));
    for (let at = 0; at < words.length; at++) {
      const place = placeAt(text, words, at);
      if (place !== null && !body) {
        found.push(place);
        continue;
      }
      const one = words[at];
      if (one === undefined) continue;
      const lower = one.text.toLowerCase();
      if (
        body ||
        /^\p{Lu}{2,}$/u.test(one.text) ||
        notNames.test(one.text) ||
        !(givenNames.has(lower) || wordNames.has(lower))
      )
        continue;
      const next = words[at + 1];
      const surname = next !== undefined && !notNames.test(next.text) && next.start === one.start + one.text.length + 1;
      const before = text.slice(Math.max(0, one.start - 40), one.start);
      const kinBefore =
        /\b(?:son|daughter|brother|sister|mother|father|partner|husband|wife|called|named|uncle|aunt|friend|twin),?\s+$/i.test(
          before,
        );
      if (wordNames.has(lower) && !kinBefore && !(surname && !opensSentence.test(before))) continue;
      const end = surname ? next.start + next.text.length : one.start + one.text.length;
      found.push(detail(text, 'name', one.start, end, surname ? 'a given name with a surname' : 'a given name'));
      if (surname) at++;
    }
  }
  return found;
}

function placeAt(
  text: string,
  words: readonly { readonly text: string; readonly start: number }[],
  at: number,
): IdentifyingDetail | null {
  for (let length = 3; length > 0; length--) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (first === undefined || last === undefined) continue;
    const end = last.start + last.text.length;
    const name = text
      .slice(first.start, end)
      .toLowerCase()
      .replace(/[-\s]+/g, ' ');
    const county = length === 1 && /^\p{Lu}\p{L}{3,}shire$/u.test(first.text);
    if (!placeNames.has(name) && !county) continue;
    const before = text.slice(Math.max(0, first.start - 16), first.start);
    if (wordPlaces.has(name) && !/\b(?:in|near|from|to|at|of|around|outside)\s+$/i.test(before)) return null;
    return detail(text, 'place', first.start, end, county ? 'the name of a county' : 'the name of a place');
  }
  return null;
}

const detail = (
  text: string,
  kind: IdentifyingKind,
  start: number,
  end: number,
  reason: string,
): IdentifyingDetail => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
  reason,
});

/** Names after a word of kin or naming, which need no list: "her brother Zbigniew", "a man called Oke". */
const namedPattern = new RegExp(
  `\\b(?:son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|partner|ex-partner|stepfather|stepmother|uncle|aunt|cousin|grandmother|grandfather|baby|called|named|known as|lodger|neighbour|friend),?\\s+(${word}(?:\\s+${word})*)`,
  'gu',
);

/**
 * What in a quotation could tell who it is about, in order of appearance, with the reason: names, initials, dates, ages, numbers
 * of siblings, places, addresses, postcodes, schools, telephone numbers, e-mail addresses, numbers of records. A list to look
 * through before the words leave the house; an empty one is no proof that nothing is there. Details do not overlap.
 */
export function scanQuotation(text: string, knownNames: KnownNames = {}): IdentifyingDetail[] {
  const known = spansOf(text, knownNames.identifying ?? []).map(({ start, end }) =>
    detail(text, 'name', start, end, 'a name known from the case'),
  );
  const bodies = spansOf(text, knownNames.bodies ?? []);
  const found: IdentifyingDetail[] = [...known];
  const add = (one: IdentifyingDetail): void => {
    const own = one.kind === 'name' || one.kind === 'place' || one.kind === 'school' || one.kind === 'initials';
    if (own && bodies.some((body) => meets(body, one))) return;
    if (!found.some((other) => meets(other, one))) found.push(one);
  };
  for (const { kind, pattern, reason, group = 0 } of rules)
    for (const match of text.matchAll(pattern)) {
      const shown = match[group] ?? '';
      const start = match.index + match[0].lastIndexOf(shown);
      const trimmed =
        kind === 'school' || kind === 'place' || kind === 'address' ? institution(shown) : shown.trimEnd();
      if (trimmed === null) continue;
      const from = start + shown.indexOf(trimmed);
      add(detail(text, kind, from, from + trimmed.length, reason));
    }
  for (const match of text.matchAll(namedPattern)) {
    const name = match[1] ?? '';
    const words = name.split(/\s+/);
    if (words.some((one) => bodyWord.test(one)) || notNames.test(words[0] ?? '')) continue;
    const start = match.index + match[0].length - name.length;
    add(detail(text, 'name', start, start + name.length, 'a name after a word of kin or naming'));
  }
  for (const one of listedNames(text)) add(one);
  return found.sort((a, b) => a.start - b.start);
}

/** An institution's name without the words before it that are none of it; null when no name is left: "The School". */
function institution(name: string): string | null {
  const words = name.split(/(?<=\s)/u);
  while (
    words.length > 1 &&
    /^(?:The|A|An|In|At|From|To|Each|Every|All|Any|This|That|No|And|When|If|Both|Our|Your|His|Her|Their|Which|Should|Local|Independent|State|Maintained|Village|Main)\s*$/u.test(
      words[0] ?? '',
    )
  )
    words.shift();
  const generic =
    /^(?:Primary|Infants?|Junior|Secondary|High|Grammar|Nursery|Special|Community|Catholic|Preparatory|General|Royal|District|Memorial|University|Boarding|Middle|Open|Prison|Care|Nursing|Home|Children['’]s|Health|Medical|Foster|Sixth|Form|Further|Education|Police|Fire|Railway|Bus|Staff|Teaching|Royal|National)\s*$/u;
  return words.length < 2 || words.slice(0, -1).every((one) => generic.test(one)) ? null : words.join('');
}
