// @ts-check
import { make } from './markup.js';
import { openPanel } from './panel.js';

const keyList = [
  ['/', 'search the recommendations'],
  ['j  k', 'next and previous in a list; on a page, next and previous recommendation'],
  ['Enter', 'open what is marked'],
  ['Esc', 'close the panel'],
  ['m', 'change the counting rule of the table'],
  ['t', 'light or dark'],
  ['?', 'this list'],
];

/** The keys and what a person can do here. */
export function showHelp() {
  const rows = keyList.flatMap(([key, words]) => [
    make('dt', {}, make('kbd', {}, key ?? '')),
    make('dd', {}, words ?? ''),
  ]);
  openPanel({
    title: 'Keys',
    about: [
      'Every number, bar and name that reacts to the pointer opens the recommendations behind it. The address bar keeps the view, so a link reopens it.',
    ],
    content: [make('dl', { class: 'keys' }, ...rows)],
  });
}
