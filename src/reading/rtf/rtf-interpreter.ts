import type { TextStyle } from '../../domain/document/document-text.ts';
import type { Piece } from '../document-builder.ts';
import { ReadingError } from '../reading-error.ts';
import type { TimeBudget } from '../time-budget.ts';
import { decodeBytes, encodingOfCharset, encodingOfPage } from './rtf-code-pages.ts';
import type { RtfFlow, RtfNote } from './rtf-flow.ts';
import { FlowBuilder } from './rtf-flow-builder.ts';
import {
  characterWords,
  firstParagraph,
  firstState,
  type GroupState,
  type ParagraphState,
  skippedDestinations,
} from './rtf-state.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

const maxDepth = 1000;

/** Footnotes, text boxes, headers and footers interrupt the flow and have one of their own. */
interface Interruption {
  readonly depth: number;
  readonly end: (flow: RtfFlow) => void;
  readonly flow: FlowBuilder;
  readonly paragraph: ParagraphState;
  readonly pieces: Piece[];
  readonly hidden: Piece[];
  readonly label: string;
  readonly notes: RtfNote[];
  readonly boxes: RtfFlow[];
}

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
  #paragraph: ParagraphState = { ...firstParagraph };
  #flow = new FlowBuilder();
  #pieces: Piece[] = [];
  #hidden: Piece[] = [];
  #label = '';
  #notes: RtfNote[] = [];
  #boxes: RtfFlow[] = [];
  readonly #interruptions: Interruption[] = [];
  readonly #headers: RtfFlow[] = [];
  readonly #footers: RtfFlow[] = [];
  readonly #fonts = new Map<number, { name: string; encoding: string | null }>();
  readonly #colours: string[] = [];
  readonly #styleNames = new Map<number, string>();
  #tableEntry = { number: 0, text: '', charset: 0, red: 0, green: 0, blue: 0, stated: false };
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
    this.#endParagraph();
    return {
      body: this.#flow.end(),
      headers: this.#headers,
      footers: this.#footers,
      styleNames: this.#styleNames,
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
    if (this.#state.destination === 'fonts' && before.destination === 'fonts') this.#endFont();
    if (this.#state.destination === 'styles' && before.destination === 'styles') this.#endStyle();
    if (this.#state.destination === 'instruction' && /^\s*(?:TOC|INDEX)\b/i.test(this.#instruction))
      before.contents = true;
    const interruption = this.#interruptions.at(-1);
    if (interruption && interruption.depth === this.#stack.length) this.#resume(interruption);
    this.#state = before;
    this.#groupStart = false;
  }

  #takeSymbol(symbol: string): void {
    if (symbol === '\\' || symbol === '{' || symbol === '}') this.#put(symbol);
    else if (symbol === '~') this.#put(' ');
    else if (symbol === '_') this.#put('-');
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
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
    if (
      this.#state.destination === 'fonts' ||
      this.#state.destination === 'colours' ||
      this.#state.destination === 'styles'
    ) {
      this.#takeTableWord(word, number ?? 0);
    } else if (!this.#takeCharacterWord(word, number)) this.#takeParagraphWord(word, number);
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
        this.#label = '';
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
        this.#interrupt((flow) => this.#boxes.push(flow));
        return true;
      case 'footnote':
        this.#interrupt((flow) => this.#notes.push({ flow }));
        return true;
      case 'header':
      case 'headerl':
      case 'headerr':
      case 'headerf':
        this.#interrupt((flow) => this.#headers.push(flow));
        return true;
      case 'footer':
      case 'footerl':
      case 'footerr':
      case 'footerf':
        this.#interrupt((flow) => this.#footers.push(flow));
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

  #takeParagraphWord(word: string, number: number | null): void {
    if (this.#state.destination !== 'text') return;
    const paragraph = this.#paragraph;
    switch (word) {
      case 'par':
      case 'sect':
        // A deleted paragraph mark joins what stands before and after it.
        if (!this.#state.deleted) this.#endParagraph();
        break;
      case 'cell':
        this.#endCell(1);
        break;
      case 'nestcell':
        this.#endCell(Math.max(paragraph.depth, 2));
        break;
      case 'row':
        this.#flow.endRow(1);
        break;
      case 'nestrow':
        this.#flow.endRow(Math.max(paragraph.depth, 2));
        break;
      case 'pard':
        this.#paragraph = { ...firstParagraph };
        break;
      case 's':
        paragraph.style = number;
        break;
      case 'outlinelevel':
        paragraph.outline = number;
        break;
      case 'li':
      case 'lin':
        paragraph.indent = number ?? 0;
        break;
      case 'ilvl':
        paragraph.listLevel = number ?? 0;
        break;
      case 'box':
        paragraph.boxed = true;
        break;
      case 'cbpat':
        paragraph.boxed ||=
          this.#colours[number ?? 0] !== undefined && this.#colours[number ?? 0] !== '#ffffff' && number !== 0;
        break;
      case 'intbl':
        paragraph.inTable = true;
        paragraph.depth = Math.max(paragraph.depth, 1);
        break;
      case 'itap':
        paragraph.depth = Math.min(Math.max(number ?? 1, 0), 20);
        paragraph.inTable = paragraph.depth > 0;
        break;
      default:
        this.#flow.define(word, number);
    }
  }

  #takeTableWord(word: string, number: number): void {
    const entry = this.#tableEntry;
    if (word === (this.#state.destination === 'fonts' ? 'f' : 's')) {
      entry.number = number;
      entry.stated = true;
    } else if (word === 'fcharset') entry.charset = number;
    else if (word === 'red' || word === 'green' || word === 'blue') {
      entry[word] = number & 0xff;
      entry.stated = true;
    } else if (word === 'cs' || word === 'ds' || word === 'ts') entry.number = -1;
  }

  #put(text: string): void {
    if (text === '') return;
    switch (this.#state.destination) {
      case 'text': {
        if (this.#state.deleted) return;
        this.#startParagraph();
        (this.#state.hidden ? this.#hidden : this.#pieces).push({ text, style: this.#style() });
        break;
      }
      case 'label':
        this.#label += text;
        break;
      case 'title':
        this.#title += text;
        break;
      case 'instruction':
        if (this.#instruction.length < 200) this.#instruction += text;
        break;
      case 'fonts':
      case 'styles':
        if (this.#tableEntry.text.length < 200) this.#tableEntry.text += text;
        if (text.includes(';')) this.#state.destination === 'fonts' ? this.#endFont() : this.#endStyle();
        break;
      case 'colours':
        for (const character of text) if (character === ';') this.#endColour();
        break;
    }
  }

  #style(): TextStyle {
    const { bold, italic, size, font, colour } = this.#state;
    return { font: this.#fonts.get(font)?.name ?? '', size, bold, italic, colour: this.#colours[colour] ?? '' };
  }

  /** Words outside any table end the table before them. */
  #startParagraph(): void {
    if (this.#pieces.length === 0 && !this.#paragraph.inTable) this.#flow.leaveTables();
  }

  #endParagraph(): void {
    const { style, outline, indent, listLevel, boxed, depth } = this.#paragraph;
    // Even an empty paragraph parts two tables.
    if (depth === 0) this.#flow.leaveTables();
    const isEmpty =
      this.#pieces.length === 0 && this.#hidden.length === 0 && this.#notes.length + this.#boxes.length === 0;
    if (!isEmpty || this.#label.trim() !== '') {
      this.#startParagraph();
      this.#flow.add(
        {
          kind: 'paragraph',
          pieces: this.#pieces,
          hidden: this.#hidden,
          label: this.#label.replace(/\s+/g, ' ').trim(),
          listLevel: Math.min(Math.max(listLevel, 0), 8) + 1,
          style,
          outline,
          indent: Math.min(Math.max(indent / 20, 0), 1000),
          boxed,
          contents: this.#state.contents || this.#stack.some((state) => state.contents),
          notes: this.#notes,
          boxes: this.#boxes,
        },
        depth,
      );
    }
    this.#pieces = [];
    this.#hidden = [];
    this.#label = '';
    this.#notes = [];
    this.#boxes = [];
  }

  #endCell(depth: number): void {
    if (this.#state.destination === 'skip') return;
    this.#paragraph.depth = Math.max(this.#paragraph.depth, depth);
    this.#paragraph.inTable = true;
    this.#endParagraph();
    this.#flow.endCell(depth);
  }

  #interrupt(end: (flow: RtfFlow) => void): void {
    if (this.#state.destination === 'skip') return;
    this.#interruptions.push({
      depth: this.#stack.length - 1,
      end,
      flow: this.#flow,
      paragraph: this.#paragraph,
      pieces: this.#pieces,
      hidden: this.#hidden,
      label: this.#label,
      notes: this.#notes,
      boxes: this.#boxes,
    });
    this.#flow = new FlowBuilder();
    this.#paragraph = { ...firstParagraph };
    this.#pieces = [];
    this.#hidden = [];
    this.#label = '';
    this.#notes = [];
    this.#boxes = [];
    this.#state.destination = 'text';
  }

  #resume(interruption: Interruption): void {
    this.#interruptions.pop();
    this.#endParagraph();
    const flow = this.#flow.end();
    this.#flow = interruption.flow;
    this.#paragraph = interruption.paragraph;
    this.#pieces = interruption.pieces;
    this.#hidden = interruption.hidden;
    this.#label = interruption.label;
    this.#notes = interruption.notes;
    this.#boxes = interruption.boxes;
    interruption.end(flow);
  }

  #endFont(): void {
    const { number, text, charset, stated } = this.#tableEntry;
    const name = text.replace(/;.*$/s, '').trim();
    if (stated && name !== '') this.#fonts.set(number, { name, encoding: encodingOfCharset(charset) });
    this.#tableEntry = { ...this.#tableEntry, text: '', charset: 0, stated: false };
  }

  #endStyle(): void {
    const { number, text } = this.#tableEntry;
    const name = text.replace(/;.*$/s, '').trim();
    if (name !== '' && number >= 0) this.#styleNames.set(number, name);
    this.#tableEntry = { ...this.#tableEntry, number: 0, text: '', stated: false };
  }

  #endColour(): void {
    const { red, green, blue, stated } = this.#tableEntry;
    const hex = (value: number) => value.toString(16).padStart(2, '0');
    this.#colours.push(stated ? `#${hex(red)}${hex(green)}${hex(blue)}` : '');
    this.#tableEntry = { ...this.#tableEntry, red: 0, green: 0, blue: 0, stated: false };
  }

  #currentEncoding(): string {
    return this.#fonts.get(this.#state.font)?.encoding ?? this.#encoding;
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
