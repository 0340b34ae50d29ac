import type { Piece } from '../document-builder.ts';
import { bulletCharacter } from '../markers/bullet-fonts.ts';
import { childElement, isElement, textContent, type XmlElement } from '../xml/xml-tree.ts';
import { type NamedStyle, type RunProperties, readRunProperties, resolveRun, type Styles } from './docx-styles.ts';

/** What stands in one paragraph. */
export interface ParagraphContent {
  readonly pieces: Piece[];
  readonly hidden: Piece[];
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  /** Contents of text boxes anchored in the paragraph. */
  readonly boxes: XmlElement[];
  /** Pages of its first and last words. */
  firstPage: number;
  lastPage: number;
  /** It stands in the result of a contents field. */
  contents: boolean;
}

interface Field {
  instruction: string;
  inResult: boolean;
}

const descended = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);
const maxFields = 100;
const contentsField = /^\s*(?:TOC|INDEX|TOA)\b/i;

/** Reads the runs of paragraphs in document order; fields and pages go on from one paragraph to the next. */
export class RunReader {
  readonly #styles: Styles;
  readonly #paged: boolean;
  readonly #fields: Field[] = [];
  #page: number;
  /** Nothing has been printed on this page since an explicit break; Word marks the same break once more. */
  #fresh = true;

  constructor(styles: Styles, paged: boolean) {
    this.#styles = styles;
    this.#paged = paged;
    this.#page = paged ? 1 : 0;
  }

  get page(): number {
    return this.#page;
  }

  breakPage(): void {
    if (!this.#paged) return;
    this.#page += 1;
    this.#fresh = true;
  }

  /** A page break that Word asks for before a paragraph; the first page needs none. */
  breakPageBefore(): void {
    if (!this.#fresh) this.breakPage();
  }

  content(): ParagraphContent {
    return {
      pieces: [],
      hidden: [],
      notes: [],
      boxes: [],
      firstPage: 0,
      lastPage: 0,
      contents: this.#fields.some((field) => contentsField.test(field.instruction)),
    };
  }

  read(paragraph: XmlElement, chain: readonly NamedStyle[], table: RunProperties, onto: ParagraphContent): void {
    for (const node of paragraph.children) {
      if (!isElement(node)) continue;
      if (node.name === 'w:r') this.#readRun(node, chain, table, onto);
      else if (descended.has(node.name)) this.read(node, chain, table, onto);
      else if (node.name === 'mc:AlternateContent') {
        const choice = childElement(node, 'mc:Choice') ?? childElement(node, 'mc:Fallback');
        if (choice) this.read(choice, chain, table, onto);
      } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
        const { style } = resolveRun(this.#styles, chain, [], {}, table);
        this.#put({ text: textContent(node), style }, false, onto);
      }
    }
  }

  #readRun(run: XmlElement, chain: readonly NamedStyle[], table: RunProperties, onto: ParagraphContent): void {
    const properties = childElement(run, 'w:rPr');
    const styleId = childElement(properties, 'w:rStyle')?.attributes['w:val'];
    const own = readRunProperties(properties);
    const resolved = resolveRun(this.#styles, chain, styleId ? this.#styles.chain(styleId) : [], own, table);
    const { style } = resolved;
    for (const node of run.children) {
      if (!isElement(node)) continue;
      const text = this.#textOf(node);
      if (text !== null) this.#put({ text, style }, resolved.hidden, onto);
      else this.#readSpecial(node, onto);
    }
  }

  #textOf(node: XmlElement): string | null {
    switch (node.name) {
      case 'w:t':
        return textContent(node).replaceAll('\n', ' ');
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:cr':
        return '\n';
      case 'w:br':
        return node.attributes['w:type'] === undefined || node.attributes['w:type'] === 'textWrapping' ? '\n' : null;
      case 'w:noBreakHyphen':
        return '-';
      case 'w:softHyphen':
        return '';
      case 'w:sym': {
        const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
        if (!(code > 0 && code <= 0x10ffff)) return '';
        return bulletCharacter(String.fromCodePoint(code), node.attributes['w:font'] ?? '');
      }
      default:
        return null;
    }
  }

  #readSpecial(node: XmlElement, onto: ParagraphContent): void {
    switch (node.name) {
      case 'w:lastRenderedPageBreak':
        if (!this.#fresh) this.breakPage();
        break;
      case 'w:br':
        if (node.attributes['w:type'] === 'page') this.breakPage();
        this.#put({ text: ' ', style: onto.pieces.at(-1)?.style ?? emptyStyle }, false, onto);
        break;
      case 'w:fldChar':
        this.#turnField(node.attributes['w:fldCharType'] ?? '');
        break;
      case 'w:instrText': {
        const field = this.#fields.at(-1);
        if (field && !field.inResult && field.instruction.length < 2000) {
          field.instruction += textContent(node);
          if (contentsField.test(field.instruction)) onto.contents = true;
        }
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const id = node.attributes['w:id'];
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        if (id !== undefined) onto.notes.push({ kind, id });
        break;
      }
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        collectBoxes(node, onto.boxes);
        break;
    }
  }

  #turnField(type: string): void {
    // Fields within fields without end only stand in files made to harm.
    if (type === 'begin') {
      if (this.#fields.length < maxFields) this.#fields.push({ instruction: '', inResult: false });
    } else if (type === 'end') this.#fields.pop();
    else {
      const field = this.#fields.at(-1);
      if (field) field.inResult = true;
    }
  }

  #put(piece: Piece, hidden: boolean, onto: ParagraphContent): void {
    if (piece.text === '') return;
    // Inside a field's instruction nothing is printed.
    if (this.#fields.some((field) => !field.inResult)) return;
    if (hidden) {
      onto.hidden.push(piece);
      return;
    }
    onto.pieces.push(piece);
    if (piece.text.trim() === '') return;
    this.#fresh = false;
    if (onto.firstPage === 0) onto.firstPage = this.#page;
    onto.lastPage = this.#page;
  }
}

const emptyStyle = { font: '', size: 0, bold: false, italic: false, colour: '' };

/** Text boxes inside a drawing; of alternatives only the first, since the others say the same again. */
function collectBoxes(node: XmlElement, boxes: XmlElement[]): void {
  if (node.name === 'w:txbxContent') {
    boxes.push(node);
    return;
  }
  if (node.name === 'mc:AlternateContent') {
    const chosen = childElement(node, 'mc:Choice') ?? childElement(node, 'mc:Fallback');
    if (chosen) collectBoxes(chosen, boxes);
    return;
  }
  for (const child of node.children) if (isElement(child)) collectBoxes(child, boxes);
}
