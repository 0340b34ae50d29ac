/**
 * Words and phrases that say the same in recommendations, one group a line: "name: ways of saying it", ways parted by
 * commas. Closed lists of English and of the field; names of groups are keys, never shown.
 */
export const sameThings = `
child: child, young person, minor, youngster, youth
baby: baby, infant, newborn
pupil: pupil, student
staff: staff, practitioner, professional, worker, colleague, employee, personnel, workforce, front line staff, member of staff
parent: parent, carer, caregiver
pregnant: pregnant woman, expectant mother, mother to be, pregnancy, antenatal, prenatal
family: family, relative, kin, next of kin, family member
gp: gp, general practitioner, family doctor, general practice, primary care physician
doctor: doctor, clinician, physician, consultant, medic
nurse: nurse, nursing staff
patient: patient
elderly: elderly, older person, older adult, elder, senior citizen
disabled: disabled, disability, with disabilities
policy: policy, procedure, protocol, guidance, advice, guideline, standard operating procedure, operating procedure, policies and procedures
law: law, legislation, statute, legislate, legal, statutory, legally
missed: missed appointment, non attendance, did not attend, do not attend, does not attend, fail to attend, not brought, was not brought, not being brought, failed appointment, absent from appointment, missing appointment
domestic: domestic abuse, domestic violence, intimate partner violence, violence in the home, partner abuse
childprotection: child protection, safeguarding children, safeguarding of children, protection of children
drugs: drug and alcohol, substance misuse, substance abuse, alcohol and drugs, drug misuse, substance use
medicine: medicine, medication, drug, pharmaceutical
mentalhealth: mental health, mental illness, mental ill health, psychiatric
selfneglect: self neglect, neglect themselves, neglecting themselves, neglect of themselves
ulcer: pressure ulcer, pressure sore, bedsore
overdose: overdose, poisoning
ligature: ligature, hanging
record: record, note, file, case file, case note, document, write down, written down, log, register, minute, documentation
meeting: meeting, conference
designated: designated, named, nominated, dedicated
home: home, house, household, own home, dwelling
housing: housing, accommodation
carehome: care home, nursing home, residential home, care facility, residential care
leave: paid leave, annual leave, maternity leave, parental leave, sick leave, leave of absence
healthcare: health care, healthcare, medical care, health service, medical service
flat: flat, apartment, block of flats, residential building, tower block
tall: tall, high rise
annual: annual, annually, yearly, each year, every year, once a year, every twelve months, once every year
halfyear: every six months, twice a year, six monthly, half yearly, biannual, twice yearly
quarterly: quarterly, each quarter, every quarter, every three months, three monthly, once a quarter
monthly: monthly, each month, every month, once a month
weekly: weekly, each week, every week, once a week
daily: daily, each day, every day, once a day
fortnight: fortnight, two weeks, fourteen days
sameday: same day, that day, day it is seen
routinely: routine, routinely, as a matter of routine, as a matter of course, matter of routine
limit: speed limit, time limit, age limit, upper limit, limit
sample: sample, selection, dip sample, dip sampled, dip sampling
closed: closed, finished, completed
repeated: repeated, repeatedly, persistent, recurring, pattern of, keep coming, keeps coming
help: help, support, assist, assistance, aid
refuse: refuse, decline, reject, turn down
risk: risk, danger, hazard
harm: harm, injury, injure, hurt
agree: agree, agreement
money: money, fund, funding, finance, resource, pay, payment, financial
compensation: compensation, compensate, redress
school: school, classroom
government: government, state
report: report, feed back, feedback
results: result, finding, outcome
country: rural, countryside, rural area
city: urban, town, city
deathpenalty: death penalty, capital punishment
prison: prison, jail, gaol, imprisonment, custodial
crime: crime, offence, offense, criminal
traffick: human trafficking, trafficking in persons, trafficking in human beings, trafficking of persons, trafficking
victim: victim, survivor
vessel: vessel, ship, boat
aircraft: aircraft, aeroplane, airplane, plane
hour: hour, hourly
flight: flight, flying, flown
interval: interval
sensor: sensor, detector
trapped: trapped, caught, stuck
depart: depart, departure, set off, leave, leaving
operator: operator
secret: secret, confidential
public: public
understand: understand, understanding
father: father, dad, male partner, man in the household
mother: mother, mum, mom
wishes: wish, want
voice: view, voice
alone: alone, on their own, by themselves, on his own, on her own
bruise: bruise, bruising
before: before, prior to, in advance of, ahead of
within: within, inside, no later than, not later than
whenever: whenever, each time, every time
afterdischarge: discharge from hospital, leave hospital, leaving hospital
urgent: urgent, urgently, immediate, immediately, without delay, as soon as possible, straight away, at once
information: information, intelligence, data
joint: joint, jointly, multi agency, multiagency, inter agency, interagency, shared, common, together
free: free of charge, free, no charge, without charge
under: under, younger than, below
over: over, older than, above
everyone: everybody, everyone, all persons, every person, all people
number: number of, number
shift: shift
handover: handover, hand over
vehicle: vehicle, car
sign: sign, notice
fence: fence, fencing, barrier, railing
teenager: teenager, adolescent
standard: standard, norm
ratifyinstrument: convention, treaty, covenant
rights: right, entitlement
minimum: minimum, lowest
maximum: maximum, highest
drunk: alcohol, drinking
isolated: isolated, isolation
employer: employer
timely: timely, promptly, prompt, in good time
criteria: criterion, criteria
supervision: supervision, supervisory
manager: manager, line manager, supervisor, management
visit: visit, home visit, visit at home
unannounced: unannounced, without notice, without warning
nursery: nursery, pre school, preschool
contact: contact, get in touch
undercover: undercover, covert
commissioner: commissioner
sedative: sedative, sedating, sedation
kept: preserve, retain, retention
buyer: purchase, buy, procure, procurement
community: community, people
resident: resident, service user, client, occupant, inhabitant, tenant
twoweeks: fortnight, two weeks, fourteen days
enough: adequate, sufficient, enough, ample, proper
fair: fair, equitable, just
poor: poverty, poor, deprived, low income, disadvantaged
income: income, wage, salary, earnings, pay
woman: woman, female
man: man, male
girl: girl
boy: boy
gender: gender, sex
freedom: freedom, free expression, liberty
discrimination: discrimination, unequal treatment
racism: racism, racial discrimination, xenophobia
migrant: migrant, refugee, asylum seeker, foreigner
torture: torture, ill treatment, cruel treatment
press: press, media, journalist, reporter
court: court, tribunal, judge, judicial, judiciary
election: election, vote, poll
tax: tax, levy, duty on
environment: environment, nature, ecological
climate: climate, global warming
water: water
food: food, meal, diet, nutrition
road: road, street, highway
train: train, locomotive, rolling stock
driver: driver, motorist
crew: crew, seafarer, sailor
airport: airport, aerodrome, airfield
runway: runway, taxiway
engine: engine, motor
fire: fire, blaze
smoke: smoke, fumes
alarm: alarm, warning signal, siren
warning: warning, caution
lock: lock, latch
equipment: equipment, apparatus, device, gear, kit
tool: tool, instrument, template, form
checklist: checklist, aide memoire, check list
computer: computer, electronic system, it system, information system, software, database
telephone: telephone, phone, call, ring, mobile
letter: letter, correspondence, written notice
leaflet: leaflet, booklet, brochure, pamphlet
poster: poster, placard
website: website, web page, internet, online, web site
course: course, module, programme of study, curriculum
lesson: lesson, learning, what is learnt, lesson learnt, what was learnt, lesson learned
example: example, case study
research: research, study, enquiry into
strategy: strategy, action plan, plan, programme, scheme
target: target, goal, objective, aim
budget: budget, expenditure, spending
cost: cost, price, expense, fee, charge
grant: grant, subsidy
contract: contract, tender
audit: audit trail
complaint: complaint, grievance
concern: concern, worry, anxiety
incident: incident, event, occurrence, accident, mishap
death: death, fatality, die, deceased
bereaved: bereaved, bereavement, grieving
suicide: suicide, take their own life, taking their own life, self inflicted death
selfharm: self harm, self injury, harm themselves, harming themselves
abuse: abuse, maltreatment, mistreatment, ill treat
neglect: neglect, neglectful
assault: assault, attack, violence, violent
weapon: weapon, knife, firearm, gun
restraint: restraint, restrain, physical intervention
seclusion: seclusion, segregation, solitary confinement
detain: detain, detention, custody, locked up
release: release, set free
police: police, constabulary, police force
officer: officer, constable
lawyer: lawyer, solicitor, barrister, legal representative
interpreter: interpreter, translator, interpreting, translation
language: language, tongue
culture: culture, cultural, ethnicity, ethnic
religion: religion, faith, religious
learningdisability: learning disability, learning difficulty, intellectual disability, learning disabled
autism: autism, autistic
dementia: dementia, alzheimer
bed: bed
ward: ward, unit
theatre: operating theatre, operating room
surgery: surgery, operation, surgical
birth: birth, delivery of a baby, labour, childbirth
postnatal: postnatal, postpartum, after birth
infection: infection, sepsis, infected
fall: fall, fallen
bloodtest: blood test
dose: dose, dosage
prescription: prescription, prescribe
discharge: discharge
followup: follow up, followed up, follow on
emergency: emergency, accident and emergency, casualty, crisis
outofhours: out of hours, at night, overnight, weekend, at weekends
waiting: waiting time, waiting list, wait
threshold: threshold, criteria for referral
caseload: caseload, workload, case load
vacancy: vacancy, unfilled post
turnover: turnover of staff, staff turnover, retention of staff
volunteer: volunteer, voluntary
charity: charity, voluntary sector, third sector, non governmental organisation, ngo, civil society
business: business, company, firm, enterprise
owner: owner, proprietor
maker: manufacturer, maker, producer
inspector: inspector, inspectorate, regulator
member: member
leader: leader, leadership, director, chief executive, head
role: role, responsibility, function
mobile: mobile, move about, moving about, able to move
paediatric: paediatrician, consultant in paediatrics, children's doctor, paediatric
teenage: teenage, adolescence
twins: twin, multiple birth
sleep: sleep, sleeping, co sleeping, bed sharing
smoking: smoke, smoking, tobacco
alone2: lone, single handed, unaccompanied
escape: escape, flee, run away, get away
disclose: disclose, disclosure, reveal
consent: consent, permission, agreement of
confidential: confidentiality, privacy
choice: choice, option
barrier: obstacle, impediment
gap: gap, shortfall, deficiency, shortcoming
mistake: mistake, error, fault, failing
delay: delay, lateness, late
early: early, earlier, sooner, earliest
quick: quick, quickly, rapid, swift, fast, speedy
special: special, specific, particular, specialist
independent: independent, impartial, autonomous, external
transparent: transparent, transparency, openness
honest: honest, candid, candour, truthful
obvious: obvious, visible, conspicuous
whole: whole, entire, overall
different: different, separate
similar: similar, alike, look like, look alike, resemble
big: large, big, major, significant, substantial
small: small, minor, little
old: old, aged
new2: new, recent, newly, fresh
start: start, begin, commence, onset
finish: finish, end of, conclusion
during: during, throughout, in the course of, while
after: after, following, subsequent to, once
around: around, near, close to, next to, beside, adjacent
each2: per, each
maximum2: full load, full power
north: north, northern
south: south, southern
east: east, eastern
west: west, western
place2: site, location, premises, venue
building: building, property, structure
room: room
window: window
door: door, gate
stair: stair, staircase, step
lift: lift, elevator
sea: sea, ocean, marine, maritime
river: river, stream, waterway, canal
lake: lake, reservoir, pond
swim: swim, bathe, swimming
lifejacket: lifejacket, life jacket, buoyancy aid
helmet: helmet, hard hat
seatbelt: seat belt, safety belt, seatbelt
brake: brake, braking
signal: signal, light
crossing: crossing, level crossing
bicycle: bicycle, bike, cycle, cyclist
bus: bus, coach
taxi: taxi, cab, minicab
passenger: passenger, traveller
container: container
pilot: pilot, captain
customer: customer, consumer
household: household
neighbour: neighbour, neighborhood, neighbourhood
friend: friend
partner2: partner, spouse, husband, wife
sibling: sibling, brother, sister
grandparent: grandparent, grandmother, grandfather
fostercare: foster care, fostering, foster carer, foster parent, foster home
adoption: adoption, adoptive, adopter
lookedafter: looked after child, looked after, child in care, in the care of the local authority, in care
careleaver: care leaver, leaving care
runaway: missing from home, go missing, runaway, missing child, missing from care
exploitation: sexual exploitation, child sexual exploitation, exploitation, grooming
gang: gang, county line, county lines
homeeducated: home educated, educated at home, elective home education, taught at home, home schooling
excluded: excluded from school, exclusion from school, expelled, permanent exclusion
attendance: school attendance
headteacher: headteacher, head teacher, principal
teacher: teacher, tutor, lecturer
teaching: teaching, class, tuition
university: university, college, higher education
`;
