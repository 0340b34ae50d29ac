/** Work that one kind of agency does and others don't, and its posts, by the agency. */
export const agencyWork: readonly (readonly [string, RegExp])[] = [
  [
    'all-agencies',
    /\bacross (?:the )?(?:health|all agencies|agencies|partners|services|sectors)\b|\bhealth, (?:education|police|social care)\b|\bthe partnership\b|\b(?:multi|inter)-?agency (?:training|audits?|courses?|programmes?|procedures?|policy|policies|guidance)\b|\bsafeguarding children procedures\b|\b(?:chief (?:officers|executives)|independent chair|serious case review (?:panel|sub-?group)|sub-?groups?|sub-?committees?|procedures group|task (?:and finish )?group)\b|\ball front ?-?line (?:practitioners|professionals|workers)\b|\b(?:all|every|each|any) (?:\w+ )?agenc(?:y|ies)\b|\bacross the (?:county|city|borough|partnership|area)\b/gi,
  ],
  [
    'childrens-social-care',
    /\b(?:social work(?:er)?s?|social care|section (?:17|47)|(?:core|initial|single|viability) assessments?|duty (?:team|function|desk|officer|staff|worker)s?|(?:contact|referral|assessment|safeguarding) (?:teams?|services?|unit)|CAF (?:co-?ordinators?|panels?)|disabled children's team|legal (?:services|department|section|team)|conference chairs?|special guardian\w*|permanence|customer services|contact centres?|disabled children's (?:service|team)s?|children with disabilities (?:service|team)s?|placing authorit(?:y|ies)|receiving authorit(?:y|ies)|looked after|emergency duty team|child in need|in care|care leavers?|foster(?:ing)? (?:carers?|placements?|panels?)|kinship|adoption|placements?|team managers?|service managers?|heads? of (?:service|safeguarding|children)|assistant directors?|allocated worker|family support workers?|legal planning|independent reviewing|on a plan|ICS|integrated children's system|care ?first|children's homes?)\b/gi,
  ],
  [
    'hospital-trust',
    /\b(?:(?<!psychiatric |mental health )wards?|(?<!community )paediatrics?|(?<!community )paediatricians?|accident and emergency|emergency department|casualty|maternity|midwi(?:fe|ves|fery)|obstetric\w*|neonatal|special care baby|x-?rays?|radiolog\w+|radiograph\w+|surgeons?|anaesthetists?|hospital consultants?|registrars?|junior doctors?|locum doctors?|bank nurses?|out-?patients?|in-?patients?|antenatal|labour ward|in labour|birth notes|fracture clinics?|skeletal surveys?|(?<!psychiatric |community )consultants?(?! psychiatr| in public health| midwi)|ambulance|paramedics?|triage|hospitals?)\b|\bA&E\b/gi,
  ],
  [
    'community-health',
    /\b(?:health visit\w+|school nurs\w+|community (?:staff )?nurs\w+|nursery nurses?|CAMHS|GPs?|general practi\w+|practice nurses?|surger(?:y|ies)|breast-?feeding|post-?natal|immunisations?|dentists?|pharmac\w+|sexual health|contraceptive|walk-in|walk in centres?|family nurses?|child and adolescent mental health|child development (?:centres?|teams?)|community paediatric\w*|speech and language|occupational therap\w+|family doctors?|primary care|(?:baby|well baby|contraception) clinics?|clinics for contraception|clinic appointments?|new birth visits?|developmental (?:checks?|reviews?)|self-harm\w*|(?:young people|teenagers?|adolescents?|children) with mental (?:health|illness)\w*)\b/gi,
  ],
  ['health', /\b(?:designated|named) (?:doctor|nurse|professional|midwife)s?\b|\b(?:health staff|clinicians?)\b/gi],
  [
    'education',
    /\b(?:pupils?|teachers?|head ?teachers?|classrooms?|(?:school )?governors|governing bod\w+|schools?(?! nurs| health)|designated person|home educat\w+|home education|admissions?|attendance officers?|education welfare|colleges?|exclusions?|excluded|truan\w+|attendance teams?|educational psycholog\w+|curriculum|lesson plans?)\b/gi,
  ],
  [
    'early-years',
    /\b(?:nurser(?:y|ies)|childminders?|children's centres?|pre-?schools?|playgroups?|key persons?|family information|nappy)\b/gi,
  ],
  [
    'police',
    /\b(?:police(?! checks?)|constables?|sergeants?|arrest\w*|999 calls?|custody suites?|detectives?|crime reports?|command and control|call (?:handlers?|takers?)|patrol\w*|policing|the force|officers attending|attending officers?|(?:neighbourhood|domestic (?:abuse|violence)) officers?|bail conditions?|to 999|domestic (?:abuse|violence) risk assessments?|missing person reports?|at the scene)\b/gi,
  ],
  ['probation', /\b(?:probation|offender managers?|pre-?sentence reports?|licence conditions)\b/gi],
  ['youth-offending', /\b(?:youth offending|young offenders?|youth justice|YOTs?|YOS|referral orders?)\b/gi],
  [
    'housing',
    /\b(?:landlords?|tenan(?:cy|cies|ts?)|housing (?:departments?|officers?|staff|services?|teams?|associations?|section|providers?)|homeless(?:ness)?|evictions?|temporary accommodation|bed and breakfast|lettings?|hostels?|hostel staff|estate officers?|temporary (?:units?|housing)|rehous\w+|housing benefit)\b/gi,
  ],
  [
    'adult-mental-health',
    /\b(?:psychiatr\w+|psychos[ie]s|psychotic|drug and alcohol|mental health (?:team|ward|trust|service|worker|nurse)s?|substance misuse (?:service|worker|team)s?|drug workers?|prescribers?|care programme approach|CPA|crisis (?:resolution|intervention|and home treatment|teams?)|home treatment|care co-?ordinators?|methadone (?:clinics?|prescri\w+|scripts?|programmes?|treatment)|take-home methadone|prescribing services?|detox\w*|needle exchange|community psychiatric|dual diagnosis)\b/gi,
  ],
  ['connexions', /\bconnexions\b|\bpersonal advisers?\b/gi],
  [
    'voluntary-provider',
    /\b(?:volunteers?|trustees|charit(?:y|ies)|refuges?|befriend\w+|IDVAs?|voluntary (?:project|sector|agency|group)s?|helplines?)\b/gi,
  ],
  ['cafcass', /\b(?:cafcass|children's guardians?|private law|the courts?)\b/gi],
];
