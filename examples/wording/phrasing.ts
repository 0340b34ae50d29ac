import { findVoice, type Voice } from '../agencies/voice.ts';
import type { CasePlan } from '../planning/case-plan.ts';
import type { ReviewBody } from '../planning/review-bodies.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { capitalise, nameForItself, nameInSentence } from './body-names.ts';
import { chooseTail, type Tail } from './tails.ts';
import type { Wording } from './wording-lines.ts';

/** How an author opens a recommendation: naming the body, or leaving it to the heading above. */
export type Opening =
  | 'should'
  | 'must'
  | 'recommended'
  | 'panel'
  | 'we'
  | 'name-to'
  | 'bare'
  | 'generic'
  | 'to'
  | 'that';

export interface Phrased {
  readonly text: string;
  /** As worded; '' none. */
  readonly deadline: string;
}

const partners = [
  "children's social care",
  'the health visiting service',
  'the police',
  'adult mental health services',
  'the housing department',
  'the drug and alcohol team',
];
const olderPartners = [...partners.filter((name) => !name.includes('visiting')), 'the youth offending team', 'schools'];
const partnerColumns: Readonly<Record<string, string>> = {
  csc: "children's social care",
  comm: 'the health visiting service',
  pol: 'the police',
  amh: 'adult mental health services',
  hsg: 'the housing department',
  yot: 'the youth offending team',
  edu: 'schools',
};

function choosePartner(body: ReviewBody, plan: CasePlan, random: SeededRandom): string {
  const pool = plan.ageBand === 'Age 11 +' ? olderPartners : partners;
  return random.pick(
    pool.filter((name) => name !== partnerColumns[body.column] && !(body.column === 'amh' && name.includes('drug'))),
  );
}

function fixArticles(text: string): string {
  return text.replace(/\b([Aa]) (?=[aeiou])(?!(?:un[it]|us|one|eu))/g, '$1n ').replace(/ {2,}/g, ' ');
}

function fillSlots(text: string, voice: Voice, body: ReviewBody, plan: CasePlan, random: SeededRandom): string {
  const chosen = text.replace(/\[([^\]]*)\]/g, (_, options: string) => random.pick(options.split('|')));
  const filled = chosen.replace(/\{([a-z]+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'staff':
        return random.pick(voice.staff);
      case 'worker':
        return voice.worker;
      case 'manager':
        return random.pick(voice.manager);
      case 'lead':
        return random.pick(voice.lead);
      case 'teams':
        return random.pick(voice.teams);
      case 'record':
        return voice.record;
      case 'records':
        return voice.records;
      case 'form':
        return voice.form;
      case 'meeting':
        return voice.meeting;
      case 'client':
        return voice.client;
      case 'clients':
        return voice.clients;
      case 'governance':
        return voice.governance;
      case 'partner':
        return choosePartner(body, plan, random);
      case 'm':
        return random.pick(['three', 'four', 'six']);
      default:
        throw new Error(`No slot {${slot}} in "${text}"`);
    }
  });
  return filled.replace(/ ,/g, ',').trim();
}

/** Voice of the agencies together, for wordings that a board addresses to its members rather than to itself. */
const agenciesTogether: Partial<Voice> = {
  staff: ['front-line staff', 'practitioners', 'staff who work with families'],
  manager: ['the line manager', 'the safeguarding lead'],
  lead: ['its safeguarding lead', 'a senior manager'],
  teams: ['each of its teams'],
  record: 'case record',
  records: 'case records',
  form: 'referral form',
  governance: 'its own management board',
};

function boardNames(board: string, together: boolean): string[] {
  if (together)
    return [
      'each member agency',
      'every member agency',
      'each agency that belongs to the Board',
      'all agencies',
      'all member agencies',
    ];
  return [
    board,
    board,
    'the Board',
    'the Safeguarding Children Board',
    'the Local Safeguarding Children Board',
    'the LSCB',
  ];
}

function chooseName(body: ReviewBody, together: boolean, predicate: string, random: SeededRandom): string {
  if (body.column !== 'lscb') return nameInSentence(body);
  const singularOnly = /\b(its|it)\b/.test(predicate);
  const names = boardNames(body.name, together).filter((name) => !singularOnly || !name.startsWith('all '));
  return random.pick(names);
}

/** "ensure that doctors see …" may as well be said of the doctors: "Doctors should see …". */
function shiftToStaff(predicate: string): string | null {
  const found =
    /^(?:ensure|make sure|see) that (?=\{staff\})\{staff\} (?!do not|are |know|understand|whose|who )(.+)$/.exec(
      predicate,
    );
  if (found) return `{staff} should ${found[1]}`;
  const required = /^require \{staff\} to (.+)$/.exec(predicate);
  return required ? `{staff} should ${required[1]}` : null;
}

function open(opening: Opening, name: string, generic: string, predicate: string): string {
  switch (opening) {
    case 'should':
      return `${capitalise(name)} should ${predicate}`;
    case 'must':
      return `${capitalise(name)} must ${predicate}`;
    case 'recommended':
      return `It is recommended that ${name} should ${predicate}`;
    case 'panel':
      return `The panel recommends that ${name} should ${predicate}`;
    case 'we':
      return `We recommend that ${name} ${predicate}`;
    case 'name-to':
      return `${capitalise(name)} to ${predicate}`;
    case 'bare':
      return capitalise(predicate);
    case 'generic':
      return `${capitalise(generic)} should ${predicate}`;
    case 'to':
      return `To ${predicate}`;
    case 'that':
      return `That ${generic} ${predicate}`;
  }
}

const unnamed: ReadonlySet<Opening> = new Set(['bare', 'generic', 'to', 'that']);

/**
 * Says a wording as one author would to one body: opening, words of that body, and sometimes a deadline, an owner or a
 * reason. `opening` decides whether the body is named in the sentence.
 */
export function phraseRecommendation(
  wording: Wording,
  body: ReviewBody,
  plan: CasePlan,
  opening: Opening,
  deadlineInText: boolean,
  random: SeededRandom,
): Phrased {
  const together = body.column === 'lscb' && !wording.explicit.has('lscb');
  const own = findVoice(body.kind);
  const voice: Voice = together ? { ...own, ...agenciesTogether } : own;
  const tail: Tail = chooseTail(wording, voice, body, plan, deadlineInText, random);
  const sectioned = unnamed.has(opening) && body.column !== 'lscb';
  const staffLed = sectioned && random.chance(0.55) ? shiftToStaff(wording.text) : null;
  let sentence: string;
  if (staffLed) {
    sentence = capitalise(fillSlots(staffLed, voice, body, plan, random));
  } else {
    const predicate = fillSlots(wording.text, voice, body, plan, random);
    const name = chooseName(body, together, predicate, random);
    sentence = open(opening, name, together ? 'each agency' : nameForItself(body, voice.generic), predicate);
  }
  const text = fixArticles(`${sentence}${tail.inline}.${tail.sentences.map((item) => ` ${item}`).join('')}`);
  return { text, deadline: tail.deadline };
}
