import type { DocumentText } from '../domain/document/document-text.ts';
import type { ReportKind } from '../domain/review/review.ts';
import type { Passage } from './passage.ts';

/** What kind of document it is, and why. */
export interface KindJudgement {
  readonly kind: ReportKind;
  readonly reason: string;
  /** It tells of recommendations that were made elsewhere (minutes, an annual report): only a section of its own counts. */
  readonly tells: 'nothing of others' | 'of others, and may recommend' | 'of studies, and may recommend' | 'of others';
}

const responder =
  "(?:(?:(?:uk|hm|scottish|welsh|irish|northern ireland|australian|federal|state|joint|official|formal|full|interim|final|further|ministerial|departmental|organisational|organizational|agency|board|council|partnership|police|trust|management|statutory partners?)[’']?s? ){0,4}(?:government|ministerial|organisational|organizational|agency|management|departmental|executive|board|council|trust|partnership|ministry|department|constabulary|authority|commissioner|administration)[’']?s?)";
const responseTitle = new RegExp(
  [
    `\\b${responder} (?:response|reply|update on (?:the )?(?:government )?response)s?\\b(?: to\\b| on\\b|$|[:,.–-]| \\d| and\\b)`,
    '\\bresponses? (?:by|of|from) (?:the |her |his )?[^.:]{1,80} to (?:the |a |an )?[^.:]{1,120}\\b(?:report|review|inquiry|recommendations?|committee|investigation|inspection)\\b',
    "\\bresponses? to (?:the |an? |its )?(?:[^.: ]{1,30} ){0,8}?(?:recommendations?|(?:report|inquiry|review|committee|investigation)(?:[’']s)? (?:report|recommendations|findings|by|into|on)\\b|inquiry report|committee)\\b",
    '\\b(?:progress|implementation|status) (?:report|update)s? (?:on|against|of)\\b.{0,80}\\brecommendations?\\b',
  ].join('|'),
  'i',
);
const accepts =
  /\b(?:(?:the )?(?:uk |scottish |welsh |hm )?(?:government|department|board|trust|council|agency|ministry|partnership|we) (?:\w+ ){0,2}(?:accepts?|agrees? with|rejects?|partially accepts?|notes?|welcomes?) (?:\w+ ){0,4}recommendations?|accept(?:ed|s)? in (?:full|principle|part)|accepted in principle|recommendation (?:is )?(?:accepted|rejected|noted|agreed)|government response|(?:organi[sz]ation|agency|board) response)\b|^(?:(?:fully|partially|partly|not) )?(?:accepted|rejected)[.:;]/gim;
const planTitle =
  /\b(?:action plan|action log|action tracker|improvement plan|implementation plan|recommendations tracker|delivery plan)\b/i;
/** A plan as it stands some time later: it reports on recommendations that were made before. */
const tracks =
  /\b(?:updates?|updated (?:at|in|for|to|on)|tracker|progress (?:report|update|at|against|to)|quarter(?:ly)?(?: \d)?|Q[1-4]|(?:monitoring|closure|exception) report|position (?:at|as at|statement))\b/i;
const agencyTitle =
  /\b(?:individual management review|internal management review|\bIMR\b|individual agency (?:review|report)|single agency (?:review|report)|agency (?:report|review)|management review|agency learning review|health overview report)\b/i;
const recordTitle =
  /^(?:(?:draft|confirmed|agreed|approved) )?(?:minutes|notes of (?:the )?meeting|newsletter|press release|news release)\b|\b(?:minutes of (?:the|a)|press release|newsletter)\b|^terms of reference\b|^(?:progress|implementation|status) (?:report|update)s? (?:on|against)\b.{0,80}\brecommendations?\b/i;
