import { element } from '../figure/svg.ts';
import { type Orientation, writeSection } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './run.ts';

export interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

export interface Heading {
  readonly level: 1 | 2;
  readonly title: string;
  readonly bookmark: string;
}

/** A document as it is being written: its body, what its numbers have come to, and what stands outside the body. */
export class WordDocument {
  readonly headings: Heading[] = [];
  readonly pictures: Picture[] = [];
  /** Finished notes; the first has number 1. */
  readonly footnotes: string[] = [];
  private readonly body: string[] = [];
  private readonly counts = { Table: 0, Figure: 0 };
  private orientation: Orientation = 'upright';
  private firstSection = true;
  private marks = 0;
  private lists = 1;

  /** Adds finished paragraphs or tables on paper turned this way; a change of direction begins a new page. */
  add(markup: string, orientation: Orientation = this.orientation): void {
    if (orientation !== this.orientation) this.endSection(orientation);
    this.body.push(markup);
  }

  private endSection(next: Orientation): void {
    const section = writeSection(this.orientation, this.firstSection);
    const last = this.body.at(-1) ?? '';
    // A section ends in its last paragraph; after a table that takes a small one of its own.
    if (last.startsWith('<w:p>') && last.lastIndexOf('<w:p>') === 0) {
      this.body[this.body.length - 1] = last.replace('</w:pPr>', `${section}</w:pPr>`);
    } else {
      this.body.push(writeParagraph('SectionEnd', '').replace('</w:pPr>', `${section}</w:pPr>`));
    }
    this.firstSection = false;
    this.orientation = next;
  }

  /** The next number of a kind of caption. */
  number(kind: 'Table' | 'Figure'): number {
    this.counts[kind] += 1;
    return this.counts[kind];
  }

  /** Keeps a note and returns the run that refers to it. */
  footnote(words: string): string {
    const id = this.footnotes.length + 1;
    const mark = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' }));
    const sign = element('w:r', {}, mark, '<w:footnoteRef/>');
    this.footnotes.push(
      element('w:footnote', { 'w:id': id }, writeParagraph('FootnoteText', sign + writeRun(` ${words}`))),
    );
    return element('w:r', {}, mark, element('w:footnoteReference', { 'w:id': id }));
  }

  /** Adds a heading with a bookmark for the contents. */
  heading(title: string, level: 1 | 2 | 3, pageBreakBefore = false): void {
    this.marks += 1;
    const bookmark = `_Toc${String(this.marks).padStart(8, '0')}`;
    const begin = element('w:bookmarkStart', { 'w:id': this.marks, 'w:name': bookmark });
    const end = element('w:bookmarkEnd', { 'w:id': this.marks });
    this.add(writeParagraph(`Heading${level}`, begin + writeRun(title) + end, { pageBreakBefore }), 'upright');
    if (level < 3) this.headings.push({ level: level as 1 | 2, title, bookmark });
  }

  /** Number of a new list of numbers, which begins at one. Bullets share number 1. */
  numberedList(): number {
    this.lists += 1;
    return this.lists;
  }

  /** How many lists of numbers there are, and one for the bullets. */
  get listCount(): number {
    return this.lists;
  }

  /** The body with its last section, to be set behind `front`, which stands on the first page. */
  write(front: string): string {
    return `${front}${this.body.join('\n')}${writeSection(this.orientation, this.firstSection)}`;
  }
}
