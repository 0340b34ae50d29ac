/** How the bodies of one kind speak and are spoken of: the words that fill the slots of a wording. */
export interface Voice {
  /** "hosp:ambulance": column key and kind. */
  readonly kind: string;
  readonly staff: readonly string[];
  /** One of the staff, without an article. */
  readonly worker: string;
  readonly manager: readonly string[];
  /** A senior post by name, with its article. */
  readonly lead: readonly string[];
  readonly teams: readonly string[];
  readonly record: string;
  readonly records: string;
  readonly form: string;
  readonly meeting: string;
  readonly client: string;
  readonly clients: string;
  readonly governance: string;
  /** What the body is called inside its own report or section: "the Trust". */
  readonly generic: string;
}

function readVoice(line: string): Voice {
  const [kind, generic, staff, worker, manager, lead, teams, records, form, meeting, clients, governance] =
    line.split(' | ');
  if (governance === undefined) throw new Error(`A voice wants twelve fields: ${line}`);
  const [record = '', recordPlural = ''] = (records ?? '').split('; ');
  const [client = '', clientPlural = ''] = (clients ?? '').split('; ');
  return {
    kind: kind ?? '',
    generic: generic ?? '',
    staff: (staff ?? '').split('; '),
    worker: worker ?? '',
    manager: (manager ?? '').split('; '),
    lead: (lead ?? '').split('; '),
    teams: (teams ?? '').split('; '),
    record,
    records: recordPlural,
    form: form ?? '',
    meeting: meeting ?? '',
    client,
    clients: clientPlural,
    governance,
  };
}

/**
 * One kind a line: kind | its name for itself | staff; … | one of them | manager; … | senior post; … | team; … | record; records |
 * form | meeting | client; clients | governing body.
 */
