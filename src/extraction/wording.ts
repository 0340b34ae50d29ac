/**
 * What the words of a passage do: ask for something in the report's own voice, announce a list, tell what others asked for,
 * or say why nothing is asked. Patterns are bounded so that hostile text can't make them slow.
 */

/** What a paragraph does, it does within this many characters; the bound keeps hostile text cheap. */
const longest = 4000;
const clip = (text: string): string => (text.length > longest ? text.slice(0, longest) : text);

const speaker =
  "(?:we|i|(?:the|this|our|that) (?:(?:overview|independent|lead|serious case|safeguarding|practice|domestic homicide|case|child|adult|public|review|rapid|final|present|joint|select|expert) ){0,3}(?:report|review(?:er)?s?|special rapporteur|rapporteur|independent expert|working group|mission|subcommittee|delegation|auditor|comptroller|inspector(?:s|ate)?|ombudsman|commissioner|inquiry|inquest|panel|committee|jury|investigation|authors?|team|commission|(?:group|committee|panel|board|commission|court|team) of (?:experts|inquiry|review|enquiry)|commissioners?|authority|bureau|taskforce|task force|audit|study|tribunal|coroner|chair|assembly|group|board|inspectorate|ombudsman|judge|sheriff|court|raib|aaib|maib|ntsb|atsb|hssib|hsib|hiqa|iopc|tsb|bea)|jurors|(?:the )?(?:raib|aaib|maib|ntsb|atsb|hssib|hsib|hiqa|iopc|tsb|csb|working group|citizens[’'] (?:assembly|jury)))";
const adverb =
  '(?:(?:therefore|further|also|strongly|accordingly|hereby|thus|now|again|would|do|does|will|can|can only|must|additionally|specifically|respectfully|consequently|unanimously|,|then|wish to|wishes to|make the|makes the|made the|is making the|are making the|has made the|have made the)\\s{0,2}){0,4}';
/** "On 3 May 2021 the Commission recommended that": what a standing body recommends is dated and told in the past. */
const datedOwn =
  '(?:^|[.?!]\\s)On \\d{1,2} \\w{3,9} \\d{4},? the (?:[\\p{L}’-]+ ){0,4}(?:commission|board|bureau|branch|authority|administration|inspector|agency|committee) (?:recommended (?:to|that)|issued a (?:safety )?recommendation)\\b';
const dated = new RegExp(datedOwn, 'iu');
const explicit = new RegExp(
  [
    `\\b${speaker}[, ]{1,2}${adverb}\\s?(?:recommends?|urges?|calls? (?:on|upon|for)|strongly encourages?|encourages?|invites?|proposes?|asks?|directs?|advises? that|requests?)\\b`,
    '\\b(?:she|he|they) (?:(?:also|further|therefore|strongly|accordingly) ){0,2}(?:recommends?|urges?|calls? (?:on|upon)|encourages?|invites?)\\b',
    '\\bit is (?:(?:therefore|further|also|strongly|accordingly|hereby) ){0,2}(?:recommended|proposed|suggested) (?:that|to)\\b',
    '\\b(?:is|are|be) (?:(?:therefore|also|further|strongly) ){0,2}(?:recommended|urged|invited|asked|called upon|advised|encouraged) to\\b',
    "\\b(?:my|our|the (?:review|panel|inquiry|committee|author|report)(?:[’']s)?) (?:(?:principal|main|first|second|third|only|key|primary|final|next|overall) )?recommendation (?:is|remains|to)\\b",
    '\\b(?:we|i|the (?:committee|panel|review|inquiry)) [^.]{3,160}\\band (?:therefore |strongly |also |further ){0,2}(?:recommends?|urges?|calls? (?:on|upon|for)|encourages?|invites?|asks?)\\b',
    '\\bsafety recommendation\\b.{0,60}\\b(?:that|to)\\b',
    datedOwn,
  ].join('|'),
  'iu',
);
const recommends = new RegExp(
  `\\b${speaker}[, ]{1,2}${adverb}\\s?recommends?\\b|\\breiterates? (?:its|our|their|this|the) (?:\\w+ ){0,2}recommendations? (?:that|to)\\b|\\bit is (?:(?:therefore|further|also|strongly|accordingly|hereby) ){0,2}recommended (?:that|to)\\b|\\b(?:is|are) (?:(?:therefore|also|further|strongly) ){0,2}recommended to\\b|\\bit is (?:my|our) (?:\\w{1,12} )?recommendation that\\b|\\b(?:my|our) (?:\\w{1,12} ){0,1}recommendation (?:is|remains)\\b|\\b(?:makes?|have|has) (?:only )?(?:one|a single|two|three) (?:\\w+ )?recommendations?(?:,? (?:which is|namely))?(?::| that\\b)`,
  'i',
);

