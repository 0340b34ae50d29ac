import type { Room } from '../room.ts';

export const room: Room = {
  id: 'match',
  name: 'Match',
  key: 'm',
  place: 7,
  says: 'Themes of the cases against recommendations, and the quadrants',
  load: () => import('./room.tsx'),
};
