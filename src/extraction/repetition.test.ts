import { describe, expect, it } from 'vitest';
import { findRepetitions } from './repetition.ts';

describe('repetition', () => {
  it('finds where a statement stands again, over neighbouring passages, and not where only a few words do', () => {
    const statement =
      'The Trust should test the bells on every ward each week and should publish what it finds in the annual account';
    const passages = [
      { index: 0, body: 'The Trust should test the bells on every ward each week' },
      { index: 1, body: 'and should publish what it finds in the annual account' },
      { index: 2, body: 'The Trust should test the drains.' },
    ];
    expect(findRepetitions([statement], passages).map(({ passage }) => passage)).toEqual([0, 1]);
  });
});
