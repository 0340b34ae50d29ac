import { encodingOfCharset } from './rtf-code-pages.ts';

export type LookupTable = 'fonts' | 'colours' | 'styles';

const newEntry = { number: 0, text: '', charset: 0, red: 0, green: 0, blue: 0, stated: false };

/** The tables at the head of an RTF file: fonts, colours, names of styles. */
export class RtfLookup {
  readonly #fonts = new Map<number, { readonly name: string; readonly encoding: string | null }>();
  readonly #colours: string[] = [];
  readonly styleNames = new Map<number, string>();
  #entry = { ...newEntry };

  fontName(number: number): string {
    return this.#fonts.get(number)?.name ?? '';
  }

  /** The encoding that a font brings with it; null for that of the document. */
  fontEncoding(number: number): string | null {
    return this.#fonts.get(number)?.encoding ?? null;
  }

  /** "#rrggbb"; '' for the automatic colour. */
  colour(number: number): string {
    return this.#colours[number] ?? '';
  }

  takeWord(table: LookupTable, word: string, number: number): void {
    const entry = this.#entry;
    if (word === (table === 'fonts' ? 'f' : 's')) {
      entry.number = number;
      entry.stated = true;
    } else if (word === 'fcharset') entry.charset = number;
    else if (word === 'red' || word === 'green' || word === 'blue') {
      entry[word] = number & 0xff;
      entry.stated = true;
    } else if (word === 'cs' || word === 'ds' || word === 'ts') entry.number = -1;
  }

  takeText(table: LookupTable, text: string): void {
    if (table === 'colours') {
      for (const character of text) if (character === ';') this.#endColour();
      return;
    }
    if (this.#entry.text.length < 200) this.#entry.text += text;
    if (text.includes(';')) this.endEntry(table);
  }

  /** Ends the font or style in hand, at its semicolon or the end of its group. */
  endEntry(table: LookupTable): void {
    const { number, text, charset, stated } = this.#entry;
    const name = text.replace(/;.*$/s, '').trim();
    if (table === 'fonts' && stated && name !== '') {
      this.#fonts.set(number, { name, encoding: encodingOfCharset(charset) });
    }
    if (table === 'styles' && name !== '' && number >= 0) this.styleNames.set(number, name);
    this.#entry = { ...newEntry };
  }

  #endColour(): void {
    const { red, green, blue, stated } = this.#entry;
    const hex = (value: number) => value.toString(16).padStart(2, '0');
    this.#colours.push(stated ? `#${hex(red)}${hex(green)}${hex(blue)}` : '');
    this.#entry = { ...newEntry };
  }
}
