/** Invented wordings on teaching, reminding and informing staff. Line form: see wording-lines.ts. */
export const trainingWordings = `
# training-and-awareness-raising
tr-induction :: training :: any :: include safeguarding in the induction of all [new|newly appointed] {staff}, to be completed [before they hold cases alone|within their first {m} months] ~content
tr-induction :: training :: front :: write a short safeguarding induction for [agency, bank and locum|temporary and sessional] staff, and let nobody [start a first shift|work unsupervised] without it ~content
tr-induction :: training :: csc comm pol yot prob :: arrange for each new starter to spend [two days|a day] with {partner} so that the work of the other service is [seen at first hand|understood from the inside]
tr-refresher :: training :: any :: provide refresher training in child protection [at least once every two years|every second year|at intervals of no more than three years] for [all|its] {staff} ~content
tr-refresher :: training monitoring :: front :: keep a register of safeguarding training and [remind|write to] any member of staff whose refresher is more than {m} months overdue
tr-programmes :: training :: any :: [build|work] the lessons of this review into its [existing|basic and advanced] child protection courses ~content
tr-programmes :: training :: front ho :: replace the present half-day course with a programme that [uses worked cases|includes case discussion] and is attended by {staff} ~content
tr-programmes :: training :: lscb ho csc comm hosp pol :: make attendance at [the two-day inter-agency course|multi-agency safeguarding training] a requirement for {staff} [and for those who manage them|]
tr-programmes :: training :: lscb :: revise the inter-agency training programme so that it draws on [the findings|the events] of this case and is taught jointly by staff of at least [two|three] agencies ~content
tr-tailored :: training :: any :: set out the level of safeguarding training that each [post|grade and role] requires, and match the courses it offers to that list
tr-tailored :: training :: hosp comm amh ho ey edu hsg vol :: [give|offer] reception and administrative staff training of their own in what to do when a [parent's behaviour|child's appearance or remark] worries them ~content
tr-tailored :: training :: hsg vol cnx pol prob misc :: develop training for staff who meet families only [briefly|now and then], showing what can be noticed in a single visit and whom to tell
tr-briefings :: reminder-briefing :: front :: hold a briefing for [{teams}|each team] on the learning from this review, using a [summary|one-page outline] that protects the family's identity
tr-briefings :: reminder-briefing :: lscb ho csc hosp comm pol :: run [a series of lunchtime|half-day] briefings at which the author's findings are [presented and discussed|put to staff and questions taken]
tr-briefings :: reminder-briefing :: front :: put the learning from this case on the agenda of [the next round of team meetings|a team meeting in every locality] and record [what was said|the action that each team takes]
tr-leaflets-bulletins :: leaflet-bulletin :: any-misc :: [issue|circulate] a bulletin to {staff} which sets out in plain terms [the early signs of neglect|how risk built up over time in this case]
tr-leaflets-bulletins :: leaflet-bulletin :: csc comm hosp ey pol vol hosp:ambulance comm:gp :: issue to {staff} a one-page bulletin on [what this case showed about injuries to small children|injuries that do not fit the story told of them] :age5
tr-leaflets-bulletins :: leaflet-bulletin :: front :: produce a pocket card for {staff} with the [telephone numbers|contact points] needed when there is concern about a child [outside office hours|in the evening or at a weekend]
tr-leaflets-bulletins :: leaflet-bulletin :: hosp comm ho ey vol :: prepare a short guide for {staff} to [bruising in babies who are not yet mobile|injuries that a child of a given age could not have caused], with [drawings and examples|examples]
tr-web-based :: training web-resource :: ho hosp comm lscb edu pol prob csc :: make [an electronic learning package|a web-based module] on [recognising and responding to neglect|safeguarding infants] available to {staff}, and [record|note] who has completed it ~content
tr-web-based :: web-resource training :: lscb ho :: commission an online version of the basic awareness course for staff in [small voluntary groups and private nurseries|dental, pharmacy and optical practices] who cannot be released in working hours
tr-monitoring-impact :: monitoring :: lscb :: report each year on which agencies take up inter-agency training places, and [ask for an explanation|call in the agency lead] where take-up is below three quarters
tr-monitoring-impact :: monitoring training :: any :: find out, [three|six] months after each safeguarding course, what those who attended now do differently, and [alter|adjust] the course accordingly
tr-monitoring-impact :: monitoring :: ho hosp comm amh :: include uptake of level two and level three safeguarding training in the [quarterly performance report|workforce figures] seen by {governance}
tr-single-issue :: training :: any :: provide training for {staff} on [neglect and its effect over time|emotional abuse and how it is evidenced|the signs of non-accidental injury in infancy]
tr-single-issue :: training :: front ho :: arrange training on [child sexual exploitation|self-harm and suicide risk in young people|adolescent neglect] for {staff}, with [places set aside for night and weekend staff|a session for managers] :age11
tr-single-issue :: training :: hosp comm ho :: train {staff} to recognise the injuries that suggest a [shaken baby|baby has been handled roughly], and to tell [the duty paediatrician|a senior colleague] without delay :age0
tr-single-issue :: training :: csc comm ey edu vol :: train {staff} in normal child development, so that delay and regression are [noticed and described|seen for what they may be] rather than put down to temperament
tr-single-issue :: training :: csc pol amh prob lscb :: give {staff} training in writing and presenting evidence for [child protection conferences|court], including how to separate fact from opinion
tr-professional-judgement :: training :: any :: include in its training the point that [following a procedure|completing a form] is not the same as keeping a child safe, and give {staff} practice in [weighing evidence|reaching and defending a judgement]
tr-professional-judgement :: training :: csc comm lscb amh :: [introduce|hold] reflective workshops in which {staff} [examine|take apart] decisions that were reasonable on paper and turned out to be wrong
tr-single-issue :: training :: pol :: include in probationer training what to look for in a home where children are present, whatever the reason for the call
tr-single-issue :: training :: pol :: train control room operators to ask [routinely|in every case of disorder at a private address] whether there are children in the house and where they are
tr-tailored :: training :: hsg :: ensure that repairs staff and [contractors|caretakers] who enter tenants' homes know how to [report|pass on] worries about a child
tr-tailored :: training :: edu :: ensure that every governing body has a member trained in safeguarding who [asks about it|raises it as an item] at [least once a term|each full meeting]
tr-tailored :: training :: edu :: provide designated teachers with [advanced|extra] training in [neglect of older children|working with parents who are hostile or evasive]
tr-tailored :: training :: ey :: train room leaders and key workers to [describe|write down] changes in a child's behaviour at drop-off and collection in ways that will [stand up later|make sense to someone else]
tr-tailored :: training :: cnx :: train personal advisers to consider the safety of the [babies and young children|younger brothers and sisters] of the young people they advise
tr-tailored :: training :: yot :: train {staff} to ask about the welfare of other children in the household when they visit a young person under supervision
tr-tailored :: training :: prob :: ensure that offender managers are trained to [consider|assess] the risk that an offender may present to the children of a new partner
tr-tailored :: training :: vol :: bring the safeguarding training of [volunteers|sessional workers and volunteers] up to the standard expected of paid staff
tr-tailored :: training :: amh :: train {staff} in the effect of an adult's [relapse|illness and its treatment] on the daily care of a child
tr-tailored :: training :: hosp :: give ambulance crews and emergency department staff joint training on [the sudden collapse of an infant|what to notice at the scene when a child is badly hurt]
tr-tailored :: training :: comm :: provide school nurses with training on [neglect of teenagers|persistent minor illness and injury] :age6
tr-tailored :: training :: comm :: offer general practitioners and practice nurses protected time for safeguarding training, [using the monthly closure afternoon|arranged practice by practice]
tr-tailored :: training :: misc :: give staff who have contact with families a named person to consult about [a child's welfare|worries about a child], and basic awareness training to [help them know when|support it]
tr-single-issue :: training :: lscb csc comm edu :: commission training on the [effects of living with chronic neglect|links between animal cruelty, neglect and harm to children]
tr-programmes :: training :: any :: check that [managers at every level|those who sign off assessments and decisions] have themselves attended child protection training in the last two years, and book places for those who have not
`;
