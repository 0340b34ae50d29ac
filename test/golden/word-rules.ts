import { findAll, findDisorder, openParts, type PartElement } from './office-parts.ts';
import { findPackageFaults, findRepeated } from './package-rules.ts';
import { wordMany, wordMixed, wordOrder } from './word-order.ts';

const whole = /^-?\d+$/;
const counts = /^\d+$/;
const hex = /^(?:auto|[0-9A-F]{6})$/;

/** What the value of an attribute must look like, by "element attribute" or by the attribute alone. */
const values: Readonly<Record<string, RegExp>> = {
  'w:w': whole,
  'w:h': counts,
  'w:id': whole,
  'w:pos': whole,
  'w:before': counts,
  'w:after': counts,
  'w:line': counts,
  'w:left': whole,
  'w:right': whole,
  'w:top': whole,
  'w:bottom': whole,
  'w:hanging': counts,
  'w:header': counts,
  'w:footer': counts,
  'w:gutter': counts,
  'w:fill': hex,
  'w:color': hex,
  'w:type': /^[a-zA-Z]+$/,
  'w:sz w:val': counts,
  'w:szCs w:val': counts,
  'w:color w:val': hex,
  'w:gridSpan w:val': /^[1-9]\d*$/,
  'w:numId w:val': counts,
  'w:ilvl w:val': /^[0-8]$/,
  'w:outlineLvl w:val': /^[0-9]$/,
  'w:uiPriority w:val': counts,
  'w:trHeight w:val': counts,
  'w:trHeight w:hRule': /^(?:atLeast|exact|auto)$/,
  'w:textDirection w:val': /^(?:btLr|lrTb|tbRl)$/,
  'w:vAlign w:val': /^(?:top|center|bottom)$/,
  'w:jc w:val': /^(?:left|center|right|both)$/,
  'w:shd w:val': /^clear$/,
  'w:fldChar w:fldCharType': /^(?:begin|separate|end)$/,
  'w:tab w:val': /^(?:left|right|center|clear)$/,
  'w:pgSz w:orient': /^(?:landscape|portrait)$/,
  'w:bookmarkStart w:name': /^[A-Za-z_]\w{0,39}$/,
  'w:tblLook w:val': /^[0-9A-F]{4}$/,
  'wp:extent cx': /^[1-9]\d*$/,
  'wp:extent cy': /^[1-9]\d*$/,
  'wp:docPr id': /^[1-9]\d*$/,
  'a:ext cx': /^[1-9]\d*$/,
  'a:ext cy': /^[1-9]\d*$/,
};

function findWrongContent(element: PartElement): string[] {
  const { name, children, attributes, text } = element;
  const faults: string[] = [];
  const mixed = wordMixed[name];
  const may = mixed === undefined ? (wordOrder[name] ?? []) : mixed.rest;
  for (const [index, child] of children.entries()) {
    const leads = mixed?.first === child.name && index === 0;
    if (!leads && !may.includes(child.name)) faults.push(`${name}: ${child.name} may not stand here`);
    const again = mixed === undefined && children.slice(0, index).some((earlier) => earlier.name === child.name);
    if (again && !wordMany.has(child.name)) faults.push(`${name}: a second ${child.name}`);
  }
  if (text.trim() !== '' && name !== 'w:t' && name !== 'w:instrText') faults.push(`${name}: bare words`);
  for (const [attribute, value] of Object.entries(attributes)) {
    const looks = values[`${name} ${attribute}`] ?? values[attribute];
    if (looks !== undefined && !looks.test(value)) faults.push(`${name}: ${attribute} is “${value}”`);
  }
  return [...faults, ...children.flatMap(findWrongContent)];
}

