import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawOwnPage } from '../../src/reading/pdf/page-bitmap.ts';
import type { ReportDocument } from '../../src/reporting/document/report-document.ts';
import { renderWordReport } from '../../src/reporting/docx/render-word-report.ts';
import { renderExcelReport } from '../../src/reporting/xlsx/render-excel-report.ts';
import { findExcelFaults } from './excel-rules.ts';
import { hardWords, inventBlocks, inventReport, inventWholeReport } from './invented-report.ts';
import { findWordFaults } from './word-rules.ts';

const reports: readonly (readonly [string, ReportDocument])[] = [
  ['a whole report', inventWholeReport()],
  ['no blocks at all', inventReport([])],
  ['every kind of block, twice', inventReport([...inventBlocks('plain words'), ...inventBlocks('plain words')])],
  ['narrow matrices', inventReport(inventBlocks('plain', 2))],
  ['matrices wider than a page', inventReport(inventBlocks('plain', 90))],
  ...hardWords.map((words) => [JSON.stringify(words.slice(0, 30)), inventReport(inventBlocks(words), words)] as const),
];

/** The file with one of its parts changed; the change must be one. */
function tamper(file: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

describe('a Word file', () => {
  it.each(reports)('of %s holds nothing that Word would mend', async (_name, report) => {
    expect(findWordFaults(await renderWordReport(report, drawOwnPage))).toEqual([]);
  });

  let file: Uint8Array;
  beforeAll(async () => {
    file = await renderWordReport(inventReport(inventBlocks('plain')), drawOwnPage);
  });
  const document = 'word/document.xml';
  it.each([
    ['word/document.xml', '<w:tcW w:w="', '<w:tcW w:w="0.5', 'w:tcW: w:w is “0.5'],
    [document, /(<w:pStyle w:val="Caption"\/>)(<w:keepNext\/>)/, '$2$1', 'w:pPr: w:pStyle after w:keepNext'],
    [document, '<w:keepNext/>', '<w:keepNext/><w:keepNext/>', 'w:pPr: a second w:keepNext'],
    [document, /<w:tc>(<w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/, '<w:tc>$1</w:tc>', 'ends in no paragraph'],
    [document, /<w:tc>.*?<\/w:tc>/, '', 'of 5 columns'],
    [document, '</w:tbl>', '</w:tbl><w:tbl/>', 'a table before w:tbl'],
    [document, 'w:val="Quote"', 'w:val="Quot"', 'no paragraph style Quot'],
    [document, '<w:bookmarkStart w:id="1"', '<w:bookmarkStart w:id="2"', 'id 2 twice'],
    [document, '<w:footnoteReference w:id="1"', '<w:footnoteReference w:id="99"', 'no note 99'],
    [document, 'w:anchor="_Toc00000001"', 'w:anchor="_Toc9"', 'no bookmark _Toc9'],
    [document, 'w:fldCharType="separate"', 'w:fldCharType="end"', 'out of turn'],
    [document, 'r:embed="rIdPng1"', 'r:embed="rIdPng7"', 'rIdPng7 leads nowhere'],
    [document, '<w:body>', '<w:body>words', 'w:body: bare words'],
    ['word/_rels/document.xml.rels', 'media/figure-1.png', 'media/figure-9.png', 'media/figure-9.png is not there'],
    [
      '[Content_Types].xml',
      /<Override PartName="\/word\/footnotes.xml"[^>]*>/,
      '',
      'footnotes.xml is typed as any XML',
    ],
    ['word/numbering.xml', /(<w:abstractNum .*<\/w:abstractNum>)(.*)(<\/w:numbering>)/s, '$2$1$3', 'after w:num'],
  ] as const)('in which %s is spoilt (%s) is found out', (path, from, to, fault) => {
    expect(findWordFaults(tamper(file, path, from, to)).join('\n')).toContain(fault);
  });
});

describe('an Excel file', () => {
  it.each(reports)('of %s holds nothing that Excel would mend', (_name, report) => {
    expect(findExcelFaults(renderExcelReport(report))).toEqual([]);
  });

  const file = renderExcelReport(inventReport(inventBlocks('plain')));
  const sheet = 'xl/worksheets/sheet2.xml';
  it.each([
    [sheet, /(<autoFilter [^>]*>)(<mergeCells .*<\/mergeCells>)/, '$2$1', 'worksheet: autoFilter after mergeCells'],
    [sheet, '<mergeCell ref="', '<mergeCell ref="A1:B2"/><mergeCell ref="', 'is merged twice'],
    [sheet, / s="\d+"/, ' s="99"', 'has look 99'],
    [sheet, '<v>', '<v>99999', 'holds 99999'],
    [sheet, '<row r="2"', '<row r="1"', 'row 1'],
    [sheet, 'r="B4"', 'r="A4"', 'cell A4'],
    [sheet, /width="[\d.]+"/, 'width="300"', '300 wide'],
    [sheet, /location="[^"]*"/, 'location="Contents"', 'a link to Contents'],
    ['xl/workbook.xml', 'name="Contents"', 'name="Contents: all"', 'a sheet called Contents: all'],
    ['xl/workbook.xml', /!\$A\$4:/, '!$A$0:', '_FilterDatabase means'],
    ['xl/styles.xml', /<cellXfs count="\d+">/, '<cellXfs count="1">', 'cellXfs are not as many as said'],
    ['xl/styles.xml', /fontId="5"/, 'fontId="50"', 'refers to what is not there'],
    ['xl/sharedStrings.xml', /uniqueCount="\d+"/, 'uniqueCount="1"', 'strings are not as many as said'],
    ['_rels/.rels', 'xl/workbook.xml', 'xl/book.xml', 'xl/book.xml is not there'],
  ] as const)('in which %s is spoilt (%s) is found out', (path, from, to, fault) => {
    expect(findExcelFaults(tamper(file, path, from, to)).join('\n')).toContain(fault);
  });
});
