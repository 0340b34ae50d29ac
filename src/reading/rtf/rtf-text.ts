import type { Piece } from '../document-builder.ts';
import { ReadingError } from '../reading-error.ts';
import type { RtfFlow, RtfNote } from './rtf-flow.ts';
import { FlowBuilder } from './rtf-flow-builder.ts';
import { firstParagraph, type ParagraphState } from './rtf-state.ts';

/** What has been read of the paragraph so far. */
interface ParagraphInHand {
  readonly pieces: Piece[];
  readonly hidden: Piece[];
  readonly notes: RtfNote[];
  readonly boxes: RtfFlow[];
  label: string;
}

// A report of a thousand pages has some hundred thousand.
const maxPieces = 1_500_000;
const emptyHand = (): ParagraphInHand => ({ pieces: [], hidden: [], notes: [], boxes: [], label: '' });

type InterruptionKind = 'box' | 'note' | 'header' | 'footer';

/** Footnotes, text boxes, headers and footers interrupt the flow and have one of their own. */
interface Interruption {
  readonly kind: InterruptionKind;
  /** How many groups were open around the group that it fills. */
  readonly depth: number;
  readonly flow: FlowBuilder;
  readonly paragraph: ParagraphState;
  readonly inHand: ParagraphInHand;
}

/** Gathers words into paragraphs, cells and the flows that interrupt them. */
export class RtfText {
  readonly headers: RtfFlow[] = [];
  readonly footers: RtfFlow[] = [];
  readonly #interruptions: Interruption[] = [];
  #paragraph: ParagraphState = { ...firstParagraph };
  #flow = new FlowBuilder();
  #inHand = emptyHand();
  #count = 0;

  get label(): string {
    return this.#inHand.label;
  }

  set label(label: string) {
    this.#inHand.label = label;
  }

  put(piece: Piece, isHidden: boolean): void {
    this.#count += 1;
    if (this.#count > maxPieces) {
      throw new ReadingError(
        'too-large',
        `The file holds more than ${maxPieces} stretches of text.`,
        'Open it in the program it came from, split it, and save the parts.',
      );
    }
    this.#startParagraph();
    (isHidden ? this.#inHand.hidden : this.#inHand.pieces).push(piece);
  }

  /** Control words about paragraphs, cells and rows; others are of no concern here. */
  takeWord(word: string, number: number | null, contents: boolean): void {
    const paragraph = this.#paragraph;
    switch (word) {
      case 'par':
      case 'sect':
        this.endParagraph(contents);
        break;
      case 'cell':
        this.#endCell(1, contents);
        break;
      case 'nestcell':
        this.#endCell(Math.max(paragraph.depth, 2), contents);
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
      case 'intbl':
        paragraph.depth = Math.max(paragraph.depth, 1);
        break;
      case 'itap':
        paragraph.depth = Math.min(Math.max(number ?? 1, 0), 20);
        break;
      default:
        this.#flow.define(word, number);
    }
  }

  endParagraph(contents: boolean): void {
    const { style, outline, indent, listLevel, boxed, depth } = this.#paragraph;
    // Even an empty paragraph parts two tables.
    if (depth === 0) this.#flow.leaveTables();
    const { pieces, hidden, label, notes, boxes } = this.#inHand;
    this.#inHand = emptyHand();
    if (pieces.length + hidden.length + notes.length + boxes.length === 0 && label.trim() === '') return;
    this.#flow.add(
      {
        kind: 'paragraph',
        pieces,
        hidden,
        label: label.replace(/\s+/g, ' ').trim(),
        listLevel: Math.min(Math.max(listLevel, 0), 8) + 1,
        style,
        outline,
        indent: Math.min(Math.max(indent / 20, 0), 1000),
        boxed,
        contents,
        notes,
        boxes,
      },
      depth,
    );
  }

  interrupt(kind: InterruptionKind, depth: number): void {
    const [flow, paragraph, inHand] = [this.#flow, this.#paragraph, this.#inHand];
    this.#interruptions.push({ kind, depth, flow, paragraph, inHand });
    this.#flow = new FlowBuilder();
    this.#paragraph = { ...firstParagraph };
    this.#inHand = emptyHand();
  }

  /** Goes on with what was interrupted by the group that has just ended, if it was one that interrupts. */
  resumeAt(depth: number): void {
    const interruption = this.#interruptions.at(-1);
    if (interruption?.depth !== depth) return;
    this.#interruptions.pop();
    this.endParagraph(false);
    const flow = this.#flow.end();
    this.#flow = interruption.flow;
    this.#paragraph = interruption.paragraph;
    this.#inHand = interruption.inHand;
    if (interruption.kind === 'header') this.headers.push(flow);
    else if (interruption.kind === 'footer') this.footers.push(flow);
    else if (interruption.kind === 'note') this.#inHand.notes.push({ flow });
    else this.#inHand.boxes.push(flow);
  }

  end(): RtfFlow {
    this.endParagraph(false);
    return this.#flow.end();
  }

  #endCell(depth: number, contents: boolean): void {
    this.#paragraph.depth = Math.max(this.#paragraph.depth, depth);
    this.endParagraph(contents);
    this.#flow.endCell(depth);
  }

  /** Words outside any table end the table before them. */
  #startParagraph(): void {
    if (this.#inHand.pieces.length === 0 && this.#paragraph.depth === 0) this.#flow.leaveTables();
  }
}
