import type { Answer } from '../../api/request.ts';

type Outline = Answer<'GET /api/reports/:id'>;

/** What can be marked in a text. */
export type MarkKind = 'recommendation' | 'near-miss' | 'coding' | 'observation' | 'evidence' | 'found' | 'selection';

/** A stretch of a report that means something. Offsets in its text, end exclusive. */
export interface Mark {
  /** Unique among the marks of a report: what it stands for, and which of its stretches. */
  readonly key: string;
  readonly kind: MarkKind;
  /** Id of the recommendation, coding or observation; '' for what has none. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What it says in the margin. */
  readonly name: string;
  /** "accepted", "suggested" or "rejected". */
  readonly state: string;
  /** 1 to 4; 0 without a ring. */
  readonly ring: number;
  /** Whether it is what the reader points at. */
  readonly here: boolean;
}

/** A run of letters under the same marks. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a stretch of text where any mark begins or ends. The segments follow each other from `start` to `end` without gaps;
 * each names the marks over it, in the order given.
 */
export function cutSegments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  if (over.length === 0) return start < end ? [{ start, end, marks: [] }] : [];
  const edges = new Set([start, end]);
  for (const mark of over) {
    if (mark.start > start) edges.add(mark.start);
    if (mark.end < end) edges.add(mark.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, place) => {
    const to = sorted[place + 1] ?? end;
    return { start: from, end: to, marks: over.filter((mark) => mark.start < to && mark.end > from) };
  });
}

/** Gives each mark a lane so that no two in one lane overlap: the earlier begins further out. */
export function assignLanes(marks: readonly Mark[]): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.end;
    lanes.set(mark.key, lane);
  }
  return lanes;
}

/** The marks that people and extractor made in a report. `here` is the id of what the reader points at. */
export function collectMarks(outline: Outline, ringOf: (list: string, code: string) => number, here: string): Mark[] {
  const marks: Mark[] = [];
  for (const { id, places, number, state } of outline.recommendations) {
    for (const [place, { start, end }] of places.entries()) {
      const name = number === '' ? 'Recommendation' : number.replace(/^recommendation\s+(?=\S)/i, '');
      marks.push({
        ...{ key: `${id}:${place}`, kind: 'recommendation', id, start, end, name, state, ring: 0, here: id === here },
      });
    }
  }
  for (const [number, { place, reason }] of outline.nearMisses.entries()) {
    const id = nearMissId(number);
    const { start, end } = place;
    marks.push({
      ...{ key: id, kind: 'near-miss', id, start, end, name: reason, state: 'suggested', ring: 0, here: id === here },
    });
  }
  for (const { id, list, code, name, place } of outline.codings) {
    const { start, end } = place;
    marks.push({
      ...{
        key: id,
        kind: 'coding',
        id,
        start,
        end,
        name,
        state: 'accepted',
        ring: ringOf(list, code),
        here: id === here,
      },
    });
  }
  for (const [number, { id, name, state, place }] of outline.observations.entries()) {
    const { start, end } = place;
    marks.push({
      ...{ key: `${id}:${number}`, kind: 'observation', id, start, end, name, state, ring: 0, here: id === here },
    });
  }
  return marks;
}

/** A near miss has no id of its own: it goes by its place in the list. */
export const nearMissId = (number: number): string => `near-miss-${number}`;
