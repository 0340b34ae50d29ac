import { type Piece, plainStyle } from '../document-builder.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  pound: '£',
  bull: '•',
};

const token =
  /\\([!-/:-@[-`{-~])|(`{1,3})([^`]{1,2000})\2|!\[([^\]\n]{0,500})\]\([^()\s]{0,1000}[^()\n]{0,300}\)|\[\^([^\]\s]{1,60})\]|\[([^[\]\n]{1,1000})\](?:\([^()\s]{0,1000}[^()\n]{0,300}\)|\[[^\]\n]{0,200}\])|<(https?:[^<>\s]{1,1000}|[^<>\s@]{1,200}@[^<>\s]{1,200})>|<br\s?\/?>|<\/?[a-zA-Z][^<>\n]{0,500}>|&(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});|(\*{1,3}|_{1,3}|~~)/g;

/** Reads emphasis, links, code and entities of one paragraph; what is not well formed stays as written. */
export function markdownPieces(source: string): Piece[] {
  const parts: { text: string; mark: string; opens: boolean; closes: boolean }[] = [];
  let at = 0;
  const put = (text: string): void => {
    if (text !== '') parts.push({ text, mark: '', opens: false, closes: false });
  };
  for (const match of source.matchAll(token)) {
    put(source.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, escaped, , code, image, note, link, address, entity, mark] = match;
    if (escaped !== undefined) put(escaped);
    else if (code !== undefined) put(code);
    else if (image !== undefined || note !== undefined) continue;
    else if (link !== undefined) parts.push(...markdownPieces(link).map((p) => ({ ...noMark, text: p.text })));
    else if (address !== undefined) put(address);
    else if (entity !== undefined) put(decodeEntity(entity) ?? whole);
    else if (mark !== undefined) {
      const before = source[match.index - 1] ?? ' ';
      const after = source[at] ?? ' ';
      const inWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      parts.push({ text: mark, mark, opens: /\S/.test(after) && !inWord, closes: /\S/.test(before) && !inWord });
    } else if (/^<br/i.test(whole)) put('\n');
  }
  put(source.slice(at));
  return styled(parts);
}

const noMark = { mark: '', opens: false, closes: false };

/** Pairs each closing mark with the nearest open one of the same kind. */
function styled(parts: { text: string; mark: string; opens: boolean; closes: boolean }[]): Piece[] {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const [index, part] of parts.entries()) {
    if (part.mark === '') continue;
    let partner = -1;
    if (part.closes) {
      for (let step = open.length - 1; step >= Math.max(0, open.length - 20); step -= 1) {
        const candidate = open[step];
        if (candidate !== undefined && parts[candidate]?.mark === part.mark) {
          partner = candidate;
          open.length = step;
          break;
        }
      }
    }
    if (partner >= 0) pairs.set(partner, index);
    else if (part.opens) open.push(index);
  }
  const closing = new Set(pairs.values());
  const pieces: Piece[] = [];
  let bold = 0;
  let italic = 0;
  for (const [index, part] of parts.entries()) {
    const turn = pairs.has(index) ? 1 : closing.has(index) ? -1 : 0;
    if (turn !== 0) {
      if (part.mark.length !== 1 && part.mark !== '~~') bold += turn;
      if (part.mark.length % 2 === 1) italic += turn;
    } else pieces.push({ text: part.text, style: { ...plainStyle, bold: bold > 0, italic: italic > 0 } });
  }
  return pieces;
}

function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return entities[name] ?? null;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
