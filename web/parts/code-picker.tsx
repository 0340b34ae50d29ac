import { useState } from 'react';
import type { CodeList } from '../../src/domain/coding/coding.ts';
import type { WorkspaceView } from '../../src/workbench/schemas/workspace.ts';
import { type Choice, type ChoiceGroup, ChoiceList } from './choice-list.tsx';
import { codeNames } from './code-chip.tsx';
import { fitting } from './fitting.ts';
import { Overlay } from './overlay.tsx';

interface CodePickerProps {
  readonly workspace: WorkspaceView;
  /** What is coded, in words: "3 recommendations". */
  readonly what: string;
  /** Codes that stand already: they are marked. */
  readonly standing?: readonly { readonly list: string; readonly code: string }[];
  /** Offered first: what is suggested for what is coded. */
  readonly suggested?: readonly { readonly list: string; readonly code: string }[];
  /** Lists to choose from; all when left out. */
  readonly lists?: readonly CodeList[];
  readonly onPick: (list: CodeList, code: string) => void;
  readonly onClose: () => void;
}

const idOf = (list: string, code: string): string => `${list} ${code}`;

/** Chooses a code by a few letters of its name, whatever list it is of. */
export function CodePicker(props: CodePickerProps) {
  const { workspace, what, standing = [], suggested = [], lists, onPick, onClose } = props;
  const [typed, setTyped] = useState('');
  const names = codeNames(workspace);
  const given = new Set(standing.map(({ list, code }) => idOf(list, code)));
  const layerOf = new Map(workspace.themes.map(({ id, layer }) => [id, layer]));
  const choice = (list: string, code: string): Choice => {
    const id = idOf(list, code);
    const ring = names.ring(list, code);
    return { id, name: names.nameOf(list, code), chosen: given.has(id), ...(ring === undefined ? {} : { ring }) };
  };
  const usable = workspace.lists.filter(({ list }) => lists === undefined || lists.includes(list));
  const themes = usable.find(({ list }) => list === 'themes')?.codes ?? [];
  const groups: ChoiceGroup[] = [
    { name: 'Suggested here', choices: suggested.map(({ list, code }) => choice(list, code)) },
    ...workspace.layers.map(({ id, name }) => ({
      name,
      choices: themes.filter((theme) => layerOf.get(theme.id) === id).map((theme) => choice('themes', theme.id)),
    })),
    ...usable
      .filter(({ list }) => list !== 'themes')
      .map(({ list, name, codes, many }) => ({
        name,
        choices: codes.map(({ id, name: said }) => {
          const made = choice(list, id);
          return many ? made : { ...made, name: `${name}: ${said}` };
        }),
      })),
  ];
  const seen = new Set<string>();
  const shown = groups.map(({ name, choices }) => {
    const fit = fitting(typed, choices, 40).filter(({ id }) => !seen.has(id));
    for (const { id } of fit) seen.add(id);
    return { name, choices: fit };
  });
  return (
    <Overlay label={`Code ${what}`} onClose={onClose}>
      <ChoiceList
        label={`Code ${what}`}
        placeholder={`Code ${what} with …`}
        typed={typed}
        onType={setTyped}
        groups={shown}
        onChoose={(id) => {
          const at = id.indexOf(' ');
          onClose();
          onPick(id.slice(0, at) as CodeList, id.slice(at + 1));
        }}
        none="No code has this name. The codebook is where new ones are made."
      />
    </Overlay>
  );
}
