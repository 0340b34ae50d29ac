import { useId } from 'react';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useDraft } from '../../api/draft.ts';
import { act } from '../../api/outbox.ts';
import { ringOf } from '../../parts/rings.ts';
import { SidePanel } from '../../parts/side-panel.tsx';
import { AddTheme } from './layer-section.tsx';
import { MergeTheme, MoveTheme, RetireTheme } from './restructure.tsx';
import { SplitTheme } from './split-theme.tsx';
import { ThemeExamples } from './theme-examples.tsx';
import type { Theme } from './theme-tree.ts';

interface ThemePanelProps {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
  readonly layers: WorkspaceView['layers'];
  readonly onClose: () => void;
}

/** Hues that are told apart on both papers. */
const colours = ['#b0532c', '#93741a', '#2b6f62', '#3f5c95', '#7a4a86', '#8a3350', '#56702a', '#5b5852'] as const;

const fields = [
  ['definition', 'Definition'],
  ['include', 'Include'],
  ['exclude', 'Exclude'],
] as const;

/** Everything about one theme; what is written is kept when the field is left. */
export function ThemePanel({ theme, themes, layers, onClose }: ThemePanelProps) {
  const layer = layers.find(({ id }) => id === theme.layer);
  return (
    <SidePanel title={theme.name} above={layer?.name ?? ''} onClose={onClose} takesFocus={false}>
      <Words theme={theme} field="name" label="Name" line />
      <fieldset className="colours">
        <legend>Colour</legend>
        {['', ...colours].map((colour) => (
          <label key={colour} title={colour === '' ? 'The hue of its layer' : colour}>
            <input
              type="radio"
              name="colour"
              aria-label={colour === '' ? 'The hue of its layer' : colour}
              checked={theme.colour === colour}
              onChange={() => void act({ type: 'change-theme', theme: theme.id, colour })}
            />
            <span
              className={`dot ring-dot-${ringOf(layers, theme.layer)}`}
              style={colour === '' ? undefined : { background: colour }}
            />
          </label>
        ))}
      </fieldset>
      {fields.map(([field, label]) => (
        <Words key={field} theme={theme} field={field} label={label} />
      ))}
      <ThemeExamples theme={theme} />
      <h3 className="panel-part">Change the tree</h3>
      <p className="quiet">What would become of the codings stands here before anything is done.</p>
      <AddTheme layer={theme.layer} parent={theme.id} label="Add a part to it" />
      <MoveTheme theme={theme} themes={themes} layers={layers} />
      <MergeTheme theme={theme} themes={themes} layers={layers} />
      <SplitTheme theme={theme} />
      <RetireTheme theme={theme} onDone={onClose} />
    </SidePanel>
  );
}

interface WordsProps {
  readonly theme: Theme;
  readonly field: 'name' | 'definition' | 'include' | 'exclude';
  readonly label: string;
  /** One line. */
  readonly line?: boolean;
}

function Words({ theme, field, label, line = false }: WordsProps) {
  const id = useId();
  const kept = theme[field];
  const [words, setWords] = useDraft(`theme ${theme.id} ${field}`, kept);
  const keep = (): void => {
    const said = words.trim();
    if (said === kept || (field === 'name' && said === '')) {
      setWords(kept);
      return;
    }
    void act({ type: 'change-theme', theme: theme.id, [field]: said });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {line ? (
        <input
          id={id}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      ) : (
        <textarea id={id} value={words} rows={3} onChange={(event) => setWords(event.target.value)} onBlur={keep} />
      )}
    </div>
  );
}
