import { type ColumnKey, columnKeys } from '../published/table-1.ts';

/** One invented way of asking for something, with the codes that a careful coder would give it. */
export interface Wording {
  /** Identity within the corpus: the text as written here. */
  readonly text: string;
  /** Theme ids of the study's framework. */
  readonly codes: readonly string[];
  readonly means: readonly string[];
  /** Ids of case themes that the wording answers. */
  readonly caseThemes: readonly string[];
  /** Kinds of body ("csc", "hosp:ambulance") that it suits. */
  readonly scope: ReadonlySet<string>;
  /** Those of them that are named one by one and not by a group. */
  readonly explicit: ReadonlySet<string>;
  /** Which list of parts it may go on to; null none. */
  readonly list: string | null;
  /** "age0", "age5", "age6", "age11", "age5+" or null for any age. */
  readonly ages: string | null;
}

/** Themes counted in the study's Table 2, and the theme that each of their strands counts under. */
const tableTwoThemeOf: Readonly<Record<string, string>> = {
  'training-and-awareness-raising': 'training-and-awareness-raising',
  'shared-information': 'shared-information',
  'sharing-between-agencies': 'shared-information',
  'sharing-within-an-agency': 'shared-information',
  'transfer-of-information': 'shared-information',
  'cross-boundary-sharing': 'shared-information',
  'confidentiality-and-withholding': 'shared-information',
  'shared-record': 'shared-information',
  'record-keeping': 'record-keeping',
  'management-and-supervision': 'management-and-supervision',
  'clarity-of-roles': 'clarity-of-roles',
  'whole-picture': 'whole-picture',
  'cumulative-concerns': 'whole-picture',
  'family-history': 'whole-picture',
  'wider-family-members': 'whole-picture',
  'males-in-household': 'whole-picture',
  siblings: 'whole-picture',
  'home-environment-poverty-moves': 'whole-picture',
  observation: 'whole-picture',
  realism: 'whole-picture',
  'referral-process': 'referral-process',
  audit: 'audit',
  'case-drift': 'case-drift',
  'common-assessment-framework': 'common-assessment-framework',
  'attendance-at-meetings': 'attendance-at-meetings',
  'focus-on-the-child': 'focus-on-the-child',
  'child-centred-view': 'focus-on-the-child',
  'child-missing-from-home': 'focus-on-the-child',
  'child-educated-at-home': 'focus-on-the-child',
  'separate-communication': 'focus-on-the-child',
  'very-young-or-disabled-child': 'focus-on-the-child',
  'unborn-child-and-adult-needs': 'focus-on-the-child',
  'timeframes-and-feedback': 'timeframes-and-feedback',
  'referral-feedback': 'timeframes-and-feedback',
  'hard-to-engage-families': 'hard-to-engage-families',
  'resistant-families': 'hard-to-engage-families',
  'non-attendance': 'hard-to-engage-families',
};

/** Section headings that only group lines and are no theme of their own. */
const groupings: ReadonlySet<string> = new Set(['misc', 'case-themes']);

const locals = columnKeys.filter((key) => key !== 'nat');
const groups: Readonly<Record<string, readonly ColumnKey[]>> = {
  any: locals,
  front: locals.filter((key) => key !== 'lscb' && key !== 'ho'),
};

/** Second kinds of a column that a general wording also suits, and the lesser ones that need a wording of their own. */
const generalKinds: readonly string[] = ['hosp:ambulance', 'comm:camhs', 'comm:gp', 'comm:sn'];

function readScope(text: string): ReadonlySet<string> {
  const scope = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const [name = '', ...without] = token.split('-');
    const group = groups[name];
    if (!group) {
      scope.add(token);
      continue;
    }
    for (const key of group) if (!without.includes(key)) scope.add(key);
    for (const kind of generalKinds) if (!without.includes(kind.split(':')[0] ?? '')) scope.add(kind);
  }
  return scope;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function readLine(line: string, base: readonly string[]): Wording {
  const [own = '', means = '', scope = '', rest = ''] = line.split('::').map((field) => field.trim());
  const ages = /(?:^|\s):(age\d+\+?)/.exec(rest)?.[1] ?? null;
  const added = [...rest.matchAll(/(?:^|\s)\+([a-z-]+)/g)].map((match) => match[1] ?? '');
  const cases = [...rest.matchAll(/(?:^|\s)@([a-z-]+)/g)].map((match) => match[1] ?? '');
  const list = /(?:^|\s)~([a-z]+)/.exec(rest)?.[1] ?? null;
  const text = rest.replace(/(?:^|\s)(?::age\d+\+?|\+[a-z-]+|@[a-z-]+|~[a-z]+)(?=\s|$)/g, '').trim();
  const codes = [...base, ...own.split(/\s+/).filter((code) => code !== ''), ...added];
  return {
    text,
    codes: unique(codes.flatMap((code) => [tableTwoThemeOf[code] ?? code, code])),
    means: unique(means.split(/\s+/).filter((id) => id !== '')).map((id) => `by-${id}`),
    caseThemes: unique(cases),
    scope: readScope(scope),
    explicit: new Set(scope.split(/\s+/)),
    list,
    ages,
  };
}

/**
 * Reads wordings written one a line: `more codes :: means :: scope :: text`, the text followed by `+code` for a further
 * theme, `@case-theme` for a theme of the case that it answers, `~list` for the parts it may go on to and `:age` for the ages it suits. A line `# code` gives
 * the theme of the lines below it. In the text `[a|b]` is a choice and `{slot}` is filled from the body's voice.
 */
export function readWordings(lines: string): Wording[] {
  const wordings: Wording[] = [];
  let base: string[] = [];
  for (const line of lines.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (trimmed.startsWith('#')) {
      const name = trimmed.slice(1).trim();
      base = groupings.has(name) ? [] : [name];
      continue;
    }
    wordings.push(readLine(trimmed, base));
  }
  return wordings;
}
