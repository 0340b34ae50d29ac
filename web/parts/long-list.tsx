import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NotWhole } from './print-view.tsx';

interface LongListProps {
  readonly label: string;
  /** How many lines there are, drawn or not. */
  readonly count: number;
  /** How high a line is supposed to be before it is drawn, in pixels. */
  readonly height: number;
  /** Selector of what scrolls around it. */
  readonly scroller: string;
  /** The line that the keys are about: it stays drawn, and is brought into sight when it changes. */
  readonly pointed: number;
  /** Where the line that is brought into sight comes to stand. */
  readonly align: 'auto' | 'start';
  readonly onRange: (first: number, last: number) => void;
  readonly onPoint?: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}

/** A list of any length, lines of any height, of which only what is seen is drawn; it scrolls with the room around it. */
export function LongList(props: LongListProps) {
  const { label, count, height, scroller, pointed, align, onRange, onPoint, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const margin = useTopWithin(list, scroller);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current?.closest(scroller) ?? null,
    estimateSize: () => height,
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: 10,
    scrollPaddingEnd: 10,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return pointed >= count || seen.includes(pointed) ? seen : [...seen, pointed].sort((a, b) => a - b);
    },
  });
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  useEffect(() => onRange(startIndex, endIndex), [startIndex, endIndex, onRange]);
  const size = virtual.getTotalSize();
  useFollow(pointed, size, () => virtual.scrollToIndex(pointed, { align }));
  const drawn = virtual.getVirtualItems();
  return (
    <>
      <NotWhole drawn={drawn.length} total={count} />
      <ol ref={list} className="long-list" aria-label={label} style={{ height: size }}>
        {drawn.map(({ index, start }) => (
          <li
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
            onPointerDown={() => onPoint?.(index)}
          >
            {children(index)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Brings the pointed line into sight when it changes, and again as heights become known, until a person does something. */
function useFollow(pointed: number, size: number, show: () => void): void {
  const before = useRef(0);
  const follows = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown when another is pointed at and when heights change
  useEffect(() => {
    if (before.current !== pointed) follows.current = true;
    before.current = pointed;
    if (follows.current) show();
  }, [pointed, size]);
  useEffect(() => {
    const leave = (): void => {
      follows.current = false;
    };
    const acts = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const;
    for (const act of acts) addEventListener(act, leave, { passive: true, capture: true });
    return () => {
      for (const act of acts) removeEventListener(act, leave, { capture: true });
    };
  }, []);
}

/** How far an element stands beneath the top of what scrolls around it, in pixels, kept as things above it change. */
function useTopWithin(element: RefObject<HTMLElement | null>, scroller: string): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const own = element.current;
    const around = own?.closest(scroller);
    if (!own || !around || own.parentElement === null) return;
    const measure = (): void =>
      setTop(Math.round(own.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(own.parentElement);
    for (const beside of own.parentElement.children) if (beside !== own) watch.observe(beside);
    return () => watch.disconnect();
  }, [element, scroller]);
  return top;
}
