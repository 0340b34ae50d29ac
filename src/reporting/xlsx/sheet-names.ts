import { cleanWords } from '../office/xml-part.ts';

const longest = 31;
/** Excel keeps this one for itself. */
const reserved = 'history';

const openEnd =
  /(?:[,;]?\s+(?:a|against|an|and|as|by|each|every|for|from|in|is|its|may|not|of|on|or|that|the|their|to|was|what|with))+$/i;

function shorten(title: string, room: number): string {
  if (title.length <= room) return title;
  const cut = title.slice(0, room + 1);
  const space = cut.lastIndexOf(' ');
  const whole = cleanWords(cut.slice(0, space > room / 2 ? space : room)).trim();
  // A name does not end in the middle of a thought.
  return whole.replace(openEnd, '').replace(/[,;]$/, '');
}

/** What tells a title from another that begins in the same way: what stands after its colon. */
const tailOf = (plain: string): string => /, ([^,]{1,16})$/.exec(plain)?.[1] ?? '';

/** Names for sheets: at most 31 characters, none twice, without `[ ] : * ? / \` or an apostrophe at either end. */
export function nameSheets(titles: readonly string[]): string[] {
  const used = new Set<string>([reserved]);
  return titles.map((title) => {
    const plain = cleanWords(title)
      // n and unit in brackets stand in the title on the sheet.
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/: /g, ', ')
      .replace(/[\u0000-\u001F\u007F[\]:*?/\\\uFFFE\uFFFF]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '');
    const base = plain === '' ? 'Table' : plain;
    let name = shorten(base, longest).replace(/'+$/, '');
    const tail = tailOf(base);
    if (used.has(name.toLowerCase()) && tail !== '')
      name = `${shorten(base, longest - tail.length - 2)}, ${tail}`.replace(/'+$/, '');
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const suffix = ` ${number}`;
      name = `${shorten(base, longest - suffix.length)}${suffix}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
