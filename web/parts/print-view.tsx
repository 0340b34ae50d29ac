import '../styles/room.css';
import './print-view.css';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../src/reporting/wording.ts';
import { RequestFailure } from '../api/request.ts';
import { sayKeys, useKeys } from '../keys/key-bindings.ts';
import { changeQuery, go, writeAddress } from '../routing/address.ts';
import { Failure } from './failure.tsx';

/** More lines than this no browser lays out on paper in good time. */
const most = 5000;

interface PrintViewProps<Item> {
  /** What is printed, without how many: "recommendations". */
  readonly title: string;
  /** How the list was narrowed, in words; '' when it was not. */
  readonly narrowed: string;
  readonly query: URLSearchParams;
  /** Its own address, and that of the list. */
  readonly path: string;
  readonly list: string;
  /** The items from a place on, and how many there are in all. */
  readonly ask: (offset: number) => Promise<{ readonly total: number; readonly items: readonly Item[] }>;
  readonly line: (item: Item) => ReactNode;
  /** Where all of it can be had as a file. */
  readonly files: string;
}

/** The browser's own key for printing. */
const printKey = 'Mod+p';

/** The address of a print view, at which the browser's print opens once all is there. */
export const printAddress = (path: string, query: URLSearchParams): string =>
  writeAddress(path, changeQuery(query, { open: null, at: null, print: 'now' }));

/** Offers the browser's own key for printing in a room that draws only what is seen: it leads to the whole. */
export function usePrintKey(room: string, path: string, query: URLSearchParams): void {
  useKeys(room, [
    { keys: printKey, says: 'Print the whole list', run: () => go(printAddress(path, query)), whileTyping: true },
  ]);
}

/** A list drawn to its last line, for paper: no line is left out without saying so. */
export function PrintView<Item>(props: PrintViewProps<Item>) {
  const { title, narrowed, query, path, list, ask, line, files } = props;
  const [items, setItems] = useState<readonly Item[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [error, setError] = useState<RequestFailure | null>(null);
  const asked = useRef(ask);
  asked.current = ask;
  const wanted = total === null ? null : Math.min(total, most);
  const done = wanted !== null && items.length >= wanted;
  useEffect(() => {
    if (done || error !== null) return;
    let left = false;
    asked.current(items.length).then(
      (page) => {
        if (left) return;
        setTotal(page.items.length === 0 ? items.length : page.total);
        setItems([...items, ...page.items]);
      },
      (reason: unknown) => {
        if (reason instanceof RequestFailure) setError(reason);
        else throw reason;
      },
    );
    return () => {
      left = true;
    };
  }, [items, done, error]);
  const now = query.get('print') === 'now';
  useEffect(() => {
    if (!done || !now) return;
    go(writeAddress(path, changeQuery(query, { print: null })), { replace: true });
    // What was just drawn is laid out first.
    requestAnimationFrame(() => setTimeout(() => window.print(), 50));
  }, [done, now, path, query]);
  const missing = total === null ? 0 : total - Math.min(total, most);
  return (
    <div className="room print-view" aria-busy={!done}>
      <header className="room-head">
        <h1>
          {total === null ? '' : `${say(total)} `}
          {title}
        </h1>
        {narrowed !== '' && <p>{narrowed}</p>}
        {missing > 0 && (
          <p className="print-missing">
            Only the first {say(most)} stand here; {say(missing)} are left out. All are in{' '}
            <a href={files} download>
              the Excel workbook
            </a>
            .
          </p>
        )}
      </header>
      <p className="buttons">
        <button type="button" className="button first" disabled={!done} onClick={() => window.print()}>
          Print <kbd>{sayKeys(printKey)}</kbd>
        </button>
        <a className="button" href={writeAddress(list, changeQuery(query, { print: null }))}>
          Back to the list
        </a>
        <span className="quiet" role="status">
          {done ? '' : `${say(items.length)}${wanted === null ? '' : ` of ${say(wanted)}`} are here …`}
        </span>
      </p>
      {error !== null && <Failure error={error} again={() => setError(null)} />}
      <ol className="print-lines">
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <Fragment key={place}>{line(item)}</Fragment>
        ))}
      </ol>
    </div>
  );
}

/** For paper alone: that a list which draws what is seen is not all there is, and how to have it. */
export function NotWhole({ drawn, total }: { readonly drawn: number; readonly total: number }) {
  if (drawn >= total) return null;
  return (
    <p className="not-whole">
      This paper holds {say(drawn)} of {say(total)}: those that were in sight. To print all of them, press{' '}
      {sayKeys(printKey)} in the list, or choose Print there.
    </p>
  );
}
