/** Invented wordings for the ambulance service, child and adolescent mental health, general practice and school nursing. */
export const healthBodyWordings = `
# training-and-awareness-raising
tr-single-issue :: training :: hosp:ambulance :: train crews to note and report the [condition of the home|state of other children] when they attend an injured child
tr-tailored :: training :: hosp:ambulance :: ensure that emergency call takers have [safeguarding training|training in safeguarding] suited to work done by telephone
tr-tailored :: training :: comm:gp :: ensure that each practice has a lead for safeguarding who is trained to [level three|the level required] and passes on what is [new|learned]
tr-tailored :: training :: comm:camhs :: give clinicians training in recognising abuse behind a young person's [anger, silence or self-harm|behaviour] and in acting on it :age5+
tr-single-issue :: training :: comm:sn :: train school nurses in the health effects of neglect on [teenagers|older children] and in [talking with|listening to] young people :age6
# record-keeping
record-content :: recording-form :: hosp:ambulance :: redesign the patient report form so that [children present at the scene are|every child at the scene is] named and described
use-of-information-already-held :: service-change :: hosp:ambulance :: make repeated calls to one address [visible to|show up for] call takers and crews
accuracy-and-completeness :: recording-form :: comm:gp :: record on the computer the names of all those who share an address with a child [of whom there is concern|about whom there is concern], and link their records
accessibility-of-records :: recording-form :: comm:gp :: agree one set of codes for safeguarding entries, used by all practices, so that [a search will find them|they can be found and counted]
record-content :: recording-form :: comm:camhs :: write in the notes, for each young person, who [lives at home|makes up the household] and who has parental responsibility
chronology :: recording-form :: comm:sn :: open a chronology for every child subject to a plan and [update it|bring it up to date] after each contact
# shared-information
sharing-between-agencies :: information-sharing :: hosp:ambulance :: send concerns about children [to children's social care|to social care and the child's doctor] before the end of the shift on which they arise
sharing-between-agencies :: procedure :: comm:gp :: make arrangements for [letters from hospital about a child|hospital letters about injuries to children] to be read by a doctor on the day they arrive, and compared with earlier ones
sharing-between-agencies :: information-sharing :: comm:gp :: supply a report on both parents as well as the child when asked for information for a [conference|child protection conference]
sharing-between-agencies :: information-sharing :: comm:camhs :: write to the school and the social worker after each assessment with [the risks found and the plan|an account of risk] in plain language :age5+
sharing-between-agencies :: information-sharing :: comm:sn :: tell the school and the family doctor when a child's [weight or health|health or appearance] gives cause for concern :age6
# referral-process
:: procedure :: hosp:ambulance :: replace faxed notifications with a [telephone referral followed by a form|single telephone line for referrals], and keep proof that each was received
:: reminder-briefing :: comm:gp :: remind doctors and nurses that a suspicion of injury is to be referred by the person who [forms it|holds it], on the same day
# attendance-at-meetings
:: practice-requirement :: comm:gp comm:camhs comm:sn :: see that a [written contribution|report] is made to each {meeting} to which {staff} are called
# management-and-supervision
:: supervision :: comm:camhs :: discuss each case with a child protection element in [team supervision|supervision] at least every [six|four] weeks ~discussion
:: supervision :: comm:sn comm:gp :: provide {staff} with access to the named nurse or named doctor for [supervision|case discussion] at least [each quarter|three times a year]
# hard-to-engage-families
non-attendance :: procedure :: comm:camhs :: cease to close cases by letter when appointments are missed, and [first speak to|speak first with] the referrer @ct-hard-to-engage
non-attendance :: procedure :: comm:gp :: follow up children who [miss|are not brought to] hospital appointments, and tell the health visitor or school nurse @ct-hard-to-engage
# case-themes
:: service-change :: comm:camhs :: see within [five|seven] days any young person who has [harmed himself or herself|taken an overdose], wherever he or she is living @ct-mental-ill-health :age11
:: procedure :: comm:gp :: ask any depressed parent about [the children and who cares for them|the care of the children], and note the answer @ct-mental-ill-health
fc-domestic-violence :: information-sharing :: comm:gp comm:sn hosp:ambulance :: tell those who work with the children when a parent [has been assaulted at home|is found to have been hurt by a partner] @ct-domestic-violence
# focus-on-the-child
separate-communication :: practice-requirement :: comm:gp comm:camhs comm:sn :: offer older children time alone with {staff} and [explain|make clear] beforehand what can and cannot be kept private :age6
# audit
:: audit :: comm:gp comm:sn comm:camhs hosp:ambulance :: audit the quality of [referrals made about children|its referrals about children] in the past year and discuss the results with [those who made them|staff]
# procedures-and-compliance
:: procedure :: hosp:ambulance :: write a procedure for [the sudden collapse|the unexpected death or collapse] of an infant, including what crews should leave [untouched|in place] ~text
:: procedure :: comm:gp :: agree a practice policy for [new patients under five|young children registering for the first time] in which earlier records are requested [at once|urgently] :age5
:: guidance-policy :: comm:camhs :: set down the circumstances in which [a young person's wish for privacy|confidentiality] will be overridden, and tell young people of them at the first meeting :age5+
`;
