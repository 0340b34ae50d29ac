import { readClauses, type Term } from './clauses.ts';
import { deedNames, isBody, isCommonplace } from './concepts.ts';

/** A key of a request. */
export interface RequestEntry {
  readonly key: string;
  /** How much it counts before its rarity is known, 0 to 1. */
  share: number;
  /** 1 where it is asked for, -1 where it is asked not to be. */
  readonly direction: 1 | -1;
  /** Whether it stands where something is lessened, or where something is faced: these two agree. */
  readonly lessened: boolean;
  readonly faced: boolean;
  /** Whether it stands in what is asked, and not in when, where or of whom it is asked. */
  readonly main: boolean;
  /** Whether it stands in what is to come of it: "so that". */
  readonly result: boolean;
}

/** What is compared of a recommendation. */
export interface Request {
  /** Distinct keys in order of appearance. */
  readonly entries: readonly RequestEntry[];
  /** Deeds asked for that tell requests apart, a bit a deed. */
  readonly deeds: number;
  /** Words as they stand, in lower case. */
  readonly words: readonly string[];
}

/** Deeds that say too little to tell two requests apart. */
const vagueDeeds: ReadonlySet<string> = new Set([
  'ensure',
  'light',
  'require',
  'more',
  'less',
  'prevent',
  'face',
  'consider',
  'stop',
  'maintain',
  'carry',
  'see',
  'record',
  'forbid',
  'undo',
]);

/** Deeds that tell two requests apart, a bit a deed. */
const deedBits: ReadonlyMap<string, number> = new Map(
  deedNames.filter((deed) => !vagueDeeds.has(deed)).map((deed, at): [string, number] => [deed, 1 << at]),
);

const share = { named: 0.25, subject: 0.5, body: 0.35, common: 0.4, deed: 0.5, vague: 0.1, number: 0.5, reason: 0.5 };

/** Reads what a recommendation asks for. `agencies` are the bodies it addresses: their names count for little. */
export function readRequest(text: string, agencies: readonly string[]): Request {
  const read = readClauses(text);
  const named = new Set(agencies.flatMap((agency) => readClauses(agency).terms.map((term) => term.key)));
  const asking = new Set(read.clauses.filter((clause) => clause.subjectEnd >= 0).map((clause) => clause.sentence));
  const places = new Map<string, number>();
  const entries: RequestEntry[] = [];
  const weigh = (term: Term): number => {
    const clause = read.clauses[term.clause];
    if (term.deed !== '') return vagueDeeds.has(term.deed) ? share.vague : share.deed;
    let weight = 1;
    if (term.key.startsWith('#')) weight = share.number;
    if (isCommonplace(term.key)) weight = share.common;
    if (isBody(term.key)) weight = Math.min(weight, share.body);
    if (named.has(term.key)) weight = Math.min(weight, share.named);
    if (clause !== undefined && clause.subjectEnd > term.place && !clause.passive)
      weight = Math.min(weight, share.subject);
    if (clause !== undefined && asking.size > 0 && !asking.has(clause.sentence)) weight *= share.reason;
    return weight;
  };
  for (const term of read.terms) {
    const clause = read.clauses[term.clause];
    const known = entries[places.get(term.key) ?? -1];
    if (known !== undefined) {
      known.share = Math.max(known.share, weigh(term));
      continue;
    }
    places.set(term.key, entries.length);
    entries.push({
      key: term.key,
      share: weigh(term),
      direction: clause?.direction ?? 1,
      lessened: clause?.lessening ?? false,
      faced: clause?.facing ?? false,
      main: !(clause?.opened ?? false) && !(clause?.result ?? false),
      result: clause?.result ?? false,
    });
  }
  let deeds = 0;
  for (const { deed } of read.terms) deeds |= deedBits.get(deed) ?? 0;
  return { entries, deeds: deeds >>> 0, words: read.words };
}