function findWrongTables(root: PartElement): string[] {
  return findAll(root, 'w:tbl').flatMap((table) => {
    const columns = findAll(table, 'w:gridCol').length;
    return findAll(table, 'w:tr').flatMap((row, index) => {
      const cells = row.children.filter(({ name }) => name === 'w:tc');
      const across = cells.reduce(
        (sum, cell) => sum + Number(findAll(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
        0,
      );
      return [
        ...(across === columns && cells.length > 0 ? [] : [`row ${index + 1} has ${across} of ${columns} columns`]),
        ...(cells.every((cell) => cell.children.at(-1)?.name === 'w:p')
          ? []
          : [`a cell of row ${index + 1} ends in no paragraph`]),
      ];
    });
  });
}

/** Two tables without a paragraph between them become one in Word, and a story that ends in a table is mended by it. */
function findTouchingTables(root: PartElement): string[] {
  const body = root.name === 'w:document' ? (root.children[0] ?? root) : root;
  return body.children.flatMap(({ name }, index) => {
    const next = body.children[index + 1]?.name;
    return name === 'w:tbl' && next !== 'w:p' ? [`a table before ${next ?? 'the end'}`] : [];
  });
}

function findOpenFields(root: PartElement): string[] {
  const stages: string[] = [];
  for (const mark of findAll(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])) {
    if (mark === 'begin') stages.push('begin');
    else if (mark === 'separate' && stages.at(-1) === 'begin') stages[stages.length - 1] = 'separate';
    else if (mark === 'end' && stages.pop() !== undefined) continue;
    else return [`a field has ${mark} out of turn`];
  }
  return stages.length === 0 ? [] : ['a field does not end'];
}

const valuesOf = (root: PartElement, name: string, attribute = 'w:val'): string[] =>
  findAll(root, name).map(({ attributes }) => attributes[attribute] ?? '');

/**
 * What would make Word call a document corrupt or mend it, a line each: faults of the package, elements where the standard
 * has none or in another order, values that are no number, ids that stand twice or mean nothing, rows of uneven length.
 */
export function findWordFaults(file: Uint8Array): string[] {
  const { names, part } = openParts(file);
  const faults = findPackageFaults(file);
  const styles = part('word/styles.xml');
  const kinds = new Map(
    findAll(styles, 'w:style').map(({ attributes }) => [attributes['w:styleId'] ?? '', attributes['w:type'] ?? '']),
  );
  for (const twice of findRepeated([...valuesOf(styles, 'w:style', 'w:styleId')])) faults.push(`style ${twice} twice`);
  for (const twice of findRepeated(valuesOf(styles, 'w:name'))) faults.push(`a style named ${twice} twice`);
  const lists = new Set(valuesOf(part('word/numbering.xml'), 'w:num', 'w:numId'));
  for (const name of names.filter((found) => found.startsWith('word/') && found.endsWith('.xml'))) {
    const root = part(name);
    const said = [
      ...findDisorder(root, wordOrder).filter((fault) => fault.includes(' after ')),
      ...findWrongContent(root),
      ...findWrongTables(root),
      ...findTouchingTables(root),
      ...findOpenFields(root),
    ];
    for (const [mark, kind] of [
      ['w:pStyle', 'paragraph'],
      ['w:rStyle', 'character'],
      ['w:tblStyle', 'table'],
    ] as const) {
      for (const id of valuesOf(root, mark)) if (kinds.get(id) !== kind) said.push(`no ${kind} style ${id}`);
    }
    for (const list of valuesOf(root, 'w:numId')) if (!lists.has(list)) said.push(`no list ${list}`);
    const starts = valuesOf(root, 'w:bookmarkStart', 'w:id');
    if (starts.join() !== valuesOf(root, 'w:bookmarkEnd', 'w:id').join()) said.push('a bookmark without its end');
    for (const ids of [
      starts,
      valuesOf(root, 'w:bookmarkStart', 'w:name'),
      valuesOf(root, 'wp:docPr', 'id'),
      name === 'word/settings.xml' ? [] : valuesOf(root, 'w:footnote', 'w:id'),
    ]) {
      for (const twice of findRepeated(ids)) said.push(`id ${twice} twice`);
    }
    faults.push(...said.map((fault) => `${name}: ${fault}`));
  }
  for (const id of ['w:basedOn', 'w:next'].flatMap((name) => valuesOf(styles, name)))
    if (!kinds.has(id)) faults.push(`no style ${id}`);
  const document = part('word/document.xml');
  const notes = new Set(valuesOf(part('word/footnotes.xml'), 'w:footnote', 'w:id'));
  for (const id of valuesOf(document, 'w:footnoteReference', 'w:id')) if (!notes.has(id)) faults.push(`no note ${id}`);
  const marks = new Set(valuesOf(document, 'w:bookmarkStart', 'w:name'));
  for (const id of valuesOf(document, 'w:hyperlink', 'w:anchor')) if (!marks.has(id)) faults.push(`no bookmark ${id}`);
  return faults;
}
