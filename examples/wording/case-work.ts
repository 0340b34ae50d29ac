/** Invented wordings on holding the case, referral, early assessment, timescales, roles, challenge and the child. */
export const caseWorkWordings = `
# clarity-of-roles
:: guidance-policy :: any :: set out in writing who does what when [more than one service is involved with a family|several services work with one family], and give a copy to {staff}
:: protocol :: csc comm amh hosp :: agree with {partner} a statement of the [respective roles|part each plays] in [core groups|work with parents and young children]
:: guidance-policy :: any-lscb :: clarify the [role|duties] of its safeguarding lead, including the authority to [overrule|challenge] a colleague's decision about a child
:: guidance-policy :: comm :: define the role of nursery nurses and [support workers|other assistants] in families where there is concern, and the point at which a health visitor must [take over|visit in person]
:: guidance-policy :: comm :: make plain which professional in the [community health team|team] has lead responsibility for each child about whom there is concern
:: guidance-policy :: hosp :: state which consultant has responsibility for the safeguarding aspects of care when a child is [under several specialties|treated by more than one team]
:: guidance-policy :: csc :: specify the tasks of the social worker, the [contact supervisor|family support worker] and the reviewing officer where all three are [involved|seeing the family]
:: guidance-policy :: pol :: clarify who is in charge of an enquiry when it moves between [the response shift and the specialist unit|uniformed and specialist officers]
:: guidance-policy :: edu ey :: clarify what is expected of the designated person, and of the [head|manager] when that person is [absent|away]
:: guidance-policy :: yot prob cnx hsg vol misc :: clarify the part that {staff} are expected to play in a child protection plan, and [tell partner agencies|make this known to partners]
:: guidance-policy :: lscb ho :: clarify the roles of the named and designated professionals in [giving advice|advising] on individual cases, and [publish|circulate] their contact details
:: protocol :: amh :: agree which of its own teams is responsible for a parent who [uses drugs and is also mentally ill|has both an addiction and a mental illness]
# unqualified-staff
unqualified-staff :: staffing-post :: csc :: ensure that [child protection enquiries are never allocated|no child protection enquiry is given] to staff without a social work qualification @ct-unqualified-staff
unqualified-staff :: staffing-post :: comm csc vol :: set out what unqualified staff may and may not do with families where a child is [at risk|subject to a plan] @ct-unqualified-staff
# case-drift
:: supervision practice-requirement :: csc :: identify every case in which a plan has run for more than [fifteen|eighteen] months without [change|clear progress] and have each [examined|reviewed] by a manager from another team
:: practice-requirement :: csc :: ensure that each child's plan [names the worker responsible|says who is responsible], what must change, by when, and what will happen if it does not
:: practice-requirement :: csc lscb :: require conferences to consider legal advice when a [second|third] review finds [little|no] improvement
:: staffing-post :: csc :: ensure that when a social worker leaves or is [off sick|absent] the case has a named holder [the same day|from the next working day]
:: practice-requirement :: any-lscb :: make sure that every family with which it works has one [identified|named] {worker} who [is accountable for|answers for] what is done
:: procedure :: lscb csc :: define what is meant by drift in a case and the [steps|escalation] that follow when [a plan has stalled|nothing has changed]
:: supervision :: comm amh :: review at least every [three|four] months any case in which concern has continued without [change or decision|a decision], and record who is responsible for the next step
:: practice-requirement :: pol yot prob :: ensure that [enquiries concerning children|cases concerning children] do not lie open through leave or [change of shift|transfer], by naming a [second|deputy] officer for each
:: monitoring :: hosp edu hsg vol ey cnx :: set review dates for open concerns about children, and hold {manager} [responsible for|to] seeing that none passes without a decision
:: monitoring :: lscb ho :: receive a report [twice a year|every six months] on the length of time that children have been subject to plans, with the [reasons in the longest cases|reasons for the longest]
# referral-process
:: recording-form procedure :: any-lscb :: confirm every telephone referral to children's social care in writing within [48 hours|two working days], on the [agreed form|Board's form]
:: recording-form :: lscb csc :: revise the multi-agency referral form so that it asks for the [evidence|grounds] for concern, the family's view and [what the referrer wants to happen|the help already tried]
:: procedure :: csc :: ensure that all contacts from [professionals|other agencies] about a child are treated as referrals unless the caller [agrees otherwise|says that advice only is sought]
:: procedure :: csc :: ensure that anonymous referrals and those from [neighbours and relatives|grandparents and neighbours] are given the same weight as those from professionals
:: procedure :: csc :: arrange for all referrals to be taken by [qualified staff|a qualified social worker] at one point, with a manager [present|available] throughout office hours
:: reminder-briefing :: comm hosp edu ey vol :: remind {staff} that [telling another professional|speaking to the duty desk for advice] is not the same as making a referral
:: procedure :: pol :: ensure that the [protecting vulnerable people unit|central referral unit] reads and grades every notification about a child [before it is sent on|the same day], so that the gravest are not lost among the rest
:: procedure :: hosp :: make it the duty of the clinician who [has the concern|sees the injury] to make the referral, and not [delegate it|leave it to the next shift]
:: guidance-policy :: amh hsg prob yot cnx misc :: give {staff} clear guidance on when and how to refer a child, with [a worked example|the telephone numbers]
:: monitoring :: any-lscb :: keep a central log of referrals made to children's social care, the [reply|response] to each and the action taken when none came +referral-feedback +timeframes-and-feedback
:: procedure :: ho :: ask each provider to make sure that a named nurse is [copied into|told of] every referral about a child, so that [quality can be checked|patterns can be seen]
:: procedure :: csc comm hosp :: accept referrals for an unborn baby from the [sixteenth|eighteenth] week of pregnancy [where there is known risk|where a previous child has been harmed] :age0
:: procedure :: lscb :: establish a single route of referral for [children in need and children at risk|all agencies], with a qualified person to [consult|talk to] before the form is completed
# timeframes-and-feedback
referral-feedback :: procedure :: csc :: tell the referrer in writing within [one working day|three working days] what has been decided, and why, [above all|particularly] when no action is to follow
:: monitoring :: csc :: meet the timescales for initial and core assessments, and [explain to|account to] {governance} for each one that is [more than ten days late|overdue]
:: practice-requirement :: csc pol :: hold the strategy discussion within [24 hours|one working day] of a decision that [enquiries are needed|a child may have been harmed], and the first visit within the same period
:: practice-requirement :: any-lscb :: respond to requests for information from child protection enquiries within [one working day|24 hours]
:: practice-requirement :: comm hosp :: ensure that reports for {meeting}s are [submitted|sent] at least [two|three] working days beforehand
:: monitoring :: pol :: set and monitor a time limit for [forensic results|digital and forensic results] in enquiries into injuries to children
:: practice-requirement :: comm amh cnx yot vol :: see that the time between referral and first appointment does not [exceed|go beyond] {m} weeks where a child [is at risk|may be at risk]
referral-feedback :: procedure :: any-lscb-csc :: instruct {staff} who have made a referral and heard nothing within [three|five] working days to [ring|telephone] the duty manager and [record the answer|note the reply]
:: monitoring :: lscb :: monitor how far [assessments and conferences|conferences and core groups] are held within the times laid down, and ask for a [recovery plan|plan] where they are not
:: practice-requirement :: prob hsg edu ey misc :: act on new information about risk to a child [on the day it is received|the same day], whatever other [priorities|targets] apply
# common-assessment-framework
:: reminder-briefing training :: any-lscb :: make sure that {staff} know when a common assessment [should be started|is called for], and that [consent refused is|a parent's refusal is] itself a reason to think again +training-and-awareness-raising
:: monitoring :: lscb :: evaluate the [first two years'|present] use of the Common Assessment Framework, asking whether [children were better off|families received help sooner]
:: guidance-policy :: lscb csc :: state how a common assessment fits with a referral, so that [the one is never made a condition of the other|neither delays the other]
:: practice-requirement :: comm edu ey vol :: begin a common assessment for [any|each] child about whom [two or more agencies|more than one service] have lesser concerns, and name the lead professional
:: supervision :: comm edu ey cnx yot :: support {staff} who act as lead professional under the Common Assessment Framework with [time|protected time] and advice +management-and-supervision
:: guidance-policy :: hosp amh hsg pol prob :: decide what part {staff} will play in common assessments, and [tell|inform] partner agencies
:: monitoring :: ho comm csc :: count the common assessments [begun|started] each quarter by {staff} and [ask|enquire] why some [localities|teams] begin none
# professional-challenge-and-curiosity
challenging-professionals :: procedure :: lscb :: publish an escalation procedure which tells {staff} [step by step|in four steps] what to do when they disagree with another agency's decision @ct-professional-challenge
challenging-professionals :: reminder-briefing :: comm hosp edu ey vol yot :: encourage {staff} to challenge a decision by another service that [leaves a child at risk|they believe to be wrong], and tell them that they will be [backed|supported] @ct-professional-challenge
challenging-professionals :: supervision :: csc pol ho :: make it part of {manager}'s task to [look for|seek out] the evidence against the view first formed of a family @ct-professional-challenge +management-and-supervision
limits-of-knowledge :: practice-requirement :: hosp comm :: require {staff} to seek a second opinion when [the cause of an injury remains uncertain|an injury cannot be explained], rather than [settle for|record] the likeliest account @ct-professional-challenge
challenging-parents :: practice-requirement :: csc comm hosp pol :: expect {staff} to test a parent's account of an injury against [the child's development|what the child is able to do] and the accounts of [others|other people] @ct-professional-challenge
challenging-parents :: training :: csc comm ey edu vol :: help {staff} to ask [difficult|unwelcome] questions of parents plainly and [without hostility|with courtesy], through practice and [rehearsal|observation by a senior colleague] @ct-professional-challenge +training-and-awareness-raising
# focus-on-the-child
separate-communication :: practice-requirement :: csc :: ensure that {staff} see each child alone at [every statutory visit|least once a month], and write down what [the child said|was said and observed] :age5+
separate-communication :: practice-requirement :: yot edu cnx pol :: give a young person the chance to speak [alone|away from parents] at every [significant contact|meeting about harm at home] :age6
separate-communication :: practice-requirement :: hosp comm :: see any child old enough to speak without a parent present for part of [the consultation|each consultation] when there is concern about [injury|neglect] :age6
very-young-or-disabled-child :: practice-requirement :: csc comm ey :: require {staff} to describe how a baby or child too young to speak [looks and behaves|appears and responds] with each carer, and to [treat that as evidence|record it as evidence] :age5
child-centred-view :: assessment-tool :: csc comm :: ensure that every assessment includes an account of a [day|day and a night] in the life of the child
child-centred-view :: practice-requirement :: any-lscb :: ensure that {staff} ask, at each contact, what the [situation|present situation] means for the child [as well as|and not only] for the adult
child-centred-view :: practice-requirement :: lscb :: require that every multi-agency plan begins with [what the child needs|the child's own needs], before [what the parents ask for|the services on offer]
unborn-child-and-adult-needs :: practice-requirement :: amh prob hsg :: ensure that {staff} whose first duty is to an adult keep in mind the needs of any child or unborn child [in that adult's care|who depends on that adult]
unborn-child-and-adult-needs :: practice-requirement :: csc hosp comm :: hold a planning meeting for an unborn baby at risk by the [thirtieth|twenty-eighth] week, with [a written plan for the birth|a plan for the birth and first month] :age0
child-centred-view :: practice-requirement :: hosp ho :: make the child's [welfare|safety] a standing question in the treatment of any adult who [has been injured|is intoxicated] and has children at home
child-centred-view :: reminder-briefing :: pol :: remind officers that they should see and, where old enough, speak to each child at a [disturbance in the home|disturbance], instead of [relying on|accepting] an adult's word
very-young-or-disabled-child :: service-change :: csc edu :: provide [an interpreter, a signer or other help|help with communication] for any disabled child who is to be interviewed or [consulted|asked for a view] @ct-disability
separate-communication :: practice-requirement :: ey vol misc :: ensure that {staff} listen for and record what children [say about home|show in play], and [share it with|take it to] the safeguarding lead :age5+
child-missing-from-home :: practice-requirement :: pol csc yot edu :: interview every young person who [returns after being missing|has been missing overnight], within [72|48] hours, about the reasons as well as the [whereabouts|facts] :age11
`;
