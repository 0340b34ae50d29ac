import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { CodeNames } from '../../parts/code-chip.tsx';
import { NotWhole } from '../../parts/print-view.tsx';
import { Row } from './row.tsx';
import type { Rows } from './rows.ts';

interface ListProps {
  readonly rows: Rows;
  readonly total: number;
  readonly names: CodeNames;
  /** Place of the row that the keys are about. */
  readonly cursor: number;
  readonly selected: ReadonlySet<string>;
  readonly addressOf: (id: string) => string;
  readonly onRange: (first: number, last: number) => void;
  readonly onSelect: (index: number, range: boolean) => void;
  readonly onPoint: (index: number) => void;
  /** Under which name the scroll position is kept for when a person comes back. */
  readonly place: string;
  readonly height: number;
}

const key = (place: string): string => `heed-scroll:${place}`;

/** A list of any length of which only what is seen is drawn. */
export function List(props: ListProps) {
  const { rows, total, names, cursor, selected, addressOf, onRange, onSelect, onPoint, place, height } = props;
  const frame = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 6,
    initialOffset: () => Number(sessionStorage.getItem(key(place)) ?? 0),
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  const shown = useRef(cursor);
  useEffect(() => {
    if (shown.current === cursor) return;
    shown.current = cursor;
    virtual.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, virtual]);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    virtual.scrollToOffset(Number(sessionStorage.getItem(key(place)) ?? 0));
  }, [place, virtual]);
  return (
    <section
      ref={frame}
      className="rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Recommendations"
      onScroll={(event) => sessionStorage.setItem(key(place), String(Math.round(event.currentTarget.scrollTop)))}
    >
      <NotWhole drawn={items.length} total={total} />
      <ul style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const row = rows.rowAt(index);
          return (
            <li
              key={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, height: size }}
              onPointerDown={() => onPoint(index)}
            >
              <Row
                row={row}
                names={names}
                current={index === cursor}
                selected={row !== undefined && selected.has(row.id)}
                to={row === undefined ? '' : addressOf(row.id)}
                onSelect={(range) => onSelect(index, range)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
