import type { Page, TextStyle } from '../../domain/document/document-text.ts';
import type { DocumentBuilder, Piece } from '../document-builder.ts';
import { boxOnPage } from './frame.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { LaidLine } from './laid-line.ts';
import { jointOf, type LineJoint } from './line-joint.ts';
import type { Paragraph } from './paragraph.ts';
import type { StyleTable } from './style-table.ts';
import type { Word } from './word.ts';

/** Writes paragraphs as blocks of a document. */
export class Assembly {
  readonly #builder: DocumentBuilder;
  readonly #styles: StyleTable;
  readonly #hyphenation: Hyphenation;
  readonly #pages: ReadonlyMap<number, Page>;
  readonly #bodyLeft: number;

  constructor(
    builder: DocumentBuilder,
    styles: StyleTable,
    hyphenation: Hyphenation,
    pages: ReadonlyMap<number, Page>,
    bodyLeft: number,
  ) {
    this.#builder = builder;
    this.#styles = styles;
    this.#hyphenation = hyphenation;
    this.#pages = pages;
    this.#bodyLeft = bodyLeft;
  }

  write(paragraph: Paragraph): void {
    const pieces: Piece[] = [];
    const { lines } = paragraph;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (line === undefined) break;
      const next = lines[index + 1];
      const joint = next === undefined ? 'nothing' : jointOf(line.text, next.text, this.#hyphenation);
      this.#writeLine(line, joint, pieces);
    }
    this.#builder.add({
      pieces,
      kind: paragraph.cell === null ? paragraph.kind : 'cell',
      role: paragraph.role,
      level: paragraph.level,
      indent: paragraph.contentX - this.#bodyLeft,
      panel: paragraph.panel,
      cell: paragraph.cell,
      marker: paragraph.marker === null ? { how: 'none' } : { how: 'printed', marker: paragraph.marker.marker },
    });
  }

  #writeLine(line: LaidLine, joint: LineJoint, pieces: Piece[]): void {
    const page = this.#pages.get(line.page);
    const { row } = line;
    const box = { x: row.x0, y: row.top, width: row.x1 - row.x0, height: row.bottom - row.top };
    const place = { page: line.page, box: page === undefined ? box : boxOnPage(box, line.turn, page) };
    const first = row.words[0];
    if (first !== undefined && first.text !== '' && hasOneStyle(row.words, first.style)) {
      pieces.push({ text: joined(line.text, joint), style: this.#styleAt(first.style), line: place });
      return;
    }
    let text = '';
    let style = -1;
    const finish = (): void => {
      if (text !== '') pieces.push({ text, style: this.#styleAt(style), line: place });
      text = '';
    };
    let index = 0;
    for (const word of row.words) {
      const space = index++ > 0 && !word.glued;
      if (word.style !== style) {
        if (space) text += ' ';
        finish();
        style = word.style;
        text = word.text;
      } else text += space ? ` ${word.text}` : word.text;
    }
    text = joined(text, joint);
    finish();
  }

  #styleAt(index: number): TextStyle {
    return this.#styles.at(Math.max(0, index));
  }
}

function joined(text: string, joint: LineJoint): string {
  if (joint === 'space') return `${text} `;
  return joint === 'drop-hyphen' ? text.replace(/[-\u00ad]+$/, '') : text;
}

function hasOneStyle(words: readonly Word[], style: number): boolean {
  for (const word of words) if (word.style !== style) return false;
  return true;
}
