import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting } from './fitting.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const sought = (typed: string, ...names: string[]) => fitting(typed, named(...names)).map(({ name }) => name);

describe('finding by a few letters', () => {
  it('puts what begins so first, then what has a word that begins so, then what holds it', () => {
    expect(sought('rec', 'Direct work', 'Family records', 'Record keeping', 'Audit')).toEqual([
      'Record keeping',
      'Family records',
      'Direct work',
    ]);
  });

  it('wants every typed word, in any order, and minds neither case nor accents', () => {
    expect(sought('keep REC', 'Record keeping', 'Record')).toEqual(['Record keeping']);
    expect(sought('cafe', 'Café')).toEqual(['Café']);
    expect(sought('a.b (', 'a.b (c)', 'axb')).toEqual(['a.b (c)']);
  });

  it('finds a name by any of its words, whatever stands in it', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, pick) => {
        const name = words.join(' ');
        expect(sought(words[pick % words.length] ?? '', name)).toEqual([name]);
      }),
    );
  });
});
