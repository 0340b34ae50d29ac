import type { BlockRole, CellPlace } from '../../domain/document/document-text.ts';
import type { FoundMarker } from '../markers/marker.ts';
import type { LaidLine } from './laid-line.ts';

/** Lines that belong together, on their way to becoming a block. */
export interface Paragraph {
  readonly lines: LaidLine[];
  marker: FoundMarker | null;
  /** Where the text begins after the marker. */
  contentX: number;
  role: BlockRole;
  kind: 'heading' | 'paragraph' | 'list-item' | 'cell';
  level: number;
  panel: number | null;
  cell: CellPlace | null;
  /** Nothing may be joined to it over a column or page: a label line, a contents entry. */
  closed: boolean;
}

export function newParagraph(line: LaidLine, marker: FoundMarker | null, contentX: number): Paragraph {
  return {
    lines: [line],
    marker,
    contentX,
    role: 'body',
    kind: 'paragraph',
    level: 0,
    panel: null,
    cell: null,
    closed: false,
  };
}

/** Left edge of the lines after the first; of the first when there is no other. */
export const leftOf = (paragraph: Paragraph): number => (paragraph.lines[1] ?? paragraph.lines[0])?.row.x0 ?? 0;

/** A number and nothing else ("Recommendation 4", "Conclusion 2:"): the title or text follows on the next line. */
export const isLabelLine = (text: string): boolean => text.length < 48 && labelLine.test(text);

const labelLine =
  /^(?:(?:\p{L}+ )?recommendations?|conclusions?|findings?|lessons?|learning points?|actions?|chapter|part|annex|appendix)(?: (?:\d+[a-z]?(?:\.\d+)*|[ivxlc]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten))?[.:]?$/iu;
