import {
  type DocumentBlock,
  inventedNotice,
  inventedStatement,
  type ReportDocument,
  setQuotes,
} from './report-document.ts';

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const css = `
  body { margin: 0; font: 1rem/1.6 Georgia, "Times New Roman", serif; color: #1d2226; background: #f3f1ec; }
  header.site { background: #24465c; color: #fff; padding: 1rem 2rem; font-family: Arial, sans-serif; }
  header.site nav a { color: #dbe7ee; margin-right: 1.2rem; font-size: .9rem; }
  main { max-width: 46rem; margin: 2rem auto; padding: 2rem 2.5rem; background: #fff; }
  h1 { font-size: 1.9rem; line-height: 1.25; } h2 { margin-top: 2.4rem; font-size: 1.35rem; color: #24465c; } h3 { font-size: 1.08rem; }
  .invented { border-left: .3rem solid #a3672b; padding: .3rem 1rem; background: #fbf6ee; font-style: italic; }
  table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { border: 1px solid #b9c2c8; padding: .4rem .6rem; text-align: left; vertical-align: top; }
  aside { background: #eef3f6; padding: .8rem 1.2rem; } footer { max-width: 46rem; margin: 0 auto 3rem; font: .85rem/1.5 Arial, sans-serif; color: #555; }
  ol > li { margin-bottom: .8rem; }
`;

interface Writer {
  readonly lines: string[];
  openList: string | null;
  readonly notes: string[];
}

function closeList(writer: Writer): void {
  if (writer.openList !== null) writer.lines.push(writer.openList === 'bullet' ? '</ul>' : '</ol>');
  writer.openList = null;
}

function writeBlock(block: DocumentBlock, writer: Writer, report: ReportDocument): void {
  const text = (value: string): string => escapeText(setQuotes(value, report.style));
  const { lines } = writer;
  if (block.type !== 'recommendation' || (block.placing !== 'automatic' && block.placing !== 'bullet'))
    closeList(writer);
  switch (block.type) {
    case 'heading':
      lines.push(`<h${block.level + 1} id="${slug(block.text)}">${text(block.text)}</h${block.level + 1}>`);
      return;
    case 'paragraph': {
      let note = '';
      if (block.footnote !== undefined) {
        writer.notes.push(text(block.footnote));
        note = `<sup><a href="#note-${writer.notes.length}">${writer.notes.length}</a></sup>`;
      }
      lines.push(`<p>${block.number === undefined ? '' : `${block.number} `}${text(block.text)}${note}</p>`);
      return;
    }
    case 'bullets':
      lines.push('<ul>', ...block.items.map((item) => `<li>${text(item)}</li>`), '</ul>');
      return;
    case 'quotation':
      lines.push(`<blockquote><p>${text(block.text)}</p></blockquote>`);
      return;
    case 'panel':
      lines.push(
        `<aside><p><strong>${text(block.title)}</strong></p>`,
        ...block.paragraphs.map((item) => `<p>${text(item)}</p>`),
        '</aside>',
      );
      return;
    case 'contents':
      lines.push('<nav aria-label="On this page"><p><strong>On this page</strong></p><ul>');
      for (const other of report.blocks) {
        if (other.type === 'heading' && other.level === 1)
          lines.push(`<li><a href="#${slug(other.text)}">${text(other.text)}</a></li>`);
      }
      lines.push('</ul></nav>');
      return;
    case 'page-break':
    case 'columns':
      return;
    case 'table':
      lines.push(
        '<table><thead><tr>',
        ...block.header.map((cell) => `<th scope="col">${text(cell)}</th>`),
        '</tr></thead><tbody>',
      );
      for (const row of block.rows) {
        lines.push(
          row.length === 1
            ? `<tr><th colspan="${block.header.length}">${text(row[0] ?? '')}</th></tr>`
            : `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
        );
      }
      lines.push('</tbody></table>');
      return;
    case 'recommendation': {
      const parts =
        block.parts.length === 0
          ? ''
          : `<ol type="a">${block.parts.map((part) => `<li>${text(part.text)}</li>`).join('')}</ol>`;
      if (block.placing === 'automatic' || block.placing === 'bullet') {
        const list = block.placing === 'bullet' ? 'bullet' : block.list;
        if (writer.openList !== list) {
          closeList(writer);
          lines.push(list === 'bullet' ? '<ul>' : '<ol>');
          writer.openList = list;
        }
        lines.push(`<li>${text(block.text)}${parts}</li>`);
        return;
      }
      if (block.placing === 'own-line')
        lines.push(`<h4>${text(block.label)}</h4>`, `<p>${text(block.text)}</p>${parts}`);
      else if (block.placing === 'inline')
        lines.push(`<p><strong>${text(block.label)}</strong> ${text(block.text)}</p>${parts}`);
      else lines.push(`<p>${text(block.text)}</p>${parts}`);
    }
  }
}

/** Sets a report as a page of a board's web site, with the site's own head, navigation and foot around it. */
export function renderHtml(report: ReportDocument): Uint8Array {
  const writer: Writer = { lines: [], openList: null, notes: [] };
  const text = (value: string): string => escapeText(setQuotes(value, report.style));
  for (const block of report.blocks) writeBlock(block, writer, report);
  closeList(writer);
  const notes = writer.notes.map((note, index) => `<li id="note-${index + 1}">${note}</li>`);
  const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(report.title)} | ${text(report.publisher)}</title>
<meta name="description" content="${text(inventedNotice)}">
<meta name="dcterms.created" content="${report.date}">
<style>${css}</style>
</head>
<body>
<header class="site"><p><strong>${text(report.publisher)}</strong></p><nav aria-label="Site"><a href="/">Home</a><a href="/procedures">Procedures</a><a href="/training">Training</a><a href="/recommendations">Our recommendations</a><a href="/contact">Contact us</a></nav></header>
<main>
<h1>${text(report.title)}</h1>
<p>${text(report.subtitle)}</p>
<p>${text(report.dateLine)}</p>
<p class="invented">${text(inventedStatement)}</p>
${writer.lines.join('\n')}
${notes.length > 0 ? `<section><h2>Notes</h2><ol>${notes.join('')}</ol></section>` : ''}
</main>
<footer><p>${text(inventedNotice)}</p><p>Published by ${text(report.publisher)}</p></footer>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}
