import type { Area } from './drawings.ts';
import { startsLower } from './laid-line.ts';
import type { Paragraph } from './paragraph.ts';

interface LaidPanel {
  readonly id: number;
  readonly page: number;
  readonly area: Area;
}

/** The panels of a document, with provisional numbers until their order is known. */
export class PanelRegister {
  readonly #panels: LaidPanel[] = [];

  add(page: number, area: Area): number {
    this.#panels.push({ id: this.#panels.length, page, area });
    return this.#panels.length - 1;
  }

  /** Panels that end one page and open the next, alike in place and colour, get one number. */
  join(pages: readonly { readonly flow: readonly Paragraph[] }[]): void {
    let last: Paragraph | undefined;
    for (const { flow } of pages) {
      const first = flow[0];
      if (first === undefined) continue;
      const open = last !== undefined && goesOn(last, first);
      if (open && last?.panel != null && first.panel !== null && this.#alike(last.panel, first.panel)) {
        const joined = last.panel;
        const old = first.panel;
        for (const paragraph of flow) if (paragraph.panel === old) paragraph.panel = joined;
      }
      last = flow.at(-1);
    }
  }

  #alike(a: number, b: number): boolean {
    const before = this.#panels[a];
    const after = this.#panels[b];
    if (before === undefined || after === undefined || after.page <= before.page) return false;
    return (
      before.area.fill === after.area.fill &&
      Math.abs(before.area.x1 - before.area.x0 - (after.area.x1 - after.area.x0)) < 4
    );
  }
}

/** Text that stops in the middle of a sentence or list goes on in the next panel; otherwise that panel is another. */
function goesOn(last: Paragraph, first: Paragraph): boolean {
  const before = last.lines.at(-1)?.text ?? '';
  const next = first.lines[0]?.text ?? '';
  const item = first.marker !== null && first.marker.marker.kind !== 'labelled' && last.marker !== null;
  return !/[.?!][”"’')\]]*$/.test(before) || startsLower(next) || item;
}

/** Numbers the panels from 0 in reading order. */
export function numberPanels(paragraphs: readonly Paragraph[]): void {
  const numbers = new Map<number, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.panel === null) continue;
    const number = numbers.get(paragraph.panel) ?? numbers.size;
    numbers.set(paragraph.panel, number);
    paragraph.panel = number;
  }
}
