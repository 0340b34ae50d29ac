import type { BlockKind, BlockRole, CellPlace, Marker } from '../../domain/document/document-text.ts';
import type { DocumentBuilder, MarkerDraft } from '../document-builder.ts';
import { isHeadingLength } from '../flow/implied-structure.ts';
import { addParagraph, plainText } from '../flow/paragraph.ts';
import { readMarker } from '../markers/marker.ts';
import { childElement, isElement, textContent, type XmlElement } from '../xml/xml-tree.ts';
import { ListCounters, type ListStyle, wholeNumber } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';
import { odtCells } from './odt-tables.ts';
import { type OdtContent, PageCounter, readOdtText } from './odt-text.ts';

interface Place {
  readonly role: BlockRole;
  readonly cell: CellPlace | null;
  readonly panel: number | null;
}

interface OpenItem {
  readonly style: ListStyle | null;
  readonly counters: ListCounters;
  readonly level: number;
  readonly start: number | null;
  /** The first paragraph of an item carries its number; those of a list header none. */
  counted: boolean;
}

export interface OdtParts {
  readonly styles: OdtStyles;
  readonly listStyles: ReadonlyMap<string, ListStyle>;
  readonly outline: ListStyle;
}

const contents =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/;
const descended = new Set([
  'text:section',
  'text:index-body',
  'text:index-title',
  'text:sequence-decls',
  'office:text',
]);

/** Walks the body of an OpenDocument text and hands its blocks to the builder. */
export class OdtBody {
  readonly #builder: DocumentBuilder;
  readonly #parts: OdtParts;
  readonly #pages: PageCounter;
  readonly #listsById = new Map<string, ListCounters>();
  readonly #lastOfStyle = new Map<string, ListCounters>();
  readonly #outlineCounters = new ListCounters();
  #tables = 0;
  #panels = 0;
  #openPanel: number | null = null;

  constructor(builder: DocumentBuilder, parts: OdtParts, paged: boolean) {
    this.#builder = builder;
    this.#parts = parts;
    this.#pages = new PageCounter(paged);
  }

  get page(): number {
    return this.#pages.page;
  }

  read(parent: XmlElement, role: BlockRole = 'body'): void {
    this.#readAll(parent, { role, cell: null, panel: null }, null);
  }

