import type { ReportDocument } from '../document/report-document.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import {
  writeContentTypes,
  writeCoreProperties,
  writePart,
  writeRelationships,
  writeRootRelationships,
} from '../office/xml-part.ts';
import { packParts } from '../office/zip-package.ts';
import { collectSheets } from './collect-sheets.ts';
import { layOutContents } from './contents-worksheet.ts';
import { SharedStrings } from './shared-strings.ts';
import { writeStyles } from './styles-part.ts';
import { headRow, layOutWorksheet } from './table-worksheet.ts';
import { writeWorksheet } from './worksheet-part.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const quote = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The whole range with dollar signs, as names ask for it. */
const fix = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function writeWorkbook(sheets: readonly { readonly name: string; readonly filter: string }[]): string {
  const filtered = sheets.flatMap(({ name, filter }, index) =>
    filter === ''
      ? []
      : [
          element(
            'definedName',
            { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
            escapeMarkup(`${quote(name)}!${fix(filter)}`),
          ),
        ],
  );
  const repeated = sheets.flatMap(({ name }, index) =>
    index === 0
      ? []
      : [
          element(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId: index },
            escapeMarkup(`${quote(name)}!$${headRow}:$${headRow}`),
          ),
        ],
  );
  const names = [...filtered, ...repeated];
  return writePart(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element('bookViews', {}, element('workbookView', { activeTab: 0, tabRatio: 850 })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    names.length === 0 ? '' : element('definedNames', {}, ...names),
  );
}

/**
 * The report as an Excel workbook: contents with links, then one sheet a table, and every recommendation verbatim. Cells
 * are typed, heads are frozen and filtered, and no words can become a formula. The same report gives the same bytes.
 */
export function renderExcelReport(report: ReportDocument): Uint8Array {
  const sheets = collectSheets(report);
  const strings = new SharedStrings();
  const contents = layOutContents(report, sheets, strings);
  const worksheets = [contents, ...sheets.map((sheet) => layOutWorksheet(sheet, strings))];
  const names = ['Contents', ...sheets.map((sheet) => sheet.name)];
  const paths = worksheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const types = Object.fromEntries(paths.map((path) => [`/xl/${path}`, `${spreadsheet}.worksheet+xml`]));
  const parts = Object.fromEntries(worksheets.map((sheet, index) => [`xl/${paths[index]}`, writeWorksheet(sheet)]));
  return packParts({
    '[Content_Types].xml': writeContentTypes(
      { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' },
      {
        '/xl/workbook.xml': `${spreadsheet}.sheet.main+xml`,
        ...types,
        '/xl/styles.xml': `${spreadsheet}.styles+xml`,
        '/xl/sharedStrings.xml': `${spreadsheet}.sharedStrings+xml`,
        '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      },
    ),
    '_rels/.rels': writeRootRelationships('xl/workbook.xml'),
    'docProps/core.xml': writeCoreProperties({
      title: report.title,
      subject: report.lead,
      description: `${report.state} Snapshot ${report.snapshot}.`,
      creator: report.software,
    }),
    'xl/workbook.xml': writeWorkbook(names.map((name, index) => ({ name, filter: worksheets[index]?.filter ?? '' }))),
    'xl/_rels/workbook.xml.rels': writeRelationships([
      ...paths.map((target, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target })),
      { id: `rId${paths.length + 1}`, type: 'styles', target: 'styles.xml' },
      { id: `rId${paths.length + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    ...parts,
    'xl/styles.xml': writeStyles(),
    'xl/sharedStrings.xml': strings.write(),
  });
}
