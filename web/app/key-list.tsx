import { Heading } from 'react-aria-components';
import { sayKeys, useKeyGroups } from '../keys/key-bindings.ts';
import { Overlay } from '../parts/overlay.tsx';

/** Every key that works here. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const groups = useKeyGroups();
  return (
    <Overlay label="Keys" onClose={onClose}>
      <Heading slot="title" className="overlay-title">
        Keys
      </Heading>
      <div className="key-groups">
        {groups.map(({ name, bindings }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {bindings.map(({ keys, says }) => (
                <div key={keys}>
                  <dt>
                    <kbd>{sayKeys(keys)}</kbd>
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Overlay>
  );
}
