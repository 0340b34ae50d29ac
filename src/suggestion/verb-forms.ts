const irregular: ReadonlyMap<string, string> = new Map(
  `given:give made:make taken:take held:hold sent:send written:write brought:bring kept:keep undertaken:undertake told:tell taught:teach built:build
   drawn:draw led:lead seen:see sought:seek met:meet spoken:speak rewritten:rewrite withdrawn:withdraw shown:show paid:pay found:find put:put set:set
   chosen:choose overseen:oversee begun:begin done:do said:say left:leave lent:lend spent:spend read:read run:run cut:cut`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** The base of a verb form among the known verbs: "reviewed", "reviews", "reviewing" -> "review". Null when unknown. */
export function baseOf(word: string, verbs: ReadonlySet<string>): string | null {
  if (verbs.has(word)) return word;
  const odd = irregular.get(word);
  if (odd !== undefined) return verbs.has(odd) ? odd : null;
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ie[sd]$/, 'y'),
    word.replace(/d$/, ''),
    word.replace(/(?:ed|ing)$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ];
  return stems.find((stem) => stem !== word && verbs.has(stem)) ?? null;
}

/** Whether a word is a past participle by its form. */
export const isParticiple = (word: string): boolean => /(?:ed|en)$/.test(word) || irregular.has(word);

const nominal: ReadonlyMap<string, string> = new Map(
  `establishment:establish introduction:introduce creation:create appointment:appoint development:develop adoption:adopt publication:publish
   review:review removal:remove provision:provide continuation:continue ratification:ratify abolition:abolish inclusion:include extension:extend
   implementation:implement installation:install formation:form designation:designate expansion:expand revision:revise amendment:amend repeal:repeal
   withdrawal:withdraw replacement:replace recruitment:recruit completion:complete production:produce use:use audit:audit evaluation:evaluate
   commissioning:commission setting:set training:train`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split(':');
      return [noun, verb];
    }),
);

/** The verb behind a noun of action: "establishment" -> "establish". Null when it is none. */
export const verbOfNoun = (noun: string): string | null => nominal.get(noun) ?? null;
