import type { DocumentText, Page } from '../../domain/document/document-text.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { markImpliedStructure } from '../flow/implied-structure.ts';
import { type OfficePackage, openOfficePackage, type Relationship } from '../office/office-package.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { TimeBudget } from '../time-budget.ts';
import { childElement, childElements, descendants, textContent, type XmlElement } from '../xml/xml-tree.ts';
import { DocxBody } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { readStyles } from './docx-styles.ts';

/**
 * Reads a Word document (.docx, .docm, .dotx): automatic numbers as printed, tracked changes as accepted, footnotes
 * after their paragraph, text boxes and framed paragraphs as panels. Pages are those Word last laid out, when the file
 * remembers them; else there are none.
 *
 * @throws ReadingError for what can't be read.
 */
export async function readDocx(
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
): Promise<DocumentText> {
  const office = await openOfficePackage(bytes, options.limits.expandedBytes, 'word/document.xml');
  const related = await office.relationships(office.mainPart);
  const ofType = async (type: string): Promise<XmlElement | null> => {
    const target = [...related.values()].find((relationship) => relationship.type === type)?.target;
    return target ? office.part(target) : null;
  };
  const styles = readStyles(await ofType('styles'));
  const numbering = new Numbering(await ofType('numbering'), styles);
  const footnotes = readNotes(await ofType('footnotes'), 'w:footnote');
  const endnotes = readNotes(await ofType('endnotes'), 'w:endnote');
  const main = await office.part(office.mainPart);
  const body = childElement(main ?? undefined, 'w:body');
  const builder = new DocumentBuilder(options.limits.characters, new TimeBudget());
  for (const name of office.archive.unsafeNames.slice(0, 5)) {
    builder.warn('unsafe-name', `A member of the archive named "${name}" points outside it and was ignored.`);
  }
  const paged = body !== undefined && descendants(body, 'w:lastRenderedPageBreak').length > 0;
  const parts = { styles, numbering, footnotes, endnotes };
  await readMargins(office, related, body, ['w:headerReference'], 'header', builder, parts);
  const walker = new DocxBody(builder, parts, paged);
  if (body) walker.read(body);
  await readMargins(office, related, body, ['w:footerReference'], 'footer', builder, parts);
  markImpliedStructure(builder);
  return builder.build({
    sha256: source.sha256,
    format: 'docx',
    title: documentTitle(builder, await metadataTitle(office)),
    pages: paged && body ? pagesOf(body, walker.page) : [],
  });
}

/** Running headers or footers, each text once however many sections and page kinds repeat it. */
async function readMargins(
  office: OfficePackage,
  related: ReadonlyMap<string, Relationship>,
  body: XmlElement | undefined,
  names: readonly string[],
  role: 'header' | 'footer',
  builder: DocumentBuilder,
  parts: ConstructorParameters<typeof DocxBody>[1],
): Promise<void> {
  const targets = new Set<string>();
  for (const section of body ? descendants(body, 'w:sectPr') : []) {
    for (const reference of childElements(section).filter((element) => names.includes(element.name))) {
      const target = related.get(reference.attributes['r:id'] ?? '')?.target;
      if (target) targets.add(target);
    }
  }
  const seen = new Set<string>();
  for (const target of [...targets].slice(0, 200)) {
    const tree = await office.part(target);
    if (!tree) continue;
    const text = textContent(tree).trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    new DocxBody(builder, parts, false).read(tree, role);
  }
}

function readNotes(tree: XmlElement | null, name: string): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const element of tree ? childElements(tree, name) : []) {
    const id = element.attributes['w:id'];
    const type = element.attributes['w:type'];
    if (id !== undefined && (type === undefined || type === 'normal')) notes.set(id, element);
  }
  return notes;
}

function pagesOf(body: XmlElement, count: number): Page[] {
  const size = descendants(body, 'w:pgSz')[0]?.attributes;
  const points = (value: string | undefined, otherwise: number) => {
    const twips = Number(value);
    return twips > 0 && twips < 100_000 ? twips / 20 : otherwise;
  };
  const width = points(size?.['w:w'], 595);
  const height = points(size?.['w:h'], 842);
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, label: null, width, height, ocr: null }));
}

async function metadataTitle(office: OfficePackage): Promise<string> {
  const properties = [...(await office.relationships('')).values()].find((r) => r.type === 'core-properties')?.target;
  const tree = properties ? await office.part(properties) : null;
  const title = childElement(tree ?? undefined, 'dc:title');
  return title ? textContent(title) : '';
}
