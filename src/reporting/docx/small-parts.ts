import { element } from '../figure/svg.ts';
import { writePart } from '../office/xml-part.ts';
import { type Orientation, textWidth } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import { writeField, writeRun } from './run.ts';

/** The namespaces that every part with text declares. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
} as const;

/** Two ends of a line as wide as the text of a page turned this way. */
function writeEnds(style: string, left: string, right: string, orientation: Orientation): string {
  const line = writeParagraph(style, `${left}<w:r><w:tab/></w:r>${right}`);
  if (orientation === 'upright') return line;
  const tabs = element(
    'w:tabs',
    {},
    element('w:tab', { 'w:val': 'clear', 'w:pos': textWidth.upright }),
    element('w:tab', { 'w:val': 'right', 'w:pos': textWidth.sideways }),
  );
  return line.replace('</w:pPr>', `${tabs}</w:pPr>`);
}

/** Running head: the title of the report, and of the section where the program knows it. */
export function writeHeader(title: string, orientation: Orientation): string {
  const section = writeField('STYLEREF "heading 1"', '');
  return writePart('w:hdr', namespaces, writeEnds('Header', writeRun(title), section, orientation));
}

/** Foot: the software at the left, the page of how many at the right. */
export function writeFooter(software: string, orientation: Orientation): string {
  const pages = `${writeField('PAGE', '1')}${writeRun(' of ')}${writeField('NUMPAGES', '1')}`;
  return writePart('w:ftr', namespaces, writeEnds('Footer', writeRun(software), pages, orientation));
}

/** The notes, after the two rules that Word asks for. */
export function writeFootnotes(notes: readonly string[]): string {
  const rule = (id: number, type: string, mark: string): string =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      element(
        'w:p',
        {},
        element('w:pPr', {}, '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'),
        element('w:r', {}, mark),
      ),
    );
  return writePart(
    'w:footnotes',
    namespaces,
    rule(-1, 'separator', '<w:separator/>'),
    rule(0, 'continuationSeparator', '<w:continuationSeparator/>'),
    ...notes,
  );
}

const level = (format: string, text: string): string =>
  element(
    'w:lvl',
    { 'w:ilvl': 0 },
    '<w:start w:val="1"/>',
    element('w:numFmt', { 'w:val': format }),
    element('w:lvlText', { 'w:val': text }),
    '<w:lvlJc w:val="left"/>',
    element('w:pPr', {}, element('w:ind', { 'w:left': 397, 'w:hanging': 397 })),
  );

/** Lists: number 1 is the bullets, each later number a list of numbers that begins at one. */
export function writeNumbering(lists: number): string {
  const abstract = (id: number, ...levels: string[]): string =>
    element('w:abstractNum', { 'w:abstractNumId': id }, '<w:multiLevelType w:val="hybridMultilevel"/>', ...levels);
  const restart = element('w:lvlOverride', { 'w:ilvl': 0 }, '<w:startOverride w:val="1"/>');
  return writePart(
    'w:numbering',
    namespaces,
    abstract(0, level('bullet', '•')),
    abstract(1, level('decimal', '%1.')),
    ...Array.from({ length: lists }, (_, index) =>
      element(
        'w:num',
        { 'w:numId': index + 1 },
        element('w:abstractNumId', { 'w:val': index === 0 ? 0 : 1 }),
        index === 0 ? '' : restart,
      ),
    ),
  );
}

/** How Word treats the document: as one of its own present ones, in British English. */
export function writeSettings(): string {
  return writePart(
    'w:settings',
    namespaces,
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    element('w:footnotePr', {}, '<w:footnote w:id="-1"/>', '<w:footnote w:id="0"/>'),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    '<w:themeFontLang w:val="en-GB"/>',
    '<w:decimalSymbol w:val="."/>',
    '<w:listSeparator w:val=","/>',
  );
}
