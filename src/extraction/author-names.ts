import type { DocumentText } from '../domain/document/document-text.ts';

/** Words of the first pages, the title and the running heads: where a body puts its own name. */
const letterhead = (document: DocumentText): string => {
  const parts = [document.title, document.text.slice(0, 2500)];
  const heads = new Set<string>();
  for (const block of document.blocks) {
    if (heads.size >= 20) break;
    if (block.role === 'header' || block.role === 'footer') heads.add(document.text.slice(block.start, block.end));
  }
  return plain([...parts, ...heads].join('\n'));
};

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const verbs = ['recommends', 'urges', 'calls on', 'calls upon', 'reiterates its'];
const nameBefore =
  /(?:^|[\s“"(])(?:The |the )?((?:\p{Lu}[\p{L}’'&-]*)(?: (?:of|and|for|the|on|in|into|\p{Lu}[\p{L}’'&-]*)){0,9})(?:,? (?:therefore|further|also|hereby|again|now|accordingly|strongly)){0,2} $/u;
/** Longest name with its adverbs, in characters. */
const reach = 130;
const mostNames = 12;

/**
 * The names by which the body that wrote a report speaks of itself ("The TAB recommends that"): those that are said to
 * recommend, and that its first pages or running heads show as its own. Guidance that is only cited stands in neither.
 */
export const findAuthorNames = (document: DocumentText): string[] => {
  const { text } = document;
  const names = new Set<string>();
  let zone = '';
  for (const verb of verbs) {
    for (let at = text.indexOf(` ${verb}`); at >= 0; at = text.indexOf(` ${verb}`, at + 1)) {
      const name = nameBefore.exec(text.slice(Math.max(0, at - reach), at + 1))?.[1];
      if (name === undefined || names.has(name) || names.size >= mostNames) continue;
      if (zone === '') zone = letterhead(document);
      // The name itself, and not as the addressee of the page: "Dear ...".
      if (name.length > 2 && holds(zone, plain(name))) names.add(name);
    }
  }
  return [...names];
};

const saying = /^,? (?:\w+ )?(?:recommends|urges|calls on|calls upon|asks|is making)\b/;

/** Stands there on its own account, and not only because it is said to recommend. */
const holds = (zone: string, name: string): boolean => {
  for (let at = zone.indexOf(name); at >= 0; at = zone.indexOf(name, at + 1)) {
    const before = zone[at - 1] ?? ' ';
    const after = zone[at + name.length] ?? ' ';
    const recommends = saying.test(zone.slice(at + name.length, at + name.length + 40));
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after) && !recommends) return true;
  }
  return false;
};

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A pattern for a sentence in which one of the names recommends; null when there are none. */
export const authorRequests = (names: readonly string[]): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(
        `(?:^|[\\s“"])(?:the\\s+)?(?:${names.map(literal).join('|')}),?\\s+(?:(?:therefore|further|also|hereby|again|now|accordingly|strongly|once),?\\s+){0,2}(?:recommends?|urges?|calls? (?:on|upon|for)|reiterates its (?:\\w+ ){0,2}recommendations?)\\b`,
        'iu',
      );
