import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryData } from './directory-data.ts';

describe('the listed bodies for a worker', () => {
  it('are sorted by the scheme that was asked for, the study’s when none was', async () => {
    expect((await directoryData(null)).key).toBe('brandon-2011');
    const data = await directoryData('working-together-2023');
    expect(data.scheme.id).toBe(data.key);
    expect(data.key).toBe('working-together-2023');
    expect(data.entries.length).toBeGreaterThan(100);
  });

  it('are sorted by a person’s own file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heed-scheme-'));
    try {
      const path = join(folder, 'own.csv');
      writeFileSync(path, 'category,agency\nForces,Police\n');
      const data = await directoryData(path);
      expect(data.scheme.categories.map((category) => category.name)).toContain('Forces');
      await expect(directoryData(join(folder, 'gone.csv'))).rejects.toThrow('gone.csv');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
