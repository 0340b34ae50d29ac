import { type RefObject, useCallback, useEffect, useRef } from 'react';

type Pane = RefObject<HTMLElement | null>;

/** The sheet at the reading line of a pane (a third down), and how far through it the line is. */
function readingPlace(pane: HTMLElement): { readonly sheet: number; readonly through: number } | null {
  const line = pane.getBoundingClientRect().top + pane.clientHeight / 3;
  for (const sheet of pane.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const box = sheet.getBoundingClientRect();
    if (box.bottom < line) continue;
    const through = Math.max(0, Math.min(1, (line - box.top) / Math.max(1, box.height)));
    return { sheet: Number(sheet.dataset.sheet), through };
  }
  return null;
}

function scrollToPlace(
  pane: HTMLElement,
  { sheet, through }: { readonly sheet: number; readonly through: number },
): void {
  const element = pane.querySelector<HTMLElement>(`[data-sheet="${sheet}"]`);
  if (element === null) return;
  const box = element.getBoundingClientRect();
  pane.scrollTop += box.top + box.height * through - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

/**
 * Keeps two panes at the same place: the one a person scrolls leads. `onSheet` is told the sheet that is read. The returned
 * function says that a pane is about to be scrolled by the program, so that it leads.
 */
export function usePanesInStep(first: Pane, second: Pane, onSheet: (sheet: number) => void): (pane: Pane) => void {
  const leader = useRef<{ pane: HTMLElement | null; until: number }>({ pane: null, until: 0 });
  const told = useRef(onSheet);
  told.current = onSheet;
  useEffect(() => {
    const panes = [first.current, second.current].filter((pane) => pane !== null);
    let due = 0;
    const follow = (event: Event): void => {
      const pane = event.currentTarget as HTMLElement;
      const { pane: leading, until } = leader.current;
      if (leading !== null && leading !== pane && performance.now() < until) return;
      leader.current = { pane, until: performance.now() + 160 };
      cancelAnimationFrame(due);
      due = requestAnimationFrame(() => {
        const place = readingPlace(pane);
        if (place === null) return;
        told.current(place.sheet);
        for (const other of panes) if (other !== pane) scrollToPlace(other, place);
      });
    };
    for (const pane of panes) pane.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(due);
      for (const pane of panes) pane.removeEventListener('scroll', follow);
    };
  });
  return useCallback((pane) => {
    leader.current = { pane: pane.current, until: performance.now() + 400 };
  }, []);
}
