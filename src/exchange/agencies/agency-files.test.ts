import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { categoryName, recategorise } from '../../domain/agency/crosswalk.ts';
import { shippedSchemes } from './agencies-folder.ts';
import { describeAgencyFileFailure } from './agency-file-failure.ts';
import { readAgencyList } from './agency-list-file.ts';
import { readCrosswalk } from './crosswalk-file.ts';
import { readAgencyScheme } from './scheme-file.ts';
import {
  loadAgencyDirectory,
  loadAgencyList,
  loadCrosswalk,
  loadScheme,
  readUserDirectory,
} from './shipped-agencies.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-agencies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('shipped files', () => {
  const study = loadAgencyDirectory('brandon-2011');
  const guidance = loadAgencyDirectory('working-together-2023');

  it.each(shippedSchemes)('%s places every agency in a category it has', (id) => {
    const { scheme } = loadScheme(id);
    const categories = new Set(scheme.categories.map((category) => category.id));
    expect(Object.values(scheme.placement).filter((category) => !categories.has(category))).toEqual([]);
  });
  it('has the sixteen columns, and every agency in one of them', () => {
    expect(study.scheme.categories).toHaveLength(16);
    expect(study.entries.filter((entry) => study.categoryOf(entry.id) === null)).toEqual([]);
  });
  const tables = join(process.env.HEED_SHARED ?? '../shared', 'study', 'tables.json');
  it.skipIf(!existsSync(tables))('names the columns as the study prints them (skipped without HEED_SHARED)', () => {
    const printed: unknown = JSON.parse(readFileSync(tables, 'utf8'));
    expect(printed).toMatchObject({ table1: { columns: study.scheme.categories.map((category) => category.name) } });
  });
  it.each([
    ['Wexmoor Safeguarding Adults Board', 'lscb', null],
    ['the Council', 'childrens-social-care', 'la-childrens-social-care'],
    ['PCT', 'community-health', 'icb-and-health-providers'],
    ['Harven Hospitals NHS Foundation Trust', 'hospital-and-ambulance', 'icb-and-health-providers'],
    ['British Transport Police', 'police', 'british-transport-police'],
    ['Valley Homes', 'housing', 'housing-and-homelessness'],
    ['Ministry of Justice', 'regional-or-national', null],
    ['Border Force', 'regional-or-national', 'immigration-enforcement-and-border-force'],
    ['HM Inspectorate of Probation', 'regional-or-national', null],
    ['Royal College of Nursing', 'regional-or-national', null],
    ['Fire and Rescue Service', 'miscellaneous', null],
    ['Adult Social Care', 'miscellaneous', 'adult-social-care'],
    ['NSPCC', 'voluntary', 'voluntary-faith-private'],
    ['YOTs', 'youth-offending', 'youth-offending-teams'],
  ])('%s', (name, inStudy, inGuidance) => {
    expect([study.resolve(name).category, guidance.resolve(name).category]).toEqual([inStudy, inGuidance]);
  });
  it('crosses from one scheme to the other between categories and agencies that exist', () => {
    const crosswalk = loadCrosswalk();
    const ids = new Set(loadAgencyList().entries.map((entry) => entry.id));
    expect(crosswalk.categories.map((pair) => pair.from)).toEqual(
      study.scheme.categories.map((category) => category.id),
    );
    for (const pair of crosswalk.categories)
      for (const id of pair.to) expect(categoryName(guidance.scheme, id)).not.toBeNull();
    for (const change of crosswalk.successions) for (const id of [change.from, ...change.to]) expect(ids).toContain(id);
    const board = { name: 'The PCT', ...study.resolve('PCT'), source: 'text' as const };
    expect(recategorise(board, guidance.scheme, crosswalk).category).toBe('icb-and-health-providers');
  });
});

