import { element, escapeMarkup } from '../figure/svg.ts';
import { cleanWords } from '../office/xml-part.ts';

export interface RunLook {
  /** Style of characters: "Printed", "Strong". */
  readonly style?: string;
  readonly colour?: string;
}

/** Words as finished text of a run; line ends and tabs stay what they are. */
function writeText(words: string): string {
  return cleanWords(words)
    .replace(/\r\n?/g, '\n')
    .split(/(\n|\t)/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escapeMarkup(part));
    })
    .join('');
}

/** Words as one run. */
export function writeRun(words: string, { style, colour }: RunLook = {}): string {
  if (words === '') return '';
  const properties = [
    ...(style === undefined ? [] : [element('w:rStyle', { 'w:val': style })]),
    ...(colour === undefined ? [] : [element('w:color', { 'w:val': colour })]),
  ];
  const look = properties.length === 0 ? '' : element('w:rPr', {}, ...properties);
  return element('w:r', {}, look, writeText(words));
}

const fieldMark = (type: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));

/** A field that shows `shown` until a program works it out anew. */
export function writeField(instruction: string, shown: string): string {
  return [
    fieldMark('begin'),
    element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${escapeMarkup(instruction)} `)),
    fieldMark('separate'),
    writeRun(shown),
    fieldMark('end'),
  ].join('');
}
