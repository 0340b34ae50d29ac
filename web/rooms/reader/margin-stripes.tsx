import { type RefObject, useLayoutEffect, useState } from 'react';
import { assignLanes, type Mark } from './marks.ts';

interface Stripe {
  readonly mark: Mark;
  readonly lane: number;
  readonly top: number;
  readonly height: number;
}

/** Where the marks of a sheet stand, measured from its words. */
function measure(sheet: HTMLElement, marks: readonly Mark[]): Stripe[] {
  const lanes = assignLanes(marks);
  const origin = sheet.getBoundingClientRect().top;
  const words = [...sheet.querySelectorAll<HTMLElement>('[data-marks]')];
  return marks.flatMap((mark) => {
    const own = words.filter((one) => one.dataset.marks?.split(' ').includes(mark.key));
    if (own.length === 0) return [];
    const boxes = own.map((one) => one.getBoundingClientRect());
    const top = Math.min(...boxes.map((box) => box.top)) - origin;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin;
    return [{ mark, lane: lanes.get(mark.key) ?? 0, top, height: bottom - top }];
  });
}

interface MarginStripesProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly marks: readonly Mark[];
  readonly onPoint: (mark: Mark) => void;
}

const saysKind = {
  recommendation: 'Recommendation',
  'near-miss': 'Nearly taken',
  coding: 'Coded',
  observation: 'Case',
} as const;

/** Bars in the margin beside the words they are about, those that overlap side by side, each with its name. */
export function MarginStripes({ sheet, marks, onPoint }: MarginStripesProps) {
  const [stripes, setStripes] = useState<readonly Stripe[]>([]);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const draw = () => setStripes(measure(element, marks));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(element);
    return () => watch.disconnect();
  }, [sheet, marks]);
  let free = 0;
  const named = new Set<string>();
  /** A recommendation in several stretches is named at its first. */
  const isNamed = ({ kind, id }: Mark): boolean => {
    if (kind !== 'recommendation') return true;
    const first = !named.has(id);
    named.add(id);
    return first;
  };
  return (
    <div className="stripes">
      {[...stripes]
        .sort((a, b) => a.top - b.top)
        .map(({ mark, lane, top, height }) => {
          const label = Math.max(top, free);
          const says = isNamed(mark);
          if (says) free = label + 15;
          const kind = saysKind[mark.kind as keyof typeof saysKind];
          return (
            <button
              key={mark.key}
              type="button"
              className={`stripe stripe-${mark.kind} is-${mark.state} ring-${mark.ring}${mark.here ? ' is-here' : ''}`}
              style={{ top, height }}
              onClick={() => onPoint(mark)}
              title={`${kind}: ${mark.name}`}
              aria-label={`${kind}: ${mark.name}`}
              tabIndex={-1}
            >
              <span className="bar" style={{ right: lane * 6 }} />
              {says && (
                <span className="label" style={{ top: label - top, right: 6 * (lane + 1) + 4 }}>
                  {mark.kind === 'near-miss' ? 'nearly taken' : mark.name}
                </span>
              )}
            </button>
          );
        })}
    </div>
  );
}
