import type { BlockKind, BlockRole, CellPlace, TextStyle } from '../../domain/document/document-text.ts';
import { type DocumentBuilder, type MarkerDraft, type Piece, plainStyle } from '../document-builder.ts';
import { isHeadingLength } from '../flow/implied-structure.ts';
import { addParagraph, plainText } from '../flow/paragraph.ts';
import { markerKind, readMarker } from '../markers/marker.ts';
import type { TimeBudget } from '../time-budget.ts';
import { Counters, formatCounter, generatedContent } from './html-counters.ts';
import { isLayoutTable, isPanel, roleOf, unread } from './html-roles.ts';
import type { StyleSheet } from './html-styles.ts';
import { tableGrid } from './html-tables.ts';
import { displaysAsBlock, indentOf, textStyle } from './html-text-style.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** What an element hands down to all it holds. */
interface Place {
  readonly role: BlockRole;
  readonly style: TextStyle;
  readonly cell: CellPlace | null;
  readonly panel: number | null;
  readonly indent: number;
  /** 1 to 6 inside a heading. */
  readonly heading: number;
  /** Lists around; 0 outside any. */
  readonly depth: number;
  readonly preformatted: boolean;
}

interface OpenList {
  next: number;
  readonly step: number;
  readonly style: string;
}

/** Walks the body of a page and hands its blocks to the builder. */
export class HtmlBody {
  readonly #builder: DocumentBuilder;
  readonly #sheet: StyleSheet;
  readonly #budget: TimeBudget;
  readonly #counters = new Counters();
  readonly #lists: OpenList[] = [];
  #pieces: Piece[] = [];
  /** The label of the list item that was opened last, until its first words come. */
  #pendingMarker: MarkerDraft | null = null;
  #tables = 0;
  #panels = 0;

  constructor(builder: DocumentBuilder, sheet: StyleSheet, budget: TimeBudget) {
    this.#builder = builder;
    this.#sheet = sheet;
    this.#budget = budget;
  }

  read(root: HtmlElement): void {
    const place: Place = {
      role: 'body',
      style: { ...plainStyle, size: 12 },
      cell: null,
      panel: null,
      indent: 0,
      heading: 0,
      depth: 0,
      preformatted: false,
    };
    this.#readElement(root, place);
    this.#flush(place);
  }

