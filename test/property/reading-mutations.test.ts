import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../src/domain/document/document-text.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import { processorTime } from '../fixtures/processor-time.ts';
import { inventedReview } from '../fixtures/reading/invented-review.ts';
import {
  inventedCsv,
  inventedHtml,
  inventedMarkdown,
  inventedPdf,
  inventedText,
} from '../fixtures/reading/invented-texts.ts';
import { mutate, seededRandom } from '../fixtures/reading/mutations.ts';
import { wordFile } from '../fixtures/reading/office-files.ts';
import { readingOptions } from '../fixtures/reading/reading.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/reading/${name}`, import.meta.url)));
const files: readonly { format: string; load: () => Uint8Array | Promise<Uint8Array>; part?: string }[] = [
  { format: 'pdf', load: inventedPdf },
  { format: 'docx', load: () => wordFile(inventedReview), part: 'word/document.xml' },
  { format: 'odt', load: () => fixture('invented-review.odt'), part: 'content.xml' },
  { format: 'rtf', load: () => fixture('invented-review.rtf') },
  { format: 'html', load: () => strToU8(inventedHtml) },
  { format: 'txt', load: () => strToU8(inventedText) },
  { format: 'md', load: () => strToU8(inventedMarkdown) },
  { format: 'csv', load: () => strToU8(inventedCsv) },
];
const mutations = 500;
const boundInMilliseconds = 5_000;

/** Half of the damage goes through the archive to the XML inside, where a reader sees it. */
function mutatePart(
  bytes: Uint8Array,
  part: string,
  file: string,
  random: () => number,
): { bytes: Uint8Array; file: string } {
  const members = unzipSync(bytes);
  const inner = mutate(members[part] ?? new Uint8Array(), file, random);
  return { bytes: zipSync({ ...members, [part]: inner.bytes }, { level: 0 }), file: inner.file };
}

/** What is wrong with a document; '' when it keeps its promises. */
function broken(document: DocumentText): string {
  const { text, blocks } = document;
  if (text !== text.normalize('NFC')) return 'text is not NFC';
  if (blocks.map((block) => text.slice(block.start, block.end)).join('\n') !== text) return 'blocks are not the text';
  for (const [index, block] of blocks.entries()) {
    if (block.contentStart < block.start || block.contentStart > block.end) return `contentStart of block ${index}`;
    let at = block.start;
    for (const run of block.runs) {
      if (run.start !== at || !document.styles[run.style]) return `runs of block ${index}`;
      at = run.end;
    }
    if (at !== block.end) return `runs of block ${index} end early`;
  }
  return '';
}

describe('damaged files', () => {
  it.each(files)(`end in a document or a named failure: ${mutations} of $format`, async ({ format, load, part }) => {
    const random = seededRandom(20_110_901);
    const whole = await load();
    const file = `report.${format}`;
    const unharmed = await readDocument(whole, { file }, readingOptions);
    expect(unharmed.ok).toBe(true);
    const outcomes = new Map<string, number>();
    for (let step = 0; step < mutations; step += 1) {
      const damaged =
        part !== undefined && step % 2 === 0 ? mutatePart(whole, part, file, random) : mutate(whole, file, random);
      const started = processorTime();
      const result = await readDocument(damaged.bytes, { file: damaged.file }, readingOptions);
      expect(processorTime() - started, `mutation ${step}`).toBeLessThan(boundInMilliseconds);
      const outcome = result.ok ? 'read' : result.failure.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (result.ok) {
        expect(broken(result.value), `mutation ${step}`).toBe('');
        continue;
      }
      expect(result.failure.file).toBe(damaged.file);
      expect(result.failure.message).not.toBe('');
      expect(result.failure.advice).not.toBe('');
      // "unreadable" is what an error nobody thought of becomes.
      expect(result.failure.code, `mutation ${step}: ${result.failure.message}`).not.toBe('unreadable');
    }
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(mutations);
    expect(outcomes.get('read') ?? 0).toBeGreaterThan(0);
  });

  it('are made: the mutations differ from the file they came from', () => {
    const random = seededRandom(1);
    const bytes = strToU8(inventedText);
    const changed = Array.from({ length: 100 }, () => strFromU8(mutate(bytes, 'a.txt', random).bytes, true));
    expect(changed.filter((text) => text !== strFromU8(bytes, true)).length).toBeGreaterThan(95);
    expect(new Set(changed).size).toBeGreaterThan(90);
  });
});
