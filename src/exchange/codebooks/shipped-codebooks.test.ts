import { describe, expect, it } from 'vitest';
import { loadCaseThemes, loadCodebook } from './shipped-codebooks.ts';

describe('the shipped codebooks', () => {
  it('hold the study’s four layers, and case themes with ids of their own', () => {
    expect(loadCodebook().layers).toHaveLength(4);
    const ids = loadCaseThemes().caseThemes.map((theme) => theme.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
