import type { FigureBlock } from '../document/report-document.ts';
import { layOnPaper, paperMargin, writePaperSvg } from '../figure/paper-drawing.ts';
import { element } from '../figure/svg.ts';
import { cleanWords } from '../office/xml-part.ts';
import { addUnder, writeCaption } from './caption.ts';
import { textWidth } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import type { WordDocument } from './word-document.ts';

/** English Metric Units in a twentieth of a point. */
const unitsInTwip = 635;
/** A figure and its caption share a page. */
const tallest = 12_200;

const pictureSpace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

function drawInline(picture: {
  id: number;
  description: string;
  title: string;
  width: number;
  height: number;
}): string {
  const { id, width, height } = picture;
  const size = { cx: Math.round(width * unitsInTwip), cy: Math.round(height * unitsInTwip) };
  const name = `Figure ${id}`;
  const vector = element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': `rIdSvg${id}`,
      }),
    ),
  );
  const shown = element(
    'pic:pic',
    { 'xmlns:pic': pictureSpace },
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id, name }), '<pic:cNvPicPr/>'),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': `rIdPng${id}` }, vector),
      element('a:stretch', {}, '<a:fillRect/>'),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
    ),
  );
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', size),
        element('wp:docPr', { id, name, descr: cleanWords(picture.description), title: cleanWords(picture.title) }),
        element(
          'wp:cNvGraphicFramePr',
          {},
          element('a:graphicFrameLocks', {
            'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
            noChangeAspect: 1,
          }),
        ),
        element(
          'a:graphic',
          { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
          element('a:graphicData', { uri: pictureSpace }, shown),
        ),
      ),
    ),
  );
}

/** Adds a figure as a vector with a picture for programs without SVG, its caption below, and words for those who don't see it. */
export function addFigure(document: WordDocument, block: FigureBlock, png: Uint8Array): void {
  const drawing = layOnPaper(block.paper ?? block.wide);
  document.pictures.push({ name: block.id, svg: writePaperSvg(drawing), png });
  const scale = Math.min(
    textWidth.upright / (drawing.width + 2 * paperMargin),
    tallest / (drawing.height + 2 * paperMargin),
    15.4,
  );
  const inline = drawInline({
    id: document.pictures.length,
    title: block.title,
    description: block.description ?? block.title,
    width: (drawing.width + 2 * paperMargin) * scale,
    height: (drawing.height + 2 * paperMargin) * scale,
  });
  document.add(writeParagraph('Figure', inline, { keepNext: true }), 'upright');
  const more = block.note !== '' || block.reading !== undefined;
  document.add(writeCaption(document, 'Figure', block, more), 'upright');
  addUnder(document, block, { orientation: 'upright' });
}
