import type { Passage } from '../passage.ts';
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
interface NamedAction {
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

const improvement = /^(?:Area for improvement|Requirement) (?:No\.? )?(\d{1,3})(?![\d.(])/i;
const qualifies = /^(?:ref(?:erence)?|stated|response by|to be completed by|timescale)\b/i;

/** A row of an inspection's plan of improvement. */
interface Improvement {
  /** As printed: "Area for improvement 3". */
  readonly number: string;
  readonly ordinal: number;
  readonly passages: readonly Passage[];
  /** What "To be completed by" says, as printed; '' none. */
  readonly deadline: string;
}

/**
 * The rows "Area for improvement 1 / Ref: / Stated: / To be completed by:" with what the registered person shall do beside
 * them; none when a table holds no such row that asks.
 */
export const improvementRows = (table: Table): Improvement[] =>
  table.rows.flatMap(([first, second]) => {
    const head = first === undefined ? null : improvement.exec(first.text.trim());
    if (first === undefined || second === undefined || head === null || !statesDuty(second.text)) return [];
    const cut = second.passages.findIndex(({ body }) => qualifies.test(body));
    const passages = cut < 0 ? second.passages : second.passages.slice(0, cut);
    const deadline = /\bto be completed (?:by|within):?[ \n]{0,3}([^\n]{3,60})/i.exec(first.text)?.[1]?.trim() ?? '';
    return passages.length === 0 ? [] : [{ number: head[0], ordinal: Number(head[1]), passages, deadline }];
  });
