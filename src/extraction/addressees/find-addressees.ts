import type { Addressee } from '../../domain/agency/agency.ts';
import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import { stemOf } from '../../domain/agency/name-words.ts';
import { actorsIn } from './actors.ts';
import { isBodyHead } from './body-heads.ts';
import { bodiesOfHeading, inherited, type Place, type PlaceBody, placeOf } from './inheritance.ts';
import type { NamedBody, Scene } from './named-body.ts';
import { sentencesOf } from './sentence.ts';
import { type Token, tokenise } from './token.ts';
import { actionVerbs } from './verbs.ts';
import { finiteForms } from './words.ts';

/** Where a recommendation stands. Every field is as printed; '' when there is none. */
export interface AddresseeContext {
  /** Title printed with the recommendation or over its list. */
  readonly heading: string;
  /** The agency heading it stands under. */
  readonly agencySection: string;
  /** Headings above it, outermost first. */
  readonly sections: readonly string[];
  /** The cell of the agency column of its table row, or the table's agency header. */
  readonly tableHeader: string;
  /** The bodies of the sentence that leads to its list ("The owner is recommended to:"). */
  readonly leadBodies?: readonly PlaceBody[];
  /** Full name of the board or partnership that the report calls "the Board". */
  readonly board: string;
  /** The agency whose own report this is. */
  readonly reportAgency: string;
}

