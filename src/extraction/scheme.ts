import type { DocumentText } from '../domain/document/document-text.ts';
import { containment, likeness, type WordBag, wordBag } from '../domain/similarity/word-bag.ts';
import { type LeftOut, type Statement, type StatementRun, spanText } from './statement.ts';

/** A recommendation with the places that state it again. */
export interface Settled {
  readonly statement: Statement;
  readonly run: StatementRun;
  /** Other statements of the same recommendation. */
  readonly again: Statement[];
}

interface Known extends Settled {
  statement: Statement;
  readonly bag: WordBag;
  readonly ordinal: string;
}

/** "Recommendation 3", "R3" and "3." are the same number; "CSC/3", "3.3" and "2015-003" are others. */
const ordinalOf = (statement: Statement): string => {
  const [, prefix = '', ordinal = ''] = statement.key.split('|');
  return ordinal === ''
    ? ''
    : `${prefix.replace(/^(?:recommendation|rec|r)\b[\s./-]*/, '').replace(/\s/g, '')}${ordinal}`;
};
/** Requests that only their wording speaks for come after every list, even one in a summary. */
const rank = (run: StatementRun): number =>
  run.strength - (run.summary ? 0.5 : 0) - (run.weak && run.finder !== 'listed' ? 0.5 : 0);

/**
 * Decides which places of a report state its recommendations. The plainest list comes first: what other places say again
 * in nearly the same words is one recommendation with it; what they add is taken only when the place is a list of its own.
 * A summary adds nothing to a list, and single paragraphs count only where nothing is listed.
 */
export const settleScheme = (
  document: DocumentText,
  runs: readonly StatementRun[],
): { settled: Settled[]; left: LeftOut[] } => {
  const settled: Known[] = [];
  const left: LeftOut[] = [];
  const ordered = [...runs].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.statements.length - a.statements.length ||
      (a.statements[0]?.opening ?? 0) - (b.statements[0]?.opening ?? 0),
  );
  for (const run of ordered) {
    const before = [...settled];
    const claimed = new Set<Known>();
    const fresh: { statement: Statement; bag: WordBag; near: Known | null }[] = [];
    for (const statement of run.statements) {
      const bag = wordBag(spanText(document, statement.spans));
      const twin =
        overlapping(before, run, statement) ??
        findTwin(run.finder === 'worded' ? settled : before, claimed, statement, bag);
      if (twin !== null) {
        claimed.add(twin);
        twin.again.push(statement);
        if (run.consolidated && twin.statement.number === '' && statement.number !== '')
          twin.statement = { ...twin.statement, number: statement.number, key: statement.key };
      } else if (run.finder === 'worded' && before.length === 0) {
        settled.push({ statement, run, again: [], bag, ordinal: '' });
      } else
        fresh.push({
          statement,
          bag,
          near: before.find((known) => known.ordinal !== '' && known.ordinal === ordinalOf(statement)) ?? null,
        });
    }
    for (const { statement, bag, near } of fresh) {
      const reason = reasonToLeave(run, before, fresh.length, statement, bag, near);
      if (reason === null) settled.push({ statement, run, again: [], bag, ordinal: ordinalOf(statement) });
      else left.push({ spans: statement.spans, reason });
    }
  }
  dropStrayLabels(settled, left);
  settled.sort(
    (a, b) =>
      a.statement.opening - b.statement.opening ||
      (a.statement.spans[0]?.start ?? 0) - (b.statement.spans[0]?.start ?? 0),
  );
  return { settled, left };
};

/**
 * A few labelled statements out of a longer numbering, with no list of their own, are quoted from elsewhere: an article
 * that shows "Recommendation 4" makes no four recommendations.
 */
const dropStrayLabels = (settled: Known[], left: LeftOut[]): void => {
  const labelled = settled.filter((known) => known.run.finder === 'labelled' && /^\d+[a-z]?$/.test(known.ordinal));
  const ordinals = [...new Set(labelled.map((known) => Number.parseInt(known.ordinal, 10)))].sort((a, b) => a - b);
  const lowest = ordinals[0] ?? 1;
  const highest = ordinals.at(-1) ?? 0;
  const listed = labelled.some((known) => known.run.strength > 0.9);
  const gaps = highest - lowest + 1 - ordinals.length;
  if (listed || lowest === 1 || highest > 200 || (ordinals.length > 1 && gaps <= ordinals.length)) return;
  for (const known of labelled) {
    settled.splice(settled.indexOf(known), 1);
    left.push({
      spans: known.statement.spans,
      reason: 'labelled as one of a numbering that this report does not have: quoted',
    });
  }
};

