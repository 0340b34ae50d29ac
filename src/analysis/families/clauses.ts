import { type Concept, conceptsFrom } from './concepts.ts';
import { stemOf } from './word-form.ts';

/** A word or phrase that says something, with the direction in which its clause asks for it. */
export interface Term {
  /** What it is compared by: a stem or the name of a group of words that say the same. */
  readonly key: string;
  /** The name of the deed that it asks for, else ''. */
  readonly deed: string;
  /** As it stands in the text, in lower case. */
  readonly words: string;
  /** Index of its clause. */
  readonly clause: number;
  /** Index among the terms of the text. */
  readonly place: number;
}

export interface Clause {
  /** 1 when it asks for something to be, -1 when it asks for it not to be. */
  direction: 1 | -1;
  /** Whether one lessening or preventing deed alone turned it: "reduce delays", "prevent delays". */
  lessening: boolean;
  /** Whether it asks to face something unwelcome: "combat trafficking". */
  facing: boolean;
  /** The words that turned it, as they stand. */
  readonly turnedBy: string[];
  /** Whether its subject is what is asked for: "the policy should be reviewed". */
  passive: boolean;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Terms before this index are its subject; -1 while no modal verb was seen. */
  subjectEnd: number;
  /** Whether a word such as "when" or "who" opened it. */
  opened: boolean;
  /** Whether it says to what end: "so that". */
  result: boolean;
}

