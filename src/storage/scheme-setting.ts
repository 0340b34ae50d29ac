import type { Transaction } from 'kysely';
import type { Addressee, AddresseeSource, AgencyScheme } from '../domain/agency/agency.ts';
import { type Engine, writing } from './engine.ts';
import { record } from './log.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { Stored } from './store.ts';

export function setScheme(
  engine: Engine,
  offered: AgencyScheme,
  place: (addressee: Addressee) => string | null,
  actor: string,
): Stored<void> {
  const scheme = storable(offered);
  return writing(engine, async (transaction) => {
    const kept = await transaction.selectFrom('workspace').select(['id', 'scheme']).executeTakeFirstOrThrow();
    const content = JSON.stringify(scheme);
    const moved = await placeAgain(transaction, place);
    if (kept.scheme === content && moved === 0) return;
    await transaction.updateTable('workspace').set({ scheme_id: scheme.id, scheme: content }).execute();
    await record(transaction, actor, 'scheme-set', kept.id, JSON.parse(kept.scheme), scheme);
  });
}

/** The same name, agency and source have the same category everywhere. Returns how many of these changed place. */
async function placeAgain(
  transaction: Transaction<Schema>,
  place: (addressee: Addressee) => string | null,
): Promise<number> {
  const kinds = await transaction
    .selectFrom('addressees')
    .select(['name', 'agency', 'category', 'source'])
    .distinct()
    .execute();
  let moved = 0;
  for (const { name, agency, category, source } of kinds) {
    const next = place({ name, agency, category, source: source as AddresseeSource });
    if (next === category) continue;
    moved += 1;
    await transaction
      .updateTable('addressees')
      .set({ category: next })
      .where('name', '=', name)
      .where('source', '=', source)
      .where('agency', agency === null ? 'is' : '=', agency)
      .where('category', category === null ? 'is' : '=', category)
      .execute();
  }
  const homes = await transaction
    .selectFrom('recommendations')
    .select('home')
    .where('home', 'is not', null)
    .distinct()
    .execute();
  for (const row of homes) {
    const home = JSON.parse(row.home ?? 'null') as Addressee;
    const next = { ...home, category: place(home) };
    if (next.category === home.category) continue;
    moved += 1;
    await transaction
      .updateTable('recommendations')
      .set({ home: JSON.stringify(next) })
      .where('home', '=', row.home)
      .execute();
  }
  return moved;
}
