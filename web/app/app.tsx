import { Suspense, useEffect, useState } from 'react';
import { takeBack } from '../api/outbox.ts';
import { useWorkspace } from '../api/queries.ts';
import { useKeys } from '../keys/key-bindings.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { openRoom, rooms } from '../rooms/registry.ts';
import { go, useAddress } from '../routing/address.ts';
import { CommandPalette } from './command-palette.tsx';
import { DropZone } from './drop-zone.tsx';
import { FootBar } from './foot-bar.tsx';
import { ImportPanel } from './import-panel.tsx';
import { KeyList } from './key-list.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { RoomBoundary } from './room-boundary.tsx';

type Overlay = 'palette' | 'keys' | null;

/** The whole window: navigation, the room that the address names, and what lies over both. */
export function App() {
  const { path, query } = useAddress();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [menu, setMenu] = useState(false);
  const workspace = useWorkspace();
  const [id = '', ...rest] = path.split('/').slice(1).map(decodeURIComponent);
  const room = rooms.find((one) => one.id === id);

  useEffect(() => {
    if (id === '') go('/study', { replace: true });
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes
  useEffect(() => setMenu(false), [path]);
  const title = workspace.data?.title;
  useEffect(() => {
    document.title = [room?.name, title, 'Heed'].filter((part) => part !== undefined && part !== '').join(' · ');
  }, [room, title]);

  useKeys('Anywhere', [
    { keys: 'Mod+k', says: 'Open the palette', run: () => setOverlay('palette'), whileTyping: true, only: 'key' },
    { keys: '?', says: 'List the keys', run: () => setOverlay('keys') },
    { keys: '/', says: 'Search', run: () => setOverlay('palette'), only: 'key' },
    { keys: 'u', says: 'Undo', run: () => void takeBack('undo') },
    { keys: 'U', says: 'Do again', run: () => void takeBack('redo') },
  ]);
  useKeys(
    'Rooms',
    rooms.map(({ key, name, id }) => ({ keys: `g ${key}`, says: name, run: () => go(`/${id}`), only: 'key' })),
  );

  const Shown = openRoom(id);
  return (
    <DropZone>
      <div className="shell" data-menu={menu || undefined}>
        <a className="skip" href="#room">
          Skip to the room
        </a>
        <Navigation
          here={id}
          onPalette={() => setOverlay('palette')}
          onKeys={() => setOverlay('keys')}
          onMenu={() => setMenu((open) => !open)}
          menu={menu}
        />
        <main id="room" tabIndex={-1}>
          <Notices />
          <RoomBoundary key={id}>
            <Suspense fallback={<Skeleton lines={8} />}>
              {Shown !== null ? (
                <Shown rest={rest} query={query} />
              ) : id === '' ? null : (
                <EmptyState title="There is no such place in this workbench.">
                  <p>
                    The address says <code>{path}</code>. <a href="/study">Go to the study</a>, or press{' '}
                    <kbd>Ctrl K</kbd> to find what you look for.
                  </p>
                </EmptyState>
              )}
            </Suspense>
          </RoomBoundary>
        </main>
        <ImportPanel />
        <FootBar />
      </div>
      {overlay === 'palette' && <CommandPalette onClose={() => setOverlay(null)} />}
      {overlay === 'keys' && <KeyList onClose={() => setOverlay(null)} />}
    </DropZone>
  );
}