describe("a user's own scheme", () => {
  it('is read from YAML with agencies of its own', () => {
    const path = file(
      'ours.yaml',
      'id: ours\ntitle: Ours\nsource: us\ncategories:\n  - id: boats\n    name: Boats\n    agencies: [harbour, police]\nagencies:\n  - id: harbour\n    name: Harbour watch\n',
    );
    const read = readUserDirectory(path);
    expect(
      read.ok && [read.value.resolve('the Harbour Watch').category, read.value.resolve('Dale Constabulary').category],
    ).toEqual(['boats', 'boats']);
  });
  it('is read from CSV: ids, names, names of nobody listed, and where the rest goes', () => {
    const path = file(
      'ours.csv',
      '\uFEFFcategory,agency\r\nWater,"Harbour watch, north"\r\nLaw,police\r\nLaw,Crown Prosecution Service\r\nRest,*\r\n',
    );
    const read = readUserDirectory(path);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const category = (name: string): string | null => read.value.resolve(name).category;
    expect(read.value.scheme.categories.map((one) => one.name)).toEqual(['Water', 'Law', 'Rest']);
    expect([
      category('Harbour watch, north'),
      category('British Transport Police'),
      category('CPS'),
      category('Magna Rail Ltd'),
    ]).toEqual(['water', 'law', 'law', 'rest']);
  });
});

describe('what is wrong with a file is said with file, line, field and what to do', () => {
  const list = loadAgencyList();
  const head = 'id: ours\ntitle: Ours\nsource: us\n';
  const failureOf = (content: string): string => {
    const read = readAgencyScheme(content, 'ours.yaml', list);
    return read.ok ? 'read' : describeAgencyFileFailure(read.failure);
  };
  it.each([
    [
      `${head}categories:\n  - id: a\n    name: A\n    agencies: [polise]\n`,
      /^ours\.yaml, line 7 \(categories\[0\]\.agencies\[0\]\): "polise" is not the id of a listed agency\. .+add the agency/,
    ],
    [
      `${head}categories:\n  - id: a\n    name: A\n    agencies: [police]\n  - id: b\n    name: B\n    agencies: [police]\n`,
      /line 10 .*"police" stands in "a" already\. Leave it in one category/,
    ],
    [`${head}categories:\n  - id: A b\n    name: A\n`, /line 5 \(categories\[0\]\.id\): An id is made of lower-case/],
    [
      `${head}categories:\n  - id: a\n    name: A\nunplaced: z\n`,
      /line 7 \(unplaced\): "z" is not the id of a category/,
    ],
    [`${head}categories: []\n`, /\(categories\): A scheme needs at least one category/],
    [`${head}colour: red\ncategories:\n  - id: a\n    name: A\n`, /colour/],
    ['id: [unclosed', /^ours\.yaml, line 1.*not valid YAML/],
    ['', /ours\.yaml/],
  ])('%j', (content, expected) => {
    expect(failureOf(content)).toMatch(expected);
  });
  it('in a table', () => {
    const csv = (content: string): string => {
      const read = readUserDirectory(file('wrong.csv', content));
      return read.ok ? 'read' : describeAgencyFileFailure(read.failure);
    };
    expect(csv('category;name\nA;police\n')).toMatch(
      /wrong\.csv, line 1 \(agency\): The first row has no column "agency"\. Begin the file with/,
    );
    expect(csv('category,agency\nA,police\n,cafcass\n')).toMatch(
      /line 3 \(category\): The agency "cafcass" has no category/,
    );
    expect(csv('category,agency\nA,police\nB,Police\n')).toMatch(/line 3 \(agency\): "Police" stands in "A" already/);
    expect(csv('category,agency\n')).toMatch(/The table has no rows/);
  });
  it('in a list, a crosswalk, or when there is no file', () => {
    const twice = readAgencyList('title: T\nagencies:\n  - id: a\n    name: A\n  - id: a\n    name: B\n', 'list.yaml');
    expect(twice.ok ? '' : describeAgencyFileFailure(twice.failure)).toMatch(
      /list\.yaml, line 5 \(agencies\[1\]\.id\): The id "a" is given twice/,
    );
    const circle = readAgencyList(
      'title: T\nagencies:\n  - {id: a, name: A, within: b}\n  - {id: b, name: B, within: a}\n',
      'list.yaml',
    );
    expect(circle.ok ? '' : circle.failure.message).toBe('"a" belongs to itself.');
    const date = readCrosswalk(
      'from: a\nto: b\ncategories: []\nsuccessions:\n  - {from: a, to: [b], date: "2013"}\n',
      'way.yaml',
    );
    expect(date.ok ? '' : describeAgencyFileFailure(date.failure)).toMatch(
      /way\.yaml, line 5 \(successions\[0\]\.date\): A date is written/,
    );
    const missing = readUserDirectory(join(folder, 'nowhere.yaml'));
    expect(missing.ok ? '' : missing.failure.message).toMatch(/can't be opened \(ENOENT\)/);
  });
});
