import { type Archive, openArchive } from '../archive/archive.ts';
import { ReadingError } from '../reading-error.ts';
import { childElements, parseXml, type XmlElement } from '../xml/xml-tree.ts';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Namespaces of Office Open XML with the prefix each gets in the trees. */
const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${transitional}/spreadsheetml/2006/main`]: 'x',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${transitional}/package/2006/relationships`]: '',
  [`${transitional}/package/2006/content-types`]: '',
  [`${transitional}/package/2006/metadata/core-properties`]: 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
};

// Parts of a document that hold no text of their own; left out early to save memory.
const skipped: ReadonlySet<string> = new Set([
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:lang',
  'w:latentStyles',
  'pic:pic',
]);
export interface Relationship {
  readonly type: string;
  /** Name of the member it points to; '' for what lies outside the file. */
  readonly target: string;
}

/** An Office file: its parts as XML trees, found by relationship rather than by name. */
export interface OfficePackage {
  readonly archive: Archive;
  readonly mainPart: string;
  /** The tree of a part; null when it is not there. */
  part(name: string): Promise<XmlElement | null>;
  /** Relationships of a part by id. */
  relationships(part: string): Promise<ReadonlyMap<string, Relationship>>;
}

export async function openOfficePackage(
  bytes: Uint8Array,
  expandedBytes: number,
  fallbackPart: string,
): Promise<OfficePackage> {
  const archive = await openArchive(bytes, expandedBytes, Math.min(expandedBytes, 96 * 1024 * 1024));
  const part = async (name: string): Promise<XmlElement | null> => {
    const data = await archive.read(name);
    return data ? parseXml(data, name, prefixes, skipped) : null;
  };
  const relationships = async (name: string): Promise<ReadonlyMap<string, Relationship>> => {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    const tree = await part(`${folder}_rels/${name.slice(slash)}.rels`);
    const found = new Map<string, Relationship>();
    for (const element of tree ? childElements(tree, 'Relationship') : []) {
      const { Id, Type, Target, TargetMode } = element.attributes;
      if (!Id || !Type || !Target) continue;
      const target = TargetMode === 'External' ? '' : resolveTarget(folder, Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    }
    return found;
  };
  let mainPart = fallbackPart;
  for (const relationship of (await relationships('')).values()) {
    if (relationship.type === 'officeDocument' && archive.has(relationship.target)) mainPart = relationship.target;
  }
  if (!archive.has(mainPart)) {
    throw new ReadingError(
      'corrupt',
      `The file is damaged: "${mainPart}", which holds its text, is missing.`,
      'Fetch the file again, or open it in the program it came from and save it again.',
    );
  }
  return { archive, mainPart, part, relationships };
}

function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
