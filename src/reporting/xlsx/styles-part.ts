import { element } from '../figure/svg.ts';
import { writePart } from '../office/xml-part.ts';

/** The look of a cell; its place in the list is its number in the file. */
const looks = [
  'plain',
  'words',
  'printed',
  'strong',
  'whole',
  'decimal',
  'percent',
  'number',
  'date',
  'title',
  'note',
  'head',
  'head-number',
  'head-turned',
  'group',
  'link',
  'words-quoted',
  'printed-quoted',
  'total-words',
  'total-whole',
  'total-decimal',
  'total-percent',
  'total-number',
] as const;

export type Look = (typeof looks)[number];

/** Number of a look in the file. */
export const styleOf = (look: Look): number => looks.indexOf(look);

const font = (size: number, ...marks: readonly string[]): string =>
  element(
    'font',
    {},
    ...marks.filter((mark) => mark !== 'serif' && !mark.startsWith('<color')),
    element('sz', { val: size }),
    ...marks.filter((mark) => mark.startsWith('<color')),
    element('name', { val: marks.includes('serif') ? 'Cambria' : 'Arial' }),
    element('family', { val: marks.includes('serif') ? 1 : 2 }),
  );
const colour = (rgb: string): string => element('color', { rgb: `FF${rgb}` });
const bold = '<b/>';

const fonts = {
  sans: font(10, colour('1D1C1A')),
  serif: font(10.5, 'serif', colour('1D1C1A')),
  bold: font(10, bold, colour('1D1C1A')),
  title: font(14, bold, colour('1D1C1A')),
  note: font(9, colour('5B5852')),
  link: font(10, '<u/>', colour('14566F')),
} as const;
type FontName = keyof typeof fonts;
const fontNames = Object.keys(fonts) as FontName[];

const fills = [
  element('fill', {}, element('patternFill', { patternType: 'none' })),
  element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: 'FFE6EEF1' }),
      element('bgColor', { indexed: 64 }),
    ),
  ),
];

const edge = (name: string): string => element(name, { style: 'thin' }, element('color', { rgb: 'FF8A867E' }));
const borders = [
  element('border', {}, '<left/>', '<right/>', '<top/>', '<bottom/>', '<diagonal/>'),
  element('border', {}, '<left/>', '<right/>', '<top/>', edge('bottom'), '<diagonal/>'),
  element('border', {}, '<left/>', '<right/>', edge('top'), '<bottom/>', '<diagonal/>'),
];

/** Numbers of formats: those below 164 are Excel's own. */
const formats = { general: 0, plain: 1, whole: 3, percent: 9, decimal: 164, date: 165 } as const;

interface Recipe {
  readonly font: FontName;
  readonly format?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly quoted?: boolean;
  readonly alignment?: Readonly<Record<string, string | number>>;
}

const wrapped = { vertical: 'top', wrapText: 1 } as const;
const top = { vertical: 'top' } as const;
const head = { font: 'bold', fill: 2, border: 1 } as const;
const total = { font: 'bold', border: 2 } as const;

const recipes: Readonly<Record<Look, Recipe>> = {
  plain: { font: 'sans' },
  words: { font: 'sans', alignment: wrapped },
  printed: { font: 'serif', alignment: wrapped },
  strong: { font: 'bold', alignment: wrapped },
  whole: { font: 'sans', format: formats.whole, alignment: top },
  decimal: { font: 'sans', format: formats.decimal, alignment: top },
  percent: { font: 'sans', format: formats.percent, alignment: top },
  number: { font: 'sans', format: formats.general, alignment: top },
  date: { font: 'sans', format: formats.date, alignment: { ...top, horizontal: 'left' } },
  title: { font: 'title', alignment: { vertical: 'center' } },
  note: { font: 'note', alignment: wrapped },
  head: { ...head, alignment: { vertical: 'bottom', wrapText: 1 } },
  'head-number': { ...head, alignment: { horizontal: 'right', vertical: 'bottom', wrapText: 1 } },
  'head-turned': { ...head, alignment: { horizontal: 'center', vertical: 'bottom', textRotation: 90, wrapText: 1 } },
  group: { font: 'bold', alignment: { vertical: 'bottom' } },
  link: { font: 'link', alignment: wrapped },
  'words-quoted': { font: 'sans', quoted: true, alignment: wrapped },
  'printed-quoted': { font: 'serif', quoted: true, alignment: wrapped },
  'total-words': { ...total, alignment: wrapped },
  'total-whole': { ...total, format: formats.whole },
  'total-decimal': { ...total, format: formats.decimal },
  'total-percent': { ...total, format: formats.percent },
  'total-number': { ...total, format: formats.general },
};

function writeRecipe({ font: name, format = 0, fill = 0, border = 0, quoted, alignment }: Recipe): string {
  const attributes = {
    numFmtId: format,
    fontId: fontNames.indexOf(name),
    fillId: fill,
    borderId: border,
    xfId: 0,
    ...(quoted === true ? { quotePrefix: 1 } : {}),
    applyNumberFormat: format === 0 ? 0 : 1,
    applyFont: 1,
    applyFill: fill === 0 ? 0 : 1,
    applyBorder: border === 0 ? 0 : 1,
    applyAlignment: alignment === undefined ? 0 : 1,
  };
  return alignment === undefined
    ? element('xf', attributes)
    : element('xf', attributes, element('alignment', alignment));
}

const list = (name: string, items: readonly string[]): string => element(name, { count: items.length }, ...items);

/** `xl/styles.xml`: the two voices, heads, numbers, dates, totals. */
export function writeStyles(): string {
  return writePart(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    list('numFmts', [
      element('numFmt', { numFmtId: formats.decimal, formatCode: '#,##0.0' }),
      element('numFmt', { numFmtId: formats.date, formatCode: 'd mmmm yyyy' }),
    ]),
    list('fonts', Object.values(fonts)),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list(
      'cellXfs',
      looks.map((look) => writeRecipe(recipes[look])),
    ),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
}