  #readNodes(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (isElement(node)) this.#readElement(node, place);
      else if (node.nodeName === '#text' && 'value' in node) {
        const text = place.preformatted ? node.value : node.value.replace(/[\t\n\r\f ]+/g, ' ');
        this.#pieces.push({ text, style: place.style });
      }
    }
  }

  #readElement(element: HtmlElement, around: Place): void {
    this.#budget.check();
    const tag = element.tagName;
    if (tag === 'br') this.#pieces.push({ text: '\n', style: around.style });
    if (tag === 'br' || unread.has(tag) || isNoteLink(element)) return;
    const declared = this.#sheet.declarations(element);
    const role = roleOf(element, declared) ?? around.role;
    const place = this.#placeOf(element, declared, around, role);
    const block = displaysAsBlock(tag, declared);
    const isHidden = role === 'hidden';
    if (block || role !== around.role) this.#flush(around);
    if (!isHidden) {
      this.#counters.apply(
        declared.get('counter-reset'),
        declared.get('counter-increment'),
        declared.get('counter-set'),
      );
    }
    this.#counters.enter();
    if (tag === 'li') this.#openItem(element, declared, place);
    if (!isHidden) this.#generate(element, 'before', place, block);
    if (tag === 'q') this.#pieces.push({ text: '“', style: place.style });
    if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.#readList(element, declared, place);
    else if (tag === 'table') this.#readTable(element, place);
    else if (tag === 'template' && 'content' in element) this.#readNodes(templateNodes(element), place);
    else this.#readNodes(element.childNodes, place);
    if (tag === 'q') this.#pieces.push({ text: '”', style: place.style });
    if (!isHidden) this.#generate(element, 'after', place, block);
    this.#counters.leave();
    if (block || role !== around.role) this.#flush(place);
    if (tag === 'li') this.#pendingMarker = null;
  }

  #placeOf(element: HtmlElement, declared: ReadonlyMap<string, string>, around: Place, role: BlockRole): Place {
    const tag = element.tagName;
    const level = headingLevel(element);
    let panel = around.panel;
    if (panel === null && role === 'body' && around.cell === null && isPanel(element, declared)) {
      panel = this.#panels;
      this.#panels += 1;
    }
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu';
    return {
      role,
      style: textStyle(tag, declared, around.style),
      cell: around.cell,
      panel,
      indent: around.indent + indentOf(tag, declared),
      heading: level > 0 ? level : around.heading,
      depth: around.depth + (isList ? 1 : 0),
      preformatted:
        tag === 'pre' || /^(?:pre|pre-line|pre-wrap)$/.test(declared.get('white-space') ?? '') || around.preformatted,
    };
  }

  #generate(element: HtmlElement, pseudo: 'before' | 'after', place: Place, block: boolean): void {
    if (!this.#sheet.hasGenerated) return;
    const declared = this.#sheet.declarations(element, pseudo);
    if (declared.size === 0) return;
    this.#counters.apply(declared.get('counter-reset'), declared.get('counter-increment'), declared.get('counter-set'));
    const content = generatedContent(declared.get('content'), this.#counters, (name) => attribute(element, name));
    if (content.text.trim() === '' || declared.get('display') === 'none') return;
    const style = textStyle('', declared, place.style);
    const label = content.text.replace(/\s+/g, ' ').trim();
    if (pseudo === 'before' && block && content.counted) {
      const marker = readMarker(`${label} A`)?.marker ?? { label, kind: markerKind(label, 'number') };
      this.#pendingMarker = { how: 'automatic', marker: { label, kind: marker.kind }, style };
    } else if (/[\p{L}\p{N}]/u.test(label)) this.#pieces.push({ text: content.text, style });
  }

  #readList(element: HtmlElement, declared: ReadonlyMap<string, string>, place: Place): void {
    const ordered = element.tagName === 'ol';
    const items = element.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
    const reversed = ordered && attribute(element, 'reversed') !== undefined;
    const start = wholeNumber(attribute(element, 'start')) ?? (reversed ? items : 1);
    const bullets = ['disc', 'circle', 'square'];
    const fallback = ordered ? 'decimal' : (bullets[Math.min(place.depth, 3) - 1] ?? 'disc');
    const style = listStyle(declared) ?? attribute(element, 'type') ?? fallback;
    this.#lists.push({ next: start, step: reversed ? -1 : 1, style });
    this.#readNodes(element.childNodes, place);
    this.#lists.pop();
  }

  #openItem(element: HtmlElement, declared: ReadonlyMap<string, string>, place: Place): void {
    const list = this.#lists.at(-1) ?? { next: 1, step: 1, style: 'disc' };
    const value = wholeNumber(attribute(element, 'value')) ?? list.next;
    if (place.role !== 'hidden') list.next = value + list.step;
    const own = this.#sheet.hasGenerated ? this.#sheet.declarations(element, 'marker') : new Map<string, string>();
    const content = generatedContent(own.get('content')?.replaceAll('list-item', ''), this.#counters, (name) =>
      attribute(element, name),
    );
    if (content.text.trim() !== '') {
      const label = content.text.replace(/\s+/g, ' ').trim();
      const marker = readMarker(`${label} A`)?.marker ?? { label, kind: markerKind(label, 'number') };
      this.#pendingMarker = { how: 'automatic', marker: { label, kind: marker.kind }, style: place.style };
      return;
    }
    const style = attribute(element, 'type') ?? listStyle(declared) ?? list.style;
    const quoted = /^["'](.*)["']$/s.exec(style)?.[1];
    const isBullet = /^(?:disc|circle|square)$/.test(style) || quoted !== undefined;
    const text = quoted ?? formatCounter(value, style);
    if (text.trim() === '') {
      this.#pendingMarker = { how: 'recognise' };
      return;
    }
    const kind = isBullet
      ? 'bullet'
      : /roman|^i$/i.test(style)
        ? 'roman'
        : /alpha|latin|^a$/i.test(style)
          ? 'letter'
          : 'number';
    const marker = { label: isBullet ? text.trim() : `${text}.`, kind } as const;
    this.#pendingMarker = { how: 'automatic', marker, style: place.style };
  }

  #readTable(table: HtmlElement, place: Place): void {
    const cells = isLayoutTable(table) ? [] : tableGrid(table);
    for (const node of table.childNodes)
      if (isElement(node) && node.tagName === 'caption') this.#readElement(node, place);
    if (cells.length <= 1) {
      const panel = cells.length === 1 && place.panel === null ? this.#panels++ : place.panel;
      for (const node of table.childNodes) {
        if (isElement(node) && node.tagName !== 'caption') this.#readElement(node, { ...place, panel });
      }
      return;
    }
    const number = this.#tables;
    this.#tables += 1;
    for (const { element, row, column, rowSpan, columnSpan, header } of cells) {
      const cell = { table: number, row, column, rowSpan, columnSpan, header };
      const rowElement = element.parentNode;
      const isShown =
        !rowElement ||
        !('tagName' in rowElement) ||
        roleOf(rowElement, this.#sheet.declarations(rowElement)) !== 'hidden';
      this.#readElement(element, { ...place, cell, indent: 0, depth: 0, role: isShown ? place.role : 'hidden' });
    }
  }

  /** Ends the block in hand. */
  #flush(place: Place): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const text = plainText(pieces);
    const label = this.#pendingMarker;
    if (text === '') return;
    this.#pendingMarker = null;
    const isHeading = place.heading > 0 && place.cell === null && isHeadingLength(text);
    const isItem = (label !== null && (label.how === 'automatic' || place.depth > 0)) || readMarker(text) !== null;
    const kind: BlockKind = place.cell ? 'cell' : isHeading ? 'heading' : isItem ? 'list-item' : 'paragraph';
    addParagraph(this.#builder, {
      pieces,
      kind,
      role: place.role,
      marker: label ?? { how: 'recognise' },
      level: kind === 'heading' ? place.heading : kind === 'list-item' ? Math.max(place.depth, 1) : 0,
      indent: place.indent,
      cell: place.cell,
      panel: place.panel,
    });
  }
}

