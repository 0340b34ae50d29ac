// @ts-check

/**
 * Makes an element. Words always go in as text, never as markup: what a report says cannot act here.
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const svgNames = 'http://www.w3.org/2000/svg';

/**
 * The same for drawings.
 * @template {keyof SVGElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Node | string)} children
 * @returns {SVGElementTagNameMap[N]}
 */
export function makeSvg(name, attributes = {}, ...children) {
  const node = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** @param {number} count @param {string} one */
export function countOf(count, one) {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}
