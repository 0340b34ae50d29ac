import type { Transaction } from 'kysely';
import type { WorkspaceCodebook } from '../domain/codebook/workspace-codebook.ts';
import { type Engine, writing } from './engine.ts';
import { keepers, selectRecords } from './kept-records.ts';
import { record } from './log.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { Stored } from './store.ts';

type Head = Omit<WorkspaceCodebook, 'themes'>;

export function foundCodebook(engine: Engine, offered: WorkspaceCodebook, actor: string): Stored<boolean> {
  const { themes, ...head } = storable(offered);
  return writing(engine, async (transaction) => {
    const { id, codebook } = await transaction
      .selectFrom('workspace')
      .select(['id', 'codebook'])
      .executeTakeFirstOrThrow();
    if (codebook !== null) return false;
    await transaction
      .updateTable('workspace')
      .set({ codebook: JSON.stringify(head) })
      .execute();
    for (const theme of themes) await keepers.theme.insert(transaction, theme);
    await record(transaction, actor, 'codebook-founded', id, null, { ...head, themes: themes.length });
    return true;
  });
}

/** The codebook with its themes in order; null while there is none. */
export async function selectCodebook(transaction: Transaction<Schema>): Promise<WorkspaceCodebook | null> {
  const { codebook } = await transaction.selectFrom('workspace').select('codebook').executeTakeFirstOrThrow();
  if (codebook === null) return null;
  const themes = await selectRecords(transaction, 'theme');
  themes.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return { ...(JSON.parse(codebook) as Head), themes };
}
