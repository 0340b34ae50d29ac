import { describe, expect, it } from 'vitest';
import { copyCodebook } from '../../domain/codebook/workspace-codebook.ts';
import { readCodebook } from './codebook-file.ts';
import { loadCodebook } from './shipped-codebooks.ts';
import { writeCodebook } from './write-codebook.ts';

describe('a codebook written to a file', () => {
  const codebook = copyCodebook(loadCodebook());

  it('is read again with the same layers and themes', () => {
    const read = readCodebook(writeCodebook(codebook), 'codebook.yaml');
    if (!read.ok) throw new Error(read.failure.message);
    const kept = ({ id, name, layer, parent, definition }: (typeof codebook.themes)[number]) =>
      [id, name, layer, parent, definition].join('|');
    expect(read.value.layers.map(({ id }) => id)).toEqual(codebook.layers.map(({ id }) => id));
    expect(read.value.themes.map(kept as never).sort()).toEqual(codebook.themes.map(kept).sort());
  });

  it('leaves out what was retired, and sets its parts in the layer', () => {
    const parent = codebook.themes.find(({ id }) => codebook.themes.some((one) => one.parent === id));
    const themes = codebook.themes.map((theme) => (theme.id === parent?.id ? { ...theme, mergedInto: '' } : theme));
    const read = readCodebook(writeCodebook({ ...codebook, themes }), 'codebook.yaml');
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.themes.some(({ id }) => id === parent?.id)).toBe(false);
    expect(read.value.themes).toHaveLength(codebook.themes.length - 1);
  });
});
