import { useEffect, useRef, useSyncExternalStore } from 'react';

/** One key, or two in a row ("g r"), and what it does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` gives it; "Mod+k" is Ctrl or Command with k. */
  readonly keys: string;
  readonly says: string;
  readonly run: () => void;
  /** Works while a person types, too. */
  readonly whileTyping?: boolean;
  /** Is not offered in the palette: it moves or acts on what is pointed at. */
  readonly only?: 'key';
}

export interface KeyGroup {
  readonly name: string;
  readonly bindings: readonly KeyBinding[];
}

/** The innermost group comes last and is asked first. */
let groups: readonly { readonly name: string; readonly bindings: () => readonly KeyBinding[] }[] = [];
const listeners = new Set<() => void>();
let first: string | null = null;
let forget: ReturnType<typeof setTimeout> | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Where letters are words: in a field, and in a sheet that lies over the room. */
const typing = (target: Element | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('.overlay') !== null ||
    target.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])'));

function nameKey(event: KeyboardEvent): string {
  const name = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Mod+${name.toLowerCase()}` : name;
}

function press(event: KeyboardEvent): void {
  // Lists that are typed into send copies of each key to what they point at; only the key itself counts.
  if (event.defaultPrevented || event.altKey || event.isComposing || !event.isTrusted) return;
  if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
  const busy = typing(document.activeElement);
  const key = nameKey(event);
  const row = first === null ? key : `${first} ${key}`;
  const all = [...groups].reverse().flatMap(({ bindings }) => bindings());
  const usable = all.filter(({ whileTyping }) => !busy || whileTyping);
  const hit = usable.find(({ keys }) => keys === row) ?? usable.find(({ keys }) => keys === key);
  clearTimeout(forget);
  if (hit) {
    first = null;
    event.preventDefault();
    hit.run();
  } else if (usable.some(({ keys }) => keys.startsWith(`${key} `))) {
    first = key;
    forget = setTimeout(() => {
      first = null;
    }, 1500);
  } else first = null;
}

/** Listens to keys until the returned function is called. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** Offers keys while the component that calls it is shown. */
export function useKeys(name: string, bindings: readonly KeyBinding[]): void {
  const kept = useRef(bindings);
  kept.current = bindings;
  useEffect(() => {
    const group = { name, bindings: () => kept.current };
    groups = [...groups, group];
    tell();
    return () => {
      groups = groups.filter((one) => one !== group);
      tell();
    };
  }, [name]);
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every key that works now, innermost group first. */
export function useKeyGroups(): KeyGroup[] {
  const now = useSyncExternalStore(watch, () => groups);
  return [...now].reverse().map(({ name, bindings }) => ({ name, bindings: bindings() }));
}

/** As a person reads it: "g then r", "Ctrl K". */
export function sayKeys(keys: string): string {
  const mac = navigator.platform.startsWith('Mac');
  const names: Readonly<Record<string, string>> = {
    ArrowDown: '↓',
    ArrowUp: '↑',
    Escape: 'Esc',
    ' ': 'Space',
    U: 'Shift U',
  };
  return keys
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => one.replace('Mod+', mac ? '⌘ ' : 'Ctrl '))
    .map((one) => names[one] ?? (/ [a-z]$/.test(one) ? one.toUpperCase().replace('CTRL', 'Ctrl') : one))
    .join(' then ');
}
