const irregular: ReadonlyMap<string, string> = new Map(
  `children:child men:man women:woman people:person persons:person babies:baby lives:life written:write wrote:write given:give gave:give
   made:make kept:keep held:hold sent:send seen:see saw:see paid:pay met:meet built:build taught:teach told:tell brought:bring sought:seek
   led:lead drawn:draw left:leave worn:wear taken:take took:take shown:show known:know knew:know drove:drive driven:drive chosen:choose
   spoken:speak stolen:steal broken:break found:find bought:buy caught:catch spent:spend understood:understand undertaken:undertake
   withdrawn:withdraw rewritten:rewrite begun:begin done:do does:do went:go gone:go lost:lose said:say heard:hear felt:feel learnt:learn
   raised:raise rose:rise risen:rise has:have had:have is:be are:be was:be were:be been:be being:be need:need needs:need
   policy:policy policies:policy police:police university:university document:document department:department departments:department
   authority:authority authorities:authority community:community communities:community moment:moment organ:organ news:news
   during:during thing:thing anything:anything nothing:nothing something:something morning:morning evening:evening spring:spring
   bring:bring sing:sing ring:ring wing:wing wings:wing string:string bed:bed shed:shed need:need feed:feed speed:speed seed:seed
   this:this his:his its:its us:us bus:bus buses:bus gas:gas crisis:crisis basis:basis analysis:analyse analyses:analyse various:various
   person:person personal:personal personnel:personnel nation:nation national:national international:international general:general
   generally:general minister:minister ministry:ministry hospital:hospital hospice:hospice capital:capital child:child care:caring cares:caring cared:caring caring:caring carer:carer carers:carer worker:worker workers:worker
   information:informat cutter:cutter cutters:cutter used:use using:use uses:use user:user users:user decide:decis decided:decis decides:decis
   deciding:decis decision:decis decisions:decis timely:timely closely:closely lately:lately offer:offer user:user interest:interest
   interesting:interest relative:relativ relation:relation relate:relat statement:statement statements:statement healthcare:healthcare posing:pose poses:pose pose:pose meter:meter
   families:family family:family implement:implement commission:commission midwives:midwife midwifery:midwife midwife:midwife safety:safe
   safely:safe sized:size increased:increas decrease:decreas need:need reply:reply supply:supply apply:apply early:early only:only
   likely:likely daily:daily weekly:weekly yearly:year monthly:month elderly:elderly number:number member:member order:order paper:paper
   water:water after:after other:other under:under over:over never:never whether:whether gender:gender danger:danger shelter:shelter
   register:register letter:letter offer:offer answer:answer consider:consider transfer:transfer deliver:deliver discover:discover
   mission:mission permission:permit admission:admit station:station nation:nation question:question section:section`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

type Ending = readonly [ending: string, left: number, instead: string];

/** Endings of inflection, by how many letters must be left. */
const inflections: readonly Ending[] = [
  ['sses', 2, 'ss'],
  ['ches', 2, 'ch'],
  ['shes', 2, 'sh'],
  ['ies', 3, 'i'],
  ['ied', 3, 'i'],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ed', 3, ''],
  ['s', 3, ''],
];

/** Endings that make a noun, an adjective or a verb of another, longest first. */
const derivations: readonly Ending[] = [
  ['ification', 3, 'ifi'],
  ['ation', 4, ''],
  ['ement', 5, ''],
  ['ance', 4, ''],
  ['ence', 4, ''],
  ['ness', 4, ''],
  ['ment', 5, ''],
  ['ally', 4, ''],
  ['ity', 5, ''],
  ['ion', 4, ''],
  ['ate', 4, ''],
  ['at', 5, ''],
  ['or', 5, ''],
  ['er', 4, ''],
  ['al', 5, ''],
  ['ly', 4, ''],
  ['e', 3, ''],
  ['y', 3, 'i'],
];

function cut(word: string, endings: readonly Ending[]): string {
  for (const [ending, left, instead] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= left) return word.slice(0, -ending.length) + instead;
  return word;
}

const stems = new Map<string, string>();
const mostStems = 200_000;

const undouble = (stem: string): string => (/([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function strip(word: string): string {
  const odd = irregular.get(word);
  if (odd !== undefined) return odd;
  if (/\d/.test(word) || word.length < 4) return word;
  const plain = /(?:ss|us|is)$/.test(word) ? word : cut(word, inflections);
  for (const base of [plain, `${plain}e`, undouble(plain)]) {
    const known = irregular.get(base);
    if (known !== undefined) return known;
  }
  const stem = undouble(cut(undouble(plain), derivations));
  return irregular.get(stem) ?? stem;
}

/**
 * What the forms of an English word have in common: "supervised", "supervision" and "supervises" give one string. It is
 * a key to compare by, not a word to show. The word is lower-case letters and digits.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = strip(word).replace(/(?<=.{3})e$/, '');
  if (stems.size < mostStems) stems.set(word, stem);
  return stem;
}
