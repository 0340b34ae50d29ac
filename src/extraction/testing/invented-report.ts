import type { DocumentText } from '../../domain/document/document-text.ts';
import { loadAgencyDirectory } from '../../exchange/agencies/shipped-agencies.ts';
import { type BlockDraft, DocumentBuilder, plainStyle } from '../../reading/document-builder.ts';
import { readHtml } from '../../reading/html/html-reader.ts';
import { defaultLimits } from '../../reading/reader.ts';
import { extractReport } from '../extract-report.ts';
import type { ExtractedReport } from '../extracted-report.ts';

const directory = loadAgencyDirectory('brandon-2011');

/** Extracts from an invented report given as the body of an HTML page. */
export const extractHtml = (
  body: string,
  title = 'Review of Services for Child Q: Overview Report',
): ExtractedReport => {
  const bytes = new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`,
  );
  const options = { limits: defaultLimits, ocr: false, onProgress: () => {} };
  return extractReport(readHtml(bytes, { file: 'invented.html', sha256: '0' }, options), directory);
};

/** A printed block of an invented report; `text` runs in one style. */
export interface PrintedBlock extends Partial<Omit<BlockDraft, 'pieces'>> {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** An invented report with pages, built block by block. */
const printed = (blocks: readonly PrintedBlock[], title = 'Inquiry into the Marsh Lane Fire: Report'): DocumentText => {
  const builder = new DocumentBuilder();
  for (const { text, bold = false, italic = false, kind = 'paragraph', ...rest } of blocks)
    builder.add({ kind, pieces: [{ text, style: { ...plainStyle, bold, italic } }], page: 1, ...rest });
  return builder.build({ sha256: '0', format: 'pdf', title, pages: [] });
};

/** Extracts from an invented report built block by block. */
export const extractPrinted = (blocks: readonly PrintedBlock[], title?: string): ExtractedReport =>
  extractReport(printed(blocks, title), directory);

/** "number: first words" of each recommendation. */
export const outline = (report: ExtractedReport): string[] =>
  report.recommendations.map(({ number, text }) => `${number}: ${text.split(/\s+/).slice(0, 4).join(' ')}`);
