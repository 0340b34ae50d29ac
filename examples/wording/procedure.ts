/** Invented wordings on local procedures, protocols and the way agencies work together. */
export const procedureWordings = `
# procedures-and-compliance
:: procedure :: any :: review its [child protection procedures|safeguarding procedures] in the light of this case and [issue|publish] a revised version to {staff} ~text
:: procedure :: front :: reduce its present [collection of overlapping|three sets of] safeguarding instructions to a single document that {staff} can [find and follow|use on a working day]
:: procedure monitoring :: any :: satisfy itself that {staff} [know where the procedures are kept|have read the current procedures], and [that out-of-date copies are withdrawn|destroy superseded copies]
:: procedure :: front ho :: write a procedure for [the action to be taken|what happens] when a child is [not seen|refused to be shown] at an arranged visit or appointment +hard-to-engage-families +non-attendance @ct-hard-to-engage ~text
:: reminder-briefing procedure :: front :: remind {staff} [in writing|by circular] that the procedure for [bruising in pre-mobile babies|suspected non-accidental injury] leaves no room for local variation :age0
:: guidance-policy :: csc vol ey lscb :: agree a policy on [the storage and signing of parental agreements|working agreements with parents] so that it is plain to everyone what they are for and what follows if they are broken ~text
:: procedure guidance-policy :: csc lscb :: make clear in procedure that a written agreement with a parent is [not evidence that a child is safe|no substitute for an assessment], and say when one should not be used
:: procedure :: csc lscb pol :: amend the procedure for [section 47 enquiries|child protection enquiries] so that the order in which people are to be seen is decided and written down at the outset
:: procedure :: csc :: bring in a procedure under which no case is closed until the views of [the health visitor or school|other agencies involved] have been asked for and [entered on the file|considered]
:: procedure :: csc :: require that a decision to [take no further action|step a case down] after an enquiry be [signed by a manager|agreed by a manager who has read the file]
:: procedure :: hosp :: introduce a procedure that no child under [one|two] with a [fracture|head injury] leaves hospital until [a consultant has reviewed the child|a consultant paediatrician has seen the child and the notes] :age5
:: procedure :: hosp :: review the procedure for [children brought by ambulance and discharged the same night|attendances at night] so that the paediatric team [sees the notes|hears of them] the next morning
:: procedure :: hosp :: set out the steps to be taken when a parent [removes|seeks to remove] a child from [the ward|the department] against advice ~text
:: procedure :: comm :: revise the standard for [new birth visits|the new birth visit] so that it takes place in the home, sees where the baby sleeps and [asks who lives there|names everyone living there] :age0
:: procedure :: comm :: specify what {staff} must do when [two planned contacts in a row have been missed|a family leaves the area without giving an address] +hard-to-engage-families +non-attendance @ct-hard-to-engage ~text
:: procedure :: ho comm :: adopt one policy across all general practices for [following up children|children] who are not brought for [immunisation or developmental review|hospital appointments] +hard-to-engage-families +non-attendance @ct-hard-to-engage
:: procedure :: pol :: revise the [standing instruction|force instruction] on [welfare checks|calls to a private address where a child lives], so that officers see every child in the house [awake and in the light|and note each child's condition]
:: procedure :: pol :: provide that a decision not to attend a call in which a child is mentioned is made by [a supervisor|a duty inspector] and the reason [entered on the log|logged]
:: procedure :: pol :: require the [child abuse investigation unit|specialist unit] to be told of [every|any] arrest of a parent or carer for violence, on the day
:: procedure :: edu :: revise the model child protection policy for schools to include [pupils who arrive late or unfed as a pattern|parents who avoid contact with the school] :age6
:: procedure :: ey :: draw up a policy for [collection of children by people other than a parent|who may collect a child], including what is done when the person who comes seems unfit to take charge ~text
:: procedure :: ey :: write into its policies the action to be taken when a child who has a [known bruise or injury|mark or injury] is absent on the following day
:: procedure :: hsg :: include [questions about children|the presence and ages of children] in the procedure for [arrears and possession|notices seeking possession], so that no family is evicted without a check being made with children's services
:: procedure :: hsg :: alter lettings and inspection procedures so that [overcrowding and disrepair|unsafe conditions] in a home with small children are [escalated within a working day|dealt with ahead of the ordinary list]
:: procedure :: amh :: include in the care programme approach a [standing question|required entry] on the names, ages and [whereabouts|care] of any children the {client} lives with or sees
:: procedure :: amh :: review the policy on [home leave|discharge from in-patient care] so that the effect on children in the household is considered before a date is agreed
:: procedure :: prob :: revise the procedure for approving an offender's [change of address|new address] to include a check on whether children [live|stay] there
:: procedure :: yot :: revise national standards monitoring so that a [breach|breach decision] takes account of any known risk to the young person at home
:: procedure :: cnx :: write a procedure for [closing|ending work in] cases in which a young person has simply stopped coming, which includes [a call to the referrer|telling the referrer] +hard-to-engage-families +non-attendance @ct-hard-to-engage ~text
:: procedure :: vol :: adopt [written safeguarding procedures|safeguarding policies] consistent with those of the Board and review them every year with [the trustees|its management committee] ~text
:: procedure :: misc :: review its child protection policy and make sure that staff [know it exists|can say what it asks of them]
:: procedure :: lscb :: revise the inter-agency procedures on [injuries to infants|unexplained injury in children under two|neglect] and [launch|publish] the revised chapter with a short explanation of what has changed and why ~text
:: procedure :: lscb :: add to the inter-agency procedures a section on [families who move between authorities|adults who move in with families where there are young children]
:: procedure monitoring :: lscb :: find out from member agencies [which parts of the inter-agency procedures are not followed in practice|how far staff follow the inter-agency procedures], and why
# multi-agency-working
:: protocol :: any :: agree with {partner} a protocol for [joint visits|joint working] where both services are involved with [the same family|one family] ~arrangement
:: protocol :: csc pol hosp :: agree a [protocol|joint protocol] for strategy discussions so that police, social care and [a paediatrician|health] take part in each one, by telephone if need be
:: protocol :: amh csc :: agree with {partner} how the two services will plan together when a parent's care plan and a child's plan [make different demands|pull in different directions]
:: service-change :: lscb :: [set up|establish] a standing group of [middle managers|operational managers] from the main agencies to settle difficulties in joint work before they [harden|affect families]
:: protocol :: yot csc cnx edu :: hold joint planning meetings with {partner} for young people who [offend and are also in need|are known to both services] :age11
:: meeting-arrangement :: comm edu ey csc :: bring together, once a term, the staff of different services who work with the [same neighbourhood|families of one neighbourhood], to discuss [children about whom there is shared unease|concerns that fall below the level for referral]
:: procedure protocol :: hosp pol csc :: agree a joint procedure for [preserving|recording and preserving] the scene and the evidence when a young child is brought in [gravely injured|with injuries that may not be accidental]
:: protocol :: hsg vol pol misc :: join with {partner} in a protocol for [vulnerable families in temporary accommodation|families who face losing their home]
# assessment-tools
:: assessment-tool :: any :: [introduce|adopt] a structured tool for [judging neglect|weighing risk and protective factors] and [train its staff in its use|support staff in using it] +training-and-awareness-raising +fc-assessment
:: assessment-tool :: comm csc hosp :: pilot a graded care profile with [thirty|twenty] families and report whether it led to [earlier|better founded] decisions
:: assessment-tool :: yot prob :: review the use of its [main assessment tool|risk assessment] so that the section on children and family is [completed in every case|never left blank]
# updating-assessments
:: practice-requirement :: csc comm amh yot :: require an assessment to be [revised|looked at again] whenever [an adult joins or leaves the household|the family moves, a baby is born or a new adult moves in]
:: practice-requirement :: csc prob yot amh :: ensure that no decision to reduce supervision or support rests on an assessment more than {m} months old
# which-assessment
:: guidance-policy :: csc comm hosp :: issue guidance on when a pre-birth assessment should be started and by whom, with [a start no later than|completion before] the thirtieth week of pregnancy :age0
:: practice-requirement assessment-tool :: csc :: carry out a core assessment [whenever a second referral for the same concern is received|on the third referral] within twelve months
:: guidance-policy :: csc lscb :: clarify for all agencies the difference between an initial and a core assessment and [the circumstances that call for each|what they can expect of each]
# thresholds
:: guidance-policy :: lscb csc :: [rewrite|revise] the thresholds document with [short|worked] examples, so that agencies read it in the same way, above all in cases of [chronic neglect|low-level neglect]
:: review :: csc lscb :: review [a run of|fifty] contacts that led to no further action to see whether the threshold is being applied evenly between [teams|area offices]
:: guidance-policy :: csc comm edu ey :: ensure that {staff} understand that [several small concerns may together reach|an accumulation of concern may reach] the threshold for [an assessment|enquiry] +whole-picture +cumulative-concerns
:: reminder-briefing :: comm edu ey hosp vol :: remind {staff} that they need not [be certain|have proof] before they consult children's social care about a child
# staffing
workforce-capacity :: staffing-post :: front :: review its staffing [in the teams that carry child protection work|of front-line safeguarding work] and [put the results before|report any shortfall to] {governance}
workforce-capacity :: staffing-post :: csc comm :: fill [vacant posts|vacancies] in {teams} and, until that is done, tell partner agencies which [work will wait|duties cannot be met]
caseloads :: staffing-post :: csc comm prob yot :: set a limit to the number of [cases|child protection cases] that any one {worker} may hold, and [report breaches|explain any breach] to {lead}
caseloads :: assessment-tool :: csc comm :: adopt a workload weighting scheme which reflects the [complexity|demands] of cases and not only their number
knowledge-and-skills :: appraisal-skills-audit :: any-lscb :: test the knowledge and skills of [post-holders with a named safeguarding duty|its safeguarding leads] through appraisal, and [provide time|release time] for the duty to be done
new-posts-and-services :: staffing-post :: ho hosp :: [create|fund] a [second named nurse|liaison health visitor] post for [the emergency department|children's wards]
new-posts-and-services :: staffing-post :: csc pol edu hsg amh :: identify a named [officer|professional] who will be the first point of contact for {partner} on [child protection matters|worries about children]
# gaps-in-continuity
out-of-hours :: service-change :: csc hosp amh pol :: review cover in the evenings, at weekends and on bank holidays so that [advice on a child|an experienced decision on a child] can be [had|obtained] within [two hours|the hour]
out-of-hours :: reminder-briefing leaflet-bulletin :: hosp amh pol yot vol hsg prob comm hosp:ambulance :: make sure that {staff} who work outside office hours [know how to reach|have the number of] the emergency duty team and [feel able to use it|do not wait until the morning]
school-holidays :: practice-requirement :: edu comm csc :: agree who will keep in touch with [children on a plan|the most vulnerable children] through the [summer holiday|school holidays] :age6
transition-between-services :: protocol :: comm hosp amh :: set out how [a family|a patient] is handed from one service to the next so that there is no [period|week] in which nobody [holds the case|has responsibility]
transition-between-services :: protocol :: cnx yot csc :: plan the move from children's to adult services at least six months ahead, with [one worker|a named worker] who stays in touch until the young person has [settled|met the new service twice] :age11
`;
