import { deflateRawSync } from 'node:zlib';
import type { CountedRecommendation } from '../../analysis/findings.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { cutExcerpts, type FlowingExcerpt } from '../page/flowing-excerpt.ts';
import { type PrintedPage, printPages } from '../page/printed-page.ts';
import { findRepetition, type Stretch } from '../page/repeated-statement.ts';

/** What the report keeps of one document: only what states a recommendation. */
export interface KeptDocument {
  readonly pages: readonly PrintedPage[];
  readonly excerpts: readonly FlowingExcerpt[];
  /** Stretches to highlight, by recommendation id: offsets as in the lines and blocks kept. */
  readonly highlights: Readonly<Record<string, readonly Stretch[]>>;
}

function highlightsOf(document: DocumentText, recommendation: CountedRecommendation): Stretch[] {
  const stretches: Stretch[] = recommendation.anchors.map(({ start, end }) => [start, end]);
  const canonical = new Set<number>();
  for (const block of document.blocks) {
    for (const line of block.lines) {
      if (stretches.some(([start, end]) => start < line.end && end > line.start)) canonical.add(line.page);
    }
  }
  for (const page of recommendation.pages) {
    if (canonical.has(page)) continue;
    const again = findRepetition(document, page, recommendation.text);
    if (again !== null) stretches.push(again);
  }
  return stretches;
}

/** Keeps the pages, or the surroundings in a document without pages, on which these recommendations stand. */
export function keepDocument(document: DocumentText, recommendations: readonly CountedRecommendation[]): KeptDocument {
  const numbers = new Set(
    recommendations.flatMap(({ pages, page, anchors }) => [...pages, page, ...anchors.map((anchor) => anchor.page)]),
  );
  numbers.delete(0);
  return {
    pages: printPages(document, numbers),
    excerpts:
      document.pages.length > 0
        ? []
        : cutExcerpts(
            document,
            recommendations.flatMap(({ anchors }) => anchors),
          ),
    highlights: Object.fromEntries(recommendations.map((item) => [item.id, highlightsOf(document, item)])),
  };
}

/** A document as text for the report: JSON, deflated (raw), base64. The browser side opens it when a page is asked for. */
export function packDocument(kept: KeptDocument): string {
  return deflateRawSync(JSON.stringify(kept), { level: 9 }).toString('base64');
}
