import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heedWith } from './heed.ts';

/** Invented recommendations. */
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const training = line('a', 'The Board should provide training on domestic abuse for all school staff by March 2027.');
const audit = line('b', 'Health visitors to be audited on whether they record the fathers they meet.');

interface Line {
  readonly id: string;
  readonly themes: readonly {
    id: string;
    score: number;
    evidence: readonly { start: number; end: number; words: string }[];
  }[];
  readonly means: readonly { id: string }[];
  readonly agencies: readonly { name: string; category: string | null }[];
  readonly strength: string;
  readonly smart: Readonly<Record<string, boolean>>;
}
const linesOf = (output: string): Line[] =>
  output
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));

describe('heed suggest', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heed-suggest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a line for each line, with evidence in the words of the text', () => {
    const run = heedWith(training + audit, 'suggest', '--format', 'json');
    expect(run.code).toBe(0);
    const [first, second] = linesOf(run.output);
    expect([first?.id, second?.id]).toEqual(['a', 'b']);
    expect(first?.means[0]?.id).toBe('by-training');
    expect(first?.agencies).toContainEqual({ name: 'Board', category: 'LSCB / applicable to all agencies involved' });
    expect(first?.smart).toEqual({ owner: true, singleAction: true, measurable: true, deadline: true, outcome: false });
    expect(first?.strength).toBe('weaker');
    expect(second?.themes.map((theme) => theme.id)).toContain('males-in-household');
    const text: string = JSON.parse(training).text;
    for (const { start, end, words } of first?.themes.flatMap((theme) => theme.evidence) ?? []) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  it('reads one JSON array as well', () => {
    const run = heedWith(JSON.stringify([JSON.parse(training), JSON.parse(audit)], null, 1), 'suggest');
    expect(run.code).toBe(0);
    expect(linesOf(run.output)).toHaveLength(2);
  });

  it('names a bad line and goes on', () => {
    const run = heedWith(
      `${training}{"id": "x"\n${line('y', 'x').replace('"text":"x"', '"text":5')}${audit}`,
      'suggest',
    );
    expect(run.code).toBe(3);
    expect(linesOf(run.output).map((one) => one.id)).toEqual(['a', 'b']);
    expect(run.errors).toMatch(/Line 2: It is not JSON/);
    expect(run.errors).toMatch(/Line 3: "text" is missing or not text/);
  });

  it('takes a codebook of one’s own, and says what is wrong with a bad one', () => {
    const good = join(folder, 'good.yaml');
    const head =
      'id: mine\nversion: 1.0.0\ntitle: Mine\nsource: Invented\nlayers:\n  - { id: all, name: All, definition: All }\nthemes:\n';
    writeFileSync(
      good,
      `${head}  - id: lifeboats\n    name: Lifeboats\n    layer: all\n    parent: all\n    definition: About lifeboats.\n    cues: { strong: [lifeboat*] }\n`,
    );
    const run = heedWith(line('z', 'Each ferry should carry two more lifeboats.'), 'suggest', '--codebook', good);
    expect(run.code).toBe(0);
    expect(linesOf(run.output)[0]?.themes.map((theme) => theme.id)).toEqual(['lifeboats']);
    const bad = join(folder, 'bad.yaml');
    writeFileSync(
      bad,
      `${head}  - id: lifeboats\n    name: Lifeboats\n    layer: sea\n    parent: all\n    definition: About lifeboats.\n`,
    );
    const refused = heedWith(training, 'suggest', '--codebook', bad);
    expect(refused.code).toBe(2);
    expect(refused.errors).toMatch(/bad\.yaml, line 10 .*"sea" is not the id of a layer/);
  });
});
