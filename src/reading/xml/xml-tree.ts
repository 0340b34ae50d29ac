import { SaxesParser } from 'saxes';
import { ReadingError } from '../reading-error.ts';
import { decodeText } from '../text-encoding.ts';
import { TimeBudget } from '../time-budget.ts';

/** An element with its name and attribute names as `prefix:local`, prefixes made uniform by namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export interface XmlBounds {
  readonly elements: number;
  readonly depth: number;
  /** Characters between the tags. */
  readonly characters: number;
}

const defaultBounds: XmlBounds = { elements: 1_500_000, depth: 256, characters: 60_000_000 };
const chunkLength = 64 * 1024;
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Parses XML into a tree. A document type definition is refused (it could define entities without end), as are
 * documents nested deeper or with more elements than the bounds.
 *
 * @param prefixes which prefix each namespace gets, whatever the file calls it; others keep their own.
 * @param skip names whose elements are left out with all they hold.
 * @throws ReadingError `corrupt` or `too-large`, naming `part`.
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  prefixes: Readonly<Record<string, string>>,
  skip: ReadonlySet<string> = new Set(),
  bounds: XmlBounds = defaultBounds,
): XmlElement {
  const text = decodeText(bytes, 'xml').text;
  const root: XmlElement = { name: '', attributes: noAttributes, children: [] };
  const open: XmlElement[] = [root];
  let skipping = 0;
  let elements = 0;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const uniform = (name: string, prefix: string, local: string, uri: string) => {
    const known = prefixes[uri];
    return known === undefined ? name : known === '' ? local : prefix === known ? name : `${known}:${local}`;
  };
  parser.on('doctype', () => {
    throw new ReadingError(
      'corrupt',
      `"${part}" inside the file carries a document type definition, which no program writes and which is not read.`,
      'Open the document in the program it came from and save it again.',
    );
  });
  parser.on('error', (error) => {
    throw new ReadingError(
      'corrupt',
      `"${part}" inside the file is damaged: ${error.message}.`,
      'Fetch the file again, or open it in the program it came from and save it again.',
    );
  });
  parser.on('opentagstart', () => {
    depth += 1;
    elements += 1;
    if (depth > bounds.depth || elements > bounds.elements) {
      throw new ReadingError(
        'too-large',
        depth > bounds.depth
          ? `"${part}" inside the file nests elements more than ${bounds.depth} deep.`
          : `"${part}" inside the file holds more than ${bounds.elements} elements.`,
        'Open the document in the program it came from, split it, and save the parts.',
      );
    }
  });
  parser.on('opentag', (tag) => {
    if (skipping > 0) {
      skipping += 1;
      return;
    }
    const name = uniform(tag.name, tag.prefix, tag.local, tag.uri);
    if (skip.has(name)) {
      skipping = 1;
      return;
    }
    let attributes: Record<string, string> | null = null;
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (!attribute || attribute.prefix === 'xmlns' || key === 'xmlns' || attribute.local.startsWith('rsid')) continue;
      attributes ??= {};
      attributes[uniform(attribute.name, attribute.prefix, attribute.local, attribute.uri)] = attribute.value;
    }
    const element: XmlElement = { name, attributes: attributes ?? noAttributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (skipping > 0) skipping -= 1;
    else open.pop();
  });
  let characters = 0;
  const addText = (value: string) => {
    characters += value.length;
    if (characters > bounds.characters) {
      throw new ReadingError(
        'too-large',
        `"${part}" inside the file holds more than ${bounds.characters} characters.`,
        'Open the document in the program it came from, split it, and save the parts.',
      );
    }
    if (skipping === 0) open.at(-1)?.children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const budget = new TimeBudget();
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    budget.checkNow();
  }
  parser.close();
  const first = childElements(root)[0];
  if (first) return first;
  throw new ReadingError(
    'corrupt',
    `"${part}" inside the file is empty.`,
    'Fetch the file again, or open it in the program it came from and save it again.',
  );
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly inside, all or those of one name. */
export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent.children) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** The first element of that name directly inside. */
export function childElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** All elements of that name inside, at any depth, in document order. */
export function descendants(parent: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name === name) found.push(node);
    descendants(node, name, found);
  }
  return found;
}

/** All text inside, in document order. */
export function textContent(parent: XmlElement): string {
  return parent.children.map((node) => (typeof node === 'string' ? node : textContent(node))).join('');
}
