import { useSyncExternalStore } from 'react';

/** Under which name this window codes. Kept in the browser; '' until its person gives one: then the server's own is used. */
const place = 'heed-coder';
const listeners = new Set<() => void>();

export function coderName(): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

export function nameCoder(name: string): void {
  localStorage.setItem(place, name.trim());
  for (const listener of listeners) listener();
}

export const useCoderName = (): string =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, coderName);
