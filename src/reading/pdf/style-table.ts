import type { TextStyle } from '../../domain/document/document-text.ts';

/** The styles of a document, each kept once. */
export class StyleTable {
  readonly styles: TextStyle[] = [];
  /** Most text objects have the style of the one before. */
  #last = -1;
  readonly #places = new Map<string, number>();

  /** Index of the style, added when new. */
  place(style: TextStyle): number {
    const last = this.#last < 0 ? undefined : this.styles[this.#last];
    if (last !== undefined && isSame(last, style)) return this.#last;
    this.#last = this.#find(style);
    return this.#last;
  }

  #find(style: TextStyle): number {
    const key = `${style.font}|${style.size}|${style.bold ? 1 : 0}${style.italic ? 1 : 0}${style.colour}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.#places.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  at(index: number): TextStyle {
    const style = this.styles[index];
    if (style === undefined) throw new RangeError(`no style ${index}`);
    return style;
  }
}

const isSame = (a: TextStyle, b: TextStyle): boolean =>
  a.size === b.size && a.font === b.font && a.colour === b.colour && a.bold === b.bold && a.italic === b.italic;
