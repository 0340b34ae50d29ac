import { type CSSProperties, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Intent } from '../../api/outbox.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { ringOf } from '../../parts/rings.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { go } from '../../routing/address.ts';
import { CodePicker } from './code-picker.tsx';
import { ItemList } from './item-list.tsx';
import { addressOfItem, type Item, itemOf, listItems } from './items.ts';
import { collectMarks, type Mark } from './marks.ts';
import { NearMissPanel } from './near-miss-panel.tsx';
import { listMatters, placesOfEvidence } from './open-matters.ts';
import { usePanesInStep } from './panes-in-step.ts';
import { usePrintedDocument } from './printed-document.ts';
import { PrintedPage } from './printed-page.tsx';
import { ReaderHead, type View } from './reader-head.tsx';
import { bringIntoView } from './reading-place.ts';
import { RecommendationPanel } from './recommendation-panel.tsx';
import { ScrollPane } from './scroll-pane.tsx';
import { wordsAt } from './sheet-text.ts';
import { readSelection } from './text-selection.ts';
import { TextSheet } from './text-sheet.tsx';
import { useReaderKeys } from './use-reader-keys.ts';
import type { Stretch } from './word-motions.ts';

interface ReportReaderProps {
  readonly report: string;
  readonly query: URLSearchParams;
}

const readPlace = (written: string | null): Stretch | null => {
  const [start = Number.NaN, end = Number.NaN] = (written ?? '').split('-').map(Number);
  return start >= 0 && end > start ? { start, end } : null;
};

const plainMark = (kind: Mark['kind'], { start, end }: Stretch, number = 0): Mark => ({
  ...{ key: `${kind}-${number}`, kind, id: '', start, end, name: '', state: '', ring: 0, here: false },
});

