import { describe, expect, it } from 'vitest';
import { cellIndexAt } from './insert.ts';
import { gatherRows } from './row.ts';
import { findUnruledTables } from './unruled-table.ts';
import { textOf, type Word, WordStore } from './word.ts';

/** Words of an invented page, ten points high, each letter five points wide. */
const wordsOf = (lines: readonly (readonly [x: number, base: number, text: string])[]): Word[] => {
  const store = new WordStore();
  return lines.flatMap(([left, base, text]) => {
    let x = left;
    return text.split(' ').map((word) => {
      const right = x + 5 * word.length;
      const made = store.add(word, x, right, base, base - 8, base + 2, 10, 0, false);
      x = right + 3;
      return made;
    });
  });
};

const cellsOf = (words: readonly Word[]): string[][] => {
  const [grid] = findUnruledTables(gatherRows(words));
  if (grid === undefined) return [];
  const rows: string[][] = [];
  for (const [index, cell] of grid.cells.entries()) {
    const inside = words.filter((word) => cellIndexAt(grid, word) === index);
    const row = rows[cell.row] ?? [];
    row[cell.column] = textOf(inside.sort((a, b) => a.base - b.base || a.x0 - b.x0));
    rows[cell.row] = row;
  }
  return rows;
};

const header = [
  [80, 100, 'No.'],
  [190, 100, 'Recommendation'],
  [420, 100, 'Lead'],
] as const;

describe('tables of numbered recommendations that no rules divide', () => {
  it('rows whose numbers stand in the middle', () => {
    const words = wordsOf([
      ...header,
      [110, 120, 'Managers to receive training in'],
      [70, 126, '1'],
      [400, 126, 'Head of Training'],
      [110, 132, 'the assessment of risk.'],
      [110, 144, 'The form should be amended to'],
      [70, 156, '2'],
      [110, 156, 'hold a field for each adult who'],
      [400, 150, 'Project Manager.'],
      [400, 162, 'June'],
      [110, 168, 'lives in the home.'],
      [70, 200, 'Fenland Police'],
    ]);
    expect(cellsOf(words)).toEqual([
      ['No.', 'Recommendation', 'Lead'],
      ['1', 'Managers to receive training in the assessment of risk.', 'Head of Training'],
      [
        '2',
        'The form should be amended to hold a field for each adult who lives in the home.',
        'Project Manager. June',
      ],
    ]);
  });

  it('rows whose numbers stand at the top', () => {
    const words = wordsOf([
      ...header,
      [70, 120, '1'],
      [110, 120, 'Officers attending an incident to'],
      [400, 120, 'Chief Inspector'],
      [110, 132, 'see all children in the home.'],
      [70, 144, '2'],
      [110, 144, 'The backlog to be cleared.'],
      [400, 144, 'Sergeant'],
      [110, 156, 'Progress to be told each month.'],
    ]);
    expect(cellsOf(words).map((row) => row[1])).toEqual([
      'Recommendation',
      'Officers attending an incident to see all children in the home.',
      'The backlog to be cleared. Progress to be told each month.',
    ]);
  });

  it('a word in running text heads no table', () => {
    const words = wordsOf([
      [70, 100, 'No. one made a Recommendation about it'],
      [70, 112, '1 The list goes on below'],
      [70, 124, 'and on.'],
    ]);
    expect(findUnruledTables(gatherRows(words))).toEqual([]);
  });
});
