import type { Block, FigureBlock, ReportDocument } from './report-document.ts';

/** A drawing without its links. Our own drawings write a link as one element around its content. */
const unlink = (svg: string): string => svg.replace(/<a\b[^>]*>|<\/a>/g, '');

/** A figure's drawings lose their links; its words are closed like any other. */
const closeDrawings = ({ wide, narrow, paper }: FigureBlock): Pick<FigureBlock, 'wide' | 'narrow' | 'paper'> => ({
  wide: unlink(wide),
  narrow: unlink(narrow),
  ...(paper === undefined ? {} : { paper: unlink(paper) }),
});

type Quotations = Extract<Block, { kind: 'quotations' }>;

const closeQuotations = ({ kind, items }: Quotations): Quotations => ({
  kind,
  items: items.map(({ words, remark }) => ({ words, remark, source: 'A report of the corpus', recommendation: null })),
});

/** The same value without anything that opens recommendations: words stay, and a count behind a door goes with it. */
function close<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => close(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value && value.kind === 'quotations')
    return closeQuotations(value as unknown as Quotations) as unknown as T;
  if ('door' in value && 'text' in value && !('value' in value)) return value.text as T;
  const { door: _door, count: _count, ...kept } = value as { door?: unknown; count?: unknown };
  const closed = Object.fromEntries(Object.entries(kept).map(([key, item]) => [key, close(item)]));
  const drawings = 'kind' in value && value.kind === 'figure' ? closeDrawings(value as unknown as FigureBlock) : {};
  return { ...closed, ...drawings } as T;
}

/** A report in which nothing opens, and quotations don't say where they stand: what it counts is not in it one by one. */
export function closeDoors(report: ReportDocument): ReportDocument {
  const blocks = (list: readonly Block[]): Block[] => list.map(close);
  return { ...report, sections: report.sections.map((section) => ({ ...section, blocks: blocks(section.blocks) })) };
}
