import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { drawQuadrant, layQuadrant } from '../../../src/reporting/figure/quadrant.ts';
import { Figure } from '../../figures/figure.tsx';
import type { Match } from './match-states.ts';

export type Cuts = Match['quadrant']['cuts'];
type Way = keyof Cuts;

interface QuadrantChartProps {
  readonly points: Match['quadrant']['points'];
  readonly cuts: Cuts;
  readonly title: string;
  /** While a line is on its way. */
  readonly onMove: (cuts: Cuts) => void;
  /** When it has come to rest. */
  readonly onKeep: (cuts: Cuts) => void;
  readonly doorOf: (theme: string, name: string) => string;
}

const fields = ['Frequent, few recommendations', 'Frequent, many', 'Seldom, few', 'Seldom, many'] as const;
/** Milliseconds after the last key before the cut points are kept. */
const rest = 700;

/** The quadrant chart of the report with two lines that are dragged, or moved by keys. */
export function QuadrantChart({ points, cuts, title, onMove, onKeep, doorOf }: QuadrantChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const due = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(due.current), []);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.min(860, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = points.map(({ id, name, cases, recommendations }) => ({
    ...{ label: name, x: recommendations, y: cases, ring: null, door: { caseTheme: id }, count: recommendations },
  }));
  const about = {
    ...{ width, title, fields },
    description:
      'Each dot is a theme of the case: the higher, the more cases have it; the further right, the more recommendations meet it.',
    horizontal: { label: 'Recommendations that meet the theme', cut: cuts.recommendations },
    vertical: { label: 'Reviews whose case has the theme', cut: cuts.cases },
  };
  const nameOf = new Map(points.map(({ id, name }) => [id, name]));
  const lead = (svg: string): string =>
    svg.replace(/href="#list\?caseTheme=([^"]*)"/g, (_, id: string) => {
      const theme = decodeURIComponent(id);
      return `href="${doorOf(theme, nameOf.get(theme) ?? '').replaceAll('&', '&amp;')}"`;
    });
  const laid = layQuadrant(drawn, about);
  const { frame: area, mostX, mostY, scaleX, scaleY } = laid;
  const most: Cuts = { cases: Math.max(1, Math.floor(mostY)), recommendations: Math.max(1, Math.floor(mostX)) };
  const within = (way: Way, value: number): Cuts => ({
    ...cuts,
    [way]: Math.min(most[way], Math.max(1, Math.round(value))),
  });
  const drag = (way: Way) => (event: PointerEvent<HTMLDivElement>) => {
    const box = frame.current?.getBoundingClientRect();
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || box === undefined) return;
    if (way === 'recommendations') {
      const share = (event.clientX - box.left - area.x) / area.width;
      onMove(within(way, Math.max(0, share) ** 2 * mostX));
    } else onMove(within(way, ((area.y + area.height - (event.clientY - box.top)) / area.height) * mostY));
  };
  const keys = (way: Way) => (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 },
      ...{ Home: -1e6, End: 1e6 },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = within(way, cuts[way] + step);
    onMove(next);
    clearTimeout(due.current);
    due.current = setTimeout(() => onKeep(next), rest);
  };
  const handle = (way: Way, label: string, style: Readonly<Record<string, number>>) => (
    <div
      role="slider"
      tabIndex={0}
      className={`cut-handle ${way}`}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={most[way]}
      aria-valuenow={cuts[way]}
      aria-orientation={way === 'cases' ? 'vertical' : 'horizontal'}
      style={style}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag(way)}
      onPointerUp={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.currentTarget.releasePointerCapture(event.pointerId);
        onKeep(cuts);
      }}
      onKeyDown={keys(way)}
    >
      <span>{cuts[way]}</span>
    </div>
  );
  return (
    <figure className="quadrant-chart">
      <figcaption>{title}</figcaption>
      <div ref={frame} className="quadrant-frame">
        {width > 0 && (
          <>
            <Figure svg={lead(drawQuadrant(drawn, about))} />
            {handle('recommendations', 'Many recommendations from', {
              left: scaleX(cuts.recommendations),
              top: area.y,
              height: area.height,
            })}
            {handle('cases', 'Frequent from so many reviews', {
              left: area.x,
              top: scaleY(cuts.cases),
              width: area.width,
            })}
          </>
        )}
      </div>
    </figure>
  );
}
