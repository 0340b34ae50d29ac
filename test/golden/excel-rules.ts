import { excelMany, excelOrder } from './excel-order.ts';
import { findAll, findDisorder, openParts, type PartElement } from './office-parts.ts';
import { findPackageFaults, findRepeated } from './package-rules.ts';

/** What Excel holds at most. */
const most = { row: 1_048_576, column: 16_384, characters: 32_767, height: 409.5, width: 255, heading: 255 } as const;

const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(reference: string): Place | null {
  const [, column = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const place = { column: numberOf(column), row: Number(row) };
  return column === '' || place.row < 1 || place.row > most.row || place.column > most.column ? null : place;
}

function rangeOf(reference: string): { from: Place; to: Place } | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === null || to === null || from.row > to.row || from.column > to.column ? null : { from, to };
}

function findWrongContent({ name, children }: PartElement): string[] {
  const own = children.flatMap((child, index) => [
    ...((excelOrder[name] ?? []).includes(child.name) ? [] : [`${name}: ${child.name} may not stand here`]),
    ...(children.slice(0, index).some((earlier) => earlier.name === child.name) && !excelMany.has(child.name)
      ? [`${name}: a second ${child.name}`]
      : []),
  ]);
  return [...own, ...children.flatMap(findWrongContent)];
}

function findWrongCells(root: PartElement, strings: number, looks: number): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const row of findAll(root, 'row')) {
    const number = Number(row.attributes.r);
    if (!Number.isInteger(number) || number <= last || number > most.row) faults.push(`row ${row.attributes.r}`);
    if (!(Number(row.attributes.ht ?? 1) > 0 && Number(row.attributes.ht ?? 1) <= most.height))
      faults.push(`row ${number} is ${row.attributes.ht} high`);
    last = number;
    let before = 0;
    for (const { attributes, children } of row.children) {
      const place = placeOf(attributes.r ?? '');
      const value = children[0]?.text ?? '';
      if (place === null || place.row !== number || place.column <= before) faults.push(`cell ${attributes.r}`);
      before = place?.column ?? before;
      if (!(Number(attributes.s) < looks)) faults.push(`cell ${attributes.r} has look ${attributes.s}`);
      if (attributes.t === 's' ? !(/^\d+$/.test(value) && Number(value) < strings) : !Number.isFinite(Number(value)))
        faults.push(`cell ${attributes.r} holds ${value}`);
      if (attributes.t === undefined && value === '' && children.length > 0)
        faults.push(`cell ${attributes.r} is empty`);
    }
  }
  return faults;
}

function findWrongRanges(root: PartElement): string[] {
  const faults: string[] = [];
  const merged = findAll(root, 'mergeCell').map(({ attributes }) => ({
    ref: attributes.ref ?? '',
    at: rangeOf(attributes.ref ?? ''),
  }));
  for (const [index, { ref, at }] of merged.entries()) {
    if (at === null || (at.from.row === at.to.row && at.from.column === at.to.column)) faults.push(`merged ${ref}`);
    const meets = merged
      .slice(0, index)
      .some(
        (other) =>
          at !== null &&
          other.at !== null &&
          at.from.row <= other.at.to.row &&
          other.at.from.row <= at.to.row &&
          at.from.column <= other.at.to.column &&
          other.at.from.column <= at.to.column,
      );
    if (meets) faults.push(`${ref} is merged twice`);
  }
  const references = [
    ...findAll(root, 'autoFilter').map(({ attributes }) => attributes.ref ?? ''),
    ...findAll(root, 'hyperlink').map(({ attributes }) => attributes.ref ?? ''),
    ...findAll(root, 'conditionalFormatting').map(({ attributes }) => attributes.sqref ?? ''),
    ...findAll(root, 'selection').map(({ attributes }) => attributes.sqref ?? ''),
  ];
  for (const reference of references) if (rangeOf(reference) === null) faults.push(`the range “${reference}”`);
  let end = 0;
  for (const { attributes } of findAll(root, 'col')) {
    const [min, max, width] = [Number(attributes.min), Number(attributes.max), Number(attributes.width)];
    if (!(min > end && max >= min && max <= most.column && width >= 0 && width <= most.width))
      faults.push(`column ${attributes.min} to ${attributes.max}, ${attributes.width} wide`);
    end = max;
  }
  for (const foot of [...findAll(root, 'oddFooter'), ...findAll(root, 'oddHeader')])
    if (foot.text.length > most.heading) faults.push('a running head is too long');
  for (const { attributes } of findAll(root, 'hyperlink'))
    if ((attributes.display ?? '').length > most.heading) faults.push('the words of a link are too long');
  return faults;
}

