/**
 * What a heading says about the lists that stand under it.
 *
 * - `recommendations`: the report's own recommendations, and nothing else.
 * - `mixed`: conclusions, findings or learning together with recommendations.
 * - `others`: recommendations that this report did not make now: earlier reviews, other bodies, progress, responses.
 * - `requirements`: what an inspection requires, or areas for improvement: its recommendations, where it lists no others.
 * - `summary`: a summary of the report.
 * - `plan`: an action plan.
 * - `learning`: learning points, findings, lessons or principles without recommendation.
 * - `none`: anything else.
 */
export type SectionKind =
  | 'recommendations'
  | 'mixed'
  | 'requirements'
  | 'others'
  | 'summary'
  | 'plan'
  | 'learning'
  | 'none';

const others = new RegExp(
  [
    '\\b(?:previous|earlier|past|prior|former|historic(?:al)?|other (?:reviews?|inquir(?:y|ies)|reports?|bodies)|existing|outstanding|reiterated|superseded|closed)\\b.{0,60}\\brecommend',
    '\\brecommendations?\\b.{0,40}\\b(?:reiterated|reclassified|superseded|closed)\\b',
    '\\brecommendations?\\b.{0,60}\\b(?:previous|earlier|prior|already|other (?:reviews?|inquir(?:y|ies)|reports?|bodies)|previously|accepted|rejected|not (?:made|accepted|adopted|pursued)|considered and|considered$)\\b',
    '\\b(?:progress|response|responses|responding|implementation|implementing|implement|update|status|follow[- ]?up|monitoring|delivery|tracking|review) (?:on|of|to|against|with|since|from|for)\\b.{0,40}\\brecommend',
    '\\brecommendations?\\b.{0,50}\\b(?:and|:|–|-) ?(?:(?:our|its|their|the) )?(?:(?:view|assessment|review|rating) of )?(?:progress|responses?|status|implementation|the government)\\b',
    '\\brecommendations? (?:from|made in|made by|of|arising from|in) (?:the |our |all |each |these |those )?(?!individual|management|internal|agency|single|agencies)(?:(?!management|agency)\\w+ ){0,4}(?:reviews|inquiries|inspections|audits|inquests|investigations|reports)\\b',
    '\\brecommendations? (?:from|made in|made by|of) the (?:\\w+ ){0,3}(?:review|inquiry|inspection|inquest|report) (?:of|into|on|concerning|by)\\b',
    "\\b(?:government|ministerial|organisational|agency|board)(?:[’']s)? responses?\\b",
    '\\brecommendations? (?:made )?by (?:other|the previous)\\b',
    '\\b(?:agency |management |departmental )?(?:comments?|views|responses?|replies|reply) (?:from|by|of|on)\\b',
    '\\bagency comments\\b|\\bmanagement responses?\\b',
    '\\b(?:proposed|suggested) (?:by|recommendations? (?:of|from|by) (?:the )?(?:core participants?|witness|famil|parties|submissions))',
    '\\bwhat (?:others|research|witnesses|(?:previous|earlier|other|past) \\w+) (?:have |has )?(?:say|said|recommend)',
    '\\brecommendations? (?:made |agreed )?(?:at|by) (?:\\w+ ){0,2}(?:conferences|meetings|panels|reviews)\\b',
    "\\blast (?:year|report|review|inspection|time)(?:[’']s)?\\b",
    '^what (?:has )?(?:happened|became|become|has been done)\\b',
    '^(?:fully |partially |partly |not yet )?(?:implemented|completed|unimplemented|delivered|fulfilled|remaining) recommendations?$',
    '^recommendations? (?:that (?:are|have been|were|remain) )?(?:(?:not|yet|to|be|still|fully|partially|partly|now) ){0,3}(?:in progress|under ?way|begun|started|implemented|completed?|delivered|fulfilled|ongoing|on track|delayed|overdue)$',
    '\\blinks? (?:to|with) (?:previous|earlier|other|past) ',
  ].join('|'),
  'i',
);
// Sections that tell what others said or did, whether or not their heading names recommendations.
const othersAlone =
  /^(?!.*\brecommendations?\b)(?:\S+ ){0,8}(?:agency|management|department(?:al)?|auditee|provider|government|trust|council|ministry)(?:[’']s)? (?:comments|responses?)\b|^(?:(?:agency|management|departmental|organisational) )?(?:comments?|responses?|replies|reply) (?:from|of|by|to|on)\b|^(?:agency|management|government|departmental) (?:comments?|responses?)\b|^(?:(?:previous|earlier|past|prior|related|similar|other relevant|other) ){1,2}(?:(?:serious case|case|safeguarding|domestic homicide|similar|national|local|relevant) ){0,2}(?:reviews?|inquir(?:y|ies)|inquests?|reports?|investigations?|incidents|cases|work)\b|^(?:learning|lessons|findings) from (?:previous|other|earlier|national)\b|^links? (?:to|with) (?:previous|earlier|other|past) (?:\w+ ){0,3}(?:reviews?|inquir(?:y|ies)|reports?|cases|learning)\b|^recommendations? (?:\w+ ){0,2}(?:reclassified|superseded|closed|withdrawn|reiterated)\b|^(?:existing|current) (?:(?:national|clinical|nice|professional|statutory|published|relevant) ){0,2}(?:guidance|guidelines?|standards)\b(?! (?:should|must|needs))|^what (?:did )?(?!we\b|i\b)(?:\w+ ){1,4}(?<!\b(?:has|have|is|are|we) )(?:recommended|recommend\?)$/i;
/** An inspectorate's names for what it asks. */
const requirements =
  /^(?:requirements?(?: and areas for improvement)?|areas? (?:for|of) improvement|(?:must|should)[- ]dos?|improvements? (?:required|needed)|enforcement actions?|compliance actions?)$|^actions? (?:that )?(?:the |which the )?(?:(?:registered|care|service) )?(?:provider|service|home|trust|practice|hospital|manager|person)s? (?:must|should|needs? to) take\b|^what (?:the )?(?:\w+ ){1,3}(?:must|has to|needs? to) do\b/i;
/** A page of highlights names what the body recommends before the report does: "What RAO Recommends". */
const highlights = /^What (?!WE\b)[A-Z]{3,6} (?:[Rr]ecommends|[Ff]ound)\b/;
const yearOfOther =
  /\brecommendations?\b[^.]{0,40}\([^)]{0,40}\b(?:19|20)\d{2}\)|\([^)]{0,40}\b(?:19|20)\d{2}\)[^.]{0,40}\brecommendations?\b|\b(?:19|20)\d{2} (?:review|report|inquiry|inspection|audit)\b[^.]{0,40}\brecommend|\brecommend[^.]{0,40}\b(?:19|20)\d{2} (?:review|report|inquiry|inspection|audit)\b/i;
