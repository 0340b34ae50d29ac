import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { ReadingError } from '../reading-error.ts';
import type { TimeBudget } from '../time-budget.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

const maxElements = 1_500_000;
const maxDepth = 400;
const chunkLength = 16 * 1024;

/**
 * Parses a page as a browser does, within bounds on elements, depth and time. Scripts never run; what a browser shows
 * without scripts is parsed too.
 *
 * @throws ReadingError `too-large` or `timed-out`.
 */
export function parseHtml(text: string, budget: TimeBudget): HtmlDocument {
  let elements = 0;
  let depth = 0;
  const parser = new Parser<DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements += 1;
        budget.check();
        if (elements > maxElements) {
          throw new ReadingError(
            'too-large',
            `The page holds more than ${maxElements} elements.`,
            'Split the page into smaller files.',
          );
        }
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      onItemPush() {
        depth += 1;
        if (depth > maxDepth) {
          throw new ReadingError(
            'too-large',
            `The page nests elements more than ${maxDepth} deep.`,
            'Open the page in a browser, save it as PDF, and add that.',
          );
        }
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.tokenizer.write(text.slice(at, at + chunkLength), at + chunkLength >= text.length);
    budget.checkNow();
  }
  return parser.document;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const found of element.attrs) if (found.name === name) return found.value;
  return undefined;
}

/** The first element inside that the test accepts, in document order. */
export function findElement(
  parent: { readonly childNodes: readonly HtmlNode[] },
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    if (test(node)) return node;
    const inner = findElement(node, test);
    if (inner) return inner;
  }
  return undefined;
}

/** All text inside, as in the source. */
export function innerText(parent: { readonly childNodes: readonly HtmlNode[] }): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (isElement(node)) text += innerText(node);
    else if (node.nodeName === '#text' && 'value' in node) text += node.value;
  }
  return text;
}
