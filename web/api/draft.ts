import { useState } from 'react';

/**
 * Words that a person is typing, kept in the window until they are sent: a reload or a dead server loses none of them.
 * `name` says what they are for.
 */
export function useDraft(name: string, start = ''): [draft: string, write: (words: string) => void] {
  const place = `heed-draft:${name}`;
  const [kept, setKept] = useState({ place, words: read(place) ?? start });
  const words = kept.place === place ? kept.words : (read(place) ?? start);
  const write = (next: string): void => {
    setKept({ place, words: next });
    try {
      if (next === start) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, next);
    } catch {
      // Without room in the browser the words still stand in the window.
    }
  };
  return [words, write];
}

function read(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}