/** True when the passage recommends in the report's own voice, in so many words: "we recommend", "it is recommended that". */
export const recommendsInOwnVoice = (text: string): boolean => recommends.test(clip(text));

/** True for "On 3 May 2021 the Commission recommended that": what this body recommends, dated. */
export const recommendedOnDate = (text: string): boolean => dated.test(clip(text));

/** True when it asks somebody to act in so many words: recommend, urge, call upon, encourage, invite. */
export const asksExplicitly = (text: string): boolean => explicit.test(clip(text));

const disclaims =
  /\bshould not be (?:construed|interpreted|(?:read|taken|regarded|seen|understood) (?:as|to mean|alone|in isolation))\b|^Actions? (?:that )?(?:the|a) \w+ (?:must|should) take is\b/i;

/** True when it says how the report or its list is to be read, which asks nobody to act. */
export const explainsReading = (text: string): boolean =>
  disclaims.test(clip(text)) || (text.length < 600 && tellsOfMandate(text));

const mandate =
  /^[^.]{0,80}?\b(?:act|law|statute|regulations?|order|mandate|constitution|convention|charter|terms of reference)\b[^.]{0,30} (?:requires?|empowers?|obliges?|allows?|enables?|permits?|directs?|asks?) (?:[^\s.]{1,20} ){1,6}to make (?:[^\s.]{1,20} ){0,4}recommendations\b/i;
const weighed =
  /^(?:In|When|Before) (?:considering|making|framing|formulating|reaching|deciding(?: on| upon)?) (?:our|my|these|the|any|its) (?:[^\s.]{1,20} ){0,2}(?:recommendations?|remed(?:y|ies)),? (?:we|i|the [^\s.]{1,20}) (?:(?:have|has|had|been|were|was|also|carefully) ){0,3}(?:referred|regard|looked|turned|considered|taken|took|borne|bore|applied|drawn|drew|followed|guided)\b/i;

/** "The Act requires the Commission to make recommendations", "In making these recommendations we have had regard to our Principles". */
const tellsOfMandate = (text: string): boolean => !recommends.test(text) && (mandate.test(text) || weighed.test(text));

const duty =
  /\b(?:should|must|shall|ought to|needs? to|(?:is|are|has|have) to (?:be\b|\w{3,})|will be (?:required|expected|asked) to|is required to)\b/i;

/** True when it states what somebody should, must or shall do. */
export const statesDuty = (text: string): boolean => duty.test(clip(text));

