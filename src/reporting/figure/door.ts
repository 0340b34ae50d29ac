import { addressOf, type Selection } from '../selection.ts';
import { element, escapeMarkup } from './svg.ts';

/** What every drawing says of itself; `width` in pixels. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly width: number;
}

/**
 * Finished markup as a door to `count` recommendations, or as it is when there is nothing behind it. `spoken` is said by
 * screen readers and shown to those who point, as the title; '' when the words inside say it all.
 */
export function openTo(
  door: Selection | null,
  count: number,
  spoken: string,
  content: readonly string[],
  role = '',
): string {
  const title = spoken === '' ? [] : [element('title', {}, escapeMarkup(spoken))];
  const children = [...title, ...content].flatMap((part) => ['\n', part]);
  const named = role === '' ? {} : { class: role };
  if (door === null || count === 0) return element('g', named, ...children);
  return element(
    'a',
    {
      href: addressOf(door),
      class: role === '' ? 'door' : `door ${role}`,
      'data-count': count,
    },
    ...children,
  );
}
