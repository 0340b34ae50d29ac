import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../test/fixtures/processor-time.ts';
import { inventedReview } from '../../test/fixtures/reading/invented-review.ts';
import { inventedHtml, inventedText } from '../../test/fixtures/reading/invented-texts.ts';
import { paragraph, wordFile } from '../../test/fixtures/reading/office-files.ts';
import { read, readingOptions } from '../../test/fixtures/reading/reading.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import { readDocument } from './read-document.ts';
import { defaultLimits } from './reader.ts';

async function failureOf(bytes: Uint8Array | string, file: string, limits = defaultLimits): Promise<ReadingFailure> {
  const data = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  const started = processorTime();
  const result = await readDocument(data, { file }, { ...readingOptions, limits });
  expect(processorTime() - started).toBeLessThan(20_000);
  if (result.ok) throw new Error(`${file} was read`);
  expect(result.failure).toMatchObject({ file, page: 0 });
  expect(result.failure.message.length).toBeGreaterThan(10);
  expect(result.failure.advice.length).toBeGreaterThan(10);
  return result.failure;
}

const codeOf = async (...given: Parameters<typeof failureOf>): Promise<string> => (await failureOf(...given)).code;
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const joined = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
const compound = (stream: string): Uint8Array =>
  joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(504), utf16(stream));

describe('files that are not what they should be', () => {
  it('are empty', async () => {
    expect(await codeOf('', 'a.pdf')).toBe('empty');
    expect(await codeOf(' \r\n\t ', 'a.txt')).toBe('empty');
    expect(await codeOf('<html><body><p> </p></body></html>', 'a.html')).toBe('empty');
    expect(await codeOf(wordFile({ body: paragraph('') }), 'a.docx')).toBe('empty');
  });

  it.each([
    ['an image', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], 'scan.pdf'],
    ['archive', [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0], 'a.gz'],
    ['.doc', [...compound('WordDocument')], 'old.doc'],
    ['.xls', [...compound('Workbook')], 'old.xls'],
    ['binary', Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), 'what'],
  ])('are %s', async (word, bytes, file) => {
    const failure = await failureOf(Uint8Array.from(bytes), file);
    expect(failure.code).toBe('unsupported');
    expect(failure.message).toContain(word);
  });

  it('are damaged: a name that promises a format and nothing of it', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    expect(await codeOf(noise, 'a.docx')).toBe('corrupt');
  });

  it('are locked with a password', async () => {
    expect(await codeOf(compound('EncryptedPackage'), 'locked.docx')).toBe('encrypted');
    const locked = Buffer.from(wordFile(inventedReview));
    for (let at = 0; at < locked.length - 10; at += 1) {
      if (locked.readUInt32LE(at) === 0x04034b50) locked[at + 6] = (locked[at + 6] ?? 0) | 1;
      if (locked.readUInt32LE(at) === 0x02014b50) locked[at + 8] = (locked[at + 8] ?? 0) | 1;
    }
    expect(await codeOf(new Uint8Array(locked), 'locked.docx')).toBe('encrypted');
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:encryption-data/></manifest:manifest>';
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': strToU8('x'),
    });
    expect(await codeOf(odt, 'locked.odt')).toBe('encrypted');
  });

  it('have the wrong extension: they are read by content, with a warning', async () => {
    const page = await read(inventedHtml, 'report.docx');
    expect(page.format).toBe('html');
    expect(page.warnings[0]).toMatchObject({ code: 'wrong-extension', page: 0 });
    expect((await read(wordFile(inventedReview), 'report.pdf')).format).toBe('docx');
    expect((await read(wordFile(inventedReview), 'report.docm')).warnings).toEqual([]);
    expect((await read(inventedText, 'report.rtf')).format).toBe('text');
  });

  it('are cut short', async () => {
    const whole = wordFile(inventedReview);
    expect(await codeOf(whole.slice(0, whole.length / 2), 'cut.docx')).toBe('corrupt');
    const rtf = await read('{\\rtf1 Some words that were\\par saved in part', 'cut.rtf');
    expect(rtf.warnings.map((warning) => warning.code)).toEqual(['cut-short']);
    expect(rtf.text).toBe('Some words that were\nsaved in part');
  });
});

