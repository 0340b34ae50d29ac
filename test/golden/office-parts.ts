import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an XML part, for tests to walk. */
export interface PartElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PartElement[];
  text: string;
}

/** The parts of an Office file by path; XML and SVG parts are parsed, which throws when they are not well formed. */
export function openParts(file: Uint8Array): {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly part: (name: string) => PartElement;
} {
  const files = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  const part = (name: string): PartElement => parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes(name)));
  return { names: Object.keys(files), bytes, part };
}

function parseXml(xml: string): PartElement {
  const root: PartElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value.value]));
    const element: PartElement = { name, attributes: plain, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('an empty part');
  return first;
}

/** Every element of that name below, in order. */
export function findAll(element: PartElement, name: string): PartElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The words of all elements of that name below, joined. */
export const wordsOf = (element: PartElement, name: string): string =>
  findAll(element, name)
    .map((found) => found.text)
    .join('');

/** Children that stand before one that the schema wants in front of them, as "parent: child after other". */
export function findDisorder(element: PartElement, orders: Readonly<Record<string, readonly string[]>>): string[] {
  const order = orders[element.name];
  const faults: string[] = [];
  if (order !== undefined) {
    let last = -1;
    for (const child of element.children) {
      const place = order.indexOf(child.name);
      if (place < 0) faults.push(`${element.name}: ${child.name} is not known`);
      else if (place < last) faults.push(`${element.name}: ${child.name} after ${order[last]}`);
      last = Math.max(last, place);
    }
  }
  return [...faults, ...element.children.flatMap((child) => findDisorder(child, orders))];
}
