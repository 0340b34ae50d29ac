import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCaseThemes } from './case-theme-file.ts';
import { readCodebook } from './codebook-file.ts';
import { readMeansList } from './means-file.ts';
import { readRubric } from './rubric-file.ts';
import {
  loadCaseThemes,
  loadCodebook,
  loadMeans,
  loadRubric,
  loadRules,
  readUserCodebook,
  shippedRubrics,
} from './shipped-codebooks.ts';

const head = 'id: mine\nversion: 1.0.0\ntitle: Mine\nsource: Invented\n';
const layers =
  'layers:\n  - { id: sea, name: Sea, definition: At sea }\n  - { id: land, name: Land, definition: On land }\n';
const theme = (id: string, layer: string, parent: string, more = ''): string =>
  `  - id: ${id}\n    name: A name\n    layer: ${layer}\n    parent: ${parent}\n    definition: A definition\n${more}`;

describe('a codebook file', () => {
  const read = (themes: string) => readCodebook(`${head}${layers}themes:\n${themes}`, 'mine.yaml');

  it('gives layers and themes, with cues by weight', () => {
    const result = read(
      theme('boats', 'sea', 'sea', '    cues: { strong: [boat*], weak: ["!row"] }\n') + theme('oars', 'sea', 'boats'),
    );
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(result.value.themes.map(({ id, parent }) => [id, parent])).toEqual([
      ['boats', null],
      ['oars', 'boats'],
    ]);
    expect(result.value.themes[0]?.cues.map(({ pattern, weight }) => [pattern, weight])).toEqual([
      ['boat*', 3],
      ['!row', 1],
    ]);
  });

  it.each([
    ['an unknown layer', theme('a', 'air', 'sea'), 11, '"air" is not the id of a layer'],
    ['a parent that is nowhere', theme('a', 'sea', 'b'), 12, '"b" is neither'],
    ['a parent of another layer', theme('a', 'sea', 'sea') + theme('b', 'land', 'a'), 17, 'stands in another layer'],
    ['an id given twice', theme('a', 'sea', 'sea') + theme('a', 'sea', 'sea'), 14, 'is given twice'],
    [
      'a cue that begins with a gap',
      theme('a', 'sea', 'sea', '    cues:\n      strong: ["~ boat"]\n'),
      15,
      `can't begin with "~"`,
    ],
    [
      'a cue that can match everything',
      theme('a', 'sea', 'sea', '    cues:\n      strong: ["a*"]\n'),
      15,
      'at least two letters',
    ],
    [
      'a pair without its concept',
      theme('a', 'sea', 'sea', '    pairs: [{ concepts: [x, y], weight: 3 }]\n'),
      14,
      'is not the id of a concept',
    ],
    ['a field that nobody knows', theme('a', 'sea', 'sea', '    colour: blue\n'), 9, 'colour'],
    ['YAML that is broken', `${theme('a', 'sea', 'sea')}    name: "x\n`, 0, 'not valid YAML'],
  ])('is refused for %s, with its line', (_, themes, line, reason) => {
    const result = read(themes);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.failure.file).toBe('mine.yaml');
    expect(result.failure.message).toContain(reason);
    expect(result.failure.advice).not.toBe('');
    if (line > 0) expect(result.failure.line).toBe(line);
  });

  it('that is not there is a failure, not a crash', () => {
    const result = readUserCodebook('nowhere/mine.yaml');
    expect(result.ok ? '' : result.failure.message).toContain('ENOENT');
  });
});

describe('other files', () => {
  it('name what is wrong', () => {
    const means = readMeansList(
      `${head}means:\n  - { id: a, name: A, definition: A }\n  - { id: a, name: B, definition: B }\n`,
      'm.yaml',
    );
    expect(means.ok ? '' : `${means.failure.line} ${means.failure.message}`).toBe('7 The id "a" is given twice.');
    const cases = readCaseThemes(
      `${head}case_themes:\n  - { id: a, name: A, definition: A, themes: [nowhere] }\n`,
      'c.yaml',
      loadCodebook(),
    );
    expect(cases.ok ? '' : cases.failure.message).toBe('"nowhere" is not a theme of brandon-2011.');
    const level = '      - { id: x, name: X, definition: X, months: { from: 6, to: 3 } }\n';
    const rubric = readRubric(
      `${head}criteria:\n  - id: a\n    name: A\n    definition: A\n    levels:\n${level}${level}`,
      'r.yaml',
    );
    expect(rubric.ok ? '' : rubric.failure.message).toContain('An interval begins before it ends');
  });
});

describe('the shipped files', () => {
  it('are whole', () => {
    expect(loadRules().verbs.size).toBeGreaterThan(200);
    for (const id of shippedRubrics) {
      const rubric = loadRubric(id);
      expect(rubric.id).toBe(id);
      expect(rubric.source).not.toBe('');
    }
    expect(loadRubric('action-strength').adaptation).not.toBe('');
    expect(loadRubric('smart').criteria.map((one) => one.id)).toEqual([
      'specific',
      'measurable',
      'achievable',
      'relevant',
      'timely',
    ]);
    expect(loadRubric('smart-realistic').criteria[3]?.id).toBe('realistic');
    expect(loadRubric('priority-bands').criteria[0]?.levels.map((level) => level.months)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
      { from: 6, to: 12 },
    ]);
    for (const { definition, include, exclude } of loadCodebook().themes)
      for (const prose of [definition, include, exclude]) expect(prose).not.toBe('');
  });

  const framework = `${process.env.HEED_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))}/study/framework.json`;
  const present = existsSync(framework);
  if (!present)
    console.warn(
      `Not run: comparison with the study's framework, for there is no ${framework}. Set HEED_SHARED to its folder.`,
    );
  it.runIf(present)('have the ids, names, layers and parents of the study’s framework', () => {
    const study = JSON.parse(readFileSync(framework, 'utf8'));
    const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ id, name }));
    expect(named(loadCodebook().layers)).toEqual(named(study.layers));
    expect(
      loadCodebook().themes.map(({ id, name, layer, parent }) => ({ id, name, layer, parent: parent ?? layer })),
    ).toEqual(
      study.themes.map((one: { id: string; name: string; layer: string; parent: string }) => ({
        id: one.id,
        name: one.name,
        layer: one.layer,
        parent: one.parent,
      })),
    );
    expect(named(loadMeans().means)).toEqual(named(study.means));
    expect(named(loadCaseThemes().caseThemes)).toEqual(named(study.caseThemes));
    // Our own words: no definition is the study file's.
    const theirs = new Set<string>(
      [...study.themes, ...study.means, ...study.caseThemes].map((one: { definition: string }) => one.definition),
    );
    const ours = [...loadCodebook().themes, ...loadMeans().means, ...loadCaseThemes().caseThemes];
    expect(ours.filter((one) => theirs.has(one.definition)).map((one) => one.id)).toEqual([]);
  });
});
