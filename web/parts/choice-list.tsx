import { type KeyboardEvent, useRef } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';

/** Something to choose by typing a few letters of it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Said beside it, quietly: its layer, its key. */
  readonly aside?: string;
  /** 1 to 4: the ring it belongs to. */
  readonly ring?: number;
  /** It is in place already. */
  readonly chosen?: boolean;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

interface ChoiceListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (id: string) => void;
  /** What is said when nothing fits. */
  readonly none: string;
}

/** A field and what fits it, in groups; arrow keys move, Enter chooses. What fits is decided by who shows it. */
export function ChoiceList({ label, placeholder, typed, onType, groups, onChoose, none }: ChoiceListProps) {
  const shown = groups.filter(({ choices }) => choices.length > 0);
  const moved = useRef(false);
  /**
   * Enter after typing chooses what stands first now. The list marks its first entry a moment after the letters came; who
   * types quickly would get what stood there before.
   */
  const chooseFirst = (event: KeyboardEvent): void => {
    const first = shown[0]?.choices[0];
    if (['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'].includes(event.key)) moved.current = true;
    else if (event.key !== 'Enter') moved.current = false;
    else if (!moved.current && typed.trim() !== '' && first !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      onChoose(first.id);
    }
  };
  return (
    <div className="choice-frame" onKeyDownCapture={chooseFirst}>
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <SearchField aria-label={label} autoFocus className="choice-field">
          <Input placeholder={placeholder} />
        </SearchField>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="choice-scroll" aria-label="What fits" tabIndex={0}>
          <Menu
            aria-label={label}
            className="choice-list"
            onAction={(key) => onChoose(String(key))}
            renderEmptyState={() => <p className="choice-none">{none}</p>}
          >
            {shown.map(({ name, choices }) => (
              <MenuSection key={name} id={name}>
                <Header>{name}</Header>
                {choices.map(({ id, name: said, aside, ring, chosen }) => (
                  <MenuItem key={id} id={id} textValue={said} className="choice">
                    {ring !== undefined && <span className={`dot ring-dot-${ring}`} aria-hidden="true" />}
                    <span className="choice-name">{said}</span>
                    {chosen && <span className="choice-aside">given already</span>}
                    {aside !== undefined && !chosen && <span className="choice-aside">{aside}</span>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </section>
      </Autocomplete>
    </div>
  );
}
