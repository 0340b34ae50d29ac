import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '../../domain/document/document-text.ts';
import { defaultLimits, type ReadingOptions } from '../reader.ts';
import { readPdf } from './pdf-reader.ts';

// All documents here are invented and drawn by the test that reads them.

type Draw = (document: PDFKit.PDFDocument) => void;

function makePdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: true, ...options });
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.font('Helvetica').fontSize(11);
    draw(document);
    document.end();
  });
}

const options: ReadingOptions = { limits: defaultLimits, ocr: false, onProgress: () => {} };
const source = { file: 'invented.pdf', sha256: '00' };

async function read(draw: Draw, settings: PDFKit.PDFDocumentOptions = {}): Promise<DocumentText> {
  const result = await readPdf(await makePdf(draw, settings), source, options);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function failureOf(bytes: Uint8Array, changed: Partial<ReadingOptions> = {}): Promise<string> {
  const result = await readPdf(bytes, source, { ...options, ...changed });
  return result.ok ? 'read' : result.failure.code;
}

const textOf = (document: DocumentText, block: Block): string => document.text.slice(block.start, block.end);
const bodyOf = (document: DocumentText): string[] =>
  document.blocks.filter((block) => block.role === 'body').map((block) => textOf(document, block));
const find = (document: DocumentText, words: string): Block => {
  const block = document.blocks.find((one) => textOf(document, one).includes(words));
  if (block === undefined) throw new Error(`no block with "${words}"`);
  return block;
};

const prose = (topic: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, index) => `The panel looked at ${topic} and at what was known about it in week ${index + 2} of the review.`,
  ).join(' ');

/** Lines at given places, as a typesetter puts them. */
function set(document: PDFKit.PDFDocument, x: number, y: number, lines: readonly string[], leading = 14): void {
  for (const [index, line] of lines.entries()) document.text(line, x, y + index * leading, { lineBreak: false });
}

