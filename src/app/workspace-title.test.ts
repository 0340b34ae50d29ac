import { describe, expect, it } from 'vitest';
import { titleFrom } from './workspace-title.ts';

describe('what a workspace is called at first', () => {
  const home = '/home/ann';
  it.each([
    ['/home/ann/northmere/study/workspace.heed', ['/home/ann/northmere/cases_2011'], 'Cases 2011'],
    ['/home/ann/northmere/study/workspace.heed', ['/home/ann/northmere/reports'], 'Northmere'],
    ['/home/ann/northmere/study/workspace.heed', ['/home/ann/a', '/home/ann/b'], 'Northmere'],
    ['/home/ann/northmere/study/workspace.heed', ['/home/ann/case.pdf'], 'Northmere'],
    ['/home/ann/learning-reviews.heed', [], 'Learning reviews'],
    ['/home/ann/heed-out/workspace.heed', [], 'Reviews'],
    ['/home/ann/2011/workspace.heed', [], 'Reviews'],
    ['/workspace.heed', [], 'Reviews'],
  ])('%s, from %j: %s', (workspace, reports, title) => {
    expect(titleFrom(workspace, reports, home)).toBe(title);
  });
});
