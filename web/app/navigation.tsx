import { drawRingsMark } from '../../src/reporting/figure/rings-mark.ts';
import { Figure } from '../figures/figure.tsx';
import { rooms } from '../rooms/registry.ts';
import { CoderField } from './coder-field.tsx';
import { ColourSwitch } from './colour-switch.tsx';
import { TitleField } from './title-field.tsx';

interface NavigationProps {
  /** Id of the room that is shown. */
  readonly here: string;
  /** Whether it is open on a narrow screen. */
  readonly menu: boolean;
  readonly onMenu: () => void;
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

const mark = drawRingsMark(24);

/** The rooms with their keys; on a narrow screen a bar that opens them. */
export function Navigation({ here, menu, onMenu, onPalette, onKeys }: NavigationProps) {
  const room = rooms.find(({ id }) => id === here);
  return (
    <header className="side">
      <div className="side-head">
        <a href="/study" className="brand" aria-label="Heed, to the study">
          <Figure svg={mark} />
          <span>Heed</span>
        </a>
        <span className="room-name">{room?.name}</span>
        <button type="button" className="menu-button" aria-expanded={menu} aria-controls="rooms" onClick={onMenu}>
          Rooms
        </button>
      </div>
      <div className="side-body" id="rooms">
        <TitleField />
        <button type="button" className="search-button" onClick={onPalette}>
          <span>Search or go to</span>
          <kbd>Ctrl K</kbd>
        </button>
        <nav aria-label="Rooms">
          <ul>
            {rooms.map(({ id, name, key }) => (
              <li key={id}>
                <a href={`/${id}`} aria-current={id === here ? 'page' : undefined}>
                  <span>{name}</span>
                  <kbd>g {key}</kbd>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="side-foot">
          <CoderField />
          <ColourSwitch />
          <button type="button" className="quiet-button" onClick={onKeys}>
            Keys <kbd>?</kbd>
          </button>
        </div>
      </div>
    </header>
  );
}
