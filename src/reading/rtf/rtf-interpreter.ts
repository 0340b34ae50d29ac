import type { TextStyle } from '../../domain/document/document-text.ts';
import { bulletCharacter } from '../markers/bullet-fonts.ts';
import { ReadingError } from '../reading-error.ts';
import type { TimeBudget } from '../time-budget.ts';
import { decodeBytes, encodingOfPage } from './rtf-code-pages.ts';
import type { RtfFlow } from './rtf-flow.ts';
import { RtfLookup } from './rtf-lookup.ts';
import { characterWords, firstState, type GroupState, skippedDestinations } from './rtf-state.ts';
import { RtfText } from './rtf-text.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

const maxDepth = 1000;

/** What was read from an RTF file, before it becomes blocks. */
export interface RtfDocument {
  readonly body: RtfFlow;
  readonly headers: readonly RtfFlow[];
  readonly footers: readonly RtfFlow[];
  readonly styleNames: ReadonlyMap<number, string>;
  readonly title: string;
  /** Groups were still open at the end: the file is cut short. */
  readonly truncated: boolean;
}

/** Interprets the tokens of one RTF file. Made for one use. */
export class RtfInterpreter {
  readonly #budget: TimeBudget;
  readonly #stack: GroupState[] = [];
  #state: GroupState = { ...firstState };
  readonly #text = new RtfText();
  readonly #lookup = new RtfLookup();
  #title = '';
  #encoding = 'windows-1252';
  #bytes: number[] = [];
  #toSkip = 0;
  #starred = false;
  #groupStart = false;
  #instruction = '';

  constructor(budget: TimeBudget) {
    this.#budget = budget;
  }

  read(source: string): RtfDocument {
    for (const token of rtfTokens(source)) {
      this.#budget.check();
      this.#take(token);
    }
    this.#flushBytes();
    const truncated = this.#stack.length > 0;
    while (this.#stack.length > 0) this.#closeGroup();
    return {
      body: this.#text.end(),
      headers: this.#text.headers,
      footers: this.#text.footers,
      styleNames: this.#lookup.styleNames,
      title: this.#title.trim(),
      truncated,
    };
  }

  #take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.byte);
      this.#groupStart = false;
      return;
    }
    this.#flushBytes();
    switch (token.kind) {
      case 'open':
        this.#openGroup();
        return;
      case 'close':
        this.#toSkip = 0;
        this.#closeGroup();
        return;
      case 'text': {
        const text = token.text.slice(this.#toSkip);
        this.#toSkip = Math.max(0, this.#toSkip - token.text.length);
        this.#put(/[\u0080-\u00ff]/.test(text) ? decodeBytes(bytesOf(text), this.#currentEncoding()) : text);
        break;
      }
      case 'symbol':
        if (token.symbol === '*') {
          this.#starred = this.#groupStart;
          return;
        }
        if (this.#toSkip > 0) this.#toSkip -= 1;
        else this.#takeSymbol(token.symbol);
        break;
      case 'word':
        this.#takeWord(token.word, token.number);
        break;
    }
    this.#groupStart = false;
    this.#starred = false;
  }

  #openGroup(): void {
    if (this.#stack.length >= maxDepth) {
      throw new ReadingError(
        'too-large',
        `The file nests groups more than ${maxDepth} deep.`,
        'Open it in the program it came from and save it as .docx.',
      );
    }
    this.#stack.push(this.#state);
    this.#state = { ...this.#state };
    this.#groupStart = true;
    this.#starred = false;
  }

  #closeGroup(): void {
    const before = this.#stack.pop();
    if (!before) return;
    const { destination } = this.#state;
    if (destination === before.destination && (destination === 'fonts' || destination === 'styles')) {
      this.#lookup.endEntry(destination);
    }
    if (this.#state.destination === 'instruction' && /^\s*(?:TOC|INDEX)\b/i.test(this.#instruction))
      before.contents = true;
    this.#text.resumeAt(this.#stack.length);
    this.#state = before;
    this.#groupStart = false;
  }

