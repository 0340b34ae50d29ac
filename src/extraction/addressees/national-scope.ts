import type { Addressee } from '../../domain/agency/agency.ts';
import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';

const nationalThing =
  /\bnational(?:\s+[\p{L}-]+){0,2}\s+(?:guidance|standards?|templates?|review|policy|framework|protocols?|categories|definition|register|strategy|campaign|records?|database|helpline|requirements?|curriculum|minimum|inquiry|guidelines?|network|census|returns?)\b|\bnationally\b/iu;

/**
 * Whom a text that names nobody can only be meant for: a national rule or review can only be made by national bodies. A
 * supposition for suggesting codes, never an addressee: the name is ours, and the report does not print it.
 */
export function supposeNational(text: string, directory: AgencyDirectory): Addressee[] {
  const national = directory.entry('national-body');
  if (national === null || !nationalThing.test(text)) return [];
  return [{ name: national.name, agency: national.id, category: directory.categoryOf(national.id), source: 'text' }];
}
