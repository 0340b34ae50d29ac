/** Work that one kind of agency does and others don't, and its posts, by the agency. */
export const agencyWork: readonly (readonly [string, RegExp])[] = [
  [
    'all-agencies',
    /\bacross (?:the )?(?:health|all agencies|agencies|partners|services|sectors)\b|\bhealth, (?:education|police|social care)\b|\bthe partnership\b|\bmulti-?agency (?:training|audits?|courses?|programmes?)\b/gi,
  ],
  [
    'childrens-social-care',
    /\b(?:social work(?:er)?s?|social care|section (?:17|47)|(?:core|initial|single) assessments?|duty (?:team|function|desk|officer|staff)s?|referral and assessment (?:team|service)|looked after|emergency duty team|child in need|in care|care leavers?|foster(?:ing)? (?:carers?|placements?|panels?)|kinship|adoption|placements?|team managers?|service managers?|heads? of (?:service|safeguarding|children)|assistant directors?|allocated worker|family support workers?|legal planning|independent reviewing|on a plan|ICS|integrated children's system|care ?first|children's homes?)\b/gi,
  ],
  [
    'hospital-trust',
    /\b(?:wards?|paediatrics?|paediatricians?|accident and emergency|emergency department|casualty|maternity|midwi(?:fe|ves|fery)|obstetric\w*|neonatal|special care baby|x-?rays?|radiolog\w+|radiograph\w+|surgeons?|anaesthetists?|hospital consultants?|registrars?|junior doctors?|locum doctors?|bank nurses?|out-?patients?|in-?patients?|antenatal|labour|birth notes|ambulance|paramedics?|triage|hospitals?)\b|\bA&E\b/gi,
  ],
  [
    'community-health',
    /\b(?:health visit\w+|school nurs\w+|community (?:staff )?nurs\w+|nursery nurses?|CAMHS|GPs?|general practi\w+|practice nurses?|surger(?:y|ies)|breast-?feeding|post-?natal|immunisations?|dentists?|pharmac\w+|sexual health|contraceptive|walk-in|family nurses?|child and adolescent mental health)\b/gi,
  ],
  ['health', /\b(?:designated|named) (?:doctor|nurse|professional|midwife)s?\b|\b(?:health staff|clinicians?)\b/gi],
  [
    'education',
    /\b(?:pupils?|teachers?|head ?teachers?|classrooms?|(?:school )?governors|governing bod\w+|schools?|designated person|home educat\w+|home education|admissions?|attendance officers?|education welfare|colleges?|exclusions?|truan\w+)\b/gi,
  ],
  [
    'early-years',
    /\b(?:nurser(?:y|ies)|childminders?|children's centres?|pre-?schools?|playgroups?|key persons?|family information)\b/gi,
  ],
  [
    'police',
    /\b(?:police|constables?|sergeants?|arrest\w*|999 calls?|custody suites?|detectives?|crime reports?|command and control|call handlers?|patrol\w*|policing)\b/gi,
  ],
  ['probation', /\b(?:probation|offender managers?|pre-?sentence reports?|licence conditions)\b/gi],
  ['youth-offending', /\b(?:youth offending|young offenders?|youth justice|YOT)\b/gi],
  [
    'housing',
    /\b(?:landlords?|tenan(?:cy|cies|ts?)|housing (?:departments?|officers?|staff|services?|teams?|associations?|section|providers?)|homeless(?:ness)?|evictions?|temporary accommodation|bed and breakfast|lettings?)\b/gi,
  ],
  [
    'adult-mental-health',
    /\b(?:psychiatr\w+|drug and alcohol|mental health (?:team|ward|trust|service|worker|nurse)s?|substance misuse (?:service|worker|team)s?|drug workers?|prescribers?|care programme approach|CPA)\b/gi,
  ],
  ['connexions', /\bconnexions\b|\bpersonal advisers?\b/gi],
  [
    'voluntary-provider',
    /\b(?:volunteers?|trustees|charit(?:y|ies)|refuges?|voluntary (?:project|sector|agency|group)s?|helplines?)\b/gi,
  ],
  ['cafcass', /\b(?:cafcass|children's guardians?|private law)\b/gi],
];