describe('paragraphs and lists', () => {
  it('a sentence that turns bold within a line goes on in its paragraph; a heading in bold ends one', async () => {
    const document = await read((pdf) => {
      const bold = (text: string, x: number, y: number) =>
        pdf.font('Helvetica-Bold').text(text, x, y, { lineBreak: false });
      const plain = (text: string, x: number, y: number) =>
        pdf.font('Helvetica').text(text, x, y, { lineBreak: false });
      plain('12. Conditions were on the whole acceptable and the cells had been renovated, but no', 72, 80);
      plain('calls were answered at night. ', 72, 94);
      bold(
        'The Committee recommends that the bells of the',
        pdf.widthOfString('calls were answered at night. ') + 72,
        94,
      );
      bold('cells be repaired at once and that a record be kept of every call that is made.', 72, 108);
      plain('13. The yard was small, and the delegation saw nobody in it on any of its three visits', 72, 140);
      plain('to the establishment.', 72, 154);
      bold('Health care', 72, 182);
      plain('14. A nurse was present on weekdays.', 72, 210);
    });
    const body = bodyOf(document);
    expect(body.find((text) => text.includes('repaired'))).toMatch(
      /^12\. Conditions .* recommends that the bells of the cells be repaired/s,
    );
    expect(body).toContain('Health care');
  });

  it('joins wrapped lines and keeps boxes, pages and styles', async () => {
    const document = await read((pdf) => {
      pdf.font('Helvetica-Bold').fontSize(16).text('Findings of the review');
      pdf.moveDown().font('Helvetica').fontSize(11).text(prose('home visits', 4));
      pdf.moveDown().text(prose('school records', 3));
    });
    const [heading, first, second] = document.blocks;
    expect(bodyOf(document)).toEqual(['Findings of the review', prose('home visits', 4), prose('school records', 3)]);
    expect(heading?.kind).toBe('heading');
    expect(first?.lines.length).toBeGreaterThan(3);
    expect(first?.lines[0]?.box.x).toBeCloseTo(72, 0);
    expect(second?.page).toBe(1);
    expect(document.styles[heading?.runs[0]?.style ?? -1]?.bold).toBe(true);
    expect(document.title).toBe('Findings of the review');
  });

  it('reads hanging numbers, letters and bullets as markers with their depth', async () => {
    const document = await read((pdf) => {
      set(pdf, 72, 100, ['1.']);
      set(pdf, 100, 100, [
        'The board should publish its plan before the end of the year and',
        'review it every spring.',
      ]);
      set(pdf, 100, 128, ['(a)']);
      set(pdf, 124, 128, ['It should say who is to act and by when, and it should', 'be open to the public.']);
      set(pdf, 100, 156, ['•']);
      set(pdf, 124, 156, ['A short version is to be made for young people.']);
    });
    const items = document.blocks.filter((block) => block.kind === 'list-item');
    expect(items.map((block) => [block.marker?.label, block.marker?.kind])).toEqual([
      ['1.', 'number'],
      ['(a)', 'letter'],
      ['•', 'bullet'],
    ]);
    expect(items.map((block) => document.text.slice(block.contentStart, block.end))[0]).toBe(
      'The board should publish its plan before the end of the year and review it every spring.',
    );
    expect(items[0]?.indent).toBeLessThan(items[1]?.indent ?? 0);
  });

  it('does not take a reference at the beginning of a wrapped line for a marker', async () => {
    const document = await read((pdf) => {
      set(pdf, 72, 100, [
        'The governments should set out in their strategies (see the first report of this inquiry,',
        'Recommendation 4) how decisions are taken. The first plan had been agreed in the autumn of',
        '2010. The board then met each month and took the same view of what had to be done first.',
      ]);
    });
    expect(bodyOf(document)).toHaveLength(1);
    expect(document.blocks[0]?.marker).toBeNull();
  });

  it('keeps a label line apart from the text under it', async () => {
    const document = await read((pdf) => {
      pdf.font('Helvetica-Bold').text('Recommendation 4', 72, 100);
      pdf.font('Helvetica').text('The trust should check each record once a year and say what it found.', 72, 114);
    });
    expect(bodyOf(document)).toEqual([
      'Recommendation 4',
      'The trust should check each record once a year and say what it found.',
    ]);
  });

  it('undoes hyphenation and keeps true hyphens', async () => {
    const document = await read((pdf) => {
      set(pdf, 72, 100, [
        'The safeguarding board and its partners met in spring. A second meeting about safe-',
        'guarding practice was called by the multi-agency group, and later on another multi-',
        'agency meeting followed in the same place with the same people round the table.',
      ]);
    });
    expect(document.text).toContain('about safeguarding practice');
    expect(document.text).toContain('another multi-agency meeting');
  });

  it('joins a paragraph over a page and puts footnotes and page furniture after it', async () => {
    const document = await read((pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(8).text('Invented Safeguarding Board', 72, 30, { lineBreak: false });
        pdf.text(`Page ${page} of 3`, 480, 790, { lineBreak: false, height: 12 });
        pdf.fontSize(11);
        set(pdf, 72, 100, [`On page ${page} the story goes on and the people in it are named, as the family`]);
        set(pdf, 72, 114, [`wished, by letters of their own choice, of which ${page + 4} are used in this part of it`]);
        if (page === 1) set(pdf, 72, 690, ['The last sentence of this page is not at its end and goes on over to the']);
        if (page === 2) set(pdf, 72, 86, ['next page, where it stops.']);
        if (page === 1) {
          pdf.moveTo(72, 715).lineTo(200, 715).stroke();
          pdf.fontSize(8).text('1 An invented note about sources.', 72, 722, { lineBreak: false });
        }
      }
    });
    const block = find(document, 'The last sentence of this page');
    expect(textOf(document, block)).toContain('goes on over to the next page, where it stops.');
    expect([block.page, block.pageEnd]).toEqual([1, 2]);
    expect(document.blocks.filter((one) => one.role === 'header')).toHaveLength(3);
    expect(document.blocks.filter((one) => one.role === 'footer')).toHaveLength(3);
    expect(find(document, 'An invented note').role).toBe('footnote');
    expect(find(document, 'An invented note').start).toBeGreaterThan(block.end);
    expect(document.pages.map((page) => page.label)).toEqual(['1', '2', '3']);
  });

  it('leaves raised reference marks out of the words', async () => {
    const document = await read((pdf) => {
      set(pdf, 72, 100, ['The inquiry knew this from the outset.']);
      const end = 72 + pdf.widthOfString('The inquiry knew this from the outset.');
      pdf.fontSize(6).text('252', end, 98, { lineBreak: false });
      pdf.fontSize(11).text('It said so twice.', end + 14, 100, { lineBreak: false });
    });
    expect(bodyOf(document)).toEqual(['The inquiry knew this from the outset. It said so twice.']);
  });

  it('marks the entries of a contents page', async () => {
    const document = await read((pdf) => {
      pdf.fontSize(16).text('Contents', 72, 72);
      pdf.fontSize(11);
      for (const [index, title] of ['Introduction', 'The family', 'Findings', 'Recommendations'].entries()) {
        set(pdf, 72, 110 + index * 18, [`${title} ........................................ ${index * 4 + 3}`]);
      }
      pdf.addPage().text(prose('the family', 5));
    });
    const entries = document.blocks
      .filter((block) => block.role === 'contents')
      .map((block) => textOf(document, block));
    expect(entries).toHaveLength(5);
    expect(bodyOf(document)).toEqual([prose('the family', 5)]);
  });
});

