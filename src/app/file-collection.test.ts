import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectFiles } from './file-collection.ts';

let folder = '';
const put = (name: string, content = 'x') => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-collect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reviews = async (...paths: string[]) => {
  const { files } = await collectFiles(paths.length > 0 ? paths : [folder]);
  return files.map((file) => `${file.name} -> ${file.review}`);
};

describe('which files are reports, and of which review', () => {
  it('takes each file at the top as its own review and a subfolder as one review', async () => {
    put('Child A.pdf');
    put('Child B/overview.docx');
    put('Child B/agencies/police.html');
    expect(await reviews()).toEqual([
      'Child A.pdf -> Child A',
      'Child B/agencies/police.html -> Child B',
      'Child B/overview.docx -> Child B',
    ]);
  });

  it('gives loose files the review that was named for them, and leaves folders and manifests as they are', async () => {
    put('single.pdf');
    put('other.pdf');
    put('listed.pdf');
    put('Case 2/a.pdf');
    put('manifest.csv', 'file,review\nlisted.pdf,Case 7\n');
    const { files } = await collectFiles([folder], (name) => (name === 'other.pdf' ? null : 'Case 9'));
    expect(Object.fromEntries(files.map(({ name, review }) => [name, review]))).toEqual({
      'single.pdf': 'Case 9',
      'other.pdf': 'other',
      'listed.pdf': 'Case 7',
      'Case 2/a.pdf': 'Case 2',
    });
  });

  it('passes over hidden files, lock files of Word and what is no report', async () => {
    put('.DS_Store');
    put('~$Child A.docx');
    put('README.txt');
    put('photo.png');
    put('costs.xlsx');
    put('10 later.txt');
    put('2 earlier.txt');
    expect(await reviews()).toEqual(['2 earlier.txt -> 2 earlier', '10 later.txt -> 10 later']);
  });

  it('names an old Word file and the way out', async () => {
    put('old.doc');
    put('new.docx');
    const { problems } = await collectFiles([folder]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('old.doc');
    expect(problems[0]?.advice).toContain('.docx');
  });

  it('takes a file once, however often it is named', async () => {
    put('a.pdf');
    expect(await reviews(join(folder, 'a.pdf'), folder)).toEqual(['a.pdf -> a']);
  });

  it('says when a path is not there and when a folder holds no report', async () => {
    const { problems } = await collectFiles([join(folder, 'missing.pdf'), folder]);
    expect(problems.map((problem) => problem.message)).toEqual([
      `There is no file or folder ${join(folder, 'missing.pdf')}.`,
      `The folder ${folder} holds no report.`,
    ]);
  });
});

describe('a manifest', () => {
  it('in CSV gives review, kinds and attributes', async () => {
    put('one.pdf');
    put('deep/two.docx');
    put(
      'manifest.csv',
      'file,review,reportKind,reviewKind,outcome,year,ageBand,Local authority\none.pdf,7,overview,serious case review,death,2009,under 1,Northmere\ndeep/two.docx,7,agency,,,,,\n',
    );
    const { files, problems } = await collectFiles([folder]);
    expect(problems).toEqual([]);
    expect(files.map((file) => [file.name, file.review, file.kind])).toEqual([
      ['deep/two.docx', '7', 'agency'],
      ['one.pdf', '7', 'overview'],
    ]);
    expect(files[1]?.attributes).toEqual({
      kind: 'serious-case-review',
      outcome: 'death',
      year: 2009,
      ageBand: 'under 1',
      other: { 'Local authority': 'Northmere' },
    });
  });

  it('in YAML gives the same', async () => {
    put('one.pdf');
    put('manifest.yaml', 'files:\n  - file: one.pdf\n    review: Child A\n    kind: action-plan\n    year: 2012\n');
    const { files } = await collectFiles([folder]);
    expect(files.map((file) => [file.review, file.kind, file.attributes?.year])).toEqual([
      ['Child A', 'action-plan', 2012],
    ]);
  });

  it('in YAML may give all of it a title', async () => {
    put('one.pdf');
    expect((await collectFiles([folder])).title).toBeNull();
    put('manifest.yaml', 'title: Cases of Northmere\nfiles:\n  - file: one.pdf\n    review: Child A\n');
    const { files, title } = await collectFiles([folder]);
    expect([files[0]?.review, title]).toEqual(['Child A', 'Cases of Northmere']);
  });

  it('with mistakes names the row and the reason, and the rest counts', async () => {
    put('one.pdf');
    put('two.pdf');
    put('manifest.csv', 'file,review,kind,outcome,year\none.pdf,,,,\ntwo.pdf,B,memo,hurt,soon\ngone.pdf,C,,,\n');
    const { files, problems } = await collectFiles([folder]);
    expect(files.map((file) => [file.name, file.review])).toEqual([
      ['one.pdf', 'one'],
      ['two.pdf', 'B'],
    ]);
    const messages = problems.map((problem) => problem.message).join('\n');
    expect(messages).toContain('row 2 has no review');
    expect(messages).toContain('row 3 has the kind "memo"');
    expect(messages).toContain('row 3 has the outcome "hurt"');
    expect(messages).toContain('row 3 has the year "soon"');
    expect(messages).toContain('names gone.pdf');
  });

  it('that is no YAML at all is said to be so, and subfolders decide', async () => {
    put('one.pdf');
    put('manifest.yaml', 'files: [unclosed');
    const { files, problems } = await collectFiles([folder]);
    expect(files).toHaveLength(1);
    expect(problems[0]?.message).toContain('manifest.yaml: it could not be read');
  });
});
