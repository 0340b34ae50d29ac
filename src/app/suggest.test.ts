import { describe, expect, it } from 'vitest';
import { openSuggester } from './suggest.ts';

describe('a codebook', () => {
  it('that does not ship is told, with those that do', () => {
    const opened = openSuggester('harbours');
    expect(opened.ok ? '' : opened.failure).toBe(
      'There is no codebook "harbours". Name one that ships with Heed (brandon-2011), or give the path of your own file (YAML).',
    );
  });
});

// Every sentence is invented.
describe('the agencies of a suggestion', () => {
  const opened = openSuggester(null);
  const agencies = (text: string): (string | null)[] =>
    opened.ok ? opened.value(text).agencies.map(({ category }) => category) : [];

  it.each([
    ['Review the (Police) rule on calls from neighbours.', ['Police']],
    ['every pupil to have a locker', ['Education']],
    ['Core assessments to be signed by a senior.', ["Children's Social Care"]],
    ['pupils and tenants to be heard', []],
    ['Keys to be kept in one place.', []],
  ])('%s', (text, expected) => {
    expect(agencies(text)).toEqual(expected);
  });

  it('supposed ones are no owner', () => {
    expect(opened.ok && opened.value('every pupil to have a locker').smart.owner.value).toBe(false);
  });
});
