import { element } from '../figure/svg.ts';

export interface ParagraphLook {
  /** Stays on the page of the next one. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Number of the list that it is an item of. */
  readonly list?: number;
}

/** A paragraph in a style, its runs finished. Always begins with its properties, so that a section can end in it. */
export function writeParagraph(style: string, runs: string, look: ParagraphLook = {}): string {
  const properties = [
    element('w:pStyle', { 'w:val': style }),
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    look.list === undefined
      ? ''
      : element('w:numPr', {}, '<w:ilvl w:val="0"/>', element('w:numId', { 'w:val': look.list })),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), runs);
}
