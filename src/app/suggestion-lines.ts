import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { RecommendationSuggestion } from './suggest.ts';

const itemSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String), text: z.string() });
type Item = z.output<typeof itemSchema>;

/** A recommendation to suggest for, or what is wrong with its line. */
export type InputItem = { readonly ok: true; readonly item: Item } | { readonly ok: false; readonly message: string };

function readItem(value: unknown, place: string): InputItem {
  const checked = itemSchema.safeParse(value);
  if (checked.success) return { ok: true, item: checked.data };
  const issue = checked.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const reason = field === '' ? 'It is not an object.' : `"${field}" is missing or not text.`;
  return { ok: false, message: `${place}: ${reason} Give {"id": "1", "text": "The board should ..."}.` };
}

function readLine(line: string, number: number): InputItem {
  try {
    return readItem(JSON.parse(line), `Line ${number}`);
  } catch {
    return {
      ok: false,
      message: `Line ${number}: It is not JSON. Give one object a line: {"id": "1", "text": "The board should ..."}.`,
    };
  }
}

/**
 * Reads recommendations from JSON lines, as they come, or from one JSON array.
 *
 * @returns each in order, or what is wrong with it, named by its line (of lines) or place (in an array), from 1
 */
export async function* readItems(input: Readable): AsyncGenerator<InputItem> {
  let number = 0;
  let array: string[] | null = null;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (array !== null) array.push(line);
    else if (line.trim() === '') continue;
    else if (line.trimStart().startsWith('[')) array = [line];
    else yield readLine(line, number);
  }
  if (array === null) return;
  let values: unknown;
  try {
    values = JSON.parse(array.join('\n'));
  } catch (cause) {
    yield {
      ok: false,
      message: `The array is not JSON: ${cause instanceof Error ? cause.message : 'unreadable'}. Mend it, or give one object a line.`,
    };
    return;
  }
  if (!Array.isArray(values)) return;
  for (const [i, value] of values.entries()) yield readItem(value, `Item ${i + 1}`);
}

/** One line of JSON for a suggestion; the values of `smart` are true or false, and their words stand in `smartEvidence`. */
export function formatSuggestion(id: string, suggestion: RecommendationSuggestion): string {
  const { themes, means, agencies, strength, leadingAction, smart, evaluability } = suggestion;
  const values = {
    owner: smart.owner.value,
    singleAction: smart.singleAction.value,
    measurable: smart.measurable.value,
    deadline: smart.deadline.value,
    outcome: smart.outcome.value,
  };
  const line = {
    id,
    themes,
    means,
    agencies,
    strength: strength.id,
    smart: values,
    evaluability: evaluability.id,
    leadingAction,
    strengthEvidence: strength,
    smartEvidence: smart,
    evaluabilityEvidence: evaluability,
  };
  return `${JSON.stringify(line)}\n`;
}
