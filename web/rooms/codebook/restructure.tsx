import { useState } from 'react';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { act } from '../../api/outbox.ts';
import { ChangePreview } from './change-preview.tsx';
import { branchOf, linesOf, type Theme } from './theme-tree.ts';

interface RestructureProps {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
  readonly layers: WorkspaceView['layers'];
}

interface PlaceChoiceProps extends RestructureProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (place: string) => void;
  /** Whether the top of a layer can be chosen, as "layer:<id>". */
  readonly withLayers: boolean;
}

function PlaceChoice({ theme, themes, layers, label, value, onChoose, withLayers }: PlaceChoiceProps) {
  const own = branchOf(themes, theme.id);
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Choose</option>
        {layers.map((layer) => (
          <optgroup key={layer.id} label={layer.name}>
            {withLayers && <option value={`layer:${layer.id}`}>At the top of {layer.name}</option>}
            {linesOf(themes, layer.id)
              .filter((line) => !own.has(line.theme.id))
              .map((line) => (
                <option key={line.theme.id} value={line.theme.id}>
                  {'\u00a0'.repeat(line.depth * 3)}
                  {line.theme.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Sets a theme, with its parts, elsewhere in the tree, or among its neighbours. */
export function MoveTheme({ theme, themes, layers }: RestructureProps) {
  const [place, setPlace] = useState('');
  const target = themes.find(({ id }) => id === place);
  const layer = place.startsWith('layer:') ? place.slice(6) : (target?.layer ?? '');
  const parent = target?.id ?? null;
  const siblings = linesOf(themes, theme.layer)
    .map((line) => line.theme)
    .filter((one) => one.parent === theme.parent);
  const at = siblings.findIndex(({ id }) => id === theme.id);
  const shift = (before: string | null): void =>
    void act({ type: 'move-theme', theme: theme.id, layer: theme.layer, parent: theme.parent, before });
  return (
    <details className="restructure">
      <summary>Move</summary>
      <div className="buttons">
        <button type="button" className="button" disabled={at <= 0} onClick={() => shift(siblings[at - 1]?.id ?? null)}>
          Up
        </button>
        <button
          type="button"
          className="button"
          disabled={at < 0 || at >= siblings.length - 1}
          onClick={() => shift(siblings[at + 2]?.id ?? null)}
        >
          Down
        </button>
      </div>
      <PlaceChoice {...{ theme, themes, layers }} label="Under" value={place} onChoose={setPlace} withLayers />
      {place !== '' && (
        <ChangePreview
          intent={{ type: 'move-theme', theme: theme.id, layer, parent }}
          says={`Move ${theme.name}`}
          onDone={() => setPlace('')}
        />
      )}
    </details>
  );
}

/** Merges a theme into another: its codings count there from then on. */
export function MergeTheme({ theme, themes, layers }: RestructureProps) {
  const [into, setInto] = useState('');
  return (
    <details className="restructure">
      <summary>Merge into another</summary>
      <PlaceChoice {...{ theme, themes, layers }} label="Into" value={into} onChoose={setInto} withLayers={false} />
      {into !== '' && (
        <ChangePreview
          intent={{ type: 'merge-themes', themes: [theme.id], into }}
          says={`Merge ${theme.name}`}
          onDone={() => setInto('')}
        />
      )}
    </details>
  );
}

/** Takes a theme out of use; its codings stay and are no longer counted. */
export function RetireTheme({ theme, onDone }: Pick<RestructureProps, 'theme'> & { readonly onDone: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <details className="restructure" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>Retire</summary>
      <p className="quiet">Its codings stay as they are and are no longer counted. It can be brought back.</p>
      {asked && (
        <ChangePreview
          intent={{ type: 'retire-theme', theme: theme.id }}
          says={`Retire ${theme.name}`}
          onDone={onDone}
        />
      )}
    </details>
  );
}
