/**
 * What a part of a review is for, as its heading says.
 *
 * - `analysis`: what the author makes of the case: findings, analysis, lessons, conclusions.
 * - `story`: the case itself: family, background, chronology.
 * - `summary`: the case in short.
 * - `scope`: what the review was asked to look at, by whom and how.
 * - `elsewhere`: what research or other cases say.
 * - `absent`: what was looked for and not found, and what was done well.
 * - `left-out`: recommendations, plans, glossaries, references: never about the case.
 * - `other`: anything else.
 */
export type SectionRole = 'analysis' | 'story' | 'summary' | 'scope' | 'elsewhere' | 'absent' | 'left-out' | 'other';

const rules: readonly (readonly [SectionRole, RegExp])[] = [
  ['elsewhere', /\b(?:previous|earlier|other|past) (?:serious case |case )?(?:reviews?|reports?|cases)\b/],
  [
    'left-out',
    /\brecommend|\b(?:action|improvement|implementation|delivery) (?:plan|log|tracker)|\bactions? (?:plan|taken|required|should)|\bglossary|\babbreviation|\bacronym|\breferences$|\bbibliography|\bquestions? for (?:the )?(?:board|partnership)|\b(?:findings|questions|challenges?) (?:for|to) the (?:board|partnership)|\bresponse|\bcopies\b|\backnowledg|\bcontents$|\blegal powers|\bnext steps/,
  ],
  [
    'absent',
    /\bnot (?:a |an )?(?:factors?|found|features?|present|relevant|identified|at issue)\b|\bdid(?: not|n't) (?:find|feature)|\bnon issues?|\bset aside|\bruled out|\b(?:good|effective|positive) practice|\b(?:done|worked) well\b|\bstrengths\b|\babsent factors/,
  ],
  [
    'elsewhere',
    /\bresearch\b|\bliterature\b|\bnational (?:picture|context|learning|policy)|\bwider (?:evidence|context)|\bevidence base|\blegal (?:framework|context)|\bstatutory (?:framework|guidance)/,
  ],
  [
    'scope',
    /\bterms of reference|\bscope\b|\bmethod|\bpanel\b|\bprocess\b|\bhow (?:the|this|we) review|\babout (?:this|the) (?:review|report)|\bset out to do|\bpurpose|\bkey lines|\bcontribut|\bparticipa|\bpreface|\bwhy (?:this|the) review|\bauthors?$|\bmembership|\bwho took part|\bprotected characteristics|\bconduct of/,
  ],
  ['summary', /\bsummary\b|\bin brief|\boverview\b|\bsynopsis|\bat a glance/],
  [
    'analysis',
    /\banalys|\bfindings?\b|\bwhat (?:we|the review) (?:found|think|learn)|\blessons?\b|\blearning\b|\bappraisal|\bconclusions?|\bdiscussion|\bevaluation|\bthemes?\b|\bwhat went wrong|\bissues\b|\bconcerns\b|\bcritical|\bmissed opportunit|\blooking (?:back|again)|\breflection/,
  ],
  [
    'story',
    /\bchronolog|\bevents?\b|\bstory\b|\bbackground|\bfamily\b|\bcircumstances|\btimeline|\bhistory|\bnarrative|\bwhat happened|\bfacts\b|\blife\b|\bhome\b|\bwho .{0,20}(?:is|was)\b|\bcontact with|\binvolvement|\bcase\b|\blast (?:week|months?|days?|ten|year)/,
  ],
];

/** What a heading says its section is for; `other` when it says nothing. Case and numbering don't matter. */
export function sectionRole(heading: string): SectionRole {
  const plain = heading
    .toLowerCase()
    .replaceAll(/[’']/g, "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .slice(0, 200);
  return rules.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}
