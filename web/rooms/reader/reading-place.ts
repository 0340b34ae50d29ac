import type { Outline } from './items.ts';

/** Number of the sheet on which a place of the text stands, by the marks that name it; 1 when none does. */
function sheetOf(outline: Outline, offset: number): number {
  const places = [
    ...outline.recommendations.flatMap(({ places }) => places),
    ...outline.nearMisses.map(({ place }) => place),
    ...outline.codings.map(({ place }) => place),
    ...outline.observations.map(({ place }) => place),
  ];
  const known = places.find(({ start }) => start === offset);
  if (known !== undefined) return known.page;
  // Between known places: as far through the text as the offset is.
  let before = 0;
  for (const { number, size } of outline.sheets) {
    before += size + 1;
    if (before > offset) return number;
  }
  return outline.sheets.at(-1)?.number ?? 1;
}

/** The drawn words at an offset, or null while they are not drawn. */
function wordsAt(pane: HTMLElement, offset: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const span of pane.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(span.dataset.start);
    if (start > offset) break;
    if (start + (span.textContent?.length ?? 0) > offset) found = span;
  }
  return found;
}

/** Scrolls a pane, and nothing else, so that an element stands a third down. */
function centre(pane: HTMLElement, element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  pane.scrollTop += box.top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

/**
 * Brings a place of a report, or a page, into view in both panes. The text near it is drawn only when it comes near, so
 * this is tried until its words stand there, for two seconds at most. Returns how to give up.
 */
export function bringIntoView(
  text: HTMLElement | null,
  page: HTMLElement | null,
  outline: Outline,
  offset: number | null,
  pageAsked: number,
): () => void {
  const sheet = offset === null ? pageAsked : sheetOf(outline, offset);
  if (sheet < 1) return () => undefined;
  const until = performance.now() + 2000;
  let frame = 0;
  let settled = 0;
  const attempt = (): void => {
    const words = text === null || offset === null ? null : wordsAt(text, offset);
    const inText = text?.querySelector<HTMLElement>(`[data-sheet="${sheet}"]`);
    if (text !== null && words !== null) centre(text, words);
    else if (text !== null && inText)
      text.scrollTop += inText.getBoundingClientRect().top - text.getBoundingClientRect().top;
    const frameOfPage = page?.querySelector<HTMLElement>(`[data-sheet="${sheet}"]`);
    const box = page?.querySelector<HTMLElement>(`[data-sheet="${sheet}"] .box.is-here`);
    if (page !== null && box) centre(page, box);
    else if (page !== null && frameOfPage)
      page.scrollTop += frameOfPage.getBoundingClientRect().top - page.getBoundingClientRect().top;
    // Sheets above grow when they are drawn: a few more looks after the words are there.
    if (words !== null || offset === null) settled++;
    if (settled < 6 && performance.now() < until) frame = requestAnimationFrame(() => setTimeout(attempt, 30));
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
