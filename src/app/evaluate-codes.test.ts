import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeEvaluation, evaluateCodes } from './evaluate-codes.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
// Invented rows.
const lines = ['buy', 'mend', 'paint', 'check', 'clean', 'hire']
  .map((verb) => `"The port should ${verb} a boat, and soon.","sea;boats"\n${verb} the lamp,lights\n`)
  .join('');
const train = file('train.csv', `Text,Codes\n${lines}`);
const test = file('test.csv', 'Codes,Text\nsea;boats,"Sell the boat, please."\nlights,A brighter lamp\n,\n');
const columns = { text: 'Text', codes: 'Codes' };

describe('an evaluation', () => {
  it('learns from one file and is tried on another', () => {
    const result = evaluateCodes({ train, test, columns });
    if (!result.ok) throw new Error(result.failure);
    expect(result.value).toMatchObject({ trainedOn: 12, testedOn: 2, macroF1: 1, micro: { f1: 1 } });
    expect(describeEvaluation(result.value)).toMatch(/^lights +1\.000 +1\.000 +1\.000 +1$/m);
  });

  it.each([
    [{ train: join(folder, 'absent.csv'), test, columns }, "absent.csv can't be read"],
    [{ train, test, columns: { text: 'Words', codes: 'Codes' } }, 'no column "Words". Its columns are: Text, Codes.'],
    [{ train, test: file('empty.csv', 'Text,Codes\n'), columns }, 'no row with text'],
  ])('says what is wrong with a file', (request, message) => {
    const result = evaluateCodes(request);
    expect(result.ok ? '' : result.failure).toContain(message);
  });
});
