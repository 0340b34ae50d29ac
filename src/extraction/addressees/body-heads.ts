/** Nouns by what they name: something that can be asked to act, somebody whom a recommendation is about, or a thing. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stems (singular) of nouns for organisations, groups and posts that can act. */
const bodyHeads = list(`
  academy administration administrator adviser advisor advocate agency airline airport ambassador army assembly association authority bank board body branch brigade
  bureau business cabinet centre chair chairman chairperson chamber champion charity chief church clinician club coastguard college commander command commission
  commissioner commissioning committee company confederation congress consortium consultant contractor coordinator co-ordinator coroner corporation council councillor court
  decision-maker dean department designer developer diocese director directorate division doctor editor embassy employer enforcement executive faculty federation firm force
  forum foundation fund funder government governor group head headteacher hospital hub industry inspector inspectorate institute institution investigator judge judiciary jurisdiction
  laboratory landlord lead leader leadership league legislature lender library magistrate maker management manager manufacturer mayor media member-state midwife minister ministry municipality museum
  network nurse nursery office officer official ombudsman operator orchestra organisation organization owner panel parliament partner partnership party police practitioner
  premier president principal prison professional profession promoter prosecutor provider publisher railroad railway regiment registrar regulator responder retailer school secretariat
  secretary sector senate senior service shipowner society specialist sponsor staff state steering-group stakeholder subcommittee sub-committee supervisor supplier surgeon surgery syndicate
  taskforce task-force teacher team territory tribunal trust trustee union unit university utility venue vendor volunteer-centre warden watchdog worker
  governing academic broadcaster platform practice clinic directors-general principal-investigator signatory
`);

/** Of those, the nouns for one person at work. */
const personHeads = list(`
  adviser advisor clinician consultant coordinator co-ordinator doctor inspector lead leader manager midwife nurse officer official practitioner
  professional specialist supervisor surgeon teacher worker judge member person colleague staff assessor author investigator designer
`);

/** Stems of nouns for those whom a recommendation serves: never addressees by themselves. */
const servedHeads = list(`
  adult applicant baby boy candidate carer child claimant client consumer customer defendant delegate detainee driver family father friend girl individual infant inmate
  learner man member mother offender parent passenger patient people person pilot prisoner public pupil relative resident sibling student survivor tenant user victim
  visitor witness woman youth relation subject case doctor
`);

/** Stems of capitalised nouns that name documents, plans and the like. */
const thingHeads = list(`
  act action agreement amendment annex appendix article assessment bill bulletin campaign chapter charter circular code concordat conference contract convention course curriculum
  database declaration directive duty event evidence exercise figure form framework guidance guide guideline handbook initiative inquiry inquest instrument law legislation letter
  manual measure memorial memorandum mission model module order paper paragraph pathway plan planning policy portal principle procedure proceeding process programme program project protocol recommendation
  redress register regulation report requirement review rule safety scheme section service-level standard statement strategy study summary survey system table template tool toolkit training treaty
  treatment website work workshop year information data communication record support supervision learning risk care practice contact january february march april may june july august september october
  november december england scotland wales ireland
`);

/** Endings of nouns for actions, qualities and stuff, which need no article: "Consideration", "Training", "Safety". */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ing|ism|ship|age|ture|sis|cy|gy|th|ty)$/;

const singular = (word: string): string => {
  const bare = word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '');
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ches|shes|xes)$/.test(bare)) return bare.slice(0, -2);
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
};

/** Whether the noun names something that acts. */
export const isBodyHead = (word: string): boolean => bodyHeads.has(singular(word));
/** Whether the noun names one person at work: "a trained officer", not "officers". */
export const isOnePerson = (word: string): boolean => personHeads.has(word.toLowerCase());
/** Whether the noun names those whom a recommendation serves. */
export const isServedHead = (word: string): boolean => servedHeads.has(singular(word));
/** Whether the noun names a document, a plan, a place, a month, an action or a quality. */
export const isThingHead = (word: string): boolean =>
  thingHeads.has(singular(word)) || (!isBodyHead(word) && abstractEnding.test(word.toLowerCase()));
/** Whether two printings of a noun are one. */
export const sameNoun = (a: string, b: string): boolean => singular(a) === singular(b);
