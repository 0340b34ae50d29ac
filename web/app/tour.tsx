import { useSyncExternalStore } from 'react';
import { act } from '../api/outbox.ts';
import { useWorkspace } from '../api/queries.ts';

let asked = false;
const listeners = new Set<() => void>();

function ask(next: boolean): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Shows the tour again, in the Study room. */
export const showTour = (): void => {
  ask(true);
};

const setting = 'tour-put-away';

const steps = [
  {
    name: 'Every figure is a door',
    text: 'Press any number, bar or name: it opens the recommendations behind it. Press one of those to see everything known of it, and the printed page.',
    link: { to: '/recommendations', says: 'See all recommendations' },
  },
  {
    name: 'Outlined is suggested, filled is confirmed',
    text: (
      <>
        Heed suggests themes with the words that speak for them. Nothing is decided until a person accepts it:{' '}
        <kbd>a</kbd> to accept, <kbd>x</kbd> to dismiss, <kbd>c</kbd> to code something else.
      </>
    ),
    link: { to: '/recommendations?judged=suggested', says: 'See what nobody has judged' },
  },
  {
    name: 'Nothing is lost',
    text: (
      <>
        Whatever you do is kept at once. <kbd>u</kbd> takes it back, also tomorrow. The address is always a link to what
        you see, and the back button goes back.
      </>
    ),
    link: { to: '/reviews', says: 'See the reviews' },
  },
];

/** Three things to know, until somebody puts them away; the palette brings them back. */
export function Tour() {
  const wanted = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
  const { data } = useWorkspace();
  if (!data || (data.settings[setting] === 'true' && !wanted)) return null;
  const putAway = (): void => {
    ask(false);
    if (data.settings[setting] !== 'true') void act({ type: 'set', setting, value: 'true' });
  };
  return (
    <section className="tour" aria-label="Three things to know">
      <ol>
        {steps.map(({ name, text, link }) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{text}</p>
            <a href={link.to}>{link.says}</a>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={putAway}>
        Put away
      </button>
    </section>
  );
}
