import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../pdf/opened-document.ts';
import { drawPage } from '../pdf/page-image.ts';
import { readPdf } from '../pdf/pdf-reader.ts';
import { loadPdfium } from '../pdf/pdfium-library.ts';
import { defaultLimits } from '../reader.ts';
import { encodeBmp, type GreyImage, isBlank, strokeThickness } from './grey-image.ts';

// An invented page is drawn, made an image and read again: what a scanner and a reader do.

function makePdf(draw: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A5', margin: 50 });
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    draw(document);
    document.end();
  });
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

function encodePng(image: GreyImage): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((image.width + 1) * image.height);
  for (let y = 0; y < image.height; y++) {
    rows.set(image.pixels.subarray(y * image.width, (y + 1) * image.width), y * (image.width + 1) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const sentence =
  'The council should write to every school before the summer and say what it has learned from this review.';

async function scan(): Promise<{ bytes: Uint8Array; image: GreyImage }> {
  const printed = await makePdf((pdf) => {
    pdf.font('Helvetica-Bold').fontSize(12).text('Recommendation 1');
    pdf.moveDown().font('Helvetica').text(sentence);
  });
  const pdfium = await loadPdfium();
  const opened = openDocument(pdfium, printed);
  if (!opened.ok) throw new Error(opened.failure);
  const image = drawPage(pdfium, opened.value.handle, 1, 200);
  opened.value.close();
  if (image === null) throw new Error('the page was not drawn');
  const bytes = await makePdf((pdf) => pdf.image(encodePng(image), 0, 0, { width: pdf.page.width }));
  return { bytes, image };
}

const source = { file: 'scan.pdf', sha256: '00' };
const quiet = { limits: defaultLimits, onProgress: () => {} };

describe('a scanned document', () => {
  it('is read by OCR, marked as such, and refused without', async () => {
    const { bytes, image } = await scan();
    expect(isBlank(image)).toBe(false);
    const refused = await readPdf(bytes, source, { ...quiet, ocr: false });
    expect(refused.ok ? 'read' : refused.failure.code).toBe('no-text-layer');
    const stages: string[] = [];
    const read = await readPdf(bytes, source, {
      ...quiet,
      ocr: true,
      onProgress: (progress) => stages.push(`${progress.stage} ${progress.done}/${progress.total}`),
    });
    if (!read.ok) throw new Error(read.failure.message);
    const document = read.value;
    expect(stages).toEqual(['reading 1/1', 'ocr 1/1']);
    expect(document.blocks.map((block) => document.text.slice(block.start, block.end))).toEqual([
      'Recommendation 1',
      sentence,
    ]);
    expect(document.blocks[0]?.kind).toBe('heading');
    expect(document.pages[0]?.ocr?.confidence).toBeGreaterThan(80);
    expect(document.warnings.map((warning) => warning.code)).toEqual(['read-by-ocr']);
    const box = document.blocks[1]?.lines[0]?.box;
    expect(box?.x).toBeGreaterThan(45);
    expect(box?.x).toBeLessThan(55);
  }, 120_000);
});

describe('a grey image', () => {
  const image: GreyImage = {
    width: 5,
    height: 2,
    dpi: 72,
    pixels: new Uint8Array([0, 0, 255, 0, 255, 255, 255, 255, 0, 0]),
  };

  it('tells the thickness of its strokes', () => {
    expect(strokeThickness(image, 0, 0, 5, 2)).toBeCloseTo(5 / 3);
    expect(strokeThickness(image, 2, 0, 3, 2)).toBe(0);
  });

  it('becomes a BMP whose rows are padded and stand from the bottom up', () => {
    const bytes = encodeBmp(image);
    expect(String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)).toBe('BM');
    expect(bytes.length).toBe(54 + 1024 + 2 * 8);
    expect([...bytes.subarray(54 + 1024, 54 + 1024 + 5)]).toEqual([255, 255, 255, 0, 0]);
  });
});