const introOnly =
  /^(?:(?:our|the|my) )?(?:giving|making|delivering|acting|taking|achieving|monitoring|towards|approach|introduction|background|rationale|method(?:ology)?|note|notes|about|how|why|purpose|development|process|context|who|when|where)\b/i;
const asksFor =
  /^(?:(?:the|our|list of|summary of) ){0,3}calls? (?:to|for) (?:action|justice|change)\b|^(?:what (?:(?:the|this|our|each) )?(?:\w+ ){0,3}recommends?|what (?:(?:the|this|our|each) )?(?:\w+ ){0,3}(?:has|have|is|are) (?:\w+ )?recommended|what (?:we|i) recommended)\b|^(?:(?:the|our|safety|key|final|new|main|jury|overall|principal) ){0,3}recommendation(?: (?:to|for|from|of|made|\d|\().*)?$|\b(?:recommendations|recommended (?:actions?|changes?|improvements?|measures?)|actions? (?:recommended|required)|proposals? for change|what (?:should|must|needs? to|has to) (?:now )?(?:change|happen|be done)(?: next| now)?|immediate (?:and|&) essential actions?|essential actions|(?:local |national )?actions? for learning|agreed (?:actions?|remed(?:y|ies))|remed(?:y|ies) agreed|recommended remed(?:y|ies))\b|^(?:appropriate )?remedial actions?$/i;
const mixedWith =
  /\b(?:overview|summary|conclusions?|concerns?|findings?|lessons?|learning|discussion|analysis|observations?|comments?|issues|themes|summary of (?:findings|lessons)|opinions?)\b/i;
const learning =
  /\b(?:learning points?|lessons? (?:learn|to be)|findings|principles$|^principles|conclusions?|next steps|good practice|key messages|questions for|terms of reference|glossary|methodology|annex|appendix|appendices|acknowledg|references|bibliography)\b|^(?:tips|advice|information|messages?) (?:for|to)\b|^what (?:parents|families|carers|caregivers|you|we all|everyone|communities|neighbou?rs) (?:can|should) do\b|^(?:for )?(?:families|parents|caregivers|carers)(?: and (?:families|parents|caregivers|carers))?$/i;
const summary =
  /^(?:the )?(?:executive |plain (?:english|language) |short |brief |report )?(?:summary|(?:audit |report |review |evaluation )?highlights(?! of)|overview(?! (?:report|author|recommendations))|synopsis|abstract|in brief|at a glance|foreword|key messages)\b|^summary\b|\bexecutive summary\b|\bsummary (?:for|of (?:the|this) (?:report|review|findings))/i;
const plan = /\b(?:action plan|action log|action tracker|improvement plan|implementation plan|delivery plan)\b/i;
// "Summary of recommendations" and "List of recommendations" are the consolidated list, not a summary of the report.
const consolidated =
  /\b(?:list|summary|summaries|consolidated list|table|schedule|collected|full list|compilation|overview|index) of (?:the |all |our |its |key |main |conclusions and |findings and )*(?:safety )?recommendations?\b/i;

const gathering =
  /\b(?:consolidated |full )?(?:list|summary|summaries|table|schedule|compilation|overview|index) of (?:the |all |our |its |key |main ){0,2}/i;

/** Words of a heading without the number, "Chapter 8:" or "Appendix 4:" that opens it. */
export const bareHeading = (text: string): string =>
  text
    .replace(
      /^\s*(?:(?:chapter|part|section|annex|appendix|volume|schedule|module)\s{1,2}[A-Z0-9]{1,4}(?:\.\d{1,3})?|[A-Z]?\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Z])\s{0,2}(?:[.:)–—-]\s{0,3}|\s(?=\S))/i,
      '',
    )
    .trim();