export interface ReadText {
  readonly terms: readonly Term[];
  readonly clauses: readonly Clause[];
  /** Words and figures as they stand, in lower case. */
  readonly words: readonly string[];
  /** Figures in the text, as digits. */
  readonly numbers: readonly string[];
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry nothing to compare by. */
const empty =
  list(`a an the this that these those its their his her our your my it they them he she we i you there here of to in on at by for with
  from into onto about as and or but so if be is are was were been being am has have had do does did done should must shall will would can could may
  might ought need needs needed necessary also very more most such other another some any each every all both either same than then too just only own
  which who whom whose what when where while how why whether because since until unless order out up down off through per via well far what upon
  between among against during regarding relating concerning recommend recommended recommends recommendation
  recommendations believe believes urge urges urged invite invited please therefore however accordingly again once s say ensure yet still now
  himself herself itself themselves one ones us etc eg ie it's that's one's`);

/** Words after which another clause begins, with a direction of its own. */
const openers = list(
  'who which whose whom where when whenever if unless until because since after before while whether although so',
);
const negations = list('not never no nobody none neither nor cannot without nothing nowhere');
const modals = list('should must shall will ought');
/** Verbs that hand on their direction to what they ask of somebody else. */
const handing = list('require allow forbid ensure ask');
const carriers = /^(?:effort|measur|step|action|work|duti|need|require)/;

const numerals: ReadonlyMap<string, string> = new Map(
  `one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fourteen:14 fifteen:15 sixteen:16 eighteen:18
   twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', digits = ''] = pair.split(':');
      return [word, digits];
    }),
);

const tokenPattern = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[.,;:!?()\n]/g;

function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/\b(?:can't|cannot)\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'s?(?![a-z])/g, '');
  return plain.match(tokenPattern) ?? [];
}

const determiner = /^(?:the|an?|its|their|his|her|all|any|each|every|existing|these|those)$/;
const finite = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|not)$/;
const participle = /(?:ed|en|wn|ght|ade|ept|eld|ent|one|set|put|cut|led|let|old|uilt|een)$/;

/** The longest listed phrase that begins at `at`. */
function phraseAt(stems: readonly string[], at: number): Concept | null {
  for (const concept of conceptsFrom(stems[at] ?? '')) {
    let fits = true;
    for (let i = 1; i < concept.stems.length && fits; i++) fits = stems[at + i] === concept.stems[i];
    if (fits) return concept;
  }
  return null;
}

/**
 * Reads a recommendation into terms and clauses. Each clause has a direction: a negation or a verb that undoes turns it,
 * two turn it back. Linear in the text.
 */
export function readClauses(text: string): ReadText {
  const tokens = tokensOf(text);
  const stems = tokens.map((token) => stemOf(token));
  const terms: Term[] = [];
  const clauses: Clause[] = [];
  const numbers: string[] = [];
  let sentence = 0;
  let clause: Clause = openClause();
  let current = 0;
  /** The clause whose subject is interrupted by a description, to be taken up at its verb; -1 none. */
  let interrupted = -1;
  let lessenings = 0;
  let turns = 0;
  let contentSinceDeed = 0;
  let handsOn = false;
  let mainDeed = false;

  function openClause(): Clause {
    const opened: Clause = {
      direction: 1,
      lessening: false,
      facing: false,
      turnedBy: [],
      passive: false,
      sentence,
      subjectEnd: -1,
      opened: false,
      result: false,
    };
    clauses.push(opened);
    return opened;
  }
  const startClause = (inherits = false): void => {
    const parent = clause;
    if (!parent.opened) interrupted = parent.subjectEnd < 0 && !mainDeed ? current : -1;
    clause = openClause();
    current = clauses.length - 1;
    if (inherits) {
      clause.direction = parent.direction;
      clause.lessening = parent.lessening;
    }
    lessenings = 0;
    turns = 0;
    contentSinceDeed = 0;
    handsOn = false;
    mainDeed = false;
  };
  const turn = (word: string): void => {
    clause.direction = clause.direction === 1 ? -1 : 1;
    clause.turnedBy.push(word);
    turns++;
  };

  const subjects = beforeModals(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (/^[.!?;\n]$/.test(token)) {
      if (token !== ';') sentence++;
      startClause();
      continue;
    }
    if (/^[,:()]$/.test(token)) {
      // A phrase set in front belongs to the request that follows it; one set behind, to the request before it.
      if (mainDeed || clause.opened)
        startClause(mainDeed && !clause.opened && (phraseAt(stems, at + 1)?.deed ?? '') === '');
      continue;
    }
    if (modals.has(token) && clause.opened) {
      const taken = clauses[interrupted];
      startClause();
      if (taken !== undefined && taken.sentence === sentence) {
        clauses.pop();
        current = clauses.indexOf(taken);
        clause = taken;
      }
    }
    if (modals.has(token) || ((token === 'need' || token === 'needs') && clause.subjectEnd < 0)) {
      if (clause.subjectEnd >= 0 && mainDeed) startClause();
      clause.subjectEnd = terms.length;
      let next = at + 1;
      while (
        next < at + 4 &&
        /^(?:not|no|longer|also|never|always|to|now|therefore|each|all)$|ly$/.test(tokens[next] ?? '')
      )
        next++;
      clause.passive = /^(?:be|been)$/.test(tokens[next] ?? '') && participle.test(tokens[next + 1] ?? '');
      continue;
    }
    if (openers.has(token) && !(token === 'so' && tokens[at + 1] !== 'that')) {
      startClause(/^wh(?:ich|o|ose|om)$/.test(token) && !/^[,.;:]$/.test(tokens[at - 1] ?? '.'));
      clause.opened = token !== 'so';
      clause.result = token === 'so';
      if (!/^(?:before|after)$/.test(token)) continue;
    }
    // "pumps that do not sound an alarm": describes.
    if (token === 'that' && terms.length > 0 && finite.test(tokens[at + 1] ?? '')) {
      startClause(true);
      clause.opened = true;
      continue;
    }
    // "without exception", "with no delay": says how, and turns nothing but itself.
    const phrase = phraseAt(stems, at);
    const aside = token === 'without' || (token === 'no' && tokens[at - 1] === 'with');
    if (aside && (phrase?.stems.length ?? 1) === 1) {
      startClause();
      clause.opened = true;
    }
    // "who is not mobile is seen": what is said of somebody ends where the next thing is said.
    const denied = clause.opened && clause.turnedBy.length > 0;
    if (denied && (token === 'and' || (/^(?:is|are|was|were|has|have)$/.test(token) && contentSinceDeed > 0))) {
      startClause();
      clause.opened = token === 'and';
      continue;
    }
    // "and do not", "and stop": another request with a direction of its own.
    if ((token === 'and' || token === 'but') && mainDeed) {
      const next = phraseAt(stems, at + 1);
      const base = !/(?:ing|s|ed)$/.test(tokens[at + 1] ?? '');
      const opensDeed = next !== null && next.deed !== '' && base && contentSinceDeed > 0;
      const opensOther = determiner.test(tokens[at + 2] ?? '') && !empty.has(tokens[at + 1] ?? '');
      if (opensDeed || opensOther || /^(?:do|should|must|no|not|never)$/.test(tokens[at + 1] ?? '')) startClause();
      continue;
    }
    const digits = (phrase?.stems.length ?? 1) > 1 ? undefined : /^\d/.test(token) ? token : numerals.get(token);
    if (digits !== undefined) {
      numbers.push(digits);
      terms.push({ key: `#${digits}`, deed: '', words: token, clause: current, place: terms.length });
      continue;
    }
    // "rather than a relative", "instead of a relative".
    if (/^(?:rather|instead)$/.test(token) && /^(?:than|of)$/.test(tokens[at + 1] ?? '')) {
      startClause(true);
      turn(`${token} ${tokens[at + 1]}`);
      at++;
      continue;
    }
    if (negations.has(token) && (phrase === null || phrase.stems.length === 1)) {
      const next = tokens[at + 1] ?? '';
      if (token === 'not' && next === 'only') continue;
      // "the decision not to prosecute" names a decision.
      if (token === 'not' && next === 'to' && contentSinceDeed > 0) {
        startClause(true);
        clause.opened = true;
        continue;
      }
      // "never a relative": of one thing; "who are not mobile": of what follows.
      if (clause.opened || (token !== 'no' && determiner.test(next))) {
        startClause(clause.opened);
        clause.opened = true;
      }
      turn(token === 'no' && next === 'longer' ? 'no longer' : token);
      if (next === 'longer') at++;
      continue;
    }
    if (phrase !== null) {
      const length = phrase.stems.length;
      if (phrase.deed !== '') {
        const purpose = tokens[at - 1] === 'to' && contentSinceDeed > 0 && mainDeed && !handsOn;
        const carried = carriers.test(stems[at - 2] ?? '');
        if (purpose && phrase.turns && !carried) startClause();
        // "reviewed to stop", "the closed cases": an undoing word turns only where it is a verb that asks.
        const asks =
          !subjects.has(at) && asksHere(tokens, at, length, clause, terms.length, mainDeed, contentSinceDeed);
        if (phrase.turns && asks && !clause.opened) {
          turn(tokens.slice(at, at + length).join(' '));
          if (phrase.deed === 'less' || phrase.deed === 'prevent') lessenings++;
        }
        if (phrase.deed === 'face') clause.facing = true;
        if (asks) {
          mainDeed = true;
          contentSinceDeed = 0;
          if (handing.has(phrase.deed)) handsOn = true;
        }
      } else contentSinceDeed++;
      terms.push({
        key: phrase.key,
        deed: phrase.deed,
        words: tokens.slice(at, at + length).join(' '),
        clause: current,
        place: terms.length,
      });
      at += length - 1;
    } else if (!empty.has(token) && token.length > 1) {
      terms.push({ key: stems[at] ?? token, deed: '', words: token, clause: current, place: terms.length });
      contentSinceDeed++;
      if ((terms.length === 1 && at === 0) || clause.subjectEnd === terms.length - 1) mainDeed = true;
    }
    if (turns > 0) clause.lessening = turns === 1 && lessenings === 1;
  }
  return { terms, clauses, words: tokens.filter((token) => /^[a-z0-9]/.test(token)), numbers };
}

