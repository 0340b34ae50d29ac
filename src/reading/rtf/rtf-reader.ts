import type { BlockKind, BlockRole, CellPlace, DocumentText, Marker } from '../../domain/document/document-text.ts';
import { DocumentBuilder, type MarkerDraft, plainStyle } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { isHeadingLength, markImpliedStructure } from '../flow/implied-structure.ts';
import { addParagraph, plainText } from '../flow/paragraph.ts';
import { bulletCharacter } from '../markers/bullet-fonts.ts';
import { markerKind, readMarker } from '../markers/marker.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { ReadingError } from '../reading-error.ts';
import { TimeBudget } from '../time-budget.ts';
import { type RtfFlow, type RtfParagraph, rtfCells } from './rtf-flow.ts';
import { type RtfDocument, RtfInterpreter } from './rtf-interpreter.ts';

interface Place {
  readonly role: BlockRole;
  readonly cell: CellPlace | null;
  readonly panel: number | null;
}

/**
 * Reads a Rich Text file: numbers and bullets as the program that wrote it printed them, tracked changes as accepted,
 * footnotes after their paragraph, text boxes as panels. There are no pages.
 *
 * @throws ReadingError for what can't be read.
 */
export function readRtf(bytes: Uint8Array, source: ReadingSource, options: ReadingOptions): DocumentText {
  const budget = new TimeBudget();
  const document = new RtfInterpreter(budget).read(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  );
  const builder = new DocumentBuilder(options.limits.characters, budget);
  if (document.truncated) {
    builder.warn('cut-short', 'The file ends before its last part is closed: the end of the document may be missing.');
  }
  const writer = new RtfWriter(builder, document);
  writer.writeOnce(document.headers, 'header');
  writer.write(document.body, { role: 'body', cell: null, panel: null });
  writer.writeOnce(document.footers, 'footer');
  if (document.truncated && builder.blocks.length === 0) {
    throw new ReadingError(
      'corrupt',
      'The file is cut short before its text begins.',
      'Fetch the file again, or open it in the program it came from and save it again.',
    );
  }
  markImpliedStructure(builder);
  return builder.build({
    sha256: source.sha256,
    format: 'rtf',
    title: documentTitle(builder, document.title),
    pages: [],
  });
}

class RtfWriter {
  readonly #builder: DocumentBuilder;
  readonly #document: RtfDocument;
  #tables = 0;
  #panels = 0;
  #openPanel: number | null = null;
  #notes = 0;

  constructor(builder: DocumentBuilder, document: RtfDocument) {
    this.#builder = builder;
    this.#document = document;
  }

  writeOnce(flows: readonly RtfFlow[], role: 'header' | 'footer'): void {
    const seen = new Set<string>();
    for (const flow of flows) {
      const text = flow.map((item) => (item.kind === 'paragraph' ? plainText(item.pieces) : '')).join('\n');
      if (seen.has(text)) continue;
      seen.add(text);
      this.write(flow, { role, cell: null, panel: null });
    }
  }

  write(flow: RtfFlow, place: Place): void {
    for (const item of flow) {
      if (item.kind === 'paragraph') {
        this.#writeParagraph(item, place);
        continue;
      }
      this.#openPanel = null;
      const cells = rtfCells(item);
      const only = cells.length === 1 ? cells[0] : undefined;
      if (only) {
        this.write(only.flow, { ...place, panel: place.panel ?? this.#panels++ });
        continue;
      }
      const table = this.#tables;
      this.#tables += 1;
      for (const { flow: inner, row, column, rowSpan, columnSpan, header } of cells) {
        this.write(inner, { ...place, cell: { table, row, column, rowSpan, columnSpan, header } });
      }
    }
  }

  #writeParagraph(paragraph: RtfParagraph, place: Place): void {
    const name = paragraph.style === null ? '' : (this.#document.styleNames.get(paragraph.style) ?? '');
    const text = plainText(paragraph.pieces);
    if (!paragraph.boxed || place.cell || place.panel !== null) this.#openPanel = null;
    else if (this.#openPanel === null && text !== '') this.#openPanel = this.#panels++;
    const base = { cell: place.cell, panel: place.panel ?? this.#openPanel };
    if (plainText(paragraph.hidden) !== '') {
      this.#builder.add({
        ...base,
        kind: 'paragraph',
        role: 'hidden',
        pieces: paragraph.hidden,
        marker: { how: 'none' },
      });
    }
    const label = labelMarker(paragraph.label, text);
    if (text !== '' || (place.cell && label)) {
      const role = roleOf(paragraph, name, place.role);
      const level = headingLevel(paragraph, name);
      const isHeading = level > 0 && !place.cell && role === 'body' && isHeadingLength(text);
      const isItem = label !== null || readMarker(text) !== null;
      const kind: BlockKind = place.cell ? 'cell' : isHeading ? 'heading' : isItem ? 'list-item' : 'paragraph';
      const style = paragraph.pieces[0]?.style ?? plainStyle;
      const marker: MarkerDraft = label ? { how: 'automatic', marker: label, style } : { how: 'recognise' };
      addParagraph(this.#builder, {
        ...base,
        kind,
        role,
        pieces: paragraph.pieces,
        marker,
        level: kind === 'heading' ? level : kind === 'list-item' ? paragraph.listLevel : 0,
        indent: paragraph.indent,
      });
    }
    for (const box of paragraph.boxes) {
      this.#openPanel = null;
      this.write(box, { ...place, cell: null, panel: place.panel ?? this.#panels++ });
    }
    for (const note of paragraph.notes) this.#writeNote(note.flow);
  }

  #writeNote(flow: RtfFlow): void {
    this.#notes += 1;
    let label = String(this.#notes);
    for (const item of flow) {
      if (item.kind !== 'paragraph' || plainText(item.pieces) === '') continue;
      const style = item.pieces[0]?.style ?? plainStyle;
      const marker: MarkerDraft =
        label === '' ? { how: 'none' } : { how: 'automatic', marker: { label, kind: 'number' }, style };
      this.#builder.add({ kind: 'paragraph', role: 'footnote', pieces: item.pieces, marker });
      label = '';
    }
  }
}

/** The label that the program printed; bullets of symbol fonts as the signs they show. */
function labelMarker(label: string, text: string): Marker | null {
  if (label === '' || label.length > 60) return null;
  if (label.length === 1 && !/[\p{L}\p{N}]/u.test(label)) return { label: bulletCharacter(label, ''), kind: 'bullet' };
  if (label === 'o') return { label: '○', kind: 'bullet' };
  const found = readMarker(`${label} ${text === '' ? '' : 'A'}`.trim())?.marker;
  if (found?.label === label) return found;
  return { label, kind: markerKind(label, 'number') };
}

function roleOf(paragraph: RtfParagraph, name: string, around: BlockRole): BlockRole {
  if (around !== 'body') return around;
  if (paragraph.contents || /^(?:toc|contents) ?(?:\d|heading)|^table of (?:figures|authorities)|^index \d/i.test(name))
    return 'contents';
  return /^caption$/i.test(name) ? 'caption' : 'body';
}

function headingLevel(paragraph: RtfParagraph, name: string): number {
  if (paragraph.outline !== null)
    return paragraph.outline >= 0 && paragraph.outline < 9 ? Math.min(paragraph.outline + 1, 6) : 0;
  const heading = /^heading (\d)$/i.exec(name)?.[1];
  if (heading !== undefined) return Math.min(Math.max(Number(heading), 1), 6);
  return /^title$/i.test(name) ? 1 : /^subtitle$/i.test(name) ? 2 : 0;
}
