import '../../styles/room.css';
import './codebook.css';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { BehindFigure } from '../../parts/behind-figure.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { LayerSection } from './layer-section.tsx';
import { RetiredThemes } from './retired-themes.tsx';
import { ThemePanel } from './theme-panel.tsx';
import { isInUse, linesOf } from './theme-tree.ts';
import { VersionsView } from './versions-view.tsx';

/** The layered tree with its counts; one theme beside it, with everything that can be done to it. */
export default function CodebookRoom({ rest, query }: RoomProps) {
  const workspace = useWorkspace();
  const asked = { rows: 'theme', columns: 'standing' } as const;
  const all = useAnswer('GET /api/table', { ...asked, counting: 'all' }, { keep: true });
  const confirmed = useAnswer('GET /api/table', { ...asked, counting: 'confirmed' }, { keep: true });
  const open = query.get('theme');
  const themes = workspace.data?.themes ?? [];
  const lines = (workspace.data?.layers ?? []).flatMap(({ id }) => linesOf(themes, id));
  const at = lines.findIndex(({ theme }) => theme.id === open);
  const show = (id: string | null): string => writeAddress('/codebook', changeQuery(query, { theme: id }));
  const move = (step: number): void => {
    const next = lines[at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    go(show(next.theme.id), { replace: open !== null });
    document.getElementById(`theme-${next.theme.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys('Codebook', [
    { keys: 'j', says: 'Next theme', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'Theme before', run: () => move(-1), only: 'key' },
  ]);
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={12} />;
  const { layers } = workspace.data;
  const isVersions = rest[0] === 'versions';
  const countOf = (table: typeof all.data): Map<string, number> =>
    new Map(table?.rows.map(({ id, total }) => [id, total]));
  const counts = { all: countOf(all.data), confirmed: countOf(confirmed.data) };
  const theme = themes.find(({ id }) => id === open);
  return (
    <div className="beside codebook-room" data-open={theme && !isVersions ? '' : undefined}>
      <div className="room codebook-tree">
        <header className="room-head">
          <h1>Codebook</h1>
          <p>
            {themes.filter(isInUse).length} themes in {layers.length} layers, from the child outwards. Changing it never
            changes what people said; it changes where that counts.
          </p>
        </header>
        <nav className="tabs" aria-label="Views of the codebook">
          <a href="/codebook" aria-current={isVersions ? undefined : 'page'}>
            Themes
          </a>
          <a href="/codebook/versions" aria-current={isVersions ? 'page' : undefined}>
            Versions
          </a>
          <a href="/api/codebook/file" download>
            Download
          </a>
        </nav>
        {isVersions ? (
          <VersionsView themes={themes} layers={layers} query={query} />
        ) : (
          <>
            <p className="quiet codebook-key">
              Recommendations with the theme or a part of it, and how many of them a person confirmed. <kbd>j</kbd>{' '}
              <kbd>k</kbd> move.
            </p>
            {layers.map((layer) => (
              <LayerSection
                key={layer.id}
                layer={layer}
                layers={layers}
                lines={linesOf(themes, layer.id)}
                counts={counts}
                most={Math.max(1, ...counts.all.values())}
                open={open}
                addressOf={show}
                query={query}
              />
            ))}
            <RetiredThemes themes={themes} />
          </>
        )}
      </div>
      {theme !== undefined && !isVersions && (
        <ThemePanel key={theme.id} theme={theme} themes={themes} layers={layers} onClose={() => go(show(null))} />
      )}
      <BehindFigure path="/codebook" query={query} />
    </div>
  );
}
