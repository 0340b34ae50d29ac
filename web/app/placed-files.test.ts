import { describe, expect, it } from 'vitest';
import { isLoose, placeFiles } from './placed-files.ts';

const content = new File([], 'any');
const place = (...paths: string[]) => placeFiles(paths.map((path) => ({ path, file: content })));
const pathsOf = (...paths: string[]): string[] => place(...paths).files.map(({ path }) => path);

describe('which review an offered file is of', () => {
  it('takes a folder that was brought alone for what holds the reviews, as the command line does', () => {
    expect(pathsOf('county/child-a/overview.pdf', 'county/child-b/overview.pdf')).toEqual([
      'child-a/overview.pdf',
      'child-b/overview.pdf',
    ]);
    const flat = place('Child A/overview.pdf', 'Child A/health.docx');
    expect(flat.files.every(isLoose)).toBe(true);
    expect(flat.name).toBe('Child A');
  });

  it('takes folders that were brought together for reviews, unless they only hold folders', () => {
    const together = ['child-a/overview.pdf', 'child-a/agencies/health.pdf', 'child-b/overview.pdf'];
    expect(pathsOf(...together)).toEqual(together);
    expect(pathsOf('north/child-a/overview.pdf', 'south/child-b/overview.pdf', 'loose.pdf')).toEqual([
      'child-a/overview.pdf',
      'child-b/overview.pdf',
      'loose.pdf',
    ]);
  });

  it('keeps the review of a file that lies deep', () => {
    expect(pathsOf('all/child-a/1/2/3/4/overview.pdf', 'all/child-b/overview.pdf')[0]).toBe('child-a/3/4/overview.pdf');
  });

  it('finds what loose files are called together', () => {
    expect(place('Baby J overview.pdf', 'Baby J health.pdf').name).toBe('Baby J');
    expect(place('Baby J overview.pdf').name).toBe('Baby J overview');
    expect(place('overview.pdf', 'health.pdf').name).toBe('');
    expect(place('scr-2010-1.pdf', 'scr-2010-12.pdf').name).toBe('scr-2010');
  });

  it('passes over what is no report, and not what can be saved as one', () => {
    const placed = place('child-a/overview.pdf', 'child-a/plan.DOC', 'child-a/photograph.png', 'child-b/no ending');
    expect(placed.passedOver).toEqual(['child-a/photograph.png', 'child-b/no ending']);
    expect(placed.files).toHaveLength(2);
  });

  it('knows when a manifest says it all', () => {
    expect(place('study/manifest.csv', 'study/one.pdf').told).toBe(true);
    expect(place('study/one/manifest.csv', 'study/one/a.pdf', 'study/b.pdf').told).toBe(false);
  });
});
