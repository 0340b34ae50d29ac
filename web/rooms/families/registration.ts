import type { Room } from '../room.ts';

export const room: Room = {
  id: 'families',
  name: 'Families',
  key: 'f',
  place: 8,
  says: 'The same recommendation said again',
  load: () => import('./room.tsx'),
};
