import { layOutMatrix } from '../document/matrix-grids.ts';
import type { Block, Definition, ReportDocument, Section, TableBlock } from '../document/report-document.ts';
import { textOf } from '../document/text-of.ts';
import { layOutGrid } from './grid-sheet.ts';
import { layOutRecommendations } from './recommendation-sheet.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { nameSheets } from './sheet-names.ts';
import { layOutTable, type UnnamedSheet } from './table-sheet.ts';

type Disclosure = Extract<Block, { kind: 'disclosure' }>;

const words = (text: string, printed: boolean) => (text === '' ? null : { words: text, printed });

/** All quotations of a section, each with the heading that it stands under. */
function layOutQuotations(blocks: readonly Block[], { id, title }: Section): UnnamedSheet[] {
  let under = '';
  const rows = blocks.flatMap((block): SheetRow[] => {
    if (block.kind === 'heading') under = block.title;
    if (block.kind !== 'quotations') return [];
    return block.items.map((item) => ({
      role: 'row',
      cells: [words(under, false), words(item.words, true), words(item.source, false), words(item.remark, false)],
    }));
  });
  if (rows.length === 0) return [];
  const columns = [
    { label: 'Under', numeric: false, width: 24 },
    { label: 'Words of the report', numeric: false, width: 80 },
    { label: 'Source', numeric: false, width: 40 },
    { label: 'Remark', numeric: false, width: 40 },
  ];
  return [
    { block: `${id}-quotations`, title: `${title}: quotations`, notes: [], columns, rows, frozen: 0, shaded: null },
  ];
}

function layOutDefinitions(items: readonly Definition[], { id, title }: Section): UnnamedSheet {
  return {
    block: `${id}-terms`,
    title: `${title}: terms`,
    notes: [],
    columns: [
      { label: 'Term', numeric: false, width: 34 },
      { label: 'Meaning', numeric: false, width: 90 },
    ],
    rows: items.map(({ term, content }) => ({
      role: 'row',
      cells: [words(term, false), words(textOf(content), false)],
    })),
    frozen: 1,
    shaded: null,
  };
}

const headsOf = (table: TableBlock): string => table.columns.map((column) => column.label).join('\n');

/** Tables that stand closed one after the other and have the same columns are one sheet, with a column that tells them apart. */
function joinDisclosures(disclosures: readonly Disclosure[], section: Section): UnnamedSheet[] {
  const joined = new Map<string, { first: TableBlock; rows: TableBlock['rows'][number][] }>();
  const others: UnnamedSheet[] = [];
  for (const { summary, blocks } of disclosures) {
    for (const block of blocks) {
      if (block.kind !== 'table' || block.rows.some((row) => 'cells' in row)) {
        others.push(...layOut([block], section));
        continue;
      }
      const known = joined.get(headsOf(block));
      const rows = block.rows.map((row) => [summary, ...('cells' in row ? row.cells : row)]);
      if (known === undefined) joined.set(headsOf(block), { first: block, rows });
      else known.rows.push(...rows);
    }
  }
  const sheets = [...joined.values()].map(({ first, rows }) =>
    layOutTable({
      ...first,
      id: `${section.id}-closed`,
      title: section.title,
      columns: [{ label: 'Where', numeric: false }, ...first.columns],
      rows,
    }),
  );
  return [...sheets, ...others];
}

function layOut(blocks: readonly Block[], section: Section): UnnamedSheet[] {
  const disclosures = blocks.filter((block) => block.kind === 'disclosure');
  const sheets = blocks.flatMap((block): UnnamedSheet[] => {
    switch (block.kind) {
      case 'table':
        return [layOutTable(block.title === '' ? { ...block, title: section.title } : block)];
      case 'grid':
        return [layOutGrid(block)];
      case 'matrix':
        return layOutMatrix(block).map(layOutGrid);
      case 'recommendations':
        return [layOutRecommendations(block.items, block.note)];
      case 'definitions':
        return [layOutDefinitions(block.items, section)];
      default:
        return [];
    }
  });
  return [...sheets, ...layOutQuotations(blocks, section), ...joinDisclosures(disclosures, section)];
}

/** The sheets of a report, one a table, in its order; the name "Contents" stays free for the first. */
export function collectSheets(report: ReportDocument): Sheet[] {
  const sheets = report.sections.flatMap((section) =>
    layOut(section.blocks, section).map((sheet) => ({ ...sheet, section: section.title })),
  );
  const [, ...names] = nameSheets(['Contents', ...sheets.map((sheet) => sheet.title)]);
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }));
}
