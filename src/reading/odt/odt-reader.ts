import type { DocumentText, Page } from '../../domain/document/document-text.ts';
import { openArchive } from '../archive/archive.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { markImpliedStructure } from '../flow/implied-structure.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { ReadingError } from '../reading-error.ts';
import { TimeBudget } from '../time-budget.ts';
import { childElement, childElements, descendants, parseXml, textContent, type XmlElement } from '../xml/xml-tree.ts';
import { OdtBody } from './odt-body.ts';
import { type ListStyle, readListStyle } from './odt-lists.ts';
import { lengthInPoints, OdtStyles } from './odt-styles.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const prefixes: Readonly<Record<string, string>> = {
  [`${odf}:office:1.0`]: 'office',
  [`${odf}:text:1.0`]: 'text',
  [`${odf}:table:1.0`]: 'table',
  [`${odf}:style:1.0`]: 'style',
  [`${odf}:drawing:1.0`]: 'draw',
  [`${odf}:xsl-fo-compatible:1.0`]: 'fo',
  [`${odf}:svg-compatible:1.0`]: 'svg',
  [`${odf}:manifest:1.0`]: 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
// Deleted text of tracked changes, pictures and program settings are not part of the text.
const skipped: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:binary-data',
  'office:scripts',
  'office:settings',
]);

interface OdtTrees {
  readonly content: XmlElement;
  readonly styles: XmlElement | null;
  readonly meta: XmlElement | null;
  readonly unsafeNames: readonly string[];
}

/**
 * Reads an OpenDocument text (.odt, .ott, and the flat .fodt): numbers of lists and headings as printed, tracked
 * changes as accepted, footnotes after their paragraph, frames as panels. Pages are those of the last layout, when
 * the file remembers them; else there are none.
 *
 * @throws ReadingError for what can't be read.
 */
export async function readOdt(
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
): Promise<DocumentText> {
  const trees = await openTrees(bytes, options);
  const styles = new OdtStyles();
  const roots = [trees.styles, trees.content].filter((tree) => tree !== null);
  for (const tree of roots) styles.addFonts(childElement(tree, 'office:font-face-decls'));
  const listStyles = new Map<string, ListStyle>();
  let outline: ListStyle = new Map();
  for (const tree of roots) {
    for (const name of ['office:styles', 'office:automatic-styles']) {
      const container = childElement(tree, name);
      styles.add(container);
      for (const element of container ? childElements(container) : []) {
        const styleName = element.attributes['style:name'];
        if (element.name === 'text:list-style' && styleName !== undefined)
          listStyles.set(styleName, readListStyle(element));
        if (element.name === 'text:outline-style') outline = readListStyle(element);
      }
    }
  }
  const builder = new DocumentBuilder(options.limits.characters, new TimeBudget());
  for (const name of trees.unsafeNames.slice(0, 5)) {
    builder.warn('unsafe-name', `A member of the archive named "${name}" points outside it and was ignored.`);
  }
  const text = childElement(childElement(trees.content, 'office:body'), 'office:text');
  if (!text) {
    throw new ReadingError(
      'unsupported',
      'The file is an OpenDocument file without text.',
      'Save it as PDF and add that.',
    );
  }
  const parts = { styles, listStyles, outline };
  const paged = descendants(text, 'text:soft-page-break').length > 0;
  readMargins(roots, 'header', builder, parts);
  const body = new OdtBody(builder, parts, paged);
  body.read(text);
  readMargins(roots, 'footer', builder, parts);
  markImpliedStructure(builder);
  const title = descendants(trees.meta ?? trees.content, 'dc:title')[0];
  return builder.build({
    sha256: source.sha256,
    format: 'odt',
    title: documentTitle(builder, title ? textContent(title) : ''),
    pages: paged ? pagesOf(roots, body.page) : [],
  });
}

async function openTrees(bytes: Uint8Array, options: ReadingOptions): Promise<OdtTrees> {
  if (bytes[0] !== 0x50) {
    const content = parseXml(bytes, 'the document', prefixes, skipped);
    return { content, styles: null, meta: null, unsafeNames: [] };
  }
  const { expandedBytes } = options.limits;
  const archive = await openArchive(bytes, expandedBytes, Math.min(expandedBytes, 96 * 1024 * 1024));
  const manifest = await archive.read('META-INF/manifest.xml');
  if (archive.has('encrypted-package') || (manifest && isEncrypted(manifest))) {
    throw new ReadingError(
      'encrypted',
      'The document is locked with a password.',
      'Open it, take the password off, save a copy and add that.',
    );
  }
  const tree = async (name: string): Promise<XmlElement | null> => {
    const data = await archive.read(name);
    return data ? parseXml(data, name, prefixes, skipped) : null;
  };
  const content = await tree('content.xml');
  if (!content) {
    throw new ReadingError(
      'corrupt',
      'The file is damaged: "content.xml", which holds its text, is missing.',
      'Fetch the file again, or open it in the program it came from and save it again.',
    );
  }
  return { content, styles: await tree('styles.xml'), meta: await tree('meta.xml'), unsafeNames: archive.unsafeNames };
}

function isEncrypted(manifest: Uint8Array): boolean {
  return new TextDecoder().decode(manifest.subarray(0, 1_000_000)).includes('encryption-data');
}

function readMargins(
  roots: readonly XmlElement[],
  role: 'header' | 'footer',
  builder: DocumentBuilder,
  parts: ConstructorParameters<typeof OdtBody>[1],
): void {
  const seen = new Set<string>();
  for (const root of roots) {
    for (const page of descendants(root, 'style:master-page')) {
      for (const element of childElements(page)) {
        if (!element.name.startsWith(`style:${role}`) || element.attributes['style:display'] === 'false') continue;
        const text = textContent(element).trim();
        if (text === '' || seen.has(text)) continue;
        seen.add(text);
        new OdtBody(builder, parts, false).read(element, role);
      }
    }
  }
}

function pagesOf(roots: readonly XmlElement[], count: number): Page[] {
  const layout = roots.flatMap((root) => descendants(root, 'style:page-layout-properties'))[0]?.attributes;
  const width = lengthInPoints(layout?.['fo:page-width']) ?? 595;
  const height = lengthInPoints(layout?.['fo:page-height']) ?? 842;
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, label: null, width, height, ocr: null }));
}
