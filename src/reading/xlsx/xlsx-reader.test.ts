import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An invented workbook: the XML inside each sheet by name, and the shared strings. */
function workbook(sheets: Readonly<Record<string, string>>, shared = '', formats = ''): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, index) => `<sheet name="${name}" ${name === 'Secret' ? 'state="hidden"' : ''} r:id="s${index}"/>`,
  );
  const links = names.map(
    (_, index) => `<Relationship Id="s${index}" Type="${office}/worksheet" Target="sheets/${index}.xml"/>`,
  );
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}">${links.join('')}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>` +
        `<Relationship Id="sh" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${shared}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${formats}</styleSheet>`),
  };
  for (const [index, name] of names.entries())
    files[`xl/sheets/${index}.xml`] = strToU8(`<worksheet xmlns="${main}">${sheets[name]}</worksheet>`);
  return zipSync(files);
}

const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('Excel workbooks', () => {
  it('read as tables with shared strings, merged cells, and dates as they show', async () => {
    const shared = '<si><t>Ref</t></si><si><r><t>Due </t></r><r><rPr><b/></rPr><t>date</t></r></si>';
    const formats =
      '<numFmts><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';
    const sheet =
      `<sheetData><row r="1">${inline('A1', 'Invented action log')}</row>` +
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="str"><v>Done</v></c></row>' +
      `<row r="4">${inline('A4', 'R1')}<c r="B4" s="1"><v>45016</v></c><c r="C4" s="3"><v>0.4</v></c></row>` +
      '<row r="5"><c r="B5" s="2"><v>45016</v></c><c r="C5"><v>0.30000000000000004</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A4:A5"/></mergeCells>';
    const document = await read(workbook({ 'Action log': sheet }, shared, formats), 'log.xlsx');
    expect(document).toMatchObject({ format: 'xlsx', title: 'Invented action log', pages: [] });
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(grid(document)).toEqual([
      '0,0 Invented action log',
      '2,0 H Ref',
      '2,1 H Due date',
      '2,2 H Done',
      '3,0 r2 R1',
      '3,1 31/03/2023',
      '3,2 40%',
      '4,1 31 Mar 2023',
      '4,2 0.3',
    ]);
  });

  it('sets hidden sheets, rows and columns aside', async () => {
    const sheet =
      `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${inline('A1', 'seen')}${inline('B1', 'hidden column')}</row>` +
      `<row r="2" hidden="1">${inline('A2', 'hidden row')}</row></sheetData>`;
    const secret = `<sheetData><row r="1">${inline('A1', 'hidden sheet')}</row></sheetData>`;
    const document = await read(workbook({ Sheet1: sheet, Secret: secret }), 'log.xlsx');
    expect(texts(document)).toEqual(['seen']);
    expect(texts(document, 'hidden')).toEqual(['hidden column', 'hidden row', 'Secret', 'hidden sheet']);
  });
});
