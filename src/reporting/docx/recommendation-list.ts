import type { CountedRecommendation } from '../../analysis/findings.ts';
import { say } from '../wording.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './run.ts';
import type { WordDocument } from './word-document.ts';

/** More recommendations than this would be a book of their own; the workbook holds them. */
const mostPrinted = 200;

function placeOf({ file, pages }: CountedRecommendation): string {
  const printed = pages.filter((page) => page > 0);
  if (printed.length === 0) return file;
  return `${file}, ${printed.length === 1 ? 'page' : 'pages'} ${printed.join(', ')}`;
}

/** Adds every recommendation verbatim with its source, or says where they all stand when they are many. */
export function addRecommendations(
  document: WordDocument,
  items: readonly CountedRecommendation[],
  note: string,
  sheet: string,
): void {
  if (items.length > mostPrinted) {
    const words = `All ${say(items.length)} stand verbatim in report.xlsx, sheet “${sheet}”, each with file and page.`;
    document.add(writeParagraph('Normal', writeRun(words)), 'upright');
    document.add(writeParagraph('Note', writeRun(note)), 'upright');
    return;
  }
  document.add(writeParagraph('Note', writeRun(note)), 'upright');
  for (const item of items) {
    const name = [item.number, item.heading].filter((words) => words !== '').join('  ');
    const head = writeRun(`Review ${item.review}`) + (name === '' ? '' : writeRun(`  ${name}`, { style: 'Printed' }));
    document.add(writeParagraph('Statement', head), 'upright');
    document.add(writeParagraph('Quote', writeRun(item.text)), 'upright');
    const bodies = item.addressees.map((addressee) => addressee.name).join('; ');
    const facts = [
      placeOf(item),
      bodies === '' ? 'addressee not stated' : `to ${bodies}`,
      ...(item.deadline === '' ? [] : [`deadline: ${item.deadline}`]),
      item.state === 'accepted' ? 'confirmed' : 'suggested',
    ];
    document.add(writeParagraph('QuoteSource', writeRun(`${facts.join('; ')}.`)), 'upright');
  }
}
