import { type Attributes, element, escapeMarkup } from '../figure/svg.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole XML part with its root element. */
export function writePart(root: string, attributes: Attributes, ...children: readonly string[]): string {
  return `${declaration}${element(root, attributes, ...children)}\n`;
}

/** A half of a pair that stands alone is no character: it becomes the sign for one that is missing. */
export const cleanWords = (words: string): string => words.replace(/\p{Surrogate}/gu, '\uFFFD');

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "styles", "hyperlink". */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part that says which other parts one refers to. */
export function writeRelationships(relationships: readonly Relationship[]): string {
  return writePart(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relationships.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type.startsWith('http') ? type : `${relationshipBase}/${type}`,
        Target: target,
        ...(external === true ? { TargetMode: 'External' } : {}),
      }),
    ),
  );
}

/** What every package says of the kinds of its parts: by ending, and one by one. */
export function writeContentTypes(
  endings: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string {
  return writePart(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries(endings).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...Object.entries(parts).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  );
}

/** Title, author, subject and language of a document. There is no date: the same findings make the same file. */
export function writeCoreProperties(about: {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly creator: string;
}): string {
  const say = (name: string, words: string): string => element(name, {}, escapeMarkup(cleanWords(words)));
  return writePart(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    say('dc:title', about.title),
    say('dc:subject', about.subject),
    say('dc:creator', about.creator),
    say('dc:description', about.description),
    say('dc:language', 'en-GB'),
  );
}

/** The relationships at the root of a package: its main part and its properties. */
export function writeRootRelationships(main: string): string {
  return writeRelationships([
    { id: 'rId1', type: 'officeDocument', target: main },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ]);
}