/** Somebody's answer to a report: "Reforming care: the charity's response to the review". */
const answerTitle =
  /^(?!(?:report|review|inquiry|evaluation|audit|investigation)\b)[^.]{0,80}\bresponses? (?:(?:by|from|of) [^.]{3,60} )?to (?:the |an? |its )?(?:(?!disorder|incident|death|fire)[^ .:,–]{1,30} ){0,4}(?:review|inquiry|report|recommendations|investigation|consultation|committee)(?:[’']s)?(?: (?:report|findings))?$/i;
/** The year's report of a body whose work is to review recommends in its own name. */
const reviewersTitle =
  /\b(?:(?:fatality|fatalities|death|deaths|mortality|homicide|case|incident|violence) (?:\w+ )?(?:review|overview) (?:team|panel|committee|board|commission|program(?:me)?|group|council)|child (?:fatality|death) review\b(?!s)|ombudsman|ombudsperson|inspectorate|inspector general|auditor general|coroner|children[’']s (?:commissioner|guardian|advocate)|child advocate|monitoring board|board of visitors|visiting committee|lay observers)\b/i;
const manualTitle =
  /\b(?:procedures?|manual|handbook|toolkit|tool kit|policy|protocol|standard operating procedure|code of practice|practice guid(?:e|ance)|guidelines?|leaflet|factsheet|fact sheet|good practice guide|practitioners?[’'] guide)\b|^(?:(?:a|the|your) )?(?:(?:short|brief|practical|quick) )?guide (?:to|for)\b/i;
const tellingTitle =
  /\b(?:(?:seven|7|five|5|ten|10)[- ]minute (?:briefing|guide|read)|(?:learning|practice|practitioner) briefing|annual (?:report|review)|yearly report|report for the year|literature review|journal|progress report)\b/i;
/** A title that speaks of what came after a report, and the line under each recommendation that says what did. */
const laterTitle =
  /\b(?:progress|monitor(?:ing)?|oversight|implementation|implementing|years? on|months on|follow[- ]?up|update)\b/i;
const progressLine = /^Progress(?: (?:to date|so far|made|since \w{1,12}))?(?::|$)/gim;
/** A release of figures tells those who use them how to. */
const statisticsTitle =
  /\b(?:statistical (?:first )?(?:release|bulletin|commentary|publication)|(?:official|national|experimental|accredited|annual|quarterly|monthly) statistics|statistics (?:release|bulletin)|quality and methodology (?:information|report))\b/i;
/** A study of studies quotes what they ask for; what it asks for itself stands under a heading. */
const studiesTitle =
  /\b(?:rapid evidence (?:review|assessment|synthesis)|evidence (?:synthesis|map|scan)|(?:systematic|scoping|umbrella|narrative|integrative) (?:literature |evidence )?review|meta-(?:analysis|synthesis)|review of (?:the |published )?(?:literature|evidence)|(?:content|thematic) analysis of (?:the )?recommendations)\b/i;
const reviewTitle =
  /\b(?:overview report|serious case review|case review|practice review|safeguarding adults? review|domestic (?:homicide|abuse related death) review|inquiry|inquest|review|investigation|commission|committee|report of the|final report|citizens[’'] (?:assembly|jury)|jury|determination|regulation 28|prevention of future deaths|working group|task ?force|audit|inspection)\b/i;

/**
 * Recognises the kind of a document from its title and first pages and from how it is built.
 *
 * @param recommendations number of statements that would count as the document's own
 * @param planShare share of the text that stands in tables with action columns, 0 to 1
 */
export const recogniseKind = (
  document: DocumentText,
  passages: readonly Passage[],
  recommendations: number,
  planShare: number,
): KindJudgement => {
  const opening = openingText(document, passages);
  const title = document.title;
  const accepted = countUpTo(document.text, accepts, 40);
  const named = responseTitle.exec(title) ?? responseTitle.exec(opening.slice(0, 400));
  if (named !== null && (accepted >= 2 || /government(?:[’']s)? (?:response|reply)/i.test(named[0])))
    return {
      kind: 'response',
      reason: `the first page calls it “${named[0].trim()}”, and it answers recommendations`,
      tells: 'nothing of others',
    };
  if (answerTitle.test(title))
    return { kind: 'response', reason: 'its title calls it a response', tells: 'nothing of others' };
  const perPage = accepted / Math.max(1, document.text.length / 3000);
  if (accepted >= 6 && perPage > 0.6 && (responseTitle.test(opening) || recommendations === 0 || perPage > 1.5))
    return {
      kind: 'response',
      reason: `it accepts, rejects or answers recommendations ${accepted === 40 ? 'throughout' : `${accepted} times`}`,
      tells: 'nothing of others',
    };
  const tracked =
    tracks.test(`${title} ${opening.slice(0, 300)}`) && /\b(?:RAG|progress|status)\b/i.test(document.text);
  const plan = planTitle.exec(title) ?? planTitle.exec(opening.slice(0, 250));
  if (
    plan !== null &&
    (planShare > 0.2 || document.format === 'csv' || document.format === 'xlsx' || recommendations === 0)
  )
    return {
      kind: 'action-plan',
      reason: `the first page calls it “${plan[0]}”`,
      tells: tracked ? 'of others' : 'nothing of others',
    };
  if (planShare > 0.6)
    return {
      kind: 'action-plan',
      reason: 'most of it stands in a table of actions',
      tells: tracked ? 'of others' : 'nothing of others',
    };
  const agency = agencyTitle.exec(title) ?? agencyTitle.exec(opening.slice(0, 500));
  if (agency !== null && !/(?<!health )overview report/i.test(`${title} ${opening.slice(0, 500)}`))
    return { kind: 'agency', reason: `the first page calls it “${agency[0]}”`, tells: 'nothing of others' };
  const record = recordTitle.exec(title) ?? recordTitle.exec(opening.slice(0, 120));
  if (record !== null)
    return {
      kind: 'other',
      reason: `the first page calls it “${record[0]}”: it records what was said`,
      tells: 'of others',
    };
  const reviewers =
    reviewersTitle.test(title) ||
    reviewersTitle.test(opening.slice(0, 200)) ||
    namesItself(title, opening, document.text);
  const manual = reviewTitle.test(title) ? null : manualTitle.exec(title);
  if (manual !== null && !reviewers)
    return {
      kind: 'other',
      reason: `the first page calls it “${manual[0]}”: it tells its readers what to do in every case`,
      tells: 'of others',
    };
  const lines = openingLines(document, passages);
  if (newsByline.test(lines) || newsletterLine.test(lines))
    return { kind: 'other', reason: 'it opens as a news story does: it tells what others said', tells: 'of others' };
  if (laterTitle.test(title) && countUpTo(document.text, progressLine, 2) === 2)
    return {
      kind: 'other',
      reason: 'it notes beside each recommendation what progress was made',
      tells: 'of others, and may recommend',
    };
  const telling = reviewers ? null : (tellingTitle.exec(title) ?? tellingTitle.exec(opening.slice(0, 120)));
  if (telling !== null)
    return { kind: 'other', reason: `the first page calls it “${telling[0]}”`, tells: 'of others, and may recommend' };
  const statistics = statisticsTitle.exec(title) ?? statisticsTitle.exec(opening.slice(0, 120));
  if (statistics !== null && !reviewers && !reviewTitle.test(title))
    return {
      kind: 'other',
      reason: `the first page calls it “${statistics[0]}”: it tells its readers how to use its figures`,
      tells: 'of others',
    };
  const studies = reviewers ? null : (studiesTitle.exec(title) ?? studiesTitle.exec(opening.slice(0, 160)));
  if (studies !== null)
    return {
      kind: 'other',
      reason: `the first page calls it “${studies[0]}”: it tells what others found and recommended`,
      tells: 'of studies, and may recommend',
    };
  const review = reviewTitle.exec(title) ?? reviewTitle.exec(opening);
  if (
    review !== null &&
    (recommendations > 0 || /overview report|case review|practice review|inquiry|inquest/i.test(review[0]))
  )
    return { kind: 'overview', reason: `the first page calls it “${review[0]}”`, tells: 'nothing of others' };
  return recommendations > 0
    ? { kind: 'overview', reason: 'it makes recommendations', tells: 'nothing of others' }
    : {
        kind: 'other',
        reason: 'neither its title nor its build is that of a review, plan or response',
        tells: 'nothing of others',
      };
};

const selfNaming =
  /\b(?:The|This) (panel|committee|commission|team|council|tribunal|review group) (?:(?:also|further|therefore|again) )?recommends\b/g;

/** Whether the body of the title recommends, more than once, in its own name: the year's report of a reviewing panel. */
const namesItself = (title: string, opening: string, text: string): boolean => {
  const head = `${title} ${opening.slice(0, 300)}`.toLowerCase();
  const named = [...text.slice(0, 400_000).matchAll(selfNaming)].filter(([, body]) => head.includes(body ?? ''));
  return named.length >= 2;
};

const newsByline =
  /^(?:By|Written by|Reported by) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}(?:, [\p{L} ]{3,40})?,? (?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2},?) \d{4}\b|^(?:News|Press) release\b/mu;

const newsletterLine =
  /\b(?:news|bulletin|update)\b.{0,120}\b(?:issue|edition) (?:no\.? ?)?\d{1,3}\b|^In this (?:issue|edition)\b/imu;

const openingLines = (document: DocumentText, passages: readonly Passage[]): string =>
  passages
    .slice(0, 5)
    .map((passage) => document.text.slice(passage.start, Math.min(passage.end, passage.start + 120)))
    .join('\n');

const openingText = (document: DocumentText, passages: readonly Passage[]): string => {
  const parts: string[] = [];
  let length = 0;
  for (const passage of passages) {
    if (length > 900 || passage.block.page > 2) break;
    const text = document.text.slice(passage.start, passage.end);
    parts.push(text);
    length += text.length;
  }
  return parts.join(' ').slice(0, 1500);
};

const countUpTo = (text: string, pattern: RegExp, most: number): number => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= most) break;
  return count;
};
