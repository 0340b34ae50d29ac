import type { DocumentText } from '../../domain/document/document-text.ts';
import { parseLabel } from '../label.ts';
import type { Passage } from '../passage.ts';
import { isConsolidatedHeading, sectionKind } from '../section-kind.ts';
import type { Sections } from '../sections.ts';
import { type Findings, type LeftOut, type Span, type Statement, type StatementRun, wholeSpan } from '../statement.ts';
import { listTables, type Table, type TableCell } from '../table.ts';
import { trapAround } from '../traps/surroundings.ts';
import { asksExplicitly, callsToAct, opensAsOrder, statesDuty, statesNoRecommendations } from '../wording.ts';
import { columnOfNames, titlesGroup } from './group-titles.ts';
import { improvementRows, namedActions, wordsBeside } from './named-rows.ts';

const recommendationHeader =
  /\b(?:recommendations?|recommended actions?|what the review (?:asked|recommended)(?: for)?|outcomes? needed|what (?:the )?(?:organi[sz]ation|board|council|provider|body|trust) (?:should|must|needs to) do|what (?:should|must|needs to|has to) (?:happen|be done|change))\b/i;
const numberHeader = /^(?:(?:rec(?:ommendation)?s?\.? )?(?:no\.?|nos\.?|number|ref\.?|reference|id|#|item)|rec\.?|№)$/i;
const bodyHeader =
  /\b(?:agency|agencies|lead|owner|who|responsib\w+|organisations?|addressee|addressed to|directed to|body|partners?|for whom|for)\b/i;
const otherHeader =
  /\b(?:progress|response|status|evidence|outcome|impact|date|timescale|when|action|actions|comment|rationale|rag|paragraph|page|source|theme|scope|milestone|priority|done|complete)\b/i;
const dateHeader = /\b(?:due|date|timescales?|deadline|by when|when|target|completion)\b/i;
/** Columns that name a post or a person, who acts for the agency of the section. */
const postHeader = /\b(?:date|timescales?|officers?|persons?|post|name)\b/i;
const tick = /^(?:[x×✓✔●•■y]|yes|lead)$/i;

/**
 * Finds recommendations in tables: the cells of a column headed "Recommendation", with the number and the agency from
 * their columns; or cells that carry the label themselves. A table of an earlier review, or of progress, is left.
 */
export const findTabled = (_document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const runs: StatementRun[] = [];
  const left: LeftOut[] = [];
  let before: { readonly table: Table; readonly header: Header } | null = null;
  for (const table of listTables(passages)) {
    const above = sections.above(table.first);
    const own = headerOf(table);
    const header: Header | null =
      own ??
      (before !== null && before.header.title.length < 40 && goesOn(before.table, table)
        ? continued(before.header)
        : null);
    before = header === null ? null : { table, header };
    const read =
      readTable(table, header) ??
      (above.at(-1) === 'recommendations'
        ? (readNamedActions(table) ?? readNumberedRows(table) ?? readAskingRows(table))
        : null) ??
      readImprovements(table) ??
      (agreesActions.test(sections.titles(table.first).at(-1) ?? '') ? readActions(table) : null);
    if (read === null || read.statements.length === 0) continue;
    const trap = tableTrap(passages, sections, table, read.header);
    if (trap !== null) {
      left.push(...read.statements.map((statement) => ({ spans: statement.spans, reason: trap })));
      continue;
    }
    const named = above.includes('recommendations') || above.includes('mixed');
    runs.push({
      finder: 'tabled',
      statements: read.statements,
      reason: read.how,
      strength: named ? 0.9 : above.includes('plan') ? 0.6 : 0.8,
      summary: above.includes('summary') && !named,
      separate: false,
      weak: read.weak === true,
      consolidated: sections.titles(table.first).some(isConsolidatedHeading),
    });
  }
  return { runs, left };
};

const tableTrap = (passages: readonly Passage[], sections: Sections, table: Table, header: string): string | null => {
  if (sectionKind(header) === 'others' || ofAYear.test(header) || tracksOnly(table) || answersAnother(table, header))
    return `the column is headed “${header}”: recommendations of others or of another time`;
  if (!sections.above(table.first).includes('recommendations') && citesReviews(table))
    return 'each row names the review that recommended it: recommendations of others';
  for (const at of [table.first.index - 1, table.last.index + 1]) {
    const caption = passages[at];
    if (caption?.block.role === 'caption' && sectionKind(caption.body) === 'others')
      return `the table is titled “${caption.body.trim()}”: recommendations of others or of another time`;
  }
  return trapAround(passages, sections, table.first);
};

/** "2016 recommendation" heads what was recommended then. */
const ofAYear = /^(?:our |the )?(?:19|20)\d{2} recommendations?\b/i;

/** A year's or a review's recommendations beside what became of them, and nothing else: a record of earlier ones. */
const tracksOnly = (table: Table): boolean => {
  const titles = (table.rows[0] ?? []).map((cell) => cell.text.trim());
  return (
    titles.length === 2 &&
    /\b(?:19|20)\d{2}\b|\([^)]+\)/.test(titles[0] ?? '') &&
    /^(?:status|progress|position|update|outcome|rag|response|result|done|implementation)\b/i.test(titles[1] ?? '')
  );
};

const another =
  /\brecommendations? (?:(?:made|set out|contained) )?(?:of|from|by|in) (?:the |an? |our )?(?!agency|agencies|board|panel)(?:\w+ ){0,3}(?:reviews?|scr|sar|dhr|lcspr|cspr|inquiry|inquest|investigation|inspection|audit|report|coroner|ombudsman|inspectorate|regulator|rapid review|imrs?)\b/i;
const answer =
  /^(?:\d\s)?(?:our |the |agreed |current |latest )?(?:progress|status|position|update|rag|brag|response|reply|accepted|agreed|carried out|implemented|complete[d]?|done|outcome|evidence|assurance|finding|view|assessment|comment|what (?:we|has|was|is)\b|action(?:s)? taken|has it)/i;

/** Recommendations that the header says another paper made, beside what was answered, done or found: none of its own. */
const answersAnother = (table: Table, header: string): boolean =>
  another.test(header) &&
  table.cells.some((cell) => cell.row < 3 && cell.text.length < 60 && answer.test(cell.text.trim()));

const reviewHeader =
  /^(?:(?:title|name|number|year) of (?:the )?)?(?:reviews?|stud(?:y|ies)|authors?|case reviews?|scr|sar|dhr|inquir(?:y|ies)|publications?|papers?)(?: (?:no\.?|number|title|name|id|\(year\)|and year))?$/i;

/** A column beside the recommendations that says which of many reviews or studies made each. */
const citesReviews = (table: Table): boolean => {
  const column = (table.rows[0] ?? []).find(({ text }) => reviewHeader.test(text.trim()))?.column;
  if (column === undefined) return false;
  const named = table.rows.slice(1).map((cells) => cells.find((cell) => cell.column === column)?.text.trim() ?? '');
  return new Set(named.filter((name) => name !== '')).size > 1;
};

interface TableReading {
  /** Nothing but the wording of its cells speaks for it: it counts where the report lists nothing else. */
  readonly weak?: boolean;
  readonly statements: Statement[];
  readonly header: string;
  readonly how: string;
}

/** A review that makes its recommendations as actions: "Actions agreed by the review". An action plan is another matter. */
const agreesActions =
  /^(?!.*\b(?:plan|log|tracker|progress|taken)\b)(?:[\dA-Z.]{1,5}\s+)?(?:(?:the |agreed |immediate |key |required |recommended |further )*actions? (?:agreed|required|needed|identified|arising|recommended|to be taken)|(?:agreed|required|recommended|immediate) actions?)\b/i;
const actionHeader =
  /^(?:(?:agreed|required|recommended|key) )?actions?(?: (?:agreed|required|needed|identified|to be taken))?$/i;

/** Rows of a table headed "Action", with an owner or a date beside it. */
const readActions = (table: Table): TableReading | null => {
  const header = table.rows[0] ?? [];
  const cell = header.find(({ text }) => actionHeader.test(text.trim()));
  const owned = header.some(({ text }) => bodyHeader.test(text) || dateHeader.test(text));
  if (cell === undefined || !owned) return null;
  const titles = new Map(header.map(({ column, text }) => [column, text]));
  const numbered = header.find(({ text }) => numberHeader.test(text.trim()))?.column;
  const statements = table.rows.slice(1).flatMap((cells) => {
    const action = cells.find(({ column }) => column === cell.column);
    if (action === undefined || action.text.trim().length < 15) return [];
    const number = cells.find(({ column }) => column === numbered)?.text ?? '';
    return statementsOf(action, number, agencyOf(cells, titles, cell.column));
  });
  return { weak: true, statements, header: '', how: 'action of a table that the review agreed' };
};

/** A table with as many columns that follows another at once, over a page or a heading printed again, goes on with it. */
const goesOn = (before: Table, table: Table): boolean =>
  table.columns === before.columns && table.first.index - before.last.index <= 2;

/** The header of the table that a table without one goes on from. */
const continued = (header: Header): Header => ({ ...header, row: -1 });

const readTable = (table: Table, header: Header | null): TableReading | null => {
  if (header === null) return readLabelledRows(table);
  const { row, column, title, titles } = header;
  const columns = [...titles.keys()];
  const numberColumn = columns.find((at) => at !== column && numberHeader.test(titles.get(at)?.trim() ?? ''));
  const dateColumn = columns.find((at) => at !== column && dateHeader.test(titles.get(at)?.trim() ?? ''));
  const statements: TabledStatement[] = [];
  const namedColumn = columnOfNames(table, titles, row, column);
  let group = '';
  let seen = '';
  for (const cells of table.rows) {
    const first = cells[0];
    if (first === undefined || first.row <= row) continue;
    if (titlesGroup(table, cells, seen)) {
      if (column !== 0 || /^(?:to|for) /i.test(first.text)) group = first.text;
      continue;
    }
    if (cells.length === 1 && (first.columnSpan > 1 || table.columns > 1) && first.column === 0 && column !== 0) {
      group = first.text.length < 120 ? first.text : group;
      continue;
    }
    const cell = cells.find(
      (candidate) => candidate.column <= column && column < candidate.column + candidate.columnSpan,
    );
    if (
      cell === undefined ||
      cell.text === header.title ||
      cell.text.length < 12 ||
      cell.text === seen ||
      statesNoRecommendations(cell.text)
    )
      continue;
    seen = cell.text;
    const number = cells.find((candidate) => candidate.column === numberColumn)?.text ?? '';
    const named = cells.find((candidate) => candidate.column === namedColumn)?.text.trim() ?? '';
    const agency = agencyOf(cells, titles, column) || named || group;
    const deadline = cells.find((candidate) => candidate.column === dateColumn)?.text.trim() ?? '';
    statements.push(
      ...statementsOf(cell, number, agency).map((one) => ({ ...one, deadline, title: isTitle(cell.text) })),
    );
  }
  const stated = mergeContinuations(statements).filter(
    (one) => one.spans.length > 0 && one.spans.some((span) => span.end - span.start > 3),
  );
  return { statements: stated, header: title, how: `row of a table with a column “${title}”` };
};

interface TabledStatement extends Statement {
  /** The cell holds a short title in capitals. */
  readonly title: boolean;
}

const isTitle = (text: string): boolean => text.length < 60 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/**
 * Where the items of the column carry their own numbers, a cell without one goes on with the item above it (a row broken
 * over a page), and a short title in capitals belongs to none.
 */
const mergeContinuations = (statements: readonly TabledStatement[]): Statement[] => {
  const numbered = statements.filter((one) => one.number !== '').length;
  if (numbered < 3 || numbered === statements.length) return [...statements];
  const merged: Statement[] = [];
  for (const statement of statements) {
    const last = merged.at(-1);
    if (statement.number !== '') merged.push(statement);
    else if (last !== undefined && !statement.title)
      merged[merged.length - 1] = { ...last, spans: [...last.spans, ...statement.spans] };
  }
  return merged;
};

/** The row and column that say where the recommendations stand, and the titles of all columns. */
interface Header {
  /** Last row of the header; -1 when it stands over an earlier table. */
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly titles: ReadonlyMap<number, string>;
}

/** "Recommendation number: RO-1" over "Responsible organisation: ...": each row names what stands beside it; no row heads a column. */
const namesRows = (table: Table): boolean =>
  table.columns === 2 &&
  table.rows.length > 1 &&
  table.rows.every(([first]) => first !== undefined && first.column === 0 && /:\s*$/.test(first.text));

const headerOf = (table: Table): Header | null => {
  if (namesRows(table)) return null;
  for (const cells of table.rows.slice(0, 4)) {
    const candidates = cells.filter(
      (cell) =>
        cell.text.length < 70 &&
        !/[;.!?]\s|,.*,/.test(cell.text) &&
        recommendationHeader.test(cell.text) &&
        !numberHeader.test(cell.text.trim()),
    );
    const cell = candidates.find((candidate) => !otherHeader.test(candidate.text)) ?? candidates[0];
    if (cell === undefined || cells.length < 2 || /^\W*(?:recommendation)\s+\w*\d/i.test(cell.text)) continue;
    const row = cell.row + cell.rowSpan - 1;
    const titles = new Map<number, string>();
    for (const one of table.cells) if (one.row <= row) titles.set(one.column, one.text);
    return { row, column: cell.column, title: cell.text.trim(), titles };
  }
  return null;
};

const agencyOf = (cells: readonly TableCell[], titles: ReadonlyMap<number, string>, column: number): string => {
  const ticked: string[] = [];
  for (const cell of cells) {
    const title = titles.get(cell.column)?.trim() ?? '';
    if (cell.column === column || title === '') continue;
    if (tick.test(cell.text.trim()) && !otherHeader.test(title)) ticked.push(title);
    else if (bodyHeader.test(title) && !postHeader.test(title)) return cell.text.trim();
  }
  return ticked.join('; ');
};

/** A cell may hold one recommendation or several labelled ones. */
const statementsOf = (cell: TableCell, number: string, agency: string): Statement[] => {
  const groups: Passage[][] = [];
  for (const passage of cell.passages) {
    const opens =
      passage.label?.opens === true && ['labelled', 'code', 'number', 'decimal'].includes(passage.label.family);
    if (opens || groups.length === 0) groups.push([passage]);
    else groups.at(-1)?.push(passage);
  }
  const first = groups[0]?.[0];
  const second = groups[1]?.[0];
  // "1" and "2" inside a cell that has its number in another column are parts of it.
  const together =
    groups.length > 1 && (number.trim() !== '' || first?.label == null || second?.label?.family !== first.label.family);
  return (together ? [groups.flat()] : groups).map((members) => toStatement(members, number.trim(), agency));
};

const toStatement = (members: readonly Passage[], number: string, agency: string): Statement => {
  const opening = members[0];
  const own =
    opening?.label != null &&
    !['bullet', 'letter', 'roman'].includes(opening.label.family) &&
    (number === '' || opening.label.family === 'labelled');
  const spans: Span[] = members.map((passage, at) =>
    wholeSpan(passage, at === 0 && (own || passage.label?.family === 'bullet') ? 'without label' : 'with label'),
  );
  const label = own ? opening?.label : parseLabel(number, number);
  return {
    opening: opening?.index ?? 0,
    number: own ? (opening?.label?.printed ?? '') : number,
    key: label == null ? '' : `${label.family}|${label.prefix}|${label.ordinal}`,
    heading: '',
    spans: spans.filter((span) => span.end > span.start),
    tableHeader: agency,
    reference: '',
    deadline: '',
  };
};

/** Rows whose first cell is "Recommendation 3" and whose second holds the words. */
const readLabelledRows = (table: Table): TableReading | null => {
  const statements: Statement[] = [];
  for (const [row, cells] of table.rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      const opening = cell.passages[0];
      if (opening?.label?.family !== 'labelled' || !opening.label.opens || table.columns < 2) continue;
      const alone = opening.body.trim() === '' && cell.passages.length === 1;
      const words = alone ? wordsBeside(table, row, at)?.passages : cell.passages;
      if (words === undefined || words.length === 0) continue;
      const made = toStatement(words, alone ? opening.label.printed : '', '');
      const ordinal = `${opening.label.family}|${opening.label.prefix}|${opening.label.ordinal}`;
      if (made.spans.length > 0) statements.push({ ...made, key: opening.label.ordinal > 0 ? ordinal : '' });
    }
  }
  return statements.length === 0
    ? null
    : { statements, header: '', how: 'row of a table labelled as a recommendation' };
};

