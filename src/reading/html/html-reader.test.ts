import { describe, expect, it } from 'vitest';
import { inventedHtml } from '../../../test/fixtures/reading/invented-texts.ts';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';

const page = (body: string, head = ''): Promise<Awaited<ReturnType<typeof read>>> =>
  read(`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`, 'a.html');
const markersOf = async (body: string, head = ''): Promise<(string | undefined)[]> =>
  (await page(body, head)).blocks.map((block) => block.marker?.label);

describe('web pages', () => {
  it('read as a reader at a desk sees them', async () => {
    const document = await read(inventedHtml, 'review.html');
    expect(document.title).toBe('Invented Review: Child Q');
    expect(texts(document, 'header')).toEqual(['An invented board']);
    expect(texts(document, 'footer')).toEqual(['Not real']);
    expect(texts(document, 'contents')).toEqual(['• Findings', '• Recommendations']);
    expect(texts(document, 'hidden')).toEqual(['Hidden words']);
    expect(texts(document, 'caption')).toEqual(['Actions']);
    expect(texts(document, 'footnote')).toEqual(['By its author.']);
    expect(grid(document)).toEqual([
      '0,0 H Ref',
      '0,1 H Action',
      '0,2 H Lead',
      '1,0 r2 R1',
      '1,1 Print it',
      '1,2 Office',
      '2,1 c2 Send it out',
    ]);
    expect(texts(document).filter((text) => !/^(?:Ref|Action|Lead|R1|Print|Office|Send)/.test(text))).toEqual([
      'Invented Review: Child Q',
      '1. Findings',
      'The clinic & the school each held half.',
      '2. Recommendations',
      'Recommendation 1: The Board should agree one form.',
      '○ for visits; and',
      '○ for calls.',
      'Recommendation 2: The school should name a lead.',
      'A diary is not a conversation.',
      'c. third letter',
      'i. ninth',
    ]);
    expect(document.blocks.filter((block) => block.panel !== null)).toHaveLength(1);
  });

  it('number lists by start, value, reversed and type', async () => {
    expect(await markersOf('<ol start="5"><li>a<li value="9">b<li>c</ol>')).toEqual(['5.', '9.', '10.']);
    expect(await markersOf('<ol reversed><li>a<li>b<li>c</ol>')).toEqual(['3.', '2.', '1.']);
    expect(await markersOf('<ol type="i"><li>a<li>b</ol><ol type="A"><li>c</ol>')).toEqual(['i.', 'ii.', 'A.']);
    expect(await markersOf('<ol style="list-style-type:lower-alpha"><li>a</ol>')).toEqual(['a.']);
    expect(await markersOf('<ul style="list-style:none"><li>4. typed<li>bare</ul>')).toEqual(['4.', undefined]);
    expect(await markersOf('<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>')).toEqual(['•', '○', '▪']);
  });

  it('print nested counters, counters of headings, and markers that rules make', async () => {
    const nested =
      '<style>ol{counter-reset:i;list-style:none}li::before{counter-increment:i;content:counters(i,".") " "}</style>';
    expect(await markersOf('<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>', nested)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
    ]);
    const headings =
      '<style>body{counter-reset:h}h2{counter-increment:h;counter-reset:s}h3{counter-increment:s}h2::before{content:counter(h,upper-roman) ". "}h3::before{content:counter(h) "." counter(s)}</style>';
    expect(await markersOf('<h2>A</h2><h3>a</h3><h3>b</h3><h2>B</h2><h3>c</h3>', headings)).toEqual([
      'I.',
      '1.1',
      '1.2',
      'II.',
      '2.1',
    ]);
    const marker = '<style>li{counter-increment:r}li::marker{content:"R" counter(r) ": "}</style>';
    const document = await page('<ol><li>one</li><li>two</li></ol>', marker);
    expect(document.text).toBe('R1: one\nR2: two');
    expect(document.blocks[0]?.marker?.kind).toBe('labelled');
  });

  it('set aside what is not displayed, menus, trails and cookie notices', async () => {
    const document = await page(
      '<noscript>no script</noscript><template>a template</template><script>var x = "code"</script><p hidden>hidden</p>' +
        '<p aria-hidden="true">aria</p><p style="visibility:hidden">invisible</p><p class="gone">by rule</p><p class="print">on paper</p>' +
        '<nav><a href="/a">Home</a> <a href="/b">News</a></nav><div class="breadcrumbs">You are here</div>' +
        '<div id="cookie-banner">We use cookies</div><span class="visually-hidden">For readers aloud</span>' +
        '<p>Seen</p><details><summary>More</summary><p>Opened</p></details>',
      '<style>.gone{display:none}@media print{.print{display:none}}</style>',
    );
    expect(texts(document)).toEqual(['on paper', 'Seen', 'More', 'Opened']);
    expect(document.text).not.toContain('code');
    expect(texts(document, 'hidden')).toEqual([
      'no script',
      'a template',
      'hidden',
      'aria',
      'invisible',
      'by rule',
      'Home News',
      'You are here',
      'We use cookies',
      'For readers aloud',
    ]);
  });

  it('tell bold, italics and size, by elements and by rules', async () => {
    const document = await page(
      '<p>a <strong>b</strong> <em>c</em> <span class="x">d</span> <b style="font-weight:normal">e</b></p>',
      '<style>.x{font-weight:700;font-size:20px}</style>',
    );
    const runs = document.blocks[0]?.runs.map((run) => {
      const style = document.styles[run.style];
      return `${document.text.slice(run.start, run.end).trim()} ${style?.bold ? 'bold' : ''}${style?.italic ? 'italic' : ''} ${style?.size}`;
    });
    expect(runs).toEqual(['a  12', 'b bold 12', '  12', 'c italic 12', '  12', 'd bold 15', 'e  12']);
  });

  it('indent quotations and break items at line breaks', async () => {
    const document = await page(
      '<p>Said:</p><blockquote><p>Nobody asked.</p></blockquote><p>It should:<br>(a) plan;<br>(b) act</p>',
    );
    expect(document.blocks.map((block) => [block.indent, document.text.slice(block.start, block.end)])).toEqual([
      [0, 'Said:'],
      [30, 'Nobody asked.'],
      [0, 'It should:'],
      [0, '(a) plan;'],
      [0, '(b) act'],
    ]);
  });

  it('see boxes as panels but not the frame of the whole page', async () => {
    const document = await page(
      '<div class="page"><h1>Title</h1><div class="box"><h3>Learning</h3><p>One.</p></div><p>Two.</p></div>',
      '<style>.page{background:#eee}.box{border:1px solid #999}</style>',
    );
    expect(document.blocks.map((block) => block.panel)).toEqual([null, 0, 0, null]);
  });

  it('take the encoding from the mark, the page, or the bytes', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff<html><body><p>caf\u00e9</p></body></html>', 'utf16le'));
    expect((await read(utf16, 'a.html')).text).toBe('café');
    const latin = new Uint8Array(
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>caf\u00e9 \x93so\x94</p></body></html>',
        'latin1',
      ),
    );
    expect((await read(latin, 'a.html')).text).toBe('café “so”');
  });

  it('use a table for layout as flow, and keep items of a list in a cell apart', async () => {
    const layout = await page('<table role="presentation"><tr><td><p>One.</p></td><td><p>Two.</p></td></tr></table>');
    expect(layout.blocks.map((block) => block.cell)).toEqual([null, null]);
    const data = await page(
      '<table><tr><th>Ref</th><th>Do</th></tr><tr><td>1</td><td><ul><li>a</li><li>b</li></ul></td></tr></table>',
    );
    expect(grid(data)).toEqual(['0,0 H Ref', '0,1 H Do', '1,0 1', '1,1 • a', '1,1 • b']);
  });
});
