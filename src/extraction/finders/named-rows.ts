import { asksInSubjunctive } from '../plain-request.ts';
import type { Table, TableCell } from '../table.ts';
import { callsToAct, opensAsOrder, statesDuty } from '../wording.ts';

/** What stands beside a number and is no statement: "Priority 1", "High", "Theme: meals", a short title. */
const graded = /^(?:priority|grade|level|category|theme|timescale|target date|due|high|medium|low|urgent)\b/i;

const asks = (text: string): boolean => callsToAct(text) || asksInSubjunctive(text);

/**
 * The words that a row names by "Recommendation 3" alone: the cell beside it; or, where that holds a priority or a title,
 * the one merged cell of the row below. Undefined when neither is there.
 */
export const wordsBeside = (table: Table, row: number, at: number): TableCell | undefined => {
  const beside = table.rows[row]?.[at + 1];
  const below = table.rows[row + 1];
  const [only] = below ?? [];
  if (
    beside === undefined ||
    below?.length !== 1 ||
    only === undefined ||
    only.passages[0]?.label?.family === 'labelled'
  )
    return beside;
  const text = beside.text.trim();
  const qualifies = text.length < 80 && (graded.test(text) || !asks(text));
  return qualifies && asks(only.text) ? only : beside;
};

const action =
  /^(?:(?:immediate|essential|urgent|required|recommended|agreed|local|national|safety|and|&) ){0,3}actions?(?: (?:required|needed|for learning))?(?: \d{1,2})?:?$/i;

/** A row of a table that its first cell names an action, with the band above it. */
export interface NamedAction {
  readonly cell: TableCell;
  /** The full-width row above, which may hold a number and a title. */
  readonly band: TableCell | null;
}

/**
 * The rows of a table of two columns whose first cell says "Essential action" or the like and whose second says what must
 * or should be done; none when a table holds fewer than two, or other rows than these and bands over them.
 */
export const namedActions = (table: Table): NamedAction[] => {
  if (table.columns !== 2) return [];
  const found: NamedAction[] = [];
  let band: TableCell | null = null;
  let named = 0;
  for (const [first, second, ...more] of table.rows) {
    if (first === undefined || more.length > 0) return [];
    if (second === undefined) {
      band = first.text.length < 120 ? first : null;
      continue;
    }
    if (!action.test(first.text.trim())) continue;
    named++;
    if (statesDuty(second.text) || opensAsOrder(second.text)) found.push({ cell: second, band });
    band = null;
  }
  return found.length >= 2 && found.length === named ? found : [];
};