/** Places of the tokens that stand before a modal verb of their clause: its subject, where no verb asks. */
function beforeModals(tokens: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let ahead = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] ?? '';
    if (modals.has(token) || token === 'needs') ahead = true;
    else if (/^[^a-z0-9]$/.test(token) || openers.has(token) || token === 'and' || token === 'that') ahead = false;
    else if (ahead) places.add(at);
  }
  return places;
}

/** Whether the deed at `at` is asked for here, and not the name of a thing: "reduce" and "be reduced", not "the reduced fee". */
function asksHere(
  tokens: readonly string[],
  at: number,
  length: number,
  clause: Clause,
  terms: number,
  mainDeed: boolean,
  contentSinceDeed: number,
): boolean {
  const before = tokens[at - 1] ?? '';
  const word = tokens[at] ?? '';
  if (/^(?:the|a|an|of|any|its|their|his|her|in)$/.test(before) && length === 1) return false;
  if (/(?:ed|en|wn)$/.test(word))
    return /^(?:be|been|is|are|being|and|was|were)$|ly$/.test(before) || (clause.passive && !mainDeed);
  if (!mainDeed) return true;
  if (/^(?:to|not|and|or|then|also|by|should|must|longer)$|ly$/.test(before)) return true;
  return contentSinceDeed === 0 && terms > 0;
}