describe('columns, panels and tables', () => {
  it('reads two columns one after the other under a heading over both', async () => {
    const document = await read((pdf) => {
      pdf.font('Helvetica-Bold').fontSize(16).text('Recommendations to the board', 72, 72, { width: 450 });
      pdf.font('Helvetica').fontSize(10);
      pdf.text(prose('placements', 6), 72, 110, { width: 210 });
      pdf.text(prose('health', 6), 312, 113, { width: 210 });
    });
    expect(bodyOf(document)).toEqual(['Recommendations to the board', prose('placements', 6), prose('health', 6)]);
  });

  it('sets apart what stands in a shaded box', async () => {
    const document = await read((pdf) => {
      pdf.text(prose('visits', 2), 72, 90, { width: 450 });
      pdf.rect(72, 170, 450, 70).fill('#ffe0e8');
      pdf
        .fillColor('black')
        .text('The council should write to every school before the summer.', 84, 190, { width: 420 });
      pdf.text(prose('letters', 2), 72, 270, { width: 450 });
    });
    expect(document.blocks.map((block) => block.panel)).toEqual([null, 0, null]);
    expect(bodyOf(document)[1]).toBe('The council should write to every school before the summer.');
  });

  it('reads a ruled table over two pages as one, with its repeated header row', async () => {
    const columns = [72, 130, 330, 430, 522];
    const row = (pdf: PDFKit.PDFDocument, y: number, cells: readonly string[]): void => {
      for (const [index, cell] of cells.entries()) {
        const left = columns[index] ?? 0;
        const right = columns[index + 1] ?? 0;
        pdf.rect(left, y, right - left, 34).stroke();
        pdf.text(cell, left + 4, y + 5, { width: right - left - 8 });
      }
    };
    const header = ['No.', 'Action', 'Lead', 'Date'];
    const document = await read((pdf) => {
      pdf.fontSize(9);
      for (const page of [0, 1]) {
        if (page > 0) pdf.addPage();
        pdf.font('Helvetica-Bold');
        row(pdf, 100, header);
        pdf.font('Helvetica');
        for (const line of [0, 1]) {
          const number = page * 2 + line + 1;
          row(pdf, 134 + line * 34, [
            `${number}`,
            `Write to each school about topic ${number} and say what is asked of it`,
            'Board',
            'May',
          ]);
        }
      }
    });
    const cells = document.blocks.flatMap((block) =>
      block.cell === null ? [] : [{ ...block.cell, text: textOf(document, block) }],
    );
    expect(new Set(cells.map((cell) => cell.table))).toEqual(new Set([0]));
    expect(cells.filter((cell) => cell.column === 0).map((cell) => [cell.row, cell.text])).toEqual([
      [0, 'No.'],
      [1, '1'],
      [2, '2'],
      [3, 'No.'],
      [4, '3'],
      [5, '4'],
    ]);
    expect(cells.filter((cell) => cell.header).map((cell) => cell.row)).toEqual([0, 0, 0, 0, 3, 3, 3, 3]);
    expect(cells.find((cell) => cell.row === 4 && cell.column === 1)?.text).toBe(
      'Write to each school about topic 3 and say what is asked of it',
    );
  });

  it('reads a page that is turned, and says where its words stand as it is shown', async () => {
    const document = await read((pdf) => {
      pdf.rotate(90, { origin: [0, 0] });
      pdf.text(prose('the turned page', 3), 72, -500, { width: 600 });
    });
    expect(bodyOf(document)).toEqual([prose('the turned page', 3)]);
    const box = document.blocks[0]?.lines[0]?.box;
    expect(box?.height).toBeGreaterThan(box?.width ?? Infinity);
    expect(box?.x).toBeGreaterThan(400);
  });
});

