/** Verbs by what their subject does; base forms. Closed lists of English, not of any report. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a body does when it acts on a recommendation. */
export const actionVerbs: ReadonlySet<string> = list(`
  abolish apologise apologize accelerate accept acknowledge act adapt add address adhere adjust administer adopt advance advise agree align allocate allow amend
  analyse analyze announce apply appoint approach approve arrange ascertain ask assess assign assist assure attend audit authorise authorize avoid
  balance ban base begin benchmark bring broaden build call cancel capture carry cascade cease challenge change check circulate clarify close collaborate
  collate collect combine comment commence commission commit communicate compel compile complete comply conduct confirm consider consolidate consult contact
  continue contribute control convene cooperate co-operate coordinate co-ordinate create cut debate decide dedicate define delegate deliberate deliver demand demonstrate deploy
  describe design designate determine develop devise direct disclose discontinue discuss disseminate distribute document draft draw educate elect embed
  emphasise emphasize employ empower enable enact encourage end endorse enforce engage enhance enlarge enlist ensure equip escalate establish evaluate examine exercise
  expand expedite explain explore expose extend facilitate find finalise finalize fit focus follow formalise formalize form formulate foster fulfil fund further gather
  give guarantee guide harmonise highlight hold identify impose implement improve incorporate increase inform initiate inspect install instigate
  instruct insist integrate intensify intervene introduce investigate invest invite involve issue keep launch lead learn lengthen liaise limit link listen lobby look maintain
  make manage mandate map mark measure meet minimise minimize modify monitor move negotiate nominate note notify obtain offer open operate order
  organise organize outline oversee own participate pass pay perform permit phase pilot place plan prepare prescribe present prevent print prioritise prioritize
  proceed procure produce prohibit promote promulgate proofread propose protect prove provide publicise publicize publish pursue put raise ratify re-examine reexamine re-establish
  reaffirm realign recognise recognize recommend reconsider reconstitute record recruit redesign redraft redress reduce reexamine refer refine reflect reform refrain
  refresh register regulate reinforce reinstate reissue reiterate relate release relocate remedy remind remove renew repeal repair replace report request require rescind
  research resolve resource respect respond restate restore restrict retain retrofit review revise revisit rewrite ring-fence roll run satisfy say scope scrutinise
  scrutinize secure see seek select send serve set share show sign signpost simplify specify sponsor spread staff standardise standardize start state stop store streamline
  strengthen study submit supervise supplement supply support survey suspend tackle take target task teach tell test track train transfer translate treat trial
  undertake update upgrade upload use utilise utilize validate vary verify visit warn welcome widen withdraw work write yield let decide transpose
  come communicate prosecute ground inspect fit modify retrofit amend gain extend record explore include question emphasise reconvene risk-assess co-produce
`);

/** Verbs whose subject gets or holds something that someone else must see to. */
export const receivingVerbs: ReadonlySet<string> = list(
  'have comprise consist contain receive get benefit remain know understand feel experience possess enjoy become be appear need',
);

/** Participles after "be": the subject is the one asked to act. "X is asked to", "staff should be reminded". */
export const requestParticiples: ReadonlySet<string> = list(`
  asked invited requested required expected obliged encouraged urged directed advised reminded instructed ordered mandated called charged tasked
  compelled empowered recommended
`);

/** Participles after "be": the subject is told or taught something, so the agency it works for must act. */
export const instructionParticiples: ReadonlySet<string> = list(
  'told informed briefed trained given taught supervised targeted supported equipped provided made',
);

/** Adjectives after "be" that lay a duty on the subject. */
export const dutyAdjectives: ReadonlySet<string> = list(`
  responsible accountable mindful alert aware clear open ready prepared cognisant vigilant transparent proactive explicit ambitious cautious
  consistent satisfied confident liable answerable committed willing careful
`);

/** Verbs with which an author asks a body to do something: "we urge X to". */
export const askingVerbs: ReadonlySet<string> = list(
  'urge ask invite encourage request advise remind expect want require call recommend direct instruct challenge entreat implore exhort order',
);

/** Verbs that open a "that" clause holding a request. */
export const recommendingVerbs: ReadonlySet<string> = list(
  'recommend recommends recommended suggest suggests propose proposes request requests ask asks urge urges advise advises require requires insist recommending recommendation recommendations believe believes consider considers conclude concludes expect say says agree think reiterate direct order therefore is',
);

const irregular = new Map([
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['is', 'be'],
  ['are', 'be'],
]);

/** The base form of a verb in the present tense, when it is one of `verbs`: "ensures" gives "ensure". */
export function baseVerb(word: string, verbs: ReadonlySet<string> = actionVerbs): string | null {
  if (verbs.has(word)) return word;
  const odd = irregular.get(word);
  if (odd !== undefined) return verbs.has(odd) ? odd : null;
  for (const base of [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]) {
    if (base !== word && verbs.has(base)) return base;
  }
  return null;
}

const irregularParticiples = list(
  'made given taken brought put set held kept sent seen written led built drawn run done known found told taught shown chosen met paid read sought undertaken withdrawn begun driven borne rewritten overseen understood cut',
);

/** Whether a word is a past participle by its form. */
export const isParticiple = (word: string): boolean =>
  /(?:[a-z]{2}ed|(?:[a-z]-)?[a-z]+en)$/.test(word)
    ? !/^(?:need|children|men|women|open|seven|ten|even|then|when|often|garden|green|screen|token|citizen)$/.test(word)
    : irregularParticiples.has(word);
