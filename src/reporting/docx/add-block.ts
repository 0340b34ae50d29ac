import { layOutMatrix } from '../document/matrix-grids.ts';
import type { Block, Definition, Quotation } from '../document/report-document.ts';
import { sayMany } from '../wording.ts';
import { addFigure } from './figure-block.ts';
import { addGrid } from './grid-block.ts';
import { writeContent, writeRing } from './inline-runs.ts';
import { writeParagraph } from './paragraph.ts';
import { addRecommendations } from './recommendation-list.ts';
import { writeRun } from './run.ts';
import { addTable } from './table-block.ts';
import type { WordDocument } from './word-document.ts';

/** What blocks refer to outside themselves. */
export interface Surroundings {
  /** Pictures of the figures by the id of their block. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Names of sheets of the workbook by the id of their block. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Id of the section in hand. */
  readonly section: string;
}

/** Closed lists are named up to this many, then counted. */
const mostNamed = 8;

function addQuotation(document: WordDocument, { words, source, remark }: Quotation): void {
  document.add(writeParagraph('Quote', writeRun(words)), 'upright');
  document.add(writeParagraph('QuoteSource', writeRun(remark === '' ? source : `${source}. ${remark}`)), 'upright');
}

function addDefinition(document: WordDocument, { term, ring, content }: Definition): void {
  document.add(writeParagraph('Term', writeRing(ring) + writeRun(term)), 'upright');
  document.add(writeParagraph('Meaning', writeContent(content)), 'upright');
}

/** What is closed on screen is named on paper, and stands in the workbook. */
function addClosed(document: WordDocument, summaries: readonly string[], sheet: string): void {
  for (const summary of summaries.slice(0, mostNamed)) {
    document.add(writeParagraph('ListBullet', writeRun(summary), { list: 1 }), 'upright');
  }
  const rest = summaries.length - mostNamed;
  const more = rest > 0 ? `And ${sayMany(rest, 'more list')}. ` : '';
  document.add(writeParagraph('Note', writeRun(`${more}All of it is in report.xlsx, sheet “${sheet}”.`)), 'upright');
}

function addOne(document: WordDocument, block: Block, around: Surroundings): void {
  const sheetOf = (id: string): string => around.sheets.get(id) ?? '';
  switch (block.kind) {
    case 'paragraph':
      document.add(writeParagraph('Normal', writeContent(block.content)), 'upright');
      return;
    case 'note':
      document.add(writeParagraph('Note', writeContent(block.content)), 'upright');
      return;
    case 'heading':
      document.heading(block.title, block.level);
      return;
    case 'list': {
      const style = block.ordered ? 'ListNumber' : 'ListBullet';
      const list = block.ordered ? document.numberedList() : 1;
      for (const item of block.items) document.add(writeParagraph(style, writeContent(item), { list }), 'upright');
      return;
    }
    case 'figure':
      addFigure(document, block, around.pictures.get(block.id) ?? new Uint8Array(0));
      return;
    case 'table':
      addTable(document, block, sheetOf(block.id));
      return;
    case 'grid':
      addGrid(document, block);
      return;
    case 'matrix':
      for (const grid of layOutMatrix(block)) addGrid(document, grid);
      return;
    case 'quotations':
      for (const item of block.items) addQuotation(document, item);
      return;
    case 'definitions':
      for (const item of block.items) addDefinition(document, item);
      return;
    case 'disclosure':
      addClosed(document, [block.summary], sheetOf(`${around.section}-closed`));
      return;
    case 'recommendations':
      addRecommendations(document, block.items, block.note, sheetOf('recommendations'));
      return;
  }
}

/** Adds blocks in order; lists that are closed on screen and stand together are told in one place. */
export function addBlocks(document: WordDocument, blocks: readonly Block[], around: Surroundings): void {
  const closed: string[] = [];
  const tell = (): void => {
    if (closed.length > 0) addClosed(document, closed.splice(0), around.sheets.get(`${around.section}-closed`) ?? '');
  };
  for (const block of blocks) {
    if (block.kind === 'disclosure') {
      closed.push(block.summary);
      continue;
    }
    tell();
    addOne(document, block, around);
  }
  tell();
}