function headingLevel(element: HtmlElement): number {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, 'role') !== 'heading') return 0;
  return Math.min(Math.max(wholeNumber(attribute(element, 'aria-level')) ?? 2, 1), 6);
}

/** A raised number that only leads to a footnote, or the arrow back from it. */
function isNoteLink(element: HtmlElement): boolean {
  const role = attribute(element, 'role');
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  if (element.tagName !== 'sup') return false;
  const inner = element.childNodes.filter(isElement);
  return inner.length === 1 && inner[0]?.tagName === 'a' && (attribute(inner[0], 'href') ?? '').includes('#');
}

function templateNodes(element: HtmlElement): readonly HtmlNode[] {
  return 'content' in element && isFragment(element.content) ? element.content.childNodes : [];
}

function isFragment(content: unknown): content is { childNodes: readonly HtmlNode[] } {
  return (
    typeof content === 'object' && content !== null && 'childNodes' in content && Array.isArray(content.childNodes)
  );
}

function listStyle(declared: ReadonlyMap<string, string>): string | undefined {
  const type = declared.get('list-style-type');
  if (type !== undefined) return type;
  const short = declared.get('list-style');
  if (short === undefined) return undefined;
  return short.split(/\s+/).find((part) => !/^(?:inside|outside|url\()/.test(part)) ?? undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