const rowNumber = /^[A-Z]{0,4}[/.-]?\d{1,3}(?:\.\d{1,3}){0,2}[.)]?$/;

/** Rows of an inspection's plan of improvement: what it requires, where it lists no recommendations. */
const readImprovements = (table: Table): TableReading | null => {
  const statements = improvementRows(table).map(({ number, ordinal, passages, deadline }) => ({
    ...toStatement(passages, number, ''),
    key: `labelled|improvement|${ordinal}`,
    deadline,
  }));
  return statements.length === 0
    ? null
    : { weak: true, statements, header: '', how: 'area for improvement in a table of an inspection' };
};

/** Rows that their first cell names an action, each under the number and title of the band above it. */
const readNamedActions = (table: Table): TableReading | null => {
  const statements = namedActions(table).map(({ cell, band }) => {
    const title = band?.passages[0];
    const number = title?.label?.opens === true ? title.label.printed : '';
    return { ...toStatement(cell.passages, number, ''), heading: title?.body.trim() ?? '' };
  });
  return statements.length === 0 ? null : { statements, header: '', how: 'row of a table that names it an action' };
};

/** Rows without a number or a header that names them, in a section of recommendations: the column whose cells ask. */
const readAskingRows = (table: Table): TableReading | null => {
  if (table.columns < 2 || table.rows.length < 2) return null;
  const asking = new Map<number, TableCell[]>();
  for (const cells of table.rows)
    for (const cell of cells)
      if (cell.text.length > 30 && (asksExplicitly(cell.text) || statesDuty(cell.text) || opensAsOrder(cell.text)))
        asking.set(cell.column, [...(asking.get(cell.column) ?? []), cell]);
  const [, cells] = [...asking].sort(([a, left], [b, right]) => right.length - left.length || a - b)[0] ?? [];
  if (cells === undefined || cells.length < Math.max(2, (table.rows.length - 1) * 0.6)) return null;
  const statements = cells.flatMap((cell) => statementsOf(cell, '', ''));
  return {
    weak: true,
    statements,
    header: '',
    how: 'row that asks for action, of a table in a section of recommendations',
  };
};

/** Rows of a table without a header, in a section of recommendations: a number, and beside it what is asked. */
const readNumberedRows = (table: Table): TableReading | null => {
  const statements: Statement[] = [];
  for (const cells of table.rows) {
    const [first, second] = cells;
    if (first === undefined || second === undefined || !rowNumber.test(first.text.trim())) continue;
    if (callsToAct(second.text))
      statements.push(...statementsOf(second, first.text.trim(), cells[2]?.text.trim() ?? ''));
  }
  if (statements.length < 2 || statements.length < table.rows.length * 0.6) return null;
  return { statements, header: '', how: 'numbered row of a table in a section of recommendations' };
};