describe('files made to harm', () => {
  it('unpack to more than the bound: one member, all members, and a member that lies about its size', async () => {
    const big = wordFile({ body: paragraph('words '.repeat(400_000)) });
    expect(big.length).toBeLessThan(50_000);
    expect(await codeOf(big, 'bomb.docx', { ...defaultLimits, expandedBytes: 1_000_000 })).toBe('too-large');
    const half = wordFile({
      body: paragraph('words '.repeat(100_000)),
      header: paragraph('words '.repeat(100_000)),
      styles: `<!--${'x'.repeat(600_000)}-->`,
    });
    expect(await codeOf(half, 'bombs.docx', { ...defaultLimits, expandedBytes: 1_000_000 })).toBe('too-large');
    const lying = Buffer.from(big);
    for (let at = 0; at < lying.length - 30; at += 1) {
      if (lying.readUInt32LE(at) === 0x04034b50) lying.writeUInt32LE(10, at + 22);
      if (lying.readUInt32LE(at) === 0x02014b50) lying.writeUInt32LE(10, at + 24);
    }
    expect(await codeOf(new Uint8Array(lying), 'liar.docx')).toBe('corrupt');
  });

  it('hold too many members', async () => {
    const members: Record<string, Uint8Array> = {};
    for (let index = 0; index < 20_100; index += 1) members[`m${index}`] = new Uint8Array();
    expect(await codeOf(zipSync(members, { level: 0 }), 'many.docx')).toBe('too-large');
  });

  it('name members outside the archive: they are ignored, with a warning', async () => {
    const archive = Buffer.from(wordFile({ ...inventedReview, endnotes: '' }));
    const swapped = archive.toString('latin1').replaceAll('word/endnotes.xml', '../../../evil.xml');
    const document = await read(new Uint8Array(Buffer.from(swapped, 'latin1')), 'slip.docx');
    expect(document.warnings.map((warning) => warning.code)).toEqual(['unsafe-name']);
    expect(document.text).toContain('The Board should agree');
  });

  it('define entities without end', async () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const plain = wordFile({ body: paragraph('words &b;') });
    expect(await codeOf(plain, 'entity.docx')).toBe('corrupt');
    const odt = `<?xml version="1.0"?>${bomb}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">&b;</office:document>`;
    expect((await failureOf(odt, 'entity.fodt')).message).toContain('document type definition');
    const page = await read(`${bomb.replace('lolz', 'html')}<html><body><p>&b; words</p></body></html>`, 'entity.html');
    expect(page.text.length).toBeLessThan(200);
  });

  it.each([
    ['deep.docx', wordFile({ body: `${'<w:sdt><w:sdtContent>'.repeat(50_000)}` })],
    [
      'deep.docx',
      wordFile({
        body: `${'<w:tbl><w:tr><w:tc>'.repeat(200)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`,
      }),
    ],
    ['deep.html', `<html><body>${'<div>'.repeat(200_000)}x`],
    ['deep.html', `<html><body>${'<b><i><u>'.repeat(100_000)}x`],
    ['deep.rtf', `{\\rtf1 ${'{\\b '.repeat(200_000)}x`],
    ['deep.fodt', `<?xml version="1.0"?><office:document xmlns:office="o">${'<a>'.repeat(100_000)}`],
  ])('nest without end: %s', async (file, bytes) => {
    expect(await codeOf(bytes, file)).toBe('too-large');
  });

  it('nest style rules without end: the page is read without them', async () => {
    const page = await read(
      `<html><style>${'a{'.repeat(100_000)}</style><body style="x:${'('.repeat(9000)}">words`,
      'css.html',
    );
    expect(page.text).toBe('words');
  });

  it('have a hundred thousand attributes, or one of ten million characters', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ');
    for (const html of [
      `<html><body><p ${many}>words</p>`,
      `<html><body><p title="${'x'.repeat(10_000_000)}">words</p>`,
    ]) {
      const result = await readDocument(strToU8(html), { file: 'a.html' }, readingOptions);
      if (result.ok) expect(result.value.text).toBe('words');
      else expect(result.failure.code).toBe('timed-out');
    }
    const docx = wordFile({ body: `<w:p w:x="${'x'.repeat(5_000_000)}"><w:r><w:t>words</w:t></w:r></w:p>` });
    expect((await read(docx, 'a.docx')).text).toBe('words');
  }, 90_000);

  it('are larger than the bound', async () => {
    expect(await codeOf(new Uint8Array(defaultLimits.bytes + 1), 'huge.pdf')).toBe('too-large');
    expect(await codeOf('words '.repeat(100), 'long.txt', { ...defaultLimits, characters: 100 })).toBe('too-large');
    expect(
      await codeOf(wordFile({ body: paragraph('words '.repeat(100)) }), 'long.docx', {
        ...defaultLimits,
        characters: 100,
      }),
    ).toBe('too-large');
  });

  it('repeat what a naive pattern backtracks on', async () => {
    const parts = [
      '(',
      '[',
      '*',
      '`',
      '<',
      '&',
      '![',
      '\n|-|',
      '\n- ',
      'a-\n',
      '{\\b ',
      "\\'",
      '"',
      '<b>',
      '<!--',
      ' ',
      '1. ',
    ];
    for (const part of parts) {
      for (const [file, head] of [
        ['a.txt', ''],
        ['a.md', ''],
        ['a.csv', 'a,b\n'],
        ['a.html', '<!doctype html><body>'],
        ['a.rtf', '{\\rtf1 '],
      ] as const) {
        const bytes = strToU8(head + part.repeat(Math.ceil(60_000 / part.length)));
        const started = processorTime();
        await readDocument(bytes, { file }, readingOptions);
        // Linear time takes some tens of milliseconds; quadratic time takes minutes.
        expect(processorTime() - started, `${file}: ${part}`).toBeLessThan(5_000);
      }
    }
  });
});
