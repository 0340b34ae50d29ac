import { type ReactNode, useEffect, useRef } from 'react';
import { useKeys } from '../keys/key-bindings.ts';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Small words above the title. */
  readonly above?: ReactNode;
  /** Takes the focus when it opens, as what a person opened by a button or link does. */
  readonly takesFocus?: boolean;
}

/** What opens beside the room and keeps its place. Escape closes it. */
export function SidePanel({ title, onClose, children, above, takesFocus = true }: SidePanelProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useKeys('Side panel', [{ keys: 'Escape', says: 'Close the side panel', run: onClose, only: 'key' }]);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    head.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [takesFocus]);
  return (
    <aside className="side-panel" aria-label={title}>
      <div className="side-panel-head">
        {above !== undefined && <p className="side-panel-above">{above}</p>}
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet-button close" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
}
