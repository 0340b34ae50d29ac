import { collectFigures } from '../document/collect-figures.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { type DrawPdf, drawPicture } from '../figure/figure-picture.ts';
import { element } from '../figure/svg.ts';
import {
  type Relationship,
  writeContentTypes,
  writeCoreProperties,
  writePart,
  writeRelationships,
  writeRootRelationships,
} from '../office/xml-part.ts';
import { packParts } from '../office/zip-package.ts';
import { collectSheets } from '../xlsx/collect-sheets.ts';
import { addBlocks } from './add-block.ts';
import { writeFront } from './front-matter.ts';
import { namespaces, writeFooter, writeFootnotes, writeHeader, writeNumbering, writeSettings } from './small-parts.ts';
import { writeStyles } from './styles-part.ts';
import { WordDocument } from './word-document.ts';

function fillDocument(report: ReportDocument, pictures: ReadonlyMap<string, Uint8Array>): WordDocument {
  const document = new WordDocument();
  const sheets = new Map(collectSheets(report).map(({ block, name }) => [block, name]));
  const appendices = report.sections.filter((section) => section.appendix === true);
  const body = report.sections.filter((section) => section.appendix !== true);
  for (const [index, { id, title, blocks }] of [...body, ...appendices].entries()) {
    const letter = String.fromCharCode(65 + index - body.length);
    document.heading(index < body.length ? title : `Appendix ${letter}. ${title}`, 1, index === 0);
    addBlocks(document, blocks, { pictures, sheets, section: id });
  }
  return document;
}

const orientations = ['upright', 'sideways'] as const;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const partTypes = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/word/numbering.xml': `${word}.numbering+xml`,
  '/word/footnotes.xml': `${word}.footnotes+xml`,
  '/word/header-upright.xml': `${word}.header+xml`,
  '/word/header-sideways.xml': `${word}.header+xml`,
  '/word/footer-upright.xml': `${word}.footer+xml`,
  '/word/footer-sideways.xml': `${word}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

/**
 * The report as a Word document: real styles, numbered captions, contents with their entries, tables whose heads repeat,
 * wide ones sideways, figures as vectors, counting rules as footnotes, methods as an appendix. The same report with the
 * same pictures gives the same bytes.
 */
export async function renderWordReport(report: ReportDocument, drawPdf: DrawPdf): Promise<Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const figure of collectFigures(report.sections.flatMap((section) => section.blocks))) {
    pictures.set(figure.id, await drawPicture(figure.paper ?? figure.wide, drawPdf));
  }
  const document = fillDocument(report, pictures);
  const media = document.pictures.map(({ name, svg, png }, index) => ({ name, svg, png, id: index + 1 }));
  const relationships: Relationship[] = [
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
    { id: 'rIdNumbering', type: 'numbering', target: 'numbering.xml' },
    { id: 'rIdFootnotes', type: 'footnotes', target: 'footnotes.xml' },
    ...orientations.flatMap((orientation) => [
      { id: `rIdHeader-${orientation}`, type: 'header', target: `header-${orientation}.xml` },
      { id: `rIdFooter-${orientation}`, type: 'footer', target: `footer-${orientation}.xml` },
    ]),
    ...media.flatMap(({ id }) => [
      { id: `rIdPng${id}`, type: 'image', target: `media/figure-${id}.png` },
      { id: `rIdSvg${id}`, type: 'image', target: `media/figure-${id}.svg` },
    ]),
  ];
  const endings = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    svg: 'image/svg+xml',
  };
  return packParts({
    '[Content_Types].xml': writeContentTypes(endings, partTypes),
    '_rels/.rels': writeRootRelationships('word/document.xml'),
    'docProps/core.xml': writeCoreProperties({
      title: report.title,
      subject: report.lead,
      description: `${report.state} Snapshot ${report.snapshot}.`,
      creator: report.software,
    }),
    'word/document.xml': writePart(
      'w:document',
      namespaces,
      element('w:body', {}, document.write(`${writeFront(report, document.headings)}\n`)),
    ),
    'word/_rels/document.xml.rels': writeRelationships(relationships),
    'word/styles.xml': writeStyles(),
    'word/settings.xml': writeSettings(),
    'word/numbering.xml': writeNumbering(document.listCount),
    'word/footnotes.xml': writeFootnotes(document.footnotes),
    ...Object.fromEntries(
      orientations.flatMap((orientation) => [
        [`word/header-${orientation}.xml`, writeHeader(report.title, orientation)],
        [`word/footer-${orientation}.xml`, writeFooter(report.software, orientation)],
      ]),
    ),
    ...Object.fromEntries(
      media.flatMap(({ id, svg, png }) => [
        [`word/media/figure-${id}.png`, png],
        [`word/media/figure-${id}.svg`, svg],
      ]),
    ),
  });
}
