import { useLayoutEffect, useRef, useState } from 'react';
import { leadDoors } from './door-address.ts';
import { Figure } from './figure.tsx';

interface MeasuredFigureProps {
  /** Draws for a width in pixels; the figure code's own function. */
  readonly draw: (width: number) => string;
  readonly title: string;
  /** Sample, unit and counting rule, in small print. */
  readonly note?: string;
}

/** A figure of the report, drawn anew for the room that it has here. */
export function MeasuredFigure({ draw, title, note }: MeasuredFigureProps) {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.min(780, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure ref={frame}>
      <figcaption>{title}</figcaption>
      {width > 0 && <Figure svg={leadDoors(draw(width))} />}
      {note !== undefined && note !== '' && <p className="figure-note">{note}</p>}
    </figure>
  );
}
