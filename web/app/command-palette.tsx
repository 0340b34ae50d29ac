import { useDeferredValue, useState } from 'react';
import { useAnswer, useWorkspace } from '../api/queries.ts';
import { type KeyBinding, sayKeys, useKeyGroups } from '../keys/key-bindings.ts';
import { type Choice, type ChoiceGroup, ChoiceList } from '../parts/choice-list.tsx';
import { fitting } from '../parts/fitting.ts';
import { Overlay } from '../parts/overlay.tsx';
import { ringOf } from '../parts/rings.ts';
import { rooms } from '../rooms/registry.ts';
import { go } from '../routing/address.ts';
import { openImport } from './import-state.ts';
import { showTour } from './tour.tsx';

interface Entry extends Choice {
  readonly run: () => void;
}

const actions: readonly Entry[] = [
  { id: 'do:import', name: 'Bring in reports', run: openImport },
  { id: 'do:tour', name: 'Show the tour', run: showTour },
];

/** One line of a text, for a list. */
const shorten = (text: string): string => (text.length > 110 ? `${text.slice(0, 109).trimEnd()}…` : text);

/** Everything that can be gone to or done, found by a few letters. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const { data: workspace } = useWorkspace();
  const keys = useKeyGroups();
  const searching = sought.length > 1;
  const reviews = useAnswer('GET /api/reviews');
  const found = useAnswer('GET /api/recommendations', { q: sought, limit: 8 }, { enabled: searching, keep: true });

  const doable = keys.flatMap(({ bindings }) => bindings.filter(({ only }) => only !== 'key'));
  const layers = workspace?.layers ?? [];
  const entries: { readonly name: string; readonly all: readonly Entry[]; readonly limit: number }[] = [
    {
      name: 'Rooms',
      all: rooms.map(({ id, name, key }) => ({
        ...{ id: `room:${id}`, name, aside: sayKeys(`g ${key}`), run: () => go(`/${id}`) },
      })),
      limit: 12,
    },
    { name: 'Do', all: [...doable.map(toEntry), ...actions], limit: 8 },
    {
      name: 'Saved views',
      all: (workspace?.views ?? []).map(({ id, name, room, query }) => ({
        ...{ id: `view:${id}`, name, run: () => go(`/${room}?${query}`) },
      })),
      limit: 6,
    },
    {
      name: 'Reviews',
      all: (reviews.data?.reviews ?? []).map(({ id, reference, title }) => ({
        ...{ id: `review:${id}`, name: title === '' ? reference : title, aside: reference },
        run: () => go(`/reviews/${id}`),
      })),
      limit: searching ? 6 : 0,
    },
    {
      name: 'Themes, their recommendations',
      all: (workspace?.themes ?? [])
        .filter(({ mergedInto }) => mergedInto === null)
        .map(({ id, name, layer }) => ({
          ...{ id: `theme:${id}`, name, ring: ringOf(layers, layer) },
          run: () => go(`/recommendations?theme=${encodeURIComponent(id)}`),
        })),
      limit: searching ? 8 : 0,
    },
  ];
  const shown = entries.map(({ name, all, limit }) => ({ name, choices: fitting(typed, all, limit) }));
  const recommendations: Entry[] = searching
    ? [
        ...(found.data?.items ?? []).map(({ id, number, text, review }) => ({
          ...{ id: `recommendation:${id}`, name: shorten(text), aside: `${review} · ${number}` },
          run: () => go(`/recommendations?q=${encodeURIComponent(sought)}&open=${id}`),
        })),
        {
          id: 'search',
          name: `Everything that says “${sought}”`,
          aside: found.data ? String(found.data.total) : '',
          run: () => go(`/recommendations?q=${encodeURIComponent(sought)}`),
        },
      ]
    : [];
  const groups: ChoiceGroup[] = [...shown, { name: 'Recommendations', choices: recommendations }];
  const choose = (id: string): void => {
    onClose();
    [...entries.flatMap(({ all }) => all), ...recommendations].find((one) => one.id === id)?.run();
  };
  return (
    <Overlay label="Search or go to" onClose={onClose}>
      <ChoiceList
        label="Search or go to"
        placeholder="A room, a theme, a review, or words of a recommendation"
        typed={typed}
        onType={setTyped}
        groups={groups}
        onChoose={choose}
        none="Nothing here has this name, and no recommendation has these words."
      />
    </Overlay>
  );
}

const toEntry = ({ keys, says, run }: KeyBinding): Entry => ({
  ...{ id: `key:${keys}`, name: says, aside: sayKeys(keys), run },
});
