import type { BlockKind, BlockRole, CellPlace } from '../../domain/document/document-text.ts';
import type { BlockDraft, DocumentBuilder, MarkerDraft, Piece } from '../document-builder.ts';
import { isHeadingLength } from '../flow/implied-structure.ts';
import { addParagraph, plainText } from '../flow/paragraph.ts';
import { readMarker } from '../markers/marker.ts';
import { toRoman } from '../markers/numerals.ts';
import { childElement, descendants, isElement, type XmlElement } from '../xml/xml-tree.ts';
import type { NumberedLabel, Numbering } from './docx-numbering.ts';
import { type ParagraphContent, RunReader } from './docx-runs.ts';
import {
  inherited,
  isShaded,
  type NamedStyle,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
  resolveRun,
  type Styles,
} from './docx-styles.ts';
import { type TableCell, tableCells } from './docx-tables.ts';

interface Place {
  readonly role: BlockRole;
  readonly cell: CellPlace | null;
  readonly panel: number | null;
  /** What the table's style adds to the words. */
  readonly table: RunProperties;
  /** White words may stand here on a dark ground. */
  readonly shaded: boolean;
}

export interface DocxParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
}

const contentsStyle = /^(?:toc|contents)\s?(?:\d|heading)|^table of (?:figures|authorities)|^index \d/i;

/** Walks the body of a document and hands its blocks to the builder. */
export class DocxBody {
  readonly #builder: DocumentBuilder;
  readonly #parts: DocxParts;
  readonly #runs: RunReader;
  #tables = 0;
  #panels = 0;
  /** Panel of the boxed paragraphs just before, which the next one may go on. */
  #openPanel: number | null = null;
  /** Content of a paragraph whose mark was deleted: it goes on in the next. */
  #carried: ParagraphContent | null = null;
  #sectionStarts: string[] = [];
  #noteCounts = { footnote: 0, endnote: 0 };
  #pendingNotes: { content: XmlElement; label: string }[] = [];

  constructor(builder: DocumentBuilder, parts: DocxParts, paged: boolean) {
    this.#builder = builder;
    this.#parts = parts;
    this.#runs = new RunReader(parts.styles, paged);
  }

  get page(): number {
    return this.#runs.page;
  }

  read(parent: XmlElement, role: BlockRole = 'body'): void {
    const sections = role === 'body' ? descendants(parent, 'w:sectPr') : [];
    this.#sectionStarts = sections.map((section) => childElement(section, 'w:type')?.attributes['w:val'] ?? 'nextPage');
    this.#readAll(parent, { role, cell: null, panel: null, table: {}, shaded: false });
  }

