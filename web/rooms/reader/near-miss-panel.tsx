import { act } from '../../api/outbox.ts';
import { SidePanel } from '../../parts/side-panel.tsx';
import type { Outline } from './items.ts';

interface NearMissPanelProps {
  readonly report: string;
  readonly miss: Outline['nearMisses'][number];
  readonly onClose: () => void;
}

/** What was nearly taken, why it was left, and how to take it. */
export function NearMissPanel({ report, miss, onClose }: NearMissPanelProps) {
  const { text, reason, place } = miss;
  const take = () =>
    void act({ type: 'take', report, stretches: [{ start: place.start, end: place.end }] }).catch(() => undefined);
  return (
    <SidePanel title="Nearly taken" onClose={onClose} takesFocus={false} above={`Page ${place.page}`}>
      <p className="printed panel-words">{text}</p>
      <p className="quiet">Left because: {reason}.</p>
      <div className="buttons">
        <button type="button" className="button first" onClick={take}>
          Take it <kbd>t</kbd>
        </button>
      </div>
      <p className="quiet">
        Where only part of it is a recommendation, select that part in the text and press <kbd>t</kbd>.
      </p>
    </SidePanel>
  );
}