const imperatives = new Set(
  'see circulate alleviate decriminalise participate instruct remind retain rename reorganise reopen revisit rewrite resource reward scrutinise standardize teach tell treat try validate visit watch widen absorb accommodate adapt administer admit advertise advocate agree aim anticipate apologise appeal archive arm assemble avoid balance broker champion change close coach compare compile conclude conform connect construct contact contribute control convert correct count cover debate delegate describe detail detect deter differentiate digitise disclose discuss display drive ease empower equalise escalate explain feed file fill finance fit focus follow gather host index insert inspect interview label lend lift listen look lower maximise measure mention minimise mitigate name negotiate number outline overhaul own pause pay permit persuade pilot pledge post practise prescribe preserve press produce programme publicize pull push quantify question read realign reassess rebalance rebuild recall reconfigure recover redesign redraft refine register rehearse relax remedy renew repair repeat rephrase reserve restore return reverse revive rotate sample save screen search separate serve settle shorten show signpost solve specify spend sponsor staff state station stipulate store study substitute suggest supervise supplement survey switch tailor tighten trial unify vary weigh abolish accede accelerate acknowledge act add address adhere adopt advance align allocate allow amend analyse appoint apply approve arrange assess assign assist assure audit authorise ban begin bring broaden build call carry cease challenge check clarify close collect combat commission commit communicate complete comply conduct confirm consider consolidate consult continue convene cooperate coordinate create criminalize decide define deliver demonstrate deploy design designate develop devise direct discontinue disseminate distribute document draft draw educate elaborate eliminate embed enable enact encourage end endorse enforce engage enhance enlarge ensure equip eradicate establish evaluate examine expand expedite explore extend facilitate finalize finalise find follow formalise formulate foster fulfil fully fund further give go grant guarantee guide harmonize hold identify implement improve include incorporate increase inform initiate insist install institute integrate intensify introduce invest investigate invite issue join keep launch lead learn liaise limit link lobby maintain make manage map meet modify monitor move nominate notify obtain offer open operate organise organize place plan prepare present prevent prioritise prioritize proceed procure prohibit promote prosecute protect provide publicise publish pursue put raise ratify re-examine reaffirm recognise recommend reconsider record recruit redouble reduce refer reflect refrain reform refresh reinforce release remind remove repeal replace report request require research resolve respect respond restrict review revise roll run safeguard scale schedule secure seek send set share sign simplify speed standardise start step stop streamline strengthen strive submit supply support suspend sustain tackle take target test track train transfer translate undertake update upgrade urge use utilise verify visit withdraw work write attend answer apprise capture codify compel compensate mandate modernise modernize enrol entitle exempt earmark forbid forward fast-track harmonise hire legislate license localise mobilise mainstream outlaw oversee penalise redirect redress refurbish reinstate relieve relocate renovate rescind retrofit retrain reword scrap segregate sensitise subsidise triage upskill vaccinate vet waive warn instal insulate isolate itemise telephone unlock weld withhold dedicate digitize employ discourage abandon abstain accompany accredit analyze authorize avert centralise centralize certify co-ordinate co-operate collate commence concentrate confer conserve criminalise curtail debar decommission decrease deepen demarcate dismantle dispense diversify elevate encompass exclude familiarise fortify gauge halt hasten impose incentivise itemize maximize minimize normalise optimise optimize orient overcome re-establish re-evaluate reallocate recast recommit redeploy redevelop reissue render repurpose reschedule rethink reunite stagger substantiate systematise systematize tabulate transmit unite brief log fence trace phase mark ring print resume reconcile recoup replenish retire reclassify reassign recalculate reimburse reinspect redistribute remit refund disburse'.split(
    ' ',
  ),
);

