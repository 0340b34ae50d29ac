import type { StatedRecommendation } from '../src/analysis/families/recommendation-index.ts';

/** A generator of numbers in [0, 1) that only its seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const split = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

/** Each: base form, past participle, the same in other words, its participle, and a verb that undoes it. */
const deeds = [
  ['review', 'reviewed', 're-examine', 're-examined', 'abandon'],
  ['develop', 'developed', 'draw up', 'drawn up', 'withdraw'],
  ['audit', 'audited', 'dip-sample', 'dip-sampled', 'stop auditing'],
  ['publish', 'published', 'make public', 'made public', 'withhold'],
  ['fund', 'funded', 'pay for', 'paid for', 'stop funding'],
  ['monitor', 'monitored', 'keep under review', 'kept under review', 'cease to monitor'],
  ['update', 'updated', 'revise', 'revised', 'scrap'],
  ['introduce', 'introduced', 'set up', 'set up', 'discontinue'],
  ['commission', 'commissioned', 'procure', 'procured', 'cancel'],
  ['test', 'tested', 'try out', 'tried out', 'give up testing'],
] as const;
const things = split(
  `policy, training course, checklist, register, leaflet, risk assessment, referral form, handover, visit, audit tool, induction, flowchart, rota,
   helpline, newsletter, supervision session, chronology, threshold document, care plan, complaints procedure, alarm, database, interview room,
   peer review, meeting, welfare fund, mentoring scheme, drop-in clinic, home inspection, discharge letter`,
);
const topics = split(
  `bruising in infants, self-neglect, forced marriage, disguised compliance, school exclusion, private fostering, fabricated illness, stalking,
   pressure ulcers, choking at meals, sepsis, insulin errors, hoarding, fire setting, ligature points, choking hazards, epilepsy, perinatal depression,
   county lines, female genital mutilation, modern slavery, online grooming, gambling debts, eviction, heatwaves, carbon monoxide, asbestos,
   level crossings, night landings, passage planning, brake failure, hypothermia, blood transfusion, hospital transfers, epidural care, foetal monitoring,
   dysphagia, catheter care, wheelchair repairs, guardianship, deprivation of liberty, financial abuse, scams, missing episodes, parental imprisonment,
   kinship care, adoption breakdown, language barriers, deafness, autism, dyslexia, eating disorders, steroid misuse, opioid withdrawal, alcohol detox,
   cot death, shaken babies, swimming pools, scaffolding, chemical storage, crowd control, stadium exits, body-worn cameras, custody suites, taser use`,
);
const groups = split(
  `toddlers, twins, prisoners, veterans, foster carers, teenage mothers, widowers, asylum seekers, apprentices, boarders, deaf tenants, night porters,
   lorry drivers, students abroad, farm labourers, travellers, care leavers, amputees, cadets, pilots, stonemasons, nuns, fishermen, carers aged over eighty,
   expectant couples, dialysis outpatients, bail hostel residents, ferry passengers, rough sleepers, grandparents`,
);
const places = split(
  `rural surgeries, temporary housing, high-rise flats, day nurseries, hospices, secure units, refuges, sheltered schemes, coastal villages, army barracks,
   airport terminals, sports clubs, railway depots, chapels, shopping centres, markets, boarding houses, prisons, residential colleges, harbours,
   court buildings, theatres, libraries, dental practices, pharmacies, ambulance stations, food banks, allotments, building sites, caravan parks`,
);
const kindsOfPeople = split(
  `newly arrived, long-term, seasonal, bereaved, isolated, unemployed, pregnant, visually impaired, recently discharged, homeless, retired, overseas,
   self-employed, diabetic, displaced, illiterate, convalescent, suspended, adopted, orphaned, married, divorced, injured, indebted, insured, armed,
   unregistered, part-time, weekly boarding, volunteer`,
);
const kindsOfPlaces = split(
  `coastal, northern, privately run, listed, island, privatised, understaffed, refurbished, mountainous, suburban, riverside, Victorian, converted, remote,
   flooded, overcrowded, unlit, licensed, moated, derelict, modular, wooden, underground, floating, heated, fenced, seasonal, crowded, borderland, upland`,
);
const purposes = split(
  `so that early signs are noticed, so that relapse is prevented, so that evidence is preserved, so that interpreters are booked, so that fees fall,
   so that queues shorten, so that burns are treated, so that parents are heard, so that lessons are shared, so that equipment works,
   so that escapes are drilled, so that deliveries arrive, so that trends are plotted, so that appeals are possible, so that errors are owned,
   so that grief is acknowledged, so that debts are settled, so that repairs follow, so that dosages match, so that suspects are traced,
   so that siblings stay together, so that funerals are paid, so that pensions are claimed, so that passports are returned, so that scars heal,
   so that whistleblowers are safe, so that timetables fit, so that cupboards are locked, so that radios reach, so that allergies are flagged`,
);
const bodies = split(
  `Northvale Council, Southmere Trust, the Constabulary, the Safeguarding Board, Westhaven Hospital, the Probation Service, the Housing Association,
   the Education Trust, the Fire Service, the Integrated Care Board, the Regulator, the Ministry, the Rail Operator, the Ferry Company, the Coastguard,
   the Diocese, the Charity Commission, the Ambulance Service, the Youth Offending Service, the Prison Service`,
);

