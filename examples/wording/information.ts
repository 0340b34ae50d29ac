/** Invented wordings on passing information on, and on meetings. */
export const informationWordings = `
# shared-information
sharing-between-agencies :: information-sharing :: front :: tell {partner} [the same day|within one working day] when it learns something that [bears on|may affect] the safety of a child
sharing-between-agencies :: protocol information-sharing :: any :: agree with {partner} what information will be passed on about [shared cases|families known to both], by whom and [in what form|how quickly] ~arrangement
sharing-between-agencies :: guidance-policy :: any :: issue guidance which states plainly that [the safety of a child outweighs|concern for a child's safety overrides] an adult's wish for confidentiality, and gives {staff} a person to consult when in doubt ~arrangement
sharing-between-agencies :: information-sharing :: lscb :: put in place an information-sharing agreement signed by [every member agency|all partner agencies], with a [two-page|short] version for front-line use ~arrangement
sharing-between-agencies :: information-sharing :: hosp :: send a copy of the discharge summary for every child under [five|two] to the general practitioner and the health visitor on the day of discharge :age5
sharing-between-agencies :: information-sharing :: hosp :: notify the health visitor or school nurse of [every|each] attendance of a child at the emergency department, with [the account given of the injury|the explanation that was given]
sharing-between-agencies :: information-sharing :: hosp :: ensure that ambulance crews hand to hospital staff, in writing, what they [saw and were told|observed] at the scene
sharing-between-agencies :: information-sharing :: comm :: establish a [monthly|fortnightly] meeting between health visitors and each general practice to share information on [vulnerable families|children causing concern] ~arrangement
sharing-between-agencies :: information-sharing :: comm :: ensure that the midwife's [antenatal concerns|booking history and any worries] reach the health visitor before the [birth|new birth visit] :age0
sharing-between-agencies :: information-sharing :: pol :: send a report to children's social care each time officers attend an address at which a child [lives|is present], and [mark|grade] it according to risk
sharing-between-agencies :: information-sharing :: pol :: pass to [health|the health visiting service] and schools a [daily|weekly] list of incidents in homes where there are children, under a [written agreement|signed agreement]
sharing-between-agencies :: information-sharing :: edu :: ensure that [attendance officers|education welfare officers] tell the social worker of a child with a plan about [unexplained absence|any absence] on the first day :age6
sharing-between-agencies :: information-sharing :: ey :: ask every parent at registration for agreement to share information with the health visitor, and [act on it|use it] when a two-year-old's progress gives cause for concern
sharing-between-agencies :: information-sharing :: hsg :: establish a route by which [housing officers|neighbourhood officers] can find out whether a family is known to children's social care before [serving notice|a transfer is agreed]
sharing-between-agencies :: information-sharing :: amh :: inform the health visitor, with or without consent where a child may be at risk, when a parent of a child under five is [assessed|admitted or assessed in a crisis] :age5
sharing-between-agencies :: information-sharing :: amh :: tell children's social care when a parent whose child is the subject of [a plan|a child protection plan] stops attending +hard-to-engage-families +non-attendance @ct-hard-to-engage
sharing-between-agencies :: information-sharing :: prob :: give children's social care notice of the release of any offender who [may return to|has links with] a household with children
sharing-between-agencies :: information-sharing :: yot :: share with the young person's school and social worker any [disclosure|statement] that suggests harm at home, and [record that this was done|record when it was done]
sharing-between-agencies :: information-sharing :: cnx :: tell the referring school when a young person [cannot be traced|does not take up an offer of help] +hard-to-engage-families +non-attendance @ct-hard-to-engage
sharing-between-agencies :: information-sharing :: vol :: agree with the statutory agencies what its workers will be told about a family before [a volunteer is introduced|support begins]
sharing-between-agencies :: information-sharing :: misc :: make sure that anything learned in the course of its work that suggests harm to a child reaches children's social care [without delay|on the same day]
sharing-within-an-agency :: information-sharing :: any-lscb :: improve the flow of information between [its specialist and its general staff|its separate offices], so that what one part knows of a family is [known|available] to the rest
sharing-within-an-agency :: information-sharing :: csc :: ensure that the emergency duty team receives before each weekend a note of the families about whom there is [active|most] concern
sharing-within-an-agency :: information-sharing :: csc :: enable the family centre and the fieldwork team to read each other's [notes|entries] on [shared families|a family that both are seeing]
sharing-within-an-agency :: information-sharing :: pol :: link the records of the [neighbourhood, response and specialist|response and specialist] teams so that an officer sent to an address sees its [recent history|history] before arrival
sharing-within-an-agency :: information-sharing :: hosp :: ensure that concerns noted on the maternity, neonatal and children's wards [are brought together|follow the child] and do not stay in separate notes
sharing-within-an-agency :: information-sharing :: hsg amh edu yot prob vol cnx :: require [team leaders|managers] to pass on what is known about risk when a case [changes hands|moves from one member of staff to another]
transfer-of-information :: procedure :: comm :: set a standard for the transfer of health visiting and school nursing records when a family moves, with a telephone call between [practitioners|the two practitioners] where there is concern
transfer-of-information :: procedure :: edu ey :: send the child protection file to a new [school or nursery|setting] within five working days, [separately from other papers|by hand or recorded delivery], and obtain a receipt
transfer-of-information :: procedure :: csc yot prob :: hold a handover meeting, with the family where possible, whenever [responsibility for a case passes|a case passes] to another worker or team
transfer-of-information :: procedure :: hosp :: introduce a written handover at the change of each shift for children about whom there are [safeguarding concerns|worries]
transfer-of-information :: procedure :: comm ho :: review how the records of children and parents reach a new general practice, so that [safeguarding entries|entries about risk] are read on arrival rather than filed
cross-boundary-sharing :: information-sharing :: csc pol comm hosp lscb :: agree with neighbouring [areas|authorities] how concerns will be [passed on|transferred] when a family moves across the boundary, and who confirms receipt @ct-cross-boundary
cross-boundary-sharing :: protocol :: csc lscb pol edu :: make arrangements for obtaining the full history from another authority when a family known elsewhere [comes to live in the area|moves in], and follow up in writing if none comes within ten days @ct-cross-boundary
confidentiality-and-withholding :: protocol :: any :: set down what is to be done when a member of staff [declines to share|believes that another agency is holding back] information about a child, including [who may overrule|who decides]
confidentiality-and-withholding :: guidance-policy :: cnx yot comm amh :: give {staff} guidance on what to do when a young person asks that [something be kept private|a disclosure go no further], so that a promise which cannot be kept is never made :age11
shared-record :: recording-form service-change :: ho comm hosp lscb :: [explore|cost] a shared record, or at the least a common summary sheet, for [children under five|children] seen by more than one health service
sharing-between-agencies :: protocol :: ho :: agree with {partner} a protocol by which health information is gathered and shared for strategy discussions through [one point of contact|a single named nurse] ~arrangement
sharing-between-agencies :: reminder-briefing :: ho :: remind independent contractors, including dentists, pharmacists and opticians, of their duty to [share concerns about children|pass on concern about a child] and of how to do it
sharing-between-agencies :: information-sharing :: ho :: require each provider to show how information about [vulnerable pregnant women|parents with complex needs] passes between midwives, general practitioners and health visitors :age0
# attendance-at-meetings
:: meeting-arrangement monitoring :: lscb csc :: record which agencies are invited to, attend and send reports to child protection conferences, and [take up|raise with chief officers] any pattern of absence
:: practice-requirement :: front-csc :: ensure that a {worker} who knows the family attends every {meeting} to which the service is invited, or sends a [written report|full written report] and a [briefed|properly informed] deputy
:: meeting-arrangement :: comm ho :: find ways for general practitioners to contribute to conferences, such as [a standard report form|early morning meetings] and [telephone links|joining by telephone]
:: meeting-arrangement :: csc :: give at least [five|ten] working days' notice of reviews and choose times when [teachers and nurses|school and health staff] can come
:: meeting-arrangement :: csc :: invite all those who know the child to {meeting}s, including [the nursery|staff of the nursery or school] and any service working with the adults
:: practice-requirement :: pol :: send to each initial child protection conference an officer who has [read|prepared from] all police records on the household
:: practice-requirement :: hosp :: release consultants and ward staff to attend {meeting}s, and treat attendance as [part of the job|a clinical commitment]
:: practice-requirement :: amh prob :: require the adult's worker to attend conferences on the children, and to speak there about [risk as well as progress|relapse as well as recovery]
:: practice-requirement :: edu ey vol cnx yot :: ensure that a report is sent to every conference on a child known to it, whether or not [anyone is able to attend|a member of staff can be there]
:: monitoring :: any-lscb :: keep a record of invitations to child protection meetings and of who attended, and [report it|send a summary] to {governance} [twice a year|every quarter]
:: meeting-arrangement :: lscb csc hosp ho :: circulate the minutes and decisions of {meeting}s within [five|ten] working days to everyone invited, [including those who could not attend|present or not]
:: meeting-arrangement :: hsg vol misc :: ask to be [invited|included] when a professionals' meeting is held on a family to which it provides a service
:: procedure :: csc lscb :: provide that a conference without the agencies essential to a decision is [adjourned for no more than five days|reconvened within a week], the child's safety being secured meanwhile
`;
