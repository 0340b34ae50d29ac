import type { Paragraph } from './paragraph.ts';

/** The title as the first page sets it: its largest type; '' when nothing there is larger than the text. */
export function titleOf(paragraphs: readonly Paragraph[], bodySize: number): string {
  const first = paragraphs.filter(
    (paragraph) => paragraph.role === 'body' && paragraph.cell === null && paragraph.lines[0]?.page === 1,
  );
  let size = bodySize * 1.15;
  for (const paragraph of first) {
    const line = paragraph.lines[0];
    if (line !== undefined && /\p{L}{3}/u.test(line.text)) size = Math.max(size, line.row.size);
  }
  const largest = first
    .flatMap((paragraph) => paragraph.lines)
    .filter((line) => {
      return line.row.size > size * 0.96 && line.row.size < size * 1.04;
    });
  const title = largest.map((line) => line.text).join(' ');
  return /\p{L}{3}/u.test(title) ? cleanTitle(title).slice(0, 300) : '';
}

/** A title of the metadata without what programs put round it ("Microsoft Word - final.doc", " - GOV.UK"). */
export function cleanTitle(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u00ad]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^Microsoft (?:Word|PowerPoint|Excel) - /i, '')
    .replace(/\.(?:docx?|pdf|indd|pptx?|odt|rtf)$/i, '')
    .replace(/ [-–|] GOV\.UK$/, '')
    .trim();
  return /^(?:untitled|powerpoint presentation|document\d*|title)$/i.test(plain) ? '' : plain;
}
