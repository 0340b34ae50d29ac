import { describe, expect, it } from 'vitest';
import { hostileWords } from '../../../test/golden/report-hostile.ts';
import { writeEmbeddedJson } from './embedded-json.ts';

describe('writeEmbeddedJson', () => {
  it('holds nothing that could end or change the script element, and reads back as it was', () => {
    const written = writeEmbeddedJson({ words: hostileWords });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ words: hostileWords });
  });
});
