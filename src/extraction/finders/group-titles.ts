import { asksByInfinitive, asksInSubjunctive } from '../plain-request.ts';
import type { Table, TableCell } from '../table.ts';
import { callsToAct } from '../wording.ts';

const title = /^\p{Lu}[^.;:!?]{1,70}$/u;

/**
 * "Public apology" alone in its row, over the recommendations of a group: a few words that ask for nothing. What stands
 * alone in a row after an unfinished sentence goes on with it.
 *
 * @param before the words of the row above; '' for the first
 */
export const titlesGroup = (table: Table, cells: readonly TableCell[], before: string): boolean => {
  const [first] = cells;
  if (first === undefined || cells.length > 1 || first.column !== 0 || table.columns < 2) return false;
  if (before !== '' && !/[.;:)\]”]\s*$/.test(before)) return false;
  const text = first.text.trim();
  if (!title.test(text) || text.split(/\s+/).length > 8) return false;
  return !callsToAct(text) && !asksByInfinitive(text) && !asksInSubjunctive(text);
};

/** "To" or "Action" over the names of bodies. */
const namesHeader = /^(?:to|action|actions?(?: by| for)?|addressed|recipients?)\s?:?$/i;
const name = /^(?:The |All |Each )?\p{Lu}[^.;:?!\d]{1,140}$/u;

/** The column, beside the recommendations, whose header names who is to act and whose cells hold nothing but names; -1 none. */
export const columnOfNames = (
  table: Table,
  titles: ReadonlyMap<number, string>,
  row: number,
  asking: number,
): number => {
  for (const [column, printed] of titles) {
    if (column === asking || !namesHeader.test(printed.trim())) continue;
    const cells = table.cells.filter((cell) => cell.column === column && cell.row > row && cell.text.trim() !== '');
    if (cells.length > 0 && cells.every(({ text }) => name.test(text.trim().replace(/\s+/g, ' ')) && !callsToAct(text)))
      return column;
  }
  return -1;
};