  #readAll(parent: XmlElement, place: Place, item: OpenItem | null): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (node.name === 'text:p' || node.name === 'text:h') this.#readParagraph(node, place, item);
      else if (node.name === 'text:list') this.#readList(node, place, item);
      else if (node.name === 'table:table') this.#readTable(node, place);
      else if (node.name === 'text:soft-page-break') this.#pages.turn();
      else if (contents.test(node.name)) {
        const body = childElement(node, 'text:index-body');
        if (body) this.#readAll(body, { ...place, role: 'contents' }, null);
      } else if (descended.has(node.name)) {
        const isHidden = node.attributes['text:display'] === 'none';
        this.#readAll(node, isHidden ? { ...place, role: 'hidden' } : place, item);
      } else if (node.name.startsWith('draw:')) this.#readBox(node, place);
    }
  }

  #readParagraph(element: XmlElement, place: Place, item: OpenItem | null): void {
    const facts = this.#parts.styles.paragraph(element.attributes['text:style-name']);
    if (facts.breakBefore) this.#pages.turn();
    const content: OdtContent = { pieces: [], hidden: [], notes: [], boxes: [], firstPage: 0, lastPage: 0 };
    readOdtText(element, facts.style, facts.hidden, this.#parts.styles, this.#pages, content);
    const outline =
      element.name === 'text:h' ? wholeNumber(element.attributes['text:outline-level'], 1) : (facts.outlineLevel ?? 0);
    const text = plainText(content.pieces);
    const label = this.#label(element, item, outline, text, facts.listStyle);
    if (!facts.boxed || place.cell || place.panel !== null) this.#openPanel = null;
    else if (this.#openPanel === null && text !== '') this.#openPanel = this.#panels++;
    const page = { page: content.firstPage || this.page, pageEnd: content.lastPage || content.firstPage || this.page };
    const base = { ...page, cell: place.cell, panel: place.panel ?? this.#openPanel };
    if (plainText(content.hidden) !== '') {
      this.#builder.add({
        ...base,
        kind: 'paragraph',
        role: 'hidden',
        pieces: content.hidden,
        marker: { how: 'none' },
      });
    }
    if (text !== '' || (place.cell && label)) {
      const role =
        place.role === 'body' && /^(?:caption|illustration|table|figure|drawing)$/i.test(facts.names[0] ?? '')
          ? 'caption'
          : place.role;
      const level = outline > 0 ? Math.min(outline, 6) : titleLevel(facts.names);
      const isHeading = level > 0 && !place.cell && role === 'body' && isHeadingLength(text);
      const isItem = label !== null || readMarker(text) !== null;
      const kind: BlockKind = place.cell ? 'cell' : isHeading ? 'heading' : isItem ? 'list-item' : 'paragraph';
      const marker: MarkerDraft = label
        ? { how: 'automatic', marker: label, style: facts.style }
        : { how: 'recognise' };
      const depth = item?.level ?? 1;
      addParagraph(this.#builder, {
        ...base,
        kind,
        role,
        pieces: content.pieces,
        marker,
        level: kind === 'heading' ? level : kind === 'list-item' ? depth : 0,
        indent: (item ? item.style?.get(item.level)?.indent : undefined) ?? facts.indent ?? 0,
      });
    }
    for (const box of content.boxes) this.#readBox(box, place);
    for (const note of content.notes) this.#readNote(note);
  }

  #label(
    element: XmlElement,
    item: OpenItem | null,
    outline: number,
    text: string,
    ownList: string | undefined,
  ): Marker | null {
    if (item && !item.counted) {
      item.counted = true;
      const style = item.style ?? (ownList === undefined ? undefined : this.#parts.listStyles.get(ownList));
      return style ? item.counters.next(style, item.level, item.start) : null;
    }
    if (item || element.name !== 'text:h' || text === '') return null;
    if (element.attributes['text:is-list-header'] === 'true' || ownList === '') return null;
    const start =
      element.attributes['text:restart-numbering'] === 'true'
        ? wholeNumber(element.attributes['text:start-value'], 1)
        : null;
    return this.#outlineCounters.next(this.#parts.outline, outline, start);
  }

  #readList(list: XmlElement, place: Place, around: OpenItem | null): void {
    const { attributes } = list;
    const name = attributes['text:style-name'];
    const style = name === undefined ? (around?.style ?? null) : (this.#parts.listStyles.get(name) ?? null);
    const counters = around?.counters ?? this.#countersOf(attributes, name ?? '');
    const id = attributes['xml:id'];
    if (id !== undefined) this.#listsById.set(id, counters);
    if (!around && name !== undefined) this.#lastOfStyle.set(name, counters);
    const level = (around?.level ?? 0) + 1;
    for (const element of list.children) {
      if (!isElement(element)) continue;
      const isHeader = element.name === 'text:list-header';
      if (!isHeader && element.name !== 'text:list-item') continue;
      const startValue = element.attributes['text:start-value'];
      const start = startValue === undefined ? null : wholeNumber(startValue, 1);
      this.#readAll(element, place, { style, counters, level, start, counted: isHeader });
    }
  }

  #countersOf(attributes: Readonly<Record<string, string>>, name: string): ListCounters {
    const continued = attributes['text:continue-list'];
    const known =
      continued !== undefined
        ? this.#listsById.get(continued)
        : attributes['text:continue-numbering'] === 'true'
          ? this.#lastOfStyle.get(name)
          : undefined;
    return known ?? new ListCounters();
  }

  #readTable(table: XmlElement, place: Place): void {
    const cells = odtCells(table);
    this.#openPanel = null;
    const only = cells.length === 1 ? cells[0] : undefined;
    if (only) {
      this.#readAll(only.element, { ...place, panel: place.panel ?? this.#panels++ }, null);
      return;
    }
    const number = this.#tables;
    this.#tables += 1;
    for (const { element, row, column, rowSpan, columnSpan, header } of cells) {
      this.#readAll(element, { ...place, cell: { table: number, row, column, rowSpan, columnSpan, header } }, null);
    }
  }

  /** A frame or shape: what it holds stands in a panel of its own. */
  #readBox(box: XmlElement, place: Place): void {
    if (textContent(box).trim() === '') return;
    this.#openPanel = null;
    const panel = place.panel ?? this.#panels++;
    this.#readAll(box, { ...place, cell: null, panel }, null);
  }

  #readNote(note: XmlElement): void {
    const body = childElement(note, 'text:note-body');
    const citation = childElement(note, 'text:note-citation');
    const label = citation ? textContent(citation).trim() : '';
    let isFirst = label !== '';
    for (const node of body?.children ?? []) {
      if (!isElement(node)) continue;
      const style = this.#parts.styles.paragraph(node.attributes['text:style-name']).style;
      const content: OdtContent = { pieces: [], hidden: [], notes: [], boxes: [], firstPage: 0, lastPage: 0 };
      readOdtText(node, style, false, this.#parts.styles, this.#pages, content);
      if (plainText(content.pieces) === '') continue;
      const marker: MarkerDraft = isFirst
        ? {
            how: 'automatic',
            marker: { label, kind: /\d/.test(label) ? 'number' : /^[ivxlc]+$/.test(label) ? 'roman' : 'letter' },
            style,
          }
        : { how: 'none' };
      isFirst = false;
      this.#builder.add({ kind: 'paragraph', role: 'footnote', pieces: content.pieces, marker, page: this.page });
    }
  }
}

function titleLevel(names: readonly string[]): number {
  if (names.some((name) => /^title$/i.test(name))) return 1;
  return names.some((name) => /^subtitle$/i.test(name)) ? 2 : 0;
}
