import type { ReactNode } from 'react';
import { useWorkspace } from '../../api/queries.ts';
import { ringOf } from '../../parts/rings.ts';

interface CodeLineProps {
  readonly list: string;
  readonly code: string;
  readonly state: 'accepted' | 'suggested';
  readonly pointed?: boolean;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One code of a recommendation with what can be done about it. */
export function CodeLine({ list, code, state, pointed = false, aside, children }: CodeLineProps) {
  const workspace = useWorkspace().data;
  const theme = workspace?.themes.find(({ id }) => list === 'themes' && id === code);
  const named = workspace?.lists.find((one) => one.list === list);
  const name = theme?.name ?? named?.codes.find(({ id }) => id === code)?.name ?? code;
  const said = named?.many === false ? `${named.name}: ${name}` : name;
  const ring = theme !== undefined && workspace !== undefined ? ` ring-${ringOf(workspace.layers, theme.layer)}` : '';
  return (
    <li
      className={`code-line${pointed ? ' is-pointed' : ''}`}
      {...(pointed ? { 'aria-current': 'true' as const } : {})}
    >
      <span className={`chip${ring}`} data-state={state}>
        <span>{said}</span>
        <span className="unseen">, {state === 'accepted' ? 'confirmed' : 'suggested'}</span>
      </span>
      {aside !== undefined && <span className="code-aside">{aside}</span>}
      <span className="code-acts">{children}</span>
    </li>
  );
}
