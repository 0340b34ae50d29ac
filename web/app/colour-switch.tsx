import { useState } from 'react';

const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];
const place = 'heed-colours';

function readChoice(): Choice {
  const kept = document.documentElement.dataset.theme;
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Light, dark, or as the system says. */
export function ColourSwitch() {
  const [choice, setChoice] = useState(readChoice);
  const choose = (next: Choice): void => {
    setChoice(next);
    if (next === 'system') {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(place);
    } else {
      document.documentElement.dataset.theme = next;
      localStorage.setItem(place, next);
    }
  };
  return (
    <fieldset className="segments">
      <legend className="unseen">Colours</legend>
      {choices.map((one) => (
        <label key={one}>
          <input type="radio" name="colours" checked={one === choice} onChange={() => choose(one)} />
          <span>{one === 'system' ? 'Auto' : one === 'light' ? 'Light' : 'Dark'}</span>
        </label>
      ))}
    </fieldset>
  );
}
