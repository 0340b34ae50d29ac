/** Invented wordings on records, supervision and audit. */
export const recordingWordings = `
# record-keeping
accuracy-and-completeness :: recording-form :: any-lscb :: raise the standard of its {records} so that each entry shows the date, the [author|writer's full name], who was seen and what was [decided|agreed] ~record
accuracy-and-completeness :: reminder-briefing :: any :: remind {staff} that [fact, hearsay and opinion are to be kept apart|what was seen must be told apart from what was said] in every {record}
accuracy-and-completeness :: practice-requirement :: front :: require the full and correctly spelt names, dates of birth and addresses of [all members of the household|everyone in the household] to be entered in the {record} and [checked|confirmed] at least [every six months|twice a year]
accuracy-and-completeness :: practice-requirement :: any-lscb :: ensure that {records} are written up within [one working day|24 hours|two working days] of the [event|contact] they describe
accuracy-and-completeness :: practice-requirement :: front :: require the reason to be [written down|recorded] whenever a [planned action|decision that has been taken] is not carried out
accuracy-and-completeness :: recording-form :: csc hosp comm pol :: put an end to [unsigned and undated|undated] entries, and [return|send back] any {record} that falls short to the person who wrote it
record-content :: recording-form :: any-lscb :: alter its {form} so that it asks who [accompanied the child|brought the child] and what their relationship is
record-content :: recording-form :: front-hsg-prob-misc :: add to the {form} [a space|a heading] for what the child said, in the child's own words
record-content :: recording-form :: front :: include in the {form} a prompt on the [language spoken at home|need for an interpreter] and the [child's ethnicity and religion|religion and ethnic origin of the family] +fc-recording
record-content :: recording-form :: hosp :: redesign the emergency department card so that [it asks for the names of adults at home|the history of the injury, the person giving it and any delay in coming are all recorded]
record-content :: recording-form :: comm :: add to the child health record a page on which [bruises and marks|marks and injuries] are drawn, dated and [explained|accounted for]
record-content :: recording-form :: pol :: alter the [incident report|crime report] so that the names and condition of children present are [compulsory fields|fields that cannot be passed over]
record-content :: recording-form :: hsg :: record on the tenancy file the names and dates of birth of all children and [check them|bring them up to date] at each [inspection|annual visit]
record-content :: recording-form :: amh prob :: hold in a [fixed|prominent] place in the {record} the names of any children with whom the {client} has contact
record-content :: recording-form :: edu ey :: keep a dated log for any child about whom there is low-level concern, begun [at the first worry|on the first occasion] and reviewed each [half-term|month]
record-content :: recording-form :: yot cnx vol :: note in the {record} the reason for every [missed appointment|cancelled session] and [what was done|the step taken] in response +hard-to-engage-families +non-attendance @ct-hard-to-engage
chronology :: recording-form :: csc comm :: keep at the front of each {record} a chronology of [significant|key] events, and read it before each {meeting}
chronology :: recording-form :: any-lscb :: introduce a short chronology, in a form [shared with|common to] other agencies, for every child subject to a child protection plan
chronology :: recording-form :: lscb ho :: agree a common format for chronologies so that those of different agencies can be [merged|laid side by side] [before a conference|when a case comes to conference]
chronology :: practice-requirement :: edu yot hosp :: begin a chronology [as soon as|when] a third concern about the same child has been noted
new-record-forms-and-tools :: recording-form :: front-pol-hsg-hosp-ey ho :: introduce a single-page [risk summary|summary of concerns] to stand at the front of the {record}, [revised|brought up to date] at each supervision session +management-and-supervision ~record
new-record-forms-and-tools :: recording-form :: lscb :: devise a [neglect checklist|tool for recording neglect] for use by all agencies, and [try it out in two localities|test it] before it is adopted
new-record-forms-and-tools :: recording-form :: hosp comm ey :: adopt a body map [on which every unexplained mark is recorded|for recording unexplained marks] and keep it with the {record}
new-record-forms-and-tools :: recording-form :: pol amh hsg :: bring in a form for noting [concern about a child|the welfare of a child] that takes less than five minutes to complete, so that it is used
accessibility-of-records :: recording-form :: hosp comm ho :: place a visible [alert|flag] in the {record} of any child who is [subject to a plan|the subject of a child protection plan] and of any unborn sibling
accessibility-of-records :: service-change :: hosp :: ensure that previous {records} are available [in the department|to the examining doctor] at all hours, including attendances at [the minor injury unit|other sites]
accessibility-of-records :: recording-form :: any-lscb :: keep [safeguarding correspondence|letters and reports about a child's safety] in one marked section of the {record}, where any colleague can find it
accessibility-of-records :: service-change :: csc :: correct the faults in the electronic system that [prevent|hinder] {staff} from seeing earlier contacts about brothers and sisters
accessibility-of-records :: recording-form :: pol :: place a marker on an address from which [three calls|repeated calls] have come within [twelve|six] months and where children live
retention-and-disposal :: guidance-policy :: any-lscb :: adopt a policy on how long {records} about children are kept, covering [diaries and message books|notebooks and duty logs] as well as files
retention-and-disposal :: recording-form :: comm csc hosp :: keep notes of supervision discussions on the {record} of the family concerned, [so that decisions can be traced|where decisions can be traced later] +management-and-supervision
use-of-information-already-held :: recording-form :: any-lscb :: draw together what it already [holds|knows] on a family, in whichever part of the service, before [an assessment is finished|a decision is taken]
use-of-information-already-held :: practice-requirement :: hosp comm ho :: ensure that earlier attendances, at any site, are [reviewed|looked up] each time a child is [brought with an injury|seen for an injury]
use-of-information-already-held :: practice-requirement :: pol :: require a search of all force systems for [everyone living at the address|each adult at the address] before officers [attend a strategy meeting|give information to a strategy meeting]
# management-and-supervision
:: supervision :: any-lscb :: provide supervision of [child protection work|safeguarding cases] at least [monthly|every four weeks|once a month] for {staff}, and [record|keep a note of] the decisions made ~discussion
:: supervision :: any-lscb :: set a standard for supervision that covers its frequency, its length and [the cases to be discussed|how cases are chosen], and [make known|check] that it is met ~discussion
:: supervision :: front :: ensure that supervision asks what [life is like for the child|has changed for the child], and not only whether tasks have been [done|completed]
:: supervision :: comm hosp ho :: extend safeguarding supervision to [midwives and ward sisters|nursery nurses and staff nurses], who have had none
:: supervision :: comm amh vol ey :: arrange for {staff} to have safeguarding supervision from somebody [outside the line of management|with specialist knowledge] [every quarter|four times a year]
:: supervision :: edu ey :: offer designated staff in [schools and nurseries|settings] regular supervision, [shared among a small group|either alone or in a group]
:: supervision :: pol :: ensure that supervising officers [review|read] each open child protection investigation [weekly|every seven days] and write their [direction|advice] on the log
:: supervision :: csc :: require {manager} to read the {record} before supervision of any case open for more than [six|nine] months
:: supervision :: csc prob yot :: require {manager} to countersign the closure of any case that has involved [injury to a child|child protection enquiries]
:: supervision :: csc :: provide closer supervision for newly qualified social workers, [with a limit on the child protection work given to them|including observed visits], in their first year
:: monitoring :: any-lscb :: ensure that {manager} knows at any time which cases cause most concern and [what is being done|when each was last reviewed]
:: monitoring :: csc ho comm hosp pol :: report to {governance} each quarter on how far supervision is [taking place|happening] as [policy requires|planned]
:: supervision :: hsg misc vol cnx :: give {staff} who come across child protection concerns a named manager with whom to [talk them through|discuss them] the same day
:: supervision :: amh :: ensure that the children of {clients} are [discussed|considered] at every supervision session as a fixed item ~discussion
:: supervision monitoring :: any-lscb :: make it the duty of {manager} to see that decisions taken in supervision are [carried out|acted upon] and to [ask why|record why] when they are not
:: supervision :: prob yot :: bring cases with a child protection element to supervision [every month|within a month of allocation and monthly after that] ~discussion
:: supervision :: csc pol :: give managers training and support in [challenging|testing] the thinking of experienced staff as well as the new +training-and-awareness-raising
:: monitoring :: lscb :: seek [yearly|annual] assurance from each member agency that its arrangements for supervision of child protection work are [in use|working] and understood
:: supervision :: lscb :: agree a minimum standard for supervision of safeguarding work in all member agencies and [ask each to report against it|measure each agency against it] ~discussion
:: supervision :: comm :: see that any health visitor with more than [five|six] families subject to plans has [extra|additional] supervision and the chance to share visits
# audit
:: audit :: any-lscb :: audit [a sample of|twenty|thirty] {records} [each quarter|twice a year] against the standard set and [report the results to|place the results before] {governance} ~audit
:: audit :: any :: carry out an audit within {m} months to find whether the [lessons of this case have reached|changes made since this case are known to] {staff}
:: audit :: lscb :: undertake a multi-agency audit of cases in which [a child under one has been injured|neglect has continued for a year or more], and [publish|share] what it finds ~audit
:: audit :: lscb :: require each agency that contributed to this review to audit its own [action|progress] at six months and [bring evidence|show results] to the quality assurance sub-group
:: audit :: csc :: audit all cases that have been [subject to a plan for more than eighteen months|open as children in need for more than a year] ~audit
:: audit :: csc comm :: arrange for managers to [audit two files each month|audit two {records} a month] outside their own team ~audit
:: audit :: hosp :: audit attendances of children under two with [fractures or burns|bruising or fractures] over the past year to see whether [guidance|the pathway] was followed
:: audit :: comm ho :: audit antenatal notes to see how often [domestic abuse|the question of domestic abuse] was [asked about|raised] and what followed +fc-domestic-violence @ct-domestic-violence
:: audit :: pol :: audit a month's incident logs that mention a child, comparing the action taken with [force policy|the instruction in force]
:: audit :: edu ey hsg :: audit the {records} of a sample of [establishments|offices and sites] to see whether concerns about children are [logged and passed on|written down and passed on]
:: audit :: prob yot amh :: audit cases that involve contact with children, to see that the [safeguarding section|part on children] of the {record} is complete and [accurate|current]
:: audit :: vol misc cnx :: ask for an outside audit of its safeguarding arrangements, [covering recruitment|including references and checks], and act on the findings
:: audit :: any-lscb :: repeat [within a year|after twelve months] the file audit made for this review, and compare the two sets of results
:: audit :: ho :: audit how providers [respond|have responded] when children are not brought to appointments, and feed the result into contracts +non-attendance @ct-hard-to-engage
`;
