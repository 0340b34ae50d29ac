import { ringColours } from '../figure/paper-style.ts';
import { element } from '../figure/svg.ts';
import { writePart } from '../office/xml-part.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sans = { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial', 'w:eastAsia': 'Arial' } as const;
const serif = { 'w:ascii': 'Cambria', 'w:hAnsi': 'Cambria', 'w:cs': 'Cambria', 'w:eastAsia': 'Cambria' } as const;
const quiet = '5B5852';
const accent = '14566F';

interface ParagraphStyle {
  readonly id: string;
  /** Word's own name where it has one, so that its owner finds it and a theme restyles it. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly characters?: string;
  readonly priority: number;
}

const space = (before: number, after: number, line?: number): string =>
  element('w:spacing', {
    'w:before': before,
    'w:after': after,
    ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'auto' }),
  });
const size = (halfPoints: number): string =>
  element('w:sz', { 'w:val': halfPoints }) + element('w:szCs', { 'w:val': halfPoints });
const colour = (rgb: string): string => element('w:color', { 'w:val': rgb });
const outline = (level: number): string => element('w:outlineLvl', { 'w:val': level });
const bold = '<w:b/><w:bCs/>';
const keep = '<w:keepNext/><w:keepLines/>';
const left = (twips: number): string => element('w:ind', { 'w:left': twips });
const rightTab = (twips: number): string =>
  element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': twips }));

const styles: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: keep + space(480, 120),
    characters: bold + size(52),
    priority: 10,
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: space(0, 120), characters: colour(quiet) + size(24), priority: 11 },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: keep + space(480, 160) + outline(0),
    characters: bold + size(34),
    priority: 9,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: keep + space(320, 100) + outline(1),
    characters: bold + size(26),
    priority: 9,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: keep + space(240, 80) + outline(2),
    characters: bold + size(22),
    priority: 9,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `<w:keepLines/>${space(280, 100)}`,
    characters: bold + size(19),
    priority: 35,
  },
  { id: 'Figure', name: 'Figure', next: 'Caption', paragraph: `<w:keepNext/>${space(280, 0, 240)}`, priority: 36 },
  { id: 'Reading', name: 'Reading', paragraph: space(100, 120), priority: 37 },
  { id: 'Note', name: 'Note', paragraph: space(60, 120, 252), characters: colour(quiet) + size(17), priority: 38 },
  {
    id: 'Quote',
    name: 'Quote',
    next: 'QuoteSource',
    paragraph: `<w:keepNext/>${element('w:pBdr', {}, element('w:left', { 'w:val': 'single', 'w:sz': 12, 'w:space': 10, 'w:color': 'DCD8D0' }))}${space(160, 40)}${left(340)}`,
    characters: element('w:rFonts', serif) + size(22),
    priority: 29,
  },
  {
    id: 'QuoteSource',
    name: 'Quote source',
    next: 'Normal',
    paragraph: space(0, 200) + left(340),
    characters: colour(quiet) + size(17),
    priority: 30,
  },
  {
    id: 'Statement',
    name: 'Statement',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${space(240, 40)}`,
    characters: bold + size(19),
    priority: 39,
  },
  {
    id: 'Term',
    name: 'Term',
    next: 'Meaning',
    paragraph: `<w:keepNext/>${space(160, 20)}`,
    characters: bold,
    priority: 40,
  },
  { id: 'Meaning', name: 'Meaning', paragraph: space(0, 60) + left(340), priority: 41 },
  { id: 'ListBullet', name: 'List Bullet', paragraph: space(0, 60), priority: 42 },
  { id: 'ListNumber', name: 'List Number', paragraph: space(0, 60), priority: 43 },
  { id: 'TableText', name: 'Table text', paragraph: space(40, 40, 240), characters: size(17), priority: 44 },
  {
    id: 'TableNumber',
    name: 'Table number',
    basedOn: 'TableText',
    paragraph: element('w:jc', { 'w:val': 'right' }),
    priority: 45,
  },
  {
    id: 'MatrixText',
    name: 'Matrix text',
    basedOn: 'TableText',
    paragraph: space(10, 10, 240),
    characters: size(16),
    priority: 45,
  },
  {
    id: 'MatrixNumber',
    name: 'Matrix number',
    basedOn: 'MatrixText',
    paragraph: element('w:jc', { 'w:val': 'right' }),
    priority: 45,
  },
  {
    id: 'MatrixMark',
    name: 'Matrix mark',
    basedOn: 'MatrixText',
    paragraph: element('w:jc', { 'w:val': 'center' }),
    priority: 45,
  },
  {
    id: 'TableHead',
    name: 'Table head',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    characters: bold + size(16),
    priority: 46,
  },
  {
    id: 'TableHeadNumber',
    name: 'Table head number',
    basedOn: 'TableHead',
    paragraph: element('w:jc', { 'w:val': 'right' }),
    priority: 47,
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: keep + space(480, 120),
    characters: bold + size(26),
    priority: 39,
  },
  { id: 'TOC1', name: 'toc 1', paragraph: rightTab(9070) + space(60, 20), priority: 39 },
  { id: 'TOC2', name: 'toc 2', paragraph: rightTab(9070) + space(0, 20) + left(240), priority: 39 },
  { id: 'Header', name: 'header', paragraph: rightHead(), characters: colour(quiet) + size(16), priority: 99 },
  { id: 'Footer', name: 'footer', paragraph: rightHead(), characters: colour(quiet) + size(16), priority: 99 },
  { id: 'FootnoteText', name: 'footnote text', paragraph: space(0, 20, 240), characters: size(16), priority: 99 },
  { id: 'SectionEnd', name: 'Section end', paragraph: space(0, 0, 20), characters: size(2), priority: 99 },
];

function rightHead(): string {
  return element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': 9070 })) + space(0, 0, 240);
}

function writeParagraphStyle({
  id,
  name,
  basedOn = 'Normal',
  next,
  paragraph = '',
  characters = '',
  priority,
}: ParagraphStyle): string {
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:styleId': id,
      ...(/^[A-Z].*[a-z] [a-z]|^(Figure|Reading|Note|Statement|Term|Meaning)$/.test(name)
        ? { 'w:customStyle': 1 }
        : {}),
    },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': basedOn }),
    next === undefined ? '' : element('w:next', { 'w:val': next }),
    element('w:uiPriority', { 'w:val': priority }),
    '<w:qFormat/>',
    paragraph === '' ? '' : element('w:pPr', {}, paragraph),
    characters === '' ? '' : element('w:rPr', {}, characters),
  );
}

function writeCharacterStyle(id: string, name: string, characters: string, custom = false): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, ...(custom ? { 'w:customStyle': 1 } : {}) },
    element('w:name', { 'w:val': name }),
    element('w:uiPriority', { 'w:val': 22 }),
    '<w:qFormat/>',
    element('w:rPr', {}, characters),
  );
}

const line = (name: string, weight: number, rgb: string): string =>
  element(`w:${name}`, { 'w:val': 'single', 'w:sz': weight, 'w:space': 0, 'w:color': rgb });

function writeTableStyle(): string {
  const edge = (side: string): string => element(`w:${side}`, { 'w:w': 70, 'w:type': 'dxa' });
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'ReportTable' },
    element('w:name', { 'w:val': 'Report table' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 59 }),
    '<w:qFormat/>',
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, line('top', 6, '8A867E'), line('bottom', 6, '8A867E'), line('insideH', 2, 'E4E0D8')),
      element('w:tblCellMar', {}, edge('left'), edge('right')),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:rPr', {}, '<w:b/>'),
      element('w:tcPr', {}, element('w:tcBorders', {}, line('bottom', 6, '8A867E'))),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'lastRow' },
      element('w:rPr', {}, '<w:b/>'),
      element('w:tcPr', {}, element('w:tcBorders', {}, line('top', 6, '8A867E'))),
    ),
  );
}

/** `word/styles.xml`: every look of the document is a style with a name, in two voices, ready to be restyled. */
export function writeStyles(): string {
  return writePart(
    'w:styles',
    { 'xmlns:w': main },
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', sans),
          size(20),
          element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' }),
        ),
      ),
      element('w:pPrDefault', {}, element('w:pPr', {}, space(0, 140, 276))),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
      '<w:qFormat/>',
    ),
    element(
      'w:style',
      { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
      element('w:name', { 'w:val': 'Default Paragraph Font' }),
      element('w:uiPriority', { 'w:val': 1 }),
      '<w:semiHidden/>',
    ),
    element(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      element('w:name', { 'w:val': 'Normal Table' }),
      element('w:uiPriority', { 'w:val': 99 }),
      '<w:semiHidden/>',
      element(
        'w:tblPr',
        {},
        element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
        element(
          'w:tblCellMar',
          {},
          ...['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
        ),
      ),
    ),
    ...styles.map(writeParagraphStyle),
    writeCharacterStyle('Printed', 'Words of a report', element('w:rFonts', serif), true),
    writeCharacterStyle('Strong', 'Strong', bold),
    writeCharacterStyle('Second', 'Second line', colour(quiet), true),
    writeCharacterStyle('Hyperlink', 'Hyperlink', colour(accent)),
    writeCharacterStyle('FootnoteReference', 'footnote reference', element('w:vertAlign', { 'w:val': 'superscript' })),
    ...Object.entries(ringColours).map(([ring, rgb]) =>
      writeCharacterStyle(`Ring${ring}`, `Ring ${ring}`, colour(rgb.slice(1).toUpperCase()), true),
    ),
    writeTableStyle(),
  );
}