const joiningWords = /^(?:the|of|and|for|a|an|each|every|all|any|our|local|relevant)$/;
const nameStems = (name: string): string[] =>
  (name.match(/[\p{L}\p{N}’']+/gu) ?? []).map(stemOf).filter((word) => !joiningWords.test(word));

/** Whether two printed names are one body: the words of one are all in the other. Two listed bodies are one only by entry. */
function sameBody(a: NamedBody, b: NamedBody): boolean {
  if (a.entry !== null && b.entry !== null && a.entry.id !== b.entry.id) return false;
  const left = nameStems(a.name);
  const right = nameStems(b.name);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (abbreviates(a.name, b.name) || abbreviates(b.name, a.name)) return true;
  if (short.length === 0 || !short.every((word) => long.includes(word))) return false;
  const head = (body: NamedBody): string =>
    nameStems(body.name.split(/ (?:of|in|for|within|at|across|responsible|concerned) |\(/)[0] ?? '').at(-1) ?? '';
  return head(a) === head(b) || short.every((word, i) => long[i] === word);
}

/** "NMC" of "Nursing and Midwifery Council". */
const abbreviates = (short: string, long: string): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(short) &&
  (short === (long.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('') ||
    /\(\W?([\p{L}-]+)\W?\)$/u.exec(long)?.[1] === short);

/** Each body once, in the order of the text. */
function once(bodies: readonly NamedBody[]): NamedBody[] {
  const kept: NamedBody[] = [];
  for (const body of [...bodies].sort((a, b) => a.start - b.start)) {
    if (!kept.some((one) => sameBody(one, body))) kept.push(body);
  }
  return kept;
}

/** A body's name for itself in its own section or report: "The Trust should". */
const itself =
  /^(?:agency|organi[sz]ation|trust|service|force|company|practice|department|team|authority|project|association|hospital|constabulary)$/i;

/** A body of the text as an addressee. A post or an unlisted group inside the agency it stands under is named with it. */
function fromText(
  body: NamedBody,
  place: Place | null,
  context: AddresseeContext,
  directory: AgencyDirectory,
): Addressee {
  if (context.board !== '' && /^(?:Board|Partnership)$/i.test(body.name)) {
    const board = directory.resolve(context.board);
    return { name: context.board, ...(board.agency === null ? listed(directory, body) : board), source: 'text' };
  }
  const home = place?.bodies[0];
  if (place !== null && home !== undefined && place.bodies.length === 1 && itself.test(body.name))
    return { ...inherited(home, place.source, directory), source: 'text' };
  // "Rights" over a list is a topic, and nobody's home.
  const agency = home !== undefined && (home.entry !== null || home.name.split(/\s+/).some(isBodyHead));
  const inside = home !== undefined && agency && (body.entry === null || body.entry.role);
  if (!inside || home.name.toLowerCase() === body.name.toLowerCase())
    return { name: body.name, ...listed(directory, body), source: 'text' };
  return {
    name: `${body.name} (${home.name})`,
    agency: home.entry?.id ?? null,
    category: home.entry === null ? directory.scheme.unplaced : directory.categoryOf(home.entry.id),
    source: 'text',
  };
}

/**
 * Agency and category of a body. One that no list knows goes where the scheme puts the unplaced when it has a name of its
 * own; "staff" or "providers" could be anybody's, so they have no category.
 */
function listed(directory: AgencyDirectory, body: NamedBody): { agency: string | null; category: string | null } {
  if (body.entry !== null) return { agency: body.entry.id, category: directory.categoryOf(body.entry.id) };
  const head = body.name.split(/ (?:of|in|for|within|at|across|responsible|concerned) | \(/)[0]?.split(' ') ?? [];
  const last = head.at(-1) ?? '';
  const named = /^\p{Lu}/u.test(last) && (head.length > 1 || !isBodyHead(last));
  return { agency: null, category: named ? directory.scheme.unplaced : null };
}

/**
 * Whom a recommendation asks to act, in the order in which it names them, each once; not every body it mentions.
 *
 * The text decides: the subject of "should", "is to", "to ensure", the one who is urged, asked or recommended to, the "by"
 * of a passive. Where it names nobody, the table cell, the agency section or heading, then the agency whose own report it
 * is are taken, and `source` says so. Where there is none of those either, a listed body that is told something or whose
 * thing is to change is taken. Otherwise nobody: a passive without an actor gives an empty list.
 *
 * @param text the recommendation, verbatim, with its parts
 * @param context where it stands
 * @param directory the listed bodies and the scheme that sorts them
 */
export function findAddressees(text: string, context: AddresseeContext, directory: AgencyDirectory): Addressee[] {
  const mentions = directory.mentions(text);
  const scene: Scene = { text, directory, tokens: tokenise(text, 0, text.length, mentions) };
  const actors = actorsIn(scene, sentencesOf(text), ({ start, end }) => tokenise(text, start, end, mentions));
  const place = placeOf(context, directory);
  const owners = labelledOwners(text, directory);
  if (owners.length > 0 && actors.asked.length === 0) return owners;
  const open = place === null || place.bodies.every((body) => anybody.test(body.name));
  const named = once(open ? [...actors.asked, ...actors.holders] : actors.asked);
  if (named.length > 0) return named.map((body) => fromText(body, place, context, directory));
  if (place !== null) {
    return place.bodies.map((body) => inherited(body, place.source, directory));
  }
  const weak = once(actors.served.length > 0 ? actors.served : actors.owners);
  if (weak.length > 0) return weak.map((body) => fromText(body, null, context, directory));
  return isPhrase(scene.tokens) ? phraseBodies(scene) : [];
}

/** A heading that sorts those who are asked and names none of them. */
const anybody =
  /^(?:all )?(?:agencies|partners|partner agencies|organi[sz]ations|services|lawmakers|legislators|policy ?makers|others|practitioners|professionals|local|national|regional)$/i;

const ownerLabel =
  /(?:^|\n)\s*\[?(?:lead(?: agency| organisation| body| officer)?|owner|responsib(?:le|ility)(?: agency| body| officer| person)?|(?:for )?action(?: by| for)?|addressed to|addressee|directed to|agency)\s*:\s*([^\n\]]+)/gi;

/** Bodies after a printed label such as "Lead agency:" or "Action by:". */
function labelledOwners(text: string, directory: AgencyDirectory): Addressee[] {
  return [...text.matchAll(ownerLabel)].flatMap((match) =>
    bodiesOfHeading(match[1] ?? '', '', directory)
      .filter((body) => body.entry !== null)
      .map(({ name, entry }) => ({
        name,
        agency: entry?.id ?? null,
        category: entry === null ? null : directory.categoryOf(entry.id),
        source: 'text' as const,
      })),
  );
}

/** Whether the text is a phrase, not a sentence: "training for schools on safe working". */
function isPhrase(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => token.word);
  if (first === undefined || actionVerbs.has(first.lower) || tokens.some((token) => token.lower === 'we')) return false;
  // A quotation that begins in the middle may hold verbs in its relative clauses, but asks nothing.
  const asks = /^(?:should|must|shall|will|need|needs|would)$/;
  return !tokens.some((token) => (/^\p{Ll}/u.test(first.text) ? asks.test(token.lower) : finiteForms.has(token.lower)));
}

/** A phrase has no actor; the listed bodies in it are those it is for. */
function phraseBodies(scene: Scene): Addressee[] {
  const { text, directory } = scene;
  const bodies = directory.mentions(text).map(({ start, end, entry }): NamedBody => {
    const name = text.slice(start, end).replace(/^(?:the|an?)\s+/i, '');
    return { name, start, end, entry, indefinite: false };
  });
  return once(bodies).map((body) => ({ name: body.name, ...listed(directory, body), source: 'text' }));
}
