/**
 * Where the words of a group go. `text` is the flow in hand; `skip` nowhere; the others are read for what they say of
 * the document.
 */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'colours'
  | 'styles'
  | 'title'
  | 'label'
  | 'instruction'
  | 'shape';

/** What a group hands down to the groups inside it, and takes back at its end. */
export interface GroupState {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  size: number;
  font: number;
  colour: number;
  /** Characters that stand in for a `\u` character, for programs without Unicode. */
  skipAfterUnicode: number;
  contents: boolean;
}

export const firstState: GroupState = {
  destination: 'text',
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  size: 12,
  font: -1,
  colour: 0,
  skipAfterUnicode: 1,
  contents: false,
};

export interface ParagraphState {
  style: number | null;
  outline: number | null;
  /** Twips. */
  indent: number;
  listLevel: number;
  boxed: boolean;
  /** Depth of the table that the paragraph stands in; 0 none. */
  depth: number;
}

export const firstParagraph: ParagraphState = {
  style: null,
  outline: null,
  indent: 0,
  listLevel: 0,
  boxed: false,
  depth: 0,
};

/** Destinations whose words are no part of the text. Those marked with `\*` are left out unless known. */
export const skippedDestinations: ReadonlySet<string> = new Set([
  'pict',
  'objdata',
  'shprslt',
  'sp',
  'nonesttables',
  'info',
  'filetbl',
  'xe',
  'tc',
  'rxe',
  'pnseclvl',
  'private',
  'comment',
  'docvar',
  'listtable',
  'listoverridetable',
  'revtbl',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
]);

/** Control words that are one character. */
export const characterWords: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  page: ' ',
  column: ' ',
};