describe('words that do not run or show as others do', () => {
  it('keeps words at the side of a page and hides white words on white paper', async () => {
    const document = await read((pdf) => {
      pdf.text(prose('the main text', 4), 72, 72, { width: 450 });
      pdf.fillColor('white').text('search words nobody sees', 72, 300, { lineBreak: false });
      pdf.rect(72, 340, 300, 40).fill('#203040');
      pdf.fillColor('white').text('White letters on a dark box are seen.', 84, 352, { lineBreak: false });
      pdf.fillColor('black').save();
      pdf.rotate(-90, { origin: [40, 600] });
      pdf.text('Along the margin', 40, 600, { lineBreak: false }).restore();
    });
    expect(find(document, 'search words').role).toBe('hidden');
    expect(find(document, 'White letters').role).toBe('body');
    expect(textOf(document, find(document, 'Along the'))).toBe('Along the margin');
  });
});

describe('files that can not be read', () => {
  it('names what is wrong with each', async () => {
    const whole = await makePdf((pdf) => pdf.text(prose('nothing', 3)));
    const locked = await makePdf((pdf) => pdf.text('secret'), { userPassword: 'x', ownerPassword: 'y' });
    expect(await failureOf(new Uint8Array())).toBe('empty');
    expect(await failureOf(locked)).toBe('encrypted');
    expect(await failureOf(new TextEncoder().encode('<html>no PDF at all</html>'))).toBe('corrupt');
    expect(await failureOf(whole.slice(0, 300))).toBe('corrupt');
    expect(await failureOf(whole, { limits: { ...defaultLimits, bytes: 100 } })).toBe('too-large');
    expect(await failureOf(whole, { limits: { ...defaultLimits, characters: 20 } })).toBe('too-large');
    const pages = await makePdf((pdf) => pdf.addPage().addPage());
    expect(await failureOf(pages, { limits: { ...defaultLimits, pages: 2 } })).toBe('too-large');
    expect(await failureOf(pages)).toBe('no-text-layer');
  });

  it('reads the next file as if nothing had happened', async () => {
    await failureOf(new TextEncoder().encode('%PDF-1.7 and no more'));
    expect(bodyOf(await read((pdf) => pdf.text('Still here.')))).toEqual(['Still here.']);
  });

  it('reports each page as it is read', async () => {
    const done: number[] = [];
    const bytes = await makePdf((pdf) => pdf.text('One page.').addPage().text('Another page.'));
    await readPdf(bytes, source, { ...options, onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([1, 2]);
  });
});

it('items of a list that close with a reference in brackets are parted', async () => {
  const document = await read((pdf) => {
    pdf.text('Rural post offices have closed faster than anybody forecast in the years before, and nobody knows why.');
    const top = pdf.y + 20;
    for (const [at, words] of [
      'We regret the closures of last year, of which nobody was told. (Paragraph 14)',
      'The forecast should be published each year. (Paragraph 15)',
      'The subsidy should be reviewed. (Paragraph 22)',
    ].entries()) {
      pdf.text(`${at + 1}.`, 90, top + at * 13, { lineBreak: false });
      pdf.text(words, 104, top + at * 13, { lineBreak: false });
    }
  });
  expect(bodyOf(document).slice(1)).toEqual([
    '1. We regret the closures of last year, of which nobody was told. (Paragraph 14)',
    '2. The forecast should be published each year. (Paragraph 15)',
    '3. The subsidy should be reviewed. (Paragraph 22)',
  ]);
});
