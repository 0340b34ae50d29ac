import type { DocumentText } from '../../domain/document/document-text.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { markImpliedStructure } from '../flow/implied-structure.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { decodeText } from '../text-encoding.ts';
import { TimeBudget } from '../time-budget.ts';
import { HtmlBody } from './html-body.ts';
import { StyleSheet } from './html-styles.ts';
import { findElement, type HtmlElement, type HtmlNode, innerText, isElement, parseHtml } from './html-tree.ts';

/**
 * Reads a web page as a browser at a desk shows it: numbers that lists and style rules generate are part of the text;
 * menus, cookie notices and what is not displayed are `hidden`. Nothing is fetched and no script runs.
 *
 * @throws ReadingError for what can't be read.
 */
export function readHtml(bytes: Uint8Array, source: ReadingSource, options: ReadingOptions): DocumentText {
  const budget = new TimeBudget();
  const document = parseHtml(decodeText(bytes, 'html').text, budget);
  const builder = new DocumentBuilder(options.limits.characters, budget);
  const sheet = new StyleSheet(budget);
  for (const element of elementsNamed(document, 'style')) {
    if (!sheet.add(innerText(element)))
      builder.warn('styles', 'Some of the style rules of the page were not understood.');
  }
  const body = findElement(document, (element) => element.tagName === 'body');
  if (body) new HtmlBody(builder, sheet, budget).read(body);
  markImpliedStructure(builder);
  const title = findElement(document, (element) => element.tagName === 'title');
  return builder.build({
    sha256: source.sha256,
    format: 'html',
    title: documentTitle(builder, title ? innerText(title) : ''),
    pages: [],
  });
}

function elementsNamed(
  parent: { readonly childNodes: readonly HtmlNode[] },
  name: string,
  found: HtmlElement[] = [],
): HtmlElement[] {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === name) found.push(node);
    elementsNamed(node, name, found);
  }
  return found;
}