  #takeSymbol(symbol: string): void {
    if (symbol === '\\' || symbol === '{' || symbol === '}') this.#put(symbol);
    else if (symbol === '~') this.#put(' ');
    else if (symbol === '_') this.#put('-');
    else if (symbol === '\n' || symbol === '\r') this.#text.endParagraph(this.#state.contents);
    else if (symbol === '\t') this.#put('\t');
  }

  #takeWord(word: string, number: number | null): void {
    if (this.#starred || this.#groupStart) {
      if (this.#openDestination(word)) return;
      if (this.#starred) {
        this.#state.destination = 'skip';
        return;
      }
    }
    const character = characterWords[word];
    if (character !== undefined) {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#put(character);
      return;
    }
    if (word === 'u' && number !== null) {
      this.#put(String.fromCharCode(number < 0 ? number + 65_536 : number & 0xffff));
      this.#toSkip = this.#state.skipAfterUnicode;
      return;
    }
    const { destination } = this.#state;
    if (destination === 'fonts' || destination === 'colours' || destination === 'styles') {
      this.#lookup.takeWord(destination, word, number ?? 0);
    } else if (!this.#takeCharacterWord(word, number) && destination === 'text') this.#takeTextWord(word, number);
  }

  /** True when the word opens a destination at the start of its group. */
  #openDestination(word: string): boolean {
    const state = this.#state;
    if (state.destination === 'skip' && word !== 'title') return true;
    switch (word) {
      case 'fonttbl':
        state.destination = 'fonts';
        return true;
      case 'colortbl':
        state.destination = 'colours';
        return true;
      case 'stylesheet':
        state.destination = 'styles';
        return true;
      case 'title':
        if (state.destination === 'skip') state.destination = 'title';
        return state.destination === 'title';
      case 'listtext':
      case 'pntext':
        state.destination = 'label';
        this.#text.label = '';
        return true;
      case 'fldinst':
        state.destination = 'instruction';
        this.#instruction = '';
        return true;
      case 'shpinst':
        state.destination = 'shape';
        return true;
      case 'shptxt':
        state.destination = 'text';
        this.#interrupt('box');
        return true;
      case 'footnote':
        this.#interrupt('note');
        return true;
      case 'header':
      case 'headerl':
      case 'headerr':
      case 'headerf':
        this.#interrupt('header');
        return true;
      case 'footer':
      case 'footerl':
      case 'footerr':
      case 'footerf':
        this.#interrupt('footer');
        return true;
      case 'nesttableprops':
      case 'ud':
        return true;
      default:
        if (!skippedDestinations.has(word)) return false;
        state.destination = 'skip';
        return true;
    }
  }

  #takeCharacterWord(word: string, number: number | null): boolean {
    const state = this.#state;
    const isOn = number !== 0;
    switch (word) {
      case 'b':
        state.bold = isOn;
        return true;
      case 'i':
        state.italic = isOn;
        return true;
      case 'v':
        state.hidden = isOn;
        return true;
      case 'deleted':
        state.deleted = isOn;
        return true;
      case 'fs':
        state.size = Math.min(Math.max(number ?? 24, 2), 2000) / 2;
        return true;
      case 'f':
        state.font = number ?? -1;
        return true;
      case 'cf':
        state.colour = number ?? 0;
        return true;
      case 'uc':
        state.skipAfterUnicode = Math.min(Math.max(number ?? 1, 0), 16);
        return true;
      case 'plain':
        Object.assign(state, { bold: false, italic: false, hidden: false, size: 12, colour: 0, deleted: false });
        return true;
      case 'ansicpg':
        this.#encoding = encodingOfPage(number ?? 1252);
        return true;
      case 'mac':
        this.#encoding = 'macintosh';
        return true;
      default:
        return false;
    }
  }

  #takeTextWord(word: string, number: number | null): void {
    // A deleted paragraph mark joins what stands before and after it.
    if (this.#state.deleted && (word === 'par' || word === 'sect')) return;
    if (word === 'cbpat') {
      if (!/^(?:|#ffffff)$/.test(this.#lookup.colour(number ?? 0))) this.#text.takeWord('box', null, false);
    } else this.#text.takeWord(word, number, this.#state.contents);
  }

  #interrupt(kind: 'box' | 'note' | 'header' | 'footer'): void {
    this.#text.interrupt(kind, this.#stack.length - 1);
    this.#state.destination = 'text';
  }

  #put(text: string): void {
    if (text === '') return;
    switch (this.#state.destination) {
      case 'text': {
        if (this.#state.deleted) return;
        this.#text.put({ text, style: this.#style() }, this.#state.hidden);
        break;
      }
      case 'label':
        this.#text.label += this.#labelText(text);
        break;
      case 'title':
        this.#title += text;
        break;
      case 'instruction':
        if (this.#instruction.length < 200) this.#instruction += text;
        break;
      case 'fonts':
      case 'styles':
      case 'colours':
        this.#lookup.takeText(this.#state.destination, text);
        break;
    }
  }

  /** Bullets in a symbol font as the signs they show. */
  #labelText(text: string): string {
    const font = this.#lookup.fontName(this.#state.font);
    return [...text].map((character) => bulletCharacter(character, font)).join('');
  }

  #style(): TextStyle {
    const { bold, italic, size, font, colour } = this.#state;
    return { font: this.#lookup.fontName(font), size, bold, italic, colour: this.#lookup.colour(colour) };
  }

  #currentEncoding(): string {
    return this.#lookup.fontEncoding(this.#state.font) ?? this.#encoding;
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    this.#put(decodeBytes(bytes, this.#currentEncoding()));
  }
}

function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