const lines = `
lscb | the Board | front-line practitioners; practitioners in all member agencies; staff of member agencies | practitioner | the agency's safeguarding lead | the Chair of the training sub-group; the Chair of the quality assurance sub-group; the Board Manager | every member agency | case record; case records | multi-agency referral form | child protection conference | family; families | the Board's Executive
csc | the Service | social workers; social workers and family support workers; duty social workers; social work staff | social worker | the team manager; the assistant team manager; each practice manager | the Assistant Director for Safeguarding; the Head of Fieldwork; the Principal Child Care Manager; the Head of Quality Assurance | each assessment team; every locality team | case file; case files | contact record | core group meeting | family; families | the departmental management team
ey | the Service | nursery staff; key workers and room leaders; child care staff; early years practitioners | key worker | the nursery manager; the children's centre manager | the Early Years Manager; the Head of Early Years | every setting; each nursery room | child's record; children's records | registration form | child protection conference | family; families | the management committee
hsg | the Department | housing officers; tenancy and neighbourhood officers; housing management staff | housing officer | the area housing manager; the neighbourhood manager | the Head of Housing; the Director of Housing Services; the Tenancy Services Manager | each area office; every neighbourhood team | tenancy file; tenancy files | tenancy visit form | child protection conference | tenant; tenants | the housing management board
ho | the Primary Care Trust | health staff in all provider services; clinicians in every provider organisation; health professionals | health professional | the named professional; the clinical manager | the Designated Nurse; the Designated Doctor; the Director of Nursing | each provider service; every provider organisation | health record; health records | safeguarding referral form | child protection conference | patient; patients | the Trust Board
hosp:acute | the Trust | ward and emergency department staff; nursing and medical staff; midwives and ward sisters; paediatric and emergency nurses; junior doctors | clinician | the ward manager; the lead nurse; the matron | the Medical Director; the Named Doctor; the Director of Nursing; the Named Midwife | each ward and department; every department that treats children | set of hospital notes; hospital notes | nursing assessment form | discharge planning meeting | patient; patients | the Trust Board
hosp:ambulance | the Ambulance Trust | ambulance crews; paramedics and call takers; operational staff | paramedic | the duty station officer; the clinical team leader | the Director of Operations; the Clinical Director | every ambulance station; each station | patient report form; patient report forms | vulnerable person notification form | strategy meeting | patient; patients | the clinical governance committee
comm:hv | the Service | health visitors; health visitors and community nursery nurses; community health staff; health visitors and community midwives | health visitor | the clinical team leader; the locality manager; the service manager | the Head of Health Visiting; the Named Nurse; the Head of Children's Community Services | each health visiting team; every locality team | child health record; child health records | family health needs assessment | core group meeting | family; families | the provider services committee
comm:camhs | the Service | clinicians; therapists and community psychiatric nurses; CAMHS clinicians | clinician | the team co-ordinator; the consultant in charge; the service manager | the Clinical Lead; the Head of Service | each clinic; every community team | clinical record; clinical records | initial assessment form | child protection conference | young person; young people | the clinical governance group
comm:gp | the practice | general practitioners; doctors and practice nurses; practice staff | doctor | the practice manager; the senior partner | the Named General Practitioner; the practice safeguarding lead | each practice | patient record; patient records | new patient questionnaire | child protection conference | patient; patients | the partners
comm:sn | the Service | school nurses; school health staff | school nurse | the team leader; the school health manager | the Head of School Nursing; the Named Nurse | each school nursing team | school health record; school health records | school entry questionnaire | child protection conference | pupil; pupils | the provider services committee
amh:mental | the Trust | adult mental health staff; care co-ordinators; community psychiatric nurses; ward and community staff | care co-ordinator | the team manager; the ward manager; the service manager | the Director of Nursing; the Named Nurse; the Medical Director | each community mental health team; every ward and community team | clinical record; clinical records | care programme form | care programme review | patient; patients | the Trust Board
amh:drugs | the team | drug and alcohol workers; prescribing and key-working staff | key worker | the team manager; the clinical lead | the Joint Commissioning Manager; the Head of Substance Misuse Services | each treatment team | treatment record; treatment records | treatment assessment form | treatment review | client; clients | the joint commissioning group
edu | the Authority | designated teachers; teachers and pastoral staff; school staff; education welfare officers | designated teacher | the head teacher; the head of year; the principal education welfare officer | the Head of School Improvement; the Assistant Director for Learning; the Head of Inclusion | every school; each school | pupil file; pupil files | cause for concern form | child protection conference | pupil; pupils | the schools forum
cnx | the Service | personal advisers; Connexions staff | personal adviser | the team manager; the area manager | the Head of Connexions; the Operations Manager | each Connexions centre | client record; client records | assessment form | child protection conference | young person; young people | the partnership management group
yot | the Service | youth offending officers; youth justice workers; case managers; youth offending staff | case manager | the operational manager; the practice manager | the Head of Youth Offending Services; the Deputy Manager | each supervision team | case record; case records | home visit form | risk management meeting | young person; young people | the youth offending management board
pol | the Force | officers; response officers; officers and control room staff; detectives in the specialist unit; patrol officers | officer | the duty inspector; the detective sergeant; the shift supervisor | the Head of Public Protection; the Assistant Chief Constable; the Detective Superintendent for public protection | each response team; every division | incident log; incident logs | child concern notification | strategy meeting | family; families | the public protection board
prob | the Probation Trust | offender managers; probation officers; offender managers and programme staff | offender manager | the team manager; the senior probation officer | the Director of Offender Management; the Head of Public Protection | each offender management unit | offender record; offender records | initial assessment form | multi-agency public protection meeting | offender; offenders | the Probation Board
vol | the organisation | project workers; volunteers and project workers; outreach workers; support workers | project worker | the project manager; the scheme co-ordinator | the Chief Officer; the Regional Manager; the trustee for safeguarding | each project | project record; project records | referral form | child protection conference | family; families | the trustees
misc:cafcass | Cafcass | family court advisers; children's guardians and family court advisers | family court adviser | the service manager | the Head of Service; the Regional Director | each local team | case file; case files | safeguarding checks form | child protection conference | family; families | the national management team
misc:employer | the Company | delivery and service staff | member of staff | the depot manager | the Operations Director | each depot | staff file; staff files | incident form | child protection conference | family; families | the directors
misc:leisure | the Company | pool and play staff | member of staff | the duty manager | the Operations Manager | each centre | incident log; incident logs | incident form | child protection conference | family; families | the directors
misc:fire | the Service | fire safety staff | fire safety officer | the station manager | the Head of Community Safety | each station | visit record; visit records | home fire safety form | child protection conference | family; families | the Fire and Rescue Authority
misc:interpreting | the Company | interpreters | interpreter | the bookings manager | the Managing Director | each office | booking record; booking records | booking form | child protection conference | family; families | the directors
`;

const voices: readonly Voice[] = lines.trim().split('\n').map(readVoice);

const byKind = new Map(voices.map((entry) => [entry.kind, entry]));

/** The voice of a kind of body; kinds of a column that share one voice ("vol:home-visiting") fall back on the column's. */
export function findVoice(kind: string): Voice {
  const found = byKind.get(kind) ?? byKind.get(kind.split(':')[0] ?? '') ?? byKind.get('misc:cafcass');
  if (!found) throw new Error(`No voice for ${kind}`);
  return found;
}