/** True when it opens like an order or a resolution: "Ensure that", "To ratify", "That partner agencies". */
export const opensAsOrder = (text: string): boolean => {
  const head = text
    .slice(0, 200)
    .replace(/^To (?:(?:the|all|each) |(?=\p{Lu}))[^:.]{3,120}:\s{0,2}(?:\(a\)\s)?/u, '')
    .replace(/^(?:Within|By|Before|After|No later than|As soon as|In|At|During) [^,.;:]{2,80}, (?=\p{Ll})/u, '')
    .replace(/^[“"‘'•\s]+/u, '')
    .slice(0, 60);
  if (/^[Tt]hat (?:the |a |an |all |each |every |no |any |this |those |partner|local|\w+)/.test(head)) return true;
  if (/^(?:To|to) (?!the |a |an |this |that |date|some|what|whom|which|its|their|our|my)\w+/.test(head)) return true;
  const first = /^[\p{L}-]+/u.exec(head)?.[0].toLowerCase() ?? '';
  const second = /^[\p{L}-]+\s+([\p{L}-]+)/u.exec(head)?.[1]?.toLowerCase() ?? '';
  return imperatives.has(first) || (first.endsWith('ly') && imperatives.has(second));
};

const resolution =
  /\b(?:to be (?:\w+ly )?\w+(?:ed|n|ght|t|d)\b|to (?:have|receive|agree|let|secure|ensure|provide|review|develop|establish|consider|undertake|include|implement|produce|identify|introduce|promote|work|take|make|ask|share|use|set|report|confirm|raise))\b/i;

/** True when it calls for something in any of the ways a list of recommendations does. */
export const callsToAct = (text: string): boolean =>
  explicit.test(clip(text)) ||
  duty.test(clip(text)) ||
  opensAsOrder(text) ||
  resolution.test(text.slice(0, 200)) ||
  /\bwill\b/i.test(text.slice(0, 300));

const rejected =
  /\b(?:consider(?:ed|s)? (?:whether to )?recommend(?:ing)?|th(?:ink|ought) (?:of|about) recommending|(?:do(?:es)?|did|would|will|shall|can|could) not (?:(?:therefore|wish to|intend to|propose to|feel able to|feel it|seek to) ){0,2}recommend|cannot recommend|(?:not|un)able to recommend|decided (?:not to|against) recommend(?:ing)?|(?:makes?|made|making|offers?|is|are|have|has|there (?:is|are)) no (?:(?:formal|further|specific|separate|new|additional|such|safety) ){0,2}recommendations?|no (?:(?:formal|further|specific|separate|new|additional|safety) ){0,2}recommendations? (?:is|are|was|were|has|have)\b|refrain(?:ed|s)? from recommending|stop(?:ped|s)? short of recommending|invited (?:me|us|the \w+) to recommend|suggested that (?:i|we) should recommend|tempt(?:ed|ing) to recommend|hard to see how\b.{0,40}\brecommend|recommend(?:s|ed)? (?:to [^.]{1,60} )?that (?:a|an|no|the) (?:(?:local|full|further|national|statutory|serious|child|case|safeguarding|practice|learning|adult|adults|domestic|homicide|formal|discretionary|thematic) ){0,6}reviews? (?:is|be|was|were|should be|should|does|need|would|was not|is not))\b/i;

/** True when it says that something is not recommended, or was weighed and left. */
export const declinesToRecommend = (text: string): boolean => rejected.test(clip(text));

const noneAtAll =
  /\b(?:(?:makes?|made|making) no (?:(?:formal|specific|new|safety|further|additional) ){0,2}recommendations?|(?:there are|has|have) no (?:(?:formal|specific|new|safety) ){0,2}recommendations?|no (?:(?:formal|specific|new|safety) ){0,2}recommendations? (?:is|are|were|was|have been|has been) (?:made|necessary|required|issued))\b/i;

const noneOfOwn =
  /\b(?:i|we|(?:this|the) (?:\w+ ){0,3}(?:review|report|inquiry|investigation|panel|author|reviewer|reviewers|investigators?|team|inquest|coroner|group)) (?:has |have |therefore |accordingly )?(?:makes?|made|makes|is making|are making|do not make|does not make) (?:no|any) (?:(?:formal|specific|new|safety|further) ){0,2}recommendations\b(?! (?:to|for|about|on|in (?:respect|relation)|regarding|that|as to)\b)/i;

/** True when the report says of itself that it makes none: what its section of recommendations holds is no list. */
export const makesNoneItself = (text: string): boolean => noneOfOwn.test(clip(text));

const answers =
  /^(?:(?:[\p{L}’',&()-]+ ){0,12}(?:response|reply)\s?:|(?:[\p{L}’']+ ){0,3}(?:response|comments?|reply)\s?(?:[:–—-]|\.\s(?:(?:partially|partly|not|fully) )?(?:agreed?|accepted|disagreed?|noted|rejected)\b)|do you accept (?:this|the) recommendation|(?:accepted|agreed|proposed|planned) action\s?[:–—-]|(?:explanation|reasons?) for (?:not accepting|rejecting))/iu;

const replies =
  /^(?:On \d{1,2} \p{L}{3,9} \d{4},? )?(?:[Tt]he |[Bb]oth |[Ii]n reply,? )?[^.:?]{3,110}\b(?:replied|responded|answered)(?: (?:to|that|on|as follows|in)\b|,|:)/u;

/** True when the answer of somebody who was asked begins here: "Response:", "Do you accept the recommendation?" */
export const opensAnswer = (text: string): boolean =>
  answers.test(text.slice(0, 120)) || replies.test(text.slice(0, 240));

const accounts =
  /\b(?:provide|send|give|supply)\b.{0,60}\bevidence\b.{0,60}\b(?:complied|carried out|completed|taken|done|implemented)\b/i;

/** True when it says how it will be known that what stands above was done, which asks for nothing new. */
export const accountsForList = (text: string): boolean => text.length < 300 && accounts.test(text);

const takenUp =
  /\b(?:has|have|had) (?:\w+ ){0,2}(?:accepted|agreed (?:to|with)|welcomed|carried out|begun) (?:to )?(?:\w+ ){0,2}(?:the|our|these|this|my|all) (?:\w+ ){0,3}recommendations?\b|\bconcurred with (?:\w+ ){0,3}(?:the|our|these|this|my|all) (?:\w+ ){0,3}recommendations?\b/i;
const standing =
  /\bto keep (?:it|us|me|them|the \w+) informed\b|\bexpects? (?:the |a |that )?(?:\w+ ){1,4}(?:to )?(?:reply|replies|respond|response)\b.{0,40}\b(?:within|by|in)\b|\bwill be (?:informed|notified) of (?:this|these|the) recommendations?\b|\bshall send (?:\w+ ){0,3}detailed opinion\b|\b(?:direct|order) that (?:a )?(?:cop(?:y|ies) of )?(?:this|these|the|my) (?:finding|report|recommendation|determination|decision)s?\b.{0,40}\b(?:sent|provided|published|served|distributed|forwarded|given|supplied|furnished|delivered|made available)\b|\bmust consider (?:the|this|our) report and confirm\b|\bconsider (?:the|this) report at its (?:full )?\w+/i;

/**
 * True when it tells how the report was received or what the law asks of everyone to whom a report is sent ("The Council
 * must consider the report and confirm"): neither is recommended.
 */
export const tellsOfReception = (text: string): boolean =>
  text.length < 600 && (takenUp.test(text) || standing.test(text));

const standsElsewhere =
  /\b(?:they|these|recommendations?|which) (?:is|are) (?:all |also )?(?:set out|listed|given|made|printed|reproduced|found|stated)(?: again| together)? (?:in full )?(?:in|at) (?:full in )?(?:the )?(?:section|chapter|part|appendix|annex|paragraphs?|pages?|end of)\b/i;

/** True when a short paragraph says where in the report its recommendations stand, and only sums them up. */
export const tellsWhereTheyStand = (text: string): boolean => text.length < 900 && standsElsewhere.test(text);

/** True when it says that the report makes no recommendation. */
export const statesNoRecommendations = (text: string): boolean => noneAtAll.test(clip(text));

const reportedVerb =
  /\b(?:recommended|recommends|recommending|urged|called for|advised|had recommended|made (?:a number of|several|the following|\w+) (?:\w+ ){0,2}recommendations?)\b/i;
const ownPast = /\b(?:it is|is|are|be) (?:\w+ ){0,2}(?:recommended|urged|advised)\b/i;
const elsewhere =
  /\b(?:interim report|previous(?:ly)?|earlier (?:report|review|inquiry)|first report|second interim|last (?:report|review|year)|(?:the|a|an|its|their|his|her) (?:19|20)\d{2} (?:report|review|inquiry)|in (?:19|20)\d{2}|(?:report|review|inquiry|inspection) (?:of|in|from) (?:\w+ )?(?:19|20)\d{2})\b/i;

/** True when what is told is what somebody recommended at another time or place, not what this report recommends. */
export const reportsOthers = (text: string): boolean => {
  if (recommends.test(clip(text)) || dated.test(clip(text))) return false;
  return reportedVerb.test(clip(text)) && !ownPast.test(clip(text));
};

/** True when it points to recommendations of an earlier time or another document. */
export const pointsElsewhere = (text: string): boolean => elsewhere.test(clip(text));

/** True when a coroner's matters of concern follow, which name what is wrong and recommend nothing. */
export const announcesConcerns = (text: string): boolean =>
  /\bmatters? of concern\b/i.test(clip(text)) && /[:.]\s*$/.test(clip(text));

const announcing = new RegExp(
  [
    '\\bfollowing\\b.{0,80}\\brecommendations?\\b',
    '\\brecommendations?\\b.{0,120}\\b(?:following|as follows|listed below|set out below|below|below\\.|are|were|is|that)\\b',
    '\\b(?:recommend|recommends|recommended)(?:,? (?:in summary|therefore|that|accordingly))?,?(?: the following)?(?: \\w+)?\\s?:$',
    '\\b(?:the following|these) (?:actions?|steps|measures|changes|improvements|proposals)\\b',
    '\\b(?:do|doing) the following\\b',
  ].join('|'),
  'i',
);
const nounAnnouncing =
  /\brecommendations?\b|\bthe following (?:actions?|steps|measures|changes|improvements|proposals)\b/i;
const wholeAnnouncement =
  /\bfollowing recommendations?\b|\brecommendations? (?:formulated|made|listed|set out|below|which|that|will|were|have|are|is|was|has|did|do)\b[^:]{0,200}\b(?:below|support|examined|follows|following|made)\b|\brecommendations? (?:listed |set out )?below\b/i;
const bareVerb = /\b(?:recommend|recommends)(?:,? in summary)?,?(?: the following)?(?: that)?\s?:$/i;

const answering =
  /\bfollowing (?:\w+ ){0,2}(?:comments?|observations?|clarifications?|explanations?|responses?|replies|information|positions?|views|reservations?|reasons)\b/i;

const speaksOfList =
  /\bdo (?:two|three|four|five|six|seven|several|a few|some) things\b|\b(?:asks?|recommends?|suggests?|proposes?) (?:that )?the following (?:to )?(?:be|are|is|should|go)\b|\bmonitor(?:ed|ing)? these\b|\b(?:these|the|all|following|our|its|their) recommendations\b|\brecommendations (?:below|that follow|will|are|were|have been|in this (?:report|section|chapter))\b|\b(?:makes?|making|made) (?:a total of )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a number of) (?:\w+ ){0,2}recommendations\b|\b(?:will|is to) (?:make|set out|include|contain) (?:\w+ ){0,2}recommendations\b|^These (?:are|have|were|will)\b|^In this (?:chapter|section|part|volume),? (?:we|i) (?:set out|describe|consider|explain|make)\b/i;

/** True when a paragraph speaks of the list (how it was drawn up, who will watch it) and is no item of it. */
export const describesList = (text: string): boolean => speaksOfList.test(text.slice(0, 300));

const recommendsThat = /\b(?:recommends?|recommended) that\s?:\s*$/i;

/** True for "The panel recommends that:", after which whole sentences may follow as items of their own. */
export const leadsToSentences = (text: string): boolean => recommendsThat.test(text.slice(-80));

const answersOnly = (text: string): boolean =>
  answering.test(clip(text)) && !/\bfollowing recommendations?\b/i.test(clip(text));

/**
 * True for the introduction of a list that need not end in a colon: "The following recommendations will be examined by
 * the State, which will respond in due time."
 */
export const introducesList = (text: string): boolean =>
  text.length < 900 && wholeAnnouncement.test(clip(text)) && !answersOnly(text);

/**
 * True when a passage announces a list of recommendations ("makes the following recommendations:", "the recommendations
 * listed below enjoy the support of", "Accordingly, I recommend:") instead of being one ("We recommend that the Board:").
 */
export const announcesList = (text: string): boolean => {
  if (answersOnly(text)) return false;
  const tail = text.slice(-400);
  if (!/[:–—-]\s*\d{0,3}$/.test(tail)) return false;
  const lead = tail.replace(/[:–—-]\s*\d{0,3}$/, '');
  const last = lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('?'), lead.lastIndexOf('!')) + 1);
  const sentence = `${last.trim()}:`;
  if (bareVerb.test(sentence)) return !/\bthat\s?:$/i.test(sentence) && sentence.length < 260;
  if (text.length < 900 && wholeAnnouncement.test(clip(text))) return true;
  return announcing.test(sentence) && nounAnnouncing.test(sentence);
};

/** True when the list is said to be a summary of what is recommended elsewhere in full. */
export const announcesSummary = (text: string): boolean =>
  /\b(?:in summary|in brief|in short|summari[sz]ed|key recommendations|principal recommendations|main recommendations|headline)\b/i.test(
    text,
  );