interface Asked {
  readonly deed: number;
  readonly thing: number;
  readonly topic: number;
  readonly group: number;
  readonly place: number;
  readonly kindOfPeople: number;
  readonly kindOfPlace: number;
  readonly purpose: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (thing: string): string => `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`;

/** The request in one of seven ways. */
function say(asked: Asked, body: string, way: number): string {
  const [base, participle, other, otherParticiple, undo] = deeds[asked.deed] ?? deeds[0];
  const thing = things[asked.thing] ?? '';
  const topic = topics[asked.topic] ?? '';
  const group = `${kindsOfPeople[asked.kindOfPeople]} ${groups[asked.group]}`;
  const place = `${kindsOfPlaces[asked.kindOfPlace]} ${places[asked.place]}`;
  const purpose = purposes[asked.purpose] ?? '';
  switch (way) {
    case 0:
      return `${capital(body)} should ${base} ${withArticle(thing)} on ${topic} for ${group} in ${place} ${purpose}.`;
    case 1:
      return `For ${group} in ${place}, ${withArticle(thing)} on ${topic} should be ${participle} by ${body} ${purpose}.`;
    case 2:
      return `${capital(body)} must ${other} the ${thing} that concerns ${topic} among ${group} who are found in ${place}, ${purpose}.`;
    case 3:
      return `It is recommended that the ${thing} about ${topic} be ${otherParticiple} for the benefit of ${group}, in ${place} above all, ${purpose}.`;
    case 4:
      return `${capital(base)} ${withArticle(thing)} regarding ${topic}, in ${place}, for ${group}, ${purpose}.`;
    case 5:
      return `${capital(purpose)}, in ${place} ${body} needs to make sure that the ${thing} dealing with ${topic} is ${participle} where ${group} are concerned.`;
    default:
      return `${capital(body)} should ${undo} the ${thing} on ${topic} for ${group} in ${place}.`;
  }
}

export interface PlantedCorpus {
  readonly items: readonly StatedRecommendation[];
  /** The family of each recommendation by id; what is alone has a family of its own. */
  readonly familyOf: ReadonlyMap<string, number>;
}

/**
 * `size` invented recommendations: about a third in families of two to six, in different wordings, orders, bodies and
 * years; about one in ten shares all but its thing, topic and purpose with another; some ask for the opposite; the others stand alone.
 */
export function plantRecommendations(size: number, seed = 1): PlantedCorpus {
  const next = seeded(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const items: StatedRecommendation[] = [];
  const familyOf = new Map<string, number>();
  const known = new Map<string, number>();
  const add = (asked: Asked, way: number, key: string): void => {
    if (items.length >= size) return;
    const body = bodies[below(bodies.length)] ?? '';
    const id = `r${String(items.length).padStart(7, '0')}`;
    const review = below(2000);
    items.push({ id, text: say(asked, body, way), review: `v${review}`, year: 2000 + (review % 25), agencies: [body] });
    const family = known.get(key) ?? known.size;
    known.set(key, family);
    familyOf.set(id, family);
  };
  const keyOf = (asked: Asked): string => Object.values(asked).join(' ');
  while (items.length < size) {
    const asked: Asked = {
      deed: below(deeds.length),
      thing: below(things.length),
      topic: below(topics.length),
      group: below(groups.length),
      place: below(places.length),
      kindOfPeople: below(kindsOfPeople.length),
      kindOfPlace: below(kindsOfPlaces.length),
      purpose: below(purposes.length),
    };
    const copies = next() < 0.16 ? 2 + below(5) : 1;
    for (let copy = 0; copy < copies; copy++) add(asked, below(6), keyOf(asked));
    if (next() < 0.15) {
      const swapped: Asked = {
        ...asked,
        thing: below(things.length),
        topic: below(topics.length),
        purpose: below(purposes.length),
      };
      add(swapped, below(6), keyOf(swapped));
    }
    if (next() < 0.03) add(asked, 6, `not ${keyOf(asked)}`);
  }
  return { items, familyOf };
}
