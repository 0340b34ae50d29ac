import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSuggester } from '../../src/app/suggest.ts';
import { loadCodebook } from '../../src/exchange/codebooks/shipped-codebooks.ts';
import { scoreCodes } from '../../src/suggestion/learned/code-scores.ts';

const opened = openSuggester(null);
if (!opened.ok) throw new Error(opened.failure);
const suggest = opened.value;
const themes = new Map(loadCodebook().themes.map((theme) => [theme.id, theme]));

interface Coded {
  readonly text: string;
  readonly means: readonly string[];
}
interface Safeguarding extends Coded {
  readonly layer: string;
  readonly themes: readonly string[];
}
interface Various extends Coded {
  readonly strength: string;
  readonly owner: boolean;
  readonly singleAction: boolean;
  readonly measurable: boolean;
  readonly deadline: boolean;
  readonly outcome: boolean;
}
const read = <T extends Coded>(name: string): T[] =>
  readFileSync(new URL(`../fixtures/suggestion/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));

/** A theme and all it is part of. */
function lineOf(id: string): string[] {
  const theme = themes.get(id);
  return theme === undefined ? [] : [id, ...(theme.parent === null ? [] : lineOf(theme.parent))];
}
const related = (a: string, b: string): boolean => lineOf(a).includes(b) || lineOf(b).includes(a);
const meansF1 = (rows: readonly Coded[]): number =>
  scoreCodes(rows.map((row) => ({ truth: row.means, given: suggest(row.text).means.map(({ id }) => id) }))).micro.f1 ??
  0;
const share = <T>(rows: readonly T[], right: (row: T) => boolean): number => rows.filter(right).length / rows.length;

describe('suggestions for invented recommendations of case reviews', () => {
  const rows = read<Safeguarding>('safeguarding');
  const given = new Map(rows.map((row) => [row, suggest(row.text).themes]));
  const isMeant = (row: Safeguarding, id: string | undefined): boolean =>
    id !== undefined && row.themes.some((theme) => related(theme, id));

  it('name the theme first, or among three', () => {
    expect(share(rows, (row) => isMeant(row, given.get(row)?.[0]?.id))).toBeGreaterThan(0.68);
    expect(share(rows, (row) => (given.get(row) ?? []).slice(0, 3).some(({ id }) => isMeant(row, id)))).toBeGreaterThan(
      0.87,
    );
  });

  it('name the layer', () => {
    expect(share(rows, (row) => themes.get(given.get(row)?.[0]?.id ?? '')?.layer === row.layer)).toBeGreaterThan(0.82);
  });

  it('name the means', () => {
    expect(meansF1(rows)).toBeGreaterThan(0.6);
  });
});

describe('suggestions for invented recommendations of inquiries and the like', () => {
  const rows = read<Various>('various');

  it('name the means and the strength', () => {
    expect(meansF1(rows)).toBeGreaterThan(0.74);
    expect(share(rows, (row) => suggest(row.text).strength.id === row.strength)).toBeGreaterThan(0.88);
  });

  it.each(['owner', 'singleAction', 'measurable', 'deadline', 'outcome'] as const)('observe %s', (observation) => {
    expect(share(rows, (row) => suggest(row.text).smart[observation].value === row[observation])).toBeGreaterThan(0.84);
  });
});
