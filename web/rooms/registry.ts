import { type ComponentType, lazy } from 'react';
import type { Room, RoomProps } from './room.ts';

const found = import.meta.glob<{ readonly room: Room }>('./*/registration.ts', { eager: true });

/** Every room that is there, in the order of the navigation. */
export const rooms: readonly Room[] = Object.values(found)
  .map(({ room }) => room)
  .sort((a, b) => a.place - b.place);

const shown = new Map<string, ComponentType<RoomProps>>();

/** The room with this id as a component, loaded when it is first shown. */
export function openRoom(id: string): ComponentType<RoomProps> | null {
  const room = rooms.find((one) => one.id === id);
  if (room === undefined) return null;
  const known = shown.get(id) ?? lazy(room.load);
  shown.set(id, known);
  return known;
}
