import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const markSchema = z.object({ pid: z.number(), address: z.string(), server: z.string() });
type ServingMark = z.infer<typeof markSchema>;

/** A file beside the workspace that says who serves it. */
const markOf = (workspace: string): string => `${workspace}.serving`;

/** Whether a workbench answers at this address. A mark that a killed process left behind points nowhere. */
async function answers({ address, server }: ServingMark): Promise<boolean> {
  try {
    const hello = await fetch(`${address}/api/hello`, { signal: AbortSignal.timeout(2000) });
    const said = z.object({ server: z.string() }).safeParse(await hello.json());
    return said.success && said.data.server === server;
  } catch {
    return false;
  }
}

/** The workbench that serves this workspace now, or null. */
export async function findServing(workspace: string): Promise<ServingMark | null> {
  const text = await readFile(markOf(workspace), 'utf8').catch(() => null);
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const mark = markSchema.safeParse(json);
  return mark.success && (await answers(mark.data)) ? mark.data : null;
}

/** Says that this process serves the workspace; returns how to take that back. */
export async function markServing(workspace: string, mark: ServingMark): Promise<() => Promise<void>> {
  const path = markOf(workspace);
  await writeFile(path, JSON.stringify(mark));
  return async () => {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.includes(mark.server)) await rm(path, { force: true });
  };
}
