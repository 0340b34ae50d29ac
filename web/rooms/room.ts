import type { ComponentType } from 'react';

/** One room of the workbench. A folder of `rooms` with a registration.ts that exports one as `room` is in the navigation. */
export interface Room {
  /** The first part of its addresses: "recommendations" stands at /recommendations. */
  readonly id: string;
  readonly name: string;
  /** The letter after `g` that goes there. */
  readonly key: string;
  /** Place in the navigation, as the design counts them: 1 Study, 2 Reviews, … 12 Report. */
  readonly place: number;
  /** What can be done there, in a few words, for the palette. */
  readonly says: string;
  readonly load: () => Promise<{ readonly default: ComponentType<RoomProps> }>;
}

export interface RoomProps {
  /** What follows the room in the path, decoded: ["0192…"] at /reviews/0192…. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}