function findWrongStyles(root: PartElement): string[] {
  const faults: string[] = [];
  const many = (name: string): number => findAll(root, name)[0]?.children.length ?? 0;
  for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])
    if (Number(findAll(root, name)[0]?.attributes.count) !== many(name)) faults.push(`${name} are not as many as said`);
  const formats = new Set(findAll(root, 'numFmt').map(({ attributes }) => Number(attributes.numFmtId)));
  for (const format of formats) if (format < 164) faults.push(`format ${format} is Excel’s own`);
  for (const { attributes } of findAll(root, 'xf')) {
    const format = Number(attributes.numFmtId);
    const known =
      Number(attributes.fontId) < many('fonts') &&
      Number(attributes.fillId) < many('fills') &&
      Number(attributes.borderId) < many('borders') &&
      Number(attributes.xfId ?? 0) < many('cellStyleXfs') &&
      (format < 164 || formats.has(format));
    if (!known) faults.push(`a look refers to what is not there: ${JSON.stringify(attributes)}`);
  }
  return faults;
}

function findWrongNames(book: PartElement): string[] {
  const faults: string[] = [];
  const sheets = findAll(book, 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map(({ name = '' }) => name);
  for (const twice of findRepeated([...names, 'History'])) faults.push(`two sheets are called ${twice}`);
  for (const twice of findRepeated(sheets.map(({ sheetId = '' }) => sheetId))) faults.push(`sheet id ${twice} twice`);
  for (const name of names) if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) faults.push(`a sheet called ${name}`);
  const defined = findAll(book, 'definedName').map(
    ({ attributes, text }) => ({ ...attributes, text }) as Record<string, string>,
  );
  for (const twice of findRepeated(defined.map(({ name, localSheetId }) => `${name} of sheet ${localSheetId}`)))
    faults.push(`${twice} twice`);
  for (const { name, localSheetId, text = '' } of defined) {
    const [, sheet = '', range = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(text) ?? [];
    const rows = /^\$(\d+):\$(\d+)$/.test(range);
    if (names[Number(localSheetId)] !== sheet.replaceAll("''", "'") || (!rows && rangeOf(range) === null))
      faults.push(`${name} means ${text}`);
  }
  return faults;
}

/**
 * What would make Excel call a workbook corrupt or mend it, a line each: faults of the package, elements where the standard
 * has none or in another order, cells out of place or of no look, ranges that meet or are none, names that Excel forbids.
 */
export function findExcelFaults(file: Uint8Array): string[] {
  const { names, part } = openParts(file);
  const styles = part('xl/styles.xml');
  const book = part('xl/workbook.xml');
  const shared = part('xl/sharedStrings.xml');
  const strings = findAll(shared, 'si');
  const looks = findAll(styles, 'cellXfs')[0]?.children.length ?? 0;
  const sheets = new Set(findAll(book, 'sheet').map(({ attributes }) => attributes.name ?? ''));
  const faults = [...findPackageFaults(file), ...findWrongStyles(styles), ...findWrongNames(book)];
  let used = 0;
  for (const name of names.filter((found) => found.startsWith('xl/') && found.endsWith('.xml'))) {
    const root = part(name);
    const said = [
      ...findDisorder(root, excelOrder).filter((fault) => fault.includes(' after ')),
      ...findWrongContent(root),
    ];
    if (root.name === 'worksheet') {
      said.push(...findWrongCells(root, strings.length, looks), ...findWrongRanges(root));
      used += findAll(root, 'c').filter(({ attributes }) => attributes.t === 's').length;
      for (const { attributes } of findAll(root, 'hyperlink')) {
        const [, sheet = ''] = /^'((?:[^']|'')+)'!A1$/.exec(attributes.location ?? '') ?? [];
        if (!sheets.has(sheet.replaceAll("''", "'"))) said.push(`a link to ${attributes.location}`);
      }
    }
    faults.push(...said.map((fault) => `${name}: ${fault}`));
  }
  if (Number(shared.attributes.count) !== used) faults.push(`${shared.attributes.count} strings used, not ${used}`);
  if (Number(shared.attributes.uniqueCount) !== strings.length) faults.push('strings are not as many as said');
  for (const item of strings) {
    const words = (findAll(item, 't')[0]?.text ?? '').replaceAll('_x005F_', '_');
    if (words.length > most.characters) faults.push(`a cell of ${words.length} characters`);
  }
  return faults;
}
