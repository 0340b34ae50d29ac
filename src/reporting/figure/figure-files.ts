import { collectFigures } from '../document/collect-figures.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { layOnPaper, writePaperSvg } from './paper-drawing.ts';

/** Every figure of a report as an SVG file of its own, named after its block. */
export function writeFigureFiles(report: ReportDocument): { readonly name: string; readonly content: string }[] {
  return collectFigures(report.sections.flatMap((section) => section.blocks)).map(({ id, wide, paper }) => ({
    name: `${id.replace(/[^\w-]/g, '-')}.svg`,
    content: writePaperSvg(layOnPaper(paper ?? wide)),
  }));
}
