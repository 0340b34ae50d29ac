import type { ReportDocument } from '../document/report-document.ts';
import { element } from '../figure/svg.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './run.ts';
import type { Heading } from './word-document.ts';

const fieldMark = (type: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));

/**
 * The contents as a field whose entries are there already, each a link. They have no page numbers until a program that lays
 * out pages brings the field up to date: a blank is better than a wrong number.
 */
function writeContents(headings: readonly Heading[]): string {
  const begin = [
    fieldMark('begin'),
    element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ' TOC \\o &quot;1-2&quot; \\h \\z \\u ')),
    fieldMark('separate'),
  ].join('');
  const entries = headings.map(({ level, title, bookmark }, index) => {
    const link = element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, writeRun(title));
    const end = index === headings.length - 1 ? fieldMark('end') : '';
    return writeParagraph(`TOC${level}`, `${index === 0 ? begin : ''}${link}${end}`);
  });
  return `${writeParagraph('TOCHeading', writeRun('Contents'))}${entries.join('\n')}`;
}

/** The first page: title, what was read, what is counted, what is said of the corpus, and the contents. */
export function writeFront(report: ReportDocument, headings: readonly Heading[]): string {
  return [
    writeParagraph('Title', writeRun(report.title)),
    writeParagraph('Subtitle', writeRun(report.lead)),
    writeParagraph('Normal', writeRun(report.state)),
    ...report.notes.map((note) => writeParagraph('Normal', writeRun(note, { style: 'Strong' }))),
    headings.length === 0 ? '' : writeContents(headings),
  ].join('\n');
}
