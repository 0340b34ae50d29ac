import { readFileSync } from 'node:fs';
import type { FamilyFindings } from '../find-families.ts';
import type { StatedRecommendation } from '../recommendation-index.ts';

/** `=` request, `~` paraphrase, `>` reordered, `@` to another body, `!` the opposite, `x` and `y` something else asked. */
export type PlantedRole = '=' | '~' | '>' | '@' | '!' | 'x' | 'y';

export interface Planted extends StatedRecommendation {
  readonly block: number;
  readonly genre: string;
  readonly role: PlantedRole;
}

/** Reads the planted recommendations of `test/fixtures/families`. Each stands in a review of its own. */
export function readPlanted(name: 'dev' | 'held-out'): Planted[] {
  const file = new URL(`../../../../test/fixtures/families/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .flatMap((text, block) => {
      const [head = '', ...lines] = text.split('\n');
      const [genre = '', body = '', other = ''] = head.slice(2).split(' | ');
      return lines.map((line): Planted => {
        const role = line.charAt(0) as PlantedRole;
        return {
          id: `${String(block).padStart(2, '0')}${role}`,
          text: line.slice(2),
          review: `${block}${role}`,
          year: 2001 + ((block + line.length) % 20),
          agencies: [role === '@' ? other : body],
          block,
          genre,
          role,
        };
      });
    });
}

const same = (one: Planted, other: Planted): boolean =>
  one.block === other.block && '=~>@'.includes(one.role) && '=~>@'.includes(other.role);

export interface PlantedScore {
  readonly planted: number;
  readonly proposed: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the planted pairs found, by what was done to the request: "=~" is request and paraphrase. */
  readonly found: ReadonlyMap<string, number>;
  /** Pairs proposed of which one asks for the opposite. */
  readonly opposites: number;
}

/** Scores proposals: every two members of one family count as a pair proposed. */
export function scorePlanted(items: readonly Planted[], { families }: FamilyFindings): PlantedScore {
  const family = new Map(families.flatMap(({ members }, at) => members.map((id): [string, number] => [id, at])));
  let [planted, proposed, right, opposites] = [0, 0, 0, 0];
  const found = new Map<string, { all: number; right: number }>();
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) {
      const wanted = same(one, other);
      const together = family.has(one.id) && family.get(one.id) === family.get(other.id);
      if (together) proposed++;
      if (together && one.block === other.block && (one.role === '!') !== (other.role === '!')) opposites++;
      if (!wanted) continue;
      planted++;
      if (together) right++;
      const kind = found.get(one.role + other.role) ?? { all: 0, right: 0 };
      found.set(one.role + other.role, { all: kind.all + 1, right: kind.right + (together ? 1 : 0) });
    }
  return {
    planted,
    proposed,
    precision: proposed === 0 ? 0 : right / proposed,
    recall: planted === 0 ? 0 : right / planted,
    found: new Map([...found].map(([kind, count]) => [kind, count.right / count.all])),
    opposites,
  };
}
