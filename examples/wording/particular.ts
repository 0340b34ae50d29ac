/** Invented wordings for bodies whose recommendations suit nobody else: national and regional bodies, courts, employers. */
export const particularWordings = `
# wider-audience
government-policy :: representation-government :: nat:education :: consider whether the guidance on [electively home-educated children|children who are withdrawn from school] gives authorities [sufficient power|enough power] to see a child :age6
government-policy :: representation-government :: nat:education :: make plain in guidance what is expected of early years settings when a [young child|child under five] stops attending without explanation :age5
national-guidance-and-protocols :: national-standard-template :: nat:education :: issue a standard form of individual management review, so that agencies [analyse as well as describe|report to a common plan]
government-policy :: representation-government :: nat:health :: examine how general practitioners are to be [paid and released|released from practice] to attend child protection conferences +attendance-at-meetings
national-guidance-and-protocols :: national-standard-template :: nat:health :: consider the case for a visit to the home by a midwife in the last weeks of [each|every] pregnancy, so that the home and those in it are known before the birth :age0
national-guidance-and-protocols :: national-standard-template :: nat:health :: develop national guidance on the [safe storage of|supply for home use of] methadone in households with children
regional-bodies-and-royal-colleges :: professional-body :: nat:college :: include in training for membership the [assessment|recognition] of injuries in babies who are not yet [moving independently|mobile]
regional-bodies-and-royal-colleges :: professional-body :: nat:sha :: share the learning from this review with primary care trusts across the region, and ask each for [a statement of action|an account of what it has done]
further-research :: research :: nat:government-office :: commission a study of [serious case reviews in the region|local reviews] in which a man unknown to services was [implicated|present], and circulate the findings
criminal-justice-and-safeguarding :: representation-government :: nat:justice :: review the arrangements by which [bail conditions|bail and sentencing decisions] affecting children are made known to children's social care
national-guidance-and-protocols :: national-standard-template :: nat:ofsted :: include in inspection an examination of how [authorities respond|local services respond] to referrals about unborn babies :age0
national-guidance-and-protocols :: national-standard-template :: nat:ofsted :: look in each inspection at what is done for young people who go missing [from care|from where they are placed], and speak with some of them :age11
government-policy :: representation-government :: nat:home :: give forces national direction on the recording of children [present at|affected by] incidents of violence in the home
# misc
:: training :: misc:cafcass :: ensure that family court advisers are trained to [recognise|identify] coercion of one parent by another when contact is in dispute +training-and-awareness-raising
sharing-between-agencies :: information-sharing :: misc:cafcass :: send to the local authority, on the day it is filed, any report that [expresses concern about|raises concern for] a child's safety +shared-information
record-content :: recording-form :: misc:cafcass :: note in the {record} every attempt to obtain checks from [police and social care|other agencies], with the reply +record-keeping
:: supervision :: misc:cafcass :: make sure that self-employed guardians receive [case supervision|a case discussion] at least every six weeks +management-and-supervision
:: audit :: misc:cafcass :: sample private law files in which [violence was alleged|allegations were made] to see whether risk was assessed before contact was advised +audit
separate-communication :: practice-requirement :: misc:cafcass :: require advisers to see the child alone, at home, before recommending [contact|a change of residence] +focus-on-the-child
:: practice-requirement :: misc:cafcass :: allocate private law cases with [a safeguarding concern|child protection features] within five working days of receipt +timeframes-and-feedback
clarity-of-roles :: guidance-policy :: misc:cafcass :: explain to local agencies, in a short note, what [a children's guardian|a family court adviser] may and may not do once proceedings end +clarity-of-roles
:: procedure :: misc:cafcass :: revise its procedure so that the children's guardian is told when a child [is injured|comes to harm] while proceedings continue
males-in-household :: practice-requirement :: misc:cafcass :: include in each report an account of every adult man with a [regular part|part] in the child's life +whole-picture @ct-males-in-household
:: procedure :: misc:employer :: adopt a child protection policy that covers staff who [visit customers at home|enter private homes], and name a director to be responsible for it
:: training :: misc:employer :: brief all delivery and service staff on what to do if they see a child in [distress|danger], and give them a number to ring +training-and-awareness-raising
:: procedure :: misc:employer :: revise its arrangements for checking the [references and identity|references] of casual staff who will work near children
sharing-between-agencies :: guidance-policy :: misc:employer :: agree with the local authority whom its managers should tell when an employee's conduct [outside work|away from work] raises concern for a child +shared-information
:: practice-requirement :: misc:fire :: pass to children's social care the details of any home fire safety visit at which [unsafe conditions|serious risks] for children were seen +referral-process
:: training :: misc:fire :: add to the training of home fire safety teams the signs of neglect that they may [meet|come across] +training-and-awareness-raising
:: reminder-briefing :: misc:fire :: remind crews that a child who is found alone at a fire is to be [referred|reported] whatever the cause of the fire turns out to be +referral-process
:: information-sharing :: misc:fire :: agree with children's social care how crews will learn, before a planned visit, that a family is [known|thought] to be [at risk of violence|in danger] +shared-information
:: procedure :: misc:interpreting :: provide that no interpreter works with a family to whom he or she is related or [known|otherwise known], and check it [at each booking|before each booking]
:: training :: misc:interpreting :: train its interpreters in what child protection meetings are for and in the need to [interpret all that is said|leave nothing out, however painful] +training-and-awareness-raising
:: reminder-briefing :: misc:interpreting :: tell its interpreters whom they may speak to when something said in their hearing makes them [fear for a child|afraid for a child]
:: procedure :: misc:leisure :: adopt [written procedures|a procedure] for reporting concern about a child seen at its pools and play centres, and display the name of the person to tell
:: recording-form :: misc:leisure :: keep a log of [incidents|accidents and incidents] involving children left without an adult, and review it each month +record-keeping
`;
