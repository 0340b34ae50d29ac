import { z } from 'zod';
import type { AgencyScheme } from '../../domain/agency/agency.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { AgencyFileFailure } from './agency-file-failure.ts';
import { type AgencyList, firstFlaw, identifier, listedAgency, listOf } from './agency-list-file.ts';
import { placeAll } from './placement.ts';
import { readYaml } from './yaml-document.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written YYYY-MM-DD')
  .nullable();
const schemeSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1),
  source: z.string().trim().min(1),
  valid_from: date.default(null),
  valid_to: date.default(null),
  all_agencies: identifier.nullable().default(null),
  unplaced: identifier.nullable().default(null),
  categories: z
    .array(
      z.strictObject({ id: identifier, name: z.string().trim().min(1), agencies: z.array(identifier).default([]) }),
    )
    .min(1, 'A scheme needs at least one category'),
  agencies: z.array(listedAgency).default([]),
});

/** A scheme, and the list it sorts: the one given and the agencies the scheme's file adds. */
export interface SchemeWithList {
  readonly scheme: AgencyScheme;
  readonly list: AgencyList;
}

/** The list with a scheme's own agencies added; one with the same id takes the place of the listed one. */
export function extendList(list: AgencyList, own: AgencyList): AgencyList {
  const ids = new Set(own.entries.map((entry) => entry.id));
  return {
    entries: [...own.entries, ...list.entries.filter((entry) => !ids.has(entry.id))],
    within: new Map([...list.within, ...own.within]),
  };
}

/**
 * Reads a category scheme (the form of codebooks/agencies/brandon-2011.yaml). A scheme may bring agencies of its own in
 * `agencies`; their `within` may name agencies of the scheme's file only.
 *
 * @param text the file's content
 * @param file its name, for failures
 * @param list the agencies it places
 */
export function readAgencyScheme(
  text: string,
  file: string,
  list: AgencyList,
): Result<SchemeWithList, AgencyFileFailure> {
  const read = readYaml(text, file, schemeSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const wrong = (path: readonly PropertyKey[], field: string, message: string, advice: string) =>
    failure({ file, line: lineOf(path), field, message, advice } satisfies AgencyFileFailure);

  const flaw = firstFlaw(value.agencies);
  if (flaw !== null) {
    const path = ['agencies', flaw.index, flaw.field];
    return wrong(path, `agencies[${flaw.index}].${flaw.field}`, flaw.message, 'Give each agency one id of its own.');
  }
  const whole = extendList(list, listOf(value.agencies));
  const known = new Set(whole.entries.map((entry) => entry.id));
  const categories = new Set<string>();
  const own = new Map<string, string>();
  for (const [i, category] of value.categories.entries()) {
    if (categories.has(category.id)) {
      const message = `The category "${category.id}" is given twice.`;
      return wrong(['categories', i, 'id'], `categories[${i}].id`, message, 'Give each category an id of its own.');
    }
    categories.add(category.id);
    for (const [j, agency] of category.agencies.entries()) {
      const path = ['categories', i, 'agencies', j];
      const field = `categories[${i}].agencies[${j}]`;
      if (!known.has(agency)) {
        const message = `"${agency}" is not the id of a listed agency.`;
        return wrong(
          path,
          field,
          message,
          'Use an id of codebooks/agencies/agencies.yaml, or add the agency under "agencies".',
        );
      }
      if (own.has(agency)) {
        const message = `"${agency}" stands in "${own.get(agency) ?? ''}" already.`;
        return wrong(path, field, message, 'Leave it in one category.');
      }
      own.set(agency, category.id);
    }
  }
  for (const key of ['all_agencies', 'unplaced'] as const) {
    const category = value[key];
    if (category !== null && !categories.has(category)) {
      const message = `"${category}" is not the id of a category of this scheme.`;
      return wrong([key], key, message, 'Use the id of a category above, or null.');
    }
  }
  const scheme: AgencyScheme = {
    id: value.id,
    title: value.title,
    source: value.source,
    validFrom: value.valid_from,
    validTo: value.valid_to,
    categories: value.categories.map(({ id, name }) => ({ id, name })),
    placement: placeAll(whole, own),
    allAgencies: value.all_agencies,
    unplaced: value.unplaced,
  };
  return success({ scheme, list: whole });
}
