import { useEffect, useState } from 'react';

interface CursorOf {
  /** Id of the line that the address names; null when it names none. */
  readonly at: string | null;
  readonly total: number;
  /** Id of a line; undefined when it was not asked for yet. */
  readonly idAt: (index: number) => string | undefined;
  /** Where a line stands in the whole list; -1 when it does not. */
  readonly find: (id: string) => Promise<number>;
  /** Puts a line into the address. */
  readonly open: (id: string) => void;
  /** Changes when the list is another one. */
  readonly view: string;
}

interface Cursor {
  readonly cursor: number;
  readonly point: (index: number) => void;
  /** Goes so many lines on, and opens what stands there as soon as it is known. */
  readonly move: (step: number) => void;
}

/**
 * The place in a long list that the keys are about, in step with the address. When the line that was opened leaves the list,
 * because it was judged, the place stays: the next line stands there.
 */
export function useListCursor({ at, total, idAt, find, open, view }: CursorOf): Cursor {
  const [cursor, setCursor] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const here = idAt(cursor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its beginning
  useEffect(() => setCursor(0), [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is sought when the address or the list is another one
  useEffect(() => {
    if (at === null || here === at) return;
    let stale = false;
    void find(at).then(
      (place) => {
        if (!stale && place >= 0) setCursor(place);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [at, view]);
  useEffect(() => {
    if (total > 0 && cursor >= total) setCursor(total - 1);
  }, [cursor, total]);
  const known = wanted === null ? undefined : idAt(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is opened once, when it is known
  useEffect(() => {
    if (known === undefined) return;
    setWanted(null);
    open(known);
  }, [known]);
  const move = (step: number): void => {
    if (total === 0) return;
    const stays = at === null || (step > 0 && here !== undefined && here !== at);
    const next = stays ? cursor : Math.max(0, Math.min(total - 1, cursor + step));
    setCursor(next);
    const id = idAt(next);
    if (id === undefined) setWanted(next);
    else open(id);
  };
  return { cursor, point: setCursor, move };
}
