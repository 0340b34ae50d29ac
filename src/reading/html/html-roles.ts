import type { BlockRole } from '../../domain/document/document-text.ts';
import { attribute, findElement, type HtmlElement, innerText, isElement } from './html-tree.ts';

/** Elements whose text is not part of the page. */
export const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'datalist',
  'textarea',
  'svg',
  'map',
  'rp',
  'rt',
]);

const cookies =
  /cookie[-_ ]?(?:banner|consent|notice|bar|popup|message|policy|control|law|warning|prompt)|(?:gdpr|consent)[-_ ]?(?:banner|popup|notice|bar)|onetrust|cookiebot/i;
const unseen = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text)(?:$|\s)/i;
const trail = /breadcrumb/i;
const contentsName = /(?:^|[\s_-])(?:toc|table-of-contents|contents-list|page-contents)(?:$|[\s_-])/i;
const contentsTitle = /^\s*(?:table of )?contents\s*$|on this page|in this (?:report|document|section)/i;

/**
 * The role that an element gives to all it holds; null when it keeps that of its surroundings.
 *
 * @param declared the element's style declarations.
 */
export function roleOf(element: HtmlElement, declared: ReadonlyMap<string, string>): BlockRole | null {
  const tag = element.tagName;
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  const aria = attribute(element, 'role') ?? '';
  if (tag === 'template' || tag === 'noscript' || tag === 'button' || tag === 'dialog') return 'hidden';
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return 'hidden';
  if (declared.get('display') === 'none' || /^(?:hidden|collapse)$/.test(declared.get('visibility') ?? '')) {
    return 'hidden';
  }
  if (unseen.test(named) || trail.test(`${named} ${attribute(element, 'aria-label') ?? ''}`)) return 'hidden';
  if (/^(?:div|section|aside|form|p)$/.test(tag)) {
    if (cookies.test(`${named} ${attribute(element, 'aria-label') ?? ''}`)) return 'hidden';
    if (aria === 'dialog' || aria === 'alertdialog' || aria === 'search') return 'hidden';
  }
  if (tag === 'nav' || aria === 'navigation' || aria === 'doc-toc') return isContents(element) ? 'contents' : 'hidden';
  if (contentsName.test(named) && isContents(element)) return 'contents';
  if ((tag === 'header' && !inArticle(element)) || aria === 'banner') {
    return findElement(element, (inner) => inner.tagName === 'h1') ? null : 'header';
  }
  if ((tag === 'footer' && !inArticle(element)) || aria === 'contentinfo') return 'footer';
  if (aria === 'doc-footnote' || aria === 'doc-endnotes' || aria === 'doc-endnote') return 'footnote';
  if (/(?:^|[\s_-])(?:footnotes?|endnotes?)(?:$|[\s_-])/i.test(named) && tag !== 'a' && tag !== 'sup')
    return 'footnote';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return null;
}

/** A list of links into this page, or one that calls itself contents. */
function isContents(element: HtmlElement): boolean {
  const links = linksOf(element, []);
  const inside = links.filter((link) => link.startsWith('#')).length;
  const heading = findElement(element, (inner) => /^h[1-6]$|^p$|^strong$/.test(inner.tagName));
  const title = `${attribute(element, 'aria-label') ?? ''}`;
  const says = contentsTitle.test(title) || (heading !== undefined && contentsTitle.test(innerText(heading)));
  return (
    says ||
    /contents/i.test(title) ||
    attribute(element, 'role') === 'doc-toc' ||
    (links.length > 1 && inside > links.length / 2)
  );
}

function linksOf(element: HtmlElement, onto: string[]): string[] {
  for (const node of element.childNodes) {
    if (!isElement(node) || onto.length > 500) continue;
    const target = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (target !== undefined) onto.push(target);
    linksOf(node, onto);
  }
  return onto;
}

function inArticle(element: HtmlElement): boolean {
  let parent = element.parentNode;
  while (parent && 'tagName' in parent) {
    if (/^(?:article|main|section|aside|blockquote)$/.test(parent.tagName)) return true;
    parent = parent.parentNode;
  }
  return false;
}

/** A drawn or shaded box around part of the page; never around the page as a whole. */
export function isPanel(element: HtmlElement, declared: ReadonlyMap<string, string>): boolean {
  const tag = element.tagName;
  if (tag === 'aside') return true;
  if (!/^(?:div|section|article|p|blockquote|fieldset|details|ul|ol)$/.test(tag)) return false;
  const border = declared.get('border') ?? '';
  const background = declared.get('background-color') ?? declared.get('background') ?? '';
  const framed = border !== '' && !/\bnone\b|\bhidden\b|^0/.test(border);
  const shaded =
    background !== '' &&
    !/^(?:none|transparent|inherit|initial|unset|white|#fff(?:fff)?|url\b.*|rgba\([^)]*,0\))$/i.test(background);
  if (!framed && !shaded) return false;
  return findElement(element, (inner) => /^(?:h1|h2|main)$/.test(inner.tagName)) === undefined;
}

/** A table that arranges the page rather than data. */
export function isLayoutTable(table: HtmlElement): boolean {
  const aria = attribute(table, 'role');
  if (aria === 'presentation' || aria === 'none') return true;
  if (findElement(table, (inner) => inner.tagName === 'th' || inner.tagName === 'caption')) return false;
  return findElement(table, (inner) => /^(?:h1|h2|main|nav)$/.test(inner.tagName)) !== undefined;
}
