import type { PublishedTable } from '../../analysis/disclosure/published.ts';
import type { PublishedFindings } from '../../analysis/publication/shown.ts';
import type { Block, Section } from './report-document.ts';
import { writeCount } from './written-figures.ts';

const hiddenIn = ({ cells }: PublishedTable): number => cells.filter(({ shown }) => typeof shown === 'string').length;
const roundedIn = ({ cells }: PublishedTable): number =>
  cells.filter(({ shown, low, high }) => typeof shown === 'number' && low !== high).length;

function tabulateHidden(tables: readonly PublishedTable[], mark: string): Block {
  return {
    kind: 'table',
    id: 'table-disclosure',
    title: 'Counts of reviews, and how many of them are hidden',
    note: `Small counts and those hidden to protect them bear the same mark, “${mark}”, and are not told apart. Differences between counts that stand in the report are counted too. Counts of recommendations and actions describe documents: they are hidden only where they would give away a count of reviews.`,
    columns: [
      { label: 'Table', numeric: false, weight: 4 },
      { label: 'Unit', numeric: false },
      { label: 'Counts', numeric: true },
      { label: 'Hidden', numeric: true },
      { label: 'Rounded', numeric: true },
    ],
    rows: tables.map((table) => [
      table.title,
      table.unit,
      writeCount(table.cells.length),
      writeCount(hiddenIn(table)),
      writeCount(roundedIn(table)),
    ]),
    shown: 30,
  };
}

/** What was hidden and left out before this left, and why; nothing to say of the whole. */
export function writeDisclosure({ disclosure }: PublishedFindings): Section[] {
  if (disclosure === null) return [];
  const { description, leftOut, tables, preset } = disclosure;
  return [
    {
      id: 'published-safely',
      title: 'What is hidden, and why',
      appendix: true,
      blocks: [
        { kind: 'paragraph', content: [description] },
        { kind: 'paragraph', content: ['Left out:'] },
        { kind: 'list', ordered: false, items: leftOut.map((sentence) => [sentence]) },
        tabulateHidden(tables, preset.mark),
      ],
    },
  ];
}
