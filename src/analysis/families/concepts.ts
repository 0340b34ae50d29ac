import { deeds } from './deeds.ts';
import { sameThings } from './same-things.ts';
import { stemOf } from './word-form.ts';

/** Words so common in recommendations that sharing them says little. */
const commonplace = `all any each every appropriate appropriately relevant effective effectively clear clearly robust practice service agency
  organisation partner partnership need including include where whether ensure way part order well also both further current currently existing new
  full fully regular regularly necessary process arrangement action work working issue matter time case made good best high quality key
  staff child family person adult use local national system consider place be day year month week who which their them they own level`;

/** Bodies and people to whom recommendations are addressed: who is asked is told apart from what is asked. */
const bodies = `board trust council authority service department ministry government agency police constabulary force hospital company provider
  committee partnership association college school nursery team unit manufacturer maker regulator operator state commissioner office secretary
  local county city borough district national nhs board's foundation gp nurse midwife midwifery teacher officer social worker staff health visitor
  manager director chief executive chair clinical commissioning integrated care group icb ccg pct lscb diocese church charity college union
  university probation prison ambulance fire rescue coastguard airline port harbour railway rail assembly parliament minister paediatrician doctor
  adult children safeguarding mental practitioner professional member skipper master pilot instructor party country`;

export interface Concept {
  /** Words in stems. */
  readonly stems: readonly string[];
  readonly key: string;
  /** The name of the deed, else ''. */
  readonly deed: string;
  /** Whether it turns the direction of its clause. */
  readonly turns: boolean;
}

/** Names of deeds, in a fixed order. */
export const deedNames: readonly string[] = [...deeds.matchAll(/^[+-] (\w+):/gm)].map(([, name = '']) => name);

const stemsOf = (phrase: string): string[] => phrase.split(/[\s-]+/).map(stemOf);

function readLists(): ReadonlyMap<string, readonly Concept[]> {
  const table = new Map<string, Concept[]>();
  const add = (concept: Concept): void => {
    const [first = ''] = concept.stems;
    const list = table.get(first) ?? [];
    if (list.some((other) => other.stems.join(' ') === concept.stems.join(' '))) return;
    list.push(concept);
    table.set(first, list);
  };
  for (const line of deeds.trim().split('\n')) {
    const [, sign = '', deed = '', ways = ''] = /^([+-]) (\w+): (.*)$/.exec(line) ?? [];
    for (const way of ways.split(', ')) add({ stems: stemsOf(way), key: `to ${deed}`, deed, turns: sign === '-' });
  }
  for (const line of sameThings.trim().split('\n')) {
    const [name = '', ways = ''] = line.split(': ');
    for (const way of ways.split(', ')) add({ stems: stemsOf(way), key: `=${name}`, deed: '', turns: false });
  }
  for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return table;
}

const table = readLists();
const none: readonly Concept[] = [];

/** Concepts whose phrase begins with this stem, longest phrase first. */
export const conceptsFrom = (stem: string): readonly Concept[] => table.get(stem) ?? none;

const keyed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => {
        const stem = stemOf(word);
        const single = conceptsFrom(stem).find((concept) => concept.stems.length === 1);
        return single === undefined ? [stem] : [single.key];
      }),
  );

const commonKeys = keyed(commonplace);
const bodyKeys = keyed(bodies);

/** Whether a word is said everywhere in the field, so that sharing it shows no likeness. */
export const isCommonplace = (key: string): boolean => commonKeys.has(key);
/** Whether a word names a body that is asked, and not what is asked. */
export const isBody = (key: string): boolean => bodyKeys.has(key);
