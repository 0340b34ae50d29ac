import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heed } from './heed.ts';

/** An invented review as a board's web page. */
const page = (
  who: string,
  asks: readonly string[],
) => `<!DOCTYPE html><html lang="en"><head><title>${who}</title></head><body>
<h1>Serious case review: ${who}</h1><h2>1. Introduction</h2><p>This invented report looks at what happened to the child and why.</p>
<h2>2. Findings</h2><p>Staff in three services held part of the story and none of them held the whole of it.</p>
<h2>3. Recommendations</h2><ol>${asks.map((ask) => `<li>${ask}</li>`).join('')}</ol></body></html>`;

let folder = '';
let reports = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-cli-'));
  reports = join(folder, 'reports');
  mkdirSync(join(reports, 'Child B'), { recursive: true });
  writeFileSync(
    join(reports, 'Child A.html'),
    page('Child A', [
      'The police should record who else was in the home whenever a child is seen there.',
      'The Safeguarding Children Board should ask each partner by May 2012 how it hears from children.',
    ]),
  );
  writeFileSync(
    join(reports, 'Child B', 'overview.html'),
    page('Child B', ['Children’s Social Care should tell the school when a plan for one of its pupils ends.']),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('heed extract', () => {
  it('prints JSON that keeps the contract', () => {
    const ran = heed('extract', join(reports, 'Child A.html'), '--format', 'json');
    expect(ran.code).toBe(0);
    const [report] = JSON.parse(ran.output);
    expect(report).toMatchObject({
      file: join(reports, 'Child A.html'),
      sha256: digest(join(reports, 'Child A.html')),
      pages: 0,
    });
    expect(report.title).toContain('Child A');
    expect(report.recommendations).toHaveLength(2);
    expect(report.recommendations[0]).toMatchObject({
      number: '1',
      text: 'The police should record who else was in the home whenever a child is seen there.',
      addressees: [{ name: 'police', category: 'Police' }],
      parts: [],
    });
    expect(report.recommendations[1].deadline).toBe('by May 2012');
  });

  it('prints CSV that a spreadsheet opens, and text that a person reads', () => {
    const csv = heed('extract', reports, '--format', 'csv');
    expect(csv.code).toBe(0);
    expect(csv.output.trim().split('\r\n')).toHaveLength(4);
    const text = heed('extract', reports, '--format', 'text');
    expect(text.output).toContain('Children’s Social Care should tell the school');
    expect(text.output).toContain('To: Children’s Social Care');
  });

  it('names a file that it cannot read, goes on, and exits with 3', () => {
    const broken = join(folder, 'broken.pdf');
    writeFileSync(broken, '%PDF-1.7 and then nothing');
    const ran = heed('extract', broken, join(reports, 'Child A.html'));
    expect(ran.code).toBe(3);
    expect(ran.errors).toContain('broken.pdf');
    const [first, second] = JSON.parse(ran.output);
    expect(first.failure.code).toBe('corrupt');
    expect(first.recommendations).toEqual([]);
    expect(second.recommendations).toHaveLength(2);
  });

  it('exits with 1 when nothing could be read and 2 when it was asked wrongly', () => {
    expect(heed('extract', join(folder, 'missing.pdf')).code).toBe(1);
    expect(heed('extract').code).toBe(2);
    expect(heed('extract', reports, '--format', 'xml').code).toBe(2);
    expect(heed('extract', reports, '--scheme', join(folder, 'missing.yaml')).code).toBe(2);
    expect(heed('analize', reports).code).toBe(2);
    expect(heed('--version').code).toBe(0);
  });
});

describe('heed analyse', () => {
  it('writes the study; the same folder a second time changes nothing', () => {
    const out = join(folder, 'study');
    const first = heed('analyse', reports, '--out', out, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.output)).toMatchObject({ read: 2, known: 0, reviews: 2, recommendations: 3 });
    const findings = readFileSync(join(out, 'findings.json'), 'utf8');
    const table = JSON.parse(findings).tables.reviewByAgency;
    expect(table.rows.map((row: { review: string; total: number }) => [row.review, row.total])).toEqual([
      ['Child A', 2],
      ['Child B', 1],
    ]);
    expect(table.total).toBe(3);
    const second = heed('analyse', reports, '--out', out, '--json');
    expect(second.code).toBe(0);
    expect(JSON.parse(second.output)).toMatchObject({ read: 0, known: 2, recommendations: 3 });
    expect(readFileSync(join(out, 'findings.json'), 'utf8')).toBe(findings);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(statSync(join(out, 'report.html')).size).toBeGreaterThan(10_000);
  });

  it('counts a changed file once, in place of what stood under its name', () => {
    const drafts = join(folder, 'drafts');
    const out = join(folder, 'drafts-study');
    mkdirSync(drafts, { recursive: true });
    writeFileSync(
      join(drafts, 'Child C.html'),
      page('Child C', ['The school should ask who is at home.', 'The school should write down the answer.']),
    );
    heed('analyse', drafts, '--out', out);
    writeFileSync(join(drafts, 'Child C.html'), page('Child C', ['The school should ask the child who is at home.']));
    const ran = heed('analyse', drafts, '--out', out, '--json');
    expect(ran.errors).toContain('in place of its earlier version');
    expect(JSON.parse(ran.output)).toMatchObject({ reviews: 1, recommendations: 1 });
  });

  it('takes title from the overview report and attributes from any row of the manifest', () => {
    const listed = join(folder, 'listed');
    mkdirSync(listed, { recursive: true });
    writeFileSync(
      join(listed, 'one.html'),
      page('Child D', ['The police should write down who else lives in the home.']),
    );
    writeFileSync(join(listed, 'two.txt'), 'Invented note.\n\nNothing is asked of anybody here.\n');
    writeFileSync(
      join(listed, 'manifest.csv'),
      'file,review,reportKind,outcome,year\none.html,D,overview,death,\ntwo.txt,D,other,,2010\n',
    );
    const out = join(folder, 'listed-study');
    heed('analyse', listed, '--out', out);
    const [review] = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')).reviews;
    expect(review).toMatchObject({ review: 'D', outcome: 'death', year: 2010, files: 2 });
    expect(review.title).toContain('Child D');
  });

  it('gives the same findings with one worker and with two', () => {
    const one = join(folder, 'one');
    const two = join(folder, 'two');
    heed('analyse', reports, '--out', one, '--workers', '1');
    heed('analyse', reports, '--out', two, '--workers', '2');
    const withoutIds = (path: string) => JSON.parse(readFileSync(join(path, 'findings.json'), 'utf8'));
    expect(withoutIds(one).snapshot).toBe(withoutIds(two).snapshot);
    expect(withoutIds(one).tables.reviewByAgency.totals).toEqual(withoutIds(two).tables.reviewByAgency.totals);
  });

  it('counts by another scheme when asked, in the same workspace', () => {
    const out = join(folder, 'schemes');
    heed('analyse', reports, '--out', out);
    const ran = heed('analyse', reports, '--out', out, '--scheme', 'working-together-2023');
    expect(ran.code).toBe(0);
    const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'));
    expect(findings.scheme.id).toBe('working-together-2023');
    expect(findings.tables.reviewByAgency.total).toBe(3);
    heed('analyse', reports, '--out', out);
    expect(JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')).scheme.id).toBe('working-together-2023');
  });

  it('says in words that there is nothing, for a folder without reports', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    const ran = heed('analyse', empty, '--out', join(folder, 'nothing'));
    expect(ran.code).toBe(1);
    expect(ran.output).not.toContain('NaN');
    expect(ran.errors + ran.output).toContain('holds no report');
    const misspelt = heed('analyse', join(folder, 'reprots'), '--out', join(folder, 'nothing'));
    expect(misspelt.code).toBe(1);
    expect(misspelt.errors).toContain('There is no file or folder');
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  it('names each file that it did not read, and counts one as one', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed, { recursive: true });
    writeFileSync(join(mixed, 'torn.pdf'), '%PDF-1.7 and then nothing');
    writeFileSync(join(mixed, 'whole.html'), page('Child E', ['The school should ask who is at home.']));
    const first = heed('analyse', mixed, '--out', join(folder, 'mixed-study'));
    expect(first.code).toBe(3);
    expect(first.output).toContain('1 recommendation in 1 review (1 file, 0 pages).');
    expect(first.output).toMatch(/Not done:\n {2}torn\.pdf: /);
    const second = heed('analyse', mixed, '--out', join(folder, 'mixed-study'));
    expect(second.errors).toMatch(/^whole\.html: already in the workspace/m);
    expect(second.output).toContain('1 file was in the workspace already.');
  });

  it('says where it cannot write', () => {
    const ran = heed('analyse', reports, '--out', join(reports, 'Child A.html'));
    expect(ran.code).toBe(1);
    expect(ran.errors).toContain('can’t be made (EEXIST). Name one that you may write to');
  });

  it('refuses a workspace that is something else, and names the way out', () => {
    const stray = join(folder, 'stray.heed');
    writeFileSync(stray, 'not a database at all, just words');
    const ran = heed('analyse', reports, '--out', join(folder, 'stray'), '--workspace', stray);
    expect(ran.code).toBe(1);
    expect(ran.errors).toContain('stray.heed');
    expect(readFileSync(stray, 'utf8')).toBe('not a database at all, just words');
  });
});

describe('heed doctor', () => {
  it('finds the installation sound, and a workspace whose quotations all stand where they were', () => {
    const out = join(folder, 'doctored');
    heed('analyse', reports, '--out', out);
    const ran = heed('doctor', '--workspace', join(out, 'workspace.heed'));
    expect(ran.output).toContain('Quotations');
    expect(ran.output).not.toContain('FAIL');
    expect(ran.code).toBe(0);
  });

  it('fails on a workspace that is not there', () => {
    expect(heed('doctor', '--workspace', join(folder, 'missing.heed')).code).toBe(1);
  });
});
