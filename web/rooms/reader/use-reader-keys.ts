import { act } from '../../api/outbox.ts';
import type { Answer } from '../../api/request.ts';
import { type KeyBinding, useKeys } from '../../keys/key-bindings.ts';
import type { Item, Outline } from './items.ts';
import { judgeMatter, listMatters } from './open-matters.ts';
import { loadedBlocks } from './sheet-text.ts';
import { extendSentence, moveEdge, moveWord, type Stretch, selectWord } from './word-motions.ts';

interface ReaderKeys {
  readonly report: string;
  readonly outline: Outline | undefined;
  readonly items: readonly Item[];
  readonly here: Item | undefined;
  readonly found: Answer<'GET /api/recommendations/:id'> | undefined;
  readonly selection: Stretch | null;
  readonly select: (stretch: Stretch | null) => void;
  /** Where a selection begins when nothing is pointed at. */
  readonly firstShown: () => number;
  readonly pointed: number;
  readonly point: (matter: number) => void;
  readonly goTo: (item: Item | null) => void;
  readonly code: () => void;
}

const send = (intent: Parameters<typeof act>[0]): void => void act(intent).catch(() => undefined);

/** The keys of the reader: they change with what is pointed at and selected. */
export function useReaderKeys(reader: ReaderKeys): void {
  const { report, outline, items, here, found, selection, select, pointed, point, goTo } = reader;
  const step = (by: number): void => {
    const at = here === undefined ? -1 : items.findIndex(({ id }) => id === here.id);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next !== undefined) goTo(next);
  };
  const matters = found === undefined ? [] : listMatters(found);
  const judge = (yes: boolean): void => {
    const matter = matters[Math.min(pointed, matters.length - 1)];
    if (found !== undefined && matter !== undefined) send(judgeMatter(found.id, matter, yes));
    else if (here?.kind === 'near-miss' && yes) take();
  };
  const take = (): void => {
    const miss = here?.kind === 'near-miss' ? outline?.nearMisses[here.number]?.place : undefined;
    const stretch = selection ?? miss;
    if (stretch === undefined) return;
    send({ type: 'take', report, stretches: [{ start: stretch.start, end: stretch.end }] });
    select(null);
  };
  const places = outline?.recommendations.find(({ id }) => id === here?.id)?.places ?? [];
  const mend = (): void => {
    if (found === undefined) return;
    const [first, last] = [places[0], places.at(-1)];
    if (selection === null) {
      if (first !== undefined && last !== undefined) select({ start: first.start, end: last.end });
      return;
    }
    send({ type: 'mend', recommendation: found.id, stretches: [{ start: selection.start, end: selection.end }] });
    select(null);
  };
  const begin = (): void => {
    const at = here?.start ?? reader.firstShown();
    select(selectWord(loadedBlocks(report), at));
  };
  const always: KeyBinding[] = [
    { keys: 'j', says: 'Next that was found, or nearly', run: () => step(1), only: 'key' },
    { keys: 'k', says: 'The one before', run: () => step(-1), only: 'key' },
    { keys: 'c', says: 'Code what is selected or pointed at', run: reader.code, only: 'key' },
    { keys: 's', says: 'Select words by the keyboard', run: begin, only: 'key' },
  ];
  const pointing: KeyBinding[] =
    here === undefined
      ? []
      : [
          { keys: 'a', says: 'Accept what is pointed at', run: () => judge(true), only: 'key' },
          { keys: 'x', says: 'Dismiss what is pointed at', run: () => judge(false), only: 'key' },
          { keys: 't', says: 'Take what was missed', run: take, only: 'key' },
          { keys: 'm', says: 'Mend where it begins and ends', run: mend, only: 'key' },
          {
            keys: 'ArrowDown',
            says: 'Next suggestion',
            run: () => point(Math.min(pointed + 1, matters.length - 1)),
            only: 'key',
          },
          { keys: 'ArrowUp', says: 'Suggestion before', run: () => point(Math.max(0, pointed - 1)), only: 'key' },
        ];
  const blocks = (): ReturnType<typeof loadedBlocks> => loadedBlocks(report);
  const selecting: KeyBinding[] =
    selection === null
      ? []
      : [
          { keys: 't', says: 'Take the selected words', run: take, only: 'key' },
          { keys: 'w', says: 'Next word', run: () => select(moveWord(blocks(), selection, 1)), only: 'key' },
          { keys: 'b', says: 'Word before', run: () => select(moveWord(blocks(), selection, -1)), only: 'key' },
          ...(
            [
              ['ArrowRight', 'end', 1, 'End one word further'],
              ['ArrowLeft', 'end', -1, 'End one word back'],
              [']', 'start', 1, 'Start one word further'],
              ['[', 'start', -1, 'Start one word back'],
            ] as const
          ).map(([keys, edge, by, says]): KeyBinding => {
            return { keys, says, run: () => select(moveEdge(blocks(), selection, edge, by)), only: 'key' };
          }),
          {
            keys: '.',
            says: 'To the end of the sentence',
            run: () => select(extendSentence(blocks(), selection)),
            only: 'key',
          },
          { keys: 'Escape', says: 'Select nothing', run: () => select(null), only: 'key' },
        ];
  useKeys('Reader', [...selecting, ...pointing, ...always]);
}
