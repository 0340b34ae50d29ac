import type { TextStyle } from '../../domain/document/document-text.ts';
import type { Piece } from '../document-builder.ts';
import { isElement, type XmlElement } from '../xml/xml-tree.ts';
import { wholeNumber } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

export interface OdtContent {
  readonly pieces: Piece[];
  readonly hidden: Piece[];
  readonly notes: XmlElement[];
  /** Text boxes and shapes with words, anchored in the paragraph. */
  readonly boxes: XmlElement[];
  firstPage: number;
  lastPage: number;
}

/** Counts pages where the file says that one ended when it was last laid out. */
export class PageCounter {
  readonly #paged: boolean;
  page: number;
  #fresh = true;

  constructor(paged: boolean) {
    this.#paged = paged;
    this.page = paged ? 1 : 0;
  }

  /** A break that stands in the file; two without words between are one. */
  turn(): void {
    if (!this.#paged || this.#fresh) return;
    this.page += 1;
    this.#fresh = true;
  }

  print(): void {
    this.#fresh = false;
  }
}

const unread = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:number',
  'text:ruby-text',
  'text:tracked-changes',
  'svg:title',
  'svg:desc',
  'text:note-citation',
  'text:index-entry-tab-stop',
]);

/** Reads the words of a paragraph or heading. */
export function readOdtText(
  parent: XmlElement,
  style: TextStyle,
  isHidden: boolean,
  styles: OdtStyles,
  pages: PageCounter,
  onto: OdtContent,
): void {
  const put = (text: string): void => {
    if (text === '') return;
    (isHidden ? onto.hidden : onto.pieces).push({ text, style });
    if (text.trim() === '') return;
    pages.print();
    if (onto.firstPage === 0) onto.firstPage = pages.page;
    onto.lastPage = pages.page;
  };
  for (const node of parent.children) {
    if (!isElement(node)) {
      put(node.replace(/[\t\n\r ]+/g, ' '));
      continue;
    }
    if (unread.has(node.name)) continue;
    switch (node.name) {
      case 'text:s':
        put(' '.repeat(Math.min(wholeNumber(node.attributes['text:c'], 1), 100)));
        break;
      case 'text:tab':
        put('\t');
        break;
      case 'text:line-break':
        put('\n');
        break;
      case 'text:soft-page-break':
        pages.turn();
        break;
      case 'text:note':
        onto.notes.push(node);
        break;
      case 'text:hidden-text':
        onto.hidden.push({ text: node.attributes['text:string-value'] ?? '', style });
        break;
      case 'text:span': {
        const inner = styles.span(node.attributes['text:style-name'], style);
        readOdtText(node, inner.style, isHidden || inner.hidden, styles, pages, onto);
        break;
      }
      default:
        if (node.name.startsWith('draw:') && node.name !== 'draw:a') onto.boxes.push(node);
        else readOdtText(node, style, isHidden, styles, pages, onto);
    }
  }
}
