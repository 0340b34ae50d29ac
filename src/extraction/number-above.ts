import type { DocumentText } from '../domain/document/document-text.ts';
import type { Passage } from './passage.ts';

/** "2019-04-I-R1", "2020/139921", "AO-2019-020-SR-03": letters, figures and marks, with a figure among them. */
const code = /^(?=\S*\d)(?:[A-Z\d]{1,8}[-/.]){1,6}[A-Z\d]{1,8}$/;
/** "Responsible organisation: Wattle Air", between the number and the words. */
const field = /^(?:responsible|addressee|addressed|issued|status|date|safety recommendation)\b[\w ]{0,40}:/i;
const named =
  /\b(?:(?:safety )?recommendation|reference|ref\.?|our ref)(?: (?:number|no\.?|reference|ref\.?|id))?\s?[:.]?\s{1,2}(?=\S*\d)((?:[A-Z\d]{1,8}[-/.]){1,6}[A-Z\d]{1,8})$/i;

/** "Key action 3", "Area for improvement 2": a name for what is asked, and its number. */
const counted =
  /^(?:(?:key|priority|required|proposed|immediate|improvement|safety|agreed|learning|our) )?(?:actions?|areas? for improvement|learning(?: point)?|opinion|proposal|measure|improvement|requirement|suggestion|challenge|request|ask)\s{1,2}(?:no\.? ?|number )?([A-Z]?\d{1,3}(?:\.\d{1,3})?)[.:]?$/i;

/**
 * The number of a statement that is printed on a line of its own above it, as a code or after words such as "Reference";
 * '' when there is none. A heading ("Recommendation") may stand between.
 */
export const numberAbove = (document: DocumentText, passages: readonly Passage[], opening: number): string => {
  for (let at = opening - 1; at >= opening - 3 && at >= 0; at--) {
    const passage = passages[at];
    if (passage === undefined || passage.block.cell !== null) return '';
    const text = document.text.slice(passage.start, passage.end).trim();
    if (text.length > 80) return '';
    if (code.test(text)) return text;
    const name = counted.exec(text)?.[1];
    if (name !== undefined) return name;
    const found = named.exec(text)?.[1];
    if (found !== undefined) return found;
    if (!passage.heading && !field.test(text)) return '';
  }
  return '';
};