/** Classifies a heading; see `SectionKind`. */
export const sectionKind = (heading: string): SectionKind => {
  const text = (bareHeading(heading) || heading.trim()).replace(/\(s\)/i, 's');
  if (text.length > 160) return 'none';
  if (othersAlone.test(text)) return 'others';
  if (highlights.test(text)) return 'summary';
  if (requirements.test(text)) return 'requirements';
  const names = asksFor.test(text);
  if (!names) {
    if (plan.test(text)) return 'plan';
    if (summary.test(text)) return 'summary';
    return learning.test(text) && text.split(/\s+/).length <= 6 ? 'learning' : 'none';
  }
  // An auditor prints the answers beside its own recommendations.
  if (
    /^recommendations? (?:and|with) (?:management|agency|auditee|entity|departmental|organi[sz]ational)(?:[’']s)? responses?$/i.test(
      text,
    )
  )
    return 'recommendations';
  if (others.test(text) || yearOfOther.test(text)) return 'others';
  if (introOnly.test(text)) return 'none';
  if (/^council of|\binquiry[’']s recommendations/i.test(text)) return 'others';
  // A sentence that happens to name recommendations is no list's heading.
  if (/[.?]$/.test(text) && text.split(/\s+/).length > 9) return 'none';
  return mixedWith.test(text.replace(gathering, '')) ? 'mixed' : 'recommendations';
};

/** True for a heading of a list that gathers what the report says elsewhere: "List of recommendations", in an annex. */
export const isConsolidatedHeading = (heading: string): boolean => consolidated.test(heading);
