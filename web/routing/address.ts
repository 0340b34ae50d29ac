import { useMemo, useSyncExternalStore } from 'react';

/** Where a window is: the path, and what its query says. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

const write = (): string => location.pathname + location.search;

function watch(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', tell);
  };
}

/** Goes to an address of the workbench. With `replace` the back button passes over where the window was. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (to === write()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  tell();
}

/** The address of this window, followed as it changes. */
export function useAddress(): Address {
  const written = useSyncExternalStore(watch, write);
  return useMemo(() => readAddress(written), [written]);
}

/** Path and query of a written address. */
function readAddress(written: string): Address {
  const at = written.indexOf('?');
  if (at < 0) return { path: written, query: new URLSearchParams() };
  return { path: written.slice(0, at), query: new URLSearchParams(written.slice(at + 1)) };
}

/** An address as it is written; a query without anything in it leaves no "?". Commas stay readable. */
export function writeAddress(path: string, query: URLSearchParams): string {
  const said = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return said === '' ? path : `${path}?${said}`;
}

/** The query with some values changed; null takes one out. */
export function changeQuery(query: URLSearchParams, changes: Readonly<Record<string, string | null>>): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/**
 * Lets plain links, those in drawings too, change rooms without loading the page anew. A link with a modifier key, a target
 * or a download is the browser's; so is anything the API serves.
 */
export function followLinks(): () => void {
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href?.startsWith('/') || href.startsWith('/api/')) return;
    if (link.hasAttribute('target') || link.hasAttribute('download')) return;
    event.preventDefault();
    go(href);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