/**
 * A summary whose items stand word for word elsewhere, where no list does, is the list: what it adds is stated only there.
 */
const statesInFull = (run: StatementRun, before: readonly Known[], fresh: number): boolean =>
  run.finder !== 'announced' &&
  (run.statements.length - fresh >= run.statements.length * 0.4 || run.statements.length - fresh >= before.length) &&
  before.every((known) => known.run.finder === 'announced' || known.run.finder === 'worded');

/** The same words taken by two finders, one of them more closely: no second recommendation. */
const overlapping = (before: readonly Known[], run: StatementRun, statement: Statement): Known | null =>
  before.length > mostCompared
    ? null
    : (before.find(
        (known) =>
          known.run.finder !== run.finder &&
          known.statement.spans.some((mine) =>
            statement.spans.some((other) => mine.start < other.end && other.start < mine.end),
          ),
      ) ?? null);

const mostCompared = 600;

const findTwin = (
  known: readonly Known[],
  claimed: ReadonlySet<Known>,
  statement: Statement,
  bag: WordBag,
): Known | null => {
  const ordinal = ordinalOf(statement);
  let best: Known | null = null;
  let score = 0;
  // Among thousands (no report has them) only those of the same number are compared: time stays linear.
  const compared =
    known.length <= mostCompared
      ? known
      : known.filter((one, at) => at < 50 || (ordinal !== '' && one.ordinal === ordinal));
  for (const candidate of compared) {
    const ratio = Math.min(candidate.bag.size, bag.size) / Math.max(candidate.bag.size, bag.size, 1);
    if (ratio < 0.05) continue;
    if (claimed.has(candidate) && candidate.ordinal !== ordinal) continue;
    const like = likeness(candidate.bag, bag);
    const same = ordinal !== '' && candidate.ordinal === ordinal;
    const within = Math.min(candidate.bag.size, bag.size) > 8 ? containment(candidate.bag, bag) : 0;
    const unnumbered = ordinal === '' || candidate.ordinal === '';
    const matches =
      like >= 0.88 || (same && (like >= 0.5 || within >= 0.85)) || (unnumbered && (like >= 0.72 || within >= 0.92));
    if (matches && like + (same ? 0.3 : 0) > score) {
      best = candidate;
      score = like + (same ? 0.3 : 0);
    }
  }
  return best;
};

const reasonToLeave = (
  run: StatementRun,
  before: readonly Known[],
  fresh: number,
  statement: Statement,
  bag: WordBag,
  near: Known | null,
): string | null => {
  if (before.length === 0 || (run.separate && !run.summary)) return null;
  if (run.weak && before.some((known) => !known.run.weak && known.run.finder !== 'worded'))
    return run.finder === 'listed'
      ? 'a requirement or area for improvement, in a report that lists its recommendations'
      : 'asks for action, in a report that lists its recommendations elsewhere';
  if (run.weak) return null;
  const matched = run.statements.length - fresh;
  if (run.finder === 'worded')
    return 'recommends in a paragraph of its own, in a report that lists its recommendations';
  if (run.summary && !statesInFull(run, before, fresh))
    return 'a summary of recommendations that are stated in full elsewhere';
  if (
    near !== null &&
    near.statement.heading !== '' &&
    containment(wordBag(near.statement.heading), bag) > 0.8 &&
    bag.size < 25
  )
    return 'only the title of a recommendation that is stated in full elsewhere';
  const labelledList =
    before.some((known) => known.run.finder === 'labelled' && known.ordinal !== '') && before.length > 1;
  if (run.finder === 'announced')
    return matched > 0 || near !== null
      ? 'another wording of a recommendation of the list'
      : labelledList || (before.length > 2 && before.some((known) => known.run.finder !== 'announced'))
        ? 'a list apart from the report’s list of recommendations'
        : null;
  if (labelledList && statement.number === '') return 'has no label, in a report that labels its recommendations';
  const sort = (one: Statement): string => one.key.split('|')[0] ?? '';
  if (matched > 0 && before.length > 2 && before.every((known) => sort(known.statement) !== sort(statement)))
    return 'stands among other wordings of the recommendations of the list, under a number of another sort';
  if (near !== null && matched >= run.statements.length * 0.5) return 'another wording of a recommendation of the list';
  if (near !== null && run.finder === 'labelled' && near.run.finder === 'labelled' && likeness(near.bag, bag) > 0.3)
    return 'another wording of a recommendation of the same number';
  if (run.finder === 'tabled' && matched > 0 && near !== null) return 'another wording of a recommendation of the list';
  return null;
};
