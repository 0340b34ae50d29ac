import { useState } from 'react';
import { act, type Intent } from '../../api/outbox.ts';
import { useWorkspace } from '../../api/queries.ts';
import { type Answer, ask } from '../../api/request.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { fitting } from '../../parts/fitting.ts';
import { Overlay } from '../../parts/overlay.tsx';
import { ringOf } from '../../parts/rings.ts';

type List = Answer<'GET /api/workspace'>['lists'][number]['list'];

interface CodePickerProps {
  /** What is coded, in words: "“should hear from the child”". */
  readonly what: string;
  /** Codes it has already, as "list code". */
  readonly given: ReadonlySet<string>;
  /** Words that a new theme can be named after; '' offers none. */
  readonly words: string;
  readonly onCode: (list: List, code: string) => Intent;
  readonly onClose: () => void;
}

const inVivo = 'in-vivo';

/** Codes what is pointed at: a few letters of a theme, Enter. */
export function CodePicker({ what, given, words, onCode, onClose }: CodePickerProps) {
  const workspace = useWorkspace().data;
  const [typed, setTyped] = useState('');
  if (workspace === undefined) return null;
  const { layers, themes, lists } = workspace;
  const open = themes.filter(({ mergedInto }) => mergedInto === null);
  const choices = fitting(typed, open, 400).map(({ id, name, layer, parent }) => ({
    id: `themes ${id}`,
    name,
    ring: ringOf(layers, layer),
    aside: themes.find((one) => one.id === parent)?.name ?? layers.find((one) => one.id === layer)?.name ?? '',
    chosen: given.has(`themes ${id}`),
  }));
  const best = typed.trim() === '' ? [] : choices.slice(0, 1);
  const others = lists
    .filter(({ list }) => list !== 'themes' && list !== 'leading-action')
    .map(({ list, name, codes }) => ({
      name,
      choices:
        typed.trim() === '' && list !== 'means'
          ? []
          : fitting(typed, codes, 30).map((one) => ({
              id: `${list} ${one.id}`,
              name: one.name,
              chosen: given.has(`${list} ${one.id}`),
            })),
    }));
  const name = typed.trim() === '' ? words : typed.trim();
  const newTheme =
    name === '' || name.length > 200
      ? []
      : [{ id: inVivo, name: `Make a theme named “${name}”`, aside: 'in the words of the report' }];
  const choose = async (id: string): Promise<void> => {
    onClose();
    if (id !== inVivo) {
      const [list = '', ...code] = id.split(' ');
      void act(onCode(list as List, code.join(' '))).catch(() => undefined);
      return;
    }
    const layer = layers[2]?.id ?? layers[0]?.id ?? '';
    const added = await act({ type: 'add-theme', name, layer }).catch(() => null);
    if (added === null) return;
    const { themes: after } = await ask('GET /api/workspace');
    const made = after.find((theme) => theme.name === name && theme.mergedInto === null);
    if (made !== undefined) await act(onCode('themes', made.id)).catch(() => undefined);
  };
  return (
    <Overlay label={`Code ${what}`} onClose={onClose}>
      <ChoiceList
        label={`Code ${what}`}
        placeholder="Type a few letters of a theme"
        typed={typed}
        onType={setTyped}
        groups={[
          { name: 'Best fit', choices: best },
          ...layers.map((layer) => ({
            name: layer.name,
            choices: choices
              .slice(best.length)
              .filter(({ id }) => open.some((theme) => `themes ${theme.id}` === id && theme.layer === layer.id)),
          })),
          ...others,
          { name: 'New', choices: newTheme },
        ]}
        onChoose={(id) => void choose(id)}
        none="No code fits these letters."
      />
    </Overlay>
  );
}
