/**
 * Families of words that cues name as "<child>": the ways in which reports speak of one thing. A word stands for itself, its
 * plural and its possessive; "infant*" for every word that begins so.
 */
const families = {
  child: `child children infant* baby babies toddler* newborn* adolescent* teenager* youngster* pupil* youth minor* boy* girl* son*
    daughter*`,
  parent: 'parent* mother* father* carer* caregiver* guardian* mum* dad* stepfather* stepmother* stepparent* step',
  family: 'family families relative* household* grandparent* grandmother* grandfather* aunt* uncle* kin kinship',
  man: 'father* stepfather* male* men man boyfriend* partner* dad* husband*',
  adult: 'adult* resident* patient* client* tenant* prisoner* detainee* user* customer* victim* survivor*',
  staff: `staff practitioner* professional* worker* officer* nurse* doctor* gp gps midwife midwives visitor* teacher* clinician* crew*
    employee* consultant* paediatrician* personnel workforce colleague* therapist* psychiatrist* physician* sergeant* constable* driver*
    pilot* controller* operative* carer* paramedic* registrar* volunteer* governor*`,
  manager: 'manager* supervisor* management leader* director* senior head* executive*',
  agency: `agency agencies service* organisation* organization* department* trust* authority authorities council* police school* hospital* partner*
    provider* team* board* force* practice* surgery social gp gps midwi* ward* nursery college* court* prison* housing charity charities
    regulator* company companies ambulance cafcass probation camhs`,
  record: `record* note notes file files entry entries log logs sheet* form forms register* database* documentation paperwork proforma*
    template* chronolog* card* chart* notebook* casefile*`,
  write:
    'record* document* note noted noting enter entered log logged write written wrote code coded capture* complete* file filed sign* annotate*',
  share: `share* sharing shared pass passed passing exchange* send sent sends sending forward* copy copied notif* inform informed informing tell told
    telling communicat* disclos* relay* alert* pass* supply supplied report* provid* contact*`,
  information:
    'information intelligence concern* detail* data finding* incident* report* result* history histories letter* summary summaries',
  training: `train* course* workshop* seminar* induction* curricul* teach* taught educat* elearning webinar* tuition coach* module* syllabus*
    classroom instruct* lecture*`,
  meeting: 'meeting* conference* panel* forum* hearing* discussion* committee* group* meet meets',
  attend: 'attend* invit* represent* participat* apolog* quora* quorum contribut* present',
  assess: 'assess* reassess* screen* triage',
  move: 'move* moved moving transfer* change* changing leave* leaving relocat* switch*',
  change: `amend* revis* change* alter* update* updat* modif* review* improv* redesign* rewrit* strengthen* introduc* develop* creat* produc* adopt*
    implement* establish* devis* agree* set design* publish* issue* adapt* add* include* includ* extend*`,
  make: `introduc* develop* creat* produc* adopt* establish* devis* agree* set design* publish* issu* commission* launch* launch write draw prepare*
    draft*`,
  law: 'law laws legislation legislat* statute* statutory code constitution* bill bills regulation* decree* ordinance*',
  public:
    'public parents communities community population citizens consumers residents passengers families travellers customers',
  government: `government governments minister* ministry ministries parliament secretary cabinet department* treasury home whitehall executive
    administration* senate congress`,
  harm: 'harm* abuse* abus* neglect* injur* danger* risk* death* die* dying maltreat* exploit*',
} as const;

/** Name of a family of words. */
export type WordFamily = keyof typeof families;

/** The words of a family as written in cues ("child", "infant*"); null when there is none of that name. */
export function wordFamily(name: string): readonly string[] | null {
  return Object.hasOwn(families, name) ? families[name as WordFamily].split(/\s+/) : null;
}
