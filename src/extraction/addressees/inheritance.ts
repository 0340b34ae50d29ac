import type { Addressee, AddresseeSource } from '../../domain/agency/agency.ts';
import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { AgencyEntry } from '../../domain/agency/agency-entry.ts';
import { coordinates, type Scene } from './named-body.ts';
import { tokenise } from './token.ts';

/** A body that a heading, a table or a whole report speaks to. */
export interface PlaceBody {
  readonly name: string;
  readonly entry: AgencyEntry | null;
}

/** Whom the place of a recommendation addresses, and how that is known. */
export interface Place {
  readonly bodies: readonly PlaceBody[];
  readonly source: AddresseeSource;
}

const numbering =
  /^\s*(?:(?:section|part|chapter|appendix|annex|table)\s+[\dA-Z]+[.:]?\s+|\(?[\dA-Z]{1,3}(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)+\s+|\d+\s+)/i;
const addressing =
  /^(?:(?:summary of |list of |key |specific |individual |single |overview |agency |further |the )*(?:recommendations?|actions?|action plan|learning|findings|requests?)(?: and (?:actions?|recommendations?))?(?: made| addressed| directed)?\s*(?:for|to|on|of|:|[-–—])\s*|(?:for|to)\s?:\s?(?:the\s+)?|(?:for|to)\s+(?:the\s+)?|(?:agency|organisation|lead agency|owner|lead|addressee|responsible)\s*:\s*)/i;
/** "Chief constables should:" over a list. */
const asked = /\s+(?:should|must|shall|needs? to|(?:is|are) (?:asked|invited|urged|recommended) to)\s*:?$/i;
/** Words that follow "Recommendations for" in a heading and name nobody. */
const nobody =
  /^(?:(?:the )?prevention(?: of .*)?|(?:the )?future prevention|learning|reform|executive action|matters? for .*|congressional consideration|future (?:work|research|practice)|practice|policy|change|improvement|action|consideration|the future)$/i;
const trailing =
  /(?:[’']s?)?\s*(?:[-–—:]\s*)?(?:individual management review|internal management review|agency report|IMR|recommendations?|actions?|action plan|only)?\s*[:.]?\s*$/i;
const wide =
  /\b(?:national|regional|nationwide)\b(?!\s+(?:health service|probation|society|trust|crime|police|institute|office))/i;

/** The bodies that a heading or a cell names, its numbering and words such as "Recommendations for" left out. */
export function bodiesOfHeading(printed: string, board: string, directory: AgencyDirectory): PlaceBody[] {
  const plain = printed.replace(/\s+/g, ' ').trim().replace(numbering, '');
  const stripped =
    plain
      .replace(asked, '')
      .replace(addressing, '')
      .replace(trailing, '')
      .trim()
      .replace(/^the\s+/i, '') || plain;
  if (/^(?:the )?(?:board|partnership)$/i.test(stripped) && board !== '') {
    return [{ name: board, entry: directory.entryNamed(board) ?? directory.entry('safeguarding-children-board') }];
  }
  if (nobody.test(plain.replace(addressing, '').trim())) return [];
  const overview = /^health overview(?: report)?\b/i.exec(stripped)?.[0];
  if (overview !== undefined) return [{ name: stripped, entry: directory.entryNamed(overview) }];
  const whole = directory.mentions(stripped);
  if (wide.test(stripped) && whole.every((mention) => mention.entry.level === 'national')) {
    return [{ name: plain, entry: directory.entry('national-body') }];
  }
  const scene: Scene = { text: stripped, directory, tokens: [] };
  const pieces = coordinates(tokenise(scene.text, 0, stripped.length, whole));
  return pieces.flatMap((piece) => {
    const first = piece[0];
    const last = piece.at(-1);
    if (first === undefined || last === undefined) return [];
    const full = stripped.slice(first.start, last.end);
    const name =
      full
        .replace(/\s*\([^)]*\p{Ll}{3}[^)]*\)\s*$/u, '')
        .replace(/^the\s+/i, '')
        .trim() || full;
    return [{ name, entry: directory.entryNamed(full) ?? directory.entryNamed(capitalised(full)) }];
  });
}

/** In a heading "education" is the agency as much as "Education". */
const capitalised = (name: string): string => name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whether a heading speaks to its bodies in so many words, or is nothing but the name of one. */
function addresses(printed: string, bodies: readonly PlaceBody[]): boolean {
  if (bodies.length > 0 && asked.test(printed.trim())) return true;
  if (bodies.length === 0 || bodies.some((body) => body.entry === null)) return false;
  const plain = printed.replace(/\s+/g, ' ').trim().replace(numbering, '');
  if (/^(?:recommendations?|actions?|action plan)\b.*\b(?:for|to|on)\b/i.test(plain) || wide.test(plain)) return true;
  if (/\b(?:recommendations?|actions?)[:.]?$/i.test(plain)) return true;
  return bodies.every((body) => /\p{Lu}[\p{L}’']*(?:\s+\S+)*\s+\p{Lu}/u.test(body.name) && covers(plain, body));
}

/** Whether the heading holds nothing beside the body's name. */
const covers = (plain: string, body: PlaceBody): boolean =>
  plain.replace(/^the\s+/i, '').length <= body.name.length + 3;

/** "Recommendations for this agency": the heading means the owner of the report. */
const owner =
  /^(?:(?:this|our|the) )?(?:agency|organi[sz]ation|trust|service|force|company|practice|department|team|authority)$/i;

/** What a recommendation's place says about whom it addresses: the nearest of section, table, heading, own report. */
export function placeOf(
  context: {
    readonly heading: string;
    readonly agencySection: string;
    readonly sections: readonly string[];
    readonly tableHeader: string;
    readonly leadBodies?: readonly PlaceBody[];
    readonly board: string;
    readonly reportAgency: string;
  },
  directory: AgencyDirectory,
): Place | null {
  const read = (printed: string): PlaceBody[] => bodiesOfHeading(printed, context.board, directory);
  if (context.tableHeader.trim() !== '') {
    const bodies = read(context.tableHeader);
    if (bodies.length > 0) return { bodies, source: 'table' };
  }
  const led = context.leadBodies ?? [];
  if (led.length > 0) return { bodies: led, source: 'section' };
  if (context.agencySection.trim() !== '') {
    const bodies = read(context.agencySection);
    const own = bodies.every((body) => owner.test(body.name));
    if (bodies.length > 0 && !own) return { bodies, source: 'section' };
  }
  for (const heading of [context.heading, ...[...context.sections].reverse()]) {
    const bodies = heading.trim() === '' ? [] : read(heading);
    if (addresses(heading, bodies) && !bodies.every((body) => owner.test(body.name)))
      return { bodies, source: 'section' };
  }
  if (context.reportAgency.trim() !== '') {
    const bodies = read(context.reportAgency);
    if (bodies.length > 0) return { bodies, source: 'report' };
  }
  return null;
}

/** A body of the place as an addressee. */
export function inherited({ name, entry }: PlaceBody, source: AddresseeSource, directory: AgencyDirectory): Addressee {
  return {
    name,
    agency: entry?.id ?? null,
    category: entry === null ? directory.scheme.unplaced : directory.categoryOf(entry.id),
    source,
  };
}

/** The one agency whose section, table or own report a place is; null when it speaks to several categories. */
export function homeOf(place: Place | null, directory: AgencyDirectory): Addressee | null {
  if (place === null) return null;
  const [home, ...others] = place.bodies.map((body) => inherited(body, place.source, directory));
  return home !== undefined && others.every((other) => other.category === home.category) ? home : null;
}
