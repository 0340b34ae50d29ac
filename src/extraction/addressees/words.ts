/** Closed word classes of English that bound a noun phrase. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const articles: ReadonlySet<string> = list(
  'the a an this these that those its their our his her my your no both such said either neither',
);
export const quantifiers: ReadonlySet<string> = list(
  'each every all any some most many several other another either neither',
);
export const demonstratives: ReadonlySet<string> = list('this these that those such');

/** Words at which a noun phrase can't begin. */
export const prepositions: ReadonlySet<string> = list(`
  in on at by for from to with within without of during after before since until through throughout across under over between among
  against about into onto upon as per via despite notwithstanding given following including concerning regarding alongside beyond towards toward
  where when while whilst whereas although though if unless because once whether how what why who whom which whose so than rather instead
  subject according having being depending except whenever wherever besides amid plus
`);

export const complementisers: ReadonlySet<string> = list(`
  which who whom whose where when if whether how what why because as while whilst although though unless until before after once since that than whenever wherever whatever lest
`);

export const pronouns: ReadonlySet<string> = list(
  'it they them he she we i you there this these those that which who one others someone anyone everyone nobody what itself themselves us me',
);

/** Words that stand between subject and verb without belonging to either. */
const adverbs: ReadonlySet<string> = list(`
  also therefore thus then now still always never not each both together jointly either separately collectively respectively accordingly further
  again already only just even too consequently hence however moreover furthermore additionally nonetheless nevertheless meanwhile finally
  first second third firstly secondly thirdly lastly immediately otherwise instead likewise similarly often once forthwith ideally in-turn themselves itself henceforth
`);
export const isAdverb = (word: string): boolean =>
  adverbs.has(word) ||
  (word.endsWith('ly') &&
    /[a-z]{3}ly$/.test(word) &&
    !/^(?:family|supply|assembly|reply|apply|monthly|only|early|elderly|ally|anomaly|fly|italy)$/.test(word));

/** Finite forms that make a stretch a clause of its own. */
export const finiteForms: ReadonlySet<string> = list(
  'is are was were has have had do does did can could may might would been am will shall should must being',
);

/** Phrases that put in a second body beside the subject, and whether that body is asked to act as well. */
export const companionPhrases: readonly { readonly words: string; readonly acts: boolean }[] = [
  { words: 'together with', acts: true },
  { words: 'jointly with', acts: true },
  { words: 'along with', acts: true },
  { words: 'alongside', acts: true },
  { words: ', working with', acts: true },
  { words: 'working together with', acts: true },
  { words: 'working jointly with', acts: true },
  { words: 'working closely with', acts: true },
  { words: 'working in partnership with', acts: true },
  { words: ', with', acts: true },
  { words: ', with support from', acts: false },
  { words: ', with the support', acts: false },
  { words: ', with the help', acts: false },
  { words: ', with help from', acts: false },
  { words: ', with advice from', acts: false },
  { words: ', with the advice', acts: false },
  { words: ', with input from', acts: false },
  { words: ', with the agreement', acts: false },
  { words: 'in conjunction with', acts: true },
  { words: 'in partnership with', acts: true },
  { words: 'in collaboration with', acts: true },
  { words: 'in cooperation with', acts: true },
  { words: 'in co-operation with', acts: true },
  { words: 'jointly and with', acts: true },
  { words: 'in consultation with', acts: false },
  { words: 'after consultation with', acts: false },
  { words: 'following consultation with', acts: false },
  { words: 'after consulting', acts: false },
  { words: 'following discussion with', acts: false },
  { words: 'in discussion with', acts: false },
  { words: 'in liaison with', acts: false },
  { words: 'in coordination with', acts: false },
  { words: 'with support from', acts: false },
  { words: 'with the support of', acts: false },
  { words: 'with the help of', acts: false },
  { words: 'supported by', acts: false },
  { words: 'assisted by', acts: false },
  { words: 'advised by', acts: false },
  { words: 'led by', acts: false },
  { words: 'through', acts: false },
  { words: 'via', acts: false },
];