/** One report: the page as printed and its text, side by side and in step, with everything marked in it. */
export function ReportReader({ report, query }: ReportReaderProps) {
  const outline = useAnswer('GET /api/reports/:id', null, { params: { id: report }, keep: true });
  const workspace = useWorkspace().data;
  const page = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const [selection, setSelection] = useState<Stretch | null>(null);
  const [picking, setPicking] = useState(false);
  const [sheet, setSheet] = useState(1);
  const [pointed, setPointed] = useState(0);
  const [width, setWidth] = useState(0);

  const here = itemOf(query);
  const at = query.get('at');
  const search = useDeferredValue(query.get('find') ?? '');
  const data = outline.data;
  const items = useMemo(() => (data === undefined ? [] : listItems(data)), [data]);
  const item = items.find(({ id }) => id === here);
  const own = item?.kind === 'recommendation' ? item.id : '';
  const found = useAnswer('GET /api/recommendations/:id', null, { params: { id: own }, enabled: own !== '' }).data;
  const hits = useAnswer(
    'GET /api/reports/:id/find',
    { q: search },
    { params: { id: report }, enabled: search.length > 1, keep: true },
  );

  const printable = data?.printed === true && data.report.original && data.format === 'pdf';
  const document = usePrintedDocument(report, printable);
  const asked = query.get('view');
  const view: View = !printable || document === 'none' ? 'text' : asked === 'page' || asked === 'text' ? asked : 'both';

  const pointedMatter = found === undefined ? undefined : listMatters(found)[pointed];
  const marks = useMemo(() => {
    if (data === undefined) return [];
    const ring = (list: string, code: string): number => {
      const theme = list === 'themes' ? workspace?.themes.find(({ id }) => id === code) : undefined;
      return theme === undefined || workspace === undefined ? 0 : ringOf(workspace.layers, theme.layer);
    };
    const evidence =
      found !== undefined && found.id === own && pointedMatter?.kind === 'code'
        ? placesOfEvidence(found, pointedMatter.evidence)
        : [];
    const place = readPlace(at);
    return [
      ...collectMarks(data, ring, here),
      ...evidence.map((stretch, number) => plainMark('evidence', stretch, number)),
      ...(place === null ? [] : [plainMark('found', place, -1)]),
      ...(search.length > 1 ? (hits.data?.hits ?? []) : []).map((stretch, number) =>
        plainMark('found', stretch, number),
      ),
      ...(selection === null ? [] : [plainMark('selection', selection)]),
    ];
  }, [data, workspace, here, own, found, pointedMatter, at, search, hits.data, selection]);

  const leads = usePanesInStep(page, text, setSheet);
  const goTo = useCallback(
    (next: Item | null) => go(addressOfItem(report, query, next), { replace: next !== null && here !== '' }),
    [report, query, here],
  );
  const point = useCallback(
    (mark: Mark) => {
      const target = items.find(
        ({ id }) => id === mark.id || id === data?.codings.find((one) => one.id === mark.id)?.recommendation,
      );
      if (target !== undefined) goTo(target);
    },
    [items, data, goTo],
  );

  // The matter pointed at begins anew with every recommendation.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another item begins anew
  useEffect(() => setPointed(0), [here]);

  // Brings what the address names into view, once it is there.
  const target = at ?? query.get('page') ?? here;
  const loaded = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address moves the panes
  useEffect(() => {
    if (!loaded || data === undefined || target === '') return;
    const place = readPlace(at);
    const pageAsked = Number(query.get('page') ?? 0);
    const offset = place?.start ?? items.find(({ id }) => id === here)?.start;
    leads(text);
    return bringIntoView(text.current, page.current, data, offset ?? null, pageAsked);
  }, [target, loaded, view]);

  useEffect(() => {
    const pane = page.current;
    if (pane === null) return;
    const watch = new ResizeObserver(() => setWidth(pane.clientWidth));
    watch.observe(pane);
    return () => watch.disconnect();
  });

  useReaderKeys({
    ...{ report, outline: data, items, here: item, found: found?.id === own ? found : undefined, selection },
    ...{ select: setSelection, pointed, point: setPointed, goTo, code: () => setPicking(true) },
    firstShown: () =>
      Number(text.current?.querySelector<HTMLElement>(`[data-sheet="${sheet}"] [data-start]`)?.dataset.start ?? 0),
  });

  if (outline.error) return <Failure error={outline.error} again={() => void outline.refetch()} />;
  if (data === undefined || workspace === undefined) return <Skeleton lines={16} />;

  const widest = Math.max(1, ...data.sheets.map((one) => one.width));
  const scale = width > 0 ? Math.max(0.4, Math.min(2.2, (width - 32) / widest)) : 1;
  const coded = selection === null && found !== undefined && own !== '' ? found : null;
  const words = selection === null ? '' : wordsAt(report, selection.start, selection.end);
  const given = new Set(
    coded?.lists.flatMap(({ list, counted }) =>
      counted.filter(({ state }) => state === 'accepted').map(({ code }) => `${list} ${code}`),
    ) ?? [],
  );
  /** Escape puts away the selection first. */
  const close = (): void => (selection === null ? goTo(null) : setSelection(null));
  const chosen = item?.kind === 'near-miss' ? data.nearMisses[item.number] : undefined;
  return (
    <div className={`reader view-${view}`}>
      <ReaderHead
        outline={data}
        query={query}
        view={view}
        sheet={sheet}
        printable={printable && document !== 'none'}
        hits={hits.data}
      />
      <div className="reader-panes" style={{ '--sheet-width': `${widest * scale}px` } as CSSProperties}>
        <ScrollPane className="reader-page" ref={page} hidden={view === 'text'} aria-label="The page as printed">
          {view !== 'text' &&
            data.sheets.map((one) => (
              <PrintedPage
                key={one.number}
                document={document === 'none' ? null : document}
                {...{ report, scale, marks }}
                sheet={one}
                onPoint={point}
              />
            ))}
        </ScrollPane>
        <ScrollPane
          className="reader-text"
          ref={text}
          hidden={view === 'page'}
          aria-label="Its text"
          onMouseUp={() => {
            const selected = text.current === null ? null : readSelection(text.current);
            if (selected !== null) {
              setSelection(selected);
              getSelection()?.removeAllRanges();
            }
          }}
          onClick={(event) => {
            const keys =
              (event.target as Element).closest<HTMLElement>('[data-marks]')?.dataset.marks?.split(' ') ?? [];
            const mark = marks.find((one) => one.id !== '' && keys.includes(one.key));
            if (mark !== undefined && selection === null) point(mark);
          }}
        >
          {data.sheets.map((one) => (
            <TextSheet key={one.number} {...{ report, marks }} sheet={one} printed={data.printed} onPoint={point} />
          ))}
        </ScrollPane>
        {chosen !== undefined ? (
          <NearMissPanel report={report} miss={chosen} onClose={close} />
        ) : found !== undefined && found.id === own ? (
          <RecommendationPanel found={found} pointed={pointed} onPoint={setPointed} onClose={close} />
        ) : (
          <ItemList outline={data} items={items} query={query} />
        )}
      </div>
      {selection !== null && (
        <div className="selection-bar" role="status">
          <span className="printed">“{words.length > 90 ? `${words.slice(0, 88)}…` : words}”</span>
          <button type="button" className="button first" onClick={() => setPicking(true)}>
            Code <kbd>c</kbd>
          </button>
          <span className="quiet">
            <kbd>t</kbd> take as a recommendation{' '}
            {own !== '' && (
              <>
                <kbd>m</kbd> mend with it
              </>
            )}{' '}
            <kbd>←</kbd> <kbd>→</kbd> end <kbd>[</kbd> <kbd>]</kbd> start <kbd>.</kbd> sentence <kbd>Esc</kbd> nothing
          </span>
        </div>
      )}
      {picking && (selection !== null || coded !== null) && (
        <CodePicker
          what={selection === null ? (coded?.number ?? '') || 'this recommendation' : `“${words.slice(0, 60)}”`}
          given={given}
          words={words.length <= 80 ? words : ''}
          onCode={(list, code): Intent =>
            selection === null
              ? { type: 'code', recommendations: [own], list, code }
              : { type: 'code-passage', report, start: selection.start, end: selection.end, list, code }
          }
          onClose={() => {
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
