import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { takeServingLock } from '../../storage/serving-lock.ts';

/** Takes the right to serve a workspace; null when another process has it. The folder is made when it is not there. */
export async function takeServingTurn(workspace: string): Promise<(() => Promise<void>) | null> {
  await mkdir(dirname(resolve(workspace)), { recursive: true });
  return takeServingLock(workspace);
}
