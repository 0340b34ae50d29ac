import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { copyCodebook } from '../../domain/codebook/workspace-codebook.ts';
import type { Result } from '../../domain/result.ts';
import { loadCodebook } from '../../exchange/codebooks/shipped-codebooks.ts';
import type { Store } from '../../storage/store.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openWorkspace } from '../../storage/workspace.ts';
import { loadDirectory } from '../agency-directory.ts';
import { titleFrom } from '../workspace-title.ts';

/** Opens a workspace for the workbench. A new one is made where there is none, with the study's codebook. */
export async function openServedWorkspace(path: string): Promise<Result<Store, StoreFailure>> {
  await mkdir(dirname(resolve(path)), { recursive: true });
  const opened = await openWorkspace(path, {
    title: titleFrom(path, [], homedir()),
    scheme: loadDirectory(null).scheme,
  });
  if (!opened.ok) return opened;
  const founded = await opened.value.foundCodebook(copyCodebook(loadCodebook()), 'heed serve');
  if (founded.ok) return opened;
  await opened.value.close();
  return founded;
}