  #readAll(parent: XmlElement, place: Place): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      switch (node.name) {
        case 'w:p':
          this.#readParagraph(node, place);
          break;
        case 'w:tbl':
          this.#readTable(node, place);
          break;
        case 'w:sdt': {
          const gallery = descendants(childElement(node, 'w:sdtPr') ?? node, 'w:docPartGallery')[0];
          const isContents =
            /contents|index/i.test(gallery?.attributes['w:val'] ?? '') && childElement(node, 'w:sdtPr');
          const content = childElement(node, 'w:sdtContent');
          if (content) this.#readAll(content, isContents ? { ...place, role: 'contents' } : place);
          break;
        }
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
        case 'w:smartTag':
          this.#readAll(node, place);
          break;
        case 'mc:AlternateContent': {
          const choice = childElement(node, 'mc:Choice') ?? childElement(node, 'mc:Fallback');
          if (choice) this.#readAll(choice, place);
          break;
        }
        case 'w:altChunk':
          this.#builder.warn('embedded-document', 'A document embedded in the file was not read.');
          break;
      }
    }
  }

  /** How the next section begins stands in its own properties, at its end. */
  #endSection(): void {
    this.#sectionStarts.shift();
    if (this.#sectionStarts[0] !== 'continuous') this.#runs.breakPageBefore();
  }

  #readParagraph(paragraph: XmlElement, place: Place): void {
    const { styles } = this.#parts;
    const properties = childElement(paragraph, 'w:pPr');
    const chain = styles.chain(
      childElement(properties, 'w:pStyle')?.attributes['w:val'] ?? styles.defaultParagraphStyle,
    );
    const direct = readParagraphProperties(properties);
    const mark = childElement(properties, 'w:rPr');
    if (direct.pageBreakBefore ?? inherited(chain, 'pageBreakBefore')) this.#runs.breakPageBefore();
    const content = this.#carried ?? this.#runs.content();
    this.#carried = null;
    this.#runs.read(paragraph, chain, place.table, content);
    if (childElement(mark, 'w:del') || childElement(mark, 'w:moveFrom')) {
      this.#carried = content;
      return;
    }
    this.#emit(content, place, chain, direct, mark);
    if (childElement(properties, 'w:sectPr')) this.#endSection();
    for (const box of content.boxes) {
      this.#panels += 1;
      this.#openPanel = null;
      this.#readAll(box, { ...place, cell: null, panel: this.#panels - 1, shaded: true });
    }
    this.#collectNotes(content);
    if (place.cell === null && place.role !== 'footnote') this.#flushNotes();
  }

  #emit(
    content: ParagraphContent,
    place: Place,
    chain: readonly NamedStyle[],
    direct: ParagraphProperties,
    mark: XmlElement | undefined,
  ): void {
    const text = plainText(content.pieces);
    const hiddenWhole = text === '' && content.hidden.length > 0;
    const label = hiddenWhole ? null : this.#label(chain, direct);
    const boxed = direct.boxed ?? inherited(chain, 'boxed') ?? false;
    if (!boxed || place.cell) this.#openPanel = null;
    else if (place.panel === null && this.#openPanel === null && text !== '') {
      this.#openPanel = this.#panels;
      this.#panels += 1;
    }
    const page = { page: content.firstPage || this.page, pageEnd: content.lastPage || content.firstPage || this.page };
    const base = { ...page, cell: place.cell, panel: place.panel ?? this.#openPanel };
    if (content.hidden.length > 0) {
      this.#builder.add({
        ...base,
        kind: 'paragraph',
        role: 'hidden',
        pieces: content.hidden,
        marker: { how: 'none' },
      });
    }
    if (text === '' && (place.cell === null || !label?.marker)) return;
    const role = this.#role(content, place, chain, boxed);
    const heading = place.cell || role === 'contents' ? 0 : headingLevel(chain, direct);
    const typed = label?.marker ? null : readMarker(text);
    const isHeading = heading > 0 && isHeadingLength(text);
    const kind: BlockKind = place.cell
      ? 'cell'
      : isHeading
        ? 'heading'
        : label?.marker || typed
          ? 'list-item'
          : 'paragraph';
    const draft: BlockDraft = {
      ...base,
      kind,
      role,
      pieces: content.pieces,
      marker: this.#marker(label, chain, mark, place),
      level: kind === 'heading' ? heading : kind === 'list-item' ? listLevel(label, chain) : 0,
      indent: direct.indent ?? label?.indent ?? inherited(chain, 'indent') ?? 0,
    };
    addParagraph(this.#builder, draft);
  }

  #label(chain: readonly NamedStyle[], direct: ParagraphProperties): NumberedLabel | null {
    const id = direct.numberingId ?? inherited(chain, 'numberingId');
    if (id === undefined || id === '0') return null;
    const own = direct.numberingId !== undefined ? (direct.numberingLevel ?? 0) : direct.numberingLevel;
    const level = own ?? inherited(chain, 'numberingLevel') ?? null;
    const styleIds = chain.map((style) => style.id);
    return this.#parts.numbering.next(id, level, styleIds);
  }

  #marker(
    label: NumberedLabel | null,
    chain: readonly NamedStyle[],
    mark: XmlElement | undefined,
    place: Place,
  ): MarkerDraft {
    if (!label?.marker) return { how: 'recognise' };
    const own = { ...readRunProperties(mark), ...label.run };
    const { style } = resolveRun(this.#parts.styles, chain, [], own, place.table);
    return { how: 'automatic', marker: label.marker, style };
  }

  #role(content: ParagraphContent, place: Place, chain: readonly NamedStyle[], boxed: boolean): BlockRole {
    if (place.role !== 'body') return place.role;
    const name = chain[0]?.name ?? '';
    if (content.contents || contentsStyle.test(name)) return 'contents';
    if (/^caption$/i.test(name)) return 'caption';
    return !boxed && !place.shaded && isWhite(content.pieces) ? 'hidden' : 'body';
  }

  #collectNotes(content: ParagraphContent): void {
    for (const { kind, id } of content.notes) {
      const note = (kind === 'footnote' ? this.#parts.footnotes : this.#parts.endnotes).get(id);
      if (!note) continue;
      this.#noteCounts[kind] += 1;
      const number = this.#noteCounts[kind];
      this.#pendingNotes.push({ content: note, label: kind === 'footnote' ? String(number) : toRoman(number) });
    }
  }

  #flushNotes(): void {
    const notes = this.#pendingNotes;
    this.#pendingNotes = [];
    for (const { content, label } of notes) {
      const style = resolveRun(this.#parts.styles, [], [], {}).style;
      const before = this.#builder.blocks.length;
      let isFirst = true;
      for (const node of content.children) {
        if (!isElement(node) || node.name !== 'w:p') continue;
        const inner = this.#runs.content();
        this.#runs.read(node, this.#chainOf(node), {}, inner);
        const marker: MarkerDraft = isFirst
          ? { how: 'automatic', marker: { label, kind: /\d/.test(label) ? 'number' : 'roman' }, style }
          : { how: 'none' };
        if (plainText(inner.pieces) === '') continue;
        const page = inner.firstPage || this.page;
        this.#builder.add({ kind: 'paragraph', role: 'footnote', pieces: inner.pieces, marker, page });
        isFirst = false;
      }
      if (this.#builder.blocks.length === before) continue;
    }
  }

  #chainOf(paragraph: XmlElement): readonly NamedStyle[] {
    const id = childElement(childElement(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
    return this.#parts.styles.chain(id ?? this.#parts.styles.defaultParagraphStyle);
  }

  #readTable(table: XmlElement, place: Place): void {
    const cells = tableCells(table);
    const only = cells.length === 1 ? cells[0] : undefined;
    this.#openPanel = null;
    if (only) {
      const panel = place.panel ?? this.#panels;
      if (place.panel === null) this.#panels += 1;
      this.#readAll(only.element, { ...place, panel, shaded: true });
      return;
    }
    const number = this.#tables;
    this.#tables += 1;
    const properties = childElement(table, 'w:tblPr');
    const styleId = childElement(properties, 'w:tblStyle')?.attributes['w:val'];
    const chain = styleId ? this.#parts.styles.chain(styleId) : [];
    const look = childElement(properties, 'w:tblLook')?.attributes;
    const firstRow = look?.['w:firstRow'] !== '0' && chain.find((style) => style.firstRow.bold !== undefined)?.firstRow;
    for (const cell of cells) this.#readCell(cell, number, place, firstRow || {});
    if (place.cell === null) this.#flushNotes();
  }

  #readCell(cell: TableCell, table: number, place: Place, firstRow: RunProperties): void {
    const { row, column, rowSpan, columnSpan, header } = cell;
    const shaded = place.shaded || isShaded(childElement(cell.element, 'w:tcPr'));
    this.#readAll(cell.element, {
      role: place.role,
      cell: { table, row, column, rowSpan, columnSpan, header },
      panel: place.panel,
      table: row === 0 ? firstRow : {},
      shaded: shaded || row === 0,
    });
  }
}

function headingLevel(chain: readonly NamedStyle[], direct: ParagraphProperties): number {
  const outline = direct.outlineLevel ?? inherited(chain, 'outlineLevel');
  if (outline !== undefined) return outline < 9 ? Math.min(outline + 1, 6) : 0;
  for (const style of chain) {
    const heading = /^heading (\d)$/i.exec(style.name)?.[1];
    if (heading !== undefined) return Math.min(Math.max(Number(heading), 1), 6);
    if (/^title$/i.test(style.name)) return 1;
    if (/^subtitle$/i.test(style.name)) return 2;
  }
  return 0;
}

function listLevel(label: NumberedLabel | null, chain: readonly NamedStyle[]): number {
  const named = /^list (?:bullet|number|continue) (\d)$/i.exec(chain[0]?.name ?? '')?.[1];
  return Math.max((label?.level ?? 0) + 1, named === undefined ? 1 : Number(named));
}

/** All words white: on a page without a ground of another colour nobody sees them. */
function isWhite(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => piece.text.trim() !== '');
  return words.length > 0 && words.every((piece) => piece.style.colour === '#ffffff');
}
