export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** `\word` with its number; null when it has none. */
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  /** A backslash and one sign: `\~`, `\*`. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Characters as they stand; each is one byte of the file. */
  | { readonly kind: 'text'; readonly text: string }
  /** `\'e9` */
  | { readonly kind: 'byte'; readonly byte: number };

const plain = /[^\\{}\r\n\u0000]+/y;
const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})?/y;

/** Splits RTF, given as one character a byte, into its tokens. Binary data (`\bin`) is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at += 1;
    } else if (character === '\\') {
      word.lastIndex = at;
      const control = word.exec(source);
      if (control) {
        const number = control[2] === undefined ? null : Number(control[2]);
        at = word.lastIndex;
        if (source[at] === ' ') at += 1;
        if (control[1] === 'bin' && number !== null && number > 0) at += number;
        else yield { kind: 'word', word: control[1] ?? '', number };
      } else if (source[at + 1] === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
        if (Number.isNaN(byte)) at += 2;
        else {
          yield { kind: 'byte', byte };
          at += 4;
        }
      } else {
        const symbol = source[at + 1];
        if (symbol !== undefined) yield { kind: 'symbol', symbol };
        at += 2;
      }
    } else {
      plain.lastIndex = at;
      const text = plain.exec(source);
      if (text) {
        yield { kind: 'text', text: text[0] };
        at = plain.lastIndex;
      } else at += 1;
    }
  }
}
