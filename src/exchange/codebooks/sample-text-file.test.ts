import { describe, expect, it } from 'vitest';
import { readSampleTexts } from './sample-text-file.ts';
import { loadCodebook, loadMeans, loadSampleTexts } from './shipped-codebooks.ts';

const read = (text: string) => readSampleTexts(text, 'own.yaml', loadCodebook(), loadMeans());

describe('files of invented texts', () => {
  it('give each text its theme and its means', () => {
    const result = read(
      'layer: child\nthemes:\n  child-centred-view:\n    by-audit by-training:\n      - Look at it.\n',
    );
    expect(result).toEqual({
      ok: true,
      value: [{ text: 'Look at it.', theme: 'child-centred-view', means: ['by-audit', 'by-training'] }],
    });
  });

  it.each([
    ['layer: child\nthemes:\n  chronology:\n    by-audit: [a]\n', 'not a theme of the layer'],
    ['layer: child\nthemes:\n  child-centred-view:\n    by-magic: [a]\n', 'not the id of a means'],
    ['layer: child\nthemes:\n  child-centred-view:\n    by-audit: []\n', 'at least one text'],
  ])('say what is wrong', (text, message) => {
    const result = read(text);
    expect(result.ok ? '' : result.failure.message).toContain(message);
  });

  it('ship with no text twice', () => {
    const texts = loadSampleTexts().map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(900);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
