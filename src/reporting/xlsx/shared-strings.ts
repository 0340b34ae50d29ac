import { element } from '../figure/svg.ts';
import { writePart } from '../office/xml-part.ts';
import { fitCell, writeCellWords } from './cell-words.ts';

/** The words of a workbook, each kept once. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Number of these words in the file. */
  add(words: string): number {
    this.uses += 1;
    const fitted = fitCell(words);
    const known = this.places.get(fitted);
    if (known !== undefined) return known;
    this.places.set(fitted, this.places.size);
    return this.places.size - 1;
  }

  /** `xl/sharedStrings.xml`, once every sheet is written. */
  write(): string {
    const items = [...this.places.keys()].map((words) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, writeCellWords(words))),
    );
    return writePart(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: this.places.size,
      },
      ...items,
    );
  }
}
